import Files
import ModelCatalog

/// What an import did, or with `dryRun` would do.
package struct ImportReport: Sendable {
  /// The outcome of one document.
  package struct File: Sendable {
    /// The document's path.
    package var path: String
    /// The format it was read as; nil when no reader recognised it.
    package var format: ImportFormat?
    /// The qualified ids of the endpoints it describes; empty when the document was refused.
    package var endpoints: [String] = []
    /// How many endpoints its navigation names.
    package var named = 0
    /// Errors and warnings about it.
    package var diagnostics: [Diagnostic] = []
    /// Those of its records that replace an earlier record in the catalog.
    package var revisions: [RecordRevision] = []
    /// The provider of which it lists every endpoint; nil for a document that does not.
    var listedProvider: String?
    /// Whether the document was refused.
    package var isFailed: Bool { diagnostics.contains { $0.severity == .error } }
  }

  /// The catalog as it was, with those overrides that apply.
  package var before = Catalog()
  /// The catalog as it is now, with those overrides that apply.
  package var after = Catalog()
  /// The overrides that no longer apply to what the documents say.
  package var staleOverrides: [Diagnostic] = []
  /// Each document, in the given order.
  package var files: [File] = []
  /// The files of the catalog that were written.
  package var writtenPaths: [String] = []
  /// The diagnostics of all documents, in their order.
  package var diagnostics: [Diagnostic] { files.flatMap(\.diagnostics) }
  /// Whether a document was refused.
  package var hasFailures: Bool { files.contains(where: \.isFailed) }
}
