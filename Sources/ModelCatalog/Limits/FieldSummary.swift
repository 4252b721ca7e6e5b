import ModelBindings

extension Limits {
  /// A field on one line of a terminal: type, limits, options with labels, default, other names, and the evidence.
  package static func summary(_ schema: Schema) -> String {
    var parts = limits(schema)
    if let items = schema.items {
      let each = limits(items)
      if !each.isEmpty { parts.append("each: " + each.joined(separator: ", ")) }
    }
    if let value = schema.defaultValue, value != .null { parts.append("default \(labelled(value, in: schema))") }
    if let alias = schema.alias { parts.append("alias \(alias)") }
    if let message = schema.deprecated { parts.append(message.isEmpty ? "deprecated" : "deprecated: \(message)") }
    if let date = schema.removed { parts.append(date.isEmpty ? "no longer documented" : "last documented \(date)") }
    if !schema.removedOptions.isEmpty {
      let options = schema.removedOptions.map { $0.label ?? value($0.value) }
      parts.append("no longer \(options.joined(separator: ", "))")
    }
    let head = type(schema) + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
    let sentences = [head, schema.description, evidence(schema.evidence)].compactMap(\.self)
    return sentences.joined(separator: ". ")
  }

  /// The limits beside the type, with every option.
  private static func limits(_ schema: Schema) -> [String] {
    var parts: [String] = []
    if let media = schema.media { parts += [formats(media)].compactMap(\.self) + self.media(media) }
    parts += values(schema)
    if let options = schema.enumeration {
      parts.append("one of " + options.map { labelled($0, in: schema) }.joined(separator: ", "))
    }
    if let value = schema.const { parts.append("always \(labelled(value, in: schema))") }
    if let unit = schema.unit { parts.append("in \(unit)") }
    return parts
  }

  /// A value, with the label of an opaque option behind it.
  private static func labelled(_ value: JSONValue, in schema: Schema) -> String {
    guard let options = schema.enumeration, let labels = schema.labels, labels.count == options.count,
      let index = options.firstIndex(of: value)
    else { return self.value(value) }
    return "\(self.value(value)) (\(labels[index]))"
  }
}
