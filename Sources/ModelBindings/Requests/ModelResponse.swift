/// The JSON object of a service's response.
///
/// Services do not keep to their documented types, so responses are decoded tolerantly.
public protocol ModelResponse: ModelObject {}

extension ModelResponse {
  /// Decodes a response: numbers may stand in quotes, ids without them, and fields may be missing.
  ///
  /// - Throws: ``ValidationError`` with a violation for each field that could not be decoded.
  public init(response: [UInt8]) throws(ValidationError) { try self.init(json: response, tolerant: true) }
}
