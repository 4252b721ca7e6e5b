// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Start AI App Task · POST /task/openapi/ai-app/run
///
/// Starts an AI app that was run once on the site.
public struct StartAIAppTask: ServiceRequest {
  public static let operation = Operation("POST", "/task/openapi/ai-app/run")
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","webappId","nodeInfoList"],"properties":{
    "apiKey":{"type":"string"},
    "webappId":{"type":["string","integer"]},
    "nodeInfoList":{"type":"array","items":{"type":"object","required":["nodeId","fieldName","fieldValue"],"properties":{"nodeId":{"type":"string"},"nodeName":{"type":"string"},"fieldName":{"type":"string"},"fieldType":{"type":"string"},"fieldData":{},"fieldValue":{},"description":{"type":"string"},"descriptionEn":{"type":"string"}}}},
    "webhookUrl":{"type":"string"},
    "instanceType":{"type":"string","enum":["default","plus","ultra"]},
    "accessPassword":{"type":"string","evidence":"client"},
    "usePersonalQueue":{"type":"boolean","evidence":"client"},
    "retainSeconds":{"type":"integer","minimum":10,"maximum":180,"evidence":"client"}}}
    """#)
  public typealias InstanceType = RunningHubServiceOptions.InstanceType
  public var apiKey: String
  public var webappID: String
  public var nodeInfoList: [NodeInfo]
  /// Called with a TASK_END event when the task ends.
  public var webhookURL: String?
  /// Machine with 24, 48 or 84 GB. Default `default`.
  public var instanceType: InstanceType?
  /// For protected apps and workflows. Known from client code, not from documentation.
  public var accessPassword: String?
  /// Known from client code, not from documentation.
  public var usePersonalQueue: Bool?
  /// Keeps the machine warm, at a cost; for enterprise shared keys. 10 to 180 s. Known from client code, not from documentation.
  public var retainSeconds: Int?
  public var extra: Extra = [:]
  public init(
    apiKey: String, webappID: String, nodeInfoList: [NodeInfo], webhookURL: String? = nil,
    instanceType: InstanceType? = nil, accessPassword: String? = nil, usePersonalQueue: Bool? = nil,
    retainSeconds: Int? = nil
  ) {
    self.apiKey = apiKey; self.webappID = webappID; self.nodeInfoList = nodeInfoList; self.webhookURL = webhookURL
    self.instanceType = instanceType; self.accessPassword = accessPassword; self.usePersonalQueue = usePersonalQueue
    self.retainSeconds = retainSeconds
  }
  public init(_ blank: Blank) { apiKey = ""; webappID = ""; nodeInfoList = [] }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&apiKey); field(&webappID); field(&nodeInfoList); field(&webhookURL); field(&instanceType)
    field(&accessPassword); field(&usePersonalQueue); field(&retainSeconds); field(&extra)
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
    public static let keys: FieldKeys = ["code", "msg", "data"]
    public var code: Int?
    public var msg: String?
    public var data: Data?
    public var extra: Extra = [:]
    public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      self.code = code; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&code); field(&msg); field(&data); field(&extra) }
    public struct Data: ModelObject {
      public static let keys: FieldKeys = ["netWssUrl", "taskId", "clientId", "taskStatus", "promptTips"]
      public typealias TaskStatus = RunningHubServiceOptions.TaskStatusWord
      /// Socket with progress messages; unstable by the documentation.
      public var netWssURL: String?
      public var taskID: String?
      public var clientID: String?
      /// Options inferred.
      public var taskStatus: TaskStatus?
      /// JSON text; node_errors names the nodes that failed validation.
      public var promptTips: String?
      public var extra: Extra = [:]
      public init(
        netWssURL: String? = nil, taskID: String? = nil, clientID: String? = nil, taskStatus: TaskStatus? = nil,
        promptTips: String? = nil
      ) {
        self.netWssURL = netWssURL; self.taskID = taskID; self.clientID = clientID; self.taskStatus = taskStatus
        self.promptTips = promptTips
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&netWssURL); field(&taskID); field(&clientID); field(&taskStatus); field(&promptTips); field(&extra)
      }
    }
  }
}

/// Start ComfyUI Task Advanced · POST /task/openapi/create
///
/// Starts a workflow with changed node inputs. The seed is reset unless given.
public struct StartComfyUITaskAdvanced: ServiceRequest {
  public static let operation = Operation("POST", "/task/openapi/create")
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","workflowId"],"properties":{
    "apiKey":{"type":"string"},
    "workflowId":{"type":"string"},
    "addMetadata":{"type":"boolean"},
    "nodeInfoList":{"type":"array","items":{"type":"object","required":["nodeId","fieldName","fieldValue"],"properties":{"nodeId":{"type":"string"},"fieldName":{"type":"string"},"fieldValue":{}}}},
    "workflow":{"type":"string"},
    "webhookUrl":{"type":"string"},
    "instanceType":{"type":"string","enum":["default","plus","ultra"]},
    "usePersonalQueue":{"type":["boolean","string"]},
    "retainSeconds":{"type":"integer","minimum":10,"maximum":180},
    "accessPassword":{"type":"string"}}}
    """#)
  public typealias InstanceType = RunningHubServiceOptions.InstanceType
  public var apiKey: String
  public var workflowID: String
  /// Default `true`.
  public var addMetadata: Bool?
  /// Overrides of node inputs.
  public var nodeInfoList: [NodeInfo]?
  /// Whole workflow in API format, as JSON text; workflowId is then ignored, though required.
  public var workflow: String?
  /// Called with a TASK_END event when the task ends.
  public var webhookURL: String?
  /// Machine with 24, 48 or 84 GB. Default `default`.
  public var instanceType: InstanceType?
  /// For exclusive keys. One documented example sends the text true. Default `false`.
  public var usePersonalQueue: Bool?
  /// Keeps the machine warm, at a cost; for enterprise shared keys. 10 to 180 s.
  public var retainSeconds: Int?
  /// For protected apps and workflows.
  public var accessPassword: String?
  public var extra: Extra = [:]
  public init(
    apiKey: String, workflowID: String, addMetadata: Bool? = nil, nodeInfoList: [NodeInfo]? = nil,
    workflow: String? = nil, webhookURL: String? = nil, instanceType: InstanceType? = nil,
    usePersonalQueue: Bool? = nil, retainSeconds: Int? = nil, accessPassword: String? = nil
  ) {
    self.apiKey = apiKey; self.workflowID = workflowID; self.addMetadata = addMetadata
    self.nodeInfoList = nodeInfoList; self.workflow = workflow; self.webhookURL = webhookURL
    self.instanceType = instanceType; self.usePersonalQueue = usePersonalQueue; self.retainSeconds = retainSeconds
    self.accessPassword = accessPassword
  }
  public init(_ blank: Blank) { apiKey = ""; workflowID = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&apiKey); field(&workflowID); field(&addMetadata); field(&nodeInfoList); field(&workflow)
    field(&webhookURL); field(&instanceType); field(&usePersonalQueue); field(&retainSeconds); field(&accessPassword)
    field(&extra)
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
    public static let keys: FieldKeys = ["code", "msg", "data"]
    public var code: Int?
    public var msg: String?
    public var data: Data?
    public var extra: Extra = [:]
    public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      self.code = code; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&code); field(&msg); field(&data); field(&extra) }
    public struct Data: ModelObject {
      public static let keys: FieldKeys = ["netWssUrl", "taskId", "clientId", "taskStatus", "promptTips"]
      public typealias TaskStatus = RunningHubServiceOptions.TaskStatusWord
      /// Socket with progress messages; unstable by the documentation.
      public var netWssURL: String?
      public var taskID: String?
      public var clientID: String?
      /// Options inferred.
      public var taskStatus: TaskStatus?
      /// JSON text; node_errors names the nodes that failed validation.
      public var promptTips: String?
      public var extra: Extra = [:]
      public init(
        netWssURL: String? = nil, taskID: String? = nil, clientID: String? = nil, taskStatus: TaskStatus? = nil,
        promptTips: String? = nil
      ) {
        self.netWssURL = netWssURL; self.taskID = taskID; self.clientID = clientID; self.taskStatus = taskStatus
        self.promptTips = promptTips
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&netWssURL); field(&taskID); field(&clientID); field(&taskStatus); field(&promptTips); field(&extra)
      }
    }
  }
}

/// Start ComfyUI Task Basic · POST /task/openapi/create
///
/// Starts a workflow that was saved and run once on the site.
public struct StartComfyUITaskBasic: ServiceRequest {
  public static let operation = Operation("POST", "/task/openapi/create")
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","workflowId"],"properties":{
    "apiKey":{"type":"string"},
    "workflowId":{"type":"string"},
    "addMetadata":{"type":"boolean"},
    "accessPassword":{"type":"string","evidence":"client"}}}
    """#)
  public var apiKey: String
  public var workflowID: String
  /// Default `true`.
  public var addMetadata: Bool?
  /// For protected apps and workflows. Known from client code, not from documentation.
  public var accessPassword: String?
  public var extra: Extra = [:]
  public init(apiKey: String, workflowID: String, addMetadata: Bool? = nil, accessPassword: String? = nil) {
    self.apiKey = apiKey; self.workflowID = workflowID; self.addMetadata = addMetadata
    self.accessPassword = accessPassword
  }
  public init(_ blank: Blank) { apiKey = ""; workflowID = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&apiKey); field(&workflowID); field(&addMetadata); field(&accessPassword); field(&extra)
  }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["code", "msg", "data"]
    public var code: Int?
    public var msg: String?
    public var data: Data?
    public var extra: Extra = [:]
    public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      self.code = code; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&code); field(&msg); field(&data); field(&extra) }
    public struct Data: ModelObject {
      public static let keys: FieldKeys = ["netWssUrl", "taskId", "clientId", "taskStatus", "promptTips"]
      public typealias TaskStatus = RunningHubServiceOptions.TaskStatusWord
      /// Socket with progress messages; unstable by the documentation.
      public var netWssURL: String?
      public var taskID: String?
      public var clientID: String?
      /// Options inferred.
      public var taskStatus: TaskStatus?
      /// JSON text; node_errors names the nodes that failed validation.
      public var promptTips: String?
      public var extra: Extra = [:]
      public init(
        netWssURL: String? = nil, taskID: String? = nil, clientID: String? = nil, taskStatus: TaskStatus? = nil,
        promptTips: String? = nil
      ) {
        self.netWssURL = netWssURL; self.taskID = taskID; self.clientID = clientID; self.taskStatus = taskStatus
        self.promptTips = promptTips
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&netWssURL); field(&taskID); field(&clientID); field(&taskStatus); field(&promptTips); field(&extra)
      }
    }
  }
}

/// Start Quick Create Task · POST /task/openapi/quick-ai-app/run
///
/// Starts a quick create task. Gone from the navigation by 2026-06-05.
public struct StartQuickCreateTask: ServiceRequest {
  public static let operation = Operation("POST", "/task/openapi/quick-ai-app/run")
  public static let validator = Validator(#"""
    {"type":"object","required":["webappId","apiKey","quickCreateCode","nodeInfoList"],"properties":{
    "webappId":{"type":["string","integer"]},
    "apiKey":{"type":"string"},
    "quickCreateCode":{"type":"string"},
    "nodeInfoList":{"type":"array","items":{"type":"object","required":["nodeId","nodeName","fieldName","fieldType","fieldValue","description"],"properties":{"nodeId":{"type":"string"},"nodeName":{"type":"string"},"fieldName":{"type":"string"},"fieldType":{"type":"string"},"fieldValue":{},"description":{"type":"string"}}}}}}
    """#)
  public var webappID: String
  public var apiKey: String
  /// Only the example 002 is known.
  public var quickCreateCode: String
  public var nodeInfoList: [NodeInfo]
  public var extra: Extra = [:]
  public init(webappID: String, apiKey: String, quickCreateCode: String, nodeInfoList: [NodeInfo]) {
    self.webappID = webappID; self.apiKey = apiKey; self.quickCreateCode = quickCreateCode
    self.nodeInfoList = nodeInfoList
  }
  public init(_ blank: Blank) { webappID = ""; apiKey = ""; quickCreateCode = ""; nodeInfoList = [] }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&webappID); field(&apiKey); field(&quickCreateCode); field(&nodeInfoList); field(&extra)
  }
  public struct NodeInfo: ModelObject {
    public static let keys: FieldKeys = ["nodeId", "nodeName", "fieldName", "fieldType", "fieldValue", "description"]
    public var nodeID: String
    public var nodeName: String
    public var fieldName: String
    public var fieldType: String
    public var fieldValue: JSONValue
    public var description: String
    public var extra: Extra = [:]
    public init(
      nodeID: String, nodeName: String, fieldName: String, fieldType: String, fieldValue: JSONValue, description: String
    ) {
      self.nodeID = nodeID; self.nodeName = nodeName; self.fieldName = fieldName; self.fieldType = fieldType
      self.fieldValue = fieldValue; self.description = description
    }
    public init(_ blank: Blank) {
      nodeID = ""; nodeName = ""; fieldName = ""; fieldType = ""; fieldValue = .null; description = ""
    }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&nodeID); field(&nodeName); field(&fieldName); field(&fieldType); field(&fieldValue); field(&description)
      field(&extra)
    }
  }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["code", "msg", "data"]
    public var code: Int?
    public var msg: String?
    public var data: Data?
    public var extra: Extra = [:]
    public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      self.code = code; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&code); field(&msg); field(&data); field(&extra) }
    public struct Data: ModelObject {
      public static let keys: FieldKeys = ["netWssUrl", "taskId", "clientId", "taskStatus", "promptTips"]
      public typealias TaskStatus = RunningHubServiceOptions.TaskStatusWord
      /// Socket with progress messages; unstable by the documentation.
      public var netWssURL: String?
      public var taskID: String?
      public var clientID: String?
      /// Options inferred.
      public var taskStatus: TaskStatus?
      /// JSON text; node_errors names the nodes that failed validation.
      public var promptTips: String?
      public var extra: Extra = [:]
      public init(
        netWssURL: String? = nil, taskID: String? = nil, clientID: String? = nil, taskStatus: TaskStatus? = nil,
        promptTips: String? = nil
      ) {
        self.netWssURL = netWssURL; self.taskID = taskID; self.clientID = clientID; self.taskStatus = taskStatus
        self.promptTips = promptTips
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&netWssURL); field(&taskID); field(&clientID); field(&taskStatus); field(&promptTips); field(&extra)
      }
    }
  }
}
