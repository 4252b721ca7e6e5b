// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Check Task Output on RunningHub.
///
/// `POST /task/openapi/outputs`
///
/// Documented as `Check Task Output`. Files of a task. Code 804 is running, 813 queued, 805 failed; code 0 without a
/// list is still running.
public nonisolated struct CheckTaskOutput: ServiceRequest {
  @export(implementation) public var apiKey: String { get { _storage[0] } set { _storage[0] = newValue } }
  @export(implementation) public var taskID: String { get { _storage[1] } set { _storage[1] = newValue } }

  @export(implementation) public init(apiKey: String, taskID: String) {
    _storage = _Storage(Self._schema, apiKey, taskID)
  }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var code: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var msg: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// A list of files (fileUrl, fileType, taskCostTime, nodeId, thirdPartyConsumeMoney, consumeMoney, consumeCoins)
    /// when done; an object with netWssUrl while running, with failedReason after a failure; null while queued.
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
    "POST", "/task/openapi/outputs", #"""
    {"type":"object","required":["apiKey","taskId"],"properties":{
    "apiKey":{"type":"string"},
    "taskId":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Check Task Status on RunningHub.
///
/// `POST /task/openapi/status`
///
/// Documented as `Check Task Status`. State of a task as one word.
public nonisolated struct CheckTaskStatus: ServiceRequest {
  @export(implementation) public var apiKey: String { get { _storage[0] } set { _storage[0] = newValue } }
  @export(implementation) public var taskID: String { get { _storage[1] } set { _storage[1] = newValue } }

  @export(implementation) public init(apiKey: String, taskID: String) {
    _storage = _Storage(Self._schema, apiKey, taskID)
  }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var code: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var msg: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Options inferred.
    @export(implementation) public var data: Data? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public nonisolated struct Data: OpenOption {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }
      public static let queued = Self(rawValue: "QUEUED")
      public static let running = Self(rawValue: "RUNNING")
      public static let failed = Self(rawValue: "FAILED")
      public static let success = Self(rawValue: "SUCCESS")
    }

    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      _storage = _Storage(Self._schema, code, msg, data)
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["string","null"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/task/openapi/status", #"""
    {"type":"object","required":["apiKey","taskId"],"properties":{
    "apiKey":{"type":"string"},
    "taskId":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
