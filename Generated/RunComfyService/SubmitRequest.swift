// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Submit Request · POST /v1/models/{model_id}
///
/// Starts a model; the body is the model's own input.
public struct SubmitRequest: ServiceRequest {
  public static let operation = Operation("POST", "/v1/models/{model_id}", parameters: [.path("model_id")])
  public static let validator = Validator(#"""
    {"type":"object","required":["model_id"],"additionalProperties":true,"properties":{
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
      "request_id", "status_url", "result_url", "cancel_url", "error_code", "error_message", "detail"
    ]
    public var requestID: String?
    public var statusURL: String?
    public var resultURL: String?
    public var cancelURL: String?
    /// An error may come with HTTP 200. Known from client code, not from documentation.
    public var errorCode: Int?
    /// Known from client code, not from documentation.
    public var errorMessage: String?
    /// A text or a list of field errors. Known from client code, not from documentation.
    public var detail: JSONValue?
    public var extra: Extra = [:]
    public init(
      requestID: String? = nil, statusURL: String? = nil, resultURL: String? = nil, cancelURL: String? = nil,
      errorCode: Int? = nil, errorMessage: String? = nil, detail: JSONValue? = nil
    ) {
      self.requestID = requestID; self.statusURL = statusURL; self.resultURL = resultURL; self.cancelURL = cancelURL
      self.errorCode = errorCode; self.errorMessage = errorMessage; self.detail = detail
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestID); field(&statusURL); field(&resultURL); field(&cancelURL); field(&errorCode)
      field(&errorMessage); field(&detail); field(&extra)
    }
  }
}
