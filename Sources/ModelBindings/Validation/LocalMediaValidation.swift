extension Validator {
  /// Validates a body whose local media stands beside it.
  ///
  /// The validator drops the `required` and `media` violations of a field that has local media. It does not read the media;
  /// ``LocalMedia/violations(of:)`` validates its content.
  ///
  /// - Parameters:
  ///   - body: The JSON text.
  ///   - localMedia: The media that will be put into the body.
  package func validate(_ body: [UInt8], with localMedia: [LocalMedia]) -> ValidationResult {
    var result = validate(body)
    guard !localMedia.isEmpty else { return result }
    result.violations.removeAll { violation in localMedia.contains { $0.settles(violation) } }
    // Violations beyond the maximum are only counted, so an omitted one may be an error of another field.
    result.isValid = result.isValid || result.omitted == 0 && result.violations.allSatisfy { $0.severity == .warning }
    return result
  }
}

extension LocalMedia {
  /// Whether a violation only says that the field is missing, or that its present value cannot be sent.
  fileprivate func settles(_ violation: Violation) -> Bool {
    let places = [path, aliasPath].compactMap(\.self)
    switch violation.keyword {
    case "required":
      return places.contains { place in
        guard let tokens = JSONPointer(parsing: place)?.tokens else { return false }
        return violation.allowed == tokens.last && violation.path == JSONPointer(Array(tokens.dropLast())).description
      }
    case "media":
      // A data URI in the body has content of its own, whose violations stay.
      guard violation.actual?.lowercased().hasPrefix("\"data:") != true else { return false }
      return places.contains { violation.path == $0 || violation.path.hasPrefix("\($0)/") }
    default: return false
    }
  }
}
