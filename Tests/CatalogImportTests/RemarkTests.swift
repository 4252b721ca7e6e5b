import CatalogImport
import CatalogReview
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@Suite("What documents tell beside what the catalog keeps")
struct RemarkTests {
  let fixture = ImportFixture()

  private static let before = #"""
    {"properties": {
      "prompt": {"type": "string", "maxLength": 800}, "mood": {"type": "string", "maxLength": 12},
      "picture": {"type": "string", "format": "image_uri", "validations": [{"validation_rule": "file_size_mb<",
        "validation_value": 10, "validation_error": "File size must not exceed 10 MB."}]},
      "seed": {"type": "integer"}, "note": {"type": "string", "default": "a note"}}}
    """#

  private static let after = #"""
    {"properties": {
      "prompt": {"type": "string", "description": "What to show. At most 1,200 words, less than 800 characters.",
        "default": "An owl in the snow"},
      "mood": {"type": "string", "description": "One of 5 moods.", "default": ""},
      "picture": {"type": "string", "format": "image_uri", "description": "JPEG; max 10MB",
        "default": "https://example.com/owl.png"},
      "seed": {"type": "integer", "default": 7}, "note": {"type": "string", "default": "another note"}}}
    """#

  private static let remarks = [
    "/properties/prompt: maxLength 800 left the schema, and its description says “At most 1,200 words, less than 800 characters”",
    "/properties/mood: maxLength 12 left the schema, and its description states no such limit",
    "/properties/picture: maxBytes 10485760 left the schema, and its description says “max 10MB”",
    "/properties/seed: the default 7 appeared",
    "/properties/prompt: a sample text appeared as default, which is not kept",
    "/properties/mood: an empty text appeared as default, which is not kept",
    "/properties/picture: a sample URL appeared as default, which is not kept",
  ].map { "doc.txt: runcomfy:acme/fox-2/image-to-video at \($0)" }

  private func add(_ schema: String, date: String? = nil) throws -> [String] {
    try fixture.add(RunComfyTests.flattened(schema), date: date).notes.map(\.description)
  }

  @Test("A rule that left the schema is looked for in the words, and samples are told from defaults")
  func newer() throws {
    #expect(try add(Self.before, date: "2026-01-01") == [])
    #expect(try add(Self.after, date: "2026-02-01") == Self.remarks)
    #expect(try fixture.snapshot().values.allSatisfy { !$0.contains("owl") && !$0.contains("words") })
    // What was told is told once; an older state tells nothing about what came after it.
    #expect(try add(Self.after, date: "2026-02-01") == [])
    #expect(try add(Self.before, date: "2026-01-01") == [])
  }

  @Test("Without dates no version is the newer, and a lost rule is reported at every import")
  func tied() throws {
    _ = try add(Self.before)
    #expect(try add(Self.after) == Self.remarks)
    for _ in 1...2 { #expect(try add(Self.after) == Self.remarks.filter { !$0.contains("not kept") }) }
    #expect(try fixture.endpoint("acme/fox-2/image-to-video").input?["prompt"]?.maxLength == 800)
  }

  @Test("What one document no longer says is reported, though another one still does")
  func hidden() throws {
    let answer = { (length: String) in
      #"{"models": [{"model_id": "acme/fox-2/image-to-video", "input_schema": {"properties": {"prompt": {"type": "string"\#(length)}}}}]}"#
    }
    try fixture.add(answer(#", "maxLength": 800"#), name: "answer.json", date: "2026-01-01")
    _ = try add(Self.before, date: "2026-01-01")
    let report = try fixture.add(answer(""), name: "answer.json", date: "2026-02-01")
    #expect(
      report.changes.map(\.description) == [
        "runcomfy:acme/fox-2/image-to-video claimChanged of the catalog /properties/prompt/maxLength 800"
      ])
    #expect(
      ChangeReport(report.changes).groups.flatMap(\.rows).map(\.words) == [
        "the catalog response no longer states maxLength 800; another document does"
      ])
    #expect(report.changes[0].wire == .compatible && report.changes[0].swift == .compatible)
    let other = try fixture.add(answer(#", "maxLength": 900"#), name: "answer.json", date: "2026-03-01")
    #expect(other.changes.map(\.kind) == [.boundLoosened])
    let third = try fixture.add(answer(#", "maxLength": 700"#), name: "answer.json", date: "2026-04-01")
    #expect(third.changes.map(\.kind) == [.boundTightened])
    let fourth = try fixture.add(answer(#", "maxLength": 600"#), name: "answer.json", date: "2026-05-01")
    #expect(
      fourth.changes.map(\.description) == [
        "runcomfy:acme/fox-2/image-to-video claimChanged of the catalog /properties/prompt/maxLength 700 → 600"
      ])
  }

  @Test("The two captures of one page, imported in turn", .enabled(if: SharedInputs.isPresent))
  func seeds() throws {
    let seeds = try SharedInputs.seeds()
    func add(_ index: Int, date: String?) throws -> ImportReport {
      try CatalogImporter.importFiles([seeds[index]], into: fixture.path, date: date)
    }
    _ = try add(1, date: "2026-01-01")
    let report = try add(3, date: "2026-02-01")
    let words = report.notes.map { remark in
      "\(remark.paths.map { $0.tokens.last ?? "" }.joined(separator: " ")): \(remark.words)"
    }
    #expect(
      words == [
        "prompt: maxLength 800 left the schema, and its description says “The prompt should be less than 800 characters”",
        "seed: the default 58366538 appeared", "prompt: a sample text appeared as default, which is not kept",
        "negative_prompt template: an empty text appeared as default, which is not kept",
        "img_url: a sample URL appeared as default, which is not kept",
      ])
    #expect(Set(report.changes.map(\.kind)) == [.boundRemoved, .defaultChanged])
    // Without dates the state with more rules stays, and the same is told.
    let undated = ImportFixture()
    _ = try CatalogImporter.importFiles([seeds[1]], into: undated.path)
    let tied = try CatalogImporter.importFiles([seeds[3]], into: undated.path)
    #expect(tied.changes == [])
    #expect(tied.notes == report.notes)
  }
}
