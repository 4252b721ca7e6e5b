import CatalogImport
import CatalogReview
import Files
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@Suite("Importing")
struct ImportTests {
  let fixture = ImportFixture()

  private static let documents: [ImportFile] = [
    ("page.txt", "fox\nPOST\n/openapi/v2/fox\n{\"1##text\": \"a\", \"n\": 1}\n2026-03-01 10:00:00"),
    ("page-old.txt", "old fox\nPOST\n/openapi/v2/fox\n{\"q\": \"a\"}\n2026-02-01 10:00:00"),
    (
      "r-2026-01-01.json",
      "[\(RegistryTests.model(RegistryTests.field("INT", #""max": 5"#, key: "n"), endpoint: "fox", name: "fox a"))]"
    ),
    (
      "r-2026-02-01.json",
      "[\(RegistryTests.model(RegistryTests.field("INT", #""max": 9"#, key: "n"), endpoint: "fox", name: "fox b"))]"
    ),
    ("comfy.txt", RunComfyTests.indented()),
    ("comfy-flat.txt", RunComfyTests.flattened(#"{"properties": {"prompt": {"type": "string"}}}"#)),
  ].map { ImportFile(path: $0.0, bytes: Array($0.1.utf8)) }

  @Test("Any order, together or one by one, gives the same bytes; importing again changes nothing")
  func anyOrder() throws {
    _ = try CatalogImporter.importFiles(Self.documents, into: fixture.path)
    let whole = try fixture.snapshot()
    #expect(try fixture.endpoint("fox").aliases == ["fox a", "fox b", "old fox"])
    #expect(try fixture.endpoint("fox").input?["n"]?.maximum == JSONNumber(9))
    var generator = SeededGenerator(printingSeedOf: "Imports in any order")
    for _ in 0..<12 {
      let other = ImportFixture()
      for document in (Self.documents + Self.documents.prefix(3)).shuffled(using: &generator) {
        _ = try CatalogImporter.importFiles([document], into: other.path)
      }
      #expect(try other.snapshot() == whole)
    }
    let again = try CatalogImporter.importFiles(Self.documents, into: fixture.path)
    #expect(again.changes == [] && again.writtenPaths == [])
    #expect(try fixture.snapshot() == whole)
  }

  @Test("What is imported passes lint")
  func lint() throws {
    _ = try CatalogImporter.importFiles(Self.documents, into: fixture.path)
    #expect(CatalogLint.diagnostics(in: fixture.path).map(\.description) == [])
  }

  @Test("A document is imported as a whole or refused, and the others are imported")
  func partly() throws {
    let broken = ImportFile(
      path: "broken.json",
      bytes: Array(
        "[\(RegistryTests.model(RegistryTests.field("STRING"))), \(RegistryTests.model(RegistryTests.field("X"), endpoint: "b"))]"
          .utf8))
    var seen: [String] = []
    let report = try CatalogImporter.importFiles([broken, Self.documents[0]], into: fixture.path) { seen.append($0) }
    #expect(seen == ["broken.json", "page.txt"])
    #expect(report.hasFailures)
    #expect(report.files.map(\.isFailed) == [true, false])
    #expect(report.files.map(\.endpoints) == [[], ["runninghub:fox"]])
    #expect(report.files.map(\.format) == [.runningHubRegistry, .runningHubPage])
    #expect(try Catalog.load(from: fixture.path).endpoints.map(\.id) == ["fox"])
  }

  @Test("A dry run reports the changes and writes nothing")
  func dryRun() throws {
    let report = try CatalogImporter.importFiles(Self.documents, into: fixture.path, dryRun: true)
    #expect(report.changes.map(\.kind) == [.endpointAdded, .endpointAdded])
    #expect(report.writtenPaths == [])
    #expect(try fixture.snapshot() == [:])
  }

  @Test("A newer document replaces the older of its source kind, and the change is reported")
  func drift() throws {
    _ = try CatalogImporter.importFiles([Self.documents[2]], into: fixture.path)
    let report = try CatalogImporter.importFiles([Self.documents[3]], into: fixture.path)
    #expect(
      report.changes.map(\.description) == [
        #"runninghub:fox nameChanged "fox a" → "fox b""#, "runninghub:fox boundLoosened /properties/n/maximum 5 → 9",
      ])
  }

  @Test("Two undated documents of one kind that differ give a warning")
  func tie() throws {
    _ = try CatalogImporter.importFiles([Self.documents[4]], into: fixture.path)
    let report = try CatalogImporter.importFiles([Self.documents[5]], into: fixture.path)
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(!report.hasFailures)
  }

  @Test("A broken catalog, an override or a wrong date stops before anything is written")
  func brokenCatalog() throws {
    let date = try #require(throws: Diagnostic.self) {
      try CatalogImporter.importFiles(Self.documents, into: fixture.path, date: "May")
    }
    #expect(date.message == "found the date \"May\", expected YYYY-MM-DD")
    try fixture.write("{", to: "providers.json")
    let before = try fixture.snapshot()
    #expect(throws: Diagnostic.self) { try CatalogImporter.importFiles(Self.documents, into: fixture.path) }
    #expect(try fixture.snapshot() == before)
  }

  @Test("Overrides are not written into the endpoint's file")
  func overrides() throws {
    _ = try CatalogImporter.importFiles([Self.documents[2]], into: fixture.path)
    try fixture.write(
      #"[{ "endpoint": "runninghub:fox", "pointer": "/input/properties/n/maximum", "op": "replace", "was": 5, "value": 6, "reason": "r", "source": "s" }]"#,
      to: "overrides.json")
    #expect(try fixture.endpoint("fox").input?["n"]?.maximum == JSONNumber(6))
    _ = try CatalogImporter.importFiles([Self.documents[0]], into: fixture.path)
    #expect(
      try Catalog.load(from: fixture.path, applyingOverrides: false).endpoints[0].input?["n"]?.maximum == JSONNumber(5))
  }

  @Test("A path that serves two operations takes what is called like one of them")
  func sharedPath() throws {
    for suffix in ["basic", "advanced"] {
      try fixture.add("Start \(suffix)\nPOST\n/task/\(suffix)\n{\"a\": 1}\n")
    }
    let files = try fixture.snapshot()
    for suffix in ["basic", "advanced"] {
      let text = try #require(files["runninghub/task/\(suffix).json"])
      let changed = text.replacing("\"id\": \"task/\(suffix)\"", with: "\"id\": \"task-\(suffix)\"").replacing(
        "/task/\(suffix)", with: "/task")
      try fixture.write(changed, to: "runninghub/task-\(suffix).json")
    }
    #expect(
      try fixture.add("Start basic\nPOST\n/task\n{\"b\": 1}\n", date: "2026-01-01").files[0].endpoints == [
        "runninghub:task-basic"
      ])
    #expect(try fixture.failure("Start\nPOST\n/task\n{\"b\": 1}\n").contains("\"Start\" is none of them"))
  }

  @Test("Another method for a known path is refused")
  func method() throws {
    try fixture.add("x\nPOST\n/openapi/v2/x\n{\"a\": 1}\n")
    #expect(try fixture.failure("x\nGET\n/openapi/v2/x\n").contains("found the method GET for runninghub:x"))
  }
}
