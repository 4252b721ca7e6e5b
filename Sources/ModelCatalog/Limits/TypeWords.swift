import ModelBindings

/// The type of a field in words: `string`, `list of images`, `integer or null`.
package enum TypeWords {
  /// The words for a schema.
  package static func text(_ schema: Schema) -> String {
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
    guard schema.types.count <= 1, schema.items == nil else { return "values, each \(text(schema))" }
    // "Audios" is no word.
    return schema.media?.kind == .audio ? "audio files" : text(schema) + "s"
  }

  /// `a, b and c`.
  package static func list(_ words: [String], _ last: String = "and") -> String {
    guard let end = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(last) \(end)"
  }
}
