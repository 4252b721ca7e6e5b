/// An object inside of a request or a response: the value of a field, or one element of its array.
public protocol NestedObject: ModelObject, _FieldValue {}

extension NestedObject {
  /// For generated code.
  public var _content: _FieldContent {
    storage.jsonObject.map { .json(.object($0)) } ?? .object(storage)
  }

  /// For generated code.
  public init?(_content content: _FieldContent) {
    switch content {
    case .object(let fields): self.init(storage: fields)
    case .json(.object(let object)):
      guard let fields = _Storage(object, Self.validator) else { return nil }
      self.init(storage: fields)
    default: return nil
    }
  }
}
