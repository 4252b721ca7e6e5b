/// Finds members of a JSON object without reading the rest into memory.
package enum JSONMembers {
  /// Where the values of the named members stand in `bytes`, which has to hold one JSON object.
  ///
  /// - Returns: For each of `names` the bytes of its value, or nil when the object has no such member.
  /// - Throws: ``JSONSyntaxError`` for anything else than one JSON object, or for one of the names given twice.
  package static func ranges(
    of names: [String], in bytes: UnsafeBufferPointer<UInt8>
  ) throws(JSONSyntaxError) -> [Range<Int>?] {
    var scanner = JSONScanner(bytes)
    var ranges = [Range<Int>?](repeating: nil, count: names.count)
    if scan(&scanner, names, &ranges), scanner.scanEnd() { return ranges }
    throw scanner.failure ?? JSONSyntaxError(offset: scanner.position, expected: "an object")
  }

  private static func scan(_ scanner: inout JSONScanner, _ names: [String], _ ranges: inout [Range<Int>?]) -> Bool {
    scanner.skipWhitespace()
    guard scanner.byte == UInt8(ascii: "{") else { return scanner.fail("an object") }
    scanner.position += 1
    scanner.skipWhitespace()
    if scanner.byte == UInt8(ascii: "}") {
      scanner.position += 1
      return true
    }
    while true {
      let keyStart = scanner.position
      var key = StringToken()
      guard scanner.scanKey(&key) else { return false }
      scanner.skipWhitespace()
      let start = scanner.position
      guard scanner.skipValue(depth: 1) else { return false }
      let name = scanner.text(of: key)
      if let index = names.firstIndex(of: name) {
        guard ranges[index] == nil else {
          return scanner.fail("each name once, but an earlier member has this name", at: keyStart)
        }
        ranges[index] = start..<scanner.position
      }
      scanner.skipWhitespace()
      if scanner.byte == UInt8(ascii: ",") {
        scanner.position += 1
        scanner.skipWhitespace()
      } else if scanner.byte == UInt8(ascii: "}") {
        scanner.position += 1
        return true
      } else {
        return scanner.fail("',' or '}'")
      }
    }
  }
}
