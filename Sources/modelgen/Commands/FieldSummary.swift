import ModelBindings
import ModelCatalog

/// A field's rules on one line.
struct FieldSummary {
  let text: String

  init(_ schema: Schema) {
    var parts = [schema.media.map { "\($0.kind.rawValue)" } ?? schema.types.map(\.rawValue).joined(separator: " or ")]
    if parts == [""] { parts = ["any"] }
    if let items = schema.items { parts[0] += " of \(FieldSummary(items).text)" }
    if let alias = schema.alias { parts.append("alias \(alias)") }
    if let options = schema.enumeration {
      let labels = schema.labels ?? []
      let words = options.enumerated().map { index, option in
        let label = index < labels.count ? " (\(labels[index]))" : ""
        return (option.string ?? option.jsonText) + label
      }
      parts.append("one of \(words.joined(separator: ", "))")
    }
    for (keyword, words) in Self.words {
      if let value = schema.json.object?[keyword] { parts.append("\(words) \(value.jsonText)") }
    }
    for member in schema.media?.json ?? JSONObject() where member.key != "kind" {
      let value = member.value.strings?.joined(separator: "/") ?? member.value.jsonText
      parts.append("\(member.key) \(value)")
    }
    if let unit = schema.unit { parts.append("in \(unit)") }
    if let value = schema.defaultValue { parts.append("default \(value.jsonText)") }
    if let message = schema.deprecated { parts.append(message.isEmpty ? "deprecated" : "deprecated: \(message)") }
    if let date = schema.removed { parts.append(date.isEmpty ? "no longer documented" : "last documented \(date)") }
    if !schema.removedOptions.isEmpty {
      let values = schema.removedOptions.map { $0.label ?? $0.value.string ?? $0.value.jsonText }
      parts.append("no longer \(values.joined(separator: ", "))")
    }
    var text = parts.joined(separator: ", ")
    if let description = schema.description { text += ". \(description)" }
    if let evidence = schema.json.object?["evidence"] { text += " [\(evidence.string ?? evidence.jsonText)]" }
    self.text = text
  }

  private static let words = [
    ("const", "always"), ("minimum", "at least"), ("exclusiveMinimum", "more than"), ("maximum", "at most"),
    ("exclusiveMaximum", "less than"), ("multipleOf", "multiple of"), ("minLength", "minLength"),
    ("maxLength", "maxLength"), ("minItems", "minItems"), ("maxItems", "maxItems"),
  ]
}
