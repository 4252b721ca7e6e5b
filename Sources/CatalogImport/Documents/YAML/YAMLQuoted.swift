import Files
import ModelBindings

// Scalars in single and double quotes.
extension YAMLParser {
  /// Reads the quoted text at the current position. Further lines are folded, and are indented more than `parentIndent`.
  mutating func quoted(parentIndent: Int) throws(Diagnostic) -> String {
    let start = position
    let mark = file.bytes[position]
    let isDouble = mark == UInt8(ascii: "\"")
    position += 1
    var text: [UInt8] = []
    // White space before a line end is dropped, except for the part before this index, which escapes wrote.
    var kept = 0
    while true {
      guard let byte else {
        try foldLine(into: &text, kept: kept, from: start, parentIndent: parentIndent)
        kept = text.count
        continue
      }
      position += 1
      switch byte {
      case mark where !isDouble && self.byte == mark:
        position += 1
        text.append(mark)
      case mark: return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\") where isDouble:
        if self.byte == nil {
          // An escaped line end joins the lines without a space.
          try joinLine(into: &text, from: start, parentIndent: parentIndent)
        } else {
          try escape(into: &text)
        }
        kept = text.count
      default: text.append(byte)
      }
    }
  }

  /// Moves to the next line. One line end becomes a space; n line ends become n - 1.
  private mutating func foldLine(
    into text: inout [UInt8], kept: Int, from start: Int, parentIndent: Int
  ) throws(Diagnostic) {
    while text.count > kept, text.last == 0x20 || text.last == 0x09 { text.removeLast() }
    let blanks = try goToNextLine(ofQuoteAt: start, parentIndent: parentIndent)
    text += blanks == 0 ? [0x20] : [UInt8](repeating: 0x0A, count: blanks)
  }

  private mutating func joinLine(into text: inout [UInt8], from start: Int, parentIndent: Int) throws(Diagnostic) {
    let blanks = try goToNextLine(ofQuoteAt: start, parentIndent: parentIndent)
    text += [UInt8](repeating: 0x0A, count: blanks)
  }

  /// Moves to the text of the next line that is not blank and returns the number of blank lines before it.
  private mutating func goToNextLine(ofQuoteAt start: Int, parentIndent: Int) throws(Diagnostic) -> Int {
    var blanks = 0
    while line + 1 < lines.count {
      line += 1
      position = current.contentStart
      while byte == 0x20 || byte == 0x09 { position += 1 }
      guard byte != nil else {
        blanks += 1
        continue
      }
      guard current.indent > parentIndent else {
        throw error(
          "found a line of quoted text indented by \(current.indent) spaces, expected at least \(parentIndent + 1); indent it, or close the quote"
        )
      }
      let here = position
      position = current.start
      if current.indent == 0 { try refuseMarker() }
      position = here
      return blanks
    }
    throw error("found no end of the quoted text that begins here; close the quote", at: start)
  }

  /// Reads an escape, whose backslash is already read.
  private mutating func escape(into text: inout [UInt8]) throws(Diagnostic) {
    let start = position - 1
    guard let byte else { return }
    position += 1
    let scalar: UInt32
    switch byte {
    case UInt8(ascii: "x"): scalar = try hexadecimal(2, from: start)
    case UInt8(ascii: "u"): scalar = try utf16Escape(from: start)
    case UInt8(ascii: "U"): scalar = try hexadecimal(8, from: start)
    default:
      guard let known = Self.escapes[byte] else {
        position = start
        throw error("found the escape \(quote()), which YAML does not have; write a backslash as \"\\\\\"", at: start)
      }
      scalar = known
    }
    guard let character = Unicode.Scalar(scalar) else {
      position = start
      throw error("found the escape \(quote()), which stands for no character", at: start)
    }
    text += Array(String(character).utf8)
  }

  private static let escapes: [UInt8: UInt32] = [
    UInt8(ascii: "0"): 0, UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, 0x09: 9,
    UInt8(ascii: "n"): 10, UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13, UInt8(ascii: "e"): 27,
    UInt8(ascii: " "): 32, UInt8(ascii: "\""): 34, UInt8(ascii: "/"): 47, UInt8(ascii: "\\"): 92,
    UInt8(ascii: "N"): 0x85, UInt8(ascii: "_"): 0xA0, UInt8(ascii: "L"): 0x2028, UInt8(ascii: "P"): 0x2029,
  ]

  /// Reads `\u` escapes. As in JSON, two of them can be the surrogate pair of one character.
  private mutating func utf16Escape(from start: Int) throws(Diagnostic) -> UInt32 {
    let high = try hexadecimal(4, from: start)
    guard (0xD800..<0xDC00).contains(high), byte == UInt8(ascii: "\\"), byte(ahead: 1) == UInt8(ascii: "u") else {
      return high
    }
    position += 2
    let low = try hexadecimal(4, from: start)
    return (0xDC00..<0xE000).contains(low) ? 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00) : high
  }

  private mutating func hexadecimal(_ count: Int, from start: Int) throws(Diagnostic) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let digit = byte.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        position = start
        throw error("found the escape \(quote()), expected \(count) hexadecimal digits in it", at: start)
      }
      value = value << 4 + UInt32(digit)
      position += 1
    }
    return value
  }
}
