import CatalogImport
import CatalogReview
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@Suite("A document that lists every endpoint")
struct ListedTests {
  let fixture = ImportFixture()

  private static func registry(_ names: String...) -> String {
    "["
      + names.map { RegistryTests.model(RegistryTests.field("STRING"), endpoint: "acme/\($0)", name: $0) }.joined(
        separator: ",") + "]"
  }

  private func removed() throws -> [String: String] {
    let endpoints = try Catalog.load(from: fixture.path).endpoints
    return Dictionary(
      uniqueKeysWithValues: endpoints.compactMap { endpoint in endpoint.removed.map { (endpoint.id, $0) } })
  }

  @Test("What it lacks is removed, with the date of the last one that had it, until one has it again")
  func removal() throws {
    try fixture.add(Self.registry("fox", "owl"), name: "r.json", date: "2026-01-01")
    let report = try fixture.add(Self.registry("fox"), name: "r.json", date: "2026-02-01")
    #expect(report.changes.map(\.description) == ["runninghub:acme/owl endpointRemoved (kept) \"owl\""])
    #expect(try removed() == ["acme/owl": "2026-01-01"])
    #expect(CatalogLint.diagnostics(in: fixture.path) == [])
    let again = try fixture.add(Self.registry("fox"), name: "r.json", date: "2026-02-01")
    #expect(again.changes == [] && again.writtenPaths == [])
    #expect(try fixture.add(Self.registry("fox"), name: "r.json", date: "2026-03-01").changes == [])
    #expect(try removed() == ["acme/owl": "2026-01-01"])
    let back = try fixture.add(Self.registry("fox", "owl"), name: "r.json", date: "2026-04-01")
    #expect(back.changes.map(\.description) == ["runninghub:acme/owl endpointAdded (kept) \"owl\""])
    #expect(try removed() == [:])
  }

  @Test("An older list, one without a date and an excerpt make nothing go")
  func notNewer() throws {
    try fixture.add(Self.registry("fox", "owl"), name: "r.json", date: "2026-02-01")
    try fixture.add(Self.registry("fox"), name: "r.json", date: "2026-01-01")
    try fixture.add(Self.registry("fox"), name: "r.json")
    let excerpt = ImportFile(path: "r.json", bytes: Array(Self.registry("fox").utf8))
    _ = try CatalogImporter.importFiles([excerpt], into: fixture.path, date: "2026-03-01", isPartial: true)
    #expect(try removed() == [:])
    let counted = try fixture.add(
      #"{"model_count": 2, "models": \#(Self.registry("fox"))}"#, name: "r.json", date: "2026-04-01")
    #expect(try removed() == [:])
    #expect(
      counted.diagnostics.map(\.descriptionWithSeverity) == [
        "r.json:1:17: warning: found 1 model, expected the 2 of \"model_count\"; it counts as an excerpt (at /model_count)"
      ])
  }

  @Test("A list that lacks much of what was there is taken at its word, and asked about")
  func excerpt() throws {
    let names = (1...30).map { "fox-\($0)" }
    func registry(_ names: ArraySlice<String>) -> String {
      let models = names.map { RegistryTests.model(RegistryTests.field("STRING"), endpoint: "acme/\($0)", name: $0) }
      return "[\(models.joined(separator: ","))]"
    }
    #expect(try fixture.add(registry(names[...]), name: "r.json", date: "2026-01-01").diagnostics == [])
    #expect(try fixture.add(registry(names[..<25]), name: "r.json", date: "2026-02-01").diagnostics == [])
    let report = try fixture.add(registry(names[..<5]), name: "r.json", date: "2026-03-01")
    #expect(
      report.diagnostics.map(\.descriptionWithSeverity) == [
        "r.json: warning: this list removes 20 of 25 endpoints; if it is an excerpt, restore the catalog and import it with --partial"
      ])
    #expect(try removed().count == 25)
  }

  @Test("An endpoint that another document describes is not removed, though the list lacks it")
  func otherKind() throws {
    try fixture.add(Self.registry("fox", "owl"), name: "r.json", date: "2026-01-01")
    try fixture.add("owl\nPOST\n/openapi/v2/acme/owl\n{\"x\": \"a\"}\n")
    try fixture.add(Self.registry("fox"), name: "r.json", date: "2026-02-01")
    #expect(try removed() == [:])
  }

  @Test("The order of the lists makes no difference")
  func anyOrder() throws {
    let lists = [
      ("2026-01-01", ["a", "b", "c"]), ("2026-02-01", ["a", "c"]), ("2026-03-01", ["b"]), ("2026-04-01", ["c"]),
    ]
    .map { date, names in
      ImportFile(
        path: "r-\(date).json",
        bytes: Array(
          ("["
            + names.map { RegistryTests.model(RegistryTests.field("STRING"), endpoint: "acme/\($0)", name: $0) }
            .joined(separator: ",") + "]").utf8))
    }
    _ = try CatalogImporter.importFiles(lists, into: fixture.path)
    #expect(try removed() == ["acme/a": "2026-02-01", "acme/b": "2026-03-01"])
    let whole = try fixture.snapshot()
    var generator = SeededGenerator(printingSeedOf: "Lists in any order")
    for _ in 0..<8 {
      let other = ImportFixture()
      for list in (lists + lists.prefix(2)).shuffled(using: &generator) {
        _ = try CatalogImporter.importFiles([list], into: other.path)
      }
      #expect(try other.snapshot() == whole)
    }
  }
}

@Suite("The versions of the registry", .enabled(if: SharedInputs.isPresent))
struct RegistryHistoryTests {
  private static let dates = ["2026-02-17", "2026-03-24", "2026-04-06", "2026-05-07"]

  private func file(_ date: String) throws -> ImportFile {
    try SharedInputs.file("sources/runninghub-registry-\(date).json")
  }

  @Test("Imported in turn they come to what the last one alone says, but for what is no longer documented")
  func inTurn() throws {
    let all = ImportFixture()
    for date in Self.dates { _ = try CatalogImporter.importFiles([file(date)], into: all.path) }
    let last = ImportFixture()
    _ = try CatalogImporter.importFiles([file("2026-05-07")], into: last.path)
    // Former names stay as aliases, so that a model is found by them.
    let now = try Catalog.load(from: all.path).endpoints.filter { $0.removed == nil }.map { endpoint in
      var endpoint = endpoint
      endpoint.aliases = []
      endpoint.input = endpoint.input?.withoutRemoved
      return endpoint.canonicalText
    }
    let alone = try Catalog.load(from: last.path).endpoints.map { endpoint in
      var endpoint = endpoint
      endpoint.aliases = []
      return endpoint.canonicalText
    }
    #expect(now == alone)
    #expect(CatalogLint.diagnostics(in: all.path).map(\.description) == [])
    // Once a release had them, removed parts are deleted, and nothing else.
    let pruning = try Pruning(of: all.path, releasedAs: Catalog.load(from: all.path))
    try pruning.commit()
    #expect(try Catalog.load(from: all.path).endpoints.count == alone.count)
    #expect(try Catalog.load(from: all.path).endpoints.allSatisfy { $0.input?.withoutRemoved == $0.input })
  }

  @Test(
    "Endpoints come and go as the registry's JSON says, and only those change whose JSON does",
    arguments: [("2026-02-17", "2026-03-24", 56), ("2026-03-24", "2026-04-06", 11), ("2026-04-06", "2026-05-07", 47)])
  func counts(older: String, newer: String, changedCount: Int) throws {
    let (before, now) = try (models(older), models(newer))
    let added = Set(now.keys).subtracting(before.keys)
    let removed = Set(before.keys).subtracting(now.keys)
    let fixture = ImportFixture()
    _ = try CatalogImporter.importFiles([file(older)], into: fixture.path)
    let report = try CatalogImporter.importFiles([file(newer)], into: fixture.path)
    func endpoints(_ kinds: Set<CatalogChange.Kind>) -> Set<String> {
      Set(report.changes.filter { kinds.contains($0.kind) }.map(\.endpoint))
    }
    #expect(endpoints([.endpointAdded]) == added)
    #expect(endpoints([.endpointRemoved]) == removed)
    let changed = Set(report.changes.map(\.endpoint)).subtracting(added).subtracting(removed)
    #expect(changed.filter { before[$0] == now[$0] } == [])
    // Many models differ in texts only, which import does not read. The number was counted by a script over the JSON.
    #expect(changed.count == changedCount)
    let arranged = ChangeReport(report.changes)
    #expect(arranged.added.count == added.count)
    #expect(arranged.removed.count == removed.count && arranged.keptCount == removed.count)
    #expect(arranged.changedCount == changed.count)
  }

  /// The JSON of each model, by the endpoint's id.
  private func models(_ date: String) throws -> [String: JSONValue] {
    let root = try JSONValue(parsing: file(date).bytes)
    let list = try #require(root.array ?? root.object?["models"]?.array)
    return Dictionary(list.map { ($0.object?["endpoint"]?.string ?? "", $0) }) { first, _ in first }
  }
}
