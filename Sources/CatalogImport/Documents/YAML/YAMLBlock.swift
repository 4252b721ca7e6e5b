import Files
import ModelBindings

// Block collections, whose structure is their indentation.
extension YAMLParser {
  /// Reads the value at the current position, which is the start of a line or behind `- `, where a block collection can begin.
  ///
  /// - Parameter parentIndent: The indentation of the enclosing collection, -1 for none. The lines of the value are indented
  ///   more.
  mutating func blockNode(parentIndent: Int) throws(Diagnostic) -> YAMLNode {
    try nested { (parser) throws(Diagnostic) in
      switch parser.byte {
      case UInt8(ascii: "-") where parser.isIndicator: return try parser.blockSequence(at: parser.column)
      case UInt8(ascii: "?") where parser.isIndicator:
        throw parser.error("found a key marked by \"?\"; write it as \"key: value\"")
      case UInt8(ascii: "&"): return try parser.anchored(parentIndent: parentIndent, isOnKeyLine: false)
      default:
        guard try parser.isAtKey() else { return try parser.inlineNode(parentIndent: parentIndent) }
        return try parser.blockMapping(at: parser.column)
      }
    }
  }

  /// Reads the value behind `key:`, `-` or an anchor, on the rest of the line or on the lines below.
  ///
  /// - Parameters:
  ///   - parentIndent: The indentation of the enclosing collection.
  ///   - isOnKeyLine: Whether a key stands before the value. Then no collection can begin on this line, and a sequence on the
  ///     lines below may have the key's indentation.
  mutating func valueNode(parentIndent: Int, isOnKeyLine: Bool) throws(Diagnostic) -> YAMLNode {
    let start = position
    skipSpaces()
    if byte == 0x09 { throw tabError() }
    guard isAtLineEnd() else {
      guard isOnKeyLine else { return try blockNode(parentIndent: parentIndent) }
      return try nested { (parser) throws(Diagnostic) in
        if parser.byte == UInt8(ascii: "&") {
          return try parser.anchored(parentIndent: parentIndent, isOnKeyLine: true)
        }
        if parser.byte == UInt8(ascii: "-"), parser.isIndicator {
          throw parser.error("found a list entry behind a key; begin it on a line of its own")
        }
        return try parser.inlineNode(parentIndent: parentIndent)
      }
    }
    guard let indent = try nextIndent() else { return YAMLNode(.null, at: start) }
    if indent > parentIndent {
      _ = try goToContent(from: line + 1)
      try refuseMarker()
      return try blockNode(parentIndent: parentIndent)
    }
    if isOnKeyLine, indent == parentIndent {
      let here = (line, position)
      _ = try goToContent(from: line + 1)
      if byte == UInt8(ascii: "-"), isIndicator {
        return try nested { (parser) throws(Diagnostic) in try parser.blockSequence(at: indent) }
      }
      (line, position) = here
    }
    return YAMLNode(.null, at: start)
  }

  private mutating func blockSequence(at indent: Int) throws(Diagnostic) -> YAMLNode {
    let start = position
    var elements: [YAMLNode] = []
    while true {
      position += 1
      elements.append(try valueNode(parentIndent: indent, isOnKeyLine: false))
      guard try nextIndent() == indent else { break }
      let here = (line, position)
      _ = try goToContent(from: line + 1)
      guard byte == UInt8(ascii: "-"), isIndicator else {
        (line, position) = here
        break
      }
    }
    try refuseDeeperLine(than: indent)
    return YAMLNode(elements: elements, at: start)
  }

  private mutating func blockMapping(at indent: Int) throws(Diagnostic) -> YAMLNode {
    var mapping = MappingBuilder(at: position)
    while true {
      let offset = position
      let key = try key()
      try mapping.reserve(key, at: offset, in: self)
      mapping.append(try valueNode(parentIndent: indent, isOnKeyLine: true))
      guard try nextIndent() == indent else { break }
      _ = try goToContent(from: line + 1)
      try refuseMarker()
      guard try isAtKey() else {
        throw error("found \(quote()), expected \"key: value\" as in the lines above at this indentation")
      }
    }
    try refuseDeeperLine(than: indent)
    return mapping.node
  }

  /// Throws where the line behind a collection is indented more than the collection, since it belongs to no value.
  private mutating func refuseDeeperLine(than indent: Int) throws(Diagnostic) {
    guard let next = try nextIndent(), next > indent else { return }
    _ = try goToContent(from: line + 1)
    throw error("found \(quote()) indented by \(next) spaces, expected \(indent) or fewer; check its indentation")
  }
}

/// Collects the members of a mapping.
struct MappingBuilder {
  private let start: Int
  private var object = JSONObject()
  private var keys: [String] = []
  private var keyOffsets: [Int] = []
  private var children: [YAMLNode] = []

  init(at start: Int) { self.start = start }

  /// Adds a key, whose value the next ``append(_:)`` adds.
  ///
  /// - Throws: ``Diagnostic`` for a repeated key.
  mutating func reserve(_ key: String, at offset: Int, in parser: YAMLParser) throws(Diagnostic) {
    guard object[key] == nil else {
      let first = keys.firstIndex(of: key).map { TextLocation(of: keyOffsets[$0], in: parser.file.bytes).line }
      throw parser.error(
        "found the key \(JSONValue.string(key).jsonText) again, first in line \(first ?? 0); remove one", at: offset)
    }
    keys.append(key)
    keyOffsets.append(offset)
    object[key] = .null
  }

  /// Adds the value of the last key.
  mutating func append(_ value: YAMLNode) {
    children.append(value)
    if let key = keys.last { object[key] = value.value }
  }

  var node: YAMLNode { YAMLNode(.object(object), at: start, children: children, keyOffsets: keyOffsets) }
}
