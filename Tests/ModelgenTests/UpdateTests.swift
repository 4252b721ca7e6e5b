import ModelBindings
import TestSupport
import Testing

@testable import modelgen

@Suite("update")
struct UpdateTests {
  let fixture: CommandFixture

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
  }

  private static func answer(maxLength: Int) -> String {
    """
    {"models": [{"model_id": "acme/owl", "input_schema": {"properties": {
      "prompt": {"type": "string", "maxLength": \(maxLength)}}}}]}
    """
  }

  private func update(_ maxLength: Int, date: String, _ more: String...) throws -> CommandOutcome {
    try fixture.write(Self.answer(maxLength: maxLength), to: "documents/answer.json")
    let words = ["update", fixture.path("documents"), "--date", date, "--output", fixture.path("out")]
    return fixture.run(words + more)
  }

  @Test("Documents become Swift in one go, and what changed is said once")
  func loop() throws {
    let first = try update(9, date: "2026-01-01")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("New: 1 endpoint\n  runcomfy:acme/owl\n"))
    #expect(first.errors.contains("1 document with 1 endpoint imported; 1 catalog file written\n"))
    #expect(first.errors.contains("5 endpoints, "))
    #expect(try fixture.read("catalog/names.json").contains("\"acme/owl\""))
    let names = try fixture.snapshot("out").values.joined()
    #expect(names.contains("struct Owl: ModelRequest"))

    let second = try update(8, date: "2026-01-02", "--fail-on", "breaking")
    #expect(second.status == 1)
    #expect(second.output.contains("breaks  ok      prompt  maxLength 9 → 8"))
    #expect(try fixture.snapshot("out").values.joined().contains("\"maxLength\":8"))
    let third = try update(8, date: "2026-01-02", "--fail-on", "any")
    #expect(third.status == 0)
    #expect(third.output == "no change\n")
  }

  @Test("Findings are part of the report and ask for a person; what can be generated is")
  func findings() throws {
    try fixture.write(
      CommandFixture.fox.replacing("\"default\": \"480P\"", with: "\"default\": \"240P\""),
      to: "catalog/runcomfy/acme/fox-1.2/image-to-video.json")
    let outcome = try update(9, date: "2026-01-01")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\nLint: 1 diagnostic\n"))
    #expect(outcome.output.contains("the default \"240P\" is none of the options"))
    #expect(fixture.exists("out"))
    let markdown = try update(9, date: "2026-01-01", "--format", "markdown").output
    #expect(markdown.hasPrefix("No change.\n\n### Lint: 1 diagnostic\n\n- `"))
    let json = try update(9, date: "2026-01-01", "--format", "json").output
    #expect(json.hasPrefix(#"{"changes":[],"remarks":[],"findings":["#))
  }

  @Test("A correction that the documents have outdated stops the generation and is said")
  func staleOverride() throws {
    _ = try update(9, date: "2026-01-01")
    try fixture.write(
      """
      [{ "endpoint": "runcomfy:acme/owl", "pointer": "/input/properties/prompt/maxLength", "op": "replace", "was": 9,
         "value": 5, "reason": "r", "source": "s" }]
      """, to: "catalog/overrides.json")
    let swift = try fixture.snapshot("out")
    let outcome = try update(8, date: "2026-01-02")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\"was\" differs: the documents now say 8"))
    #expect(outcome.errors.contains("nothing generated"))
    #expect(try fixture.snapshot("out") == swift)
  }

  @Test("A refused document is told, and the others count")
  func refused() throws {
    try fixture.write("nothing", to: "documents/bad.txt")
    let outcome = try update(9, date: "2026-01-01")
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("bad.txt: error: not recognised"))
    #expect(outcome.output.contains("New: 1 endpoint"))
    #expect(fixture.exists("out"))
    #expect(fixture.run("update").status == 2)
    let swift = try fixture.snapshot("out")
    let missing = fixture.run("update", fixture.path("none"), "--output", fixture.path("out"))
    #expect(missing.status == 2)
    #expect(missing.errors.contains("none: no such file"))
    #expect(try fixture.snapshot("out") == swift)
  }

  @Test("A subset of the catalog stays that subset")
  func subset() throws {
    _ = fixture.run("generate", "--only", "acme/fox*", "--access", "internal", "--output", fixture.path("out"))
    let swift = try fixture.snapshot("out")
    let outcome = try update(9, date: "2026-01-01")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("New: 1 endpoint\n  runcomfy:acme/owl\n"))
    #expect(outcome.errors.contains("keeps to --only 'acme/fox*' --access internal"))
    #expect(outcome.errors.contains("1 endpoint, "))
    #expect(try fixture.snapshot("out") == swift)
  }

  @Test(
    "A folder whose subset is not known stops the update before the catalog changes", arguments: ["# --onyl a\n", ""])
  func unknownSubset(line: String) throws {
    _ = fixture.run("generate", "--only", "acme/fox*", "--output", fixture.path("out"))
    let manifest = try fixture.read("out/.modelgen-manifest")
    try fixture.write(manifest.replacing("# --only acme/fox*\n", with: line), to: "out/.modelgen-manifest")
    let (swift, catalog) = (try fixture.snapshot("out"), try fixture.snapshot("catalog"))
    let outcome = try update(9, date: "2026-01-01")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(fixture.path("out/.modelgen-manifest")), "\(outcome.errors)")
    #expect(try fixture.snapshot("out") == swift)
    #expect(try fixture.snapshot("catalog") == catalog)
  }
}
