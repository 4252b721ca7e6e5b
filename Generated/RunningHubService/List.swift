// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// List AI Apps on RunningHub.
///
/// `POST /openapi/v2/aiapp/list`
///
/// Documented as `List AI Apps`. AI apps of the site. A caller sends the bare key, without Bearer. Known from client
/// code, not from documentation.
public nonisolated struct ListAIApps: ServiceRequest {
  /// Number of the page.
  @export(implementation) public var current: Int? {
    get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
  }
  /// At most 50.
  @export(implementation) public var size: Int? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  /// Type from client code; options inferred.
  @export(implementation) public var sort: Sort? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  @export(implementation) public var days: Int? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  @export(implementation) public var keyword: String? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }

  public nonisolated enum Sort: ModelOption {
    case RECOMMEND, HOTTEST, NEWEST
    public static var _texts: _OptionTexts { "|RECOMMEND|HOTTEST|NEWEST" }
  }

  @export(implementation) public init(
    current: Int? = nil, size: Int? = nil, sort: Sort? = nil, days: Int? = nil, keyword: String? = nil
  ) {
    _storage = _Storage(Self._schema, current, size, sort, days, keyword)
  }

  public nonisolated struct Response: ModelResponse {
    /// 0 is success; 200 was seen too.
    @export(implementation) public var code: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var message: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
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
      @export(implementation) public var records: [Record]? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }

      @export(implementation) public init(records: [Record]? = nil) { _storage = _Storage(Self._schema, records) }

      public nonisolated struct Record: NestedObject {
        @export(implementation) public var title: String? {
          get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
        }
        @export(implementation) public var description: String? {
          get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
        }
        @export(implementation) public var cover: String? {
          get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
        }
        @export(implementation) public var invokeExample: JSONValue? {
          get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
        }

        @export(implementation) public init(
          title: String? = nil, description: String? = nil, cover: String? = nil, invokeExample: JSONValue? = nil
        ) {
          _storage = _Storage(Self._schema, title, description, cover, invokeExample)
        }

        // MARK: Generated support

        public static let _schema = _Schema(#"""
          {"type":"object","properties":{
          "title":{"type":["string","null"]},
          "description":{"type":["string","null"]},
          "cover":{"type":["string","null"]},
          "invokeExample":{}}}
          """#)
        @usableFromInline var _storage: _Storage
        public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
        public func _contents(_: _StorageKey) -> _Storage { _storage }
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "records":{"type":["array","null"],"items":{"type":"object","properties":{"title":{"type":["string","null"]},
          "description":{"type":["string","null"]},"cover":{"type":["string","null"]},"invokeExample":{}}}}}}
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
      "data":{"type":["object","null"],"properties":{"records":{"type":["array","null"],"items":{"type":"object",
        "properties":{"title":{"type":["string","null"]},"description":{"type":["string","null"]},
        "cover":{"type":["string","null"]},"invokeExample":{}}}}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/aiapp/list", #"""
    {"type":"object","properties":{
    "current":{"type":"integer","evidence":"client"},
    "size":{"type":"integer","maximum":50,"evidence":"client"},
    "sort":{"type":"string","enum":["RECOMMEND","HOTTEST","NEWEST"],"evidence":{"type":"client","enum":"inferred"}},
    "days":{"type":["integer","string"],"evidence":"client"},
    "keyword":{"type":"string","evidence":"client"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// List API Keys on RunningHub.
///
/// `GET /openapi/v2/api-key/list`
///
/// Documented as `List API Keys`. Keys of the account with their quotas.
public nonisolated struct ListAPIKeys: ServiceRequest {
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
    @export(implementation) public var data: [Data]? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(
      code: Int? = nil, message: String? = nil, msg: String? = nil, data: [Data]? = nil
    ) {
      _storage = _Storage(Self._schema, code, message, msg, data)
    }

    public nonisolated struct Data: NestedObject {
      /// Masked.
      @export(implementation) public var key: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var apiKeyName: String? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      @export(implementation) public var status: String? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      @export(implementation) public var quotaLimit: Double? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      @export(implementation) public var quotaUsed: Double? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }
      @export(implementation) public var visible: JSONValue? {
        get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
      }
      @export(implementation) public var expireAt: String? {
        get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
      }
      @export(implementation) public var expireInMinute: Int? {
        get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
      }
      @export(implementation) public var createdAt: String? {
        get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
      }

      @export(implementation) public init(
        key: String? = nil, apiKeyName: String? = nil, status: String? = nil, quotaLimit: Double? = nil,
        quotaUsed: Double? = nil, visible: JSONValue? = nil, expireAt: String? = nil, expireInMinute: Int? = nil,
        createdAt: String? = nil
      ) {
        _storage = _Storage(
          Self._schema, key, apiKeyName, status, quotaLimit, quotaUsed, visible, expireAt, expireInMinute, createdAt
        )
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "key":{"type":"string"},
        "apiKeyName":{"type":["string","null"]},
        "status":{"type":["string","integer","null"]},
        "quotaLimit":{"type":["number","string","null"]},
        "quotaUsed":{"type":["number","string","null"]},
        "visible":{},
        "expireAt":{"type":["string","integer","null"]},
        "expireInMinute":{"type":["integer","string","null"]},
        "createdAt":{"type":["string","integer","null"]}}}
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
      "data":{"type":["array","null"],"items":{"type":"object","properties":{"key":{"type":"string"},
        "apiKeyName":{"type":["string","null"]},"status":{"type":["string","integer","null"]},
        "quotaLimit":{"type":["number","string","null"]},"quotaUsed":{"type":["number","string","null"]},"visible":{},
        "expireAt":{"type":["string","integer","null"]},"expireInMinute":{"type":["integer","string","null"]},
        "createdAt":{"type":["string","integer","null"]}}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "GET", "/openapi/v2/api-key/list", body: .none, #"""
    {"type":"object"}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// List Quick Create Styles on RunningHub.
///
/// `POST /api/fast/creation/model/params`
///
/// Documented as `List Quick Create Styles`. Styles of the quick create library. Gone from the navigation by
/// 2026-06-05.
public nonisolated struct ListQuickCreateStyles: ServiceRequest {
  /// Only the example 2 is known.
  @export(implementation) public var type: Int { get { _storage[0] } set { _storage[0] = newValue } }
  @export(implementation) public var webappID: String { get { _storage[1] } set { _storage[1] = newValue } }

  @export(implementation) public init(type: Int, webappID: String) { _storage = _Storage(Self._schema, type, webappID) }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var code: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var msg: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var data: [Data]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: [Data]? = nil) {
      _storage = _Storage(Self._schema, code, msg, data)
    }

    public nonisolated struct Data: NestedObject {
      @export(implementation) public var id: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var type: Int? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      @export(implementation) public var webappID: String? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      @export(implementation) public var modelCategory: String? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      @export(implementation) public var modelName: String? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }
      @export(implementation) public var modelKey: String? {
        get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
      }
      @export(implementation) public var modelPreviewURL: String? {
        get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
      }
      @export(implementation) public var content: String? {
        get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
      }
      @export(implementation) public var modelTrigger: String? {
        get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
      }
      @export(implementation) public var modelLoar1FileName: String? {
        get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
      }
      @export(implementation) public var modelLoar1Weight: Double? {
        get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
      }
      @export(implementation) public var modelLoar2FileName: String? {
        get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
      }
      @export(implementation) public var modelLoar2Weight: Double? {
        get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
      }

      @export(implementation) public init(
        id: String? = nil, type: Int? = nil, webappID: String? = nil, modelCategory: String? = nil,
        modelName: String? = nil, modelKey: String? = nil, modelPreviewURL: String? = nil, content: String? = nil,
        modelTrigger: String? = nil, modelLoar1FileName: String? = nil, modelLoar1Weight: Double? = nil,
        modelLoar2FileName: String? = nil, modelLoar2Weight: Double? = nil
      ) {
        _storage = _Storage(
          Self._schema, id, type, webappID, modelCategory, modelName, modelKey, modelPreviewURL, content, modelTrigger,
          modelLoar1FileName, modelLoar1Weight, modelLoar2FileName, modelLoar2Weight
        )
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "id":{"type":["string","integer"]},
        "type":{"type":["integer","string"]},
        "webappId":{"type":["string","integer"]},
        "modelCategory":{"type":["string","null"]},
        "modelName":{"type":["string","null"]},
        "modelKey":{"type":["string","null"]},
        "modelPreviewUrl":{"type":["string","null"]},
        "content":{"type":["string","null"]},
        "modelTrigger":{"type":["string","null"]},
        "modelLoar1FileName":{"type":["string","null"]},
        "modelLoar1Weight":{"type":["number","string","null"]},
        "modelLoar2FileName":{"type":["string","null"]},
        "modelLoar2Weight":{"type":["number","string","null"]}}}
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
      "data":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":["string","integer"]},
        "type":{"type":["integer","string"]},"webappId":{"type":["string","integer"]},"modelCategory":{"type":["string",
        "null"]},"modelName":{"type":["string","null"]},"modelKey":{"type":["string","null"]},
        "modelPreviewUrl":{"type":["string","null"]},"content":{"type":["string","null"]},
        "modelTrigger":{"type":["string","null"]},"modelLoar1FileName":{"type":["string","null"]},
        "modelLoar1Weight":{"type":["number","string","null"]},"modelLoar2FileName":{"type":["string","null"]},
        "modelLoar2Weight":{"type":["number","string","null"]}}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/api/fast/creation/model/params", #"""
    {"type":"object","required":["type","webappId"],"properties":{
    "type":{"type":"integer"},
    "webappId":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// List Resources on RunningHub.
///
/// `POST /openapi/v2/resource/list`
///
/// Documented as `List Resources`. Models and LoRA files the service holds. Known from client code, not from
/// documentation.
public nonisolated struct ListResources: ServiceRequest {
  /// Type from client code; options inferred.
  @export(implementation) public var resourceType: ResourceType? {
    get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
  }
  @export(implementation) public var resourceName: String? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  @export(implementation) public var baseModels: [String]? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  @export(implementation) public var tags: JSONValue? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Number of the page.
  @export(implementation) public var current: Int? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// Entries of a page.
  @export(implementation) public var size: Int? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }

  public nonisolated enum ResourceType: ModelOption {
    case UNET, CHECKPOINT, LORA, GGUF
    public static var _texts: _OptionTexts { "|UNET|CHECKPOINT|LORA|GGUF" }
  }

  @export(implementation) public init(
    resourceType: ResourceType? = nil, resourceName: String? = nil, baseModels: [String]? = nil,
    tags: JSONValue? = nil, current: Int? = nil, size: Int? = nil
  ) {
    _storage = _Storage(Self._schema, resourceType, resourceName, baseModels, tags, current, size)
  }

  public nonisolated struct Response: ModelResponse {
    /// 0 is success; 200 was seen too.
    @export(implementation) public var code: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var message: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
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
      @export(implementation) public var total: Int? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var records: [Record]? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }

      @export(implementation) public init(total: Int? = nil, records: [Record]? = nil) {
        _storage = _Storage(Self._schema, total, records)
      }

      public nonisolated struct Record: NestedObject {
        @export(implementation) public var resourceName: String? {
          get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
        }
        @export(implementation) public var resourceType: String? {
          get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
        }
        /// Value for a node's model or LoRA input.
        @export(implementation) public var nodeModelName: String? {
          get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
        }

        @export(implementation) public init(
          resourceName: String? = nil, resourceType: String? = nil, nodeModelName: String? = nil
        ) {
          _storage = _Storage(Self._schema, resourceName, resourceType, nodeModelName)
        }

        // MARK: Generated support

        public static let _schema = _Schema(#"""
          {"type":"object","properties":{
          "resourceName":{"type":["string","null"]},
          "resourceType":{"type":["string","null"]},
          "nodeModelName":{"type":["string","null"]}}}
          """#)
        @usableFromInline var _storage: _Storage
        public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
        public func _contents(_: _StorageKey) -> _Storage { _storage }
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "total":{"type":["integer","string"]},
        "records":{"type":["array","null"],"items":{"type":"object","properties":{"resourceName":{"type":["string",
          "null"]},"resourceType":{"type":["string","null"]},"nodeModelName":{"type":["string","null"]}}}}}}
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
      "data":{"type":["object","null"],"properties":{"total":{"type":["integer","string"]},"records":{"type":["array",
        "null"],"items":{"type":"object","properties":{"resourceName":{"type":["string","null"]},
        "resourceType":{"type":["string","null"]},"nodeModelName":{"type":["string","null"]}}}}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/resource/list", #"""
    {"type":"object","properties":{
    "resourceType":{"type":"string","enum":["UNET","CHECKPOINT","LORA","GGUF"],"evidence":{"type":"client",
      "enum":"inferred"}},
    "resourceName":{"type":"string","evidence":"client"},
    "baseModels":{"type":"array","items":{"type":"string","evidence":"client"},"evidence":"client"},
    "tags":{},
    "current":{"type":"integer","evidence":"client"},
    "size":{"type":"integer","evidence":"client"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
