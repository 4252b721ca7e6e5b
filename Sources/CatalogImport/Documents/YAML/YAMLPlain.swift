import Files
import ModelBindings

// Plain scalars, which are text without quotes on one or more lines.
extension YAMLParser {
  /// Reads the plain text at the current position.
  ///
  /// - Parameters:
  ///   - parentIndent: The indentation of the enclosing block. Further lines of the text are indented more.
  ///   - isInFlow: Whether the text is inside brackets, so that `,`, `[`, `]`, `{` and `}` end it.
  mutating func plain(parentIndent: Int, isInFlow: Bool = false) throws(Diagnostic) -> String {
    try refusePlainStart(isInFlow: isInFlow)
    var text = try plainLine(isInFlow: isInFlow)
    while isAtTrueLineEnd, let blanks = try goToContinuation(of: parentIndent, isInFlow: isInFlow) {
      text += blanks == 0 ? " " : String(repeating: "\n", count: blanks)
      text += try plainLine(isInFlow: isInFlow)
    }
    return text
  }

  /// Whether the line ends without a comment. A comment ends plain text.
  private var isAtTrueLineEnd: Bool { byte == nil }

  /// Moves to the next line of the text and returns the number of blank lines before it. At the end of the text it returns nil
  /// and does not move.
  private mutating func goToContinuation(of parentIndent: Int, isInFlow: Bool) throws(Diagnostic) -> Int? {
    var next = line + 1
    while next < lines.count, lines[next].isBlank { next += 1 }
    guard next < lines.count else { return nil }
    let first = file.bytes[lines[next].contentStart]
    guard isInFlow || lines[next].indent > parentIndent, first != UInt8(ascii: "#") else { return nil }
    if isInFlow, Self.flowIndicators.contains(first) { return nil }
    let blanks = next - line - 1
    line = next
    position = current.contentStart
    if first == 0x09 { throw tabError() }
    if isInFlow, first == UInt8(ascii: ":"), isIndicator {
      throw error("found a key on several lines; quote it and write it on one line")
    }
    try refuseMarker()
    return blanks
  }

  /// Reads the text on this line, without the spaces at its end.
  private mutating func plainLine(isInFlow: Bool) throws(Diagnostic) -> String {
    let start = position
    var end = start
    scan: while let byte {
      switch byte {
      case 0x20:
        position += 1
        continue
      case 0x09: throw tabError()
      case UInt8(ascii: "#") where position > start && file.bytes[position - 1] == 0x20: break scan
      case UInt8(ascii: ":"):
        let next = self.byte(ahead: 1)
        let isEnded = isIndicator || isInFlow && next.map(Self.flowIndicators.contains) == true
        if isEnded, isInFlow { break scan }
        if isEnded {
          throw error("found a \":\" in text without quotes; quote the text, or give the key its own line")
        }
      case UInt8(ascii: "?") where isInFlow:
        // Parsers of YAML 1.1 end the text here.
        throw error("found \(quote()) in text between brackets; quote the text")
      case _ where isInFlow && Self.flowIndicators.contains(byte): break scan
      default: break
      }
      position += 1
      end = position
    }
    return String(decoding: file.bytes[start..<end], as: UTF8.self)
  }

  static let flowIndicators: Set<UInt8> = [0x2C, 0x5B, 0x5D, 0x7B, 0x7D]

  /// Throws where the current character cannot begin plain text.
  func refusePlainStart(isInFlow: Bool = false) throws(Diagnostic) {
    guard let byte else { throw error("found the end of a line, expected a value") }
    switch byte {
    case UInt8(ascii: "!"): throw error("found the tag \(quote()); remove it: import does not convert values by tags")
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      let next = self.byte(ahead: 1)
      let isSafe = next.map { $0 != 0x20 && $0 != 0x09 && !(isInFlow && Self.flowIndicators.contains($0)) } == true
      // Parsers of YAML read "?x" and ":x" between brackets differently.
      if !isSafe || isInFlow && byte != UInt8(ascii: "-") {
        throw error("found \(quote()), expected a value; quote text that begins with this character")
      }
    case 0x09: throw tabError()
    case _ where ",[]{}#&*|>'\"%@`".utf8.contains(byte):
      throw error("found \(quote()), expected a value; quote text that begins with this character")
    default: break
    }
  }
}
