import Files
import ModelBindings

// Values other than block collections.
extension YAMLParser {
  /// Reads the scalar, flow collection or alias at the current position, up to the end of its last line.
  mutating func inlineNode(parentIndent: Int) throws(Diagnostic) -> YAMLNode {
    let start = position
    let node: YAMLNode
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): node = try flowNode()
    case UInt8(ascii: "*"): node = try alias()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      node = YAMLNode(.string(try quoted(parentIndent: parentIndent)), at: start)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return YAMLNode(.string(try blockScalar(parentIndent: parentIndent)), at: start)
    default:
      node = try plainNode(try plain(parentIndent: parentIndent), at: start)
    }
    try expectLineEnd()
    return node
  }

  func plainNode(_ text: String, at start: Int) throws(Diagnostic) -> YAMLNode {
    YAMLNode(try CoreSchema.value(ofPlain: text) { error($0, at: start) }, at: start)
  }
}

// Anchors and aliases.
extension YAMLParser {
  /// Reads an anchor and its value, and keeps the value for later aliases.
  mutating func anchored(parentIndent: Int, isOnKeyLine: Bool) throws(Diagnostic) -> YAMLNode {
    let start = position
    let name = try anchorName()
    guard anchors[name] == nil else { throw error("found the anchor \"\(name)\" a second time; rename one", at: start) }
    skipSpaces()
    let node: YAMLNode
    if isAtLineEnd() {
      let here = (line, position)
      if try goToContent(from: line + 1), byte == UInt8(ascii: "&") {
        throw error("found a second anchor for one value")
      }
      (line, position) = here
      node = try valueNode(parentIndent: parentIndent, isOnKeyLine: isOnKeyLine)
    } else {
      if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
        throw error("found \(quote()) behind an anchor, expected the anchor's value")
      }
      if byte == UInt8(ascii: "-"), isIndicator {
        throw error("found a list entry behind an anchor; begin it on a line of its own")
      }
      if !isOnKeyLine, try isAtKey() { throw error("found an anchor on a key; anchors stand before values") }
      node = try inlineNode(parentIndent: parentIndent)
    }
    anchors[name] = node
    return node
  }

  /// Reads an alias and returns the anchor's value.
  mutating func alias() throws(Diagnostic) -> YAMLNode {
    let start = position
    let name = try anchorName()
    guard let node = anchors[name] else {
      let known = anchors.keys.sorted()
      let hint = name.nearest(in: known).map { "did you mean \"\($0)\"?" } ?? "an anchor stands before its aliases"
      throw error("found the alias \"*\(name)\", but no value before it is named \"&\(name)\"; \(hint)", at: start)
    }
    return node.aliased
  }

  /// Reads the name behind `&` or `*`.
  private mutating func anchorName() throws(Diagnostic) -> String {
    position += 1
    let start = position
    while let byte, byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte.isLetterOrDigit { position += 1 }
    let isEnded = byte == nil || byte == 0x20 || [",", "]", "}"].contains { byte == UInt8(ascii: $0) }
    guard position > start, isEnded else {
      throw error("found \(quote()), expected the name of an anchor, of letters, digits, \"-\" and \"_\"", at: start)
    }
    return String(decoding: file.bytes[start..<position], as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
