import CatalogImport
import ModelBindings
import ModelCatalog
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A catalog folder of a test's own, into which texts are imported.
final class ImportFixture {
  let path: String

  init() { path = FileManager.default.temporaryDirectory.path() + "import-\(UUID().uuidString)" }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  func add(_ text: String, name: String = "doc.txt", date: String? = nil) throws -> ImportReport {
    try CatalogImporter.importFiles([ImportFile(path: name, bytes: Array(text.utf8))], into: path, date: date)
  }

  /// The one problem of importing a text that does not count.
  func failure(_ text: String, name: String = "doc.txt", format: ImportFormat = .auto) throws -> String {
    let before = try snapshot()
    let report = try CatalogImporter.importFiles(
      [ImportFile(path: name, bytes: Array(text.utf8))], into: path, format: format)
    #expect(report.hasFailures)
    #expect(try snapshot() == before, "a refused document left something behind")
    return report.diagnostics.map(\.descriptionWithSeverity).joined(separator: "\n")
  }

  func endpoint(_ name: String) throws -> Endpoint { try Catalog.endpoint(named: name, in: path) }

  /// The input as one line of JSON.
  func input(_ name: String) throws -> String { try #require(try endpoint(name).input).json.jsonText }

  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Every file with its content.
  func snapshot() throws -> [String: String] {
    guard FileManager.default.fileExists(atPath: path) else { return [:] }
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      files[name] = FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
    }
    return files
  }
}
