// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Start AI App Task · POST /task/openapi/ai-app/run
///
/// Starts an AI app that was run once on the site.
public struct StartAIAppTask: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/task/openapi/ai-app/run") }
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
  @export(implementation) public var apiKey: String { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var webappID: String { get { fields[1] } set { fields[1] = newValue } }
  @export(implementation) public var nodeInfoList: [NodeInfo] { get { fields[2] } set { fields[2] = newValue } }
  /// Called with a TASK_END event when the task ends.
  @export(implementation) public var webhookURL: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Machine with 24, 48 or 84 GB. Default `default`.
  @export(implementation) public var instanceType: InstanceType? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// For protected apps and workflows. Known from client code, not from documentation.
  @export(implementation) public var accessPassword: String? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var usePersonalQueue: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  /// Keeps the machine warm, at a cost; for enterprise shared keys. 10 to 180 s. Known from client code, not from documentation.
  @export(implementation) public var retainSeconds: Int? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    apiKey: String, webappID: String, nodeInfoList: [NodeInfo], webhookURL: String? = nil,
    instanceType: InstanceType? = nil, accessPassword: String? = nil, usePersonalQueue: Bool? = nil,
    retainSeconds: Int? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, apiKey, webappID, nodeInfoList, webhookURL, instanceType, accessPassword, usePersonalQueue,
      retainSeconds
    ))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct NodeInfo: ModelObject, FieldValue, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","required":["nodeId","fieldName","fieldValue"],"properties":{
      "nodeId":{"type":"string"},
      "nodeName":{"type":"string"},
      "fieldName":{"type":"string"},
      "fieldType":{"type":"string"},
      "fieldData":{},
      "fieldValue":{},
      "description":{"type":"string"},
      "descriptionEn":{"type":"string"}}}
      """#)
    @export(implementation) public var nodeID: String { get { fields[0] } set { fields[0] = newValue } }
    @export(implementation) public var nodeName: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var fieldName: String { get { fields[2] } set { fields[2] = newValue } }
    @export(implementation) public var fieldType: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var fieldData: JSONValue? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// The fileName of an upload for media.
    @export(implementation) public var fieldValue: JSONValue { get { fields[5] } set { fields[5] = newValue } }
    @export(implementation) public var description: String? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    @export(implementation) public var descriptionEn: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      nodeID: String, fieldName: String, fieldValue: JSONValue, nodeName: String? = nil, fieldType: String? = nil,
      fieldData: JSONValue? = nil, description: String? = nil, descriptionEn: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, nodeID, nodeName, fieldName, fieldType, fieldData, fieldValue, description, descriptionEn
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"netWssUrl":{"type":["string","null"]},"taskId":{"type":["string","integer"]},"clientId":{"type":["string","null"]},"taskStatus":{"type":"string"},"promptTips":{"type":["string","null"]}}}}}
      """#)
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var msg: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var data: Data? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      self.init(fields: Fields(Self.validator, code, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
    public struct Data: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
        {"type":"object","properties":{
        "netWssUrl":{"type":["string","null"]},
        "taskId":{"type":["string","integer"]},
        "clientId":{"type":["string","null"]},
        "taskStatus":{"type":"string"},
        "promptTips":{"type":["string","null"]}}}
        """#)
      public typealias TaskStatus = RunningHubServiceOptions.TaskStatusWord
      /// Socket with progress messages; unstable by the documentation.
      @export(implementation) public var netWssURL: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var taskID: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      @export(implementation) public var clientID: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      /// Options inferred.
      @export(implementation) public var taskStatus: TaskStatus? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      /// JSON text; node_errors names the nodes that failed validation.
      @export(implementation) public var promptTips: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        netWssURL: String? = nil, taskID: String? = nil, clientID: String? = nil, taskStatus: TaskStatus? = nil,
        promptTips: String? = nil
      ) {
        self.init(fields: Fields(Self.validator, netWssURL, taskID, clientID, taskStatus, promptTips))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

/// Start ComfyUI Task Advanced · POST /task/openapi/create
///
/// Starts a workflow with changed node inputs. The seed is reset unless given.
public struct StartComfyUITaskAdvanced: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/task/openapi/create") }
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
  @export(implementation) public var apiKey: String { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var workflowID: String { get { fields[1] } set { fields[1] = newValue } }
  /// Default `true`.
  @export(implementation) public var addMetadata: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Overrides of node inputs.
  @export(implementation) public var nodeInfoList: [NodeInfo]? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Whole workflow in API format, as JSON text; workflowId is then ignored, though required.
  @export(implementation) public var workflow: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Called with a TASK_END event when the task ends.
  @export(implementation) public var webhookURL: String? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// Machine with 24, 48 or 84 GB. Default `default`.
  @export(implementation) public var instanceType: InstanceType? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  /// For exclusive keys. One documented example sends the text true. Default `false`.
  @export(implementation) public var usePersonalQueue: Bool? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
  /// Keeps the machine warm, at a cost; for enterprise shared keys. 10 to 180 s.
  @export(implementation) public var retainSeconds: Int? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
  /// For protected apps and workflows.
  @export(implementation) public var accessPassword: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    apiKey: String, workflowID: String, addMetadata: Bool? = nil, nodeInfoList: [NodeInfo]? = nil,
    workflow: String? = nil, webhookURL: String? = nil, instanceType: InstanceType? = nil,
    usePersonalQueue: Bool? = nil, retainSeconds: Int? = nil, accessPassword: String? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, apiKey, workflowID, addMetadata, nodeInfoList, workflow, webhookURL, instanceType,
      usePersonalQueue, retainSeconds, accessPassword
    ))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct NodeInfo: ModelObject, FieldValue, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","required":["nodeId","fieldName","fieldValue"],"properties":{
      "nodeId":{"type":"string"},
      "fieldName":{"type":"string"},
      "fieldValue":{}}}
      """#)
    /// Number of the node in the workflow.
    @export(implementation) public var nodeID: String { get { fields[0] } set { fields[0] = newValue } }
    /// Name of an input of that node, as in the API format.
    @export(implementation) public var fieldName: String { get { fields[1] } set { fields[1] = newValue } }
    /// Keeps the type of the input; the fileName of an upload for media.
    @export(implementation) public var fieldValue: JSONValue { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(nodeID: String, fieldName: String, fieldValue: JSONValue) {
      self.init(fields: Fields(Self.validator, nodeID, fieldName, fieldValue))
    }
    public init(fields: Fields) { self.fields = fields }
  }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"netWssUrl":{"type":["string","null"]},"taskId":{"type":["string","integer"]},"clientId":{"type":["string","null"]},"taskStatus":{"type":"string"},"promptTips":{"type":["string","null"]}}}}}
      """#)
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var msg: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var data: Data? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      self.init(fields: Fields(Self.validator, code, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
    public struct Data: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
        {"type":"object","properties":{
        "netWssUrl":{"type":["string","null"]},
        "taskId":{"type":["string","integer"]},
        "clientId":{"type":["string","null"]},
        "taskStatus":{"type":"string"},
        "promptTips":{"type":["string","null"]}}}
        """#)
      public typealias TaskStatus = RunningHubServiceOptions.TaskStatusWord
      /// Socket with progress messages; unstable by the documentation.
      @export(implementation) public var netWssURL: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var taskID: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      @export(implementation) public var clientID: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      /// Options inferred.
      @export(implementation) public var taskStatus: TaskStatus? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      /// JSON text; node_errors names the nodes that failed validation.
      @export(implementation) public var promptTips: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        netWssURL: String? = nil, taskID: String? = nil, clientID: String? = nil, taskStatus: TaskStatus? = nil,
        promptTips: String? = nil
      ) {
        self.init(fields: Fields(Self.validator, netWssURL, taskID, clientID, taskStatus, promptTips))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

/// Start ComfyUI Task Basic · POST /task/openapi/create
///
/// Starts a workflow that was saved and run once on the site.
public struct StartComfyUITaskBasic: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/task/openapi/create") }
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","workflowId"],"properties":{
    "apiKey":{"type":"string"},
    "workflowId":{"type":"string"},
    "addMetadata":{"type":"boolean"},
    "accessPassword":{"type":"string","evidence":"client"}}}
    """#)
  @export(implementation) public var apiKey: String { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var workflowID: String { get { fields[1] } set { fields[1] = newValue } }
  /// Default `true`.
  @export(implementation) public var addMetadata: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// For protected apps and workflows. Known from client code, not from documentation.
  @export(implementation) public var accessPassword: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    apiKey: String, workflowID: String, addMetadata: Bool? = nil, accessPassword: String? = nil
  ) {
    self.init(fields: Fields(Self.validator, apiKey, workflowID, addMetadata, accessPassword))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"netWssUrl":{"type":["string","null"]},"taskId":{"type":["string","integer"]},"clientId":{"type":["string","null"]},"taskStatus":{"type":"string"},"promptTips":{"type":["string","null"]}}}}}
      """#)
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var msg: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var data: Data? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      self.init(fields: Fields(Self.validator, code, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
    public struct Data: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
        {"type":"object","properties":{
        "netWssUrl":{"type":["string","null"]},
        "taskId":{"type":["string","integer"]},
        "clientId":{"type":["string","null"]},
        "taskStatus":{"type":"string"},
        "promptTips":{"type":["string","null"]}}}
        """#)
      public typealias TaskStatus = RunningHubServiceOptions.TaskStatusWord
      /// Socket with progress messages; unstable by the documentation.
      @export(implementation) public var netWssURL: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var taskID: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      @export(implementation) public var clientID: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      /// Options inferred.
      @export(implementation) public var taskStatus: TaskStatus? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      /// JSON text; node_errors names the nodes that failed validation.
      @export(implementation) public var promptTips: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        netWssURL: String? = nil, taskID: String? = nil, clientID: String? = nil, taskStatus: TaskStatus? = nil,
        promptTips: String? = nil
      ) {
        self.init(fields: Fields(Self.validator, netWssURL, taskID, clientID, taskStatus, promptTips))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

/// Start Quick Create Task · POST /task/openapi/quick-ai-app/run
///
/// Starts a quick create task. Gone from the navigation by 2026-06-05.
public struct StartQuickCreateTask: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/task/openapi/quick-ai-app/run") }
  public static let validator = Validator(#"""
    {"type":"object","required":["webappId","apiKey","quickCreateCode","nodeInfoList"],"properties":{
    "webappId":{"type":["string","integer"]},
    "apiKey":{"type":"string"},
    "quickCreateCode":{"type":"string"},
    "nodeInfoList":{"type":"array","items":{"type":"object","required":["nodeId","nodeName","fieldName","fieldType","fieldValue","description"],"properties":{"nodeId":{"type":"string"},"nodeName":{"type":"string"},"fieldName":{"type":"string"},"fieldType":{"type":"string"},"fieldValue":{},"description":{"type":"string"}}}}}}
    """#)
  @export(implementation) public var webappID: String { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var apiKey: String { get { fields[1] } set { fields[1] = newValue } }
  /// Only the example 002 is known.
  @export(implementation) public var quickCreateCode: String { get { fields[2] } set { fields[2] = newValue } }
  @export(implementation) public var nodeInfoList: [NodeInfo] { get { fields[3] } set { fields[3] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    webappID: String, apiKey: String, quickCreateCode: String, nodeInfoList: [NodeInfo]
  ) {
    self.init(fields: Fields(Self.validator, webappID, apiKey, quickCreateCode, nodeInfoList))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct NodeInfo: ModelObject, FieldValue, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","required":["nodeId","nodeName","fieldName","fieldType","fieldValue","description"],"properties":{
      "nodeId":{"type":"string"},
      "nodeName":{"type":"string"},
      "fieldName":{"type":"string"},
      "fieldType":{"type":"string"},
      "fieldValue":{},
      "description":{"type":"string"}}}
      """#)
    @export(implementation) public var nodeID: String { get { fields[0] } set { fields[0] = newValue } }
    @export(implementation) public var nodeName: String { get { fields[1] } set { fields[1] = newValue } }
    @export(implementation) public var fieldName: String { get { fields[2] } set { fields[2] = newValue } }
    @export(implementation) public var fieldType: String { get { fields[3] } set { fields[3] = newValue } }
    @export(implementation) public var fieldValue: JSONValue { get { fields[4] } set { fields[4] = newValue } }
    @export(implementation) public var description: String { get { fields[5] } set { fields[5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      nodeID: String, nodeName: String, fieldName: String, fieldType: String, fieldValue: JSONValue, description: String
    ) {
      self.init(fields: Fields(Self.validator, nodeID, nodeName, fieldName, fieldType, fieldValue, description))
    }
    public init(fields: Fields) { self.fields = fields }
  }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"netWssUrl":{"type":["string","null"]},"taskId":{"type":["string","integer"]},"clientId":{"type":["string","null"]},"taskStatus":{"type":"string"},"promptTips":{"type":["string","null"]}}}}}
      """#)
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var msg: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var data: Data? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      self.init(fields: Fields(Self.validator, code, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
    public struct Data: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
        {"type":"object","properties":{
        "netWssUrl":{"type":["string","null"]},
        "taskId":{"type":["string","integer"]},
        "clientId":{"type":["string","null"]},
        "taskStatus":{"type":"string"},
        "promptTips":{"type":["string","null"]}}}
        """#)
      public typealias TaskStatus = RunningHubServiceOptions.TaskStatusWord
      /// Socket with progress messages; unstable by the documentation.
      @export(implementation) public var netWssURL: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var taskID: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      @export(implementation) public var clientID: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      /// Options inferred.
      @export(implementation) public var taskStatus: TaskStatus? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      /// JSON text; node_errors names the nodes that failed validation.
      @export(implementation) public var promptTips: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        netWssURL: String? = nil, taskID: String? = nil, clientID: String? = nil, taskStatus: TaskStatus? = nil,
        promptTips: String? = nil
      ) {
        self.init(fields: Fields(Self.validator, netWssURL, taskID, clientID, taskStatus, promptTips))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

extension RunningHubServiceOptions {
  public struct TaskStatusWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let create = Self(rawValue: "CREATE")
    public static let queued = Self(rawValue: "QUEUED")
    public static let running = Self(rawValue: "RUNNING")
    public static let success = Self(rawValue: "SUCCESS")
    public static let failed = Self(rawValue: "FAILED")
  }
}
