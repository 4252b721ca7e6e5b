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
