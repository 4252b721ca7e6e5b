import CatalogImport
import ModelBindings
import ModelCatalog
import Testing

@Suite("RunningHub's registry")
struct RegistryTests {
  let fixture = ImportFixture()

  static func model(
    _ params: String, endpoint: String = "acme/fox/text-to-video", name: String = "fox", more: String = ""
  ) -> String {
    """
    {"class_name": "Fox", "display_name": "RH fox", "name_cn": "狐", "name_en": "\(name)", "endpoint": "\(endpoint)",
    "output_type": "video", "category": "RunningHub/Fox Den", "params": [\(params)]\(more)}
    """
  }

  static func field(_ type: String, _ more: String = "", key: String = "x") -> String {
    #"{"fieldKey": "\#(key)", "type": "\#(type)", "required": false, "label": "l", "description": "d"\#(more.isEmpty ? "" : ", " + more)}"#
  }

  @Test(
    "Each type of field becomes a schema",
    arguments: [
      (field("STRING", #""maxLength": 9, "defaultValue": "a fox""#), #"{"type":"string","maxLength":9}"#),
      (
        field("STRING", #""multipleInputs": true, "maxInputNum": 1"#),
        #"{"type":"array","maxItems":1,"items":{"type":"string"}}"#
      ),
      (
        field("LIST", #""options": [{"value": "a", "description": "A"}, {"value": "b"}], "defaultValue": "b""#),
        #"{"type":"string","enum":["a","b"],"default":"b"}"#
      ),
      (field("LIST", #""options": [{"value": "a"}], "defaultValue": "c""#), #"{"type":"string","enum":["a"]}"#),
      (
        field("INT", #""min": 1, "max": 5, "step": 1, "defaultValue": 2"#),
        #"{"type":"integer","minimum":1,"maximum":5,"default":2}"#
      ),
      (
        field("INT", #""min": 8, "step": 8"#),
        #"{"type":"integer","minimum":8,"multipleOf":8,"evidence":{"multipleOf":"inferred"}}"#
      ),
      (field("INT", #""min": 1, "step": 8"#), #"{"type":"integer","minimum":1}"#),
      (
        field("FLOAT", #""min": 0.1, "max": 2, "step": 0.1, "defaultValue": 1.0"#),
        #"{"type":"number","minimum":0.1,"maximum":2,"multipleOf":0.1,"default":1.0,"evidence":{"multipleOf":"inferred"}}"#
      ),
      (field("BOOLEAN", #""defaultValue": true, "tail_insert": true"#), #"{"type":"boolean","default":true}"#),
      (
        field(
          "IMAGE", #""accept": "[\"JPG\",\"PNG\",\"JPEG\"]", "maxSize": 10, "multipleInputs": false, "maxInputNum": 1"#),
        #"{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}"#
      ),
      (
        field("VIDEO", #""multipleInputs": true, "maxInputNum": 2"#),
        #"{"type":"array","maxItems":2,"items":{"type":"string","media":{"kind":"video"}}}"#
      ),
      (
        field("AUDIO", #""multipleInputs": false"#, key: "audioUrls"),
        #"{"type":"array","items":{"type":"string","media":{"kind":"audio"}}}"#
      ),
    ])
  func fields(field: String, schema: String) throws {
    try fixture.add("[\(Self.model(field))]")
    #expect(try fixture.endpoint("fox").input?.properties.first?.schema.json.jsonText == schema)
  }

  @Test("Both forms of the registry give the same; name, group and date come from what they state")
  func forms() throws {
    let model = Self.model(Self.field("STRING"), name: "fox-[Deprecated] Please use hare instead")
    try fixture.add("[\(model)]", name: "registry-2026-02-17.json")
    let other = ImportFixture()
    try other.add(#"{"version": "public-2026-02-17", "source": "s", "model_count": 1, "models": [\#(model)]}"#)
    #expect(try fixture.snapshot() == other.snapshot())
    let endpoint = try fixture.endpoint("fox")
    #expect(endpoint.group == ["video", "text-to-video", "fox-den"])
    #expect(endpoint.deprecated == "Please use hare instead")
    #expect(endpoint.aliases == ["fox-[Deprecated] Please use hare instead"])
    #expect(endpoint.sources.map(\.revised) == ["2026-02-17"])
  }

  @Test("A path that ends in -deprecated says so")
  func deprecatedPath() throws {
    try fixture.add("[\(Self.model(Self.field("STRING"), endpoint: "acme/fox-deprecated"))]")
    #expect(try fixture.endpoint("fox").deprecated?.isEmpty == true)
  }

  @Test("required is what the fields declare; a model without fields is incomplete")
  func required() throws {
    let strict = #"{"fieldKey": "y", "type": "STRING", "required": true}"#
    try fixture.add("[\(Self.model(Self.field("STRING") + "," + strict))]")
    #expect(try fixture.endpoint("fox").input?.required == ["y"])
    try fixture.add("[\(Self.model("", endpoint: "acme/empty", name: "empty"))]")
    #expect(try fixture.endpoint("empty").isComplete == false)
  }

  @Test("An unknown key or type stops the document and is named; all such problems are collected")
  func unknown() throws {
    let text = """
      [\(Self.model(Self.field("STRING"))),
      \(Self.model(Self.field("STRING", #""maxlen": 3"#), endpoint: "b")),
      \(Self.model(Self.field("COLOR"), endpoint: "c", more: #", "price": 3"#))]
      """
    let lines = try fixture.failure(text).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix("doc.txt:4:") && lines[0].contains(#"unknown keyword "maxlen""#)
        && lines[0].hasSuffix("(at /1/params/0/maxlen)"))
    #expect(lines[1].contains(#"unknown keyword "price""#))
    #expect(try fixture.failure("[\(Self.model(Self.field("COLOR")))]").contains("expected one of AUDIO, BOOLEAN"))
    #expect(
      try fixture.failure("[\(Self.model(Self.field("STRING") + "," + Self.field("INT")))]").contains(
        "expected each key once"))
  }
}
