// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Preview Price · POST /openapi/v2/price-preview/{endpoint}
///
/// Price of a submit with the same body; nothing is run or charged.
public struct PreviewPrice: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/price-preview/{endpoint}", parameters: [.path("endpoint")]) }
  public static let validator = Validator(#"""
    {"type":"object","required":["endpoint"],"additionalProperties":true,"properties":{
    "endpoint":{"type":"string"}}}
    """#)
  /// Id of the model; its slashes stay.
  @export(implementation) public var endpoint: String { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(endpoint: String) { self.init(fields: Fields(Self.validator, endpoint)) }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
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
    public typealias Currency = RunningHubServiceOptions.CurrencyWord
    /// 0 or empty is success; 1501 can mean that there is no price table.
    @export(implementation) public var errorCode: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var errorMessage: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var estimatedPrice: Double? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Options inferred.
    @export(implementation) public var currency: Currency? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var priceText: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    @export(implementation) public var priceTextEn: String? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    @export(implementation) public var freeLimit: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    @export(implementation) public var freeLimitCount: Int? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    @export(implementation) public var remainingFreeLimitCount: Int? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    @export(implementation) public var isFreeThisCall: Bool? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      errorCode: String? = nil, errorMessage: String? = nil, estimatedPrice: Double? = nil, currency: Currency? = nil,
      priceText: String? = nil, priceTextEn: String? = nil, freeLimit: Bool? = nil, freeLimitCount: Int? = nil,
      remainingFreeLimitCount: Int? = nil, isFreeThisCall: Bool? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, errorCode, errorMessage, estimatedPrice, currency, priceText, priceTextEn, freeLimit,
        freeLimitCount, remainingFreeLimitCount, isFreeThisCall
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubServiceOptions {
  public struct CurrencyWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let cny = Self(rawValue: "CNY")
    public static let usd = Self(rawValue: "USD")
  }
}
