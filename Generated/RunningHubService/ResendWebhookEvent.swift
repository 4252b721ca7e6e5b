// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Resend Webhook Event on RunningHub.
///
/// `POST /task/openapi/retryWebhook`
///
/// Documented as `Resend Webhook Event`. Sends a webhook event again.
public nonisolated struct ResendWebhookEvent: ServiceRequest {
  @export(implementation) public var apiKey: String? {
    get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
  }
  /// The id of the event details, not the task's.
  @export(implementation) public var webhookID: String? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  @export(implementation) public var webhookURL: String? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }

  @export(implementation) public init(apiKey: String? = nil, webhookID: String? = nil, webhookURL: String? = nil) {
    _storage = _Storage(Self._schema, apiKey, webhookID, webhookURL)
  }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var code: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var msg: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Documented as null.
    @export(implementation) public var data: JSONValue? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: JSONValue? = nil) {
      _storage = _Storage(Self._schema, code, msg, data)
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/task/openapi/retryWebhook", #"""
    {"type":"object","properties":{
    "apiKey":{"type":"string"},
    "webhookId":{"type":["string","integer"]},
    "webhookUrl":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
