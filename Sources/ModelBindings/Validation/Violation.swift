/// One thing that is wrong with a request, or worth a look.
public struct Violation: Sendable, Hashable, Codable {
  /// Whether the request is invalid because of it.
  public enum Severity: String, Sendable, Hashable, Codable {
    /// A rule that a source states is broken: the request is invalid.
    case error
    /// The request breaks an inferred rule, or has an unknown field in an object that allows other fields. The request is
    /// still valid.
    case warning
  }

  /// Where, as an RFC 6901 JSON Pointer; empty for the body as a whole. A missing field is reported at the object that lacks it.
  public var path: String
  /// The JSON Schema keyword that is violated, or one of ours: `json`, `duplicateKey`, `media`, `nodeKey`.
  public var keyword: String
  /// What is wrong, in a sentence for people.
  public var message: String
  /// Whether it makes the request invalid.
  public var severity: Severity
  /// What was found, as JSON text, shortened; nil where something is missing.
  public var actual: String?
  /// What would be allowed.
  public var allowed: String?
  /// Where the offending value begins, in bytes from the start of the body; for a missing field, the end of its object.
  public var offset: Int

  /// A violation.
  public init(
    path: String, keyword: String, message: String, severity: Severity = .error, actual: String? = nil,
    allowed: String? = nil, offset: Int = 0
  ) {
    self.path = path
    self.keyword = keyword
    self.message = message
    self.severity = severity
    self.actual = actual
    self.allowed = allowed
    self.offset = offset
  }
}

extension Violation: CustomStringConvertible {
  /// `path: message`, with the severity in front where it is a warning.
  public var description: String {
    (severity == .warning ? "warning: " : "") + (path.isEmpty ? "" : "\(path): ") + message
  }
}

/// A request that breaks at least one rule.
public struct ValidationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Everything that was found, in the order of the body, warnings included.
  public var violations: [Violation]
  /// How many more there are than ``violations`` holds (``Validator/maximumViolations``).
  public var omitted: Int

  /// An error from what was found.
  public init(violations: [Violation], omitted: Int = 0) {
    self.violations = violations
    self.omitted = omitted
  }

  /// One line for each violation.
  public var description: String {
    let lines = violations.map(\.description)
    return (omitted > 0 ? lines + ["and \(omitted) more"] : lines).joined(separator: "\n")
  }
}

/// What a validation found.
public struct ValidationResult: Sendable, Hashable {
  /// Everything found, in the order of the body, at most ``Validator/maximumViolations``.
  public var violations: [Violation] = []
  /// How many more were found and not kept.
  public var omitted = 0
  /// Whether no violation is an error; the ones not kept count too.
  public var isValid = true

  /// A result; valid and without violations unless told otherwise.
  public init(violations: [Violation] = [], omitted: Int = 0, isValid: Bool = true) {
    self.violations = violations
    self.omitted = omitted
    self.isValid = isValid
  }

  /// The violations that do not make the body invalid.
  public var warnings: [Violation] { violations.filter { $0.severity == .warning } }

  /// The result itself where it is valid.
  ///
  /// - Throws: ``ValidationError`` with everything found.
  @discardableResult
  public func orThrow() throws(ValidationError) -> ValidationResult {
    guard isValid else { throw ValidationError(violations: violations, omitted: omitted) }
    return self
  }
}
