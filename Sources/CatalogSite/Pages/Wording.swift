import ModelBindings
import ModelCatalog

/// Words that several pages use.
enum Wording {
  /// `a, b and c`.
  static func list(_ words: [String], _ last: String = "and") -> String {
    guard let end = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(last) \(end)"
  }

  /// What kind of value a field takes: `string`, `list of images`, `integer or null`.
  static func type(_ schema: Schema) -> String {
    if let media = schema.media { return media.kind.rawValue }
    guard !schema.types.isEmpty else { return "any value" }
    return list(
      schema.types.map { type in
        guard type == .array, let items = schema.items, !items.types.isEmpty || items.media != nil else {
          return type == .array ? "list" : type.rawValue
        }
        return "list of " + plural(items)
      }, "or")
  }

  private static func plural(_ schema: Schema) -> String {
    guard schema.types.count <= 1, schema.items == nil else { return "values, each \(type(schema))" }
    // Sound is not counted.
    return schema.media?.kind == .audio ? "audio files" : type(schema) + "s"
  }

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
