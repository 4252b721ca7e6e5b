extension JSONValue {
  /// What reading a text into a tree does about a name that an object has twice.
  public enum DuplicateKeys: Sendable {
    /// Refuse the text; right wherever people write the file.
    case refuse
    /// Keep the last, as most JSON readers do.
    case keepLast
  }

  /// Reads one JSON value and nothing after it.
  ///
  /// - Throws: ``JSONSyntaxError`` at the first byte that RFC 8259 does not allow, or at a repeated name.
  public init(
    parsing bytes: some Collection<UInt8>, duplicateKeys: DuplicateKeys = .refuse
  ) throws(JSONSyntaxError) {
    let result =
      bytes.withContiguousStorageIfAvailable { Self.read($0, duplicateKeys: duplicateKeys) }
      ?? Array(bytes).withUnsafeBufferPointer { Self.read($0, duplicateKeys: duplicateKeys) }
    self = try result.get()
  }

  /// Reads one JSON value from a string.
  ///
  /// - Throws: ``JSONSyntaxError``.
  public init(parsing text: String, duplicateKeys: DuplicateKeys = .refuse) throws(JSONSyntaxError) {
    try self.init(parsing: Array(text.utf8), duplicateKeys: duplicateKeys)
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, duplicateKeys: DuplicateKeys
  ) -> Result<JSONValue, JSONSyntaxError> {
    var reader = JSONReader(scanner: JSONScanner(bytes), duplicateKeys: duplicateKeys)
    if let value = reader.readValue(depth: 0), reader.scanner.scanEnd() { return .success(value) }
    return .failure(reader.scanner.failure ?? JSONSyntaxError(offset: 0, expected: "a value"))
  }
}

/// Builds a tree from what the scanner walks over.
struct JSONReader {
  var scanner: JSONScanner
  var duplicateKeys = JSONValue.DuplicateKeys.keepLast

  mutating func readValue(depth: Int) -> JSONValue? {
    scanner.skipWhitespace()
    switch scanner.byte {
    case UInt8(ascii: "\""):
      var token = StringToken()
      return scanner.scanString(&token) ? .string(scanner.text(of: token)) : nil
    case UInt8(ascii: "{"): return readObject(depth: depth)
    case UInt8(ascii: "["): return readArray(depth: depth)
    case UInt8(ascii: "t"): return scanner.scanLiteral("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return scanner.scanLiteral("false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return scanner.scanLiteral("null") ? .null : nil
    default:
      var token = NumberToken()
      guard scanner.scanNumber(&token) else { return nil }
      return .number(JSONNumber(scanned: scanner.text(from: token.start, to: token.end)))
    }
  }

  private mutating func readObject(depth: Int) -> JSONValue? {
    guard enter(depth) else { return nil }
    var object = JSONObject()
    while !take(UInt8(ascii: "}")) {
      if !object.isEmpty, !separate("',' or '}'") { return nil }
      let offset = scanner.position
      var token = StringToken()
      guard scanner.scanKey(&token) else { return nil }
      let key = scanner.text(of: token)
      if duplicateKeys == .refuse, object[key] != nil {
        _ = scanner.fail("each name once, but an earlier member has this name", at: offset)
        return nil
      }
      guard let value = readValue(depth: depth + 1) else { return nil }
      object[key] = value
    }
    return .object(object)
  }

  private mutating func readArray(depth: Int) -> JSONValue? {
    guard enter(depth) else { return nil }
    var array: [JSONValue] = []
    while !take(UInt8(ascii: "]")) {
      if !array.isEmpty, !separate("',' or ']'") { return nil }
      guard let value = readValue(depth: depth + 1) else { return nil }
      array.append(value)
    }
    return .array(array)
  }

  private mutating func enter(_ depth: Int) -> Bool {
    guard depth < JSONScanner.maximumDepth else { return scanner.fail("no more than 128 levels of nesting") }
    scanner.position += 1
    return true
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    scanner.skipWhitespace()
    guard scanner.byte == byte else { return false }
    scanner.position += 1
    return true
  }

  private mutating func separate(_ expected: StaticString) -> Bool {
    guard scanner.byte == UInt8(ascii: ",") else { return scanner.fail(expected) }
    scanner.position += 1
    scanner.skipWhitespace()
    return true
  }
}

extension JSONScanner {
  /// The text between two offsets, which the scanner has already found to be UTF-8, so that it need not be looked at again.
  func text(from start: Int, to end: Int) -> String {
    let bytes = UnsafeBufferPointer(start: base + start, count: end - start)
    // Short strings are kept within the value itself, which is quicker made in the old way.
    if bytes.count > 15, #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
      return String(copying: UTF8Span(unchecked: bytes.span))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A string's characters, escapes resolved.
  func text(of token: StringToken) -> String {
    guard token.hasEscapes else { return text(from: token.start, to: token.end) }
    // No escape is shorter than what it stands for.
    return String(unsafeUninitializedCapacity: token.length) { buffer in
      guard let target = buffer.baseAddress else { return 0 }
      var offset = token.start
      var count = 0
      while offset < token.end {
        // Eight bytes at a step while none of them is a backslash.
        if offset + 8 <= token.end {
          let word = word(at: offset)
          let mark = word ^ 0x5C5C_5C5C_5C5C_5C5C
          if (mark &- 0x0101_0101_0101_0101) & ~mark & 0x8080_8080_8080_8080 == 0 {
            UnsafeMutableRawPointer(target + count).storeBytes(of: word.littleEndian, as: UInt64.self)
            count += 8
            offset += 8
            continue
          }
        }
        let byte = base[offset]
        if byte == 0x5C {
          count += write(escapedScalar(at: &offset).value, to: target + count)
        } else {
          target[count] = byte
          count += 1
          offset += 1
        }
      }
      return count
    }
  }

  /// Writes a scalar as UTF-8 and returns the number of bytes.
  @inline(__always)
  private func write(_ scalar: UInt32, to target: UnsafeMutablePointer<UInt8>) -> Int {
    func byte(_ shift: UInt32, _ mark: UInt32, _ mask: UInt32 = 0x3F) -> UInt8 {
      UInt8(truncatingIfNeeded: mark | scalar >> shift & mask)
    }
    switch scalar {
    case ..<0x80:
      target[0] = byte(0, 0, 0x7F)
      return 1
    case ..<0x800:
      target[0] = byte(6, 0xC0)
      target[1] = byte(0, 0x80)
      return 2
    case ..<0x10000:
      target[0] = byte(12, 0xE0)
      target[1] = byte(6, 0x80)
      target[2] = byte(0, 0x80)
      return 3
    default:
      target[0] = byte(18, 0xF0)
      target[1] = byte(12, 0x80)
      target[2] = byte(6, 0x80)
      target[3] = byte(0, 0x80)
      return 4
    }
  }

  /// The scalar that the escape at `offset` stands for; steps over it. The scanner has already found it well-formed.
  @inline(__always)
  func escapedScalar(at offset: inout Int) -> Unicode.Scalar {
    let kind = base[offset + 1]
    offset += 2
    switch kind {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      var value = hexadecimal(at: offset) ?? 0xFFFD
      offset += 4
      if value & 0xFC00 == 0xD800, let low = hexadecimal(at: offset + 2) {
        value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
        offset += 6
      }
      return Unicode.Scalar(value) ?? "\u{FFFD}"
    default: return Unicode.Scalar(kind)
    }
  }
}
