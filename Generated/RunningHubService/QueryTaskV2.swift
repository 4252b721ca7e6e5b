// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Query Task V2 · POST /openapi/v2/query
///
/// State and results of a task; works for tasks of the older endpoints too.
public struct QueryTaskV2: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/query") }
  public static let validator = Validator(#"""
    {"type":"object","required":["taskId"],"properties":{
    "taskId":{"type":"string"}}}
    """#)
  @export(implementation) public var taskID: String { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(taskID: String) { self.init(fields: Fields(Self.validator, taskID)) }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "taskId":{"type":["string","integer"]},
      "status":{"type":"string"},
      "errorCode":{"type":["string","integer"]},
      "errorMessage":{"type":["string","null"]},
      "results":{"type":["array","null"],"items":{"type":"object","properties":{"url":{"type":["string","null"]},"nodeId":{"type":["string","integer"]},"outputType":{"type":["string","null"]},"text":{"type":["string","null"]}}}},
      "clientId":{"type":["string","null"]},
      "promptTips":{"type":["string","null"]},
      "failedReason":{"type":["object","null"],"properties":{"exception_type":{"type":["string","null"]},"exception_message":{"type":["string","null"]},"node_id":{"type":["string","integer","null"]},"node_name":{"type":["string","null"]},"traceback":{},"current_inputs":{},"current_outputs":{}}},
      "usage":{"type":["object","null"],"properties":{"consumeMoney":{"type":["number","string","null"]},"consumeCoins":{"type":["number","string","null"]},"taskCostTime":{"type":["number","string","null"]},"thirdPartyConsumeMoney":{"type":["number","string","null"]}}}}}
      """#)
    public typealias Status = RunningHubServiceOptions.StatusWord
    @export(implementation) public var taskID: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Options inferred.
    @export(implementation) public var status: Status? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Empty when there is no error; some answers hold the number 0.
    @export(implementation) public var errorCode: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var errorMessage: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var results: [Result]? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    @export(implementation) public var clientID: String? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// JSON text with result, error, outputs_to_execute and node_errors.
    @export(implementation) public var promptTips: String? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    @export(implementation) public var failedReason: FailedReason? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var usage: Usage? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      taskID: String? = nil, status: Status? = nil, errorCode: String? = nil, errorMessage: String? = nil,
      results: [Result]? = nil, clientID: String? = nil, promptTips: String? = nil, failedReason: FailedReason? = nil,
      usage: Usage? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, taskID, status, errorCode, errorMessage, results, clientID, promptTips, failedReason, usage
      ))
    }
    public init(fields: Fields) { self.fields = fields }
    public struct Result: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
        {"type":"object","properties":{
        "url":{"type":["string","null"]},
        "nodeId":{"type":["string","integer"]},
        "outputType":{"type":["string","null"]},
        "text":{"type":["string","null"]}}}
        """#)
      @export(implementation) public var url: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var nodeID: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      /// File extension, such as png, mp4 or txt.
      @export(implementation) public var outputType: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      /// Output of a text model, which has no url.
      @export(implementation) public var text: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        url: String? = nil, nodeID: String? = nil, outputType: String? = nil, text: String? = nil
      ) {
        self.init(fields: Fields(Self.validator, url, nodeID, outputType, text))
      }
      public init(fields: Fields) { self.fields = fields }
    }
    public struct FailedReason: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
        {"type":"object","properties":{
        "exception_type":{"type":["string","null"]},
        "exception_message":{"type":["string","null"]},
        "node_id":{"type":["string","integer","null"]},
        "node_name":{"type":["string","null"]},
        "traceback":{},
        "current_inputs":{},
        "current_outputs":{}}}
        """#)
      @export(implementation) public var exceptionType: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var exceptionMessage: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      @export(implementation) public var nodeID: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      @export(implementation) public var nodeName: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      /// A list in one source, JSON text in another.
      @export(implementation) public var traceback: JSONValue? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      @export(implementation) public var currentInputs: JSONValue? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
      @export(implementation) public var currentOutputs: JSONValue? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        exceptionType: String? = nil, exceptionMessage: String? = nil, nodeID: String? = nil, nodeName: String? = nil,
        traceback: JSONValue? = nil, currentInputs: JSONValue? = nil, currentOutputs: JSONValue? = nil
      ) {
        self.init(fields: Fields(
          Self.validator, exceptionType, exceptionMessage, nodeID, nodeName, traceback, currentInputs, currentOutputs
        ))
      }
      public init(fields: Fields) { self.fields = fields }
    }
    public struct Usage: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
        {"type":"object","properties":{
        "consumeMoney":{"type":["number","string","null"]},
        "consumeCoins":{"type":["number","string","null"]},
        "taskCostTime":{"type":["number","string","null"]},
        "thirdPartyConsumeMoney":{"type":["number","string","null"]}}}
        """#)
      @export(implementation) public var consumeMoney: Double? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var consumeCoins: Double? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      @export(implementation) public var taskCostTime: Double? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      @export(implementation) public var thirdPartyConsumeMoney: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        consumeMoney: Double? = nil, consumeCoins: Double? = nil, taskCostTime: Double? = nil,
        thirdPartyConsumeMoney: Double? = nil
      ) {
        self.init(fields: Fields(Self.validator, consumeMoney, consumeCoins, taskCostTime, thirdPartyConsumeMoney))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}
