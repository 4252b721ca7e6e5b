import CatalogImport
import ModelBindings
import ModelCatalog
import Testing

@Suite("RunComfy documents")
struct RunComfyTests {
  let fixture = ImportFixture()

  static let schema = """
    {
      "type": "object", "title": "Input", "required": ["img_url"],
      "properties": {
        "prompt": { "type": "string", "title": "Prompt", "description": "Words.", "maxLength": 9, "default": "A fox" },
        "img_url": { "type": "string", "default": "https://example.com/a.png", "validations": [
          { "validation_rule": "width_pixels<", "validation_value": 2000, "validation_error": "must not exceed 2000" },
          { "validation_rule": "height_pixels>", "validation_value": "14", "validation_error": "must exceed 14" },
          { "validation_rule": "width/height>", "validation_value": 0.5, "validation_error": "at least 0.5" },
          { "validation_rule": "file_size_mb<", "validation_value": 10, "validation_error": "less than 10 MB" }
        ] },
        "clip": { "type": "string", "format": "video_uri" },
        "list": { "type": "array", "format": "image_uris", "maxItems": 3 },
        "cfg": { "type": "float", "minimum": 1, "default": 3.5 },
        "seed": { "type": "integer", "nullable": true, "default": null },
        "mode": { "type": "string", "enum": ["a", "b"], "default": "a" }
      }
    }
    """

  private let input = """
    {"type":"object","required":["img_url"],"properties":{\
    "prompt":{"type":"string","maxLength":9},\
    "img_url":{"type":"string","media":{"kind":"image","exclusiveMaxBytes":10485760,"maxWidth":2000,\
    "exclusiveMinHeight":14,"minAspectRatio":0.5}},\
    "clip":{"type":"string","media":{"kind":"video"}},\
    "list":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image"}}},\
    "cfg":{"type":"number","minimum":1,"default":3.5},\
    "seed":{"type":["integer","null"]},\
    "mode":{"type":"string","enum":["a","b"],"default":"a"}}}
    """

  static func indented(_ schema: String = schema) -> String {
    """
    Título

    curl --request POST \\
      --url https://example.com/v1/models/acme/fox-2/image-to-video \\
      --data '{
        "prompt": ""
      }'

    curl --url https://example.com/v1/requests/{request_id}/status

    \(schema)

    {
      "output": { "type": "object", "properties": { "image": { "type": "string", "format": "uri" } } }
    }
    """
  }

  static func flattened(_ schema: String = schema) -> String {
    let flat = schema.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n")
    return """
      keyA_acme/fox-2/image-to-videokeyB
      curl --request POST \\
      --url https://example.com/v1/models/acme/fox-2/image-to-video \\
      --data '{
      "prompt": ""
      }'keyC YOUR_TOKEN keyD
      --url https://example.com/v1/requests/{request_id}/result \\keyE
      \(flat){
      "output": { "type": "object" }
      }Fox is the best.
      """
  }

  @Test("Both layouts of a page and the catalog response give the same input")
  func layouts() throws {
    let answer =
      #"{"models": [{"model_id": "acme/fox-2/image-to-video", "kind": "model", "categories": [], "input_schema": \#(Self.schema)}], "total": 1}"#
    for text in [Self.indented(), Self.flattened(), answer] {
      let fixture = ImportFixture()
      let report = try fixture.add(text)
      #expect(report.diagnostics == [])
      #expect(try fixture.input("acme/fox-2/image-to-video") == input)
      let endpoint = try fixture.endpoint("runcomfy:acme/fox-2/image-to-video")
      #expect(endpoint.path == "/v1/models/acme/fox-2/image-to-video")
      #expect(endpoint.group == ["video", "image-to-video"] && endpoint.output == "video")
    }
  }

  @Test(
    "The message decides whether a limit itself is allowed; an unreadable message is read the looser way",
    arguments: [
      ("must not exceed 10", "maxBytes"), ("no more than 10", "maxBytes"), ("muss kleiner sein", "maxBytes"),
      ("up to 10 MB", "maxBytes"), ("less than 10", "exclusiveMaxBytes"), ("less than or equal to 10", "maxBytes"),
      ("must be below 10", "exclusiveMaxBytes"), ("must not be greater than 10", "maxBytes"),
    ])
  func limits(message: String, name: String) throws {
    let schema =
      #"{"properties": {"image": {"validations": [{"validation_rule": "file_size_mb<", "validation_value": 10, "validation_error": "\#(message)"}]}}}"#
    try fixture.add(Self.indented(schema))
    #expect(
      try fixture.endpoint("acme/fox-2/image-to-video").input?["image"]?.media?.bounds == [name: JSONNumber(10_485_760)]
    )
  }

  @Test(
    "A keyword that is not translated stops the import and is named with its line and place",
    arguments: [
      (
        #"{"properties": {"x": {"type": "string", "pattern": "a"}}}"#, #"unknown keyword "pattern""#,
        "/properties/x/pattern"
      ),
      (#"{"properties": {"x": {"type": "strin"}}}"#, #"found the string "strin""#, "/properties/x/type"),
      (
        #"{"properties": {"x": {"format": "image_url"}}}"#, "expected one of the formats audio_uri",
        "/properties/x/format"
      ),
      (#"{"properties": {"x": {"not": {}}}}"#, #"unknown keyword "not""#, "/properties/x/not"),
      (
        #"{"properties": {"x": {"validations": [{"validation_rule": "fps<", "validation_value": 1}]}}}"#,
        #"found the string "fps<""#, "/properties/x/validations/0/validation_rule"
      ),
      (#"{"properties": {"x": {"nullable": 1}}}"#, "found 1, expected true or false", "/properties/x/nullable"),
    ])
  func unknown(schema: String, message: String, place: String) throws {
    let onPage = try fixture.failure(Self.indented(schema))
    #expect(onPage.hasPrefix("doc.txt:11:") && onPage.contains(message) && onPage.hasSuffix("(at \(place))"))
    let answer =
      "{\"models\": [\n{\"model_id\": \"a/b\", \"input_schema\": {\"properties\": {}}},\n{\"model_id\": \"a/c\", \"input_schema\": \(schema)}]}"
    let inAnswer = try fixture.failure(answer)
    #expect(inAnswer.hasPrefix("doc.txt:3:") && inAnswer.hasSuffix("(at /models/1/input_schema\(place))"))
  }

  @Test("A page without a whole schema or an address says what is missing")
  func malformed() throws {
    let truncated = try fixture.failure(String(Self.indented().prefix(900)))
    #expect(truncated.hasPrefix("doc.txt:") && truncated.contains("not JSON: expected"))
    #expect(
      try fixture.failure("https://example.com/v1/models/a/b\n{ \"a\": 1 }").contains(
        "no JSON object with \"properties\""))
    #expect(try fixture.failure("words", format: .runComfyPage).contains("no address with /v1/models/"))
    #expect(
      try fixture.failure(#"{"models": [{"model_id": "../x", "input_schema": {}}]}"#).contains("expected an id without")
    )
  }

  @Test(
    "Responses have more than schemas: prices and texts are not read, required inputs are, other kinds are passed over")
  func responses() throws {
    let model =
      #"{"model_id": "acme/fox", "display_name": "Fox", "description": "Words", "categories": ["text-to-image"], "kind": "model", "input_schema": {"type": "object", "properties": {"n": {"type": "integer"}, "prompt": {"type": "string"}}}, "required_inputs": ["prompt"], "base_price_usd": 0.1, "price_unit": "output", "pricing_note": "Words", "model_url": "https://e.com"}"#
    let one = try fixture.add(model)
    #expect(one.diagnostics == [] && one.files[0].format == .runComfyCatalog)
    #expect(try fixture.endpoint("acme/fox").input?.required == ["prompt"])
    let files = try fixture.snapshot()
    #expect(files.values.allSatisfy { !$0.contains("Words") && !$0.contains("price") })

    let report = try fixture.add(
      #"{"models": [\#(model), {"model_id": "acme/own", "kind": "deployment"}], "total": 12}"#)
    #expect(try fixture.snapshot() == files)
    #expect(
      report.diagnostics.map(\.descriptionWithSeverity) == [
        "doc.txt:1:\(report.diagnostics[0].column ?? 0): warning: found 2 of 12 models; request the others with offset=2 (at /total)",
        "doc.txt:1:\(report.diagnostics[1].column ?? 0): warning: skipped a \"deployment\": only entries of the kind \"model\" take requests (at /models/1/kind)",
      ])
  }
}
