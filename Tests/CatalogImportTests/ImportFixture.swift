import CatalogImport
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

/// A catalog folder for one test to import texts into. The first import creates it.
final class ImportFixture: FolderFixture {
  private let folder = TemporaryFolder.absent()

  var root: String { folder.root }
  var path: String { root }

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
}
