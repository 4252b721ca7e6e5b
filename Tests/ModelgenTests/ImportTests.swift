import Foundation
import Testing

@testable import modelgen

@Suite("import and lint")
struct ImportTests {
  let fixture: CommandFixture

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
  }

  /// A catalog answer in RunComfy's layout.
  private static let answer = """
    {
      "models": [
        {
          "model_id": "acme/owl/text-to-image", "kind": "model", "categories": ["text-to-image"],
          "input_schema": {
            "type": "object", "required": ["prompt"],
            "properties": {
              "prompt": { "type": "string", "maxLength": 400, "default": "An owl that reads" },
              "size": { "type": "string", "enum": ["1k", "2k"], "default": "1k" }
            }
          }
        }
      ],
      "total": 1
    }
    """

  @Test("What is imported is reported, written once, and can be generated")
  func imports() throws {
    let file = try fixture.write(Self.answer, to: "answer-2026-02-03.json")
    let dry = fixture.run("import", file, "--dry-run")
    #expect(dry.status == 0)
    #expect(dry.output.contains("New: 1 endpoint\n  runcomfy:acme/owl/text-to-image\n"))
    #expect(!fixture.exists("catalog/runcomfy/acme/owl/text-to-image.json"))

    let first = fixture.run("import", file)
    #expect(first.errors == "1 document with 1 endpoint imported; 1 catalog file written\n")
    let text = try fixture.read("catalog/runcomfy/acme/owl/text-to-image.json")
    #expect(!text.contains("An owl that reads"))
    #expect(text.contains("\"default\": \"1k\""))
    let again = fixture.run("import", file)
    #expect(again.output == "no change\n")
    #expect(again.errors.contains("0 catalog files written"))
    #expect(fixture.run("validate", "--endpoint", "acme/owl/text-to-image", file).status == 1)
    #expect(fixture.run("generate", "--output", fixture.path("out")).errors.hasPrefix("5 endpoints"))
  }

  @Test("A changed document is read out change by change, with the version it asks for")
  func drift() throws {
    try fixture.write(Self.answer, to: "a-2026-02-03.json")
    _ = fixture.run("import", fixture.path("a-2026-02-03.json"))
    let changed = Self.answer.replacing("\"maxLength\": 400", with: "\"maxLength\": 300")
      .replacing("[\"1k\", \"2k\"]", with: "[\"1k\", \"2k\", \"4k\"]")
    try fixture.write(changed, to: "a-2026-03-04.json")
    let report = fixture.run("import", fixture.path("a-2026-03-04.json"))
    #expect(report.status == 0)
    #expect(report.output.contains("runcomfy:acme/owl/text-to-image\n"))
    #expect(report.output.contains("breaks  ok      prompt  maxLength 400 → 300"))
    #expect(report.output.contains("ok      warns   size    options + 4k"))
    #expect(report.output.hasSuffix("Next version: major\n"))
  }

  @Test(
    "A document that is wrong is refused with its place, and the catalog stays as it was",
    arguments: [
      (#"{"models": [{"model_id": "a/b""#, "document.json:1:"),
      (
        #"{"models": [{"model_id": "a/b", "input_schema": {"properties": {"x": {"type": "strng"}}}}], "total": 1}"#,
        "strng"
      ),
      (
        #"{"models": [{"model_id": "a/b", "input_schema": {"properties": {"x": {"oneOf": []}}}}], "total": 1}"#, "oneOf"
      ),
      (#"{"models": [{"model_id": "../b", "input_schema": {"properties": {}}}], "total": 1}"#, ".."),
      (#"{"models": [{"model_id": "a", "model_id": "b"}], "total": 1}"#, "document.json:1:"),
      ("no documentation at all", "document.json"), ("", "empty"),
    ])
  func refused(text: String, hint: String) throws {
    let before = try fixture.snapshot("catalog")
    let bad = try fixture.write(text, to: "document.json")
    let outcome = fixture.run("import", bad)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(hint), "\(outcome.errors)")
    #expect(try fixture.snapshot("catalog") == before)

    // The others still count.
    let good = try fixture.write(Self.answer, to: "answer-2026-02-03.json")
    #expect(fixture.run("import", bad, good).status == 2)
    #expect(fixture.exists("catalog/runcomfy/acme/owl/text-to-image.json"))
  }

  @Test("Where no document counts, nothing is said about the catalog")
  func nothing() throws {
    let bad = try fixture.write("no documentation at all", to: "document.json")
    let outcome = fixture.run("import", bad)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.hasSuffix("0 documents with 0 endpoints imported, 1 refused; 0 catalog files written\n"))
    #expect(fixture.run("import", bad, "--format", "json").output == "[]\n")
  }

  @Test("An index changes no endpoint, and is said to name some")
  func index() throws {
    let index =
      "- Models > Video > fox [fox-1](https://www.runninghub.ai/api-1.md):\n- Balance [b](https://www.runninghub.ai/api-2.md):\n"
    let outcome = fixture.run("import", try fixture.write(index, to: "llms.txt"), "--date", "2026-06-05")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "1 document with 0 endpoints imported, 2 named by an index; 1 catalog file written\n")
    #expect(try fixture.read("catalog/navigation.json").contains("\"fox-1\""))
  }

  @Test("A folder or a pattern stands for all it holds; what cannot be read stops only itself")
  func many() throws {
    try fixture.write(Self.answer, to: "in/a-2026-02-03.json")
    try fixture.write(Self.answer.replacing("owl", with: "fox-9"), to: "in/deep/b-2026-02-03.json")
    try fixture.write("words", to: "in/deep/c.txt")
    try fixture.write("hidden", to: "in/.d.txt")
    let folder = fixture.run("import", fixture.path("in"), "--dry-run")
    #expect(folder.status == 2)
    #expect(folder.errors.contains("in/deep/c.txt: error: not recognised"))
    #expect(folder.errors.contains("2 documents with 2 endpoints imported, 1 refused"))
    let pattern = fixture.run("import", fixture.path("in/*-20??-*.json"), fixture.path("in/d*/b*"), "--dry-run")
    #expect(pattern.status == 0)
    #expect(pattern.errors.contains("2 documents with 2 endpoints imported; nothing written"))
    #expect(
      fixture.run("import", fixture.path("in/*.pdf")).errors.contains(
        "in/*.pdf: nothing is called like this; check the pattern"))
  }

  @Test("A file far too large is refused before it is read")
  func large() throws {
    let film = try fixture.write("", to: "in/film.mp4")
    let file = try #require(FileHandle(forWritingAtPath: film))
    try file.truncate(atOffset: 3_000_000_000)
    try fixture.write(Self.answer, to: "in/a-2026-02-03.json")
    let outcome = fixture.run("import", fixture.path("in"), "--dry-run")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("film.mp4: found 2861 MB, allowed are 64"))
    #expect(outcome.errors.contains("1 document with 1 endpoint imported"))
  }

  @Test("A missing file and an empty folder are errors")
  func missing() throws {
    try fixture.write("x", to: "folder/.hidden")
    for operand in ["nothing.json", "folder"] {
      let outcome = fixture.run("import", fixture.path(operand))
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(fixture.path(operand)))
    }
    #expect(fixture.run("import").errors.contains("a file or a folder"))
  }

  @Test("lint is silent on a sound catalog and lists every finding of another")
  func lint() throws {
    let sound = fixture.run("lint")
    #expect(sound.status == 0, "\(sound.output)")
    #expect(sound.errors == "no diagnostics\n")
    try fixture.write(
      CommandFixture.fox.replacing("\"default\": \"480P\"", with: "\"default\": \"240P\"")
        .replacing("\"minimum\": 0, \"maximum\": 4294967295", with: "\"minimum\": 9, \"maximum\": 4"),
      to: "catalog/runcomfy/acme/fox-1.2/image-to-video.json")
    try fixture.write("{", to: "catalog/names.json")
    let findings = fixture.run("lint")
    #expect(findings.status == 1)
    #expect(findings.output.contains("image-to-video.json:15:79: the default"))
    #expect(findings.output.contains("240P"))
    #expect(findings.output.contains("names.json:"))
    #expect(findings.errors == "3 diagnostics\n")
  }

  @Test("lint --fix brings hand-written files into canonical form")
  func fix() throws {
    let name = "catalog/runcomfy/acme/fox-1.2/image-to-video.json"
    try fixture.write(CommandFixture.fox.replacing("  ", with: "    "), to: name)
    #expect(fixture.run("lint").output.contains("lint --fix"))
    #expect(fixture.run("lint", "--fix").status == 0)
    #expect(try fixture.read(name) == CommandFixture.fox)
  }
}
