import ModelBindings

/// The limits of a field in words. Comments of generated code, the site, `modelgen show` and messages all take them from here.
package enum FieldLimits {
  /// The limits in a few words each: `up to 800 characters`. Of a list, those of its elements are not among them.
  package static func words(of schema: Schema) -> [String] {
    var parts: [String] = []
    if let media = schema.media { parts += MediaLimits.words(of: media) }
    if let text = range(schema.minLength, schema.maxLength, "character") { parts.append(text) }
    parts += numbers(schema)
    if let text = range(schema.minItems, schema.maxItems, "item") { parts.append(text) }
    if schema.uniqueItems { parts.append("no two equal") }
    if let values = schema.enumeration, values.contains(where: { $0.string == nil && $0.int == nil }) {
      parts.append("one of " + values.map(\.jsonText).map(PlainText.clean).joined(separator: ", "))
    }
    if let value = schema.const { parts.append("always " + PlainText.code(value, in: schema)) }
    if let unit = schema.unit, !parts.isEmpty { parts[parts.count - 1] += " " + PlainText.clean(unit) }
    return parts
  }

  private static func numbers(_ schema: Schema) -> [String] {
    var parts: [String] = []
    switch (schema.minimum, schema.maximum) {
    case (let low?, let high?): parts.append("\(PlainText.number(low)) to \(PlainText.number(high))")
    case (let low?, nil): parts.append("at least \(PlainText.number(low))")
    case (nil, let high?): parts.append("at most \(PlainText.number(high))")
    case (nil, nil): break
    }
    if let low = schema.exclusiveMinimum { parts.append("more than \(PlainText.number(low))") }
    if let high = schema.exclusiveMaximum { parts.append("less than \(PlainText.number(high))") }
    if let step = schema.multipleOf, step != JSONNumber(1) { parts.append("in steps of \(PlainText.number(step))") }
    return parts
  }

  private static func range(_ low: Int?, _ high: Int?, _ noun: String) -> String? {
    let most = high.map { "\(PlainText.count($0)) \(noun)\($0 == 1 ? "" : "s")" }
    switch (low ?? 0, most) {
    case (0, nil): return nil
    case (0, let most?): return "up to \(most)"
    case (let low, nil): return "at least \(PlainText.count(low)) \(noun)\(low == 1 ? "" : "s")"
    case (let low, let most?): return low == high ? most : "\(PlainText.count(low)) to \(most)"
    }
  }
}
