import ModelBindings
import ModelCatalog

/// A range of a field's value, length, file size or the like, which a search compares with a number.
struct Measure {
  /// The unit: characters, items, bytes, px or s; empty for the value itself.
  let unit: String
  let least: JSONNumber?
  let most: JSONNumber?

  var json: JSONValue {
    [.string(unit), least.map { .number($0) } ?? .null, most.map { .number($0) } ?? .null]
  }

  /// The measures of a field and of its items; empty for a field without limits.
  static func all(_ schema: Schema) -> [Measure] {
    var measures = [value(schema), options(schema)].compactMap(\.self)
    if let most = schema.maxLength {
      measures.append(Measure("characters", JSONNumber(schema.minLength ?? 0), JSONNumber(most)))
    }
    if let most = schema.maxItems {
      measures.append(Measure("items", JSONNumber(schema.minItems ?? 0), JSONNumber(most)))
    }
    if let media = schema.media { measures += self.media(media.bounds) }
    return measures + (schema.items.map(all) ?? [])
  }

  private init?(_ unit: String, _ least: JSONNumber?, _ most: JSONNumber?) {
    if least == nil, most == nil { return nil }
    self.unit = unit
    self.least = least
    self.most = most
  }

  private init(_ unit: String, _ least: JSONNumber, _ most: JSONNumber) {
    self.unit = unit
    self.least = least
    self.most = most
  }

  private static func value(_ schema: Schema) -> Measure? {
    Measure("", schema.minimum ?? schema.exclusiveMinimum, schema.maximum ?? schema.exclusiveMaximum)
  }

  /// The range of options that are numbers, also as text such as `720p` or `5s`. Labels count in place of values.
  private static func options(_ schema: Schema) -> Measure? {
    guard let options = schema.enumeration else { return nil }
    let words = schema.labels ?? options.map(Wording.value)
    let numbers = words.compactMap { word -> JSONNumber? in
      let isThousands = word.lowercased().hasSuffix("k")
      let digits = word.prefix { $0.isNumber || $0 == "." }
      guard word.count - digits.count <= 1, let number = JSONNumber(literal: String(digits)) else { return nil }
      return isThousands ? number.int.map { JSONNumber($0 * 1000) } : number
    }
    // Up to two options may be words, such as "auto".
    guard numbers.count >= 2, numbers.count + 2 >= words.count else { return nil }
    return Measure("", numbers.min(), numbers.max())
  }

  private static func media(_ bounds: [String: JSONNumber]) -> [Measure] {
    let least = [bounds["minWidth"], bounds["minHeight"]].compactMap(\.self).max()
    let most = [bounds["maxWidth"], bounds["maxHeight"]].compactMap(\.self).min()
    return [
      Measure("bytes", nil, bounds["maxBytes"] ?? bounds["exclusiveMaxBytes"]), Measure("px", least, most),
      Measure("s", nil, bounds["maxSeconds"]),
    ].compactMap(\.self)
  }
}
