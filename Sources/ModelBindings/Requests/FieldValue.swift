/// A value that a field of a request or an answer can have.
public protocol FieldValue: Sendable {
  /// What a field with this value holds.
  var fieldContent: FieldContent { get }
  /// The value of a field that holds `content`; nil when that is something else.
  init?(fieldContent content: FieldContent)
}

extension String: FieldValue {
  /// A JSON string.
  public var fieldContent: FieldContent { .json(.string(self)) }
  /// Reads a JSON string; of a field that takes other scalars too, their text.
  public init?(fieldContent content: FieldContent) {
    switch content {
    case .json(.string(let text)): self = text
    case .json(.number(let number)): self = number.literal
    case .json(.bool(let truth)): self = "\(truth)"
    default: return nil
    }
  }
}

extension Int: FieldValue {
  /// A JSON number.
  public var fieldContent: FieldContent { .json(.number(JSONNumber(self))) }
  /// Reads a whole JSON number, however it is written (`5.0` is 5), also in quotes where the field takes strings too.
  public init?(fieldContent content: FieldContent) {
    guard let value = content.number?.int else { return nil }
    self = value
  }
}

extension UInt64: FieldValue {
  /// A JSON number.
  public var fieldContent: FieldContent { .json(.number(JSONNumber(self))) }
  /// Reads a whole JSON number, zero or more, also in quotes where the field takes strings too.
  public init?(fieldContent content: FieldContent) {
    guard let value = content.number?.uint64 else { return nil }
    self = value
  }
}

extension Double: FieldValue {
  /// A JSON number in its shortest form; NaN and the infinities, which cannot be written, as they are.
  public var fieldContent: FieldContent { JSONNumber(self).map { .json(.number($0)) } ?? .notFinite(self) }
  /// Reads a JSON number, also in quotes where the field takes strings too.
  public init?(fieldContent content: FieldContent) {
    if case .notFinite(let value) = content {
      self = value
    } else {
      guard let value = content.number?.double else { return nil }
      self = value
    }
  }
}

extension Bool: FieldValue {
  /// `true` or `false`.
  public var fieldContent: FieldContent { .json(.bool(self)) }
  /// Reads `true` or `false`.
  public init?(fieldContent content: FieldContent) {
    guard case .json(.bool(let truth)) = content else { return nil }
    self = truth
  }
}

extension JSONValue: FieldValue {
  /// The value.
  public var fieldContent: FieldContent { .json(self) }
  /// Reads any JSON value.
  public init?(fieldContent content: FieldContent) {
    guard case .json(let value) = content else { return nil }
    self = value
  }
}

extension Media: FieldValue {
  /// The wire value as a JSON string; a local file or bytes as they are.
  public var fieldContent: FieldContent { wireValue.map { .json(.string($0)) } ?? .media(self) }
  /// Reads a JSON string or local media.
  public init?(fieldContent content: FieldContent) {
    switch content {
    case .json(.string(let value)): self.init(value)
    case .media(let media): self = media
    default: return nil
    }
  }
}

extension Array: FieldValue where Element: FieldValue {
  /// A JSON array, as long as every element is JSON.
  public var fieldContent: FieldContent {
    let contents = map(\.fieldContent)
    let values = contents.compactMap(\.json)
    return values.count == count ? .json(.array(values)) : .list(contents)
  }
  /// Reads an array when every element can be read.
  public init?(fieldContent content: FieldContent) {
    let contents: [FieldContent]
    switch content {
    case .json(.array(let values)): contents = values.map { .json($0) }
    case .list(let list): contents = list
    default: return nil
    }
    self = contents.compactMap { Element(fieldContent: $0) }
    if count < contents.count { return nil }
  }
}
