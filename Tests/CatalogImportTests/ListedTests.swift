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

  @Test("What it lacks is gone, with the date of the last one that had it, until one has it again")
  func gone() throws {
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
        "r.json: warning: 20 of 25 endpoints are gone by this list; if it is an excerpt, restore the catalog and import it with --partial"
      ])
    #expect(try removed().count == 25)
  }

  @Test("What another document describes is not gone, though the list lacks it")
  func otherLineage() throws {
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

@Suite("The states of the registry", .enabled(if: SharedInputs.isPresent))
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
    // A former name is kept too: whoever knows a model by it is to find it.
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
    // Released as they are, the tombstones go, and nothing else.
    let pruning = try Pruning(of: all.path, releasedAs: Catalog.load(from: all.path))
    try pruning.commit()
    #expect(try Catalog.load(from: all.path).endpoints.count == alone.count)
    #expect(try Catalog.load(from: all.path).endpoints.allSatisfy { $0.input?.withoutRemoved == $0.input })
  }

  @Test(
    "What came, went and changed between two states is what their JSON says", arguments: zip(dates, dates.dropFirst()))
  func counts(older: String, newer: String) throws {
    let expected = try RegistryComparison(file(older), file(newer))
    let fixture = ImportFixture()
    _ = try CatalogImporter.importFiles([file(older)], into: fixture.path)
    let report = try CatalogImporter.importFiles([file(newer)], into: fixture.path)
    func endpoints(_ kinds: Set<CatalogChange.Kind>) -> Set<String> {
      Set(report.changes.filter { kinds.contains($0.kind) }.map(\.endpoint))
    }
    #expect(endpoints([.endpointAdded]) == expected.added)
    #expect(endpoints([.endpointRemoved]) == expected.removed)
    let changed = Set(report.changes.map(\.endpoint)).subtracting(expected.added).subtracting(expected.removed)
    #expect(changed == expected.changed)
    let drift = DriftReport(report.changes)
    #expect(drift.added.count == expected.added.count)
    #expect(drift.removed.count == expected.removed.count && drift.keptCount == expected.removed.count)
    #expect(drift.changedCount == expected.changed.count)
  }
}

/// What differs between two states of the registry, read off their JSON without any of the importer: names, outputs, and of
/// each field what a request has to keep to.
private struct RegistryComparison {
  var added: Set<String>
  var removed: Set<String>
  var changed: Set<String>

  init(_ older: ImportFile, _ newer: ImportFile) throws {
    let before = try Self.models(older)
    let now = try Self.models(newer)
    added = Set(now.keys).subtracting(before.keys)
    removed = Set(before.keys).subtracting(now.keys)
    changed = Set(now.keys.filter { id in before[id].map { $0 != now[id] } ?? false })
  }

  private static func models(_ file: ImportFile) throws -> [String: JSONValue] {
    let root = try JSONValue(parsing: file.bytes)
    let list = try #require(root.array ?? root.object?["models"]?.array)
    var models: [String: JSONValue] = [:]
    for model in list.compactMap(\.object) {
      var facts: JSONObject = ["name": model["name_en"] ?? .null, "output": model["output_type"] ?? .null]
      // The last word of the category is part of the group.
      facts["brand"] = model["category"]?.string?.split(separator: "/").last.map { .string(String($0)) }
      for param in (model["params"]?.array ?? []).compactMap(\.object) {
        facts["field \(param["fieldKey"]?.string ?? "")"] = .object(rules(param))
      }
      models[model["endpoint"]?.string ?? ""] = .object(facts)
    }
    return models
  }

  private static func rules(_ param: JSONObject) -> JSONObject {
    let type = param["type"]?.string ?? ""
    let key = param["fieldKey"]?.string ?? ""
    let isMedia = ["IMAGE", "VIDEO", "AUDIO"].contains(type)
    let isList =
      param["multipleInputs"] == true || (param["maxInputNum"]?.int ?? 1) > 1 || isMedia && key.hasSuffix("Urls")
    var rules: JSONObject = ["type": .string(type), "list": .bool(isList), "required": param["required"] ?? false]
    for name in ["maxLength", "min", "max"] { rules[name] = param[name] == .null ? nil : param[name] }
    if isList { rules["most"] = param["maxInputNum"] == .null ? nil : param["maxInputNum"] }
    if isMedia {
      rules["size"] = param["maxSize"] == .null ? nil : param["maxSize"]
      let formats = (try? JSONValue(parsing: param["accept"]?.string ?? "[]"))?.strings ?? []
      rules["formats"] = .strings(Set(formats.map { $0.lowercased() == "jpg" ? "jpeg" : $0.lowercased() }).sorted())
    }
    let options = (param["options"]?.array ?? []).compactMap { $0.object?["value"] }
    if type == "LIST" { rules["options"] = .strings(Set(options.compactMap(\.string)).sorted()) }
    switch param["defaultValue"] {
    case .number(let number)?: rules["default"] = .number(number)
    case .bool(let truth)?: rules["default"] = .bool(truth)
    case .string(let text)? where type == "LIST" && options.contains(.string(text)): rules["default"] = .string(text)
    default: break
    }
    rules["step"] = step(param, type)
    return rules
  }

  /// A step counts where it agrees with the smallest value and the default, and says something.
  private static func step(_ param: JSONObject, _ type: String) -> JSONValue? {
    guard let step = param["step"]?.number, step.double > 0, !(type == "INT" && step == JSONNumber(1)) else {
      return nil
    }
    for value in [param["min"]?.number, param["defaultValue"]?.number].compactMap(\.self) {
      let times = value.double / step.double
      guard abs(times - times.rounded()) < 1e-9 else { return nil }
    }
    return .number(step)
  }
}
