/// A request that was written once: its bytes, for validation and for sending, and the media that the bytes lack.
package struct WrittenRequest: Sendable {
  /// The body by the keys of its fields, parameters included. In place of local media stands a URL that is never fetched.
  package let json: [UInt8]
  /// The media that is still local, in the order of the body.
  package let localMedia: [LocalMedia]
  /// The values other than local media that JSON cannot hold (NaN and the infinities).
  package let unwritable: [Violation]
  private let extra: JSONObject
  private let keys: FieldKeys

  /// Whether ``json`` is the request as it is sent.
  package var isComplete: Bool { localMedia.isEmpty && unwritable.isEmpty }

  /// Writes a request.
  package init(_ request: some ModelRequest) {
    let validator = type(of: request).validator
    var writer = FieldWriter()
    let fields = request.storage
    writer.object(fields)
    (extra, keys) = (fields.extra, fields.keys)
    json = writer.json.bytes
    guard !writer.problems.isEmpty else {
      unwritable = []
      localMedia = []
      return
    }
    unwritable = writer.problems.filter { $0.keyword != "media" }
    let places = writer.problems.filter { $0.keyword == "media" }
    localMedia = zip(writer.localMedia, places).map { media, place in
      validator.localMedia(media, at: place.path)
    }
  }

  /// Validates the bytes. Fields with local media count as filled; errors in fields that `extra` names again are warnings.
  package func validation(by validator: Validator) -> ValidationResult {
    var result = validator.validate(json, with: localMedia)
    result.relaxFields(namedBy: extra, among: keys)
    guard !unwritable.isEmpty else { return result }
    result.isValid = false
    result.violations = (result.violations + unwritable).sorted { $0.offset < $1.offset }
    return result
  }
}

extension ModelRequest {
  /// The media that has to be uploaded before the request can be sent, in the order of the body.
  ///
  /// Media given to two fields is listed twice, since the rules of the fields may differ. Each call writes the request once.
  public var localMedia: [LocalMedia] { WrittenRequest(self).localMedia }
}

extension ValidationResult {
  /// Turns the errors about fields that `extra` names into warnings: the caller gave them as they are on purpose.
  fileprivate mutating func relaxFields(namedBy extra: JSONObject, among keys: FieldKeys) {
    guard !isValid, !extra.isEmpty else { return }
    for index in violations.indices where violations[index].severity == .error {
      guard let name = JSONPointer(parsing: violations[index].path)?.tokens.first, extra[name] != nil,
        keys.position(of: name) != nil
      else { continue }
      violations[index].severity = .warning
    }
    isValid = omitted == 0 && violations.allSatisfy { $0.severity == .warning }
  }
}
