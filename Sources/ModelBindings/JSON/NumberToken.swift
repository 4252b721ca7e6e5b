/// What a scan of a JSON number found: its place and, where it is small enough, its value.
@usableFromInline
struct NumberToken {
  var start = 0
  var end = 0
  /// The digits as one integer, sign applied, when ``isSmall``.
  var mantissa: Int64 = 0
  /// How many of the digits stand after the point, when ``isSmall``.
  var fraction = 0
  /// No exponent, and at most 18 digits: ``mantissa`` and ``fraction`` then tell all.
  var isSmall = false

  @inline(__always)
  var isSmallInteger: Bool { isSmall && fraction == 0 }
}

extension JSONScanner {
  /// Steps over the number that stands here.
  @inline(__always)
  mutating func scanNumber(_ token: inout NumberToken) -> Bool {
    token.start = position
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let first = position
    var value: Int64 = 0
    while position < count {
      let digit = base[position] &- 0x30
      if digit > 9 { break }
      value = value &* 10 &+ Int64(digit)
      position += 1
    }
    let digits = position - first
    if digits == 0 { return fail(isNegative ? "a digit after '-'" : "a value") }
    if base[first] == 0x30, digits > 1 { return fail("no zero before other digits", at: first) }
    let next = byte
    if next != UInt8(ascii: "."), next | 0x20 != UInt8(ascii: "e") {
      token.end = position
      token.isSmall = digits <= 18
      token.mantissa = isNegative ? 0 &- value : value
      token.fraction = 0
      return true
    }
    return scanFraction(&token, value: value, digits: digits, isNegative: isNegative)
  }

  @inline(never)
  private mutating func scanFraction(_ token: inout NumberToken, value: Int64, digits: Int, isNegative: Bool) -> Bool {
    var value = value
    var fraction = 0
    token.isSmall = true
    if byte == UInt8(ascii: ".") {
      position += 1
      let first = position
      while position < count {
        let digit = base[position] &- 0x30
        if digit > 9 { break }
        value = value &* 10 &+ Int64(digit)
        position += 1
      }
      fraction = position - first
      guard fraction > 0 else { return fail("a digit after the point") }
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      token.isSmall = false
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      let first = position
      while position < count, base[position] &- 0x30 <= 9 { position += 1 }
      guard position > first else { return fail("a digit in the exponent") }
    }
    if digits + fraction > 18 { token.isSmall = false }
    token.end = position
    token.mantissa = isNegative ? 0 &- value : value
    token.fraction = fraction
    return true
  }
}
