// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Get Workflow JSON · POST /api/openapi/getJsonApiFormat
///
/// The workflow in API format.
public struct GetWorkflowJSON: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/api/openapi/getJsonApiFormat") }
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","workflowId"],"properties":{
    "apiKey":{"type":"string"},
    "workflowId":{"type":"string"}}}
    """#)
  @export(implementation) public var apiKey: String { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var workflowID: String { get { fields[1] } set { fields[1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(apiKey: String, workflowID: String) {
    self.init(fields: Fields(Self.validator, apiKey, workflowID))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"prompt":{"type":["string","null"]}}}}}
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
        "prompt":{"type":["string","null"]}}}
        """#)
      /// JSON text: nodes with class_type, inputs and _meta.title.
      @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      public var fields: Fields
      @export(implementation) public init(prompt: String? = nil) { self.init(fields: Fields(Self.validator, prompt)) }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

/// Get AI App Call Example · GET /api/webapp/apiCallDemo
///
/// Fields of an AI app, ready to be changed and sent.
public struct GetAIAppCallExample: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("GET", "/api/webapp/apiCallDemo", body: .none, parameters: [.query("apiKey"), .query("webappId")]) }
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","webappId"],"properties":{
    "apiKey":{"type":"string"},
    "webappId":{"type":["string","integer"]}}}
    """#)
  @export(implementation) public var apiKey: String { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var webappID: String { get { fields[1] } set { fields[1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(apiKey: String, webappID: String) {
    self.init(fields: Fields(Self.validator, apiKey, webappID))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"url":{"type":["string","null"]},"curl":{"type":["string","null"]},"webappName":{"type":["string","null"]},"accessEncrypted":{},"statisticsInfo":{},"covers":{},"tags":{},"nodeInfoList":{"type":["array","null"],"items":{"type":"object","properties":{"nodeId":{"type":["string","integer"]},"nodeName":{"type":["string","null"]},"fieldName":{"type":["string","null"]},"fieldValue":{},"fieldData":{},"fieldType":{"type":["string","null"]},"description":{"type":["string","null"]},"descriptionEn":{"type":["string","null"]}}}}}}}}
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
        "url":{"type":["string","null"]},
        "curl":{"type":["string","null"]},
        "webappName":{"type":["string","null"]},
        "accessEncrypted":{},
        "statisticsInfo":{},
        "covers":{},
        "tags":{},
        "nodeInfoList":{"type":["array","null"],"items":{"type":"object","properties":{"nodeId":{"type":["string","integer"]},"nodeName":{"type":["string","null"]},"fieldName":{"type":["string","null"]},"fieldValue":{},"fieldData":{},"fieldType":{"type":["string","null"]},"description":{"type":["string","null"]},"descriptionEn":{"type":["string","null"]}}}}}}
        """#)
      @export(implementation) public var url: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var curl: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      /// Known from client code, not from documentation.
      @export(implementation) public var webappName: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      /// Known from client code, not from documentation.
      @export(implementation) public var accessEncrypted: JSONValue? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      /// Known from client code, not from documentation.
      @export(implementation) public var statisticsInfo: JSONValue? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      /// Known from client code, not from documentation.
      @export(implementation) public var covers: JSONValue? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
      /// Known from client code, not from documentation.
      @export(implementation) public var tags: JSONValue? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
      /// Known from client code, not from documentation.
      @export(implementation) public var nodeInfoList: [NodeInfo]? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        url: String? = nil, curl: String? = nil, webappName: String? = nil, accessEncrypted: JSONValue? = nil,
        statisticsInfo: JSONValue? = nil, covers: JSONValue? = nil, tags: JSONValue? = nil,
        nodeInfoList: [NodeInfo]? = nil
      ) {
        self.init(fields: Fields(
          Self.validator, url, curl, webappName, accessEncrypted, statisticsInfo, covers, tags, nodeInfoList
        ))
      }
      public init(fields: Fields) { self.fields = fields }
      public struct NodeInfo: ModelObject, FieldValue, Hashable, Codable {
        public static let validator = Validator(#"""
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
        public typealias FieldType = RunningHubServiceOptions.FieldTypeWord
        @export(implementation) public var nodeID: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
        @export(implementation) public var nodeName: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
        @export(implementation) public var fieldName: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
        @export(implementation) public var fieldValue: JSONValue? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
        /// JSON text with the options or the widget.
        @export(implementation) public var fieldData: JSONValue? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
        /// Options inferred.
        @export(implementation) public var fieldType: FieldType? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
        @export(implementation) public var description: String? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
        @export(implementation) public var descriptionEn: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
        public var fields: Fields
        @export(implementation) public init(
          nodeID: String? = nil, nodeName: String? = nil, fieldName: String? = nil, fieldValue: JSONValue? = nil,
          fieldData: JSONValue? = nil, fieldType: FieldType? = nil, description: String? = nil,
          descriptionEn: String? = nil
        ) {
          self.init(fields: Fields(
            Self.validator, nodeID, nodeName, fieldName, fieldValue, fieldData, fieldType, description, descriptionEn
          ))
        }
        public init(fields: Fields) { self.fields = fields }
      }
    }
  }
}

/// Get Queue Status · GET /openapi/v2/queue/status
///
/// Kind of the key and its running and queued tasks.
public struct GetQueueStatus: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("GET", "/openapi/v2/queue/status", body: .none) }
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
      "data":{"type":["object","null"],"properties":{"apiKeyType":{"type":"string"},"concurrentLimit":{"type":["integer","string"]},"runningCount":{"type":["integer","string"]},"queuedCount":{"type":["integer","string"]},"totalCurrentTasks":{"type":["integer","string"]}}}}}
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
        "apiKeyType":{"type":"string"},
        "concurrentLimit":{"type":["integer","string"]},
        "runningCount":{"type":["integer","string"]},
        "queuedCount":{"type":["integer","string"]},
        "totalCurrentTasks":{"type":["integer","string"]}}}
        """#)
      public typealias APIKeyType = RunningHubServiceOptions.APIKeyTypeWord
      /// Options inferred.
      @export(implementation) public var apiKeyType: APIKeyType? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var concurrentLimit: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      @export(implementation) public var runningCount: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      @export(implementation) public var queuedCount: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      @export(implementation) public var totalCurrentTasks: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        apiKeyType: APIKeyType? = nil, concurrentLimit: Int? = nil, runningCount: Int? = nil, queuedCount: Int? = nil,
        totalCurrentTasks: Int? = nil
      ) {
        self.init(fields: Fields(
          Self.validator, apiKeyType, concurrentLimit, runningCount, queuedCount, totalCurrentTasks
        ))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

/// Get Webhook Event Details · POST /task/openapi/getWebhookDetail
///
/// What was sent to a task's webhook.
public struct GetWebhookEventDetails: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/task/openapi/getWebhookDetail") }
  public static let validator = Validator(#"""
    {"type":"object","properties":{
    "apiKey":{"type":"string"},
    "taskId":{"type":"string"}}}
    """#)
  @export(implementation) public var apiKey: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
  @export(implementation) public var taskID: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(apiKey: String? = nil, taskID: String? = nil) {
    self.init(fields: Fields(Self.validator, apiKey, taskID))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"id":{"type":["string","integer"]},"userApiKey":{"type":["string","null"]},"taskId":{"type":["string","integer"]},"webhookUrl":{"type":["string","null"]},"event":{"type":["string","null"]},"eventData":{"type":["string","null"]},"callbackStatus":{"type":["string","null"]},"callbackResponse":{"type":["string","null"]},"retryCount":{"type":["integer","string"]},"createTime":{"type":["string","integer","null"]},"updateTime":{"type":["string","integer","null"]}}}}}
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
      /// The webhookId for sending again.
      @export(implementation) public var id: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      /// Masked.
      @export(implementation) public var userAPIKey: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      @export(implementation) public var taskID: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      @export(implementation) public var webhookURL: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      @export(implementation) public var event: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      /// JSON text of the outputs answer.
      @export(implementation) public var eventData: String? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
      /// Such as FAILED.
      @export(implementation) public var callbackStatus: String? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
      @export(implementation) public var callbackResponse: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
      @export(implementation) public var retryCount: Int? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
      @export(implementation) public var createTime: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
      @export(implementation) public var updateTime: String? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        id: String? = nil, userAPIKey: String? = nil, taskID: String? = nil, webhookURL: String? = nil,
        event: String? = nil, eventData: String? = nil, callbackStatus: String? = nil, callbackResponse: String? = nil,
        retryCount: Int? = nil, createTime: String? = nil, updateTime: String? = nil
      ) {
        self.init(fields: Fields(
          Self.validator, id, userAPIKey, taskID, webhookURL, event, eventData, callbackStatus, callbackResponse,
          retryCount, createTime, updateTime
        ))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

/// Get Account Information · POST /uc/openapi/accountStatus
///
/// Balance and running tasks. The field is apikey, all small.
public struct GetAccountInformation: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/uc/openapi/accountStatus") }
  public static let validator = Validator(#"""
    {"type":"object","required":["apikey"],"properties":{
    "apikey":{"type":"string"}}}
    """#)
  @export(implementation) public var apikey: String { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(apikey: String) { self.init(fields: Fields(Self.validator, apikey)) }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"remainCoins":{"type":["number","string","null"]},"currentTaskCounts":{"type":["integer","string"]},"remainMoney":{"type":["number","string","null"]},"currency":{"type":["string","null"]},"apiType":{"type":["string","null"]}}}}}
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
        "remainCoins":{"type":["number","string","null"]},
        "currentTaskCounts":{"type":["integer","string"]},
        "remainMoney":{"type":["number","string","null"]},
        "currency":{"type":["string","null"]},
        "apiType":{"type":["string","null"]}}}
        """#)
      public typealias APIType = RunningHubServiceOptions.APITypeWord
      @export(implementation) public var remainCoins: Double? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var currentTaskCounts: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      @export(implementation) public var remainMoney: Double? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      @export(implementation) public var currency: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      /// Options inferred.
      @export(implementation) public var apiType: APIType? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        remainCoins: Double? = nil, currentTaskCounts: Int? = nil, remainMoney: Double? = nil, currency: String? = nil,
        apiType: APIType? = nil
      ) {
        self.init(fields: Fields(Self.validator, remainCoins, currentTaskCounts, remainMoney, currency, apiType))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

extension RunningHubServiceOptions {
  public struct APIKeyTypeWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let normal = Self(rawValue: "NORMAL")
    public static let shared = Self(rawValue: "SHARED")
    public static let exclusive = Self(rawValue: "EXCLUSIVE")
  }
  public struct APITypeWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let normal = Self(rawValue: "NORMAL")
    public static let shared = Self(rawValue: "SHARED")
  }
  public struct FieldTypeWord: OpenOption {
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
}
