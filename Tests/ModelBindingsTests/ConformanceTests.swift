import ModelBindings
import Testing

/// What the public suites for JSON Schema and JSON taught, in a table of our own.
@Suite("Conformance")
struct ConformanceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let schema: String
    let valid: [String]
    let invalid: [String]
    var testDescription: String { schema }
    init(_ schema: String, valid: [String] = [], invalid: [String] = []) {
      self.schema = schema
      self.valid = valid
      self.invalid = invalid
    }
  }

  static let cases: [Case] = [
    // Truth values are no numbers, however deep they stand.
    Case(#"{"const":false}"#, valid: ["false"], invalid: ["0", "0.0", "[]", "null"]),
    Case(#"{"const":{"a":[false]}}"#, valid: [#"{"a":[false]}"#], invalid: [#"{"a":[0]}"#, #"{"a":[0.0]}"#]),
    Case(#"{"enum":[[1],{"a":1}]}"#, valid: ["[1.0]", #"{"a":1e0}"#], invalid: ["[true]", #"{"a":true}"#, "1"]),
    Case(
      #"{"uniqueItems":true}"#,
      valid: [
        "[1,true]", "[0,false]", "[[1],[true]]", #"[{"a":1},{"a":true}]"#, "[[[1],1],[[true],1]]", #"["1",1]"#,
        "[{},[],null]",
        #"["a","A"]"#, "[]", #"[{"a":1,"b":2},{"a":2,"b":1}]"#,
      ],
      invalid: [
        "[1,1.0]", "[1.00,100e-2]", "[0,-0]", "[-0.0,0e5]", #"["a","\u0061"]"#, "[null,null]", "[[],[]]",
        #"[1,{"a":{"b":[2]}},{"a":{"b":[2.0]}}]"#,
      ]),
    Case(#"{"uniqueItems":false}"#, valid: ["[1,1]"]),
    // Numbers have a value, not a spelling.
    Case(#"{"const":-2}"#, valid: ["-2", "-2.0", "-20e-1"], invalid: ["2", "-2.00001"]),
    Case(#"{"const":9007199254740993}"#, valid: ["9007199254740993.0"], invalid: ["9007199254740992"]),
    Case(
      #"{"type":"integer"}"#,
      valid: ["1.0", "-0", "-0.0", "1e400", "98249283749234923498293171823948729348710298301928331"],
      invalid: ["1.1", "1e-400", #""1""#, "true"]),
    Case(
      #"{"exclusiveMaximum":972783798187987123879878123.18878137}"#, valid: ["972783798187987123879878123.188781369"]),
    Case(#"{"minimum":-2.0}"#, valid: ["-2", "-0.0", "-2.0e0"], invalid: ["-2.0001", "-1e400"]),
    Case(#"{"minimum":-9223372036854775808.5}"#, valid: ["-9223372036854775808"], invalid: ["-9223372036854775809"]),
    Case(#"{"maximum":-9223372036854775808.5}"#, valid: ["-9223372036854775809"], invalid: ["-9223372036854775808"]),
    Case(#"{"maximum":300}"#, valid: ["299.97", "300", "300.00"], invalid: ["300.5"]),
    Case(#"{"multipleOf":1.5}"#, valid: ["0", "4.5", "-4.5", "3e0"], invalid: ["35"]),
    Case(#"{"multipleOf":0.0001}"#, valid: ["0.0075"], invalid: ["0.00751"]),
    Case(#"{"multipleOf":1e-400}"#, valid: ["1", "1e-399"], invalid: ["1e-401"]),
    Case(#"{"multipleOf":1e30}"#, valid: ["0", "3e30", "1e400"], invalid: ["1", "1e29", "0.5"]),
    Case(
      #"{"multipleOf":1180591620717411303424}"#, valid: ["1180591620717411303424", "3541774862152233910272", "1e5000"],
      invalid: ["1180591620717411303425", "3e20", "0.1"]),
    // A rule for one type says nothing about the others.
    Case(
      #"{"maxLength":2,"minItems":1,"minimum":5,"required":["a"],"items":false}"#,
      valid: ["5", #""ab""#, "true", "null"]),
    Case(#"{"maxLength":2.0,"minLength":1.0}"#, valid: [#""ab""#], invalid: [#""abc""#, #""""#]),
    Case(#"{"maxItems":1.0}"#, valid: ["[1]"], invalid: ["[1,2]"]),
    Case(#"{"maxLength":1e30}"#, valid: [#""ab""#]),
    // Names and strings are Unicode scalars: neither their look nor their spelling counts.
    Case(
      #"{"properties":{"foo\nbar":{"type":"number"},"foo\"bar":{"type":"number"},"foo\\bar":{"type":"number"}}}"#,
      valid: [#"{"foo\nbar":1,"foo\"bar":1,"foo\\bar":1}"#, #"{"foo\u000abar":1}"#],
      invalid: [#"{"foo\nbar":"1"}"#, #"{"foo\u0022bar":"1"}"#, #"{"foo\\bar":"1"}"#]),
    Case(
      #"{"required":["__proto__","toString","constructor"]}"#,
      valid: [#"{"__proto__":1,"toString":2,"constructor":3}"#], invalid: ["{}", #"{"__proto__":1}"#]),
    Case(#"{"const":"a\u0000b"}"#, valid: [#""a\u0000b""#], invalid: [#""ab""#, #""a""#, #""a\\u0000b""#]),
    Case(
      "{\"const\":\"🦊𐐷\u{10FFFF}\"}", valid: [#""\ud83e\udd8a\uD801\uDC37\udbff\udfff""#],
      invalid: [#""\ud83e\udd8b\uD801\uDC37\udbff\udfff""#]),
    Case(
      #"{"const":"\"\\\/\b\f\n\r\t"}"#, valid: [#""\u0022\u005c\u002f\u0008\u000c\u000A\u000D\u0009""#],
      invalid: [#""\"\\\/bfnrt""#]),
    Case(#"{"enum":["é"]}"#, valid: [#""é""#, #""\u00e9""#], invalid: [#""e\u0301""#]),
    Case(#"{"const":{"é":1}}"#, valid: [#"{"é":1}"#], invalid: [#"{"e\u0301":1}"#]),
    Case(
      #"{"required":["é"],"properties":{"e\u0301":{"type":"string"}}}"#, valid: [#"{"é":1}"#],
      invalid: [#"{"e\u0301":"a"}"#]),
    Case(
      #"{"properties":{"é":{}},"additionalProperties":false}"#, valid: [#"{"\u00E9":1}"#], invalid: [#"{"e\u0301":1}"#]),
    Case(#"{"uniqueItems":true}"#, valid: [#"["é","e\u0301"]"#]),
    Case(#"{"maxLength":2,"minLength":2}"#, valid: [#""e\u0301""#, #""👍🏽""#, #""\ud83d\udc4d🏽""#], invalid: [#""é""#]),
    // Truth values are schemas wherever a schema can stand.
    Case(#"{"items":false}"#, valid: ["[]", "1"], invalid: ["[1]"]),
    Case(#"{"items":true}"#, valid: [#"[1,"a"]"#]),
    Case(#"{"additionalProperties":false}"#, valid: ["{}", "[1]"], invalid: [#"{"a":1}"#]),
    Case(#"{"additionalProperties":{"type":"boolean"}}"#, valid: [#"{"a":true}"#], invalid: [#"{"a":1}"#]),
    Case(
      #"{"properties":{"a":true,"b":false},"additionalProperties":{"items":{"maximum":1}}}"#,
      valid: [#"{"a":1}"#, "{}", #"{"c":[1]}"#], invalid: [#"{"b":1}"#, #"{"c":[2]}"#]),
    Case(
      #"{"required":["a"],"additionalProperties":{"type":"string"}}"#, valid: [#"{"a":"x"}"#],
      invalid: [#"{"a":1}"#, #"{"b":"x"}"#]),
    Case(#"{"required":["a"],"additionalProperties":false}"#, invalid: ["{}", #"{"a":1}"#]),
    Case(#"{"required":[],"properties":{},"items":{},"enum":[null,[]]}"#, valid: ["null", "[]"], invalid: ["{}"]),
    // What only describes decides nothing.
    Case(
      #"""
      {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:x","$comment":"c","$anchor":"a","title":1,
      "description":"d","default":"no number","examples":[[]],"format":"ipv4","readOnly":true,"writeOnly":true,
      "deprecated":true,"contentEncoding":"base64","contentMediaType":"application/json","contentSchema":{"type":"array"},
      "x-any":{"$ref":"#"},"type":["number","string"]}
      """#, valid: ["1", #""no address""#], invalid: ["[]"]),
  ]

  @Test("Values are judged as JSON Schema 2020-12 says", arguments: cases)
  func verdicts(_ example: Case) throws {
    let validator = try Validator(schema: JSONValue(parsing: example.schema), dialect: .schema)
    for (bodies, isValid) in [(example.valid, true), (example.invalid, false)] {
      for body in bodies {
        let result = validator.validate(Array(body.utf8))
        #expect(result.isValid == isValid, "\(body): \(result.violations)")
        #expect(validator.isValid(Array(body.utf8)) == isValid, "\(body), the bare verdict")
      }
    }
  }

  @Test(
    "A schema that cannot mean anything is refused where it goes wrong",
    arguments: [
      ("1", ""), ("null", ""), (#"{"type":"float"}"#, "/type"), (#"{"type":[]}"#, "/type"), (#"{"type":1}"#, "/type"),
      (#"{"enum":1}"#, "/enum"), (#"{"minimum":"1"}"#, "/minimum"),
      (#"{"exclusiveMinimum":true}"#, "/exclusiveMinimum"),
      (#"{"multipleOf":0}"#, "/multipleOf"), (#"{"multipleOf":-1}"#, "/multipleOf"),
      (#"{"minLength":-1}"#, "/minLength"),
      (#"{"maxItems":1.5}"#, "/maxItems"), (#"{"uniqueItems":1}"#, "/uniqueItems"), (#"{"items":[{}]}"#, "/items"),
      (#"{"properties":{"a/b":3}}"#, "/properties/a~1b"), (#"{"required":"a"}"#, "/required"),
      (#"{"additionalProperties":{"items":{"not":{}}}}"#, "/additionalProperties/items/not"),
    ])
  func refused(schema: String, pointer: String) throws {
    let error = #expect(throws: SchemaError.self) {
      try Validator(schema: JSONValue(parsing: schema), dialect: .schema)
    }
    #expect(error?.pointer.description == pointer)
  }

  @Test(
    "Every keyword outside the subset is refused by name",
    arguments: [
      "$ref", "$dynamicRef", "$dynamicAnchor", "$defs", "$vocabulary", "allOf", "anyOf", "oneOf", "not", "if", "then",
      "else", "dependentSchemas", "dependentRequired", "dependencies", "prefixItems", "contains", "minContains",
      "maxContains", "patternProperties", "propertyNames", "minProperties", "maxProperties", "pattern",
      "unevaluatedItems", "unevaluatedProperties", "additionalItems", "nullable", "minimun",
    ])
  func outside(keyword: String) throws {
    for schema: JSONValue in [[:], true, "#", 1, ["a"]] {
      var object: JSONObject = ["type": "object"]
      object[keyword] = schema
      let error = #expect(throws: SchemaError.self) { try Validator(schema: .object(object), dialect: .schema) }
      #expect(error?.message.contains("'\(keyword)'") == true)
    }
  }

  @Test("A string that breaks both enum and const breaks each once")
  func bothOptions() throws {
    let schema: JSONValue = ["enum": ["a", "b"], "const": "a"]
    let validator = try Validator(schema: schema, dialect: .schema)
    for (body, keywords) in [
      (#""c""#, ["enum", "const"]), (#""\u0062""#, ["const"]), (#""b""#, ["const"]), ("1", ["enum", "const"]),
    ] {
      #expect(validator.validate(Array(body.utf8)).violations.map(\.keyword) == keywords)
    }
  }

  @Test(
    "What RFC 8259 allows is read, and written so that it reads back",
    arguments: [
      "[-0]", "[0e1]", "[0e+1]", "[1E22]", "[1.5E-2]", "[123e65]", "[-0.0000000000000000000000000000000000000001]",
      #"["\u0060\u012a\u12AB"]"#, #"["\uD801\udc37"]"#, #"["\ud83d\ude39\ud83d\udc8d"]"#, #"["\"\\\/\b\f\n\r\t"]"#,
      #"["\\u0000"]"#, #"["\u0000"]"#, #"["\uFFFF\uFDD0"]"#, "[\"\u{7F}\u{2028}\u{2029}\u{10FFFF}\u{FFFE}\"]", "null",
      "true", "false",
      "-1", "\"\"", " [] ", "\t\r\n[\n1 , 2\r]\t", #"{"":0}"#, #"{"a":"b","a\u0000b":"c"}"#, "[[] ,[],{}]",
    ])
  func allowed(text: String) throws {
    let value = try JSONValue(parsing: text)
    #expect(try JSONValue(parsing: value.json) == value)
    #expect(try Validator(schema: true, dialect: .schema).isValid(Array(text.utf8)))
  }

  @Test("Strings are written with the escapes that RFC 8259 asks for and no others")
  func escapes() throws {
    var text = String.UnicodeScalarView()
    for value in UInt8(0)..<0x30 { text.append(Unicode.Scalar(value)) }
    text.append(contentsOf: "\\\u{7F}é\u{2028}🦊".unicodeScalars)
    let written =
      #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"#
      + ##"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !\"#$%&'()*+,-./"##
      + "\\\\\u{7F}é\u{2028}🦊\""
    #expect(JSONValue.string(String(text)).jsonText == written)
    #expect(try JSONValue(parsing: written) == .string(String(text)))
  }

  @Test(
    "What RFC 8259 does not allow is refused by every reader",
    arguments: [
      "[-01]", "[-]", "[-a]", "[1.e1]", "[.1]", "[-.1]", "[1.]", "[0.3e]", "[0.3e+]", "[1eE2]", "[1e1.5]", "[1+2]",
      "[0x1]", "[0x]",
      "[+Inf]", "[-Infinity]", "[NaN]", "[1 000]", "[１]", "[1a]", "[- 1]", "[2.e+3]", "[012]", "[-012]", "[0e", "[00]",
      "[,1]",
      "[1,,2]", "[1,]", "[1", "[1\n", "[\"\"", "[\"\",", "[1:2]", "{\"a\":1,,\"b\":2}", "{\"a\":1 \"b\"}", "{\"a\",1}",
      "{1:1}",
      "{\"a\":\"b\"}/**/", "{\"a\":\"b\"}#", "{\"a\":1}}", "{\"a\" \"b\"}", "{\"a", "{\"a\":", "{,}", "{null:1}",
      "[\u{C}]",
      "[\u{A0}]", "\u{2060}1", #"["\u00A"]"#, #"["\uD834\uDd"]"#, #"["\uqqqq"]"#, #"["\x00"]"#, #"["\a"]"#, #"["\"#,
      #"["\\\"]"#,
      #"["\uD800\n"]"#, "[\"a\nb\"]", "[\"\0\"]", "\0", "[\0]", "[nul]", "[True]", "[truefalse]", "<null>", "[a", "[*]",
      "--1", "",
      "[1]x", "1]", "[]]", "[}", "{]", "'a'", "{'a':1}", "[\"x\"", "[1}",
    ])
  func forbidden(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: bytes) }
    for schema: JSONValue in [
      true, ["type": ["array", "object"], "items": ["type": "string"], "properties": ["a": [:]]],
    ] {
      let validator = try Validator(schema: schema, dialect: .schema)
      #expect(validator.validate(bytes).violations.contains { $0.keyword == "json" })
      #expect(!validator.isValid(bytes))
    }
  }
}
