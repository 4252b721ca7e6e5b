import Files
import ModelBindings
import ModelCatalog

/// A rule about one node of an input, a response or a parameter.
struct SchemaRule: Sendable {
  let name: String
  let check: @Sendable (Schema, JSONPointer) -> [Diagnostic]

  static let all: [SchemaRule] = [
    SchemaRule(name: "defaultIsOption", check: defaultIsOption),
    SchemaRule(name: "defaultFits", check: defaultFits),
    SchemaRule(name: "optionsDiffer", check: optionsDiffer),
    SchemaRule(name: "optionsFitType", check: optionsFitType),
    SchemaRule(name: "labelsMatchOptions", check: labelsMatchOptions),
    SchemaRule(name: "boundsInOrder", check: boundsInOrder),
    SchemaRule(name: "stepIsPositive", check: stepIsPositive),
    SchemaRule(name: "requiredIsKnown", check: requiredIsKnown),
    SchemaRule(name: "removedIsNoOption", check: removedIsNoOption),
    SchemaRule(name: "aliasesDiffer", check: aliasesDiffer),
    SchemaRule(name: "aliasIsNoKey", check: aliasIsNoKey),
    SchemaRule(name: "keywordsFitType", check: keywordsFitType),
    SchemaRule(name: "evidenceIsUsed", check: evidenceIsUsed),
    SchemaRule(name: "mediaIsSane", check: mediaIsSane),
  ]

  private static func defaultIsOption(_ schema: Schema, _ place: JSONPointer) -> [Diagnostic] {
    guard let value = schema.defaultValue, let options = schema.enumeration, !options.contains(value) else { return [] }
    return [Diagnostic("the default \(value.jsonText) is none of the options", at: place.appending("default"))]
  }

  /// A default must be a number, a Boolean or an option. Any other value is a sample, and the catalog keeps no samples.
  private static func defaultFits(_ schema: Schema, _ place: JSONPointer) -> [Diagnostic] {
    guard let value = schema.defaultValue, schema.enumeration == nil else { return [] }
    let place = place.appending("default")
    switch value {
    case .string, .array, .object, .null:
      return [
        Diagnostic(
          "the default \(value.jsonText) is a sample; only numbers, Booleans and options are kept", at: place)
      ]
    case .number(let number):
      let isBelow = schema.minimum.map { number < $0 } ?? false
      let isAbove = schema.maximum.map { number > $0 } ?? false
      return isBelow || isAbove ? [Diagnostic("the default \(number) is outside the limits", at: place)] : []
    case .bool: return []
    }
  }

  private static func optionsDiffer(_ schema: Schema, _ place: JSONPointer) -> [Diagnostic] {
    var seen: Set<JSONValue> = []
    return (schema.enumeration ?? []).enumerated().compactMap { index, option in
      guard !seen.insert(option).inserted else { return nil }
      return Diagnostic(
        "the option \(option.jsonText) is listed twice", at: place.appending("enum").appending(index))
    }
  }

  private static func optionsFitType(_ schema: Schema, _ place: JSONPointer) -> [Diagnostic] {
    guard !schema.types.isEmpty else { return [] }
    return (schema.enumeration ?? []).enumerated().compactMap { index, option in
      let isAllowed = schema.types.contains { type in
        type.rawValue == option.typeName || type == .number && option.typeName == "integer"
      }
      if isAllowed { return nil }
      return Diagnostic(
        "the option \(option.jsonText) is of another type", at: place.appending("enum").appending(index))
    }
  }

  private static func labelsMatchOptions(_ schema: Schema, _ place: JSONPointer) -> [Diagnostic] {
    guard let labels = schema.labels else { return [] }
    let place = place.appending("labels")
    let count = schema.enumeration?.count ?? 0
    if labels.count != count {
      return [Diagnostic("\(labels.count.counted("label")) for \(count.counted("option"))", at: place)]
    }
    return Set(labels).count == count ? [] : [Diagnostic("two options have the same label", at: place)]
  }

  private static func boundsInOrder(_ schema: Schema, _ place: JSONPointer) -> [Diagnostic] {
    let lengths: [(String, Int?, Int?)] = [
      ("minLength", schema.minLength, schema.maxLength), ("minItems", schema.minItems, schema.maxItems),
    ]
    var diagnostics = lengths.compactMap { keyword, low, high -> Diagnostic? in
      guard let low, let high, low > high else { return nil }
      return Diagnostic("\(keyword) \(low) is above the maximum \(high)", at: place.appending(keyword))
    }
    let lows = [("minimum", schema.minimum, false), ("exclusiveMinimum", schema.exclusiveMinimum, true)]
    let highs = [("maximum", schema.maximum, false), ("exclusiveMaximum", schema.exclusiveMaximum, true)]
    for (keyword, low, isOpen) in lows {
      for (other, high, isOpenAbove) in highs {
        guard let low, let high, low > high || low == high && (isOpen || isOpenAbove) else { continue }
        diagnostics.append(
          Diagnostic("\(keyword) \(low) and \(other) \(high) allow no value", at: place.appending(keyword)))
      }
    }
    return diagnostics
  }

  private static func stepIsPositive(_ schema: Schema, _ place: JSONPointer) -> [Diagnostic] {
    guard let step = schema.multipleOf, step <= JSONNumber(0) else { return [] }
    return [Diagnostic("multipleOf \(step) is not above zero", at: place.appending("multipleOf"))]
  }

  private static func requiredIsKnown(_ schema: Schema, _ place: JSONPointer) -> [Diagnostic] {
    let keys = Set(schema.properties.filter { $0.schema.removed == nil }.map(\.key))
    var seen: Set<String> = []
    return schema.required.enumerated().compactMap { index, name in
      let place = place.appending("required").appending(index)
      if !keys.contains(name) { return Diagnostic("\"\(name)\" is required, but there is no such field", at: place) }
      return seen.insert(name).inserted ? nil : Diagnostic("\"\(name)\" is listed twice", at: place)
    }
  }

  private static func removedIsNoOption(_ schema: Schema, _ place: JSONPointer) -> [Diagnostic] {
    schema.removedOptions.enumerated().filter { (schema.enumeration ?? []).contains($0.element.value) }.map {
      Diagnostic(
        "the removed option \($0.element.value.jsonText) is still listed as an option",
        at: place.appending("removedEnum").appending($0.offset))
    }
  }

  private static func aliasesDiffer(_ schema: Schema, _ place: JSONPointer) -> [Diagnostic] {
    var seen: Set<String> = []
    return schema.properties.filter { $0.schema.removed == nil }.compactMap { property in
      guard let alias = property.schema.alias, !seen.insert(alias).inserted else { return nil }
      return Diagnostic("two fields have the alias \"\(alias)\"", at: place.alias(of: property.key))
    }
  }

  private static func aliasIsNoKey(_ schema: Schema, _ place: JSONPointer) -> [Diagnostic] {
    schema.properties.filter { $0.schema.removed == nil }.compactMap { property in
      guard let alias = property.schema.alias, let other = schema[alias], other.removed == nil else { return nil }
      return Diagnostic("the alias \"\(alias)\" is the key of a field", at: place.alias(of: property.key))
    }
  }

  /// The keywords that apply to one type only.
  private static let subjects: [(type: Schema.TypeName, keywords: [String])] = [
    (.string, ["minLength", "maxLength", "media"]), (.array, ["items", "minItems", "maxItems", "uniqueItems"]),
    (.object, ["properties", "required", "additionalProperties"]),
    (.number, ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
  ]

  private static func keywordsFitType(_ schema: Schema, _ place: JSONPointer) -> [Diagnostic] {
    guard !schema.types.isEmpty else { return [] }
    return subjects.flatMap { type, keywords -> [Diagnostic] in
      if schema.types.contains(type) || type == .number && schema.types.contains(.integer) { return [] }
      return keywords.filter { schema.value(of: $0) != nil }.map {
        Diagnostic("\($0) does not apply to this type", at: place.appending($0))
      }
    }
  }

  private static func evidenceIsUsed(_ schema: Schema, _ place: JSONPointer) -> [Diagnostic] {
    schema.evidence.byKeyword.filter { schema.value(of: $0.keyword) == nil }.map {
      Diagnostic(
        "the field has evidence for \($0.keyword), but no \($0.keyword)",
        at: place.appending("evidence").appending($0.keyword))
    }
  }

  private static func mediaIsSane(_ schema: Schema, _ place: JSONPointer) -> [Diagnostic] {
    guard let media = schema.media else { return [] }
    let place = place.appending("media")
    var diagnostics: [Diagnostic] = []
    for (index, format) in media.formats.enumerated() where format != format.lowercased() || format == "jpg" {
      diagnostics.append(
        Diagnostic(
          "found the format \"\(format)\"; write formats in lower case, and jpeg for jpg",
          at: place.appending("formats").appending(index)))
    }
    if Set(media.formats).count != media.formats.count {
      diagnostics.append(Diagnostic("a format is listed twice", at: place.appending("formats")))
    }
    for name in MediaRules.boundNames {
      guard let value = media.bounds[name] else { continue }
      if value < JSONNumber(0) {
        diagnostics.append(Diagnostic("\(name) \(value) is below zero", at: place.appending(name)))
      }
      guard name.hasPrefix("min"), let high = media.bounds["max" + name.dropFirst(3)], value > high else { continue }
      diagnostics.append(Diagnostic("\(name) \(value) is above the maximum \(high)", at: place.appending(name)))
    }
    for (index, size) in media.sizes.enumerated() {
      let sides = size.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
      guard sides.count != 2 || sides.contains(where: { $0 <= 0 }) else { continue }
      diagnostics.append(
        Diagnostic("the size \"\(size)\" is not of the form 1280x720", at: place.appending("sizes").appending(index)))
    }
    return diagnostics
  }
}

extension JSONPointer {
  fileprivate func alias(of key: String) -> JSONPointer {
    appending("properties").appending(key).appending("alias")
  }
}
