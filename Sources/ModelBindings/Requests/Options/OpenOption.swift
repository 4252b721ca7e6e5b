/// One word of an open list, as responses have them: the service may send a word that its documentation does not name.
public protocol OpenOption: RawRepresentable, Hashable, Codable, _FieldValue where RawValue == String {
  /// A word, documented or not.
  init(rawValue: String)
}

extension OpenOption {
  /// For generated code.
  public var _content: _FieldContent { .json(.string(rawValue)) }
  /// For generated code.
  public init?(_content content: _FieldContent) {
    guard let word = String(_content: content) else { return nil }
    self.init(rawValue: word)
  }
}
