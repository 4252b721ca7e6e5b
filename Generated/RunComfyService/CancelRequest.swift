// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Cancel Request on RunComfy.
///
/// `POST /v1/requests/{request_id}/cancel`
///
/// Documented as `Cancel Request`. Cancels a queued request; a running or finished one is left alone.
public nonisolated struct CancelRequest: ServiceRequest {
  @export(implementation) public var requestID: String { get { _storage[0] } set { _storage[0] = newValue } }

  @export(implementation) public init(requestID: String) { _storage = _Storage(Self._schema, requestID) }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var requestID: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Options inferred.
    @export(implementation) public var status: Status? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Options inferred.
    @export(implementation) public var outcome: Outcome? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// An error may come with HTTP 200. Known from client code, not from documentation.
    @export(implementation) public var errorCode: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Known from client code, not from documentation.
    @export(implementation) public var errorMessage: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// A text or a list of field errors. Known from client code, not from documentation.
    @export(implementation) public var detail: JSONValue? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public nonisolated struct Outcome: OpenOption {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }
      public static let cancelled = Self(rawValue: "cancelled")
      public static let notCancellable = Self(rawValue: "not_cancellable")
    }

    public typealias Status = RunComfyServiceOptions.StatusWord

    @export(implementation) public init(
      requestID: String? = nil, status: Status? = nil, outcome: Outcome? = nil, errorCode: Int? = nil,
      errorMessage: String? = nil, detail: JSONValue? = nil
    ) {
      _storage = _Storage(Self._schema, requestID, status, outcome, errorCode, errorMessage, detail)
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "request_id":{"type":"string"},
      "status":{"type":"string"},
      "outcome":{"type":"string"},
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
    "POST", "/v1/requests/{request_id}/cancel", body: .none, parameters: [.path("request_id")], #"""
    {"type":"object","required":["request_id"],"properties":{
    "request_id":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
