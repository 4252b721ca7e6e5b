// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// List AI Apps · POST /openapi/v2/aiapp/list
///
/// AI apps of the site. A caller sends the bare key, without Bearer. Known from client code, not from documentation.
public struct ListAIApps: ServiceRequest {
  public static let operation = Operation("POST", "/openapi/v2/aiapp/list")
  public static let validator = Validator(#"""
    {"type":"object","properties":{
    "current":{"type":"integer","evidence":"client"},
    "size":{"type":"integer","maximum":50,"evidence":"client"},
    "sort":{"type":"string","enum":["RECOMMEND","HOTTEST","NEWEST"],"evidence":{"type":"client","enum":"inferred"}},
    "days":{"type":["integer","string"],"evidence":"client"},
    "keyword":{"type":"string","evidence":"client"}}}
    """#)
  public typealias Sort = RunningHubServiceOptions.Sort
  /// Number of the page. Known from client code, not from documentation.
  public var current: Int?
  /// At most 50. Known from client code, not from documentation.
  public var size: Int?
  /// Type from client code; options inferred.
  public var sort: Sort?
  /// Known from client code, not from documentation.
  public var days: Int?
  /// Known from client code, not from documentation.
  public var keyword: String?
  public var extra: Extra = [:]
  public init(current: Int? = nil, size: Int? = nil, sort: Sort? = nil, days: Int? = nil, keyword: String? = nil) {
    self.current = current; self.size = size; self.sort = sort; self.days = days; self.keyword = keyword
  }
  public init(_ blank: Blank) {}
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&current); field(&size); field(&sort); field(&days); field(&keyword); field(&extra)
  }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["code", "message", "msg", "data"]
    /// 0 is success; 200 was seen too.
    public var code: Int?
    public var message: String?
    /// Known from client code, not from documentation.
    public var msg: String?
    public var data: Data?
    public var extra: Extra = [:]
    public init(code: Int? = nil, message: String? = nil, msg: String? = nil, data: Data? = nil) {
      self.code = code; self.message = message; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&code); field(&message); field(&msg); field(&data); field(&extra)
    }
    public struct Data: ModelObject {
      public static let keys: FieldKeys = ["records"]
      public var records: [Record]?
      public var extra: Extra = [:]
      public init(records: [Record]? = nil) { self.records = records }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) { field(&records); field(&extra) }
      public struct Record: ModelObject {
        public static let keys: FieldKeys = ["title", "description", "cover", "invokeExample"]
        public var title: String?
        public var description: String?
        public var cover: String?
        public var invokeExample: JSONValue?
        public var extra: Extra = [:]
        public init(
          title: String? = nil, description: String? = nil, cover: String? = nil, invokeExample: JSONValue? = nil
        ) {
          self.title = title; self.description = description; self.cover = cover; self.invokeExample = invokeExample
        }
        public init(_ blank: Blank) {}
        public mutating func visit(_ field: inout FieldVisitor) {
          field(&title); field(&description); field(&cover); field(&invokeExample); field(&extra)
        }
      }
    }
  }
}

/// List API Keys · GET /openapi/v2/api-key/list
///
/// Keys of the account with their quotas.
public struct ListAPIKeys: ServiceRequest {
  public static let operation = Operation("GET", "/openapi/v2/api-key/list", body: .none)
  public static let validator = Validator(#"""
    {"type":"object"}
    """#)
  public var extra: Extra = [:]
  public init() {}
  public init(_ blank: Blank) {}
  public mutating func visit(_ field: inout FieldVisitor) { field(&extra) }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["code", "message", "msg", "data"]
    /// 0 is success; 200 was seen too.
    public var code: Int?
    public var message: String?
    /// Known from client code, not from documentation.
    public var msg: String?
    public var data: [Data]?
    public var extra: Extra = [:]
    public init(code: Int? = nil, message: String? = nil, msg: String? = nil, data: [Data]? = nil) {
      self.code = code; self.message = message; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&code); field(&message); field(&msg); field(&data); field(&extra)
    }
    public struct Data: ModelObject {
      public static let keys: FieldKeys = [
        "key", "apiKeyName", "status", "quotaLimit", "quotaUsed", "visible", "expireAt", "expireInMinute", "createdAt"
      ]
      /// Masked.
      public var key: String?
      public var apiKeyName: String?
      public var status: String?
      public var quotaLimit: Double?
      public var quotaUsed: Double?
      public var visible: JSONValue?
      public var expireAt: String?
      public var expireInMinute: Int?
      public var createdAt: String?
      public var extra: Extra = [:]
      public init(
        key: String? = nil, apiKeyName: String? = nil, status: String? = nil, quotaLimit: Double? = nil,
        quotaUsed: Double? = nil, visible: JSONValue? = nil, expireAt: String? = nil, expireInMinute: Int? = nil,
        createdAt: String? = nil
      ) {
        self.key = key; self.apiKeyName = apiKeyName; self.status = status; self.quotaLimit = quotaLimit
        self.quotaUsed = quotaUsed; self.visible = visible; self.expireAt = expireAt
        self.expireInMinute = expireInMinute; self.createdAt = createdAt
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&key); field(&apiKeyName); field(&status); field(&quotaLimit); field(&quotaUsed); field(&visible)
        field(&expireAt); field(&expireInMinute); field(&createdAt); field(&extra)
      }
    }
  }
}

/// List Quick Create Styles · POST /api/fast/creation/model/params
///
/// Styles of the quick create library. Gone from the navigation by 2026-06-05.
public struct ListQuickCreateStyles: ServiceRequest {
  public static let operation = Operation("POST", "/api/fast/creation/model/params")
  public static let validator = Validator(#"""
    {"type":"object","required":["type","webappId"],"properties":{
    "type":{"type":"integer"},
    "webappId":{"type":"string"}}}
    """#)
  /// Only the example 2 is known.
  public var type: Int
  public var webappID: String
  public var extra: Extra = [:]
  public init(type: Int, webappID: String) { self.type = type; self.webappID = webappID }
  public init(_ blank: Blank) { type = 0; webappID = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&type); field(&webappID); field(&extra) }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["code", "msg", "data"]
    public var code: Int?
    public var msg: String?
    public var data: [Data]?
    public var extra: Extra = [:]
    public init(code: Int? = nil, msg: String? = nil, data: [Data]? = nil) {
      self.code = code; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&code); field(&msg); field(&data); field(&extra) }
    public struct Data: ModelObject {
      public static let keys: FieldKeys = [
        "id", "type", "webappId", "modelCategory", "modelName", "modelKey", "modelPreviewUrl", "content",
        "modelTrigger", "modelLoar1FileName", "modelLoar1Weight", "modelLoar2FileName", "modelLoar2Weight"
      ]
      public var id: String?
      public var type: Int?
      public var webappID: String?
      public var modelCategory: String?
      public var modelName: String?
      public var modelKey: String?
      public var modelPreviewURL: String?
      public var content: String?
      public var modelTrigger: String?
      public var modelLoar1FileName: String?
      public var modelLoar1Weight: Double?
      public var modelLoar2FileName: String?
      public var modelLoar2Weight: Double?
      public var extra: Extra = [:]
      public init(
        id: String? = nil, type: Int? = nil, webappID: String? = nil, modelCategory: String? = nil,
        modelName: String? = nil, modelKey: String? = nil, modelPreviewURL: String? = nil, content: String? = nil,
        modelTrigger: String? = nil, modelLoar1FileName: String? = nil, modelLoar1Weight: Double? = nil,
        modelLoar2FileName: String? = nil, modelLoar2Weight: Double? = nil
      ) {
        self.id = id; self.type = type; self.webappID = webappID; self.modelCategory = modelCategory
        self.modelName = modelName; self.modelKey = modelKey; self.modelPreviewURL = modelPreviewURL
        self.content = content; self.modelTrigger = modelTrigger; self.modelLoar1FileName = modelLoar1FileName
        self.modelLoar1Weight = modelLoar1Weight; self.modelLoar2FileName = modelLoar2FileName
        self.modelLoar2Weight = modelLoar2Weight
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&id); field(&type); field(&webappID); field(&modelCategory); field(&modelName); field(&modelKey)
        field(&modelPreviewURL); field(&content); field(&modelTrigger); field(&modelLoar1FileName)
        field(&modelLoar1Weight); field(&modelLoar2FileName); field(&modelLoar2Weight); field(&extra)
      }
    }
  }
}

/// List Resources · POST /openapi/v2/resource/list
///
/// Models and LoRA files the service holds. Known from client code, not from documentation.
public struct ListResources: ServiceRequest {
  public static let operation = Operation("POST", "/openapi/v2/resource/list")
  public static let validator = Validator(#"""
    {"type":"object","properties":{
    "resourceType":{"type":"string","enum":["UNET","CHECKPOINT","LORA","GGUF"],"evidence":{"type":"client","enum":"inferred"}},
    "resourceName":{"type":"string","evidence":"client"},
    "baseModels":{"type":"array","items":{"type":"string","evidence":"client"},"evidence":"client"},
    "tags":{},
    "current":{"type":"integer","evidence":"client"},
    "size":{"type":"integer","evidence":"client"}}}
    """#)
  public typealias ResourceType = RunningHubServiceOptions.ResourceType
  /// Type from client code; options inferred.
  public var resourceType: ResourceType?
  /// Known from client code, not from documentation.
  public var resourceName: String?
  /// Known from client code, not from documentation.
  public var baseModels: [String]?
  public var tags: JSONValue?
  /// Number of the page. Known from client code, not from documentation.
  public var current: Int?
  /// Entries of a page. Known from client code, not from documentation.
  public var size: Int?
  public var extra: Extra = [:]
  public init(
    resourceType: ResourceType? = nil, resourceName: String? = nil, baseModels: [String]? = nil,
    tags: JSONValue? = nil, current: Int? = nil, size: Int? = nil
  ) {
    self.resourceType = resourceType; self.resourceName = resourceName; self.baseModels = baseModels; self.tags = tags
    self.current = current; self.size = size
  }
  public init(_ blank: Blank) {}
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&resourceType); field(&resourceName); field(&baseModels); field(&tags); field(&current); field(&size)
    field(&extra)
  }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["code", "message", "msg", "data"]
    /// 0 is success; 200 was seen too.
    public var code: Int?
    public var message: String?
    /// Known from client code, not from documentation.
    public var msg: String?
    public var data: Data?
    public var extra: Extra = [:]
    public init(code: Int? = nil, message: String? = nil, msg: String? = nil, data: Data? = nil) {
      self.code = code; self.message = message; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&code); field(&message); field(&msg); field(&data); field(&extra)
    }
    public struct Data: ModelObject {
      public static let keys: FieldKeys = ["total", "records"]
      public var total: Int?
      public var records: [Record]?
      public var extra: Extra = [:]
      public init(total: Int? = nil, records: [Record]? = nil) { self.total = total; self.records = records }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) { field(&total); field(&records); field(&extra) }
      public struct Record: ModelObject {
        public static let keys: FieldKeys = ["resourceName", "resourceType", "nodeModelName"]
        public var resourceName: String?
        public var resourceType: String?
        /// Value for a node's model or LoRA input.
        public var nodeModelName: String?
        public var extra: Extra = [:]
        public init(resourceName: String? = nil, resourceType: String? = nil, nodeModelName: String? = nil) {
          self.resourceName = resourceName; self.resourceType = resourceType; self.nodeModelName = nodeModelName
        }
        public init(_ blank: Blank) {}
        public mutating func visit(_ field: inout FieldVisitor) {
          field(&resourceName); field(&resourceType); field(&nodeModelName); field(&extra)
        }
      }
    }
  }
}
