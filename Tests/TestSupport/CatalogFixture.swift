import Files
import ModelBindings
import ModelCatalog
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A catalog folder of a test's own, gone when the test is.
package final class CatalogFixture {
  package let path: String

  package init() throws {
    path = FileManager.default.temporaryDirectory.path() + "catalog-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try write(Self.providers, to: "providers.json")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package static let providers = """
    {
      "acme": { "title": "Acme", "module": "Acme", "prefix": "/v1/models/" },
      "other": { "title": "Other", "module": "Other", "prefix": "/v1/models/" }
    }

    """

  package static func providers(environment name: String) -> String {
    #"{ "acme": { "title": "Acme", "module": "Acme", "prefix": "/v1/models/", "environment": ["\#(name)"] } }"#
  }

  package func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  package func write(_ bytes: [UInt8], to name: String) throws {
    let file = "\(path)/\(name)"
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: "/" + folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: file))
  }

  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }

  package func path(_ name: String) -> String { "\(path)/\(name)" }

  package func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  package func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every file with its content.
  package func snapshot() throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) { files[name] = read(name) }
    return files
  }

  /// An endpoint's file with these further members.
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

  /// The error that loading gives.
  package func loadError() throws -> Diagnostic {
    var found: Diagnostic?
    do throws(Diagnostic) { _ = try Catalog.load(from: path) } catch { found = error }
    return try #require(found)
  }
}

extension JSONValue {
  /// A value for a test, out of its text.
  package static func parsed(_ text: String) throws -> JSONValue { try JSONValue(parsing: text) }
}

extension Schema {
  /// A schema for a test, out of its text.
  package init(_ text: String) throws { try self.init(json: JSONValue(parsing: text)) }
}
