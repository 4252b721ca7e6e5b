import ModelBindings

/// What the documentation comment of a field says: its limits in a few words, and the evidence where there is no document.
package enum FieldDoc {
  /// The comment on one line; empty when there is nothing to say.
  package static func text(_ schema: Schema, key: String) -> String {
    var sentences: [String] = []
    if let description = schema.description, !description.isEmpty { sentences.append(DocText.sentence(description)) }
    var limits = limits(schema)
    if let items = schema.items, !schema.types.isEmpty {
      let each = self.limits(items)
      if !each.isEmpty { limits.append((limits.isEmpty ? "each " : "each: ") + each.joined(separator: ", ")) }
    }
    if let value = schema.defaultValue, value != .null { limits.append("default " + DocText.code(value, in: schema)) }
    if !limits.isEmpty { sentences.append(DocText.sentence(limits.joined(separator: ", "))) }
    if let node = NodeKey(key) { sentences.append("Node \(node.node), input `\(DocText.clean(node.input))`.") }
    if let evidence = evidence(schema.evidence) { sentences.append(evidence) }
    return sentences.joined(separator: " ")
  }

  /// What stands behind the field when the documentation does not.
  package static func evidence(_ map: EvidenceMap) -> String? {
    switch map.all {
    case .inferred: return "Inferred: not stated by the documentation."
    case .client: return "Known from client code, not from documentation."
    case .documented: break
    }
    let parts = [(Evidence.client, "from client code"), (.inferred, "inferred")].compactMap { evidence, words in
      let rules = map.byKeyword.filter { $0.evidence == evidence }.compactMap { Self.rules[$0.keyword] }
      return rules.isEmpty ? nil : "\(rules.joined(separator: ", ")) \(words)"
    }
    return parts.isEmpty ? nil : DocText.sentence(parts.joined(separator: "; "))
  }

  /// What people call the keywords that can have evidence of their own. Labels and defaults go with their options.
  private static let rules = [
    "type": "type", "enum": "options", "media": "media rules", "minimum": "minimum", "maximum": "maximum",
    "exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum", "multipleOf": "step", "minLength": "shortest length",
    "maxLength": "longest length", "minItems": "fewest items", "maxItems": "most items", "required": "required fields",
  ]

  /// The limits in a few words each.
  package static func limits(_ schema: Schema) -> [String] {
    var parts: [String] = []
    if let media = schema.media { parts += MediaDoc.limits(media) }
    if let text = range(schema.minLength, schema.maxLength, "character") { parts.append(text) }
    parts += numbers(schema)
    if let text = range(schema.minItems, schema.maxItems, "item") { parts.append(text) }
    if schema.uniqueItems { parts.append("no two equal") }
    if let values = schema.enumeration, values.contains(where: { $0.string == nil && $0.int == nil }) {
      parts.append("one of " + values.map(\.jsonText).map(DocText.clean).joined(separator: ", "))
    }
    if let value = schema.const { parts.append("always " + DocText.code(value, in: schema)) }
    if let unit = schema.unit, !parts.isEmpty { parts[parts.count - 1] += " " + DocText.clean(unit) }
    return parts
  }

  private static func numbers(_ schema: Schema) -> [String] {
    var parts: [String] = []
    switch (schema.minimum, schema.maximum) {
    case (let low?, let high?): parts.append("\(DocText.number(low)) to \(DocText.number(high))")
    case (let low?, nil): parts.append("at least \(DocText.number(low))")
    case (nil, let high?): parts.append("at most \(DocText.number(high))")
    case (nil, nil): break
    }
    if let low = schema.exclusiveMinimum { parts.append("more than \(DocText.number(low))") }
    if let high = schema.exclusiveMaximum { parts.append("less than \(DocText.number(high))") }
    if let step = schema.multipleOf, step != JSONNumber(1) { parts.append("in steps of \(DocText.number(step))") }
    return parts
  }

  private static func range(_ low: Int?, _ high: Int?, _ noun: String) -> String? {
    let most = high.map { "\(DocText.count($0)) \(noun)\($0 == 1 ? "" : "s")" }
    switch (low ?? 0, most) {
    case (0, nil): return nil
    case (0, let most?): return "up to \(most)"
    case (let low, nil): return "at least \(DocText.count(low)) \(noun)\(low == 1 ? "" : "s")"
    case (let low, let most?): return low == high ? most : "\(DocText.count(low)) to \(most)"
    }
  }
}
