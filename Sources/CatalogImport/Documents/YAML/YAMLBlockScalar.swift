import Files
import ModelBindings

// Literal (`|`) and folded (`>`) scalars.
extension YAMLParser {
  /// The treatment of the line ends behind the text.
  private enum Chomping {
    /// One line end is kept.
    case clip
    /// No line end is kept (`-`).
    case strip
    /// All line ends are kept (`+`).
    case keep
  }

  /// Reads the block scalar at the current position. Its lines are indented more than `parentIndent`.
  mutating func blockScalar(parentIndent: Int) throws(Diagnostic) -> String {
    let isFolded = byte == UInt8(ascii: ">")
    position += 1
    var chomping = Chomping.clip
    var step: Int?
    while let byte, byte != 0x20 {
      switch byte {
      case UInt8(ascii: "-") where chomping == .clip: chomping = .strip
      case UInt8(ascii: "+") where chomping == .clip: chomping = .keep
      case UInt8(ascii: "1")...UInt8(ascii: "9") where step == nil: step = Int(byte - 0x30)
      default:
        throw error(
          "found \(quote()) behind the mark of a block of text, expected \"-\" or \"+\" and a digit from 1 to 9")
      }
      position += 1
    }
    try expectLineEnd()
    let indent = try contentIndent(parentIndent: parentIndent, step: step)
    let body = blockLines(indent: indent)
    var text = Self.joined(body.lines, isFolded: isFolded)
    if let last = body.lines.last {
      if chomping != .strip, last.hasBreak { text += "\n" }
    }
    if chomping == .keep { text += String(repeating: "\n", count: body.trailing) }
    return text
  }

  /// The indentation of the text: that of the digit behind the mark, else that of the first line that is not blank.
  private func contentIndent(parentIndent: Int, step: Int?) throws(Diagnostic) -> Int {
    let least = max(parentIndent, 0) + 1
    if let step { return least - 1 + step }
    var deepest = 0
    var deepestEnd = 0
    for next in lines[(line + 1)...] {
      guard next.isBlank else {
        guard next.indent >= least else { return max(least, deepest) }
        guard deepest <= next.indent else {
          throw error(
            "found a blank line of more spaces than the first line of text has; remove them, or give the indentation behind the mark",
            at: deepestEnd)
        }
        return next.indent
      }
      if next.indent > deepest { (deepest, deepestEnd) = (next.indent, next.end) }
    }
    return max(least, deepest)
  }

  private typealias TextLine = (text: String, breaks: Int, hasBreak: Bool)

  /// The lines of text, each with the number of blank lines before it, and the number of blank lines behind the last.
  private mutating func blockLines(indent: Int) -> (lines: [TextLine], trailing: Int) {
    var found: [TextLine] = []
    var blanks = 0
    while line + 1 < lines.count {
      let next = lines[line + 1]
      if next.isBlank, next.indent <= indent {
        blanks += next.hasBreak ? 1 : 0
      } else if next.indent >= indent {
        let text = String(decoding: file.bytes[next.start + indent..<next.end], as: UTF8.self)
        found.append((text, blanks, next.hasBreak))
        blanks = 0
      } else {
        break
      }
      line += 1
    }
    position = current.end
    return (found, blanks)
  }

  /// Joins the lines. Folding replaces the line end between two lines by a space, unless one begins with white space.
  private static func joined(_ lines: [TextLine], isFolded: Bool) -> String {
    var text = ""
    var previous: TextLine?
    for line in lines {
      if let previous {
        let folds = isFolded && !isIndented(previous.text) && !isIndented(line.text)
        if !folds {
          text += "\n"
        } else if line.breaks == 0 {
          text += " "
        }
      }
      text += String(repeating: "\n", count: line.breaks) + line.text
      previous = line
    }
    return text
  }

  private static func isIndented(_ text: String) -> Bool { text.utf8.first == 0x20 || text.utf8.first == 0x09 }
}
