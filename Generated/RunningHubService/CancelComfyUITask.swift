// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Cancel Comfy UI Task on RunningHub.
///
/// `POST /task/openapi/cancel`
///
/// Documented as `Cancel ComfyUI Task`. Cancels a task; code 807 or 423 when it is unknown.
public nonisolated struct CancelComfyUITask: ServiceRequest {
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
    "POST", "/task/openapi/cancel", #"""
    {"type":"object","required":["apiKey","taskId"],"properties":{
    "apiKey":{"type":"string"},
    "taskId":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
