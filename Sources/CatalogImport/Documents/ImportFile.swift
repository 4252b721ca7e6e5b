import Files
import ModelBindings
import ModelCatalog

/// A document to import.
package struct ImportFile: Sendable {
  /// Its path, for messages; a date in its name counts for documents that have none inside.
  package var path: String
  /// Its content.
  package var bytes: [UInt8]

  /// A document.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// How large a document may be: 64 MB, many times the largest that is known.
  package static let maximumBytes = 64 * 1_048_576

  /// The date as `YYYY-MM-DD` in the file's name, or nil.
  var dateInName: String? {
    let name = path.split(separator: "/").last.map { Array($0.unicodeScalars) } ?? []
    guard name.count >= 10 else { return nil }
    for start in 0...(name.count - 10) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: name[start..<start + 10])
      if Source.isDate(String(text)) { return String(text) }
    }
    return nil
  }
}

/// A layout of documentation.
package enum ImportFormat: String, Sendable, CaseIterable {
  /// Whatever the content shows it to be.
  case auto
  /// The text of a page of RunningHub's documentation.
  case runningHubPage = "runninghub-page"
  /// RunningHub's model registry.
  case runningHubRegistry = "runninghub-registry"
  /// The text of a page of RunComfy's documentation.
  case runComfyPage = "runcomfy-page"
  /// RunComfy's answer to the catalog request.
  case runComfyCatalog = "runcomfy-catalog"
  /// The Markdown twin of a documentation page: an OpenAPI document in a fence.
  case openAPIPage = "openapi-page"
  /// An OpenAPI document, in JSON or YAML.
  case openAPI = "openapi"
  /// The JSON Schema of a request.
  case jsonSchema = "json-schema"
  /// The index of RunningHub's documentation.
  case llmsIndex = "llms-txt"
}

/// What an import did, or with `dryRun` would do.
package struct ImportReport: Sendable {
  /// What became of one document.
  package struct File: Sendable {
    /// Its path.
    package var path: String
    /// The layout it was read as; nil when it was not recognised.
    package var format: ImportFormat?
    /// The qualified ids of the endpoints it describes; empty when it does not count.
    package var endpoints: [String] = []
    /// How many endpoints its navigation names.
    package var named = 0
    /// What there is to say about it.
    package var diagnostics: [Diagnostic] = []
    /// Those of its records that replace an earlier state, with what the catalog does not keep of them.
    package var revisions: [RecordRevision] = []
    /// The provider of which it lists every endpoint; nil for a document that does not.
    var listedProvider: String?
    /// Whether it does not count.
    package var isFailed: Bool { diagnostics.contains { $0.severity == .error } }
  }

  /// The catalog as it was, people's corrections applied as far as they could be.
  package var before = Catalog()
  /// The catalog as it is now, people's corrections applied as far as they can be.
  package var after = Catalog()
  /// The corrections that no longer fit what the documents say; the catalog cannot be loaded until they are revised.
  package var staleOverrides: [Diagnostic] = []
  /// Each document, in the given order.
  package var files: [File] = []
  /// The files of the catalog that were written.
  package var writtenPaths: [String] = []
  /// All that there is to say, in the order of the documents.
  package var diagnostics: [Diagnostic] { files.flatMap(\.diagnostics) }
  /// Whether a document does not count.
  package var hasFailures: Bool { files.contains(where: \.isFailed) }
}
