/// Swift source being put together, line by line.
struct SourceText {
  private(set) var text: String
  private var indent = ""

  /// Source without a line.
  init() {
    text = ""
    text.reserveCapacity(65_536)
  }

  /// The most columns that wrapped lines take.
  private static let width = 120

  /// Appends a line at the current depth; an empty one has no spaces.
  mutating func line(_ line: String = "") {
    if !line.isEmpty { text += indent }
    text += line
    text += "\n"
  }

  /// Appends `opening`, what `body` appends one level deeper, and `closing`.
  mutating func block(_ opening: String, _ closing: String = "}", _ body: (inout SourceText) -> Void) {
    line(opening)
    indented(body)
    line(closing)
  }

  /// Appends what `body` appends, one level deeper.
  mutating func indented(_ body: (inout SourceText) -> Void) {
    indent += "  "
    body(&self)
    indent.removeLast(2)
  }

  /// Appends `parts` with `separator` between them on as few lines as fit, each line one level deeper than here.
  mutating func wrapped(_ parts: [String], separator: String, lineEnd: String? = nil) {
    var current = ""
    var length = 0
    let available = Self.width - indent.utf8.count
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      let size = part.utf8.count + (isLast ? 0 : separator.utf8.count)
      if !current.isEmpty, length + size > available {
        line(current + (lineEnd ?? separator.trimmed))
        current = ""
        length = 0
      } else if !current.isEmpty {
        current += separator
      }
      current += part
      length += size
    }
    if !current.isEmpty { line(current) }
  }

  /// Appends a documentation comment, its paragraphs with an empty line between them, wrapped at words; nothing for empty ones.
  mutating func comment(_ paragraphs: [String]) {
    let available = Self.width - indent.utf8.count - 4
    for (index, paragraph) in paragraphs.filter({ !$0.isEmpty }).enumerated() {
      if index > 0 { line("///") }
      var current = ""
      var length = 0
      for word in paragraph.split(separator: " ") {
        if length > 0, length + 1 + word.utf8.count > available {
          line("/// " + current)
          current = ""
          length = 0
        }
        current += (length > 0 ? " " : "") + word
        length += (length > 0 ? 1 : 0) + word.utf8.count
      }
      if length > 0 { line("/// " + current) }
    }
  }

  /// Appends lines of JSON; one that does not fit goes on, indented, behind a comma that is part of no string.
  mutating func json(_ lines: [String]) {
    for text in lines {
      var rest = Substring(text)
      var isFirst = true
      while let end = Self.breakingPoint(rest, within: Self.width - indent.utf8.count - (isFirst ? 0 : 2)) {
        line((isFirst ? "" : "  ") + rest[..<end])
        rest = rest[end...]
        isFirst = false
      }
      line((isFirst ? "" : "  ") + rest)
    }
  }

  /// The place behind the last comma within `width`, or behind the first one after it; nil where the text fits or has none.
  private static func breakingPoint(_ text: Substring, within width: Int) -> Substring.Index? {
    guard text.utf8.count > width else { return nil }
    var last: Substring.Index?
    var isInString = false
    var isEscaped = false
    var length = 0
    for index in text.utf8.indices {
      let byte = text.utf8[index]
      length += 1
      if isEscaped {
        isEscaped = false
      } else if isInString, byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString.toggle()
      } else if byte == UInt8(ascii: ","), !isInString, length < text.utf8.count {
        if length > width, last != nil { return last }
        last = text.utf8.index(after: index)
        if length > width { return last }
      }
    }
    return last
  }

  /// Whether `line` fits at the current depth.
  func fits(_ line: String) -> Bool { indent.utf8.count + line.utf8.count <= Self.width }
}

extension String {
  /// Without the spaces at the end.
  fileprivate var trimmed: String {
    var copy = self
    while copy.last == " " { copy.removeLast() }
    return copy
  }
}
