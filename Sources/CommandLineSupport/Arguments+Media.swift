import Files
import ModelBindings

extension Arguments {
  /// The local files of `--media FIELD=PATH`, each with the field that takes it. No file is read.
  ///
  /// - Parameters:
  ///   - validator: The validator of the endpoint's body.
  ///   - endpoint: The name of the endpoint, for messages.
  /// - Throws: ``UsageError`` for a value without `=`, `MediaFieldError` for an unknown field or one that takes no media.
  package func localMedia(for validator: Validator, of endpoint: String) throws -> [LocalMedia] {
    try all("media").map { value in
      guard let sign = value.firstIndex(of: "="), sign != value.startIndex else {
        throw UsageError("--media takes FIELD=PATH, found \"\(value)\"")
      }
      let path = String(value[value.index(after: sign)...])
      return try validator.localMedia(.file(path), forField: String(value[..<sign]), of: endpoint)
    }
  }
}

extension ValidatedRequest {
  /// Validates a local file against the media rules of its field, and then by `check`.
  ///
  /// - Parameter check: Returns the reason why a file that obeys the rules cannot be sent, or nil.
  /// - Throws: `ProbeError` when the file cannot be read.
  package init(
    of local: LocalMedia, endpoint: String?, _ check: (LocalMedia) -> String? = { _ in nil }
  ) throws(ProbeError) {
    var violations = try local.probe()
    if violations.isEmpty, let message = check(local) {
      violations = [Violation(path: local.path, keyword: "media", message: message)]
    }
    let path: String? = if case .file(let path) = local.media.source { path } else { nil }
    let isValid = violations.allSatisfy { $0.severity == .warning }
    self.init(
      file: path, line: 1, endpoint: endpoint, result: ValidationResult(violations: violations, isValid: isValid),
      text: [], hasText: false)
  }
}
