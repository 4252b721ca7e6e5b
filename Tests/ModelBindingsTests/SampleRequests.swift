import ModelBindings

/// A request as the emitter writes it, by hand.
struct SampleVideo: ModelRequest {
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

  enum Duration: String, ModelOption {
    case `5s` = "1"
    case `8s` = "2"
  }

  struct Element: ModelObject {
    static let keys: FieldKeys = ["name", "weight"]
    var name: String
    var weight: Double?
    var extra: Extra = [:]
    init(name: String, weight: Double? = nil) {
      self.name = name
      self.weight = weight
    }
    init(_ blank: Blank) { name = "" }
    mutating func visit(_ field: inout FieldVisitor) {
      field(&name)
      field(&weight)
      field(&extra)
    }
  }

  var imageURL: Media
  var prompt: String
  var duration: Duration?
  var seed: Int?
  var strength: Double?
  var elements: [Element]?
  var extra: Extra = [:]

  init(imageURL: Media, prompt: String, duration: Duration? = nil, seed: Int? = nil) {
    self.imageURL = imageURL
    self.prompt = prompt
    self.duration = duration
    self.seed = seed
  }
  init(_ blank: Blank) {
    imageURL = ""
    prompt = ""
  }
  mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL)
    field(&prompt)
    field(&duration)
    field(&seed)
    field(&strength)
    field(&elements)
    field(&extra)
  }
}

/// An answer as services write them.
struct SampleAnswer: ModelResponse {
  struct Status: OpenOption {
    let rawValue: String
    static let running = Status(rawValue: "RUNNING")
  }

  static let keys: FieldKeys = ["taskId", "status", "cost", "count", "done"]
  var taskID: String?
  var status: Status?
  var cost: Double?
  var count: Int?
  var isDone: Bool?
  var extra: Extra = [:]
  init(_ blank: Blank) {}
  mutating func visit(_ field: inout FieldVisitor) {
    field(&taskID)
    field(&status)
    field(&cost)
    field(&count)
    field(&isDone)
    field(&extra)
  }
}

/// A request whose first field travels in the path.
struct SampleStatus: ModelRequest {
  static let operation = Operation("GET", "/v1/requests/{request_id}", body: .json, parameters: [.path("request_id")])
  static let validator = Validator(
    #"{"type":"object","required":["request_id"],"properties":{"request_id":{"type":"string"},"verbose":{"type":"boolean"}}}"#
  )
  var requestID: String
  var verbose: Bool?
  var extra: Extra = [:]
  init(requestID: String, verbose: Bool? = nil) {
    self.requestID = requestID
    self.verbose = verbose
  }
  init(_ blank: Blank) { requestID = "" }
  mutating func visit(_ field: inout FieldVisitor) {
    field(&requestID)
    field(&verbose)
    field(&extra)
  }
}
