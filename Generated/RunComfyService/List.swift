// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// List Model Categories · GET /v1/models/categories
///
/// Categories of the catalog. Known from client code, not from documentation.
public struct ListModelCategories: ServiceRequest {
  public static let operation = Operation("GET", "/v1/models/categories", body: .none)
  public static let validator = Validator(#"""
    {"type":"object"}
    """#)
  public var extra: Extra = [:]
  public init() {}
  public init(_ blank: Blank) {}
  public mutating func visit(_ field: inout FieldVisitor) { field(&extra) }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["categories"]
    public var categories: [JSONValue]?
    public var extra: Extra = [:]
    public init(categories: [JSONValue]? = nil) { self.categories = categories }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&categories); field(&extra) }
  }
}

/// List Models · GET /v1/models
///
/// Models of the catalog. Known from client code, not from documentation.
public struct ListModels: ServiceRequest {
  public static let operation = Operation("GET", "/v1/models", body: .none, parameters: [.query("search"), .query("category"), .query("kind"), .query("include_schema"), .query("limit"), .query("offset")])
  public static let validator = Validator(#"""
    {"type":"object","properties":{
    "search":{"type":"string"},
    "category":{"type":"string"},
    "kind":{"type":"string"},
    "include_schema":{"type":"boolean"},
    "limit":{"type":"integer","minimum":1,"maximum":100},
    "offset":{"type":"integer"}}}
    """#)
  public var search: String?
  /// Such as text-to-image.
  public var category: String?
  public var kind: String?
  public var includeSchema: Bool?
  /// 1 to 100.
  public var limit: Int?
  public var offset: Int?
  public var extra: Extra = [:]
  public init(
    search: String? = nil, category: String? = nil, kind: String? = nil, includeSchema: Bool? = nil, limit: Int? = nil,
    offset: Int? = nil
  ) {
    self.search = search; self.category = category; self.kind = kind; self.includeSchema = includeSchema
    self.limit = limit; self.offset = offset
  }
  public init(_ blank: Blank) {}
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&search); field(&category); field(&kind); field(&includeSchema); field(&limit); field(&offset); field(&extra)
  }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["models", "total"]
    public var models: [Model]?
    public var total: Int?
    public var extra: Extra = [:]
    public init(models: [Model]? = nil, total: Int? = nil) { self.models = models; self.total = total }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&models); field(&total); field(&extra) }
    public struct Model: ModelObject {
      public static let keys: FieldKeys = [
        "model_id", "display_name", "description", "categories", "kind", "input_schema", "required_inputs",
        "base_price_usd", "price_unit", "pricing_note", "model_url"
      ]
      public typealias PriceUnit = RunComfyServiceOptions.PriceUnitWord
      public var modelID: String?
      public var displayName: String?
      public var description: String?
      public var categories: [String]?
      /// Model for hosted models.
      public var kind: String?
      public var inputSchema: JSONValue?
      public var requiredInputs: [String]?
      public var basePriceUsd: Double?
      /// Options inferred.
      public var priceUnit: PriceUnit?
      public var pricingNote: String?
      public var modelURL: String?
      public var extra: Extra = [:]
      public init(
        modelID: String? = nil, displayName: String? = nil, description: String? = nil, categories: [String]? = nil,
        kind: String? = nil, inputSchema: JSONValue? = nil, requiredInputs: [String]? = nil,
        basePriceUsd: Double? = nil, priceUnit: PriceUnit? = nil, pricingNote: String? = nil, modelURL: String? = nil
      ) {
        self.modelID = modelID; self.displayName = displayName; self.description = description
        self.categories = categories; self.kind = kind; self.inputSchema = inputSchema
        self.requiredInputs = requiredInputs; self.basePriceUsd = basePriceUsd; self.priceUnit = priceUnit
        self.pricingNote = pricingNote; self.modelURL = modelURL
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&modelID); field(&displayName); field(&description); field(&categories); field(&kind)
        field(&inputSchema); field(&requiredInputs); field(&basePriceUsd); field(&priceUnit); field(&pricingNote)
        field(&modelURL); field(&extra)
      }
    }
  }
}
