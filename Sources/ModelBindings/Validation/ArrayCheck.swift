extension ValidationRun {
  /// Checks the array whose opening bracket stands here.
  mutating func checkArray(_ node: UnsafePointer<SchemaNode>) -> Bool {
    guard depth < JSONScanner.maximumDepth else { return scanner.fail("no more than 128 levels of nesting") }
    let start = scanner.position
    var count = 0
    scanner.position += 1
    scanner.skipWhitespace()
    depth += 1
    if scanner.byte == UInt8(ascii: "]") {
      scanner.position += 1
    } else {
      while true {
        path[depth] = PathStep(element: count)
        if node.pointee.items >= 0 {
          guard check(node.pointee.items) else { return false }
        } else {
          guard scanner.skipValue(depth: depth) else { return false }
        }
        count += 1
        scanner.skipWhitespace()
        if scanner.byte == UInt8(ascii: ",") {
          scanner.position += 1
        } else if scanner.byte == UInt8(ascii: "]") {
          scanner.position += 1
          break
        } else {
          return scanner.fail("',' or ']'")
        }
      }
    }
    depth -= 1
    if count < node.pointee.minItems { reportCount(node, .minItems, count, from: start) }
    if count > node.pointee.maxItems { reportCount(node, .maxItems, count, from: start) }
    if node.pointee.uniqueItems, count > 1 { checkUnique(node, from: start) }
    if node.pointee.options >= 0 || node.pointee.const >= 0 { checkOptions(node, from: start) }
    return true
  }

  @inline(never)
  private mutating func reportCount(
    _ node: UnsafePointer<SchemaNode>, _ keyword: Keyword, _ count: Int, from start: Int
  ) {
    let limit = keyword == .minItems ? node.pointee.minItems : node.pointee.maxItems
    let bound = keyword == .minItems ? "at least" : "at most"
    report(
      keyword, node, "expected \(bound) \(limit) \(limit == 1 ? "item" : "items"), found \(count)", at: start,
      allowed: "\(limit)", actual: "\(count)")
  }

  /// Uniqueness by JSON equality; a set of trees, so that 100,000 items take linear time.
  @inline(never)
  private mutating func checkUnique(_ node: UnsafePointer<SchemaNode>, from start: Int) {
    var first: [JSONValue: Int] = [:]
    for (index, value) in (value(from: start).array ?? []).enumerated() {
      if let earlier = first[value] {
        report(
          .uniqueItems, node, "items \(earlier) and \(index) are equal; every item has to be different", at: start,
          until: scanner.position)
        return
      }
      first[value] = index
    }
  }

  /// The value that was just walked over, as a tree.
  func value(from start: Int) -> JSONValue {
    var reader = JSONReader(scanner: scanner)
    reader.scanner.position = start
    // The scanner has already checked the depth from the root, so this read cannot exceed the limit.
    return reader.readValue(depth: 0) ?? .null
  }
}
