/// One of an open list of words: a service may answer a word that its documentation does not name, and it is kept.
public protocol OpenOption: RawRepresentable, FieldValue, Hashable where RawValue == String {
  /// The word.
  init(rawValue: String)
}

extension OpenOption {
  /// The word.
  public var fieldContent: FieldContent { .json(.string(rawValue)) }
  /// Reads any string.
  public init?(fieldContent content: FieldContent) {
    guard let word = String(fieldContent: content) else { return nil }
    self.init(rawValue: word)
  }
}
