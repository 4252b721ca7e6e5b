// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Get Model on RunComfy.
///
/// `GET /v1/models/{model_id}`
///
/// Documented as `Get Model`. One entry of the catalog, with price and input schema. Known from client code, not from
/// documentation.
public nonisolated struct GetModel: ServiceRequest {
  /// Its slashes stay.
  @export(implementation) public var modelID: String { get { _storage[0] } set { _storage[0] = newValue } }

  @export(implementation) public init(modelID: String) { _storage = _Storage(Self._schema, modelID) }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var modelID: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var displayName: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var description: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var categories: [String]? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Model for hosted models.
    @export(implementation) public var kind: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var inputSchema: JSONValue? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    @export(implementation) public var requiredInputs: [String]? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    @export(implementation) public var basePriceUsd: Double? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Options inferred.
    @export(implementation) public var priceUnit: PriceUnit? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    @export(implementation) public var pricingNote: String? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    @export(implementation) public var modelURL: String? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }

    public typealias PriceUnit = RunComfyServiceOptions.PriceUnitWord

    @export(implementation) public init(
      modelID: String? = nil, displayName: String? = nil, description: String? = nil, categories: [String]? = nil,
      kind: String? = nil, inputSchema: JSONValue? = nil, requiredInputs: [String]? = nil, basePriceUsd: Double? = nil,
      priceUnit: PriceUnit? = nil, pricingNote: String? = nil, modelURL: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, modelID, displayName, description, categories, kind, inputSchema, requiredInputs, basePriceUsd,
        priceUnit, pricingNote, modelURL
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "model_id":{"type":"string"},
      "display_name":{"type":["string","null"]},
      "description":{"type":["string","null"]},
      "categories":{"type":["array","null"],"items":{"type":"string"}},
      "kind":{"type":["string","null"]},
      "input_schema":{"type":["object","null"]},
      "required_inputs":{"type":["array","null"],"items":{"type":"string"}},
      "base_price_usd":{"type":["number","null"]},
      "price_unit":{"type":["string","null"]},
      "pricing_note":{"type":["string","null"]},
      "model_url":{"type":["string","null"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "GET", "/v1/models/{model_id}", body: .none, parameters: [.path("model_id")], #"""
    {"type":"object","required":["model_id"],"properties":{
    "model_id":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Get Request Result on RunComfy.
///
/// `GET /v1/requests/{request_id}/result`
///
/// Documented as `Get Request Result`. Outputs of a request, or its state while it is not finished.
public nonisolated struct GetRequestResult: ServiceRequest {
  @export(implementation) public var requestID: String { get { _storage[0] } set { _storage[0] = newValue } }
  /// Adds cost to the answer. Known from client code, not from documentation.
  @export(implementation) public var includeCost: Bool? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }

  @export(implementation) public init(requestID: String, includeCost: Bool? = nil) {
    _storage = _Storage(Self._schema, requestID, includeCost)
  }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var requestID: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Options inferred.
    @export(implementation) public var status: Status? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Only after success. A URL or a list of URLs may stand in place of the object; keys of audio and 3D are not
    /// known.
    @export(implementation) public var output: JSONValue? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var createdAt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var finishedAt: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Known from client code, not from documentation.
    @export(implementation) public var error: JSONValue? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// What the request cost. Known from client code, not from documentation.
    @export(implementation) public var cost: Double? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Known from client code, not from documentation.
    @export(implementation) public var modelID: String? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// An error may come with HTTP 200. Known from client code, not from documentation.
    @export(implementation) public var errorCode: Int? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Known from client code, not from documentation.
    @export(implementation) public var errorMessage: String? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// A text or a list of field errors. Known from client code, not from documentation.
    @export(implementation) public var detail: JSONValue? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }

    public typealias Status = RunComfyServiceOptions.StatusWord

    @export(implementation) public init(
      requestID: String? = nil, status: Status? = nil, output: JSONValue? = nil, createdAt: String? = nil,
      finishedAt: String? = nil, error: JSONValue? = nil, cost: Double? = nil, modelID: String? = nil,
      errorCode: Int? = nil, errorMessage: String? = nil, detail: JSONValue? = nil
    ) {
      _storage = _Storage(
        Self._schema, requestID, status, output, createdAt, finishedAt, error, cost, modelID, errorCode, errorMessage,
        detail
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "request_id":{"type":"string"},
      "status":{"type":"string"},
      "output":{"type":["object","array","string","null"],"properties":{"image":{"type":["string","null"]},
        "video":{"type":["string","null"]},"images":{"type":["array","null"],"items":{"type":"string"}},
        "videos":{"type":["array","null"],"items":{"type":"string"}}}},
      "created_at":{"type":["string","null"]},
      "finished_at":{"type":["string","null"]},
      "error":{},
      "cost":{"type":["number","null"]},
      "model_id":{"type":["string","null"]},
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
    "GET", "/v1/requests/{request_id}/result", body: .none, parameters: [.path("request_id"), .query("include_cost")], #"""
    {"type":"object","required":["request_id"],"properties":{
    "request_id":{"type":"string"},
    "include_cost":{"type":"boolean","evidence":"client"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Get Request Status on RunComfy.
///
/// `GET /v1/requests/{request_id}/status`
///
/// Documented as `Get Request Status`. State of a request; success is written completed here, succeeded in the result.
public nonisolated struct GetRequestStatus: ServiceRequest {
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
    /// Only while queued.
    @export(implementation) public var queuePosition: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var statusURL: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var resultURL: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// An error may come with HTTP 200. Known from client code, not from documentation.
    @export(implementation) public var errorCode: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Known from client code, not from documentation.
    @export(implementation) public var errorMessage: String? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// A text or a list of field errors. Known from client code, not from documentation.
    @export(implementation) public var detail: JSONValue? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias Status = RunComfyServiceOptions.StatusWord

    @export(implementation) public init(
      requestID: String? = nil, status: Status? = nil, queuePosition: Int? = nil, statusURL: String? = nil,
      resultURL: String? = nil, errorCode: Int? = nil, errorMessage: String? = nil, detail: JSONValue? = nil
    ) {
      _storage = _Storage(
        Self._schema, requestID, status, queuePosition, statusURL, resultURL, errorCode, errorMessage, detail
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "request_id":{"type":"string"},
      "status":{"type":"string"},
      "queue_position":{"type":["integer","null"]},
      "status_url":{"type":["string","null"]},
      "result_url":{"type":["string","null"]},
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
    "GET", "/v1/requests/{request_id}/status", body: .none, parameters: [.path("request_id")], #"""
    {"type":"object","required":["request_id"],"properties":{
    "request_id":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
