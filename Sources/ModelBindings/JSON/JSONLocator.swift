extension JSONPointer {
  /// Where the value (or, for `ofKey`, its name) stands in `bytes`, as a byte offset; nil when nothing stands there or the
  /// text is not JSON up to that place.
  ///
  /// Trees carry no positions: only an error needs one, and an error can afford to walk the text once more.
  package func offset(in bytes: [UInt8], ofKey: Bool = false) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      var keyOffset: Int?
      for token in tokens {
        scanner.skipWhitespace()
        switch scanner.byte {
        case UInt8(ascii: "{"):
          guard let offset = scanner.seekMember(token) else { return nil }
          keyOffset = offset
        case UInt8(ascii: "["):
          guard let index = Int(token), scanner.seekElement(index) else { return nil }
          keyOffset = nil
        default: return nil
        }
      }
      scanner.skipWhitespace()
      return ofKey ? keyOffset ?? scanner.position : scanner.position
    }
  }
}

extension JSONPointer {
  /// The bytes of the value at this place; nil when nothing stands there or the text is not JSON up to its end.
  package func range(in bytes: [UInt8]) -> Range<Int>? {
    guard let start = offset(in: bytes) else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      scanner.position = start
      return scanner.skipValue(depth: tokens.count) ? start..<scanner.position : nil
    }
  }
}

extension JSONScanner {
  /// Goes to the value of the member `name` of this object. Returns the place of the name.
  fileprivate mutating func seekMember(_ name: String) -> Int? {
    position += 1
    skipWhitespace()
    while byte == UInt8(ascii: "\"") {
      let offset = position
      var key = StringToken()
      guard scanKey(&key) else { return nil }
      if text(of: key).isExactly(name) { return offset }
      guard skipValue(depth: 1) else { return nil }
      skipWhitespace()
      guard byte == UInt8(ascii: ",") else { return nil }
      position += 1
      skipWhitespace()
    }
    return nil
  }

  fileprivate mutating func seekElement(_ index: Int) -> Bool {
    position += 1
    for _ in 0..<index {
      guard skipValue(depth: 1) else { return false }
      skipWhitespace()
      guard byte == UInt8(ascii: ",") else { return false }
      position += 1
    }
    return true
  }
}
