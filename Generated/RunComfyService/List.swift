// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// List Model Categories on RunComfy.
///
/// `GET /v1/models/categories`
///
/// Documented as `List Model Categories`. Categories of the catalog. Known from client code, not from documentation.
public nonisolated struct ListModelCategories: ServiceRequest {
  @export(implementation) public init() { _storage = _Storage(Self._schema) }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var categories: [JSONValue]? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }

    @export(implementation) public init(categories: [JSONValue]? = nil) {
      _storage = _Storage(Self._schema, categories)
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "categories":{"type":["array","null"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "GET", "/v1/models/categories", body: .none, #"""
    {"type":"object"}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// List Models on RunComfy.
///
/// `GET /v1/models`
///
/// Documented as `List Models`. Models of the catalog. Known from client code, not from documentation.
public nonisolated struct ListModels: ServiceRequest {
  @export(implementation) public var search: String? {
    get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
  }
  /// Such as text-to-image.
  @export(implementation) public var category: String? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  @export(implementation) public var kind: String? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  @export(implementation) public var includeSchema: Bool? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// 1 to 100.
  @export(implementation) public var limit: Int? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  @export(implementation) public var offset: Int? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }

  @export(implementation) public init(
    search: String? = nil, category: String? = nil, kind: String? = nil, includeSchema: Bool? = nil, limit: Int? = nil,
    offset: Int? = nil
  ) {
    _storage = _Storage(Self._schema, search, category, kind, includeSchema, limit, offset)
  }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var models: [Model]? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var total: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    @export(implementation) public init(models: [Model]? = nil, total: Int? = nil) {
      _storage = _Storage(Self._schema, models, total)
    }

    public nonisolated struct Model: NestedObject {
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
        kind: String? = nil, inputSchema: JSONValue? = nil, requiredInputs: [String]? = nil,
        basePriceUsd: Double? = nil, priceUnit: PriceUnit? = nil, pricingNote: String? = nil, modelURL: String? = nil
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

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "models":{"type":["array","null"],"items":{"type":"object","properties":{"model_id":{"type":"string"},
        "display_name":{"type":["string","null"]},"description":{"type":["string","null"]},
        "categories":{"type":["array","null"],"items":{"type":"string"}},"kind":{"type":["string","null"]},
        "input_schema":{"type":["object","null"]},"required_inputs":{"type":["array","null"],"items":{"type":"string"}},
        "base_price_usd":{"type":["number","null"]},"price_unit":{"type":["string","null"]},
        "pricing_note":{"type":["string","null"]},"model_url":{"type":["string","null"]}}}},
      "total":{"type":"integer"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "GET", "/v1/models", body: .none, parameters: [.query("search"), .query("category"), .query("kind"), .query("include_schema"), .query("limit"), .query("offset")], #"""
    {"type":"object","properties":{
    "search":{"type":"string"},
    "category":{"type":"string"},
    "kind":{"type":"string"},
    "include_schema":{"type":"boolean"},
    "limit":{"type":"integer","minimum":1,"maximum":100},
    "offset":{"type":"integer"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
