/// Appends JSON text to a buffer of bytes; the compact form has no white space at all.
package struct JSONWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  /// A writer with an empty buffer.
  package init(reserving capacity: Int = 256) { bytes.reserveCapacity(capacity) }

  /// Appends text that is already JSON or part of it.
  @inline(__always)
  mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inline(__always)
  mutating func raw(_ byte: UInt8) { bytes.append(byte) }

  mutating func raw(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

  /// Appends a string in quotes, escaping only what RFC 8259 asks for.
  package mutating func string(_ value: String) {
    bytes.append(0x22)
    var value = value
    value.withUTF8 { appendEscaped($0) }
    bytes.append(0x22)
  }

  /// Runs without anything to escape are copied as they are; eight bytes are looked at in one step.
  private mutating func appendEscaped(_ content: UnsafeBufferPointer<UInt8>) {
    guard let base = content.baseAddress else { return }
    let ones: UInt64 = 0x0101_0101_0101_0101
    var start = 0
    var index = 0
    while index < content.count {
      if index + 8 <= content.count {
        let word = UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
        // The high bit of a byte is set where it is a quote, a backslash or a control character; others may only be
        // flagged above a true one, or, above ASCII, wrongly, so the byte itself decides.
        let flags =
          ((((word ^ (ones &* 0x22)) &- ones) | ((word ^ (ones &* 0x5C)) &- ones) | (word &- (ones &* 0x20))) & ~word)
          & (ones &* 0x80)
        if flags == 0 {
          index += 8
          continue
        }
        index += flags.trailingZeroBitCount >> 3
      }
      let byte = base[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: content[start..<index]))
        escape(byte)
        start = index + 1
      }
      index += 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: content[start...]))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    case 0x08: raw("\\b")
    case 0x0C: raw("\\f")
    default:
      raw("\\u00")
      let digits: StaticString = "0123456789abcdef"
      bytes.append(digits.utf8Start[Int(byte >> 4)])
      bytes.append(digits.utf8Start[Int(byte & 15)])
    }
  }

  /// Appends a whole value in compact form.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: raw("null")
    case .bool(let value): value ? raw("true") : raw("false")
    case .number(let number): raw(number.literal.utf8)
    case .string(let value): string(value)
    case .array(let elements):
      raw(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { raw(UInt8(ascii: ",")) }
        self.value(element)
      }
      raw(UInt8(ascii: "]"))
    case .object(let object):
      raw(UInt8(ascii: "{"))
      for (index, member) in object.members.enumerated() {
        if index > 0 { raw(UInt8(ascii: ",")) }
        string(member.key)
        raw(UInt8(ascii: ":"))
        self.value(member.value)
      }
      raw(UInt8(ascii: "}"))
    }
  }
}

extension JSONValue {
  /// The value as compact JSON bytes.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    return writer.bytes
  }

  /// The value as compact JSON text.
  public var jsonText: String { String(decoding: json, as: UTF8.self) }
}
