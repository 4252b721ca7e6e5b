import ModelBindings

/// A request to a model, ready to be submitted: a typed request, or a JSON body with the rules of its endpoint.
///
/// Making one validates the request. Without local media the request is written as JSON once: the bytes that were validated are the
/// bytes that are sent. Local media is written into a second version once its values are known.
public struct Submission: Sendable {
  /// The operation that is called.
  public let operation: HTTPOperation
  /// The media that is uploaded, or put into the request, before the request is sent.
  public let localMedia: [LocalMedia]
  /// What validation found; the content of local media is validated apart.
  let validation: ValidationResult
  private let body: @Sendable (_ uploaded: [Media: String]) throws(ValidationError) -> [UInt8]

  /// The exact bytes of the body.
  ///
  /// - Parameter uploaded: The value for each local media, such as the address that an upload returned.
  /// - Throws: `ValidationError` for a typed request with local media that has no value, or with a number that JSON does not have.
  package func json(uploaded: [Media: String] = [:]) throws(ValidationError) -> [UInt8] { try body(uploaded) }

  /// A typed request.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - spelling: How fields with a node key are named; some deployments of RunningHub take the aliases only. Validation always uses the
  ///     keys, so a request that is sent by aliases is written twice.
  public init(_ request: some ModelRequest, spelling: FieldSpelling = .keys) {
    let type = type(of: request)
    let written = WrittenRequest(request)
    operation = type.operation
    localMedia = written.localMedia
    validation = written.validation(by: type.validator)
    if written.isComplete, spelling == .keys, type.operation.parameters.isEmpty {
      body = { _ throws(ValidationError) in written.json }
    } else {
      body = { uploaded throws(ValidationError) in try request.json(spelling, uploaded: uploaded) }
    }
  }

  /// A JSON body.
  ///
  /// - Parameters:
  ///   - operation: The operation that is called.
  ///   - body: The body without its local media.
  ///   - validator: The rules of the endpoint; nil sends the body without validation.
  ///   - localMedia: The media for fields of the body, in addition to the body's own values.
  public init(_ operation: HTTPOperation, body: JSONObject, validator: Validator?, localMedia: [LocalMedia] = []) {
    self.operation = operation
    self.localMedia = localMedia
    let bytes = Self.json(body, localMedia, uploaded: [:])
    validation = validator?.validate(bytes, with: localMedia) ?? ValidationResult()
    self.body = { uploaded throws(ValidationError) in
      localMedia.isEmpty ? bytes : Self.json(body, localMedia, uploaded: uploaded)
    }
  }

  private static func json(_ body: JSONObject, _ localMedia: [LocalMedia], uploaded: [Media: String]) -> [UInt8] {
    var value = JSONValue.object(body)
    for local in localMedia {
      guard let place = JSONPointer(parsing: local.path) else { continue }
      value.put(.string(uploaded[local.media] ?? Media.placeholder), at: place.tokens[...])
    }
    return value.json
  }

  /// The method and the path, for messages.
  var endpoint: String { "\(operation.method) \(operation.path)" }
}
