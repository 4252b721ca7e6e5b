// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Run AI App · POST /openapi/v2/run/ai-app/{appId}
///
/// Starts an AI app.
public struct RunAIApp: ServiceRequest {
  public static let operation = Operation("POST", "/openapi/v2/run/ai-app/{appId}", parameters: [.path("appId")])
  public static let validator = Validator(#"""
    {"type":"object","required":["appId","nodeInfoList"],"properties":{
    "appId":{"type":"string"},
    "nodeInfoList":{"type":"array","items":{"type":"object","required":["nodeId","fieldName","fieldValue"],"properties":{"nodeId":{"type":"string"},"nodeName":{"type":"string"},"fieldName":{"type":"string"},"fieldType":{"type":"string"},"fieldData":{},"fieldValue":{},"description":{"type":"string"},"descriptionEn":{"type":"string"}}}},
    "instanceType":{"type":"string","enum":["default","plus","ultra"]},
    "usePersonalQueue":{"type":"boolean"},
    "retainSeconds":{"type":"integer","minimum":10,"maximum":180},
    "webhookUrl":{"type":"string"}}}
    """#)
  public typealias InstanceType = RunningHubServiceOptions.InstanceType
  public var appID: String
  /// Values of the app's fields; may be empty.
  public var nodeInfoList: [NodeInfo]
  /// Machine with 24, 48 or 84 GB. Default `default`.
  public var instanceType: InstanceType?
  /// Some callers send the text false.
  public var usePersonalQueue: Bool?
  /// Keeps the machine warm, at a cost; for enterprise shared keys. 10 to 180 s.
  public var retainSeconds: Int?
  /// Called with a TASK_END event when the task ends.
  public var webhookURL: String?
  public var extra: Extra = [:]
  public init(
    appID: String, nodeInfoList: [NodeInfo], instanceType: InstanceType? = nil, usePersonalQueue: Bool? = nil,
    retainSeconds: Int? = nil, webhookURL: String? = nil
  ) {
    self.appID = appID; self.nodeInfoList = nodeInfoList; self.instanceType = instanceType
    self.usePersonalQueue = usePersonalQueue; self.retainSeconds = retainSeconds; self.webhookURL = webhookURL
  }
  public init(_ blank: Blank) { appID = ""; nodeInfoList = [] }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&appID); field(&nodeInfoList); field(&instanceType); field(&usePersonalQueue); field(&retainSeconds)
    field(&webhookURL); field(&extra)
  }
  public struct NodeInfo: ModelObject {
    public static let keys: FieldKeys = [
      "nodeId", "nodeName", "fieldName", "fieldType", "fieldData", "fieldValue", "description", "descriptionEn"
    ]
    public var nodeID: String
    public var nodeName: String?
    public var fieldName: String
    public var fieldType: String?
    public var fieldData: JSONValue?
    /// The fileName of an upload for media.
    public var fieldValue: JSONValue
    public var description: String?
    public var descriptionEn: String?
    public var extra: Extra = [:]
    public init(
      nodeID: String, fieldName: String, fieldValue: JSONValue, nodeName: String? = nil, fieldType: String? = nil,
      fieldData: JSONValue? = nil, description: String? = nil, descriptionEn: String? = nil
    ) {
      self.nodeID = nodeID; self.fieldName = fieldName; self.fieldValue = fieldValue; self.nodeName = nodeName
      self.fieldType = fieldType; self.fieldData = fieldData; self.description = description
      self.descriptionEn = descriptionEn
    }
    public init(_ blank: Blank) { nodeID = ""; fieldName = ""; fieldValue = .null }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&nodeID); field(&nodeName); field(&fieldName); field(&fieldType); field(&fieldData); field(&fieldValue)
      field(&description); field(&descriptionEn); field(&extra)
    }
  }
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

/// Run Workflow · POST /openapi/v2/run/workflow/{workflowId}
///
/// Starts a saved ComfyUI workflow.
public struct RunWorkflow: ServiceRequest {
  public static let operation = Operation("POST", "/openapi/v2/run/workflow/{workflowId}", parameters: [.path("workflowId")])
  public static let validator = Validator(#"""
    {"type":"object","required":["workflowId","nodeInfoList"],"properties":{
    "workflowId":{"type":"string"},
    "nodeInfoList":{"type":"array","items":{"type":"object","required":["nodeId","fieldName","fieldValue"],"properties":{"nodeId":{"type":"string"},"fieldName":{"type":"string"},"fieldValue":{}}}},
    "workflow":{"type":"string"},
    "addMetadata":{"type":"boolean"},
    "instanceType":{"type":"string","enum":["default","plus","ultra"]},
    "usePersonalQueue":{"type":"boolean"},
    "retainSeconds":{"type":"integer","minimum":10,"maximum":180},
    "webhookUrl":{"type":"string"}}}
    """#)
  public typealias InstanceType = RunningHubServiceOptions.InstanceType
  public var workflowID: String
  /// Overrides of node inputs; may be empty.
  public var nodeInfoList: [NodeInfo]
  /// Whole workflow in API format, as JSON text.
  public var workflow: String?
  public var addMetadata: Bool?
  /// Machine with 24, 48 or 84 GB. Default `default`.
  public var instanceType: InstanceType?
  /// Some callers send the text false.
  public var usePersonalQueue: Bool?
  /// Keeps the machine warm, at a cost; for enterprise shared keys. 10 to 180 s.
  public var retainSeconds: Int?
  /// Called with a TASK_END event when the task ends.
  public var webhookURL: String?
  public var extra: Extra = [:]
  public init(
    workflowID: String, nodeInfoList: [NodeInfo], workflow: String? = nil, addMetadata: Bool? = nil,
    instanceType: InstanceType? = nil, usePersonalQueue: Bool? = nil, retainSeconds: Int? = nil,
    webhookURL: String? = nil
  ) {
    self.workflowID = workflowID; self.nodeInfoList = nodeInfoList; self.workflow = workflow
    self.addMetadata = addMetadata; self.instanceType = instanceType; self.usePersonalQueue = usePersonalQueue
    self.retainSeconds = retainSeconds; self.webhookURL = webhookURL
  }
  public init(_ blank: Blank) { workflowID = ""; nodeInfoList = [] }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&workflowID); field(&nodeInfoList); field(&workflow); field(&addMetadata); field(&instanceType)
    field(&usePersonalQueue); field(&retainSeconds); field(&webhookURL); field(&extra)
  }
  public struct NodeInfo: ModelObject {
    public static let keys: FieldKeys = ["nodeId", "fieldName", "fieldValue"]
    /// Number of the node in the workflow.
    public var nodeID: String
    /// Name of an input of that node, as in the API format.
    public var fieldName: String
    /// Keeps the type of the input; the fileName of an upload for media.
    public var fieldValue: JSONValue
    public var extra: Extra = [:]
    public init(nodeID: String, fieldName: String, fieldValue: JSONValue) {
      self.nodeID = nodeID; self.fieldName = fieldName; self.fieldValue = fieldValue
    }
    public init(_ blank: Blank) { nodeID = ""; fieldName = ""; fieldValue = .null }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&nodeID); field(&fieldName); field(&fieldValue); field(&extra)
    }
  }
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
