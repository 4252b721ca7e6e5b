import ModelBindings
import Testing

/// Bodies that nobody sends in good faith. Sizes are chosen so that anything worse than linear would be felt.
@Suite("Robustness")
struct RobustnessTests {
  private func validator(_ schema: JSONValue, _ dialect: Validator.Dialect = .schema) throws -> Validator {
    try Validator(schema: schema, dialect: dialect)
  }

  /// What was found, and that the bare verdict says the same.
  private func result(_ validator: Validator, _ body: [UInt8]) -> ValidationResult {
    let result = validator.validate(body)
    #expect(validator.isValid(body) == result.isValid)
    #expect(result.violations.count <= Validator.maximumViolations)
    return result
  }

  private func array(_ elements: some Sequence<String>) -> [UInt8] {
    Array("[\(elements.joined(separator: ","))]".utf8)
  }

  @Test("A large body is judged like a small one")
  func largeBody() throws {
    let item = #"{"prompt":"a fox in the snow, \u00e9é","n":[1,2.5,-3e2],"seed":null}"#
    let body = array(repeatElement(item, count: 30_000))
    #expect(try result(validator(true), body).isValid)
    let rules = try validator([
      "items": ["properties": ["seed": ["type": ["integer", "null"]]], "required": ["prompt"]]
    ])
    #expect(result(rules, body).isValid)
    #expect(result(rules, body.dropLast() + Array(",{}]".utf8)).violations.map(\.path) == ["/30000"])
  }

  @Test("A long string is measured, and cut short where it is quoted", arguments: ["x", "é", "\\u00e9", "🦊"])
  func longString(unit: String) throws {
    let count = 100_000
    let body =
      Array("{\"a\":\"".utf8) + Array(repeatElement(Array(unit.utf8), count: count).joined()) + Array("\"}".utf8)
    #expect(try result(validator(["properties": ["a": ["minLength": .init(integerLiteral: count)]]]), body).isValid)
    let found = try result(
      validator(["properties": ["a": ["maxLength": 500, "enum": ["a", "b"], "const": "a"]]]), body
    ).violations
    #expect(found.map(\.keyword) == ["maxLength", "enum", "const"])
    #expect(found[0].message.contains("\(count)"))
    #expect(found.allSatisfy { $0.message.utf8.count < 500 && $0.actual?.utf8.count ?? 0 < 500 })
  }

  @Test("Ten thousand unknown names are ten thousand violations, a hundred of them told")
  func unknownNames() throws {
    let body = Array("{\((0..<10_000).map { "\"sed\($0)\":[[]]" }.joined(separator: ","))}".utf8)
    var properties = JSONObject()
    for number in 0..<200 { properties["seed\(number)"] = ["type": "integer"] }
    let closed = try result(
      validator(["properties": .object(properties), "additionalProperties": false], .endpoint), body)
    #expect(closed.omitted == 10_000 - Validator.maximumViolations)
    #expect(closed.violations.first?.message.contains("did you mean \"seed0\"") == true)
    let open = try result(validator(["properties": .object(properties)], .endpoint), body)
    #expect(open.isValid && open.omitted == closed.omitted)
    #expect(try JSONValue(parsing: body).object?.count == 10_000)
  }

  @Test("A name given a hundred thousand times, also by its alias")
  func repeatedNames() throws {
    let schema: JSONValue = ["properties": ["1##a": ["alias": "a"], "b": [:]]]
    let members = #""1##a":{"b":[0]},"x":0,"#
    let repeated = Array("{\(String(repeating: members, count: 50_000))\"b\":0}".utf8)
    let found = try result(validator(schema, .endpoint), repeated)
    #expect(
      found.violations.prefix(3).map(\.keyword) == ["additionalProperties", "duplicateKey", "additionalProperties"])
    #expect(found.violations.count + found.omitted == 99_999)
    let both = try result(validator(schema, .endpoint), Array(#"{"a":{"a":1},"x":1,"1##a":2,"1##a":3,"a":4}"#.utf8))
    #expect(both.violations.map(\.keyword) == ["additionalProperties", "nodeKey", "nodeKey", "nodeKey"])
    let plain = try result(validator(schema, .endpoint), Array(#"{"1##a":2,"b":1,"1##a":3,"a":4,"b":2}"#.utf8))
    #expect(plain.violations.map(\.keyword) == ["duplicateKey", "nodeKey", "duplicateKey"])
    #expect(plain.violations.map(\.path) == ["/1##a", "/a", "/b"])
  }

  @Test("The names of an object inside are told apart from those of the one around it")
  func repeatedInside() throws {
    let inner: JSONValue = ["properties": ["2##k": ["alias": "k"]]]
    let schema: JSONValue = ["properties": ["list": ["items": inner], "2##k": ["alias": "k"]]]
    let body = #"{"k":1,"list":[{"2##k":1,"2##k":2},{"k":1,"2##k":2},{"2##k":1}],"2##k":1}"#
    let found = try result(validator(schema, .endpoint), Array(body.utf8))
    #expect(found.violations.map(\.keyword) == ["duplicateKey", "nodeKey", "nodeKey"])
    #expect(found.violations.map(\.path) == ["/list/0/2##k", "/list/1/2##k", "/2##k"])
  }

  @Test("Names beyond the sixty-fourth field are told apart as well")
  func manyFields() throws {
    var properties = JSONObject()
    for number in 0..<70 { properties["\(number)##k"] = ["alias": .string("k\(number)")] }
    let required: JSONValue = ["63##k", "64##k", "69##k"]
    let rules = try validator(["properties": .object(properties), "required": required], .endpoint)
    func keywords(_ body: String) -> [String] { result(rules, Array(body.utf8)).violations.map(\.keyword) }
    #expect(keywords(#"{"k63":1,"64##k":1,"k69":1}"#) == [])
    #expect(keywords(#"{"k63":1,"k64":1}"#) == ["required"])
    #expect(
      keywords(#"{"k63":1,"63##k":1,"k64":1,"64##k":1,"64##k":2,"69##k":1,"69##k":2}"#) == [
        "nodeKey", "nodeKey", "nodeKey", "duplicateKey",
      ])
  }

  @Test("Unknown names given twice are two unknown names")
  func repeatedUnknownNames() throws {
    let body = Array("{\(repeatElement("\"x\":1", count: 1000).joined(separator: ","))}".utf8)
    let found = try result(validator(["properties": ["a": [:]], "additionalProperties": false], .endpoint), body)
    #expect(Set(found.violations.map(\.keyword)) == ["additionalProperties"])
    #expect(found.violations.count + found.omitted == 1000)
  }

  @Test("Thirty thousand items, all of them different")
  func uniqueItems() throws {
    let rules = try validator(["uniqueItems": true])
    let numbers = (0..<30_000).map(String.init)
    #expect(result(rules, array(numbers)).isValid)
    #expect(result(rules, array(numbers + ["29999.0"])).violations.map(\.keyword) == ["uniqueItems"])
    let objects = (0..<10_000).map { "{\"a\":\($0),\"b\":[\"\($0)\"]}" }
    #expect(result(rules, array(objects)).isValid)
    #expect(!result(rules, array(objects + [#"{"b":["7"],"a":7e0}"#])).isValid)
    #expect(!(try result(validator(["items": ["multipleOf": 7]]), array(numbers)).isValid))
  }

  @Test("A million levels end at the limit, wherever they begin", arguments: ["[", #"{"a":"#, #"[{"a":"#])
  func depth(opening: String) throws {
    let deep = String(repeating: opening, count: 1_000_000)
    for schema: JSONValue in [
      true, ["items": ["items": [:]], "properties": ["a": ["type": "object"]]], ["enum": [[]]],
    ] {
      for body in [deep, #"{"unknown":"# + deep] {
        let found = try result(validator(schema, .endpoint), Array(body.utf8))
        #expect(found.violations.last?.keyword == "json")
        #expect(found.violations.last?.allowed?.contains("128") == true)
      }
    }
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: deep) }
    #expect(throws: ValidationError.self) { try SampleVideo(json: Array((#"{"183##text":"# + deep).utf8)) }
    #expect(throws: ValidationError.self) { try SampleVideo(json: Array((#"{"more":"# + deep).utf8)) }
  }

  @Test("Every reader has the same limit of depth", arguments: [("[", "]"), (#"{"a":"#, "}")])
  func limit(opening: String, closing: String) throws {
    func body(_ levels: Int) -> [UInt8] {
      let inside = opening == "[" ? "" : "1"
      return Array(
        (String(repeating: opening, count: levels) + inside + String(repeating: closing, count: levels)).utf8)
    }
    let validators = try [
      validator(true), validator(["items": [:], "properties": ["a": [:]]]), validator(["enum": [1]]),
    ]
    for (levels, isAllowed) in [(127, true), (128, true), (129, false), (130, false)] {
      #expect(((try? JSONValue(parsing: body(levels))) != nil) == isAllowed)
      for validator in validators {
        let found = result(validator, body(levels)).violations.contains { $0.keyword == "json" }
        #expect(found == !isAllowed, "\(levels) levels")
      }
      let request = Array(#"{"219##image":"a","183##text":"x","more":"#.utf8) + body(levels - 1) + [0x7D]
      #expect(((try? SampleVideo(json: request)) != nil) == isAllowed, "\(levels) levels in a request")
    }
  }

  @Test("A number of a hundred thousand digits is compared and divided exactly")
  func longNumbers() throws {
    let nines = String(repeating: "9", count: 100_000)
    let schema = #"{"minimum":1,"maximum":1e99999,"multipleOf":0.7,"enum":[1,2.5,1e100000],"const":1e100000}"#
    let rules = try validator(JSONValue(parsing: schema))
    #expect(
      result(rules, Array(nines.utf8)).violations.map(\.keyword) == ["maximum", "multipleOf", "enum", "const"])
    // A number of equal digits whose count is a multiple of six is a multiple of seven.
    #expect(try result(validator(["multipleOf": 7]), Array(nines.dropLast(4).utf8)).isValid)
    let zeros = "0.\(String(repeating: "0", count: 100_000))1"
    #expect(result(rules, Array(zeros.utf8)).violations.map(\.keyword) == ["minimum", "multipleOf", "enum", "const"])
    #expect(
      try result(validator(["type": "integer"]), Array("1.\(String(repeating: "0", count: 100_000))".utf8)).isValid)
    let big = try validator(JSONValue(parsing: #"{"multipleOf":\#(nines.prefix(40))}"#))
    #expect(result(big, Array(nines.utf8)).isValid)
    #expect(!result(big, Array((nines + "8").utf8)).isValid)
  }

  @Test(
    "An exponent beyond all measure is no work",
    arguments: [
      "1e999999999", "-1e999999999", "1e-999999999", "1E+99999999999999999999999", "1e-99999999999999999999999",
      "0e999999999",
    ])
  func exponents(number: String) throws {
    let schema = #"{"minimum":-5,"maximum":5,"multipleOf":2,"type":"integer","enum":[0],"const":0}"#
    let isZero = number.hasPrefix("0")
    for body in [number, "\(number)\(String(repeating: "0", count: 100_000))"] {
      #expect(try result(validator(JSONValue(parsing: schema)), Array(body.utf8)).isValid == isZero)
    }
    let value = try JSONValue(parsing: number)
    #expect(value == value && (value == 0) == isZero)
    #expect(value.int == (isZero ? 0 : nil))
    #expect(try JSONValue(parsing: value.json) == value)
    _ = try? Validator(schema: ["minimum": value, "maximum": value, "exclusiveMaximum": value, "multipleOf": value])
  }

  @Test("What ends the text is told even behind more violations than are kept")
  func syntaxLast() throws {
    let body = array(repeatElement("1", count: 500)).dropLast() + Array(",]".utf8)
    let found = try result(validator(["items": ["type": "string"]]), Array(body))
    #expect(found.violations.last?.keyword == "json")
    #expect(found.violations.count + found.omitted == 501)
  }

  @Test("Every shape of violation is counted once beyond the hundred that are kept")
  func counted() throws {
    let item: JSONValue = [
      "required": ["k"], "additionalProperties": false,
      "properties": ["k": ["enum": ["a"], "const": "a", "maxLength": 1], "n": ["type": "integer", "minimum": 3]],
    ]
    let one = Array(#"{"k":"bb","n":1,"n":"x","o":1}"#.utf8)
    let each = try validator(item, .endpoint).validate(one).violations.count
    #expect(each == 7)
    let many = array(repeatElement(String(decoding: one, as: UTF8.self), count: 100))
    let found = try result(validator(["items": item], .endpoint), many)
    #expect(found.violations.count + found.omitted == each * 100)
  }

  @Test("Places of many violations are told in one walk over the text")
  func places() {
    let text = Array("é\nab\n\nc".utf8)
    text.withUnsafeBufferPointer { bytes in
      let offsets = [8, 0, 2, 3, 5, 99, 3, -1]
      #expect(TextLocation.all(of: offsets, in: bytes) == offsets.map { TextLocation(of: $0, in: bytes) })
      #expect(TextLocation.all(of: [], in: bytes).isEmpty)
    }
  }

  @Test("What could not be read in one field is not said of the next")
  func pathsAfterAnError() {
    let body = #"{"219##image":1,"183##text":"x","elements":[{"name":1}],"9##value":"x"}"#
    let error = #expect(throws: ValidationError.self) { try SampleVideo(json: Array(body.utf8)) }
    #expect(error?.violations.map(\.path) == ["/219##image", "/elements/0/name", "/9##value"])
    let lists = #expect(throws: ValidationError.self) {
      try SampleLists(json: Array(#"{"a":[1,"x"],"b":"y","c":[[1],["z"]],"d":"w"}"#.utf8))
    }
    #expect(lists?.violations.map(\.path) == ["/a/1", "/b", "/c/1/0", "/d"])
  }

  @Test("Pointers are read by scalars")
  func pointers() throws {
    let name = "\u{301}a/\u{301}~\u{301}"
    let pointer = JSONPointer([name, "~1"])
    #expect(JSONPointer(parsing: pointer.description) == pointer)
    let value: JSONValue = .object([name: ["~1": 3], "é": 1, "e\u{301}": 2])
    #expect(value[pointer] == 3)
    #expect(value.object?.count == 3 && value[JSONPointer(["é"])] == 1 && value[JSONPointer(["e\u{301}"])] == 2)
    #expect(JSONPointer(["e\u{301}"]).range(in: value.json).map { value.json[$0] } == [0x32])
  }
}

/// Lists of several kinds, by hand.
private struct SampleLists: ModelObject {
  static let _schema = _Schema(
    #"""
    {"type":"object","properties":{"a":{"type":"array","items":{"type":"integer"}},"b":{"type":"integer"},
    "c":{"type":"array","items":{"type":"array","items":{"type":"integer"}}},"d":{"type":"integer"}}}
    """#)
  private var _storage: _Storage
  init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  func _contents(_: _StorageKey) -> _Storage { _storage }
}
