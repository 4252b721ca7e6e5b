// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Query Task V2 · POST /openapi/v2/query
///
/// State and results of a task; works for tasks of the older endpoints too.
public struct QueryTaskV2: ServiceRequest {
  public static let operation = Operation("POST", "/openapi/v2/query")
  public static let validator = Validator(#"""
    {"type":"object","required":["taskId"],"properties":{
    "taskId":{"type":"string"}}}
    """#)
  public var taskID: String
  public var extra: Extra = [:]
  public init(taskID: String) { self.taskID = taskID }
  public init(_ blank: Blank) { taskID = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&taskID); field(&extra) }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = [
      "taskId", "status", "errorCode", "errorMessage", "results", "clientId", "promptTips", "failedReason", "usage"
    ]
    public typealias Status = RunningHubServiceOptions.StatusWord
    public var taskID: String?
    /// Options inferred.
    public var status: Status?
    /// Empty when there is no error; some answers hold the number 0.
    public var errorCode: String?
    public var errorMessage: String?
    public var results: [Result]?
    public var clientID: String?
    /// JSON text with result, error, outputs_to_execute and node_errors.
    public var promptTips: String?
    public var failedReason: FailedReason?
    /// Known from client code, not from documentation.
    public var usage: Usage?
    public var extra: Extra = [:]
    public init(
      taskID: String? = nil, status: Status? = nil, errorCode: String? = nil, errorMessage: String? = nil,
      results: [Result]? = nil, clientID: String? = nil, promptTips: String? = nil, failedReason: FailedReason? = nil,
      usage: Usage? = nil
    ) {
      self.taskID = taskID; self.status = status; self.errorCode = errorCode; self.errorMessage = errorMessage
      self.results = results; self.clientID = clientID; self.promptTips = promptTips; self.failedReason = failedReason
      self.usage = usage
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&taskID); field(&status); field(&errorCode); field(&errorMessage); field(&results); field(&clientID)
      field(&promptTips); field(&failedReason); field(&usage); field(&extra)
    }
    public struct Result: ModelObject {
      public static let keys: FieldKeys = ["url", "nodeId", "outputType", "text"]
      public var url: String?
      public var nodeID: String?
      /// File extension, such as png, mp4 or txt.
      public var outputType: String?
      /// Output of a text model, which has no url.
      public var text: String?
      public var extra: Extra = [:]
      public init(url: String? = nil, nodeID: String? = nil, outputType: String? = nil, text: String? = nil) {
        self.url = url; self.nodeID = nodeID; self.outputType = outputType; self.text = text
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&url); field(&nodeID); field(&outputType); field(&text); field(&extra)
      }
    }
    public struct FailedReason: ModelObject {
      public static let keys: FieldKeys = [
        "exception_type", "exception_message", "node_id", "node_name", "traceback", "current_inputs", "current_outputs"
      ]
      public var exceptionType: String?
      public var exceptionMessage: String?
      public var nodeID: String?
      public var nodeName: String?
      /// A list in one source, JSON text in another.
      public var traceback: JSONValue?
      public var currentInputs: JSONValue?
      public var currentOutputs: JSONValue?
      public var extra: Extra = [:]
      public init(
        exceptionType: String? = nil, exceptionMessage: String? = nil, nodeID: String? = nil, nodeName: String? = nil,
        traceback: JSONValue? = nil, currentInputs: JSONValue? = nil, currentOutputs: JSONValue? = nil
      ) {
        self.exceptionType = exceptionType; self.exceptionMessage = exceptionMessage; self.nodeID = nodeID
        self.nodeName = nodeName; self.traceback = traceback; self.currentInputs = currentInputs
        self.currentOutputs = currentOutputs
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&exceptionType); field(&exceptionMessage); field(&nodeID); field(&nodeName); field(&traceback)
        field(&currentInputs); field(&currentOutputs); field(&extra)
      }
    }
    public struct Usage: ModelObject {
      public static let keys: FieldKeys = ["consumeMoney", "consumeCoins", "taskCostTime", "thirdPartyConsumeMoney"]
      public var consumeMoney: Double?
      public var consumeCoins: Double?
      public var taskCostTime: Double?
      public var thirdPartyConsumeMoney: Double?
      public var extra: Extra = [:]
      public init(
        consumeMoney: Double? = nil, consumeCoins: Double? = nil, taskCostTime: Double? = nil,
        thirdPartyConsumeMoney: Double? = nil
      ) {
        self.consumeMoney = consumeMoney; self.consumeCoins = consumeCoins; self.taskCostTime = taskCostTime
        self.thirdPartyConsumeMoney = thirdPartyConsumeMoney
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&consumeMoney); field(&consumeCoins); field(&taskCostTime); field(&thirdPartyConsumeMoney); field(&extra)
      }
    }
  }
}
