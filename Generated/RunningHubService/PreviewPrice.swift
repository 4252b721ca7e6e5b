// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Preview Price on RunningHub.
///
/// `POST /openapi/v2/price-preview/{endpoint}`
///
/// Documented as `Preview Price`. Price of a submit with the same body; nothing is run or charged.
public nonisolated struct PreviewPrice: ServiceRequest {
  /// Id of the model; its slashes stay.
  @export(implementation) public var endpoint: String { get { _storage[0] } set { _storage[0] = newValue } }

  @export(implementation) public init(endpoint: String) { _storage = _Storage(Self._schema, endpoint) }

  public nonisolated struct Response: ModelResponse {
    /// 0 or empty is success; 1501 can mean that there is no price table.
    @export(implementation) public var errorCode: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var errorMessage: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var estimatedPrice: Double? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Options inferred.
    @export(implementation) public var currency: Currency? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var priceText: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var priceTextEn: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    @export(implementation) public var freeLimit: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    @export(implementation) public var freeLimitCount: Int? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    @export(implementation) public var remainingFreeLimitCount: Int? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    @export(implementation) public var isFreeThisCall: Bool? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    public nonisolated struct Currency: OpenOption {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }
      public static let cny = Self(rawValue: "CNY")
      public static let usd = Self(rawValue: "USD")
    }

    @export(implementation) public init(
      errorCode: String? = nil, errorMessage: String? = nil, estimatedPrice: Double? = nil, currency: Currency? = nil,
      priceText: String? = nil, priceTextEn: String? = nil, freeLimit: Bool? = nil, freeLimitCount: Int? = nil,
      remainingFreeLimitCount: Int? = nil, isFreeThisCall: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, errorCode, errorMessage, estimatedPrice, currency, priceText, priceTextEn, freeLimit,
        freeLimitCount, remainingFreeLimitCount, isFreeThisCall
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "errorCode":{"type":["string","integer","null"]},
      "errorMessage":{"type":["string","null"]},
      "estimatedPrice":{"type":["number","string","null"]},
      "currency":{"type":["string","null"]},
      "priceText":{"type":["string","null"]},
      "priceTextEn":{"type":["string","null"]},
      "freeLimit":{"type":["boolean","null"]},
      "freeLimitCount":{"type":["integer","string","null"]},
      "remainingFreeLimitCount":{"type":["integer","string","null"]},
      "isFreeThisCall":{"type":["boolean","null"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/price-preview/{endpoint}", parameters: [.path("endpoint")], #"""
    {"type":"object","required":["endpoint"],"additionalProperties":true,"properties":{
    "endpoint":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
