// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Submit Task · POST /openapi/v2/{endpoint}
///
/// Starts a standard model; the body is the model's own input.
public struct SubmitTask: ServiceRequest {
  public static let operation = Operation("POST", "/openapi/v2/{endpoint}", parameters: [.path("endpoint")])
  public static let validator = Validator(#"""
    {"type":"object","required":["endpoint"],"additionalProperties":true,"properties":{
    "endpoint":{"type":"string"}}}
    """#)
  /// Id of the model; its slashes stay.
  public var endpoint: String
  public var extra: Extra = [:]
  public init(endpoint: String) { self.endpoint = endpoint }
  public init(_ blank: Blank) { endpoint = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&endpoint); field(&extra) }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = [
      "taskId", "status", "errorCode", "errorMessage", "results", "clientId", "promptTips"
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
    public var extra: Extra = [:]
    public init(
      taskID: String? = nil, status: Status? = nil, errorCode: String? = nil, errorMessage: String? = nil,
      results: [Result]? = nil, clientID: String? = nil, promptTips: String? = nil
    ) {
      self.taskID = taskID; self.status = status; self.errorCode = errorCode; self.errorMessage = errorMessage
      self.results = results; self.clientID = clientID; self.promptTips = promptTips
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&taskID); field(&status); field(&errorCode); field(&errorMessage); field(&results); field(&clientID)
      field(&promptTips); field(&extra)
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
  }
}
