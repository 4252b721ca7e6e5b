import ModelBindings
import TestSupport
import Testing

@testable import modelgen

@Suite("prune")
struct PruneTests {
  let fixture: CommandFixture

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
  }

  private static func registry(_ names: [String], fields: [String]) -> String {
    let params = fields.map {
      #"{"fieldKey": "\#($0)", "type": "LIST", "required": false, "options": [{"value": "1k"}, {"value": "2k"}]}"#
    }
    let models = names.map {
      #"{"endpoint": "acme/\#($0)", "name_en": "\#($0)", "output_type": "image", "category": "RunningHub/Acme", "params": [\#(params.joined(separator: ", "))]}"#
    }
    return "[\(models.joined(separator: ", "))]"
  }

  private func importRegistry(_ text: String, _ date: String) throws -> CommandOutcome {
    fixture.run("import", try fixture.write(text, to: "registry-\(date).json"))
  }

  @Test("What went stays deprecated until a release had it so", .enabled(if: GitFixture.isInstalled))
  func release() throws {
    _ = try importRegistry(Self.registry(["fox", "owl"], fields: ["size", "mood"]), "2026-01-01")
    try GitFixture.commit(fixture)
    let report = try importRegistry(
      Self.registry(["fox"], fields: ["size"]).replacing(#", {"value": "2k"}"#, with: ""), "2026-02-01")
    #expect(report.output.contains("Gone: 1 endpoint, kept as deprecated for a release\n  runninghub:acme/owl\n"))
    #expect(report.output.contains("breaks  warns   size  options − 2k (kept as deprecated for a release)\n"))
    #expect(report.output.contains("warns   warns   mood  gone, was string; kept as deprecated for a release\n"))
    _ = fixture.run("generate", "--output", fixture.path("out"))
    let swift = try fixture.snapshot("out")
    let all = swift.values.joined()
    #expect(
      all.contains(
        "@available(*, deprecated, message: \"no longer documented; last on 2026-01-01\")\npublic nonisolated struct Owl:"
      ))
    #expect(all.contains("@available(*, deprecated, message: \"no longer documented\")\n    case `2k`\n"))
    #expect(try fixture.read("catalog/names.json").contains("\"removed\": [\"2k\"]"))

    // The last release knew nothing of it.
    #expect(fixture.run("prune", "git:HEAD").output == "no change\n")
    try GitFixture.commit(fixture)
    let dry = fixture.run("prune", "git:HEAD", "--dry-run", "--format", "json")
    #expect(dry.output.contains(#""kind":"tombstoneRemoved","wire":"compatible","swift":"breaking""#))
    #expect(fixture.exists("catalog/runninghub/acme/owl.json"))
    let pruned = fixture.run("prune", "git:HEAD")
    #expect(pruned.status == 0)
    #expect(!fixture.exists("catalog/runninghub/acme/owl.json"))
    #expect(try !fixture.read("catalog/runninghub/acme/fox.json").contains("removed"))
    #expect(fixture.run("lint").output == "")
    _ = fixture.run("generate", "--output", fixture.path("out"))
    #expect(try !fixture.snapshot("out").values.joined().contains("deprecated"))
    // Another list without them brings nothing back.
    _ = try importRegistry(
      Self.registry(["fox"], fields: ["size"]).replacing(#", {"value": "2k"}"#, with: ""), "2026-03-01")
    #expect(!fixture.exists("catalog/runninghub/acme/owl.json"))
  }

  @Test("Requests that use what is gone hear so, and lists and shows tell it")
  func seen() throws {
    _ = try importRegistry(Self.registry(["fox", "owl"], fields: ["size", "mood"]), "2026-01-01")
    _ = try importRegistry(
      Self.registry(["fox"], fields: ["size"]).replacing(#", {"value": "2k"}"#, with: ""), "2026-02-01")
    let body = try fixture.write(#"{"size": "2k", "mood": "1k"}"#, to: "body.json")
    let outcome = fixture.run("validate", "--endpoint", "acme/fox", body)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(#"warning: /mood: "mood" is no longer documented [additionalProperties]"#))
    #expect(outcome.output.contains(#"error: /size: "2k" is not one of "1k""#))
    #expect(fixture.run("show", "acme/fox").output.contains("last documented 2026-01-01"))
    #expect(fixture.run("list", "acme/owl").output.contains("no longer documented"))
    // Other tools do not hear of it, but a catalog made of the export knows it.
    let schema = try JSONValue(parsing: Array(fixture.run("export", "json-schema", "acme/fox").output.utf8))
    #expect(schema["properties"]?.object?.keys == ["size", "webhookUrl"])
    #expect(schema["properties"]?["size"]?["enum"] == ["1k"])
    #expect(schema["x-removedProperties"]?.object?.keys == ["mood"])
    #expect(fixture.run("prune").status == 2)
    #expect(fixture.run("prune", fixture.path("nothing")).errors.contains("no such catalog folder"))
  }

  @Test("--partial takes a registry for an excerpt")
  func partial() throws {
    _ = try importRegistry(Self.registry(["fox", "owl"], fields: []), "2026-01-01")
    let file = try fixture.write(Self.registry(["fox"], fields: []), to: "registry-2026-02-01.json")
    #expect(fixture.run("import", file, "--partial").output == "no change\n")
    #expect(fixture.run("import", file).output.contains("Gone: 1 endpoint"))
  }
}

extension JSONValue {
  fileprivate subscript(key: String) -> JSONValue? { object?[key] }
}
