import ModelBindings

/// A request with a field of every kind, as the emitter writes it.
struct FuzzRequest: ModelRequest {
  static let _schema = _Schema(
    "POST", "/fuzz", output: .image,
    #"""
    {"type":"object","required":["prompt","image"],"properties":{
    "prompt":{"type":"string","minLength":1,"maxLength":40},
    "image":{"type":"string","media":{"kind":"image","maxBytes":1000}},
    "count":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},
    "seed":{"type":"integer","minimum":0,"maximum":18446744073709551615},
    "strength":{"type":"number","multipleOf":0.01,"minimum":0,"exclusiveMaximum":2.5},
    "mode":{"type":"string","enum":["a","16:9","é"]},
    "fast":{"type":"boolean"},
    "more":{},
    "list":{"type":"array","maxItems":4,"uniqueItems":true,"items":{"type":"object","required":["name"],
    "additionalProperties":false,"properties":{"name":{"type":"string"},"weights":{"type":"array","items":{"type":"integer","minimum":-5,"maximum":5}}}}}
    }}
    """#)

  enum Mode: ModelOption {
    case a, ratio, accent
    static var _texts: _OptionTexts { "|a|16:9|é" }
  }

  struct Item: NestedObject {
    static let _schema = _Schema(
      #"""
      {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},
      "weights":{"type":"array","items":{"type":"integer","minimum":-5,"maximum":5}}}}
      """#)
    var name: String { _storage[0] }
    var weights: [Int]? { _storage[optional: 1] }
    private var _storage: _Storage
    init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  var prompt: String { _storage[0] }
  var image: Media { _storage[1] }
  var count: Int? { _storage[optional: 2] }
  var seed: UInt64? { _storage[optional: 3] }
  var strength: Double? { _storage[optional: 4] }
  var mode: Mode? { _storage[optional: 5] }
  var fast: Bool? { _storage[optional: 6] }
  var more: JSONValue? { _storage[optional: 7] }
  var list: [Item]? { _storage[optional: 8] }
  private var _storage: _Storage
  init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  func _contents(_: _StorageKey) -> _Storage { _storage }

  /// Reads every property once.
  func readAll() {
    _ = (prompt, image, count, seed, strength, mode, fast, more)
    for item in list ?? [] { _ = (item.name, item.weights) }
  }

  static let bodies = [
    #"{"prompt":"a fox","image":"https://e.com/a.png"}"#,
    #"{"prompt":"é🦊\n\"\u00e9\ud83e\udd8a","image":"api/0a.png","count":-3,"seed":18446744073709551615,"strength":0.07}"#,
    #"{"image":"data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==","prompt":"x","mode":"16:9"}"#,
    #"{"prompt":"x","image":"a.png","fast":true,"more":[1,2.50,{"k":null}],"list":[{"name":"n","weights":[1,-2]},{"name":""}]}"#,
    "{ \"list\" : [ ] ,\n\t\"strength\":2.0e0, \"prompt\":\"p\" , \"image\":\"b.png\", \"count\":1.0, \"later\":{\"x\":[]}}\n",
  ]
}
