// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Submit Task on RunningHub.
///
/// `POST /openapi/v2/{endpoint}`
///
/// Documented as `Submit Task`. Starts a standard model; the body is the model's own input.
public nonisolated struct SubmitTask: ServiceRequest {
  /// Id of the model; its slashes stay.
  @export(implementation) public var endpoint: String { get { _storage[0] } set { _storage[0] = newValue } }

  @export(implementation) public init(endpoint: String) { _storage = _Storage(Self._schema, endpoint) }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var taskID: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Options inferred.
    @export(implementation) public var status: Status? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Empty when there is no error; some answers hold the number 0.
    @export(implementation) public var errorCode: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var errorMessage: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var results: [Result]? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var clientID: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// JSON text with result, error, outputs_to_execute and node_errors.
    @export(implementation) public var promptTips: String? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias Status = RunningHubServiceOptions.StatusWord

    @export(implementation) public init(
      taskID: String? = nil, status: Status? = nil, errorCode: String? = nil, errorMessage: String? = nil,
      results: [Result]? = nil, clientID: String? = nil, promptTips: String? = nil
    ) {
      _storage = _Storage(Self._schema, taskID, status, errorCode, errorMessage, results, clientID, promptTips)
    }

    public nonisolated struct Result: NestedObject {
      @export(implementation) public var url: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var nodeID: String? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      /// File extension, such as png, mp4 or txt.
      @export(implementation) public var outputType: String? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      /// Output of a text model, which has no url.
      @export(implementation) public var text: String? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }

      @export(implementation) public init(
        url: String? = nil, nodeID: String? = nil, outputType: String? = nil, text: String? = nil
      ) {
        _storage = _Storage(Self._schema, url, nodeID, outputType, text)
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "url":{"type":["string","null"]},
        "nodeId":{"type":["string","integer"]},
        "outputType":{"type":["string","null"]},
        "text":{"type":["string","null"]}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "taskId":{"type":["string","integer"]},
      "status":{"type":"string"},
      "errorCode":{"type":["string","integer"]},
      "errorMessage":{"type":["string","null"]},
      "results":{"type":["array","null"],"items":{"type":"object","properties":{"url":{"type":["string","null"]},
        "nodeId":{"type":["string","integer"]},"outputType":{"type":["string","null"]},"text":{"type":["string",
        "null"]}}}},
      "clientId":{"type":["string","null"]},
      "promptTips":{"type":["string","null"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/{endpoint}", parameters: [.path("endpoint")], #"""
    {"type":"object","required":["endpoint"],"additionalProperties":true,"properties":{
    "endpoint":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
