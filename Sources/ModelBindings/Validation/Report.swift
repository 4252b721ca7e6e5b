/// Writing violations down.
extension ValidationRun {
  /// Records a violation of `keyword`, unless it needs a message.
  ///
  /// No message is needed in a verdict-only run, when the result is full, or when the violation does not stop decoding. An
  /// error ends a verdict-only run: the scanner moves to the end of the text.
  ///
  /// - Returns: Whether the violation is dealt with. If not, nothing has changed, and the caller reports the violation.
  @inline(__always)
  mutating func recordWithoutMessage(_ keyword: Keyword, _ node: UnsafePointer<SchemaNode>) -> Bool {
    if isDecoding, !stopsDecoding(keyword, node) { return true }
    return recordWithoutMessage(node.pointee.warnings & keyword.bit != 0 ? .warning : .error)
  }

  @inline(__always)
  mutating func recordWithoutMessage(_ severity: Violation.Severity) -> Bool {
    guard isVerdictOnly else {
      guard violations.count >= Validator.maximumViolations else { return false }
      // The result is full: the run counts this violation and builds no message.
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

  /// Reports a violated keyword, as a warning where the rule was only inferred.
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
    if recordWithoutMessage(severity) { return }
    if severity == .error { hasErrors = true }
    violations.append(
      Violation(
        path: JSONPointer(pathTokens(depth)).description, keyword: keyword, message: message(), severity: severity,
        actual: actual() ?? end.map { text(from: offset, to: $0) }, allowed: allowed(), offset: offset))
  }

  /// Reports that the text is not JSON. The violations before that place stay in the result.
  mutating func reportSyntax() {
    let failure = scanner.failure ?? JSONSyntaxError(offset: scanner.position, expected: "a value")
    let bytes = UnsafeBufferPointer(start: scanner.base, count: scanner.count)
    let place = TextLocation(of: failure.offset, in: bytes)
    let found =
      failure.offset < scanner.count ? "found \(describe(scanner.base[failure.offset]))" : "the text ends here"
    depth = 0
    // A full result has to keep this violation: it explains why the rest of the body was not checked.
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
