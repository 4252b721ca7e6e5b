/// One of a closed list of whole numbers, each a case of an enum with that raw value.
public protocol NumberOption: RawRepresentable, CaseIterable, Hashable, Codable, _FieldValue where RawValue == Int {}

extension NumberOption {
  /// The option for people: the number.
  public var label: String { "\(rawValue)" }

  /// For generated code.
  public var _content: _FieldContent { rawValue._content }

  /// For generated code.
  public init?(_content content: _FieldContent) {
    guard let rawValue = Int(_content: content) else { return nil }
    self.init(rawValue: rawValue)
  }
}
