import ModelBindings
import Testing

/// A request with a field that is no longer documented, as the emitter writes it for a release.
private struct Tombstone: ModelRequest {
  static let _schema = _Schema(
    "POST", "/tombstone",
    #"""
    {"type":"object","required":["prompt"],"properties":{
    "mode":{"removed":true},
    "prompt":{"type":"string"}}}
    """#)
  var mode: String? {
    get { _storage[optional: 0] }
    set { _storage[optional: 0] = newValue }
  }
  var prompt: String {
    get { _storage[1] }
    set { _storage[1] = newValue }
  }
  private var _storage: _Storage
  init(prompt: String, mode: String? = nil) {
    _storage = _Storage(Self._schema)
    self.mode = mode
    self.prompt = prompt
  }
  init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  func _contents(_: _StorageKey) -> _Storage { _storage }
}

@Suite("Fields that are no longer documented")
struct RemovedFieldTests {
  @Test("Old code still sends such a field, and hears that it is gone")
  func request() throws {
    let plain = Tombstone(prompt: "a")
    #expect(try plain.validate() == [])
    let old = Tombstone(prompt: "a", mode: "std")
    #expect(String(decoding: try old.json(), as: UTF8.self) == #"{"mode":"std","prompt":"a"}"#)
    #expect(try old.validate().map(\.message) == ["\"mode\" is no longer documented"])
    let read = try Tombstone(json: Array(#"{"prompt": "a", "mode": "pro"}"#.utf8))
    #expect(read.mode == "pro" && read.extra.isEmpty)
  }

  @Test("It is an unknown field: a warning, and an error where others are refused; its old rules do not count")
  func validation() throws {
    let schema = #"{"type":"object","properties":{"old":{"type":"integer","removed":"2026-01-01"},"new":{}}}"#
    let closed = schema.replacing(#""properties""#, with: #""additionalProperties":false,"properties""#)
    for (schema, severity) in [(schema, Violation.Severity.warning), (closed, .error)] {
      let validator = try Validator(schema: JSONValue(parsing: schema), dialect: .endpoint)
      let violations = validator.validate(Array(#"{"old": "text", "new": 1}"#.utf8)).violations
      #expect(violations.map(\.keyword) == ["additionalProperties"])
      #expect(violations.map(\.path) == ["/old"])
      #expect(violations.map(\.severity) == [severity])
      #expect(violations.map(\.allowed) == ["new"])
    }
    // In a bare schema the word is not ours.
    #expect(throws: SchemaError.self) { try Validator(schema: JSONValue(parsing: schema), dialect: .schema) }
  }
}
