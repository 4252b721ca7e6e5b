// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// List Model Categories · GET /v1/models/categories
///
/// Categories of the catalog. Known from client code, not from documentation.
public struct ListModelCategories: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("GET", "/v1/models/categories", body: .none) }
  public static let validator = Validator(#"""
    {"type":"object"}
    """#)
  public var fields: Fields
  @export(implementation) public init() { self.init(fields: Fields(Self.validator)) }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "categories":{"type":["array","null"]}}}
      """#)
    @export(implementation) public var categories: [JSONValue]? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    public var fields: Fields
    @export(implementation) public init(categories: [JSONValue]? = nil) {
      self.init(fields: Fields(Self.validator, categories))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

/// List Models · GET /v1/models
///
/// Models of the catalog. Known from client code, not from documentation.
public struct ListModels: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("GET", "/v1/models", body: .none, parameters: [.query("search"), .query("category"), .query("kind"), .query("include_schema"), .query("limit"), .query("offset")]) }
  public static let validator = Validator(#"""
    {"type":"object","properties":{
    "search":{"type":"string"},
    "category":{"type":"string"},
    "kind":{"type":"string"},
    "include_schema":{"type":"boolean"},
    "limit":{"type":"integer","minimum":1,"maximum":100},
    "offset":{"type":"integer"}}}
    """#)
  @export(implementation) public var search: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
  /// Such as text-to-image.
  @export(implementation) public var category: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  @export(implementation) public var kind: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  @export(implementation) public var includeSchema: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// 1 to 100.
  @export(implementation) public var limit: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  @export(implementation) public var offset: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    search: String? = nil, category: String? = nil, kind: String? = nil, includeSchema: Bool? = nil, limit: Int? = nil,
    offset: Int? = nil
  ) {
    self.init(fields: Fields(Self.validator, search, category, kind, includeSchema, limit, offset))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "models":{"type":["array","null"],"items":{"type":"object","properties":{"model_id":{"type":"string"},"display_name":{"type":["string","null"]},"description":{"type":["string","null"]},"categories":{"type":["array","null"],"items":{"type":"string"}},"kind":{"type":["string","null"]},"input_schema":{"type":["object","null"]},"required_inputs":{"type":["array","null"],"items":{"type":"string"}},"base_price_usd":{"type":["number","null"]},"price_unit":{"type":["string","null"]},"pricing_note":{"type":["string","null"]},"model_url":{"type":["string","null"]}}}},
      "total":{"type":"integer"}}}
      """#)
    @export(implementation) public var models: [Model]? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var total: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(models: [Model]? = nil, total: Int? = nil) {
      self.init(fields: Fields(Self.validator, models, total))
    }
    public init(fields: Fields) { self.fields = fields }
    public struct Model: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
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
      public typealias PriceUnit = RunComfyServiceOptions.PriceUnitWord
      @export(implementation) public var modelID: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var displayName: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      @export(implementation) public var description: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      @export(implementation) public var categories: [String]? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      /// Model for hosted models.
      @export(implementation) public var kind: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      @export(implementation) public var inputSchema: JSONValue? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
      @export(implementation) public var requiredInputs: [String]? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
      @export(implementation) public var basePriceUsd: Double? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
      /// Options inferred.
      @export(implementation) public var priceUnit: PriceUnit? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
      @export(implementation) public var pricingNote: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
      @export(implementation) public var modelURL: String? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        modelID: String? = nil, displayName: String? = nil, description: String? = nil, categories: [String]? = nil,
        kind: String? = nil, inputSchema: JSONValue? = nil, requiredInputs: [String]? = nil,
        basePriceUsd: Double? = nil, priceUnit: PriceUnit? = nil, pricingNote: String? = nil, modelURL: String? = nil
      ) {
        self.init(fields: Fields(
          Self.validator, modelID, displayName, description, categories, kind, inputSchema, requiredInputs,
          basePriceUsd, priceUnit, pricingNote, modelURL
        ))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}
