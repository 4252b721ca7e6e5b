// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Get Workflow JSON on RunningHub.
///
/// `POST /api/openapi/getJsonApiFormat`
///
/// Documented as `Get Workflow JSON`. The workflow in API format.
public nonisolated struct GetWorkflowJSON: ServiceRequest {
  @export(implementation) public var apiKey: String { get { _storage[0] } set { _storage[0] = newValue } }
  @export(implementation) public var workflowID: String { get { _storage[1] } set { _storage[1] = newValue } }

  @export(implementation) public init(apiKey: String, workflowID: String) {
    _storage = _Storage(Self._schema, apiKey, workflowID)
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
      /// JSON text: nodes with class_type, inputs and _meta.title.
      @export(implementation) public var prompt: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }

      @export(implementation) public init(prompt: String? = nil) { _storage = _Storage(Self._schema, prompt) }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "prompt":{"type":["string","null"]}}}
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
      "data":{"type":["object","null"],"properties":{"prompt":{"type":["string","null"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/api/openapi/getJsonApiFormat", #"""
    {"type":"object","required":["apiKey","workflowId"],"properties":{
    "apiKey":{"type":"string"},
    "workflowId":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Get AI App Call Example on RunningHub.
///
/// `GET /api/webapp/apiCallDemo`
///
/// Documented as `Get AI App Call Example`. Fields of an AI app, ready to be changed and sent.
public nonisolated struct GetAIAppCallExample: ServiceRequest {
  @export(implementation) public var apiKey: String { get { _storage[0] } set { _storage[0] = newValue } }
  @export(implementation) public var webappID: String { get { _storage[1] } set { _storage[1] = newValue } }

  @export(implementation) public init(apiKey: String, webappID: String) {
    _storage = _Storage(Self._schema, apiKey, webappID)
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
      @export(implementation) public var url: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var curl: String? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      /// Known from client code, not from documentation.
      @export(implementation) public var webappName: String? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      /// Known from client code, not from documentation.
      @export(implementation) public var accessEncrypted: JSONValue? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      /// Known from client code, not from documentation.
      @export(implementation) public var statisticsInfo: JSONValue? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }
      /// Known from client code, not from documentation.
      @export(implementation) public var covers: JSONValue? {
        get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
      }
      /// Known from client code, not from documentation.
      @export(implementation) public var tags: JSONValue? {
        get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
      }
      /// Known from client code, not from documentation.
      @export(implementation) public var nodeInfoList: [NodeInfo]? {
        get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
      }

      @export(implementation) public init(
        url: String? = nil, curl: String? = nil, webappName: String? = nil, accessEncrypted: JSONValue? = nil,
        statisticsInfo: JSONValue? = nil, covers: JSONValue? = nil, tags: JSONValue? = nil,
        nodeInfoList: [NodeInfo]? = nil
      ) {
        _storage = _Storage(
          Self._schema, url, curl, webappName, accessEncrypted, statisticsInfo, covers, tags, nodeInfoList
        )
      }

      public nonisolated struct NodeInfo: NestedObject {
        @export(implementation) public var nodeID: String? {
          get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
        }
        @export(implementation) public var nodeName: String? {
          get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
        }
        @export(implementation) public var fieldName: String? {
          get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
        }
        @export(implementation) public var fieldValue: JSONValue? {
          get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
        }
        /// JSON text with the options or the widget.
        @export(implementation) public var fieldData: JSONValue? {
          get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
        }
        /// Options inferred.
        @export(implementation) public var fieldType: FieldType? {
          get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
        }
        @export(implementation) public var description: String? {
          get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
        }
        @export(implementation) public var descriptionEn: String? {
          get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
        }

        public nonisolated struct FieldType: OpenOption {
          public let rawValue: String
          public init(rawValue: String) { self.rawValue = rawValue }
          public static let string = Self(rawValue: "STRING")
          public static let int = Self(rawValue: "INT")
          public static let float = Self(rawValue: "FLOAT")
          public static let boolean = Self(rawValue: "BOOLEAN")
          public static let list = Self(rawValue: "LIST")
          public static let `switch` = Self(rawValue: "SWITCH")
          public static let image = Self(rawValue: "IMAGE")
          public static let audio = Self(rawValue: "AUDIO")
          public static let video = Self(rawValue: "VIDEO")
        }

        @export(implementation) public init(
          nodeID: String? = nil, nodeName: String? = nil, fieldName: String? = nil, fieldValue: JSONValue? = nil,
          fieldData: JSONValue? = nil, fieldType: FieldType? = nil, description: String? = nil,
          descriptionEn: String? = nil
        ) {
          _storage = _Storage(
            Self._schema, nodeID, nodeName, fieldName, fieldValue, fieldData, fieldType, description, descriptionEn
          )
        }

        // MARK: Generated support

        public static let _schema = _Schema(#"""
          {"type":"object","properties":{
          "nodeId":{"type":["string","integer"]},
          "nodeName":{"type":["string","null"]},
          "fieldName":{"type":["string","null"]},
          "fieldValue":{},
          "fieldData":{},
          "fieldType":{"type":["string","null"]},
          "description":{"type":["string","null"]},
          "descriptionEn":{"type":["string","null"]}}}
          """#)
        @usableFromInline var _storage: _Storage
        public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
        public func _contents(_: _StorageKey) -> _Storage { _storage }
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "url":{"type":["string","null"]},
        "curl":{"type":["string","null"]},
        "webappName":{"type":["string","null"]},
        "accessEncrypted":{},
        "statisticsInfo":{},
        "covers":{},
        "tags":{},
        "nodeInfoList":{"type":["array","null"],"items":{"type":"object","properties":{"nodeId":{"type":["string",
          "integer"]},"nodeName":{"type":["string","null"]},"fieldName":{"type":["string","null"]},"fieldValue":{},
          "fieldData":{},"fieldType":{"type":["string","null"]},"description":{"type":["string","null"]},
          "descriptionEn":{"type":["string","null"]}}}}}}
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
      "data":{"type":["object","null"],"properties":{"url":{"type":["string","null"]},"curl":{"type":["string","null"]},
        "webappName":{"type":["string","null"]},"accessEncrypted":{},"statisticsInfo":{},"covers":{},"tags":{},
        "nodeInfoList":{"type":["array","null"],"items":{"type":"object","properties":{"nodeId":{"type":["string",
        "integer"]},"nodeName":{"type":["string","null"]},"fieldName":{"type":["string","null"]},"fieldValue":{},
        "fieldData":{},"fieldType":{"type":["string","null"]},"description":{"type":["string","null"]},
        "descriptionEn":{"type":["string","null"]}}}}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "GET", "/api/webapp/apiCallDemo", body: .none, parameters: [.query("apiKey"), .query("webappId")], #"""
    {"type":"object","required":["apiKey","webappId"],"properties":{
    "apiKey":{"type":"string"},
    "webappId":{"type":["string","integer"]}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Get Queue Status on RunningHub.
///
/// `GET /openapi/v2/queue/status`
///
/// Documented as `Get Queue Status`. Kind of the key and its running and queued tasks.
public nonisolated struct GetQueueStatus: ServiceRequest {
  @export(implementation) public init() { _storage = _Storage(Self._schema) }

  public nonisolated struct Response: ModelResponse {
    /// 0 is success; 200 was seen too.
    @export(implementation) public var code: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var message: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Known from client code, not from documentation.
    @export(implementation) public var msg: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var data: Data? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(
      code: Int? = nil, message: String? = nil, msg: String? = nil, data: Data? = nil
    ) {
      _storage = _Storage(Self._schema, code, message, msg, data)
    }

    public nonisolated struct Data: NestedObject {
      /// Options inferred.
      @export(implementation) public var apiKeyType: APIKeyType? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var concurrentLimit: Int? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      @export(implementation) public var runningCount: Int? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      @export(implementation) public var queuedCount: Int? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      @export(implementation) public var totalCurrentTasks: Int? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }

      public nonisolated struct APIKeyType: OpenOption {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let normal = Self(rawValue: "NORMAL")
        public static let shared = Self(rawValue: "SHARED")
        public static let exclusive = Self(rawValue: "EXCLUSIVE")
      }

      @export(implementation) public init(
        apiKeyType: APIKeyType? = nil, concurrentLimit: Int? = nil, runningCount: Int? = nil, queuedCount: Int? = nil,
        totalCurrentTasks: Int? = nil
      ) {
        _storage = _Storage(Self._schema, apiKeyType, concurrentLimit, runningCount, queuedCount, totalCurrentTasks)
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "apiKeyType":{"type":"string"},
        "concurrentLimit":{"type":["integer","string"]},
        "runningCount":{"type":["integer","string"]},
        "queuedCount":{"type":["integer","string"]},
        "totalCurrentTasks":{"type":["integer","string"]}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "message":{"type":["string","null"]},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"apiKeyType":{"type":"string"},
        "concurrentLimit":{"type":["integer","string"]},"runningCount":{"type":["integer","string"]},
        "queuedCount":{"type":["integer","string"]},"totalCurrentTasks":{"type":["integer","string"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "GET", "/openapi/v2/queue/status", body: .none, #"""
    {"type":"object"}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Get Webhook Event Details on RunningHub.
///
/// `POST /task/openapi/getWebhookDetail`
///
/// Documented as `Get Webhook Event Details`. What was sent to a task's webhook.
public nonisolated struct GetWebhookEventDetails: ServiceRequest {
  @export(implementation) public var apiKey: String? {
    get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
  }
  @export(implementation) public var taskID: String? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }

  @export(implementation) public init(apiKey: String? = nil, taskID: String? = nil) {
    _storage = _Storage(Self._schema, apiKey, taskID)
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
      /// The webhookId for sending again.
      @export(implementation) public var id: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      /// Masked.
      @export(implementation) public var userAPIKey: String? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      @export(implementation) public var taskID: String? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      @export(implementation) public var webhookURL: String? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      @export(implementation) public var event: String? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }
      /// JSON text of the outputs answer.
      @export(implementation) public var eventData: String? {
        get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
      }
      /// Such as FAILED.
      @export(implementation) public var callbackStatus: String? {
        get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
      }
      @export(implementation) public var callbackResponse: String? {
        get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
      }
      @export(implementation) public var retryCount: Int? {
        get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
      }
      @export(implementation) public var createTime: String? {
        get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
      }
      @export(implementation) public var updateTime: String? {
        get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
      }

      @export(implementation) public init(
        id: String? = nil, userAPIKey: String? = nil, taskID: String? = nil, webhookURL: String? = nil,
        event: String? = nil, eventData: String? = nil, callbackStatus: String? = nil, callbackResponse: String? = nil,
        retryCount: Int? = nil, createTime: String? = nil, updateTime: String? = nil
      ) {
        _storage = _Storage(
          Self._schema, id, userAPIKey, taskID, webhookURL, event, eventData, callbackStatus, callbackResponse,
          retryCount, createTime, updateTime
        )
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "id":{"type":["string","integer"]},
        "userApiKey":{"type":["string","null"]},
        "taskId":{"type":["string","integer"]},
        "webhookUrl":{"type":["string","null"]},
        "event":{"type":["string","null"]},
        "eventData":{"type":["string","null"]},
        "callbackStatus":{"type":["string","null"]},
        "callbackResponse":{"type":["string","null"]},
        "retryCount":{"type":["integer","string"]},
        "createTime":{"type":["string","integer","null"]},
        "updateTime":{"type":["string","integer","null"]}}}
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
      "data":{"type":["object","null"],"properties":{"id":{"type":["string","integer"]},"userApiKey":{"type":["string",
        "null"]},"taskId":{"type":["string","integer"]},"webhookUrl":{"type":["string","null"]},
        "event":{"type":["string","null"]},"eventData":{"type":["string","null"]},"callbackStatus":{"type":["string",
        "null"]},"callbackResponse":{"type":["string","null"]},"retryCount":{"type":["integer","string"]},
        "createTime":{"type":["string","integer","null"]},"updateTime":{"type":["string","integer","null"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/task/openapi/getWebhookDetail", #"""
    {"type":"object","properties":{
    "apiKey":{"type":"string"},
    "taskId":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Get Account Information on RunningHub.
///
/// `POST /uc/openapi/accountStatus`
///
/// Documented as `Get Account Information`. Balance and running tasks. The field is apikey, all small.
public nonisolated struct GetAccountInformation: ServiceRequest {
  @export(implementation) public var apikey: String { get { _storage[0] } set { _storage[0] = newValue } }

  @export(implementation) public init(apikey: String) { _storage = _Storage(Self._schema, apikey) }

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
      @export(implementation) public var remainCoins: Double? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var currentTaskCounts: Int? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      @export(implementation) public var remainMoney: Double? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      @export(implementation) public var currency: String? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      /// Options inferred.
      @export(implementation) public var apiType: APIType? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }

      public nonisolated struct APIType: OpenOption {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let normal = Self(rawValue: "NORMAL")
        public static let shared = Self(rawValue: "SHARED")
      }

      @export(implementation) public init(
        remainCoins: Double? = nil, currentTaskCounts: Int? = nil, remainMoney: Double? = nil, currency: String? = nil,
        apiType: APIType? = nil
      ) {
        _storage = _Storage(Self._schema, remainCoins, currentTaskCounts, remainMoney, currency, apiType)
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "remainCoins":{"type":["number","string","null"]},
        "currentTaskCounts":{"type":["integer","string"]},
        "remainMoney":{"type":["number","string","null"]},
        "currency":{"type":["string","null"]},
        "apiType":{"type":["string","null"]}}}
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
      "data":{"type":["object","null"],"properties":{"remainCoins":{"type":["number","string","null"]},
        "currentTaskCounts":{"type":["integer","string"]},"remainMoney":{"type":["number","string","null"]},
        "currency":{"type":["string","null"]},"apiType":{"type":["string","null"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/uc/openapi/accountStatus", #"""
    {"type":"object","required":["apikey"],"properties":{
    "apikey":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
