import ModelBindings

/// A request as the emitter writes it, by hand.
struct SampleVideo: ModelRequest, Hashable, Codable {
  static let operation = Operation("POST", "/openapi/v2/sample/video", output: .video)
  static let validator = Validator(
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
    static var rawValues: StaticString { "|1|2" }
  }

  struct Element: ModelObject, FieldValue, Hashable, Codable {
    static let validator = Validator(
      #"{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"weight":{"type":"number"}}}"#)
    var name: String {
      get { fields[0] }
      set { fields[0] = newValue }
    }
    var weight: Double? {
      get { fields[optional: 1] }
      set { fields[optional: 1] = newValue }
    }
    var fields: Fields
    init(name: String, weight: Double? = nil) {
      self.init(fields: Fields(Self.validator))
      self.name = name
      self.weight = weight
    }
    init(fields: Fields) { self.fields = fields }
  }

  var imageURL: Media {
    get { fields[0] }
    set { fields[0] = newValue }
  }
  var prompt: String {
    get { fields[1] }
    set { fields[1] = newValue }
  }
  var duration: Duration? {
    get { fields[optional: 2] }
    set { fields[optional: 2] = newValue }
  }
  var seed: Int? {
    get { fields[optional: 3] }
    set { fields[optional: 3] = newValue }
  }
  var strength: Double? {
    get { fields[optional: 4] }
    set { fields[optional: 4] = newValue }
  }
  var elements: [Element]? {
    get { fields[optional: 5] }
    set { fields[optional: 5] = newValue }
  }
  var fields: Fields

  init(imageURL: Media, prompt: String, duration: Duration? = nil, seed: Int? = nil) {
    self.init(fields: Fields(Self.validator))
    self.imageURL = imageURL
    self.prompt = prompt
    self.duration = duration
    self.seed = seed
  }
  init(fields: Fields) { self.fields = fields }
}

/// An answer as services write them.
struct SampleAnswer: ModelResponse, Hashable, Codable {
  struct Status: OpenOption {
    let rawValue: String
    static let running = Status(rawValue: "RUNNING")
  }

  static let validator = Validator(
    #"""
    {"type":"object","properties":{"taskId":{"type":"string"},"status":{"type":"string"},"cost":{"type":"number"},
    "count":{"type":"integer"},"done":{"type":"boolean"}}}
    """#)
  var taskID: String? {
    get { fields[optional: 0] }
    set { fields[optional: 0] = newValue }
  }
  var status: Status? {
    get { fields[optional: 1] }
    set { fields[optional: 1] = newValue }
  }
  var cost: Double? {
    get { fields[optional: 2] }
    set { fields[optional: 2] = newValue }
  }
  var count: Int? {
    get { fields[optional: 3] }
    set { fields[optional: 3] = newValue }
  }
  var isDone: Bool? {
    get { fields[optional: 4] }
    set { fields[optional: 4] = newValue }
  }
  var fields: Fields
  init(fields: Fields) { self.fields = fields }
}

/// A request whose first field travels in the path.
struct SampleStatus: ModelRequest, Hashable, Codable {
  static let operation = Operation("GET", "/v1/requests/{request_id}", body: .json, parameters: [.path("request_id")])
  static let validator = Validator(
    #"{"type":"object","required":["request_id"],"properties":{"request_id":{"type":"string"},"verbose":{"type":"boolean"}}}"#
  )
  var requestID: String {
    get { fields[0] }
    set { fields[0] = newValue }
  }
  var verbose: Bool? {
    get { fields[optional: 1] }
    set { fields[optional: 1] = newValue }
  }
  var fields: Fields
  init(requestID: String, verbose: Bool? = nil) {
    self.init(fields: Fields(Self.validator))
    self.requestID = requestID
    self.verbose = verbose
  }
  init(fields: Fields) { self.fields = fields }
}
