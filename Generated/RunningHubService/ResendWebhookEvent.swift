// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Resend Webhook Event · POST /task/openapi/retryWebhook
///
/// Sends a webhook event again.
public struct ResendWebhookEvent: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/task/openapi/retryWebhook") }
  public static let validator = Validator(#"""
    {"type":"object","properties":{
    "apiKey":{"type":"string"},
    "webhookId":{"type":["string","integer"]},
    "webhookUrl":{"type":"string"}}}
    """#)
  @export(implementation) public var apiKey: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
  /// The id of the event details, not the task's.
  @export(implementation) public var webhookID: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  @export(implementation) public var webhookURL: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(apiKey: String? = nil, webhookID: String? = nil, webhookURL: String? = nil) {
    self.init(fields: Fields(Self.validator, apiKey, webhookID, webhookURL))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{}}}
      """#)
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var msg: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Documented as null.
    @export(implementation) public var data: JSONValue? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: JSONValue? = nil) {
      self.init(fields: Fields(Self.validator, code, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
