import ModelBindings
import TestSupport

/// Makes random trees and writes them in all styles of YAML.
struct YAMLWriter {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  // Trees.

  mutating func tree(depth: Int = 0) -> JSONValue {
    switch Int.random(in: 0..<(depth > 4 ? 5 : 9), using: &generator) {
    case 0: return pick([.null, true, false])
    case 1:
      return .number(
        JSONNumber(literal: pick(["0", "-7", "1.5", "12345678901234567890", "1e-7", "-0.25"])) ?? JSONNumber(0))
    case 2, 3, 4: return .string(text())
    case 5, 6: return .array((0..<Int.random(in: 0...4, using: &generator)).map { _ in tree(depth: depth + 1) })
    default:
      var object = JSONObject()
      for _ in 0..<Int.random(in: 0...4, using: &generator) { object[key()] = tree(depth: depth + 1) }
      return .object(object)
    }
  }

  private mutating func key() -> String {
    pick(["a", "b c", "12##image", "/v1/{id}", "200", "x-y", "true", "", "é: 🦊", "#n", "- k", "last", "'q'", "yes"])
  }

  private mutating func text() -> String {
    if chance(30) {
      return pick([
        "", "null", "007", "1e3", "true", "~", " lead", "trail ", "\n", "a\n\n\nb\n", "\tt", "x\u{7}", "- a", "&a",
        "k: v", "a #b", "\\n", "\"'",
      ])
    }
    let words = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      pick(["fox", "16:9", "a,b", "it's", "\"so\"", "é", "🦊", "x#y", "-", "?", "[n]", "{k}", "http://e.com/?a=b", "中文"])
    }
    return words.reduce(into: "") { text, word in
      if !text.isEmpty { text += pick([" ", " ", " ", "\n", "\n\n", "\n  "]) }
      text += word
    }
  }

  // Their YAML.

  mutating func yaml(_ value: JSONValue) -> String {
    var text = chance(20) ? "# a comment\n---\n" : ""
    text += block(value, parentIndent: -1, isAfterKey: false).dropFirst()
    return text + (chance(90) || text.contains("|") || text.contains(">") ? "\n" : "")
  }

  /// What stands behind a key, a dash or at the beginning, with the white space before it.
  private mutating func block(_ value: JSONValue, parentIndent: Int, isAfterKey: Bool) -> String {
    let step = Int.random(in: 1...3, using: &generator)
    switch value {
    case .object(let object) where !object.isEmpty && chance(85):
      let column = parentIndent < 0 ? 0 : parentIndent + step
      // Behind a dash the first member can stand on its line.
      let isCompact = !isAfterKey && parentIndent >= 0 && chance(70)
      let inner = isCompact ? parentIndent + 2 : column
      let margin = "\n" + String(repeating: " ", count: inner)
      var text = ""
      for (index, member) in object.enumerated() {
        if index > 0 || !isCompact { text += (chance(10) ? margin + "# c" : "") + margin } else { text += " " }
        text += key(member.key) + ":" + block(member.value, parentIndent: inner, isAfterKey: true)
      }
      return text
    case .array(let elements) where !elements.isEmpty && chance(80):
      let column = parentIndent < 0 ? 0 : isAfterKey && chance(40) ? parentIndent : parentIndent + step
      let margin = "\n" + String(repeating: " ", count: column)
      return elements.reduce(into: "") { text, element in
        text += margin + "-" + block(element, parentIndent: column, isAfterKey: false)
      }
    case .string(let string): return scalar(string, parentIndent: parentIndent)
    default: return " " + flow(value)
    }
  }

  private mutating func key(_ text: String) -> String {
    let isSafe =
      text.allSatisfy { $0.isLetter || $0.isNumber || "-_ /{}#".contains($0) } && text.first?.isLetter == true
    return isSafe && text != "true" && chance(70) ? text : quoted(text)
  }

  private mutating func scalar(_ text: String, parentIndent: Int) -> String {
    let isPrintable = !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }
    let canBeBlock =
      isPrintable && !text.isEmpty && parentIndent >= 0 && text.contains { $0 != "\n" && $0 != " " && $0 != "\t" }
    if canBeBlock, chance(50) { return literal(text, parentIndent: parentIndent) }
    if isPlain(text), chance(60) { return " " + text }
    if isPrintable, parentIndent >= 0, chance(30), let folded = foldedQuote(text, parentIndent: parentIndent) {
      return folded
    }
    return " " + quoted(text)
  }

  /// A literal block, which holds every text as it is.
  private mutating func literal(_ text: String, parentIndent: Int) -> String {
    let step = Int.random(in: 1...4, using: &generator)
    var body = text
    var ends = 0
    while body.hasSuffix("\n") {
      body.removeLast()
      ends += 1
    }
    let chomping = ends == 0 ? "-" : ends == 1 ? pick(["", "+"]) : "+"
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(ends)
    let first = lines.first { !$0.isEmpty } ?? ""
    let needsStep = first.hasPrefix(" ") || first.hasPrefix("\t") || lines.first?.isEmpty == true
    let mark = needsStep || chance(20) ? String(step) + chomping : chomping
    let margin = String(repeating: " ", count: parentIndent + step)
    let written = lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
    return " |" + mark + (chance(10) ? " # c" : "") + "\n" + written + String(repeating: "\n", count: max(0, ends - 1))
  }

  /// Double quotes over two lines.
  private mutating func foldedQuote(_ text: String, parentIndent: Int) -> String? {
    guard let space = text.firstIndex(of: " "), space > text.startIndex, text.index(after: space) < text.endIndex,
      text[text.index(after: space)] != " ", text[text.index(before: space)] != " "
    else { return nil }
    let first = quoted(String(text[..<space]), double: true).dropLast()
    let second = quoted(String(text[text.index(after: space)...]), double: true).dropFirst()
    let margin = String(repeating: " ", count: parentIndent + Int.random(in: 1...3, using: &generator))
    return " " + first + "\n" + margin + second
  }

  private mutating func quoted(_ text: String, double: Bool = false) -> String {
    if !double, !text.unicodeScalars.contains(where: { $0.value < 0x20 }), chance(50) {
      return "'" + text.replacing("'", with: "''") + "'"
    }
    return JSONValue.string(text).jsonText
  }

  private func isPlain(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter, !text.hasSuffix(" "), !text.hasSuffix(":") else { return false }
    guard !["null", "true", "false"].contains(text.lowercased()), !text.contains("\n"), !text.contains("\t") else {
      return false
    }
    return !text.contains(": ") && !text.contains(" #") && !text.unicodeScalars.contains { $0.value < 0x20 }
  }

  private mutating func flow(_ value: JSONValue) -> String {
    switch value {
    case .null: return pick(["null", "~", "Null"])
    case .bool(let bool): return pick(bool ? ["true", "True"] : ["false", "FALSE"])
    case .number(let number): return number.literal
    case .string(let text): return quoted(text)
    case .array(let elements):
      return "[" + elements.map { flow($0) }.joined(separator: pick([",", ", ", " ,\n      "]))
        + (elements.isEmpty || chance(80) ? "]" : ",]")
    case .object(let object):
      let members = object.map { quoted($0.key) + pick([": ", ":   "]) + flow($0.value) }
      return "{" + members.joined(separator: ", ") + "}"
    }
  }
}
