// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Preview Price · POST /openapi/v2/price-preview/{endpoint}
///
/// Price of a submit with the same body; nothing is run or charged.
public struct PreviewPrice: ServiceRequest {
  public static let operation = Operation("POST", "/openapi/v2/price-preview/{endpoint}", parameters: [.path("endpoint")])
  public static let validator = Validator(#"""
    {"type":"object","required":["endpoint"],"additionalProperties":true,"properties":{
    "endpoint":{"type":"string"}}}
    """#)
  /// Id of the model; its slashes stay.
  public var endpoint: String
  public var extra: Extra = [:]
  public init(endpoint: String) { self.endpoint = endpoint }
  public init(_ blank: Blank) { endpoint = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&endpoint); field(&extra) }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = [
      "errorCode", "errorMessage", "estimatedPrice", "currency", "priceText", "priceTextEn", "freeLimit",
      "freeLimitCount", "remainingFreeLimitCount", "isFreeThisCall"
    ]
    public typealias Currency = RunningHubServiceOptions.CurrencyWord
    /// 0 or empty is success; 1501 can mean that there is no price table.
    public var errorCode: String?
    public var errorMessage: String?
    public var estimatedPrice: Double?
    /// Options inferred.
    public var currency: Currency?
    public var priceText: String?
    public var priceTextEn: String?
    public var freeLimit: Bool?
    public var freeLimitCount: Int?
    public var remainingFreeLimitCount: Int?
    public var isFreeThisCall: Bool?
    public var extra: Extra = [:]
    public init(
      errorCode: String? = nil, errorMessage: String? = nil, estimatedPrice: Double? = nil, currency: Currency? = nil,
      priceText: String? = nil, priceTextEn: String? = nil, freeLimit: Bool? = nil, freeLimitCount: Int? = nil,
      remainingFreeLimitCount: Int? = nil, isFreeThisCall: Bool? = nil
    ) {
      self.errorCode = errorCode; self.errorMessage = errorMessage; self.estimatedPrice = estimatedPrice
      self.currency = currency; self.priceText = priceText; self.priceTextEn = priceTextEn; self.freeLimit = freeLimit
      self.freeLimitCount = freeLimitCount; self.remainingFreeLimitCount = remainingFreeLimitCount
      self.isFreeThisCall = isFreeThisCall
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&errorCode); field(&errorMessage); field(&estimatedPrice); field(&currency); field(&priceText)
      field(&priceTextEn); field(&freeLimit); field(&freeLimitCount); field(&remainingFreeLimitCount)
      field(&isFreeThisCall); field(&extra)
    }
  }
}
