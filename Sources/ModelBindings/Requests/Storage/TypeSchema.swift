/// What generated code states about a type: its schema and, for a request, its operation. Both are made at first use.
///
/// For generated code; use ``ModelObject/validator`` and ``ModelRequest/operation`` instead.
public final class _Schema: Sendable {
  let validator: Validator
  let operation: HTTPOperation?

  /// The schema of a response, or of an object inside of another.
  public init(_ json: StaticString) {
    validator = Validator(json)
    operation = nil
  }

  /// The operation and the schema of a request.
  public init(
    _ method: String, _ path: String, output: HTTPOperation.Output? = nil, body: HTTPOperation.Body = .json,
    parameters: [HTTPOperation.Parameter] = [], _ json: StaticString, common: StaticString = "{}"
  ) {
    validator = Validator(json, common: common)
    operation = HTTPOperation(method, path, output: output, body: body, parameters: parameters)
  }
}
