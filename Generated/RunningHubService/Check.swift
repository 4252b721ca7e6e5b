// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Check Task Output · POST /task/openapi/outputs
///
/// Files of a task. Code 804 is running, 813 queued, 805 failed; code 0 without a list is still running.
public struct CheckTaskOutput: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/task/openapi/outputs") }
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","taskId"],"properties":{
    "apiKey":{"type":"string"},
    "taskId":{"type":"string"}}}
    """#)
  @export(implementation) public var apiKey: String { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var taskID: String { get { fields[1] } set { fields[1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(apiKey: String, taskID: String) {
    self.init(fields: Fields(Self.validator, apiKey, taskID))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{}}}
      """#)
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var msg: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// A list of files (fileUrl, fileType, taskCostTime, nodeId, thirdPartyConsumeMoney, consumeMoney, consumeCoins) when done; an object with netWssUrl while running, with failedReason after a failure; null while queued.
    @export(implementation) public var data: JSONValue? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: JSONValue? = nil) {
      self.init(fields: Fields(Self.validator, code, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

/// Check Task Status · POST /task/openapi/status
///
/// State of a task as one word.
public struct CheckTaskStatus: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/task/openapi/status") }
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","taskId"],"properties":{
    "apiKey":{"type":"string"},
    "taskId":{"type":"string"}}}
    """#)
  @export(implementation) public var apiKey: String { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var taskID: String { get { fields[1] } set { fields[1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(apiKey: String, taskID: String) {
    self.init(fields: Fields(Self.validator, apiKey, taskID))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["string","null"]}}}
      """#)
    public typealias Data = RunningHubServiceOptions.DataWord
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var msg: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Options inferred.
    @export(implementation) public var data: Data? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      self.init(fields: Fields(Self.validator, code, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubServiceOptions {
  public struct DataWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let queued = Self(rawValue: "QUEUED")
    public static let running = Self(rawValue: "RUNNING")
    public static let failed = Self(rawValue: "FAILED")
    public static let success = Self(rawValue: "SUCCESS")
  }
}
