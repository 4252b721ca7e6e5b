/// Text that is not JSON as RFC 8259 defines it.
public struct JSONSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where the first byte stands that cannot be there, counted in bytes from the start of the text.
  public var offset: Int
  /// What would have been allowed at that place, for instance `',' or '}'`.
  public var expected: String

  /// An error at `offset` bytes, where `expected` was expected.
  public init(offset: Int, expected: String) {
    self.offset = offset
    self.expected = expected
  }

  /// The error in words, with the offset.
  public var description: String { "not JSON: expected \(expected) at byte \(offset)" }
}

/// A place in a text as people count: lines and columns from 1, columns in Unicode scalars.
public struct TextLocation: Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// The place of the byte at `offset` in `bytes`; an offset past the end is the place after the last byte.
  public init(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    line = 1
    column = 1
    advance(over: UnsafeBufferPointer(rebasing: bytes[..<Swift.max(0, Swift.min(offset, bytes.count))]))
  }

  /// The place of the byte at `offset` in `bytes`.
  public init(of offset: Int, in bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { TextLocation(of: offset, in: $0) }
  }

  /// The places of bytes at several offsets, in the order of `offsets`, in one walk over the text.
  public static func all(of offsets: [Int], in bytes: UnsafeBufferPointer<UInt8>) -> [TextLocation] {
    var places = [TextLocation](repeating: TextLocation(of: 0, in: bytes), count: offsets.count)
    var place = TextLocation(of: 0, in: bytes)
    var walked = 0
    for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      let offset = Swift.max(walked, Swift.min(offsets[index], bytes.count))
      place.advance(over: UnsafeBufferPointer(rebasing: bytes[walked..<offset]))
      places[index] = place
      walked = offset
    }
    return places
  }

  private mutating func advance(over bytes: UnsafeBufferPointer<UInt8>) {
    var line = line
    var column = column
    for byte in bytes {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.line = line
    self.column = column
  }

  /// `line:column`, as compilers print it.
  public var description: String { "\(line):\(column)" }
}
