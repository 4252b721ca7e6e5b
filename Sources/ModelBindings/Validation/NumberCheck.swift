extension ValidationRun {
  /// Checks the number at the scanner's position, and fails with a syntax error when there is none.
  @inline(__always)
  mutating func checkNumber(_ node: UnsafePointer<SchemaNode>) -> Bool {
    var token = NumberToken()
    guard scanner.scanNumber(&token) else { return false }
    if isDecoding { checkWidth(token, node) }
    if token.isSmallInteger, node.pointee.types.contains(.integer) {
      if node.pointee.number >= 0, !tables.numbers[Int(node.pointee.number)].admits(token.mantissa) {
        checkExactly(token, node)
      }
      if node.pointee.options >= 0, !hasInteger(tables.options + Int(node.pointee.options), token.mantissa) {
        checkOptions(node, from: token.start)
      } else if node.pointee.const >= 0 {
        checkOptions(node, from: token.start)
      }
      return true
    }
    checkOtherNumber(token, node)
    return true
  }

  @inline(__always)
  private func hasInteger(_ rule: UnsafePointer<OptionRule>, _ value: Int64) -> Bool {
    let first = Int(rule.pointee.firstInteger)
    for index in first..<first + Int(rule.pointee.integerCount) where tables.integers[index] == value { return true }
    return false
  }

  /// Numbers with a point, an exponent or many digits.
  @inline(never)
  private mutating func checkOtherNumber(_ token: NumberToken, _ node: UnsafePointer<SchemaNode>) {
    let types = node.pointee.types
    if !types.contains(.number) {
      let isWhole = types.contains(.integer) && number(token).isInteger
      guard isWhole else {
        if purpose == .tolerantDecoding, Tolerance.adapted(.number(number(token)), to: types) != nil { return }
        reportType(node, from: token.start)
        return
      }
    }
    if node.pointee.number >= 0 { checkExactly(token, node) }
    if node.pointee.options >= 0 || node.pointee.const >= 0 { checkOptions(node, from: token.start) }
  }

  private func number(_ token: NumberToken) -> JSONNumber {
    JSONNumber(scanned: scanner.text(from: token.start, to: token.end))
  }

  /// Every rule of the number, in decimal arithmetic.
  @inline(never)
  private mutating func checkExactly(_ token: NumberToken, _ node: UnsafePointer<SchemaNode>) {
    if token.isSmall, tables.numbers[Int(node.pointee.number)].admits(token) { return }
    let rule = program.tables.exactNumbers[Int(node.pointee.number)]
    let value = number(token)
    let decimal = value.decimal
    for (keyword, bound) in rule.bounds {
      let limit = bound.decimal
      let words: String
      switch keyword {
      case .minimum where decimal < limit: words = "at least"
      case .exclusiveMinimum where !(limit < decimal): words = "more than"
      case .maximum where limit < decimal: words = "at most"
      case .exclusiveMaximum where !(decimal < limit): words = "less than"
      default: continue
      }
      report(
        keyword, node, "expected \(words) \(bound.literal), found \(value.literal.shortened(to: 60))", at: token.start,
        until: token.end, allowed: bound.literal)
    }
    if let multipleOf = rule.multipleOf, !decimal.isMultiple(of: multipleOf.decimal) {
      report(
        .multipleOf, node, "expected a multiple of \(multipleOf.literal), found \(value.literal.shortened(to: 60))",
        at: token.start, until: token.end, allowed: multipleOf.literal)
    }
  }
}
