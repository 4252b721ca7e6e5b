import ModelBindings
import Testing

@Suite("Raw validation")
struct ValidatorTests {
  private func violations(
    _ schema: String, _ body: String, _ dialect: Validator.Dialect = .schema
  ) throws -> [Violation] {
    try Validator(schema: JSONValue(parsing: schema), dialect: dialect).validate(Array(body.utf8)).violations
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let schema: String
    let body: String
    /// The keywords expected, in order.
    let keywords: [String]
    var testDescription: String { "\(schema) on \(body.prefix(60))" }
    init(_ schema: String, _ body: String, _ keywords: String...) {
      self.schema = schema
      self.body = body
      self.keywords = keywords
    }
  }

  static let cases: [Case] = [
    Case(#"{"type":"integer"}"#, "5.0"),
    Case(#"{"type":"integer"}"#, "1e1"),
    Case(#"{"type":"integer"}"#, "1e-1", "type"),
    Case(#"{"type":"integer"}"#, "1.5", "type"),
    Case(#"{"type":["string","null"]}"#, "null"),
    Case(#"{"type":["string","null"]}"#, "1", "type"),
    Case(#"{"enum":[1,"a",{"x":1,"y":[2]}]}"#, #"{"y":[2.0],"x":1e0}"#),
    Case(#"{"enum":[1]}"#, "1.0"),
    Case(#"{"enum":["1"]}"#, "1", "enum"),
    Case(#"{"const":true}"#, "true"),
    Case(#"{"const":true}"#, "1", "const"),
    Case(#"{"maximum":18446744073709551615}"#, "18446744073709551615"),
    Case(#"{"maximum":18446744073709551615}"#, "18446744073709551616", "maximum"),
    Case(#"{"exclusiveMaximum":9223372036854775807}"#, "9223372036854775807", "exclusiveMaximum"),
    Case(#"{"minimum":0.3}"#, "0.30000000000000001"),
    Case(#"{"minimum":0.3}"#, "0.29999999999999999", "minimum"),
    Case(#"{"exclusiveMinimum":-1.5}"#, "-1.5", "exclusiveMinimum"),
    Case(#"{"exclusiveMinimum":-1.5}"#, "-1.4"),
    Case(#"{"minimum":1e400}"#, "1e399", "minimum"),
    Case(#"{"multipleOf":0.01}"#, "0.07"),
    Case(#"{"multipleOf":0.01}"#, "1.13"),
    Case(#"{"multipleOf":0.01}"#, "1.135", "multipleOf"),
    Case(#"{"multipleOf":2.5}"#, "5"),
    Case(#"{"multipleOf":1e-8}"#, "12391239123"),
    Case(#"{"multipleOf":0.123456789}"#, "1e308", "multipleOf"),
    Case(#"{"maxLength":2}"#, #""\ud83e\udd8a🦊""#),
    Case(#"{"maxLength":2}"#, #""🦊🦊🦊""#, "maxLength"),
    Case(#"{"minLength":2}"#, #""🦊""#, "minLength"),
    Case(#"{"minLength":2}"#, #""é\u0301""#),
    Case(#"{"minItems":1,"maxItems":2}"#, "[1,2,3]", "maxItems"),
    Case(#"{"minItems":1}"#, "[]", "minItems"),
    Case(#"{"uniqueItems":true}"#, #"[{"a":1,"b":2},{"b":2.0,"a":1}]"#, "uniqueItems"),
    Case(#"{"uniqueItems":true}"#, #"[1,true,"1",[1],null,0,false]"#),
    Case(#"{"items":{"type":"string"}}"#, #"["a",1,"b",2]"#, "type", "type"),
    Case(#"{"properties":{"a":false}}"#, #"{"a":1}"#, "false"),
    Case("false", "1", "false"),
    Case("true", "[1]"),
    Case(#"{"required":["a","b"]}"#, #"{"b":1}"#, "required"),
    Case(#"{"required":["a"]}"#, "12"),
    Case(#"{"properties":{"a":{}},"additionalProperties":false}"#, #"{"a":1,"b":1}"#, "additionalProperties"),
    Case(#"{"properties":{"a":{}},"additionalProperties":{"type":"string"}}"#, #"{"a":1,"b":1}"#, "type"),
    Case(#"{"properties":{"a":{"type":"string"}}}"#, #"{"\u0061":1}"#, "type"),
    Case(#"{"properties":{"a":{"type":"string"}}}"#, #"{"a":1,"a":2}"#, "type", "type"),
    Case(#"{"$schema":"x","title":"t","x-own":[1],"format":"uri","examples":[1],"default":3}"#, "1"),
  ]

  @Test("The keywords mean what JSON Schema says", arguments: cases)
  func keywords(_ example: Case) throws {
    #expect(try violations(example.schema, example.body).map(\.keyword) == example.keywords)
  }

  @Test(
    "A keyword outside the subset is refused by name",
    arguments: ["$ref", "oneOf", "patternProperties", "if", "prefixItems", "alias", "media", "minProperties"])
  func unsupported(keyword: String) throws {
    let schema = try JSONValue(parsing: #"{"properties":{"a":{"\#(keyword)":{}}}}"#)
    let error = #expect(throws: SchemaError.self) { try Validator(schema: schema, dialect: .schema) }
    #expect(error?.description.contains("'\(keyword)'") == true)
    #expect(error?.pointer.description == "/properties/a/\(keyword)")
  }

  @Test("Violations come in the order of the body, with pointer, offset and what was found")
  func places() throws {
    let schema =
      #"{"properties":{"a/b":{"properties":{"c~d":{"items":{"maximum":3}}}},"e":{"type":"string"}},"required":["z"]}"#
    let body = #"{"e": 1, "a/b": {"c~d": [1, 9]}}"#
    let found = try violations(schema, body)
    #expect(found.map(\.path) == ["/e", "/a~1b/c~0d/1", ""])
    #expect(found.map(\.offset) == [6, 28, 31])
    #expect(found.map(\.actual) == ["1", "9", nil])
    #expect(found.map(\.allowed) == ["a string", "3", "z"])
  }

  static let notJSON = [
    "", " ", "{", "[1,]", "[1 2]", "{\"a\":1,}", "{a:1}", "'a'", "01", "1.", ".5", "+1", "-", "1e", "NaN", "nul", "tru",
    "\"a", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"\u{1}\"", "[1] 2",
    "\u{FEFF}{}", "{\"a\" 1}", "{\"a\":}", "[", "]", "1//x", "\"\t\"",
  ]

  @Test("What RFC 8259 does not allow is one json violation", arguments: notJSON)
  func syntax(body: String) throws {
    let found = try violations("{}", body)
    #expect(found.map(\.keyword) == ["json"])
    #expect(found.first?.message.contains("expected") == true)
  }

  @Test(
    "Bytes that are not UTF-8 are a json violation",
    arguments: [[0x80], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF]] as [[UInt8]])
  func encoding(bytes: [UInt8]) throws {
    for padding in 0..<10 {
      let body = [0x22] + [UInt8](repeating: 0x61, count: padding) + bytes + [0x22]
      let result = try Validator(schema: true, dialect: .schema).validate(body)
      #expect(result.violations.map(\.keyword) == ["json"])
      #expect(result.violations.first?.offset == 1 + padding)
    }
  }

  @Test("Nesting beyond 128 levels is a violation and no crash")
  func depth() throws {
    let fine = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(try violations("{}", fine).isEmpty)
    for schema in ["{}", #"{"items":{"items":{}}}"#] {
      #expect(try violations(schema, String(repeating: "[", count: 1_000_000)).map(\.keyword) == ["json"])
    }
    let objects = String(repeating: #"{"a":"#, count: 200)
    #expect(try violations(#"{"properties":{"a":{}}}"#, objects).map(\.keyword) == ["json"])
  }

  @Test("At most a hundred violations are kept and the rest counted")
  func bounded() throws {
    let body = "[" + Array(repeating: "1", count: 5000).joined(separator: ",") + "]"
    let result = try Validator(schema: ["items": ["type": "string"]], dialect: .schema).validate(Array(body.utf8))
    #expect(result.violations.count == Validator.maximumViolations)
    #expect(result.omitted == 5000 - Validator.maximumViolations)
    #expect(!result.isValid)
  }
}

@Suite("Validation of requests to endpoints")
struct EndpointValidationTests {
  private func result(_ body: String) -> ValidationResult { SampleVideo.validator.validate(Array(body.utf8)) }
  private func request(_ more: String) -> String { #"{"219##image":"https://e.com/a.png","183##text":"x"\#(more)}"# }

  @Test("A name given twice is a violation, by whatever spelling")
  func duplicates() {
    #expect(result(request(#","183##text":"y""#)).violations.map(\.keyword) == ["duplicateKey"])
    #expect(result(request(#","183##te\u0078t":"y""#)).violations.map(\.keyword) == ["duplicateKey"])
    let both = result(request(#","prompt":"y""#))
    #expect(both.violations.map(\.keyword) == ["nodeKey"])
    #expect(both.violations.first?.path == "/prompt")
    #expect(!both.isValid)
  }

  @Test("Either spelling alone is accepted, labels only under the alias")
  func aliases() {
    #expect(result(#"{"imageUrl":"https://e.com/a.png","prompt":"x","duration":"8s"}"#).violations.isEmpty)
    #expect(result(#"{"imageUrl":"https://e.com/a.png","prompt":"x","duration":"2"}"#).violations.isEmpty)
    #expect(result(request(#","202##select":"8s""#)).violations.map(\.keyword) == ["enum"])
  }

  @Test("An inferred rule warns and leaves the request valid")
  func inferred() {
    let found = result(request(#","202##select":"9""#))
    #expect(found.isValid)
    #expect(found.violations.map(\.severity) == [.warning])
  }

  @Test("The provider's common fields are accepted everywhere and checked")
  func common() {
    #expect(result(request(#","webhookUrl":"https://e.com""#)).violations.isEmpty)
    #expect(result(request(#","webhookUrl":1"#)).violations.map(\.keyword) == ["type"])
  }

  @Test("An unknown name is an error where the object is closed and a warning elsewhere")
  func unknown() throws {
    #expect(!result(request(#","sed":1"#)).isValid)
    let open = try Validator(schema: ["properties": ["seed": ["type": "integer"]]])
    let found = open.validate(Array(#"{"sed":1}"#.utf8))
    #expect(found.isValid)
    #expect(found.violations.first?.message.contains("did you mean \"seed\"") == true)
  }

  @Test(
    "The nearest candidate is suggested; one character is near to its other case only",
    arguments: [
      ("sed", ["prompt", "seed"], "seed"), ("1080p", ["480P", "1080P"], "1080P"), ("proonpt", ["prompt"], "prompt"),
      ("ab", ["ac"], "ac"), ("a", ["b", "A"], "A"), ("9", ["1", "2"], nil), ("", ["1"], nil), ("1", ["10"], nil),
      ("10", ["1"], nil), ("prompt", ["seed"], nil),
    ] as [(String, [String], String?)])
  func nearest(text: String, candidates: [String], suggestion: String?) {
    #expect(text.nearest(in: candidates) == suggestion)
  }

  @Test("An option of one character gets no arbitrary suggestion")
  func shortOption() throws {
    let validator = try Validator(schema: ["properties": ["scale": ["enum": ["1", "2"]]]])
    let found = validator.validate(Array(#"{"scale":"9"}"#.utf8))
    #expect(found.violations.map(\.message) == [#""9" is not one of "1", "2""#])
  }

  @Test(
    "A place on this machine is no media",
    arguments: ["", "/a.png", "./a.png", "../a.png", "~/a.png", "C:\\\\a.png", "file:a"])
  func localMedia(path: String) {
    let found = result(#"{"219##image":"\#(path)","183##text":"x"}"#)
    #expect(found.violations.map(\.keyword) == ["media"])
    #expect(found.violations.first?.message.contains("upload") == true)
  }

  @Test(
    "An uploaded name is media where names are taken",
    arguments: [
      "api/0a.png", "0afc.png",
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    ])
  func uploaded(name: String) throws {
    #expect(result(#"{"219##image":"\#(name)","183##text":"x"}"#).violations.isEmpty)
    let schema: JSONValue = ["properties": ["a": ["media": ["kind": "image", "accepts": ["url", "dataURI"]]]]]
    let strict = try Validator(schema: schema).validate(Array(#"{"a":"\#(name)"}"#.utf8))
    #expect(strict.isValid == name.hasPrefix("data:"))
  }
}
