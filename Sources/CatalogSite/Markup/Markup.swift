/// A piece of a page: escaped and well formed by construction, since words and elements are all that can be put into it.
struct Markup: Sendable {
  /// The piece as the file holds it.
  private(set) var source = ""

  /// Nothing.
  init() {}

  /// Words, escaped.
  init(_ words: String) { source = words.escaped(quotes: false) }

  /// An element; its content is left out where the element can have none.
  init(_ tag: Tag, _ attributes: [Attribute], _ content: Markup) {
    source = "<\(tag.rawValue)"
    for attribute in attributes {
      source += " \(attribute.name)"
      if let value = attribute.value { source += "=\"\(value.escaped(quotes: true))\"" }
    }
    source += ">"
    if !tag.isVoid { source += content.source + "</\(tag.rawValue)>" }
    if tag.isBlock { source += "\n" }
  }

  /// The content of a script element that holds data: no markup can end it.
  init(data: ScriptData) { source = data.source }

  /// A whole page.
  static func document(_ html: Markup) -> String { "<!doctype html>\n" + html.source }

  /// Puts `other` behind.
  mutating func append(_ other: Markup) { source += other.source }
}

/// Builds a piece out of words and elements.
@resultBuilder
enum MarkupBuilder {
  static func buildExpression(_ words: String) -> Markup { Markup(words) }
  static func buildExpression(_ markup: Markup) -> Markup { markup }
  static func buildExpression(_ markup: Markup?) -> Markup { markup ?? Markup() }
  static func buildBlock(_ parts: Markup...) -> Markup { join(parts) }
  static func buildOptional(_ part: Markup?) -> Markup { part ?? Markup() }
  static func buildEither(first part: Markup) -> Markup { part }
  static func buildEither(second part: Markup) -> Markup { part }
  static func buildArray(_ parts: [Markup]) -> Markup { join(parts) }

  private static func join(_ parts: [Markup]) -> Markup { parts.reduce(into: Markup()) { $0.append($1) } }
}

extension String {
  /// The words with everything escaped that HTML or SVG could take for markup; control characters, which no page may
  /// hold, become U+FFFD.
  fileprivate func escaped(quotes: Bool) -> String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text.append(contentsOf: "&amp;".unicodeScalars)
      case "<": text.append(contentsOf: "&lt;".unicodeScalars)
      case ">": text.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where quotes: text.append(contentsOf: "&quot;".unicodeScalars)
      case "\n", "\t": text.append(scalar)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): text.append("\u{FFFD}")
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
