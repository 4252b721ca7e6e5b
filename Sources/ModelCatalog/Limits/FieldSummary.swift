import ModelBindings

/// A field's rules on one line, for a terminal: `image: JPEG or PNG, up to 50 MB. Known from client code, not from documentation.`
package struct FieldSummary {
  /// The line.
  package let text: String

  /// The summary of a field.
  package init(_ schema: Schema) {
    var parts = [TypeWords.text(schema)]
    let limits = Self.limits(schema)
    if !limits.isEmpty { parts[0] += ": " + limits.joined(separator: ", ") }
    if let alias = schema.alias { parts.append("alias \(alias)") }
    if let options = schema.enumeration ?? schema.items?.enumeration {
      parts.append(Self.options(options, labels: schema.labels ?? schema.items?.labels ?? []))
    }
    if let value = schema.defaultValue { parts.append("default \(PlainText.value(value, in: schema))") }
    parts += Self.history(schema)
    var text = parts.joined(separator: ", ")
    if let description = schema.description { text += ". \(PlainText.sentence(description))" }
    if let evidence = EvidenceWords.sentence(schema.evidence) { text += (text.hasSuffix(".") ? " " : ". ") + evidence }
    self.text = text
  }

  /// The limits of the field, then those of its elements; without the kind of media, which the type says.
  private static func limits(_ schema: Schema) -> [String] {
    let own = FieldLimits.words(of: schema).dropFirst(schema.media?.formats.isEmpty == true ? 1 : 0)
    guard let items = schema.items else { return Array(own) }
    let each = FieldLimits.words(of: items).dropFirst(items.media?.formats.isEmpty == true ? 1 : 0)
    return own + (each.isEmpty ? [] : ["each " + each.joined(separator: ", ")])
  }

  private static func options(_ options: [JSONValue], labels: [String]) -> String {
    let words = options.enumerated().map { index, option in
      (option.string ?? option.jsonText) + (index < labels.count ? " (\(labels[index]))" : "")
    }
    return "one of \(words.joined(separator: ", "))"
  }

  /// Whether the field and its options are deprecated or no longer documented.
  private static func history(_ schema: Schema) -> [String] {
    var parts: [String] = []
    if let message = schema.deprecated { parts.append(message.isEmpty ? "deprecated" : "deprecated: \(message)") }
    if let date = schema.removed { parts.append(date.isEmpty ? "no longer documented" : "last documented \(date)") }
    if !schema.removedOptions.isEmpty {
      let values = schema.removedOptions.map { $0.label ?? $0.value.string ?? $0.value.jsonText }
      parts.append("no longer \(values.joined(separator: ", "))")
    }
    return parts
  }
}
