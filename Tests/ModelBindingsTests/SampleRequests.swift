import ModelBindings

/// A request as the emitter writes it, by hand.
struct SampleVideo: ModelRequest {
  static let _schema = _Schema(
    "POST", "/openapi/v2/sample/video", output: .video,
    #"""
    {"type":"object","required":["219##image","183##text"],"additionalProperties":false,"properties":{
    "219##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "183##text":{"type":"string","alias":"prompt","minLength":1,"maxLength":20},
    "202##select":{"type":"string","alias":"duration","enum":["1","2"],"labels":["5s","8s"],"evidence":{"enum":"inferred"}},
    "9##value":{"type":"integer","alias":"seed","minimum":0,"maximum":4294967295},
    "10##value":{"type":"number","multipleOf":0.01,"minimum":0,"maximum":2},
    "elements":{"type":"array","maxItems":2,"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"weight":{"type":"number"}}}}
    }}
    """#, common: #"{"webhookUrl":{"type":"string"}}"#)

  enum Duration: ModelOption {
    case `5s`, `8s`
    static var _texts: _OptionTexts { "|1|2" }
  }

  struct Element: NestedObject {
    static let _schema = _Schema(
      #"{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"weight":{"type":"number"}}}"#)
    var name: String {
      get { _storage[0] }
      set { _storage[0] = newValue }
    }
    var weight: Double? {
      get { _storage[optional: 1] }
      set { _storage[optional: 1] = newValue }
    }
    private var _storage: _Storage
    init(name: String, weight: Double? = nil) {
      _storage = _Storage(Self._schema)
      self.name = name
      self.weight = weight
    }
    init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  var imageURL: Media {
    get { _storage[0] }
    set { _storage[0] = newValue }
  }
  var prompt: String {
    get { _storage[1] }
    set { _storage[1] = newValue }
  }
  var duration: Duration? {
    get { _storage[optional: 2] }
    set { _storage[optional: 2] = newValue }
  }
  var seed: Int? {
    get { _storage[optional: 3] }
    set { _storage[optional: 3] = newValue }
  }
  var strength: Double? {
    get { _storage[optional: 4] }
    set { _storage[optional: 4] = newValue }
  }
  var elements: [Element]? {
    get { _storage[optional: 5] }
    set { _storage[optional: 5] = newValue }
  }
  private var _storage: _Storage

  init(imageURL: Media, prompt: String, duration: Duration? = nil, seed: Int? = nil) {
    _storage = _Storage(Self._schema)
    self.imageURL = imageURL
    self.prompt = prompt
    self.duration = duration
    self.seed = seed
  }
  init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// An answer as services write them.
struct SampleAnswer: ModelResponse {
  struct Status: OpenOption {
    let rawValue: String
    static let running = Status(rawValue: "RUNNING")
  }

  static let _schema = _Schema(
    #"""
    {"type":"object","properties":{"taskId":{"type":"string"},"status":{"type":"string"},"cost":{"type":"number"},
    "count":{"type":"integer"},"done":{"type":"boolean"}}}
    """#)
  var taskID: String? {
    get { _storage[optional: 0] }
    set { _storage[optional: 0] = newValue }
  }
  var status: Status? {
    get { _storage[optional: 1] }
    set { _storage[optional: 1] = newValue }
  }
  var cost: Double? {
    get { _storage[optional: 2] }
    set { _storage[optional: 2] = newValue }
  }
  var count: Int? {
    get { _storage[optional: 3] }
    set { _storage[optional: 3] = newValue }
  }
  var isDone: Bool? {
    get { _storage[optional: 4] }
    set { _storage[optional: 4] = newValue }
  }
  private var _storage: _Storage
  init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// A request whose first field travels in the path.
struct SampleStatus: ModelRequest {
  static let _schema = _Schema(
    "GET", "/v1/requests/{request_id}", body: .json, parameters: [.path("request_id")],
    #"{"type":"object","required":["request_id"],"properties":{"request_id":{"type":"string"},"verbose":{"type":"boolean"}}}"#
  )
  var requestID: String {
    get { _storage[0] }
    set { _storage[0] = newValue }
  }
  var verbose: Bool? {
    get { _storage[optional: 1] }
    set { _storage[optional: 1] = newValue }
  }
  private var _storage: _Storage
  init(requestID: String, verbose: Bool? = nil) {
    _storage = _Storage(Self._schema)
    self.requestID = requestID
    self.verbose = verbose
  }
  init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  func _contents(_: _StorageKey) -> _Storage { _storage }
}
