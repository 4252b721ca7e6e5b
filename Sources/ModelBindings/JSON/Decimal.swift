/// The exact value of a JSON number: sign, digits without zeros at either end, and a power of ten.
///
/// The exponent of a hostile number can be arbitrarily long; it is kept as an `Int` and saturates, which keeps comparisons
/// right for every number whose value could differ from zero or infinity in practice.
struct Decimal: Hashable, Comparable {
  var isNegative = false
  /// Digits 0 to 9, most significant first; empty for zero.
  var digits: [UInt8] = []
  /// The value is `0.d1d2d3… × 10^exponent`.
  var exponent = 0

  init(_ literal: String) {
    var sawPoint = false
    var exponentText: Substring?
    var utf8 = Substring(literal)
    if utf8.first == "-" {
      isNegative = true
      utf8 = utf8.dropFirst()
    }
    for (index, character) in zip(utf8.utf8.indices, utf8.utf8) {
      switch character {
      case 0x30...0x39:
        if digits.isEmpty, character == 0x30 {
          if sawPoint { exponent -= 1 }
        } else {
          digits.append(character - 0x30)
          if !sawPoint { exponent += 1 }
        }
      case UInt8(ascii: "."): sawPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        exponentText = utf8[utf8.utf8.index(after: index)...]
      default: break
      }
      if exponentText != nil { break }
    }
    if let exponentText {
      let isDown = exponentText.hasPrefix("-")
      let limit = Int.max / 4
      let power = Swift.min(Int(exponentText.drop { $0 == "+" || $0 == "-" }) ?? limit, limit)
      exponent += isDown ? -power : power
    }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      isNegative = false
      exponent = 0
    }
  }

  /// Whether no digit stands behind the point.
  var isInteger: Bool { exponent >= digits.count }

  /// The value when it is whole and fits in `Value`.
  func integer<Value: FixedWidthInteger>(as: Value.Type) -> Value? {
    guard isInteger, exponent <= 20 else { return digits.isEmpty ? 0 : nil }
    var value: Value = 0
    for index in 0..<exponent {
      let digit = Value(index < digits.count ? digits[index] : 0)
      let (times, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflow2) =
        isNegative ? times.subtractingReportingOverflow(digit) : times.addingReportingOverflow(digit)
      if overflow || overflow2 { return nil }
      value = sum
    }
    return value
  }

  static func < (left: Decimal, right: Decimal) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.isSmallerInMagnitude(than: left) : left.isSmallerInMagnitude(than: right)
  }

  private func isSmallerInMagnitude(than other: Decimal) -> Bool {
    if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
    if exponent != other.exponent { return exponent < other.exponent }
    return digits.lexicographicallyPrecedes(other.digits)
  }

  /// Whether this is a whole number of `divisor`s, by long division on the decimal digits.
  func isMultiple(of divisor: Decimal) -> Bool {
    if digits.isEmpty { return true }
    if divisor.digits.isEmpty { return false }
    // Each is a whole number of its last digit's unit, and that digit is not zero.
    let zeros = (exponent - digits.count) - (divisor.exponent - divisor.digits.count)
    // Digits behind the divisor's last one would have to make up a whole number of tens of its unit, and do not.
    guard zeros >= 0 else { return false }
    // What is left is `digits` with that many zeros against the divisor's digits. A divisor of n digits has at most 4n factors
    // of two or five, so more zeros than that change nothing.
    let counted = Swift.min(zeros, 4 * divisor.digits.count)
    guard divisor.digits.count <= 18 else { return isMultipleByRemainder(of: divisor.digits, zeros: counted) }
    var denominator: UInt64 = 0
    for digit in divisor.digits { denominator = denominator * 10 + UInt64(digit) }
    var remainder: UInt64 = 0
    for digit in digits { remainder = (remainder * 10 + UInt64(digit)) % denominator }
    for _ in 0..<counted { remainder = remainder * 10 % denominator }
    return remainder == 0
  }

  /// The rare case of a divisor with more than 18 digits: schoolbook remainder on digit arrays.
  private func isMultipleByRemainder(of denominator: [UInt8], zeros: Int) -> Bool {
    var remainder: [UInt8] = []
    for digit in digits + [UInt8](repeating: 0, count: zeros) {
      remainder.append(digit)
      if remainder.first == 0 { remainder.removeFirst() }
      while remainder.count > denominator.count
        || remainder.count == denominator.count && !remainder.lexicographicallyPrecedes(denominator)
      {
        var borrow = 0
        for offset in 0..<remainder.count {
          let index = remainder.count - 1 - offset
          let other = denominator.count - 1 - offset
          var difference = Int(remainder[index]) - borrow - (other >= 0 ? Int(denominator[other]) : 0)
          borrow = difference < 0 ? 1 : 0
          if difference < 0 { difference += 10 }
          remainder[index] = UInt8(difference)
        }
        while remainder.first == 0 { remainder.removeFirst() }
      }
    }
    return remainder.isEmpty
  }
}
