// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// List AI Apps · POST /openapi/v2/aiapp/list
///
/// AI apps of the site. A caller sends the bare key, without Bearer. Known from client code, not from documentation.
public struct ListAIApps: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/aiapp/list") }
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
  @export(implementation) public var current: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
  /// At most 50. Known from client code, not from documentation.
  @export(implementation) public var size: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Type from client code; options inferred.
  @export(implementation) public var sort: Sort? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var days: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var keyword: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    current: Int? = nil, size: Int? = nil, sort: Sort? = nil, days: Int? = nil, keyword: String? = nil
  ) {
    self.init(fields: Fields(Self.validator, current, size, sort, days, keyword))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "message":{"type":["string","null"]},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"records":{"type":["array","null"],"items":{"type":"object","properties":{"title":{"type":["string","null"]},"description":{"type":["string","null"]},"cover":{"type":["string","null"]},"invokeExample":{}}}}}}}}
      """#)
    /// 0 is success; 200 was seen too.
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var message: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var msg: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var data: Data? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      code: Int? = nil, message: String? = nil, msg: String? = nil, data: Data? = nil
    ) {
      self.init(fields: Fields(Self.validator, code, message, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
    public struct Data: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
        {"type":"object","properties":{
        "records":{"type":["array","null"],"items":{"type":"object","properties":{"title":{"type":["string","null"]},"description":{"type":["string","null"]},"cover":{"type":["string","null"]},"invokeExample":{}}}}}}
        """#)
      @export(implementation) public var records: [Record]? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      public var fields: Fields
      @export(implementation) public init(records: [Record]? = nil) {
        self.init(fields: Fields(Self.validator, records))
      }
      public init(fields: Fields) { self.fields = fields }
      public struct Record: ModelObject, FieldValue, Hashable, Codable {
        public static let validator = Validator(#"""
          {"type":"object","properties":{
          "title":{"type":["string","null"]},
          "description":{"type":["string","null"]},
          "cover":{"type":["string","null"]},
          "invokeExample":{}}}
          """#)
        @export(implementation) public var title: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
        @export(implementation) public var description: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
        @export(implementation) public var cover: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
        @export(implementation) public var invokeExample: JSONValue? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
        public var fields: Fields
        @export(implementation) public init(
          title: String? = nil, description: String? = nil, cover: String? = nil, invokeExample: JSONValue? = nil
        ) {
          self.init(fields: Fields(Self.validator, title, description, cover, invokeExample))
        }
        public init(fields: Fields) { self.fields = fields }
      }
    }
  }
}

/// List API Keys · GET /openapi/v2/api-key/list
///
/// Keys of the account with their quotas.
public struct ListAPIKeys: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("GET", "/openapi/v2/api-key/list", body: .none) }
  public static let validator = Validator(#"""
    {"type":"object"}
    """#)
  public var fields: Fields
  @export(implementation) public init() { self.init(fields: Fields(Self.validator)) }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "message":{"type":["string","null"]},
      "msg":{"type":["string","null"]},
      "data":{"type":["array","null"],"items":{"type":"object","properties":{"key":{"type":"string"},"apiKeyName":{"type":["string","null"]},"status":{"type":["string","integer","null"]},"quotaLimit":{"type":["number","string","null"]},"quotaUsed":{"type":["number","string","null"]},"visible":{},"expireAt":{"type":["string","integer","null"]},"expireInMinute":{"type":["integer","string","null"]},"createdAt":{"type":["string","integer","null"]}}}}}}
      """#)
    /// 0 is success; 200 was seen too.
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var message: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var msg: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var data: [Data]? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      code: Int? = nil, message: String? = nil, msg: String? = nil, data: [Data]? = nil
    ) {
      self.init(fields: Fields(Self.validator, code, message, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
    public struct Data: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
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
      /// Masked.
      @export(implementation) public var key: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var apiKeyName: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      @export(implementation) public var status: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      @export(implementation) public var quotaLimit: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      @export(implementation) public var quotaUsed: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      @export(implementation) public var visible: JSONValue? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
      @export(implementation) public var expireAt: String? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
      @export(implementation) public var expireInMinute: Int? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
      @export(implementation) public var createdAt: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        key: String? = nil, apiKeyName: String? = nil, status: String? = nil, quotaLimit: Double? = nil,
        quotaUsed: Double? = nil, visible: JSONValue? = nil, expireAt: String? = nil, expireInMinute: Int? = nil,
        createdAt: String? = nil
      ) {
        self.init(fields: Fields(
          Self.validator, key, apiKeyName, status, quotaLimit, quotaUsed, visible, expireAt, expireInMinute, createdAt
        ))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

/// List Quick Create Styles · POST /api/fast/creation/model/params
///
/// Styles of the quick create library. Gone from the navigation by 2026-06-05.
public struct ListQuickCreateStyles: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/api/fast/creation/model/params") }
  public static let validator = Validator(#"""
    {"type":"object","required":["type","webappId"],"properties":{
    "type":{"type":"integer"},
    "webappId":{"type":"string"}}}
    """#)
  /// Only the example 2 is known.
  @export(implementation) public var type: Int { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var webappID: String { get { fields[1] } set { fields[1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(type: Int, webappID: String) {
    self.init(fields: Fields(Self.validator, type, webappID))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":["string","integer"]},"type":{"type":["integer","string"]},"webappId":{"type":["string","integer"]},"modelCategory":{"type":["string","null"]},"modelName":{"type":["string","null"]},"modelKey":{"type":["string","null"]},"modelPreviewUrl":{"type":["string","null"]},"content":{"type":["string","null"]},"modelTrigger":{"type":["string","null"]},"modelLoar1FileName":{"type":["string","null"]},"modelLoar1Weight":{"type":["number","string","null"]},"modelLoar2FileName":{"type":["string","null"]},"modelLoar2Weight":{"type":["number","string","null"]}}}}}}
      """#)
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var msg: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var data: [Data]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: [Data]? = nil) {
      self.init(fields: Fields(Self.validator, code, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
    public struct Data: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
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
      @export(implementation) public var id: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var type: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      @export(implementation) public var webappID: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      @export(implementation) public var modelCategory: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      @export(implementation) public var modelName: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      @export(implementation) public var modelKey: String? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
      @export(implementation) public var modelPreviewURL: String? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
      @export(implementation) public var content: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
      @export(implementation) public var modelTrigger: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
      @export(implementation) public var modelLoar1FileName: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
      @export(implementation) public var modelLoar1Weight: Double? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
      @export(implementation) public var modelLoar2FileName: String? { get { fields[optional: 11] } set { fields[optional: 11] = newValue } }
      @export(implementation) public var modelLoar2Weight: Double? { get { fields[optional: 12] } set { fields[optional: 12] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        id: String? = nil, type: Int? = nil, webappID: String? = nil, modelCategory: String? = nil,
        modelName: String? = nil, modelKey: String? = nil, modelPreviewURL: String? = nil, content: String? = nil,
        modelTrigger: String? = nil, modelLoar1FileName: String? = nil, modelLoar1Weight: Double? = nil,
        modelLoar2FileName: String? = nil, modelLoar2Weight: Double? = nil
      ) {
        self.init(fields: Fields(
          Self.validator, id, type, webappID, modelCategory, modelName, modelKey, modelPreviewURL, content,
          modelTrigger, modelLoar1FileName, modelLoar1Weight, modelLoar2FileName, modelLoar2Weight
        ))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

/// List Resources · POST /openapi/v2/resource/list
///
/// Models and LoRA files the service holds. Known from client code, not from documentation.
public struct ListResources: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/resource/list") }
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
  @export(implementation) public var resourceType: ResourceType? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var resourceName: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var baseModels: [String]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  @export(implementation) public var tags: JSONValue? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Number of the page. Known from client code, not from documentation.
  @export(implementation) public var current: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Entries of a page. Known from client code, not from documentation.
  @export(implementation) public var size: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    resourceType: ResourceType? = nil, resourceName: String? = nil, baseModels: [String]? = nil,
    tags: JSONValue? = nil, current: Int? = nil, size: Int? = nil
  ) {
    self.init(fields: Fields(Self.validator, resourceType, resourceName, baseModels, tags, current, size))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "message":{"type":["string","null"]},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"total":{"type":["integer","string"]},"records":{"type":["array","null"],"items":{"type":"object","properties":{"resourceName":{"type":["string","null"]},"resourceType":{"type":["string","null"]},"nodeModelName":{"type":["string","null"]}}}}}}}}
      """#)
    /// 0 is success; 200 was seen too.
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var message: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var msg: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var data: Data? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      code: Int? = nil, message: String? = nil, msg: String? = nil, data: Data? = nil
    ) {
      self.init(fields: Fields(Self.validator, code, message, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
    public struct Data: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
        {"type":"object","properties":{
        "total":{"type":["integer","string"]},
        "records":{"type":["array","null"],"items":{"type":"object","properties":{"resourceName":{"type":["string","null"]},"resourceType":{"type":["string","null"]},"nodeModelName":{"type":["string","null"]}}}}}}
        """#)
      @export(implementation) public var total: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var records: [Record]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      public var fields: Fields
      @export(implementation) public init(total: Int? = nil, records: [Record]? = nil) {
        self.init(fields: Fields(Self.validator, total, records))
      }
      public init(fields: Fields) { self.fields = fields }
      public struct Record: ModelObject, FieldValue, Hashable, Codable {
        public static let validator = Validator(#"""
          {"type":"object","properties":{
          "resourceName":{"type":["string","null"]},
          "resourceType":{"type":["string","null"]},
          "nodeModelName":{"type":["string","null"]}}}
          """#)
        @export(implementation) public var resourceName: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
        @export(implementation) public var resourceType: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
        /// Value for a node's model or LoRA input.
        @export(implementation) public var nodeModelName: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
        public var fields: Fields
        @export(implementation) public init(
          resourceName: String? = nil, resourceType: String? = nil, nodeModelName: String? = nil
        ) {
          self.init(fields: Fields(Self.validator, resourceName, resourceType, nodeModelName))
        }
        public init(fields: Fields) { self.fields = fields }
      }
    }
  }
}

extension RunningHubServiceOptions {
  public enum ResourceType: ModelOption {
    case UNET, CHECKPOINT, LORA, GGUF
    public static var rawValues: StaticString { "|UNET|CHECKPOINT|LORA|GGUF" }
  }
  public enum Sort: ModelOption {
    case RECOMMEND, HOTTEST, NEWEST
    public static var rawValues: StaticString { "|RECOMMEND|HOTTEST|NEWEST" }
  }
}
