import Files
import ModelBindings

// Flow collections, whose structure is their brackets, over any number of lines.
extension YAMLParser {
  /// Reads the value at the current position inside brackets.
  mutating func flowNode() throws(Diagnostic) -> YAMLNode {
    try nested { (parser) throws(Diagnostic) in
      let start = parser.position
      switch parser.byte {
      case UInt8(ascii: "["): return try parser.flowSequence()
      case UInt8(ascii: "{"): return try parser.flowMapping()
      case UInt8(ascii: "*"): return try parser.alias()
      case UInt8(ascii: "&"): throw parser.error("found an anchor between brackets; write the collection line by line")
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        return YAMLNode(.string(try parser.quoted(parentIndent: -1)), at: start)
      default: return try parser.plainNode(try parser.plain(parentIndent: -1, isInFlow: true), at: start)
      }
    }
  }

  private mutating func flowSequence() throws(Diagnostic) -> YAMLNode {
    let start = position
    position += 1
    var elements: [YAMLNode] = []
    try skipFlowSpace(from: start)
    while byte != UInt8(ascii: "]") {
      elements.append(try flowNode())
      try skipFlowSpace(from: start)
      if byte == UInt8(ascii: ":") {
        throw error("found a \":\" in a list, expected \",\" or \"]\"; put pairs in braces")
      }
      try separator(before: UInt8(ascii: "]"), from: start)
    }
    position += 1
    return YAMLNode(elements: elements, at: start)
  }

  private mutating func flowMapping() throws(Diagnostic) -> YAMLNode {
    let start = position
    position += 1
    var mapping = MappingBuilder(at: start)
    try skipFlowSpace(from: start)
    while byte != UInt8(ascii: "}") {
      let offset = position
      try mapping.reserve(try flowKey(from: start), at: offset, in: self)
      try skipFlowSpace(from: start)
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") {
        mapping.append(YAMLNode(.null, at: position))
      } else {
        mapping.append(try flowNode())
      }
      try skipFlowSpace(from: start)
      try separator(before: UInt8(ascii: "}"), from: start)
    }
    position += 1
    return mapping.node
  }

  /// Reads a key and the `:` behind it.
  private mutating func flowKey(from start: Int) throws(Diagnostic) -> String {
    let offset = position
    let firstLine = line
    let isQuoted = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    let text: String
    if isQuoted {
      text = try quoted(parentIndent: -1)
    } else {
      text = try plainKey(try plain(parentIndent: -1, isInFlow: true), at: offset)
    }
    guard line == firstLine else { throw error("found a key on several lines; write it on one line", at: offset) }
    skipSpaces()
    guard byte == UInt8(ascii: ":"), isQuoted || isIndicator || byte(ahead: 1).map(Self.flowIndicators.contains) == true
    else {
      throw error("found \(byte == nil ? "the end of the line" : quote()), expected \": \" behind the key")
    }
    position += 1
    return text
  }

  /// Skips the comma behind a value. At the closing bracket it does nothing.
  private mutating func separator(before close: UInt8, from start: Int) throws(Diagnostic) {
    if byte == close { return }
    guard byte == UInt8(ascii: ",") else {
      throw error("found \(quote()), expected \",\" or \"\(Character(Unicode.Scalar(close)))\"")
    }
    position += 1
    try skipFlowSpace(from: start)
  }

  /// Skips spaces, line ends and comments. Throws at the end of the text, since the collection is not closed.
  private mutating func skipFlowSpace(from start: Int) throws(Diagnostic) {
    while true {
      skipSpaces()
      if byte == 0x09 { throw tabError() }
      guard isAtLineEnd() else { return }
      guard line + 1 < lines.count else {
        throw error("found no end of the collection that begins here; close its bracket", at: start)
      }
      line += 1
      position = current.contentStart
      try refuseMarker()
    }
  }
}
