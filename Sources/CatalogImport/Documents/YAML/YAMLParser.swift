import Files
import ModelBindings

/// Parses a YAML text. Each part of the language is in an extension: block and flow collections, plain, quoted and block
/// scalars, anchors.
struct YAMLParser {
  /// The greatest depth of nested values, the same as for JSON.
  static let maximumDepth = 128
  /// The greatest number of values in one text. The documentation of a whole provider has less than a tenth of it.
  static let maximumSize = 1_000_000
  /// The greatest number of values that come from aliases. Pages have some dozens; a few lines of nested aliases could stand
  /// for billions.
  static let maximumAliasedSize = 20_000

  let file: ImportFile
  let lines: [YAMLLine]
  /// The current line, an index into ``lines``.
  var line = 0
  /// The offset in the file of the next byte, in the current line.
  var position: Int
  var anchors: [String: YAMLNode] = [:]
  private var depth = 0

  init(_ file: ImportFile, range: Range<Int>) throws(Diagnostic) {
    self.file = file
    lines = try YAMLLine.lines(of: file, range: range)
    position = range.lowerBound
  }

  /// Reads the only document of the text.
  mutating func document() throws(Diagnostic) -> YAMLNode {
    guard try goToContent(from: 0) else { throw error("no YAML here; give the whole document", at: position) }
    if isMarker("---") {
      position += 3
      try expectLineEnd()
      guard try goToContent(from: line + 1) else { throw error("nothing follows \"---\"; give the whole document") }
    }
    try refuseMarker()
    let root = try blockNode(parentIndent: -1)
    guard try goToContent(from: line + 1) else { return root }
    try refuseMarker()
    throw error("found text that belongs to no value before it, expected the end; check its indentation")
  }

  /// Runs `body` one level deeper.
  ///
  /// - Throws: ``Diagnostic`` for too deep nesting and too many values, beside the errors of `body`.
  mutating func nested(
    _ body: (inout YAMLParser) throws(Diagnostic) -> YAMLNode
  ) throws(Diagnostic) -> YAMLNode {
    guard depth < Self.maximumDepth else {
      throw error("found values nested more than \(Self.maximumDepth) deep; flatten the document")
    }
    depth += 1
    let node = try body(&self)
    depth -= 1
    guard node.aliasedSize <= Self.maximumAliasedSize else {
      throw error(
        "found more than \(Self.maximumAliasedSize) values that stand here by alias; write them out, or give the document in parts",
        at: node.offset)
    }
    guard node.size <= Self.maximumSize else {
      throw error("found more than \(Self.maximumSize) values; give the document in parts", at: node.offset)
    }
    return node
  }
}

// Moving over the text.
extension YAMLParser {
  var current: YAMLLine { lines[line] }
  /// The byte at the current position; nil at the end of the line.
  var byte: UInt8? { byte(ahead: 0) }

  func byte(ahead distance: Int) -> UInt8? {
    line < lines.count && position + distance < current.end ? file.bytes[position + distance] : nil
  }

  /// The number of bytes before the current position in the line.
  var column: Int { position - current.start }

  /// Whether a space or the end of the line follows the current byte. Only then are `-`, `?` and `:` indicators.
  var isIndicator: Bool { byte(ahead: 1) == nil || byte(ahead: 1) == 0x20 }

  /// Moves to the first line with content, from line `start` on. Returns false where no line has content.
  mutating func goToContent(from start: Int) throws(Diagnostic) -> Bool {
    line = start
    while line < lines.count {
      position = current.contentStart
      if let byte, byte != UInt8(ascii: "#") {
        guard byte != 0x09 else { throw tabError() }
        return true
      }
      line += 1
    }
    line = max(0, lines.count - 1)
    position = lines.last?.end ?? position
    return false
  }

  /// The indentation of the next line with content; nil at the end. The position stays the same.
  mutating func nextIndent() throws(Diagnostic) -> Int? {
    let here = (line, position)
    defer { (line, position) = here }
    return try goToContent(from: line + 1) ? current.indent : nil
  }

  mutating func skipSpaces() { while byte == 0x20 { position += 1 } }

  /// Skips spaces, and throws unless the end of the line or a comment follows.
  mutating func expectLineEnd() throws(Diagnostic) {
    skipSpaces()
    guard !isAtLineEnd() else { return }
    switch byte {
    case 0x09: throw tabError()
    case UInt8(ascii: ":"):
      throw error(
        "found a \":\" behind a value, expected the end of the line; quote the text, or give the key its own line")
    default: throw error("found \(quote()) behind a value, expected the end of the line")
    }
  }

  /// Whether the rest of the line is empty or a comment.
  func isAtLineEnd() -> Bool {
    byte == nil || byte == UInt8(ascii: "#") && (position == current.contentStart || file.bytes[position - 1] == 0x20)
  }
}

// Messages.
extension YAMLParser {
  func error(_ message: String, at offset: Int? = nil) -> Diagnostic {
    file.error(message, at: offset ?? position)
  }

  func tabError() -> Diagnostic {
    error("found a tab, expected spaces: YAML indents and separates with spaces only; replace it")
  }

  /// The rest of the line, shortened and quoted, for messages.
  func quote() -> String {
    let text = String(decoding: file.bytes[position..<current.end].prefix(40), as: UTF8.self)
    return JSONValue.string(text).jsonText
  }

  private func isMarker(_ marker: String) -> Bool {
    current.indent == 0 && position == current.start
      && file.bytes[position..<current.end].starts(with: marker.utf8)
      && (byte(ahead: 3) == nil || byte(ahead: 3) == 0x20)
  }

  /// Throws where a document marker or a directive begins at the current position.
  func refuseMarker() throws(Diagnostic) {
    if isMarker("---") || isMarker("...") {
      throw error("found \"\(isMarker("---") ? "---" : "...")\"; give one document, without end marks")
    }
    if byte == UInt8(ascii: "%"), column == 0 { throw error("found a directive; remove it") }
  }
}
