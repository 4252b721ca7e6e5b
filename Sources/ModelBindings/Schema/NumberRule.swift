extension NumberRule {
  /// Prepares the fast test for what `exact` asks.
  init(_ exact: ExactNumberRule) {
    for (keyword, value) in exact.bounds {
      let bound = value.decimal
      switch keyword {
      case .minimum, .exclusiveMinimum:
        // The smallest integer allowed is the bound rounded up, or one above it where the bound itself is excluded.
        guard let floor = bound.floor else {
          if !bound.isNegative { needsExact = true }
          continue
        }
        let isWhole = bound.isInteger
        let (next, overflow) = floor.addingReportingOverflow(isWhole && keyword == .minimum ? 0 : 1)
        if overflow { needsExact = true } else { least = max(least, next) }
      default:
        guard let floor = bound.floor else {
          if bound.isNegative { needsExact = true }
          continue
        }
        let (last, overflow) = floor.subtractingReportingOverflow(
          bound.isInteger && keyword == .exclusiveMaximum ? 1 : 0)
        if overflow { needsExact = true } else { greatest = min(greatest, last) }
      }
    }
    if let multipleOf = exact.multipleOf { setDivisor(multipleOf.decimal) }
  }

  private mutating func setDivisor(_ multiple: Decimal) {
    let scale = max(0, multiple.digits.count - multiple.exponent)
    var value = multiple
    value.exponent += scale
    guard scale <= 9, let divisor = value.integer(as: Int64.self), divisor > 0, divisor < 1_000_000_000 else {
      needsExact = true
      return
    }
    self.divisor = divisor
    self.scale = Int32(scale)
  }

  static let powersOfTen: [Int64] = (0...18).map { (0..<$0).reduce(Int64(1)) { power, _ in power * 10 } }

  /// Whether an integer obeys every rule. Returns false also where only exact arithmetic can decide.
  @inline(__always)
  func admits(_ value: Int64) -> Bool {
    if value < least || value > greatest || needsExact { return false }
    if divisor == 0 { return true }
    if scale == 0 { return value % divisor == 0 }
    // `multipleOf` is divisor / 10^scale, so value × 10^scale has to be a multiple of divisor. An overflow fails the test.
    let (scaled, overflow) = value.multipliedReportingOverflow(by: Self.powersOfTen[Int(scale)])
    return !overflow && scaled % divisor == 0
  }
}

extension Decimal {
  /// The greatest 64-bit integer that is not above the value; nil beyond 64 bits.
  var floor: Int64? {
    if isInteger { return integer(as: Int64.self) }
    var whole = self
    if exponent <= 0 { return isNegative ? -1 : 0 }
    whole.digits = Array(digits.prefix(exponent))
    while whole.digits.last == 0 { whole.digits.removeLast() }
    guard let integer = whole.integer(as: Int64.self) else { return nil }
    if !isNegative { return integer }
    let (below, overflow) = integer.subtractingReportingOverflow(1)
    return overflow ? nil : below
  }
}

extension NumberRule {
  /// Whether a number with a decimal part obeys every rule. Returns false also where only exact arithmetic can decide.
  func admits(_ token: NumberToken) -> Bool {
    guard token.isSmall, !needsExact else { return false }
    if token.fraction == 0 { return admits(token.mantissa) }
    let unit = Self.powersOfTen[token.fraction]
    // A value between two integers that are both within the bounds is within them, even where a bound itself is excluded.
    let (quotient, remainder) = token.mantissa.quotientAndRemainder(dividingBy: unit)
    let below = remainder < 0 ? quotient - 1 : quotient
    let above = remainder > 0 ? quotient + 1 : quotient
    guard below >= least, above <= greatest else { return false }
    if divisor == 0 { return true }
    let shift = Int(scale) - token.fraction
    if shift >= 0 {
      let (scaled, overflow) = token.mantissa.multipliedReportingOverflow(by: Self.powersOfTen[shift])
      return !overflow && scaled % divisor == 0
    }
    let (parts, overflow) = divisor.multipliedReportingOverflow(by: Self.powersOfTen[-shift])
    return !overflow && token.mantissa % parts == 0
  }
}
