// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Get Model · GET /v1/models/{model_id}
///
/// One entry of the catalog, with price and input schema. Known from client code, not from documentation.
public struct GetModel: ServiceRequest {
  public static let operation = Operation("GET", "/v1/models/{model_id}", body: .none, parameters: [.path("model_id")])
  public static let validator = Validator(#"""
    {"type":"object","required":["model_id"],"properties":{
    "model_id":{"type":"string"}}}
    """#)
  /// Its slashes stay.
  public var modelID: String
  public var extra: Extra = [:]
  public init(modelID: String) { self.modelID = modelID }
  public init(_ blank: Blank) { modelID = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&modelID); field(&extra) }
  public struct Response: ModelResponse {
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
      kind: String? = nil, inputSchema: JSONValue? = nil, requiredInputs: [String]? = nil, basePriceUsd: Double? = nil,
      priceUnit: PriceUnit? = nil, pricingNote: String? = nil, modelURL: String? = nil
    ) {
      self.modelID = modelID; self.displayName = displayName; self.description = description
      self.categories = categories; self.kind = kind; self.inputSchema = inputSchema
      self.requiredInputs = requiredInputs; self.basePriceUsd = basePriceUsd; self.priceUnit = priceUnit
      self.pricingNote = pricingNote; self.modelURL = modelURL
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&modelID); field(&displayName); field(&description); field(&categories); field(&kind); field(&inputSchema)
      field(&requiredInputs); field(&basePriceUsd); field(&priceUnit); field(&pricingNote); field(&modelURL)
      field(&extra)
    }
  }
}

/// Get Request Result · GET /v1/requests/{request_id}/result
///
/// Outputs of a request, or its state while it is not finished.
public struct GetRequestResult: ServiceRequest {
  public static let operation = Operation("GET", "/v1/requests/{request_id}/result", body: .none, parameters: [.path("request_id"), .query("include_cost")])
  public static let validator = Validator(#"""
    {"type":"object","required":["request_id"],"properties":{
    "request_id":{"type":"string"},
    "include_cost":{"type":"boolean","evidence":"client"}}}
    """#)
  public var requestID: String
  /// Adds cost to the answer. Known from client code, not from documentation.
  public var includeCost: Bool?
  public var extra: Extra = [:]
  public init(requestID: String, includeCost: Bool? = nil) {
    self.requestID = requestID; self.includeCost = includeCost
  }
  public init(_ blank: Blank) { requestID = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&requestID); field(&includeCost); field(&extra) }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = [
      "request_id", "status", "output", "created_at", "finished_at", "error", "cost", "model_id", "error_code",
      "error_message", "detail"
    ]
    public typealias Status = RunComfyServiceOptions.StatusWord
    public var requestID: String?
    /// Options inferred.
    public var status: Status?
    /// Only after success. A URL or a list of URLs may stand in place of the object; keys of audio and 3D are not known.
    public var output: OutputValue?
    public var createdAt: String?
    public var finishedAt: String?
    /// Known from client code, not from documentation.
    public var error: JSONValue?
    /// What the request cost. Known from client code, not from documentation.
    public var cost: Double?
    /// Known from client code, not from documentation.
    public var modelID: String?
    /// An error may come with HTTP 200. Known from client code, not from documentation.
    public var errorCode: Int?
    /// Known from client code, not from documentation.
    public var errorMessage: String?
    /// A text or a list of field errors. Known from client code, not from documentation.
    public var detail: JSONValue?
    public var extra: Extra = [:]
    public init(
      requestID: String? = nil, status: Status? = nil, output: OutputValue? = nil, createdAt: String? = nil,
      finishedAt: String? = nil, error: JSONValue? = nil, cost: Double? = nil, modelID: String? = nil,
      errorCode: Int? = nil, errorMessage: String? = nil, detail: JSONValue? = nil
    ) {
      self.requestID = requestID; self.status = status; self.output = output; self.createdAt = createdAt
      self.finishedAt = finishedAt; self.error = error; self.cost = cost; self.modelID = modelID
      self.errorCode = errorCode; self.errorMessage = errorMessage; self.detail = detail
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestID); field(&status); field(&output); field(&createdAt); field(&finishedAt); field(&error)
      field(&cost); field(&modelID); field(&errorCode); field(&errorMessage); field(&detail); field(&extra)
    }
    public struct OutputValue: ModelObject {
      public static let keys: FieldKeys = ["image", "video", "images", "videos"]
      public var image: String?
      public var video: String?
      public var images: [String]?
      public var videos: [String]?
      public var extra: Extra = [:]
      public init(image: String? = nil, video: String? = nil, images: [String]? = nil, videos: [String]? = nil) {
        self.image = image; self.video = video; self.images = images; self.videos = videos
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&image); field(&video); field(&images); field(&videos); field(&extra)
      }
    }
  }
}

/// Get Request Status · GET /v1/requests/{request_id}/status
///
/// State of a request; success is written completed here, succeeded in the result.
public struct GetRequestStatus: ServiceRequest {
  public static let operation = Operation("GET", "/v1/requests/{request_id}/status", body: .none, parameters: [.path("request_id")])
  public static let validator = Validator(#"""
    {"type":"object","required":["request_id"],"properties":{
    "request_id":{"type":"string"}}}
    """#)
  public var requestID: String
  public var extra: Extra = [:]
  public init(requestID: String) { self.requestID = requestID }
  public init(_ blank: Blank) { requestID = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&requestID); field(&extra) }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = [
      "request_id", "status", "queue_position", "status_url", "result_url", "error_code", "error_message", "detail"
    ]
    public typealias Status = RunComfyServiceOptions.StatusWord
    public var requestID: String?
    /// Options inferred.
    public var status: Status?
    /// Only while queued.
    public var queuePosition: Int?
    public var statusURL: String?
    public var resultURL: String?
    /// An error may come with HTTP 200. Known from client code, not from documentation.
    public var errorCode: Int?
    /// Known from client code, not from documentation.
    public var errorMessage: String?
    /// A text or a list of field errors. Known from client code, not from documentation.
    public var detail: JSONValue?
    public var extra: Extra = [:]
    public init(
      requestID: String? = nil, status: Status? = nil, queuePosition: Int? = nil, statusURL: String? = nil,
      resultURL: String? = nil, errorCode: Int? = nil, errorMessage: String? = nil, detail: JSONValue? = nil
    ) {
      self.requestID = requestID; self.status = status; self.queuePosition = queuePosition; self.statusURL = statusURL
      self.resultURL = resultURL; self.errorCode = errorCode; self.errorMessage = errorMessage; self.detail = detail
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestID); field(&status); field(&queuePosition); field(&statusURL); field(&resultURL)
      field(&errorCode); field(&errorMessage); field(&detail); field(&extra)
    }
  }
}
