/// A JSON number, exactly as written.
///
/// Binary floating point cannot hold 0.1 or 18446744073709551615; this keeps the text and compares by decimal value, so
/// that `1`, `1.0` and `1e0` are equal and nothing is ever rounded.
public struct JSONNumber: Sendable {
  /// The number's JSON text.
  public let literal: String

  /// A number from its JSON text; nil when `literal` is not a JSON number.
  public init?(literal: String) {
    var text = literal
    let isNumber = text.withUTF8 { bytes in
      var scanner = JSONScanner(bytes)
      var token = NumberToken()
      return scanner.scanNumber(&token) && scanner.position == bytes.count
    }
    guard isNumber else { return nil }
    self.literal = text
  }

  init(scanned literal: String) { self.literal = literal }

  /// An integer.
  public init(_ value: some FixedWidthInteger) { literal = String(value) }

  /// A finite number in the shortest form that reads back as the same value, whole numbers without a point; nil for NaN and
  /// the infinities, which JSON does not have.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    let text = "\(value)"
    literal = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The exact value.
  var decimal: Decimal { Decimal(literal) }

  /// The value when it is whole and fits, however it is written (`5.0` and `5e0` are 5).
  public var int: Int? { Int(literal) ?? decimal.integer(as: Int.self) }

  /// The value when it is whole and fits in 64 bits without a sign.
  public var uint64: UInt64? { UInt64(literal) ?? decimal.integer(as: UInt64.self) }

  /// The nearest binary value.
  public var double: Double { Double(literal) ?? .nan }

  /// Whether the value is whole, however it is written.
  public var isInteger: Bool { decimal.isInteger }
}

extension JSONNumber: Hashable, Comparable, CustomStringConvertible {
  /// Equality of value, not of spelling.
  public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
    if left.literal == right.literal { return true }
    // Nearly every number is a whole one without an exponent, which needs no arithmetic on digits.
    if let left = Int(left.literal), let right = Int(right.literal) { return left == right }
    return left.decimal == right.decimal
  }

  /// Order by exact value.
  public static func < (left: JSONNumber, right: JSONNumber) -> Bool { left.decimal < right.decimal }

  /// Hashes the value, not the spelling.
  public func hash(into hasher: inout Hasher) {
    if let int { hasher.combine(int) } else { hasher.combine(decimal) }
  }

  /// The JSON text.
  public var description: String { literal }
}
