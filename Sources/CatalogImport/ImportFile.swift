import ModelBindings
import ModelCatalog

/// A document to import.
public struct ImportFile: Sendable {
  /// Its path, for messages; a date in its name counts for documents that have none inside.
  public var path: String
  /// Its content.
  public var bytes: [UInt8]

  /// A document.
  public init(path: String, bytes: [UInt8]) {
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
public enum ImportFormat: String, Sendable, CaseIterable {
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

/// Something to say about a document.
public struct ImportDiagnostic: Sendable, Hashable, CustomStringConvertible {
  /// What it means for the import.
  public enum Severity: String, Sendable, Hashable {
    /// The document does not count.
    case error
    /// The document counts, but somebody should look.
    case warning
  }

  /// What it means for the import.
  public var severity: Severity
  /// The place and the words.
  public var problem: CatalogError

  /// `file:line:column: severity: message (at /pointer)`
  public var description: String {
    var place = problem
    place.message = "\(severity.rawValue): \(problem.message)"
    return place.description
  }

  static func error(_ problem: CatalogError) -> ImportDiagnostic {
    ImportDiagnostic(severity: .error, problem: problem)
  }
  static func warning(_ problem: CatalogError) -> ImportDiagnostic {
    ImportDiagnostic(severity: .warning, problem: problem)
  }
}

/// What an import did, or with `dryRun` would do.
public struct ImportReport: Sendable {
  /// What became of one document.
  public struct File: Sendable {
    /// Its path.
    public var path: String
    /// The layout it was read as; nil when it was not recognised.
    public var format: ImportFormat?
    /// The qualified ids of the endpoints it describes; empty when it does not count.
    public var endpoints: [String] = []
    /// How many endpoints its navigation names.
    public var named = 0
    /// What there is to say about it.
    public var diagnostics: [ImportDiagnostic] = []
    /// What it tells beside what the catalog keeps, compared with the state before it.
    public var remarks: [DocumentRemark] = []
    /// The provider of which it lists every endpoint; nil for a document that does not.
    var listedProvider: String?
    /// Whether it does not count.
    public var isFailed: Bool { diagnostics.contains { $0.severity == .error } }
  }

  /// The catalog as it was, people's corrections applied as far as they could be.
  public var before = Catalog()
  /// The catalog as it is now, people's corrections applied as far as they can be.
  public var after = Catalog()
  /// The corrections that no longer fit what the documents say; the catalog cannot be loaded until they are revised.
  public var staleOverrides: [CatalogError] = []
  /// How the catalog differs, endpoint by endpoint.
  public var changes: [CatalogChange] { before.changes(to: after) }
  /// Each document, in the given order.
  public var files: [File] = []
  /// The files of the catalog that were written.
  public var writtenPaths: [String] = []
  /// All that there is to say, in the order of the documents.
  public var diagnostics: [ImportDiagnostic] { files.flatMap(\.diagnostics) }
  /// All that documents tell beside what the catalog keeps, in the order of the documents.
  public var remarks: [DocumentRemark] { files.flatMap(\.remarks) }
  /// Whether a document does not count.
  public var hasFailures: Bool { files.contains(where: \.isFailed) }
}
