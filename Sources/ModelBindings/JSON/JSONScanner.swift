/// Walks JSON text byte by byte under RFC 8259 and nothing looser.
///
/// Everything in the package that reads JSON (trees, validation, decoding) reads it through this scanner, so that all agree
/// on what JSON is. Its methods return `false` at the first byte that cannot stand where it stands; ``failure`` then
/// holds the place and what was expected there.
@usableFromInline
struct JSONScanner {
  /// Arrays and objects nested deeper than this are refused: recursion must not exhaust the stack on hostile input.
  static let maximumDepth = 128

  let base: UnsafePointer<UInt8>
  let count: Int
  var position = 0
  var failure: JSONSyntaxError?

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    // A buffer without storage has no base address; any pointer serves, since nothing is read from zero bytes.
    base = bytes.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    count = bytes.count
  }

  /// The byte at ``position``, or zero at the end: zero is no part of JSON outside strings, so it never matches.
  @inline(__always)
  var byte: UInt8 { position < count ? base[position] : 0 }

  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
  }

  @inline(__always)
  mutating func skipWhitespace() {
    while position < count {
      let byte = base[position]
      // Nearly every byte asked about is beyond the space: one comparison settles it.
      if byte > 0x20 { return }
      if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 } else { return }
    }
  }

  @inline(never)
  mutating func fail(_ expected: StaticString, at offset: Int? = nil) -> Bool {
    if failure == nil { failure = JSONSyntaxError(offset: offset ?? position, expected: "\(expected)") }
    return false
  }

  /// Steps over `literal`, whose first byte is already known to stand here.
  mutating func scanLiteral(_ literal: StaticString) -> Bool {
    let length = literal.utf8CodeUnitCount
    for index in 0..<length {
      guard position + index < count, base[position + index] == literal.utf8Start[index] else {
        return fail("'true', 'false' or 'null', spelled out in lower case")
      }
    }
    position += length
    return true
  }

  /// Steps over whatever value stands here, checking its syntax only.
  mutating func skipValue(depth: Int) -> Bool {
    skipWhitespace()
    switch byte {
    case UInt8(ascii: "\""):
      var string = StringToken()
      return scanString(&string)
    case UInt8(ascii: "{"): return skipObject(depth: depth)
    case UInt8(ascii: "["): return skipArray(depth: depth)
    case UInt8(ascii: "t"): return scanLiteral("true")
    case UInt8(ascii: "f"): return scanLiteral("false")
    case UInt8(ascii: "n"): return scanLiteral("null")
    default:
      var number = NumberToken()
      return scanNumber(&number)
    }
  }

  private mutating func skipObject(depth: Int) -> Bool {
    guard depth < Self.maximumDepth else { return fail("no more than 128 levels of nesting") }
    position += 1
    skipWhitespace()
    if byte == UInt8(ascii: "}") {
      position += 1
      return true
    }
    while true {
      var key = StringToken()
      guard scanKey(&key), skipValue(depth: depth + 1) else { return false }
      skipWhitespace()
      if byte == UInt8(ascii: ",") {
        position += 1
        skipWhitespace()
      } else if byte == UInt8(ascii: "}") {
        position += 1
        return true
      } else {
        return fail("',' or '}'")
      }
    }
  }

  private mutating func skipArray(depth: Int) -> Bool {
    guard depth < Self.maximumDepth else { return fail("no more than 128 levels of nesting") }
    position += 1
    skipWhitespace()
    if byte == UInt8(ascii: "]") {
      position += 1
      return true
    }
    while true {
      guard skipValue(depth: depth + 1) else { return false }
      skipWhitespace()
      if byte == UInt8(ascii: ",") {
        position += 1
      } else if byte == UInt8(ascii: "]") {
        position += 1
        return true
      } else {
        return fail("',' or ']'")
      }
    }
  }

  /// Steps over a member's name and the colon after it.
  @inline(__always)
  mutating func scanKey(_ key: inout StringToken) -> Bool {
    guard byte == UInt8(ascii: "\"") else { return fail("a member name in double quotes") }
    guard scanString(&key) else { return false }
    return scanColon()
  }

  @inline(__always)
  mutating func scanColon() -> Bool {
    if byte != UInt8(ascii: ":") {
      skipWhitespace()
      guard byte == UInt8(ascii: ":") else { return fail("':'") }
    }
    position += 1
    return true
  }

  /// Whether nothing but white space is left.
  mutating func scanEnd() -> Bool {
    skipWhitespace()
    return position == count || fail("the end of the text")
  }
}

extension JSONScanner {
  /// What stands behind an element of an array or a member of an object.
  enum Continuation {
    case another
    case end
    case failure
  }

  /// Steps over the comma before another element, or over the bracket that ends them all.
  @inline(__always)
  mutating func scanContinuation(until end: UInt8, _ expected: StaticString) -> Continuation {
    skipWhitespace()
    if byte == UInt8(ascii: ",") {
      position += 1
      skipWhitespace()
      return .another
    }
    if byte == end {
      position += 1
      return .end
    }
    _ = fail(expected)
    return .failure
  }
}
