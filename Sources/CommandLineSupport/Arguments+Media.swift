import Files
import ModelBindings

extension Arguments {
  /// The values of `--media FIELD=PATH`: local files with the fields that take them.
  ///
  /// - Parameters:
  ///   - validator: The rules of the endpoint.
  ///   - endpoint: The name of the endpoint, for messages.
  /// - Throws: ``UsageError`` for a value without `=`, `MediaFieldError` for a field that takes no media.
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
  /// The validation of a local file by the rules of its field.
  ///
  /// - Throws: `ProbeError` when the file cannot be read.
  package init(of local: LocalMedia, endpoint: String?) throws(ProbeError) {
    let violations = try local.probe()
    let path: String? = if case .file(let path) = local.media.source { path } else { nil }
    let isValid = violations.allSatisfy { $0.severity == .warning }
    self.init(
      file: path, line: 1, endpoint: endpoint, result: ValidationResult(violations: violations, isValid: isValid),
      text: [], hasText: false)
  }
}
