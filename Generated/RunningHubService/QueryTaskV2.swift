// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Query Task V2 on RunningHub.
///
/// `POST /openapi/v2/query`
///
/// Documented as `Query Task V2`. State and results of a task; works for tasks of the older endpoints too.
public nonisolated struct QueryTaskV2: ServiceRequest {
  @export(implementation) public var taskID: String { get { _storage[0] } set { _storage[0] = newValue } }

  @export(implementation) public init(taskID: String) { _storage = _Storage(Self._schema, taskID) }

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
    @export(implementation) public var failedReason: FailedReason? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Known from client code, not from documentation.
    @export(implementation) public var usage: Usage? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias Status = RunningHubServiceOptions.StatusWord

    @export(implementation) public init(
      taskID: String? = nil, status: Status? = nil, errorCode: String? = nil, errorMessage: String? = nil,
      results: [Result]? = nil, clientID: String? = nil, promptTips: String? = nil, failedReason: FailedReason? = nil,
      usage: Usage? = nil
    ) {
      _storage = _Storage(
        Self._schema, taskID, status, errorCode, errorMessage, results, clientID, promptTips, failedReason, usage
      )
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

    public nonisolated struct FailedReason: NestedObject {
      @export(implementation) public var exceptionType: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var exceptionMessage: String? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      @export(implementation) public var nodeID: String? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      @export(implementation) public var nodeName: String? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      /// A list in one source, JSON text in another.
      @export(implementation) public var traceback: JSONValue? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }
      @export(implementation) public var currentInputs: JSONValue? {
        get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
      }
      @export(implementation) public var currentOutputs: JSONValue? {
        get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
      }

      @export(implementation) public init(
        exceptionType: String? = nil, exceptionMessage: String? = nil, nodeID: String? = nil, nodeName: String? = nil,
        traceback: JSONValue? = nil, currentInputs: JSONValue? = nil, currentOutputs: JSONValue? = nil
      ) {
        _storage = _Storage(
          Self._schema, exceptionType, exceptionMessage, nodeID, nodeName, traceback, currentInputs, currentOutputs
        )
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "exception_type":{"type":["string","null"]},
        "exception_message":{"type":["string","null"]},
        "node_id":{"type":["string","integer","null"]},
        "node_name":{"type":["string","null"]},
        "traceback":{},
        "current_inputs":{},
        "current_outputs":{}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    public nonisolated struct Usage: NestedObject {
      @export(implementation) public var consumeMoney: Double? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var consumeCoins: Double? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      @export(implementation) public var taskCostTime: Double? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      @export(implementation) public var thirdPartyConsumeMoney: Double? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }

      @export(implementation) public init(
        consumeMoney: Double? = nil, consumeCoins: Double? = nil, taskCostTime: Double? = nil,
        thirdPartyConsumeMoney: Double? = nil
      ) {
        _storage = _Storage(Self._schema, consumeMoney, consumeCoins, taskCostTime, thirdPartyConsumeMoney)
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "consumeMoney":{"type":["number","string","null"]},
        "consumeCoins":{"type":["number","string","null"]},
        "taskCostTime":{"type":["number","string","null"]},
        "thirdPartyConsumeMoney":{"type":["number","string","null"]}}}
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
      "promptTips":{"type":["string","null"]},
      "failedReason":{"type":["object","null"],"properties":{"exception_type":{"type":["string","null"]},
        "exception_message":{"type":["string","null"]},"node_id":{"type":["string","integer","null"]},
        "node_name":{"type":["string","null"]},"traceback":{},"current_inputs":{},"current_outputs":{}}},
      "usage":{"type":["object","null"],"properties":{"consumeMoney":{"type":["number","string","null"]},
        "consumeCoins":{"type":["number","string","null"]},"taskCostTime":{"type":["number","string","null"]},
        "thirdPartyConsumeMoney":{"type":["number","string","null"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/query", #"""
    {"type":"object","required":["taskId"],"properties":{
    "taskId":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
