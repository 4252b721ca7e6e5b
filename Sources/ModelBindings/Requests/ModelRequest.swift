/// A request to one endpoint.
public protocol ModelRequest: ModelObject {
  /// What to call.
  static var operation: Operation { get }
}

/// A request whose answer has a type of its own.
public protocol ServiceRequest: ModelRequest {
  /// What the service answers.
  associatedtype Response: ModelResponse
}

extension ModelRequest {
  /// Checks every rule that the documentation states for this endpoint, without sending anything.
  ///
  /// - Returns: The warnings: rules that were only inferred, and fields nobody documents.
  /// - Throws: ``ValidationError`` with everything that was found.
  @discardableResult
  public func validate() throws(ValidationError) -> [Violation] {
    try validation().orThrow().violations
  }

  /// What validation finds, without throwing.
  public func validation() -> ValidationResult {
    var writer = FieldWriter()
    writer.object(fields)
    var result = Self.validator.validate(writer.json.bytes)
    if !writer.problems.isEmpty {
      result.isValid = false
      result.violations = (result.violations + writer.problems).sorted { $0.offset < $1.offset }
    }
    return result
  }

  /// The body's exact wire bytes: the fields in documentation order, path and query parameters left out.
  ///
  /// - Parameters:
  ///   - spelling: Whether fields with a node key go by it (the default, as the documentation shows) or by their
  ///     alias, which some deployments of the service take instead.
  ///   - uploaded: What to write for local media, such as the address that an upload answered.
  /// - Throws: ``ValidationError`` for media that is still local, and for numbers JSON does not have.
  public func json(
    _ spelling: FieldWriter.Spelling = .keys, uploaded: [Media: String] = [:]
  ) throws(ValidationError) -> [UInt8] {
    try fields.json(spelling, uploaded: uploaded, from: Self.operation.parameters.count)
  }
}

/// A key `N##name`: a ComfyUI node's number and the name of one of its inputs.
public struct NodeKey: Sendable, Hashable {
  /// The node's number in the workflow.
  public let node: String
  /// The input's name.
  public let input: String

  /// Splits a key; nil when it has another form.
  public init?(_ key: String) {
    let bytes = Array(key.utf8)
    guard let mark = bytes.firstIndex(of: UInt8(ascii: "#")), mark > 0, mark + 2 < bytes.count,
      bytes[mark + 1] == UInt8(ascii: "#"), bytes[..<mark].allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    node = String(decoding: bytes[..<mark], as: UTF8.self)
    input = String(decoding: bytes[(mark + 2)...], as: UTF8.self)
  }
}
