import ModelBindings

/// A request to a model, ready to be submitted: a typed one, or a JSON body with the rules of its endpoint.
public struct Submission: Sendable {
  /// What to call.
  public let operation: HTTPOperation
  /// The media that has to be uploaded first.
  public let localMedia: [LocalMedia]
  /// What is wrong with the request apart from its local media.
  let found: ValidationResult
  private let body: @Sendable (_ uploaded: [Media: String]) throws(ValidationError) -> [UInt8]

  /// The body's exact wire bytes.
  ///
  /// - Parameter uploaded: What to write for each local media.
  /// - Throws: `ValidationError` for a typed request with local media that is not among them.
  public func json(uploaded: [Media: String] = [:]) throws(ValidationError) -> [UInt8] { try body(uploaded) }

  /// A typed request.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - spelling: How fields with a node key are named; some deployments of RunningHub take the aliases only.
  public init(_ request: some ModelRequest, spelling: FieldSpelling = .keys) {
    operation = type(of: request).operation
    localMedia = request.localMedia
    found = request.validation().excusing(localMedia)
    body = { uploaded throws(ValidationError) in try request.json(spelling, uploaded: uploaded) }
  }

  /// A JSON body.
  ///
  /// - Parameters:
  ///   - operation: What to call.
  ///   - body: The body without its local media.
  ///   - validator: The endpoint's rules; nil to send the body unchecked.
  ///   - localMedia: What goes where in the body, besides what stands there.
  public init(_ operation: HTTPOperation, body: JSONObject, validator: Validator?, localMedia: [LocalMedia] = []) {
    self.operation = operation
    self.localMedia = localMedia
    let filled: @Sendable ([Media: String]) -> [UInt8] = { uploaded in
      var value = JSONValue.object(body)
      for local in localMedia {
        guard let place = JSONPointer(parsing: local.path) else { continue }
        value.put(.string(uploaded[local.media] ?? Self.placeholder), at: place.tokens[...])
      }
      return value.json
    }
    found = validator?.validate(filled([:])) ?? ValidationResult()
    self.body = { uploaded throws(ValidationError) in filled(uploaded) }
  }

  /// Satisfies the rules for addresses, since the file behind it is judged by itself.
  private static let placeholder = "https://placeholder.invalid/media"
}

extension ValidationResult {
  /// The result without what says that these have to be uploaded first.
  fileprivate func excusing(_ media: [LocalMedia]) -> ValidationResult {
    guard !media.isEmpty else { return self }
    let places = Set(media.map(\.path))
    var result = self
    result.violations.removeAll { $0.keyword == "media" && places.contains($0.path) }
    result.isValid = isValid || omitted == 0 && result.violations.allSatisfy { $0.severity == .warning }
    return result
  }
}
