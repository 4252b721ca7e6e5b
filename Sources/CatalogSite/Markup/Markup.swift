/// A piece of HTML. It is well formed and escaped, since its initializers escape all text and close all elements.
struct Markup: Sendable {
  /// The HTML text.
  private(set) var source = ""

  /// Creates empty markup.
  init() {}

  /// Creates markup from text, which it escapes.
  init(_ words: String) { source = words.escaped(quotes: false) }

  /// Creates an element. A void element drops `content`.
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

  /// Creates the content of a script element that holds data. ``ScriptData`` escapes it.
  init(data: ScriptData) { source = data.source }

  /// The text of a whole page.
  static func document(_ html: Markup) -> String { "<!doctype html>\n" + html.source }

  /// Appends `other`.
  mutating func append(_ other: Markup) { source += other.source }
}

/// Builds markup from texts and elements.
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
  /// The text with all markup characters escaped. Control characters, which HTML forbids, become U+FFFD.
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
