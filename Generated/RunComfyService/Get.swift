// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Get Model · GET /v1/models/{model_id}
///
/// One entry of the catalog, with price and input schema. Known from client code, not from documentation.
public struct GetModel: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("GET", "/v1/models/{model_id}", body: .none, parameters: [.path("model_id")]) }
  public static let validator = Validator(#"""
    {"type":"object","required":["model_id"],"properties":{
    "model_id":{"type":"string"}}}
    """#)
  /// Its slashes stay.
  @export(implementation) public var modelID: String { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(modelID: String) { self.init(fields: Fields(Self.validator, modelID)) }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
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
      kind: String? = nil, inputSchema: JSONValue? = nil, requiredInputs: [String]? = nil, basePriceUsd: Double? = nil,
      priceUnit: PriceUnit? = nil, pricingNote: String? = nil, modelURL: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, modelID, displayName, description, categories, kind, inputSchema, requiredInputs, basePriceUsd,
        priceUnit, pricingNote, modelURL
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

/// Get Request Result · GET /v1/requests/{request_id}/result
///
/// Outputs of a request, or its state while it is not finished.
public struct GetRequestResult: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("GET", "/v1/requests/{request_id}/result", body: .none, parameters: [.path("request_id"), .query("include_cost")]) }
  public static let validator = Validator(#"""
    {"type":"object","required":["request_id"],"properties":{
    "request_id":{"type":"string"},
    "include_cost":{"type":"boolean","evidence":"client"}}}
    """#)
  @export(implementation) public var requestID: String { get { fields[0] } set { fields[0] = newValue } }
  /// Adds cost to the answer. Known from client code, not from documentation.
  @export(implementation) public var includeCost: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(requestID: String, includeCost: Bool? = nil) {
    self.init(fields: Fields(Self.validator, requestID, includeCost))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "request_id":{"type":"string"},
      "status":{"type":"string"},
      "output":{"type":["object","array","string","null"],"properties":{"image":{"type":["string","null"]},"video":{"type":["string","null"]},"images":{"type":["array","null"],"items":{"type":"string"}},"videos":{"type":["array","null"],"items":{"type":"string"}}}},
      "created_at":{"type":["string","null"]},
      "finished_at":{"type":["string","null"]},
      "error":{},
      "cost":{"type":["number","null"]},
      "model_id":{"type":["string","null"]},
      "error_code":{"type":["integer","string"]},
      "error_message":{"type":["string","null"]},
      "detail":{}}}
      """#)
    public typealias Status = RunComfyServiceOptions.StatusWord
    @export(implementation) public var requestID: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Options inferred.
    @export(implementation) public var status: Status? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Only after success. A URL or a list of URLs may stand in place of the object; keys of audio and 3D are not known.
    @export(implementation) public var output: JSONValue? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var createdAt: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var finishedAt: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var error: JSONValue? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// What the request cost. Known from client code, not from documentation.
    @export(implementation) public var cost: Double? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var modelID: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// An error may come with HTTP 200. Known from client code, not from documentation.
    @export(implementation) public var errorCode: Int? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var errorMessage: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    /// A text or a list of field errors. Known from client code, not from documentation.
    @export(implementation) public var detail: JSONValue? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestID: String? = nil, status: Status? = nil, output: JSONValue? = nil, createdAt: String? = nil,
      finishedAt: String? = nil, error: JSONValue? = nil, cost: Double? = nil, modelID: String? = nil,
      errorCode: Int? = nil, errorMessage: String? = nil, detail: JSONValue? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, requestID, status, output, createdAt, finishedAt, error, cost, modelID, errorCode,
        errorMessage, detail
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

/// Get Request Status · GET /v1/requests/{request_id}/status
///
/// State of a request; success is written completed here, succeeded in the result.
public struct GetRequestStatus: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("GET", "/v1/requests/{request_id}/status", body: .none, parameters: [.path("request_id")]) }
  public static let validator = Validator(#"""
    {"type":"object","required":["request_id"],"properties":{
    "request_id":{"type":"string"}}}
    """#)
  @export(implementation) public var requestID: String { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(requestID: String) { self.init(fields: Fields(Self.validator, requestID)) }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
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
    public typealias Status = RunComfyServiceOptions.StatusWord
    @export(implementation) public var requestID: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Options inferred.
    @export(implementation) public var status: Status? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Only while queued.
    @export(implementation) public var queuePosition: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var statusURL: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var resultURL: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// An error may come with HTTP 200. Known from client code, not from documentation.
    @export(implementation) public var errorCode: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var errorMessage: String? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// A text or a list of field errors. Known from client code, not from documentation.
    @export(implementation) public var detail: JSONValue? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestID: String? = nil, status: Status? = nil, queuePosition: Int? = nil, statusURL: String? = nil,
      resultURL: String? = nil, errorCode: Int? = nil, errorMessage: String? = nil, detail: JSONValue? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, requestID, status, queuePosition, statusURL, resultURL, errorCode, errorMessage, detail
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
