import ModelBindings

/// The result of validating one request, with the place of its body in a file.
package struct ValidatedRequest {
  /// The file's path as the user typed it, or nil for standard input.
  package let file: String?
  /// The line of the file on which the body begins, from 1.
  package let line: Int
  /// The endpoint's qualified id; nil for a bare schema.
  package let endpoint: String?
  /// The violations and whether the body is valid.
  package let result: ValidationResult
  /// The text that holds the body, for lines, columns and excerpts.
  package let text: [UInt8]
  /// The offset in ``text`` at which the body begins.
  package var start = 0
  /// Whether messages can quote ``text``; false for a media file.
  package var hasText = true

  /// Creates a result from its values.
  package init(
    file: String?, line: Int, endpoint: String?, result: ValidationResult, text: [UInt8], start: Int = 0,
    hasText: Bool = true
  ) {
    self.file = file
    self.line = line
    self.endpoint = endpoint
    self.result = result
    self.text = text
    self.start = start
    self.hasText = hasText
  }

  var fileName: String { file ?? "<stdin>" }

  /// The line and column of each violation in the file.
  var places: [TextLocation] {
    let offsets = result.violations.map { start + $0.offset }
    var places = text.withUnsafeBufferPointer { TextLocation.all(of: offsets, in: $0) }
    for index in places.indices { places[index].line += line - 1 }
    return places
  }

  /// The result as a JSON object, the form of `--format json`.
  var json: JSONValue {
    [
      "file": file.map { .string($0) } ?? .null, "line": .number(JSONNumber(line)),
      "endpoint": endpoint.map { .string($0) } ?? .null, "valid": .bool(result.isValid),
      "violations": .array(zip(result.violations, places).map(json)),
    ]
  }

  private func json(_ violation: Violation, _ place: TextLocation) -> JSONValue {
    [
      "path": .string(violation.path), "keyword": .string(violation.keyword), "message": .string(violation.message),
      "severity": .string(violation.severity.rawValue), "actual": violation.actual.map { .string($0) } ?? .null,
      "allowed": violation.allowed.map { .string($0) } ?? .null, "offset": .number(JSONNumber(violation.offset)),
      "line": .number(JSONNumber(place.line)), "column": .number(JSONNumber(place.column)),
    ]
  }
}
