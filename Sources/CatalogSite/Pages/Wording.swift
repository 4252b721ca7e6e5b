import ModelBindings

/// Words that several pages use.
enum Wording {
  /// A value as a reader meets it on the wire; words without quotes.
  static func value(_ value: JSONValue) -> String { value.string.map { $0.isEmpty ? "\"\"" : $0 } ?? value.jsonText }

  /// A name that may break behind its slashes, so that it fits a narrow page.
  static func breakable(_ name: String) -> Markup {
    var markup = Markup()
    for (index, part) in name.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      if index > 0 {
        markup.append(Markup("/"))
        markup.append(Tag.wbr())
      }
      markup.append(Markup(String(part)))
    }
    return markup
  }

  /// Words in which backticks stand around code.
  static func code(_ words: String) -> Markup {
    var markup = Markup()
    for (index, part) in words.split(separator: "`", omittingEmptySubsequences: false).enumerated() where !part.isEmpty
    {
      markup.append(index.isMultiple(of: 2) ? Markup(String(part)) : Tag.code { String(part) })
    }
    return markup
  }

  /// Words with a capital in front.
  static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
