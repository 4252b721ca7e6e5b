// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Resend Webhook Event · POST /task/openapi/retryWebhook
///
/// Sends a webhook event again.
public struct ResendWebhookEvent: ServiceRequest {
  public static let operation = Operation("POST", "/task/openapi/retryWebhook")
  public static let validator = Validator(#"""
    {"type":"object","properties":{
    "apiKey":{"type":"string"},
    "webhookId":{"type":["string","integer"]},
    "webhookUrl":{"type":"string"}}}
    """#)
  public var apiKey: String?
  /// The id of the event details, not the task's.
  public var webhookID: String?
  public var webhookURL: String?
  public var extra: Extra = [:]
  public init(apiKey: String? = nil, webhookID: String? = nil, webhookURL: String? = nil) {
    self.apiKey = apiKey; self.webhookID = webhookID; self.webhookURL = webhookURL
  }
  public init(_ blank: Blank) {}
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&apiKey); field(&webhookID); field(&webhookURL); field(&extra)
  }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["code", "msg", "data"]
    public var code: Int?
    public var msg: String?
    /// Documented as null.
    public var data: JSONValue?
    public var extra: Extra = [:]
    public init(code: Int? = nil, msg: String? = nil, data: JSONValue? = nil) {
      self.code = code; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&code); field(&msg); field(&data); field(&extra) }
  }
}
