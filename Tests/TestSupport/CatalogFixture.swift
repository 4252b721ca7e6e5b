import Files
import ModelBindings
import ModelCatalog
import Testing

/// A small catalog in a temporary folder.
package final class CatalogFixture: FolderFixture {
  private let folder: TemporaryFolder

  package init() throws {
    folder = try TemporaryFolder()
    try write(Self.providers, to: "providers.json")
  }

  package var root: String { folder.root }
  /// The catalog folder's path.
  package var path: String { root }

  package static let providers = """
    {
      "acme": { "title": "Acme", "module": "Acme", "prefix": "/v1/models/" },
      "other": { "title": "Other", "module": "Other", "prefix": "/v1/models/" }
    }

    """

  package static func providers(environment name: String) -> String {
    #"{ "acme": { "title": "Acme", "module": "Acme", "prefix": "/v1/models/", "environment": ["\#(name)"] } }"#
  }

  /// Writes an endpoint's file, with `more` as further members.
  package func writeEndpoint(_ id: String, provider: String = "acme", name: String? = nil, more: String = "") throws {
    try write(
      """
      {
        "id": "\(id)",
        "name": "\(name ?? id)",
        "method": "POST",
        "path": "/v1/models/\(id)",
        "sources": [{ "kind": "note" }]\(more.isEmpty ? "" : ",\n  " + more)
      }

      """, to: "\(provider)/\(id).json")
  }

  /// The error that loading throws.
  package func loadError() throws -> Diagnostic {
    var found: Diagnostic?
    do throws(Diagnostic) { _ = try Catalog.load(from: path) } catch { found = error }
    return try #require(found)
  }
}

extension JSONValue {
  /// A value, parsed from its text.
  package static func parsed(_ text: String) throws -> JSONValue { try JSONValue(parsing: text) }
}

extension Schema {
  /// A schema, read from its text.
  package init(_ text: String) throws { try self.init(json: JSONValue(parsing: text)) }
}
