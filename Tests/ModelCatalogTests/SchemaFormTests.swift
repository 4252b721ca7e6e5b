import Files
import ModelBindings
import ModelCatalog
import Testing

@Suite("The form of a schema")
struct SchemaFormTests {
  @Test("Every keyword is read, and written in canonical order whatever the order it came in")
  func everyKeyword() throws {
    let text = """
      {"evidence":{"enum":"inferred"},"removed":"2026-01-01","deprecated":"use b","unit":"s","default":1,"properties":{"a":{"type":"string"}},\
      "additionalProperties":false,"required":["a"],"items":{"type":"null"},"uniqueItems":true,"maxItems":9,"minItems":1,\
      "maxLength":8,"minLength":2,"multipleOf":0.5,"exclusiveMaximum":7,"maximum":6,"exclusiveMinimum":1,"minimum":2,\
      "media":{"kind":"image","formats":["jpeg"]},"removedEnum":[{"const":2,"removed":true}],"labels":["x"],"const":1,"enum":[1],"alias":"b","description":"d",\
      "title":"t","type":["integer","null"]}
      """
    let schema = try Schema(text)
    #expect(schema.json.object?.keys == Schema.keywords)
    #expect(try Schema(json: schema.json) == schema)
    #expect(schema.json.jsonText == (try Schema(json: schema.json)).json.jsonText)
  }

  @Test("A number keeps its spelling")
  func spelling() throws {
    #expect(try Schema(#"{"minimum":1.50,"default":1e0}"#).json.jsonText == #"{"minimum":1.50,"default":1e0}"#)
  }

  @Test("required is written in the order of the properties")
  func requiredOrder() throws {
    let schema = try Schema(#"{"required":["c","b","a"],"properties":{"a":{},"b":{}}}"#)
    #expect(schema.required == ["a", "b", "c"])
  }

  @Test(
    "What is wrong is named with its place, what was found and what is allowed",
    arguments: [
      (
        #"{"type":"strin"}"#, "/type",
        #"found the string "strin", expected one of string, integer, number, boolean, array, object, null (did you mean "string"?)"#
      ),
      (#"{"type":[]}"#, "/type", "found an array, expected at least one type"),
      (
        #"{"properties":{"a":{"minLenght":1}}}"#, "/properties/a/minLenght",
        #"unknown keyword "minLenght"; did you mean "minLength"?"#
      ),
      (#"{"minLength":-1}"#, "/minLength", "found -1, expected a whole number from 0"),
      (#"{"minimum":"1"}"#, "/minimum", #"found the string "1", expected a number"#),
      (#"{"enum":[]}"#, "/enum", "found an array, expected at least one value"),
      (#"{"media":{"kind":"picture"}}"#, "/media/kind", "media.kind: expected image, video, audio or file"),
      (#"{"evidence":{"enumm":"client"}}"#, "/evidence/enumm", #"unknown keyword "enumm"; did you mean "enum"?"#),
      (#"{"deprecated":false}"#, "/deprecated", "found false, expected true or a message"),
      (#"{"items":[]}"#, "/items", "found an array, expected an object"),
    ])
  func malformed(text: String, pointer: String, message: String) throws {
    let error = try #require(throws: Diagnostic.self) { try Schema(text) }
    #expect(error.pointer.description == pointer)
    #expect(error.message == message)
  }

  @Test("The evidence of one keyword is its own, else the field's")
  func evidence() throws {
    let whole = try Schema(#"{"type":"string","evidence":"client"}"#)
    #expect(whole.evidence.of("type") == .client)
    let single = try Schema(#"{"type":"string","enum":["a"],"evidence":{"enum":"inferred"}}"#)
    #expect(single.evidence.of("type") == .documented)
    #expect(single.evidence.of("enum") == .inferred)
  }
}
