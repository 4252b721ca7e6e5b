import Files
import ModelBindings
import ModelCatalog

/// A local file that is meant for a media field: `--media FIELD=PATH`.
package struct MediaFile {
  package let field: MediaField
  package let path: String

  /// Reads the values of `--media`.
  ///
  /// - Throws: ``UsageError`` for a value without `=`, `Diagnostic` for a field that takes no media.
  package static func all(_ arguments: Arguments, of endpoint: Endpoint) throws -> [MediaFile] {
    try arguments.all("media").map { value in
      guard let sign = value.firstIndex(of: "="), sign != value.startIndex else {
        throw UsageError("--media takes FIELD=PATH, found \"\(value)\"")
      }
      return MediaFile(
        field: try endpoint.mediaField(named: String(value[..<sign])),
        path: String(value[value.index(after: sign)...]))
    }
  }

  /// Holds the file against the field's rules.
  ///
  /// - Throws: `ProbeError` when the file cannot be read.
  package func judgement(endpoint: String?) throws(ProbeError) -> ValidatedRequest {
    let found = try field.rules.violations(of: FileSource(path)).map { violation in
      var violation = violation
      violation.path = field.pointer.description
      if field.isInferred { violation.severity = .warning }
      return violation
    }
    let isValid = found.allSatisfy { $0.severity == .warning }
    return ValidatedRequest(
      file: path, line: 1, endpoint: endpoint, result: ValidationResult(violations: found, isValid: isValid), text: [],
      hasText: false)
  }
}

extension ValidationResult {
  /// The result without what says that the fields of `files` are missing or local, since their files are judged by themselves.
  package func excusing(_ files: [MediaFile]) -> ValidationResult {
    guard !files.isEmpty else { return self }
    var result = self
    result.violations.removeAll { violation in files.contains { $0.field.isExcused(violation) } }
    result.isValid = isValid || omitted == 0 && result.violations.allSatisfy { $0.severity == .warning }
    return result
  }
}
