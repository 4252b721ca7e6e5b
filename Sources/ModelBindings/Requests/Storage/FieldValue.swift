/// A value that a field of a request or a response can have.
///
/// For generated code: `String`, `Int`, `UInt64`, `Double`, `Bool`, `JSONValue`, ``Media``, options, objects and arrays of these conform.
public protocol _FieldValue: Sendable {
  /// The content of a field with this value.
  var _content: _FieldContent { get }
  /// The value of a field with this content; nil when the content is of another type.
  init?(_content content: _FieldContent)
}

extension String: _FieldValue {
  /// A JSON string.
  public var _content: _FieldContent { .json(.string(self)) }
  /// Reads a JSON string. A number or a Boolean is read as its text, for fields that allow several types.
  public init?(_content content: _FieldContent) {
    switch content {
    case .json(.string(let text)): self = text
    case .json(.number(let number)): self = number.literal
    case .json(.bool(let truth)): self = "\(truth)"
    default: return nil
    }
  }
}

extension Int: _FieldValue {
  /// A JSON number.
  public var _content: _FieldContent { .json(.number(JSONNumber(self))) }
  /// Reads a whole JSON number, however it is written (`5.0` is 5), also in quotes where the field takes strings too.
  public init?(_content content: _FieldContent) {
    guard let value = content.number?.int else { return nil }
    self = value
  }
}

extension UInt64: _FieldValue {
  /// A JSON number.
  public var _content: _FieldContent { .json(.number(JSONNumber(self))) }
  /// Reads a whole JSON number, zero or more, also in quotes where the field takes strings too.
  public init?(_content content: _FieldContent) {
    guard let value = content.number?.uint64 else { return nil }
    self = value
  }
}

extension Double: _FieldValue {
  /// A JSON number in its shortest form; NaN and the infinities, which cannot be written, as they are.
  public var _content: _FieldContent { JSONNumber(self).map { .json(.number($0)) } ?? .notFinite(self) }
  /// Reads a JSON number, also in quotes where the field takes strings too.
  public init?(_content content: _FieldContent) {
    if case .notFinite(let value) = content {
      self = value
    } else {
      guard let value = content.number?.double else { return nil }
      self = value
    }
  }
}

extension Bool: _FieldValue {
  /// `true` or `false`.
  public var _content: _FieldContent { .json(.bool(self)) }
  /// Reads `true` or `false`.
  public init?(_content content: _FieldContent) {
    guard case .json(.bool(let truth)) = content else { return nil }
    self = truth
  }
}

extension JSONValue: _FieldValue {
  /// The value.
  public var _content: _FieldContent { .json(self) }
  /// Reads any JSON value.
  public init?(_content content: _FieldContent) {
    guard case .json(let value) = content else { return nil }
    self = value
  }
}

extension Media: _FieldValue {
  /// The wire value as a JSON string; a local file or bytes as they are.
  public var _content: _FieldContent { wireValue.map { .json(.string($0)) } ?? .media(self) }
  /// Reads a JSON string or local media.
  public init?(_content content: _FieldContent) {
    switch content {
    case .json(.string(let value)): self.init(value)
    case .media(let media): self = media
    default: return nil
    }
  }
}

extension Array: _FieldValue where Element: _FieldValue {
  /// A JSON array, as long as every element is JSON.
  public var _content: _FieldContent {
    let contents = map(\._content)
    let values = contents.compactMap(\.json)
    return values.count == count ? .json(.array(values)) : .list(contents)
  }
  /// Reads an array when every element can be read.
  public init?(_content content: _FieldContent) {
    let contents: [_FieldContent]
    switch content {
    case .json(.array(let values)): contents = values.map { .json($0) }
    case .list(let list): contents = list
    default: return nil
    }
    self = contents.compactMap { Element(_content: $0) }
    if count < contents.count { return nil }
  }
}
