/// One of a closed list of options, each a case with its wire value.
///
/// For enums alone whose cases hold nothing. What Swift makes for an enum with raw values, and for one that is `CaseIterable`, took a quarter
/// of a release build of the models; here it is written once, for all lists. Adopt those protocols where code asks for them by name:
/// `extension Resolution: @retroactive RawRepresentable, @retroactive CaseIterable {}`.
public protocol ModelOption: Hashable, FieldValue {
  /// The wire values of the cases, in the order of their declaration, each behind the character that the text begins with.
  static var rawValues: StaticString { get }
}

extension ModelOption {
  /// The option's wire value.
  public var rawValue: String {
    Self.rawValues.withUTF8Buffer { text in
      var texts = OptionTexts(text)
      for _ in 0..<index { _ = texts.next() }
      return texts.next().map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
  }

  /// The option with a wire value; nil where the list has none with it.
  public init?(rawValue: String) {
    var rawValue = rawValue
    let index = rawValue.withUTF8 { wanted in Self.rawValues.withUTF8Buffer { Self.index(of: wanted, in: $0) } }
    guard let index else { return nil }
    self.init(index: index)
  }

  private static func index(of wanted: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    for (index, value) in OptionTexts(text).enumerated() where value.elementsEqual(wanted) { return index }
    return nil
  }

  /// The options in the order of the documentation.
  public static var allCases: [Self] {
    rawValues.withUTF8Buffer { OptionTexts($0).enumerated().map { Self(index: $0.offset) } }
  }

  /// The option's wire value as a JSON string.
  public var fieldContent: FieldContent { rawValue.fieldContent }

  /// Reads an option; nil for anything that is none of them.
  public init?(fieldContent content: FieldContent) {
    guard let rawValue = String(fieldContent: content) else { return nil }
    self.init(rawValue: rawValue)
  }

  /// Equal when they are the same case.
  public static func == (left: Self, right: Self) -> Bool { left.index == right.index }

  /// Hashes which case it is.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }

  /// The hash by itself.
  public var hashValue: Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }

  // An enum whose cases hold nothing is stored as the number of its case, in as few bytes as that takes: none for a single case, one for 256.
  // Swift's documentation of its layout says so (docs/ABI/TypeLayout.rst, "No-Payload Enums"); a cast to another size traps.

  /// The place of the case in the declaration, from zero.
  private var index: Int {
    switch MemoryLayout<Self>.size {
    case 0: 0
    case 1: Int(unsafeBitCast(self, to: UInt8.self))
    default: Int(unsafeBitCast(self, to: UInt16.self))
    }
  }

  private init(index: Int) {
    switch MemoryLayout<Self>.size {
    case 0: self = unsafeBitCast((), to: Self.self)
    case 1: self = unsafeBitCast(UInt8(truncatingIfNeeded: index), to: Self.self)
    default: self = unsafeBitCast(UInt16(truncatingIfNeeded: index), to: Self.self)
    }
  }
}

/// One of a closed list of numbers, each a case with its wire value.
public protocol NumberOption: RawRepresentable, CaseIterable, FieldValue where RawValue == Int {}

extension NumberOption {
  /// The option's wire value as a JSON number.
  public var fieldContent: FieldContent { rawValue.fieldContent }

  /// Reads an option; nil for anything that is none of them.
  public init?(fieldContent content: FieldContent) {
    guard let rawValue = Int(fieldContent: content) else { return nil }
    self.init(rawValue: rawValue)
  }
}
