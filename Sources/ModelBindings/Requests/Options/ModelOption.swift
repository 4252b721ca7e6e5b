/// One of a closed list of texts, each a case of an enum: `Clip.Resolution.480P`.
///
/// `rawValue` is sent to the service, ``label`` is for people. The two differ where the service numbers its options.
///
/// `modelgen generate` writes the enums. The raw values of a list stand in one text, and the protocol's extension finds a case's raw
/// value by the case's position. Swift's own raw values and `CaseIterable` would add a third to the release build of the models.
public protocol ModelOption: RawRepresentable<String>, CaseIterable, Hashable, Codable, _FieldValue
where AllCases == [Self] {
  /// For generated code: the raw values in the order of the cases, and the labels where they differ.
  static var _texts: _OptionTexts { get }
}

extension ModelOption {
  /// The text that is sent to the service.
  public var rawValue: String { Self._texts.rawValues.text(at: EnumCase.index(of: self)) ?? "" }

  /// The option with a raw value; nil where the list has none.
  public init?(rawValue: String) {
    guard let index = Self._texts.rawValues.index(of: rawValue) else { return nil }
    self = EnumCase.value(at: index)
  }

  /// The option for people: its label, or the raw value where the documentation gives no label.
  public var label: String { Self._texts.labels.text(at: EnumCase.index(of: self)) ?? "" }

  /// The option with a label; nil where the list has none.
  public init?(label: String) {
    guard let index = Self._texts.labels.index(of: label) else { return nil }
    self = EnumCase.value(at: index)
  }

  /// The options in the order of the documentation.
  public static var allCases: [Self] { (0..<_texts.rawValues.count).map(EnumCase.value(at:)) }

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
