// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Get Workflow JSON · POST /api/openapi/getJsonApiFormat
///
/// The workflow in API format.
public struct GetWorkflowJSON: ServiceRequest {
  public static let operation = Operation("POST", "/api/openapi/getJsonApiFormat")
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","workflowId"],"properties":{
    "apiKey":{"type":"string"},
    "workflowId":{"type":"string"}}}
    """#)
  public var apiKey: String
  public var workflowID: String
  public var extra: Extra = [:]
  public init(apiKey: String, workflowID: String) { self.apiKey = apiKey; self.workflowID = workflowID }
  public init(_ blank: Blank) { apiKey = ""; workflowID = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&apiKey); field(&workflowID); field(&extra) }
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
      public static let keys: FieldKeys = ["prompt"]
      /// JSON text: nodes with class_type, inputs and _meta.title.
      public var prompt: String?
      public var extra: Extra = [:]
      public init(prompt: String? = nil) { self.prompt = prompt }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&extra) }
    }
  }
}

/// Get AI App Call Example · GET /api/webapp/apiCallDemo
///
/// Fields of an AI app, ready to be changed and sent.
public struct GetAIAppCallExample: ServiceRequest {
  public static let operation = Operation("GET", "/api/webapp/apiCallDemo", body: .none, parameters: [.query("apiKey"), .query("webappId")])
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","webappId"],"properties":{
    "apiKey":{"type":"string"},
    "webappId":{"type":["string","integer"]}}}
    """#)
  public var apiKey: String
  public var webappID: String
  public var extra: Extra = [:]
  public init(apiKey: String, webappID: String) { self.apiKey = apiKey; self.webappID = webappID }
  public init(_ blank: Blank) { apiKey = ""; webappID = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&apiKey); field(&webappID); field(&extra) }
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
      public static let keys: FieldKeys = [
        "url", "curl", "webappName", "accessEncrypted", "statisticsInfo", "covers", "tags", "nodeInfoList"
      ]
      public var url: String?
      public var curl: String?
      /// Known from client code, not from documentation.
      public var webappName: String?
      /// Known from client code, not from documentation.
      public var accessEncrypted: JSONValue?
      /// Known from client code, not from documentation.
      public var statisticsInfo: JSONValue?
      /// Known from client code, not from documentation.
      public var covers: JSONValue?
      /// Known from client code, not from documentation.
      public var tags: JSONValue?
      /// Known from client code, not from documentation.
      public var nodeInfoList: [NodeInfo]?
      public var extra: Extra = [:]
      public init(
        url: String? = nil, curl: String? = nil, webappName: String? = nil, accessEncrypted: JSONValue? = nil,
        statisticsInfo: JSONValue? = nil, covers: JSONValue? = nil, tags: JSONValue? = nil,
        nodeInfoList: [NodeInfo]? = nil
      ) {
        self.url = url; self.curl = curl; self.webappName = webappName; self.accessEncrypted = accessEncrypted
        self.statisticsInfo = statisticsInfo; self.covers = covers; self.tags = tags; self.nodeInfoList = nodeInfoList
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&url); field(&curl); field(&webappName); field(&accessEncrypted); field(&statisticsInfo); field(&covers)
        field(&tags); field(&nodeInfoList); field(&extra)
      }
      public struct NodeInfo: ModelObject {
        public static let keys: FieldKeys = [
          "nodeId", "nodeName", "fieldName", "fieldValue", "fieldData", "fieldType", "description", "descriptionEn"
        ]
        public typealias FieldType = RunningHubServiceOptions.FieldTypeWord
        public var nodeID: String?
        public var nodeName: String?
        public var fieldName: String?
        public var fieldValue: JSONValue?
        /// JSON text with the options or the widget.
        public var fieldData: JSONValue?
        /// Options inferred.
        public var fieldType: FieldType?
        public var description: String?
        public var descriptionEn: String?
        public var extra: Extra = [:]
        public init(
          nodeID: String? = nil, nodeName: String? = nil, fieldName: String? = nil, fieldValue: JSONValue? = nil,
          fieldData: JSONValue? = nil, fieldType: FieldType? = nil, description: String? = nil,
          descriptionEn: String? = nil
        ) {
          self.nodeID = nodeID; self.nodeName = nodeName; self.fieldName = fieldName; self.fieldValue = fieldValue
          self.fieldData = fieldData; self.fieldType = fieldType; self.description = description
          self.descriptionEn = descriptionEn
        }
        public init(_ blank: Blank) {}
        public mutating func visit(_ field: inout FieldVisitor) {
          field(&nodeID); field(&nodeName); field(&fieldName); field(&fieldValue); field(&fieldData)
          field(&fieldType); field(&description); field(&descriptionEn); field(&extra)
        }
      }
    }
  }
}

/// Get Queue Status · GET /openapi/v2/queue/status
///
/// Kind of the key and its running and queued tasks.
public struct GetQueueStatus: ServiceRequest {
  public static let operation = Operation("GET", "/openapi/v2/queue/status", body: .none)
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
      public static let keys: FieldKeys = [
        "apiKeyType", "concurrentLimit", "runningCount", "queuedCount", "totalCurrentTasks"
      ]
      public typealias APIKeyType = RunningHubServiceOptions.APIKeyTypeWord
      /// Options inferred.
      public var apiKeyType: APIKeyType?
      public var concurrentLimit: Int?
      public var runningCount: Int?
      public var queuedCount: Int?
      public var totalCurrentTasks: Int?
      public var extra: Extra = [:]
      public init(
        apiKeyType: APIKeyType? = nil, concurrentLimit: Int? = nil, runningCount: Int? = nil, queuedCount: Int? = nil,
        totalCurrentTasks: Int? = nil
      ) {
        self.apiKeyType = apiKeyType; self.concurrentLimit = concurrentLimit; self.runningCount = runningCount
        self.queuedCount = queuedCount; self.totalCurrentTasks = totalCurrentTasks
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&apiKeyType); field(&concurrentLimit); field(&runningCount); field(&queuedCount)
        field(&totalCurrentTasks); field(&extra)
      }
    }
  }
}

/// Get Webhook Event Details · POST /task/openapi/getWebhookDetail
///
/// What was sent to a task's webhook.
public struct GetWebhookEventDetails: ServiceRequest {
  public static let operation = Operation("POST", "/task/openapi/getWebhookDetail")
  public static let validator = Validator(#"""
    {"type":"object","properties":{
    "apiKey":{"type":"string"},
    "taskId":{"type":"string"}}}
    """#)
  public var apiKey: String?
  public var taskID: String?
  public var extra: Extra = [:]
  public init(apiKey: String? = nil, taskID: String? = nil) { self.apiKey = apiKey; self.taskID = taskID }
  public init(_ blank: Blank) {}
  public mutating func visit(_ field: inout FieldVisitor) { field(&apiKey); field(&taskID); field(&extra) }
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
      public static let keys: FieldKeys = [
        "id", "userApiKey", "taskId", "webhookUrl", "event", "eventData", "callbackStatus", "callbackResponse",
        "retryCount", "createTime", "updateTime"
      ]
      /// The webhookId for sending again.
      public var id: String?
      /// Masked.
      public var userAPIKey: String?
      public var taskID: String?
      public var webhookURL: String?
      public var event: String?
      /// JSON text of the outputs answer.
      public var eventData: String?
      /// Such as FAILED.
      public var callbackStatus: String?
      public var callbackResponse: String?
      public var retryCount: Int?
      public var createTime: String?
      public var updateTime: String?
      public var extra: Extra = [:]
      public init(
        id: String? = nil, userAPIKey: String? = nil, taskID: String? = nil, webhookURL: String? = nil,
        event: String? = nil, eventData: String? = nil, callbackStatus: String? = nil, callbackResponse: String? = nil,
        retryCount: Int? = nil, createTime: String? = nil, updateTime: String? = nil
      ) {
        self.id = id; self.userAPIKey = userAPIKey; self.taskID = taskID; self.webhookURL = webhookURL
        self.event = event; self.eventData = eventData; self.callbackStatus = callbackStatus
        self.callbackResponse = callbackResponse; self.retryCount = retryCount; self.createTime = createTime
        self.updateTime = updateTime
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&id); field(&userAPIKey); field(&taskID); field(&webhookURL); field(&event); field(&eventData)
        field(&callbackStatus); field(&callbackResponse); field(&retryCount); field(&createTime); field(&updateTime)
        field(&extra)
      }
    }
  }
}

/// Get Account Information · POST /uc/openapi/accountStatus
///
/// Balance and running tasks. The field is apikey, all small.
public struct GetAccountInformation: ServiceRequest {
  public static let operation = Operation("POST", "/uc/openapi/accountStatus")
  public static let validator = Validator(#"""
    {"type":"object","required":["apikey"],"properties":{
    "apikey":{"type":"string"}}}
    """#)
  public var apikey: String
  public var extra: Extra = [:]
  public init(apikey: String) { self.apikey = apikey }
  public init(_ blank: Blank) { apikey = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&apikey); field(&extra) }
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
      public static let keys: FieldKeys = ["remainCoins", "currentTaskCounts", "remainMoney", "currency", "apiType"]
      public typealias APIType = RunningHubServiceOptions.APITypeWord
      public var remainCoins: Double?
      public var currentTaskCounts: Int?
      public var remainMoney: Double?
      public var currency: String?
      /// Options inferred.
      public var apiType: APIType?
      public var extra: Extra = [:]
      public init(
        remainCoins: Double? = nil, currentTaskCounts: Int? = nil, remainMoney: Double? = nil, currency: String? = nil,
        apiType: APIType? = nil
      ) {
        self.remainCoins = remainCoins; self.currentTaskCounts = currentTaskCounts; self.remainMoney = remainMoney
        self.currency = currency; self.apiType = apiType
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&remainCoins); field(&currentTaskCounts); field(&remainMoney); field(&currency); field(&apiType)
        field(&extra)
      }
    }
  }
}
