// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Cancel Request · POST /v1/requests/{request_id}/cancel
///
/// Cancels a queued request; a running or finished one is left alone.
public struct CancelRequest: ServiceRequest {
  public static let operation = Operation("POST", "/v1/requests/{request_id}/cancel", body: .none, parameters: [.path("request_id")])
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
    public static let keys: FieldKeys = ["request_id", "status", "outcome", "error_code", "error_message", "detail"]
    public typealias Status = RunComfyServiceOptions.StatusWord
    public typealias Outcome = RunComfyServiceOptions.OutcomeWord
    public var requestID: String?
    /// Options inferred.
    public var status: Status?
    /// Options inferred.
    public var outcome: Outcome?
    /// An error may come with HTTP 200. Known from client code, not from documentation.
    public var errorCode: Int?
    /// Known from client code, not from documentation.
    public var errorMessage: String?
    /// A text or a list of field errors. Known from client code, not from documentation.
    public var detail: JSONValue?
    public var extra: Extra = [:]
    public init(
      requestID: String? = nil, status: Status? = nil, outcome: Outcome? = nil, errorCode: Int? = nil,
      errorMessage: String? = nil, detail: JSONValue? = nil
    ) {
      self.requestID = requestID; self.status = status; self.outcome = outcome; self.errorCode = errorCode
      self.errorMessage = errorMessage; self.detail = detail
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestID); field(&status); field(&outcome); field(&errorCode); field(&errorMessage); field(&detail)
      field(&extra)
    }
  }
}
