// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Submit Task · POST /openapi/v2/{endpoint}
///
/// Starts a standard model; the body is the model's own input.
public struct SubmitTask: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/{endpoint}", parameters: [.path("endpoint")]) }
  public static let validator = Validator(#"""
    {"type":"object","required":["endpoint"],"additionalProperties":true,"properties":{
    "endpoint":{"type":"string"}}}
    """#)
  /// Id of the model; its slashes stay.
  @export(implementation) public var endpoint: String { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(endpoint: String) { self.init(fields: Fields(Self.validator, endpoint)) }
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
      "promptTips":{"type":["string","null"]}}}
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
    public var fields: Fields
    @export(implementation) public init(
      taskID: String? = nil, status: Status? = nil, errorCode: String? = nil, errorMessage: String? = nil,
      results: [Result]? = nil, clientID: String? = nil, promptTips: String? = nil
    ) {
      self.init(fields: Fields(Self.validator, taskID, status, errorCode, errorMessage, results, clientID, promptTips))
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
  }
}
