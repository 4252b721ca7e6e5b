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
    var line = 1
    var column = 1
    for index in 0..<Swift.max(0, Swift.min(offset, bytes.count)) {
      let byte = bytes[index]
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

  /// The place of the byte at `offset` in `bytes`.
  public init(of offset: Int, in bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { TextLocation(of: offset, in: $0) }
  }

  /// `line:column`, as compilers print it.
  public var description: String { "\(line):\(column)" }
}
