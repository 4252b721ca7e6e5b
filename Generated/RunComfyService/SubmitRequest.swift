// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Submit Request on RunComfy.
///
/// `POST /v1/models/{model_id}`
///
/// Documented as `Submit Request`. Starts a model; the body is the model's own input.
public nonisolated struct SubmitRequest: ServiceRequest {
  /// Its slashes stay.
  @export(implementation) public var modelID: String { get { _storage[0] } set { _storage[0] = newValue } }

  @export(implementation) public init(modelID: String) { _storage = _Storage(Self._schema, modelID) }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var requestID: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var statusURL: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var resultURL: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var cancelURL: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// An error may come with HTTP 200. Known from client code, not from documentation.
    @export(implementation) public var errorCode: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Known from client code, not from documentation.
    @export(implementation) public var errorMessage: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// A text or a list of field errors. Known from client code, not from documentation.
    @export(implementation) public var detail: JSONValue? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    @export(implementation) public init(
      requestID: String? = nil, statusURL: String? = nil, resultURL: String? = nil, cancelURL: String? = nil,
      errorCode: Int? = nil, errorMessage: String? = nil, detail: JSONValue? = nil
    ) {
      _storage = _Storage(Self._schema, requestID, statusURL, resultURL, cancelURL, errorCode, errorMessage, detail)
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "request_id":{"type":"string"},
      "status_url":{"type":["string","null"]},
      "result_url":{"type":["string","null"]},
      "cancel_url":{"type":["string","null"]},
      "error_code":{"type":["integer","string"]},
      "error_message":{"type":["string","null"]},
      "detail":{}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/v1/models/{model_id}", parameters: [.path("model_id")], #"""
    {"type":"object","required":["model_id"],"additionalProperties":true,"properties":{
    "model_id":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
