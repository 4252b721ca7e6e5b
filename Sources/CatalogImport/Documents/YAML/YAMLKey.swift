import Files
import ModelBindings

// Keys of block mappings. A key is a scalar on one line with a ":" behind it.
extension YAMLParser {
  /// Whether a key is at the current position: a scalar with a `:` behind it on the same line.
  mutating func isAtKey() throws(Diagnostic) -> Bool {
    let here = (line, position)
    defer { (line, position) = here }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let end = endOfQuote() else { return false }
      position = end
      skipSpaces()
      return byte == UInt8(ascii: ":") && isIndicator
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: ">"), nil:
      return false
    case UInt8(ascii: "#"): return false
    default: return endOfPlainKey() != nil
    }
  }

  /// Reads a key and the `:` behind it.
  mutating func key() throws(Diagnostic) -> String {
    let start = position
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      let text = try quoted(parentIndent: -1)
      skipSpaces()
      position += 1
      return text
    }
    guard let end = endOfPlainKey() else { throw error("found \(quote()), expected \"key: value\"") }
    try refusePlainStart()
    var textEnd = end
    while textEnd > start, file.bytes[textEnd - 1] == 0x20 { textEnd -= 1 }
    guard textEnd > start else { throw error("found a \":\" without a key before it; quote an empty key: \"\"") }
    if let tab = file.bytes[start..<textEnd].firstIndex(of: 0x09) {
      position = tab
      throw tabError()
    }
    position = end + 1
    return try plainKey(String(decoding: file.bytes[start..<textEnd], as: UTF8.self), at: start)
  }

  /// The name of a member with a plain key. A whole number is its digits (`200:` in a list of responses).
  ///
  /// - Throws: ``Diagnostic`` for any other plain value that is not text, since the author may have meant another name.
  func plainKey(_ text: String, at offset: Int) throws(Diagnostic) -> String {
    if text == "<<" { throw error("found a merge key \"<<\"; write its keys and values instead", at: offset) }
    switch try CoreSchema.value(ofPlain: text, orElse: { error($0, at: offset) }) {
    case .string: return text
    case .number where text.utf8.allSatisfy { (0x30...0x39).contains($0) }: return text
    default: throw error("found the key \(text), which is no string; quote it", at: offset)
    }
  }

  /// The offset of the `:` behind the plain text of this line; nil without one.
  private func endOfPlainKey() -> Int? {
    var index = position
    while index < current.end {
      let byte = file.bytes[index]
      if byte == UInt8(ascii: ":"), index + 1 == current.end || file.bytes[index + 1] == 0x20 { return index }
      if byte == UInt8(ascii: "#"), index > position, file.bytes[index - 1] == 0x20 { return nil }
      index += 1
    }
    return nil
  }

  /// The offset behind the closing quote; nil where this line has none.
  private func endOfQuote() -> Int? {
    let mark = file.bytes[position]
    var index = position + 1
    while index < current.end {
      switch file.bytes[index] {
      case UInt8(ascii: "\\") where mark == UInt8(ascii: "\""): index += 1
      case mark where mark == UInt8(ascii: "'") && index + 1 < current.end && file.bytes[index + 1] == mark: index += 1
      case mark: return index + 1
      default: break
      }
      index += 1
    }
    return nil
  }
}
