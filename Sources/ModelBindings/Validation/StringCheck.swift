extension ValidationRun {
  /// Checks a string's lengths, options and media rules.
  @inline(__always)
  mutating func checkString(_ token: StringToken, _ node: UnsafePointer<SchemaNode>) {
    let length = token.scalarCount
    if length < node.pointee.minLength { reportLength(token, node, .minLength, length) }
    if length > node.pointee.maxLength { reportLength(token, node, .maxLength, length) }
    if node.pointee.const >= 0 {
      checkOptions(node, from: token.start - 1)
    } else if node.pointee.options >= 0 {
      if token.hasEscapes || !tables.hasString(tables.options + Int(node.pointee.options), token, in: scanner) {
        checkOptions(node, from: token.start - 1)
      }
    }
    if node.pointee.media >= 0 { checkMedia(token, node) }
  }

  @inline(never)
  private mutating func reportLength(
    _ token: StringToken, _ node: UnsafePointer<SchemaNode>, _ keyword: Keyword, _ length: Int
  ) {
    let limit = keyword == .minLength ? node.pointee.minLength : node.pointee.maxLength
    let bound = keyword == .minLength ? "at least" : "at most"
    report(
      keyword, node, "expected \(bound) \(limit) \(limit == 1 ? "character" : "characters"), found \(length)",
      at: token.start - 1, until: token.end + 1, allowed: "\(limit)")
  }
}
