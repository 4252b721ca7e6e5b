/// A request to one endpoint.
public protocol ModelRequest: ModelObject {}

/// A request whose response has a Swift type.
public protocol ServiceRequest: ModelRequest {
  /// The type of the response.
  associatedtype Response: ModelResponse
}

extension ModelRequest {
  /// The HTTP method and path, and how the fields travel.
  public static var operation: HTTPOperation {
    guard let operation = _schema.operation else { preconditionFailure("\(self) is a request without an operation") }
    return operation
  }

  /// Checks every rule that the documentation states for this endpoint, without sending anything.
  ///
  /// Local media (``Media/file(_:)``, ``Media/bytes(_:fileName:)``) counts as present: a client checks the file and uploads it.
  ///
  /// - Returns: The warnings: inferred rules that are broken, and unknown fields.
  /// - Throws: ``ValidationError`` with all violations.
  @discardableResult
  public func validate() throws(ValidationError) -> [Violation] {
    try validation().orThrow().violations
  }

  /// The violations and warnings that ``validate()`` throws or returns, as a value.
  public func validation() -> ValidationResult {
    WrittenRequest(self).validation(by: Self.validator)
  }

  /// The exact bytes of the request's body: the fields in the order of the documentation, without those that travel in the path,
  /// the query or a header.
  ///
  /// - Parameters:
  ///   - spelling: How fields with a node key are named: by their key, as the documentation shows (the default), or by their
  ///     alias, which some deployments of the service expect.
  ///   - uploaded: The text to send in place of local media, such as the address that an upload returned.
  /// - Throws: ``ValidationError`` for local media that is not in `uploaded`, and for numbers that JSON does not have.
  public func json(
    _ spelling: FieldSpelling = .keys, uploaded: [Media: String] = [:]
  ) throws(ValidationError) -> [UInt8] {
    try storage.json(spelling, uploaded: uploaded, from: Self.operation.parameters.count)
  }
}
