/// One of a closed list of texts, each a case of an enum: `Clip.Resolution.480P`.
///
/// `rawValue` is sent to the service, ``label`` is for people. The two differ where the service numbers its options.
///
/// `modelgen generate` writes the enums. The raw values of a list stand in one text, and the protocol's extension finds a case's raw
/// value by the case's position. Swift's own raw values and `CaseIterable` would add a third to the release build of the models.
public protocol ModelOption: RawRepresentable<String>, CaseIterable, Hashable, Codable, _FieldValue
where AllCases == [Self] {
  /// The option for people: `1080P`, `auto`.
  var label: String { get }
  /// For generated code: the raw values in the order of the cases. The text begins with the separator, which stands before each.
  static var _rawValues: StaticString { get }
  /// For generated code: the labels in the same form; empty where the raw values are the labels.
  static var _labels: StaticString { get }
}

extension ModelOption {
  /// The text that is sent to the service.
  public var rawValue: String { OptionTexts.text(at: EnumCase.index(of: self), in: Self._rawValues) ?? "" }

  /// The option with a raw value; nil where the list has none.
  public init?(rawValue: String) {
    guard let index = OptionTexts.index(of: rawValue, in: Self._rawValues) else { return nil }
    self = EnumCase.value(at: index)
  }

  /// The option for people: its label, or the raw value where the documentation gives no label.
  public var label: String { OptionTexts.text(at: EnumCase.index(of: self), in: Self._labels) ?? rawValue }

  /// The option with a label; nil where the list has none.
  public init?(label: String) {
    let labels = Self._labels.utf8CodeUnitCount == 0 ? Self._rawValues : Self._labels
    guard let index = OptionTexts.index(of: label, in: labels) else { return nil }
    self = EnumCase.value(at: index)
  }

  /// The options in the order of the documentation.
  public static var allCases: [Self] { (0..<OptionTexts.count(in: _rawValues)).map(EnumCase.value(at:)) }

  /// For generated code.
  public static var _labels: StaticString { "" }

  /// Equal when they are the same case.
  public static func == (left: Self, right: Self) -> Bool { EnumCase.index(of: left) == EnumCase.index(of: right) }

  /// Hashes the case.
  public func hash(into hasher: inout Hasher) { hasher.combine(EnumCase.index(of: self)) }

  /// The hash value.
  // Written here, since the standard library's default would be compiled once for every type.
  public var hashValue: Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }

  /// For generated code.
  public var _content: _FieldContent { rawValue._content }

  /// For generated code.
  public init?(_content content: _FieldContent) {
    guard let rawValue = String(_content: content) else { return nil }
    self.init(rawValue: rawValue)
  }
}
