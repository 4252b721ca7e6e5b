// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Check Task Output · POST /task/openapi/outputs
///
/// Files of a task. Code 804 is running, 813 queued, 805 failed; code 0 without a list is still running.
public struct CheckTaskOutput: ServiceRequest {
  public static let operation = Operation("POST", "/task/openapi/outputs")
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","taskId"],"properties":{
    "apiKey":{"type":"string"},
    "taskId":{"type":"string"}}}
    """#)
  public var apiKey: String
  public var taskID: String
  public var extra: Extra = [:]
  public init(apiKey: String, taskID: String) { self.apiKey = apiKey; self.taskID = taskID }
  public init(_ blank: Blank) { apiKey = ""; taskID = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&apiKey); field(&taskID); field(&extra) }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["code", "msg", "data"]
    public var code: Int?
    public var msg: String?
    /// A list of files (fileUrl, fileType, taskCostTime, nodeId, thirdPartyConsumeMoney, consumeMoney, consumeCoins) when done; an object with netWssUrl while running, with failedReason after a failure; null while queued.
    public var data: JSONValue?
    public var extra: Extra = [:]
    public init(code: Int? = nil, msg: String? = nil, data: JSONValue? = nil) {
      self.code = code; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&code); field(&msg); field(&data); field(&extra) }
  }
}

/// Check Task Status · POST /task/openapi/status
///
/// State of a task as one word.
public struct CheckTaskStatus: ServiceRequest {
  public static let operation = Operation("POST", "/task/openapi/status")
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","taskId"],"properties":{
    "apiKey":{"type":"string"},
    "taskId":{"type":"string"}}}
    """#)
  public var apiKey: String
  public var taskID: String
  public var extra: Extra = [:]
  public init(apiKey: String, taskID: String) { self.apiKey = apiKey; self.taskID = taskID }
  public init(_ blank: Blank) { apiKey = ""; taskID = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&apiKey); field(&taskID); field(&extra) }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["code", "msg", "data"]
    public typealias Data = RunningHubServiceOptions.DataWord
    public var code: Int?
    public var msg: String?
    /// Options inferred.
    public var data: Data?
    public var extra: Extra = [:]
    public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      self.code = code; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&code); field(&msg); field(&data); field(&extra) }
  }
}
