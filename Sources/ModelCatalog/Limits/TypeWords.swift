import ModelBindings

extension Limits {
  /// `a, b and c`.
  package static func list(_ words: [String], _ last: String = "and") -> String {
    guard let end = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(last) \(end)"
  }

  /// The kind of value that a field takes: `string`, `list of images`, `integer or null`.
  package static func type(_ schema: Schema) -> String {
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
  package static func value(_ value: JSONValue) -> String {
    value.string.map { $0.isEmpty ? "\"\"" : $0 } ?? value.jsonText
  }
}
