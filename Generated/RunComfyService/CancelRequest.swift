// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Cancel Request · POST /v1/requests/{request_id}/cancel
///
/// Cancels a queued request; a running or finished one is left alone.
public struct CancelRequest: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/v1/requests/{request_id}/cancel", body: .none, parameters: [.path("request_id")]) }
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
      "outcome":{"type":"string"},
      "error_code":{"type":["integer","string"]},
      "error_message":{"type":["string","null"]},
      "detail":{}}}
      """#)
    public typealias Status = RunComfyServiceOptions.StatusWord
    public typealias Outcome = RunComfyServiceOptions.OutcomeWord
    @export(implementation) public var requestID: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Options inferred.
    @export(implementation) public var status: Status? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Options inferred.
    @export(implementation) public var outcome: Outcome? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// An error may come with HTTP 200. Known from client code, not from documentation.
    @export(implementation) public var errorCode: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var errorMessage: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// A text or a list of field errors. Known from client code, not from documentation.
    @export(implementation) public var detail: JSONValue? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestID: String? = nil, status: Status? = nil, outcome: Outcome? = nil, errorCode: Int? = nil,
      errorMessage: String? = nil, detail: JSONValue? = nil
    ) {
      self.init(fields: Fields(Self.validator, requestID, status, outcome, errorCode, errorMessage, detail))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyServiceOptions {
  public struct OutcomeWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let cancelled = Self(rawValue: "cancelled")
    public static let notCancellable = Self(rawValue: "not_cancellable")
  }
}
