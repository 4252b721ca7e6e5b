import Files
import ModelCatalog

/// The result of an import, also of one with `dryRun`, which writes no file.
package struct ImportReport: Sendable {
  /// The outcome of one document.
  package struct File: Sendable {
    /// The document's path.
    package var path: String
    /// The format of the reader that read it; nil where no reader recognised it.
    package var format: ImportFormat?
    /// The qualified ids of the endpoints that it describes; empty for a document with an error.
    package var endpoints: [String] = []
    /// The number of endpoints in its navigation.
    package var named = 0
    /// The errors and warnings about it.
    package var diagnostics: [Diagnostic] = []
    /// Its records that replace an earlier record in the catalog.
    package var revisions: [RecordRevision] = []
    /// The provider whose endpoints it lists completely; nil for any other document.
    var listedProvider: String?
    /// Whether the document has an error, so that import did not use it.
    package var isFailed: Bool { diagnostics.contains { $0.severity == .error } }
  }

  /// The catalog before the import, with the overrides that still apply.
  package var before = Catalog()
  /// The catalog after the import, with the overrides that still apply.
  package var after = Catalog()
  /// The overrides that no longer apply to the catalog after the import.
  package var staleOverrides: [Diagnostic] = []
  /// Each document, in the given order.
  package var files: [File] = []
  /// The files of the catalog that import wrote.
  package var writtenPaths: [String] = []
  /// The diagnostics of all documents, in their order.
  package var diagnostics: [Diagnostic] { files.flatMap(\.diagnostics) }
  /// Whether a document has an error.
  package var hasFailures: Bool { files.contains(where: \.isFailed) }
}
