// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Submit Request · POST /v1/models/{model_id}
///
/// Starts a model; the body is the model's own input.
public struct SubmitRequest: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/v1/models/{model_id}", parameters: [.path("model_id")]) }
  public static let validator = Validator(#"""
    {"type":"object","required":["model_id"],"additionalProperties":true,"properties":{
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
      "request_id":{"type":"string"},
      "status_url":{"type":["string","null"]},
      "result_url":{"type":["string","null"]},
      "cancel_url":{"type":["string","null"]},
      "error_code":{"type":["integer","string"]},
      "error_message":{"type":["string","null"]},
      "detail":{}}}
      """#)
    @export(implementation) public var requestID: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var statusURL: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var resultURL: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var cancelURL: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// An error may come with HTTP 200. Known from client code, not from documentation.
    @export(implementation) public var errorCode: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var errorMessage: String? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// A text or a list of field errors. Known from client code, not from documentation.
    @export(implementation) public var detail: JSONValue? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestID: String? = nil, statusURL: String? = nil, resultURL: String? = nil, cancelURL: String? = nil,
      errorCode: Int? = nil, errorMessage: String? = nil, detail: JSONValue? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, requestID, statusURL, resultURL, cancelURL, errorCode, errorMessage, detail
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
