// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Run AI App on RunningHub.
///
/// `POST /openapi/v2/run/ai-app/{appId}`
///
/// Documented as `Run AI App`. Starts an AI app.
public nonisolated struct RunAIApp: ServiceRequest {
  @export(implementation) public var appID: String { get { _storage[0] } set { _storage[0] = newValue } }
  /// Values of the app's fields; may be empty.
  @export(implementation) public var nodeInfoList: [NodeInfo] { get { _storage[1] } set { _storage[1] = newValue } }
  /// Machine with 24, 48 or 84 GB. Default `default`.
  @export(implementation) public var instanceType: InstanceType? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Some callers send the text false.
  @export(implementation) public var usePersonalQueue: Bool? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Keeps the machine warm, at a cost; for enterprise shared keys. 10 to 180 s.
  @export(implementation) public var retainSeconds: Int? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// Called with a TASK_END event when the task ends.
  @export(implementation) public var webhookURL: String? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }

  public typealias InstanceType = RunningHubServiceOptions.InstanceType_Default_Plus_Ultra

  @export(implementation) public init(
    appID: String, nodeInfoList: [NodeInfo], instanceType: InstanceType? = nil, usePersonalQueue: Bool? = nil,
    retainSeconds: Int? = nil, webhookURL: String? = nil
  ) {
    _storage = _Storage(Self._schema, appID, nodeInfoList, instanceType, usePersonalQueue, retainSeconds, webhookURL)
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
    @export(implementation) public var taskID: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Options inferred.
    @export(implementation) public var status: Status? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Empty when there is no error; some answers hold the number 0.
    @export(implementation) public var errorCode: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var errorMessage: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var results: [Result]? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var clientID: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// JSON text with result, error, outputs_to_execute and node_errors.
    @export(implementation) public var promptTips: String? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias Status = RunningHubServiceOptions.StatusWord

    @export(implementation) public init(
      taskID: String? = nil, status: Status? = nil, errorCode: String? = nil, errorMessage: String? = nil,
      results: [Result]? = nil, clientID: String? = nil, promptTips: String? = nil
    ) {
      _storage = _Storage(Self._schema, taskID, status, errorCode, errorMessage, results, clientID, promptTips)
    }

    public nonisolated struct Result: NestedObject {
      @export(implementation) public var url: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var nodeID: String? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      /// File extension, such as png, mp4 or txt.
      @export(implementation) public var outputType: String? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      /// Output of a text model, which has no url.
      @export(implementation) public var text: String? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }

      @export(implementation) public init(
        url: String? = nil, nodeID: String? = nil, outputType: String? = nil, text: String? = nil
      ) {
        _storage = _Storage(Self._schema, url, nodeID, outputType, text)
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "url":{"type":["string","null"]},
        "nodeId":{"type":["string","integer"]},
        "outputType":{"type":["string","null"]},
        "text":{"type":["string","null"]}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "taskId":{"type":["string","integer"]},
      "status":{"type":"string"},
      "errorCode":{"type":["string","integer"]},
      "errorMessage":{"type":["string","null"]},
      "results":{"type":["array","null"],"items":{"type":"object","properties":{"url":{"type":["string","null"]},
        "nodeId":{"type":["string","integer"]},"outputType":{"type":["string","null"]},"text":{"type":["string",
        "null"]}}}},
      "clientId":{"type":["string","null"]},
      "promptTips":{"type":["string","null"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/run/ai-app/{appId}", parameters: [.path("appId")], #"""
    {"type":"object","required":["appId","nodeInfoList"],"properties":{
    "appId":{"type":"string"},
    "nodeInfoList":{"type":"array","items":{"type":"object","required":["nodeId","fieldName","fieldValue"],
      "properties":{"nodeId":{"type":"string"},"nodeName":{"type":"string"},"fieldName":{"type":"string"},
      "fieldType":{"type":"string"},"fieldData":{},"fieldValue":{},"description":{"type":"string"},
      "descriptionEn":{"type":"string"}}}},
    "instanceType":{"type":"string","enum":["default","plus","ultra"]},
    "usePersonalQueue":{"type":"boolean"},
    "retainSeconds":{"type":"integer","minimum":10,"maximum":180},
    "webhookUrl":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Run Workflow on RunningHub.
///
/// `POST /openapi/v2/run/workflow/{workflowId}`
///
/// Documented as `Run Workflow`. Starts a saved ComfyUI workflow.
public nonisolated struct RunWorkflow: ServiceRequest {
  @export(implementation) public var workflowID: String { get { _storage[0] } set { _storage[0] = newValue } }
  /// Overrides of node inputs; may be empty.
  @export(implementation) public var nodeInfoList: [NodeInfo] { get { _storage[1] } set { _storage[1] = newValue } }
  /// Whole workflow in API format, as JSON text.
  @export(implementation) public var workflow: String? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  @export(implementation) public var addMetadata: Bool? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Machine with 24, 48 or 84 GB. Default `default`.
  @export(implementation) public var instanceType: InstanceType? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// Some callers send the text false.
  @export(implementation) public var usePersonalQueue: Bool? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }
  /// Keeps the machine warm, at a cost; for enterprise shared keys. 10 to 180 s.
  @export(implementation) public var retainSeconds: Int? {
    get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
  }
  /// Called with a TASK_END event when the task ends.
  @export(implementation) public var webhookURL: String? {
    get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
  }

  public typealias InstanceType = RunningHubServiceOptions.InstanceType_Default_Plus_Ultra

  @export(implementation) public init(
    workflowID: String, nodeInfoList: [NodeInfo], workflow: String? = nil, addMetadata: Bool? = nil,
    instanceType: InstanceType? = nil, usePersonalQueue: Bool? = nil, retainSeconds: Int? = nil,
    webhookURL: String? = nil
  ) {
    _storage = _Storage(
      Self._schema, workflowID, nodeInfoList, workflow, addMetadata, instanceType, usePersonalQueue, retainSeconds,
      webhookURL
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
    @export(implementation) public var taskID: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Options inferred.
    @export(implementation) public var status: Status? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Empty when there is no error; some answers hold the number 0.
    @export(implementation) public var errorCode: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var errorMessage: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var results: [Result]? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var clientID: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// JSON text with result, error, outputs_to_execute and node_errors.
    @export(implementation) public var promptTips: String? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias Status = RunningHubServiceOptions.StatusWord

    @export(implementation) public init(
      taskID: String? = nil, status: Status? = nil, errorCode: String? = nil, errorMessage: String? = nil,
      results: [Result]? = nil, clientID: String? = nil, promptTips: String? = nil
    ) {
      _storage = _Storage(Self._schema, taskID, status, errorCode, errorMessage, results, clientID, promptTips)
    }

    public nonisolated struct Result: NestedObject {
      @export(implementation) public var url: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var nodeID: String? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      /// File extension, such as png, mp4 or txt.
      @export(implementation) public var outputType: String? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      /// Output of a text model, which has no url.
      @export(implementation) public var text: String? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }

      @export(implementation) public init(
        url: String? = nil, nodeID: String? = nil, outputType: String? = nil, text: String? = nil
      ) {
        _storage = _Storage(Self._schema, url, nodeID, outputType, text)
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "url":{"type":["string","null"]},
        "nodeId":{"type":["string","integer"]},
        "outputType":{"type":["string","null"]},
        "text":{"type":["string","null"]}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "taskId":{"type":["string","integer"]},
      "status":{"type":"string"},
      "errorCode":{"type":["string","integer"]},
      "errorMessage":{"type":["string","null"]},
      "results":{"type":["array","null"],"items":{"type":"object","properties":{"url":{"type":["string","null"]},
        "nodeId":{"type":["string","integer"]},"outputType":{"type":["string","null"]},"text":{"type":["string",
        "null"]}}}},
      "clientId":{"type":["string","null"]},
      "promptTips":{"type":["string","null"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/run/workflow/{workflowId}", parameters: [.path("workflowId")], #"""
    {"type":"object","required":["workflowId","nodeInfoList"],"properties":{
    "workflowId":{"type":"string"},
    "nodeInfoList":{"type":"array","items":{"type":"object","required":["nodeId","fieldName","fieldValue"],
      "properties":{"nodeId":{"type":"string"},"fieldName":{"type":"string"},"fieldValue":{}}}},
    "workflow":{"type":"string"},
    "addMetadata":{"type":"boolean"},
    "instanceType":{"type":"string","enum":["default","plus","ultra"]},
    "usePersonalQueue":{"type":"boolean"},
    "retainSeconds":{"type":"integer","minimum":10,"maximum":180},
    "webhookUrl":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
