/// Writing violations down.
extension ValidationRun {
  /// Whether a violation of `keyword` needs no words: the caller wants the verdict alone, as many as are kept have been found, or the
  /// violation does not stop decoding. To be called once for each violation.
  ///
  /// Where only the verdict is wanted, an error ends the run: the scanner is sent to the end of the text, where nothing can be
  /// read any more.
  @inline(__always)
  mutating func isSettled(_ keyword: Keyword, _ node: UnsafePointer<SchemaNode>) -> Bool {
    if isDecoding, !stopsDecoding(keyword, node) { return true }
    return isSettled(node.pointee.warnings & keyword.bit != 0 ? .warning : .error)
  }

  @inline(__always)
  mutating func isSettled(_ severity: Violation.Severity) -> Bool {
    guard isVerdictOnly else {
      guard violations.count >= Validator.maximumViolations else { return false }
      // No more are kept, so nothing of this one has to be put into words.
      if severity == .error { hasErrors = true }
      omitted += 1
      return true
    }
    if severity == .error {
      hasErrors = true
      scanner.position = scanner.count
    }
    return true
  }

  /// A violated keyword; a warning where the rule was only inferred.
  @inline(never)
  mutating func report(
    _ keyword: Keyword, _ node: UnsafePointer<SchemaNode>, _ message: @autoclosure () -> String, at offset: Int,
    until end: Int? = nil, allowed: @autoclosure () -> String? = nil, actual: @autoclosure () -> String? = nil
  ) {
    if isDecoding, !stopsDecoding(keyword, node) { return }
    let isInferred = node.pointee.warnings & keyword.bit != 0
    report(
      keyword.rawValue, message(), severity: isInferred ? .warning : .error, at: offset, until: end,
      allowed: allowed(), actual: actual())
  }

  @inline(never)
  mutating func report(
    _ keyword: String, _ message: @autoclosure () -> String, severity: Violation.Severity = .error, at offset: Int,
    until end: Int? = nil, allowed: @autoclosure () -> String? = nil, actual: @autoclosure () -> String? = nil
  ) {
    if isDecoding, !["json", "type", "enum", "required"].contains(keyword) { return }
    if isSettled(severity) { return }
    if severity == .error { hasErrors = true }
    violations.append(
      Violation(
        path: JSONPointer(pathTokens(depth)).description, keyword: keyword, message: message(), severity: severity,
        actual: actual() ?? end.map { text(from: offset, to: $0) }, allowed: allowed(), offset: offset))
  }

  /// The one violation for a text that is not JSON; whatever else was found before stands too.
  mutating func reportSyntax() {
    let failure = scanner.failure ?? JSONSyntaxError(offset: scanner.position, expected: "a value")
    let bytes = UnsafeBufferPointer(start: scanner.base, count: scanner.count)
    let place = TextLocation(of: failure.offset, in: bytes)
    let found =
      failure.offset < scanner.count ? "found \(describe(scanner.base[failure.offset]))" : "the text ends here"
    depth = 0
    // Why nothing behind this place was judged must not be what is left out.
    if violations.count >= Validator.maximumViolations {
      violations.removeLast()
      omitted += 1
    }
    report(
      "json", "not JSON: expected \(failure.expected) at line \(place.line), column \(place.column), \(found)",
      at: failure.offset, allowed: failure.expected)
  }

  private func describe(_ byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7E: "'\(Character(Unicode.Scalar(byte)))'"
    case 0x20: "a space"
    case 0x0A: "the end of the line"
    default: "byte 0x\(String(byte, radix: 16, uppercase: true))"
    }
  }

  /// The names and numbers from the root to `level`.
  func pathTokens(_ level: Int) -> [String] {
    guard level > 0 else { return [] }
    return (1...level).map { path[$0].isElement ? "\(path[$0].start)" : name(path[$0]) }
  }

  /// The name of a member.
  func name(_ step: PathStep) -> String {
    let text = scanner.text(from: step.start, to: step.end)
    guard text.utf8.contains(0x5C) else { return text }
    return scanner.text(of: StringToken(start: step.start, end: step.end, hasEscapes: true))
  }

  /// A piece of the body for a message, cut where it is long.
  func text(from start: Int, to end: Int) -> String {
    guard end - start > 80 else { return scanner.text(from: start, to: end) }
    var cut = start + 76
    // Not in the middle of a scalar.
    while cut > start, scanner.base[cut] & 0xC0 == 0x80 { cut -= 1 }
    return scanner.text(from: start, to: cut) + "…"
  }
}
