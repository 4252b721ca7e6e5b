import ModelBindings

/// A field's limits in words, for documentation comments, the site, `show` and messages.
package enum Limits {
  /// The limits, a few words each, those of media included; the items of a list have their own.
  package static func words(_ schema: Schema) -> [String] {
    var parts: [String] = []
    if let media = schema.media { parts += [mediaKind(media)] + self.media(media) }
    parts += values(schema)
    if let values = schema.enumeration, values.contains(where: { $0.string == nil && $0.int == nil }) {
      parts.append("one of " + values.map(\.jsonText).map(DocText.clean).joined(separator: ", "))
    }
    if let value = schema.const { parts.append("always " + DocText.code(value, in: schema)) }
    if let unit = schema.unit, !parts.isEmpty { parts[parts.count - 1] += " " + DocText.clean(unit) }
    return parts
  }

  /// The limits of lengths, numbers and counts.
  static func values(_ schema: Schema) -> [String] {
    var parts: [String] = []
    if let text = range(schema.minLength, schema.maxLength, "character") { parts.append(text) }
    parts += numbers(schema)
    if let text = range(schema.minItems, schema.maxItems, "item") { parts.append(text) }
    if schema.uniqueItems { parts.append("no two equal") }
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
