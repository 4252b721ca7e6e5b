import ModelBindings

/// Turns values and names into text and markup for the pages.
enum Wording {
  /// The JSON text of a value; a string without its quotes, unless it is empty.
  static func value(_ value: JSONValue) -> String { value.string.map { $0.isEmpty ? "\"\"" : $0 } ?? value.jsonText }

  /// The name with possible line breaks behind its slashes, so that it fits a narrow page.
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

  /// The text as markup, with the parts between backticks as code elements.
  static func code(_ words: String) -> Markup {
    var markup = Markup()
    for (index, part) in words.split(separator: "`", omittingEmptySubsequences: false).enumerated() where !part.isEmpty
    {
      markup.append(index.isMultiple(of: 2) ? Markup(String(part)) : Tag.code { String(part) })
    }
    return markup
  }

  /// The text with its first letter in upper case.
  static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
