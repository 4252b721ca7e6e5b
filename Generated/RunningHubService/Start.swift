// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Start AI App Task on RunningHub.
///
/// `POST /task/openapi/ai-app/run`
///
/// Documented as `Start AI App Task`. Starts an AI app that was run once on the site.
public nonisolated struct StartAIAppTask: ServiceRequest {
  @export(implementation) public var apiKey: String { get { _storage[0] } set { _storage[0] = newValue } }
  @export(implementation) public var webappID: String { get { _storage[1] } set { _storage[1] = newValue } }
  @export(implementation) public var nodeInfoList: [NodeInfo] { get { _storage[2] } set { _storage[2] = newValue } }
  /// Called with a TASK_END event when the task ends.
  @export(implementation) public var webhookURL: String? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Machine with 24, 48 or 84 GB. Default `default`.
  @export(implementation) public var instanceType: InstanceType? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// For protected apps and workflows. Known from client code, not from documentation.
  @export(implementation) public var accessPassword: String? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }
  /// Known from client code, not from documentation.
  @export(implementation) public var usePersonalQueue: Bool? {
    get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
  }
  /// Keeps the machine warm, at a cost; for enterprise shared keys. 10 to 180 s. Known from client code, not from
  /// documentation.
  @export(implementation) public var retainSeconds: Int? {
    get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
  }

  public typealias InstanceType = RunningHubServiceOptions.InstanceType_Default_Plus_Ultra

  @export(implementation) public init(
    apiKey: String, webappID: String, nodeInfoList: [NodeInfo], webhookURL: String? = nil,
    instanceType: InstanceType? = nil, accessPassword: String? = nil, usePersonalQueue: Bool? = nil,
    retainSeconds: Int? = nil
  ) {
    _storage = _Storage(
      Self._schema, apiKey, webappID, nodeInfoList, webhookURL, instanceType, accessPassword, usePersonalQueue,
      retainSeconds
    )
  }

  public nonisolated struct NodeInfo: NestedObject {
    @export(implementation) public var nodeID: String { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var nodeName: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var fieldName: String { get { _storage[2] } set { _storage[2] = newValue } }
    @export(implementation) public var fieldType: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var fieldData: JSONValue? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// The fileName of an upload for media.
    @export(implementation) public var fieldValue: JSONValue { get { _storage[5] } set { _storage[5] = newValue } }
    @export(implementation) public var description: String? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    @export(implementation) public var descriptionEn: String? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    @export(implementation) public init(
      nodeID: String, fieldName: String, fieldValue: JSONValue, nodeName: String? = nil, fieldType: String? = nil,
      fieldData: JSONValue? = nil, description: String? = nil, descriptionEn: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, nodeID, nodeName, fieldName, fieldType, fieldData, fieldValue, description, descriptionEn
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var code: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var msg: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var data: Data? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      _storage = _Storage(Self._schema, code, msg, data)
    }

    public nonisolated struct Data: NestedObject {
      /// Socket with progress messages; unstable by the documentation.
      @export(implementation) public var netWssURL: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var taskID: String? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      @export(implementation) public var clientID: String? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      /// Options inferred.
      @export(implementation) public var taskStatus: TaskStatus? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      /// JSON text; node_errors names the nodes that failed validation.
      @export(implementation) public var promptTips: String? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }

      public typealias TaskStatus = RunningHubServiceOptions.TaskStatusWord

      @export(implementation) public init(
        netWssURL: String? = nil, taskID: String? = nil, clientID: String? = nil, taskStatus: TaskStatus? = nil,
        promptTips: String? = nil
      ) {
        _storage = _Storage(Self._schema, netWssURL, taskID, clientID, taskStatus, promptTips)
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "netWssUrl":{"type":["string","null"]},
        "taskId":{"type":["string","integer"]},
        "clientId":{"type":["string","null"]},
        "taskStatus":{"type":"string"},
        "promptTips":{"type":["string","null"]}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"netWssUrl":{"type":["string","null"]},"taskId":{"type":["string",
        "integer"]},"clientId":{"type":["string","null"]},"taskStatus":{"type":"string"},"promptTips":{"type":["string",
        "null"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/task/openapi/ai-app/run", #"""
    {"type":"object","required":["apiKey","webappId","nodeInfoList"],"properties":{
    "apiKey":{"type":"string"},
    "webappId":{"type":["string","integer"]},
    "nodeInfoList":{"type":"array","items":{"type":"object","required":["nodeId","fieldName","fieldValue"],
      "properties":{"nodeId":{"type":"string"},"nodeName":{"type":"string"},"fieldName":{"type":"string"},
      "fieldType":{"type":"string"},"fieldData":{},"fieldValue":{},"description":{"type":"string"},
      "descriptionEn":{"type":"string"}}}},
    "webhookUrl":{"type":"string"},
    "instanceType":{"type":"string","enum":["default","plus","ultra"]},
    "accessPassword":{"type":"string","evidence":"client"},
    "usePersonalQueue":{"type":"boolean","evidence":"client"},
    "retainSeconds":{"type":"integer","minimum":10,"maximum":180,"evidence":"client"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Start Comfy UI Task Advanced on RunningHub.
///
/// `POST /task/openapi/create`
///
/// Documented as `Start ComfyUI Task Advanced`. Starts a workflow with changed node inputs. The seed is reset unless
/// given.
public nonisolated struct StartComfyUITaskAdvanced: ServiceRequest {
  @export(implementation) public var apiKey: String { get { _storage[0] } set { _storage[0] = newValue } }
  @export(implementation) public var workflowID: String { get { _storage[1] } set { _storage[1] = newValue } }
  /// Default `true`.
  @export(implementation) public var addMetadata: Bool? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Overrides of node inputs.
  @export(implementation) public var nodeInfoList: [NodeInfo]? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Whole workflow in API format, as JSON text; workflowId is then ignored, though required.
  @export(implementation) public var workflow: String? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// Called with a TASK_END event when the task ends.
  @export(implementation) public var webhookURL: String? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }
  /// Machine with 24, 48 or 84 GB. Default `default`.
  @export(implementation) public var instanceType: InstanceType? {
    get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
  }
  /// For exclusive keys. One documented example sends the text true. Default `false`.
  @export(implementation) public var usePersonalQueue: Bool? {
    get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
  }
  /// Keeps the machine warm, at a cost; for enterprise shared keys. 10 to 180 s.
  @export(implementation) public var retainSeconds: Int? {
    get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
  }
  /// For protected apps and workflows.
  @export(implementation) public var accessPassword: String? {
    get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
  }

  public typealias InstanceType = RunningHubServiceOptions.InstanceType_Default_Plus_Ultra

  @export(implementation) public init(
    apiKey: String, workflowID: String, addMetadata: Bool? = nil, nodeInfoList: [NodeInfo]? = nil,
    workflow: String? = nil, webhookURL: String? = nil, instanceType: InstanceType? = nil,
    usePersonalQueue: Bool? = nil, retainSeconds: Int? = nil, accessPassword: String? = nil
  ) {
    _storage = _Storage(
      Self._schema, apiKey, workflowID, addMetadata, nodeInfoList, workflow, webhookURL, instanceType,
      usePersonalQueue, retainSeconds, accessPassword
    )
  }

  public nonisolated struct NodeInfo: NestedObject {
    /// Number of the node in the workflow.
    @export(implementation) public var nodeID: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Name of an input of that node, as in the API format.
    @export(implementation) public var fieldName: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Keeps the type of the input; the fileName of an upload for media.
    @export(implementation) public var fieldValue: JSONValue { get { _storage[2] } set { _storage[2] = newValue } }

    @export(implementation) public init(nodeID: String, fieldName: String, fieldValue: JSONValue) {
      _storage = _Storage(Self._schema, nodeID, fieldName, fieldValue)
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","required":["nodeId","fieldName","fieldValue"],"properties":{
      "nodeId":{"type":"string"},
      "fieldName":{"type":"string"},
      "fieldValue":{}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var code: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var msg: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var data: Data? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      _storage = _Storage(Self._schema, code, msg, data)
    }

    public nonisolated struct Data: NestedObject {
      /// Socket with progress messages; unstable by the documentation.
      @export(implementation) public var netWssURL: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var taskID: String? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      @export(implementation) public var clientID: String? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      /// Options inferred.
      @export(implementation) public var taskStatus: TaskStatus? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      /// JSON text; node_errors names the nodes that failed validation.
      @export(implementation) public var promptTips: String? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }

      public typealias TaskStatus = RunningHubServiceOptions.TaskStatusWord

      @export(implementation) public init(
        netWssURL: String? = nil, taskID: String? = nil, clientID: String? = nil, taskStatus: TaskStatus? = nil,
        promptTips: String? = nil
      ) {
        _storage = _Storage(Self._schema, netWssURL, taskID, clientID, taskStatus, promptTips)
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "netWssUrl":{"type":["string","null"]},
        "taskId":{"type":["string","integer"]},
        "clientId":{"type":["string","null"]},
        "taskStatus":{"type":"string"},
        "promptTips":{"type":["string","null"]}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"netWssUrl":{"type":["string","null"]},"taskId":{"type":["string",
        "integer"]},"clientId":{"type":["string","null"]},"taskStatus":{"type":"string"},"promptTips":{"type":["string",
        "null"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/task/openapi/create", #"""
    {"type":"object","required":["apiKey","workflowId"],"properties":{
    "apiKey":{"type":"string"},
    "workflowId":{"type":"string"},
    "addMetadata":{"type":"boolean"},
    "nodeInfoList":{"type":"array","items":{"type":"object","required":["nodeId","fieldName","fieldValue"],
      "properties":{"nodeId":{"type":"string"},"fieldName":{"type":"string"},"fieldValue":{}}}},
    "workflow":{"type":"string"},
    "webhookUrl":{"type":"string"},
    "instanceType":{"type":"string","enum":["default","plus","ultra"]},
    "usePersonalQueue":{"type":["boolean","string"]},
    "retainSeconds":{"type":"integer","minimum":10,"maximum":180},
    "accessPassword":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Start Comfy UI Task Basic on RunningHub.
///
/// `POST /task/openapi/create`
///
/// Documented as `Start ComfyUI Task Basic`. Starts a workflow that was saved and run once on the site.
public nonisolated struct StartComfyUITaskBasic: ServiceRequest {
  @export(implementation) public var apiKey: String { get { _storage[0] } set { _storage[0] = newValue } }
  @export(implementation) public var workflowID: String { get { _storage[1] } set { _storage[1] = newValue } }
  /// Default `true`.
  @export(implementation) public var addMetadata: Bool? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// For protected apps and workflows. Known from client code, not from documentation.
  @export(implementation) public var accessPassword: String? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }

  @export(implementation) public init(
    apiKey: String, workflowID: String, addMetadata: Bool? = nil, accessPassword: String? = nil
  ) {
    _storage = _Storage(Self._schema, apiKey, workflowID, addMetadata, accessPassword)
  }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var code: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var msg: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var data: Data? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      _storage = _Storage(Self._schema, code, msg, data)
    }

    public nonisolated struct Data: NestedObject {
      /// Socket with progress messages; unstable by the documentation.
      @export(implementation) public var netWssURL: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var taskID: String? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      @export(implementation) public var clientID: String? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      /// Options inferred.
      @export(implementation) public var taskStatus: TaskStatus? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      /// JSON text; node_errors names the nodes that failed validation.
      @export(implementation) public var promptTips: String? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }

      public typealias TaskStatus = RunningHubServiceOptions.TaskStatusWord

      @export(implementation) public init(
        netWssURL: String? = nil, taskID: String? = nil, clientID: String? = nil, taskStatus: TaskStatus? = nil,
        promptTips: String? = nil
      ) {
        _storage = _Storage(Self._schema, netWssURL, taskID, clientID, taskStatus, promptTips)
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "netWssUrl":{"type":["string","null"]},
        "taskId":{"type":["string","integer"]},
        "clientId":{"type":["string","null"]},
        "taskStatus":{"type":"string"},
        "promptTips":{"type":["string","null"]}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"netWssUrl":{"type":["string","null"]},"taskId":{"type":["string",
        "integer"]},"clientId":{"type":["string","null"]},"taskStatus":{"type":"string"},"promptTips":{"type":["string",
        "null"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/task/openapi/create", #"""
    {"type":"object","required":["apiKey","workflowId"],"properties":{
    "apiKey":{"type":"string"},
    "workflowId":{"type":"string"},
    "addMetadata":{"type":"boolean"},
    "accessPassword":{"type":"string","evidence":"client"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Start Quick Create Task on RunningHub.
///
/// `POST /task/openapi/quick-ai-app/run`
///
/// Documented as `Start Quick Create Task`. Starts a quick create task. Gone from the navigation by 2026-06-05.
public nonisolated struct StartQuickCreateTask: ServiceRequest {
  @export(implementation) public var webappID: String { get { _storage[0] } set { _storage[0] = newValue } }
  @export(implementation) public var apiKey: String { get { _storage[1] } set { _storage[1] = newValue } }
  /// Only the example 002 is known.
  @export(implementation) public var quickCreateCode: String { get { _storage[2] } set { _storage[2] = newValue } }
  @export(implementation) public var nodeInfoList: [NodeInfo] { get { _storage[3] } set { _storage[3] = newValue } }

  @export(implementation) public init(
    webappID: String, apiKey: String, quickCreateCode: String, nodeInfoList: [NodeInfo]
  ) {
    _storage = _Storage(Self._schema, webappID, apiKey, quickCreateCode, nodeInfoList)
  }

  public nonisolated struct NodeInfo: NestedObject {
    @export(implementation) public var nodeID: String { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var nodeName: String { get { _storage[1] } set { _storage[1] = newValue } }
    @export(implementation) public var fieldName: String { get { _storage[2] } set { _storage[2] = newValue } }
    @export(implementation) public var fieldType: String { get { _storage[3] } set { _storage[3] = newValue } }
    @export(implementation) public var fieldValue: JSONValue { get { _storage[4] } set { _storage[4] = newValue } }
    @export(implementation) public var description: String { get { _storage[5] } set { _storage[5] = newValue } }

    @export(implementation) public init(
      nodeID: String, nodeName: String, fieldName: String, fieldType: String, fieldValue: JSONValue, description: String
    ) {
      _storage = _Storage(Self._schema, nodeID, nodeName, fieldName, fieldType, fieldValue, description)
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","required":["nodeId","nodeName","fieldName","fieldType","fieldValue","description"],
        "properties":{
      "nodeId":{"type":"string"},
      "nodeName":{"type":"string"},
      "fieldName":{"type":"string"},
      "fieldType":{"type":"string"},
      "fieldValue":{},
      "description":{"type":"string"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var code: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var msg: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var data: Data? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      _storage = _Storage(Self._schema, code, msg, data)
    }

    public nonisolated struct Data: NestedObject {
      /// Socket with progress messages; unstable by the documentation.
      @export(implementation) public var netWssURL: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var taskID: String? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      @export(implementation) public var clientID: String? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      /// Options inferred.
      @export(implementation) public var taskStatus: TaskStatus? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      /// JSON text; node_errors names the nodes that failed validation.
      @export(implementation) public var promptTips: String? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }

      public typealias TaskStatus = RunningHubServiceOptions.TaskStatusWord

      @export(implementation) public init(
        netWssURL: String? = nil, taskID: String? = nil, clientID: String? = nil, taskStatus: TaskStatus? = nil,
        promptTips: String? = nil
      ) {
        _storage = _Storage(Self._schema, netWssURL, taskID, clientID, taskStatus, promptTips)
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "netWssUrl":{"type":["string","null"]},
        "taskId":{"type":["string","integer"]},
        "clientId":{"type":["string","null"]},
        "taskStatus":{"type":"string"},
        "promptTips":{"type":["string","null"]}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"netWssUrl":{"type":["string","null"]},"taskId":{"type":["string",
        "integer"]},"clientId":{"type":["string","null"]},"taskStatus":{"type":"string"},"promptTips":{"type":["string",
        "null"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/task/openapi/quick-ai-app/run", #"""
    {"type":"object","required":["webappId","apiKey","quickCreateCode","nodeInfoList"],"properties":{
    "webappId":{"type":["string","integer"]},
    "apiKey":{"type":"string"},
    "quickCreateCode":{"type":"string"},
    "nodeInfoList":{"type":"array","items":{"type":"object","required":["nodeId","nodeName","fieldName","fieldType",
      "fieldValue","description"],"properties":{"nodeId":{"type":"string"},"nodeName":{"type":"string"},
      "fieldName":{"type":"string"},"fieldType":{"type":"string"},"fieldValue":{},"description":{"type":"string"}}}}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

extension RunningHubServiceOptions {
  public nonisolated struct TaskStatusWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let create = Self(rawValue: "CREATE")
    public static let queued = Self(rawValue: "QUEUED")
    public static let running = Self(rawValue: "RUNNING")
    public static let success = Self(rawValue: "SUCCESS")
    public static let failed = Self(rawValue: "FAILED")
  }
}
