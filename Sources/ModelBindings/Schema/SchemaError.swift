/// A schema that cannot be used: malformed, or with a keyword outside the supported subset of JSON Schema.
public struct SchemaError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where in the schema, as a JSON Pointer.
  public var pointer: JSONPointer
  /// What is wrong there and what would be right.
  public var message: String

  /// An error at `pointer`.
  public init(pointer: JSONPointer, message: String) {
    self.pointer = pointer
    self.message = message
  }

  /// The message with its place.
  public var description: String { "\(message) (at \(pointer.tokens.isEmpty ? "the root" : pointer.description))" }
}
