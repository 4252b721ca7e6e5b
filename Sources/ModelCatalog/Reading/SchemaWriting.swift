import ModelBindings

extension Schema {
  /// The catalog's form, keywords in canonical order.
  package var json: JSONValue { .object(jsonObject) }

  /// The catalog's form as an object.
  package var jsonObject: JSONObject {
    var object = JSONObject()
    for keyword in Self.keywords { object[keyword] = value(of: keyword) }
    return object
  }

  /// The JSON of one keyword; nil for a keyword that the catalog leaves out.
  package func value(of keyword: String) -> JSONValue? {
    switch keyword {
    case "type": typeValue
    case "title": title.map { .string($0) }
    case "description": description.map { .string($0) }
    case "alias": alias.map { .string($0) }
    case "enum": enumeration.map { .array($0) }
    case "const": const
    case "labels": labels.map { .strings($0) }
    case "removedEnum": removedOptions.isEmpty ? nil : .array(removedOptions.map(\.json))
    case "media": media.map { .object($0.json) }
    case "minimum": minimum.map { .number($0) }
    case "exclusiveMinimum": exclusiveMinimum.map { .number($0) }
    case "maximum": maximum.map { .number($0) }
    case "exclusiveMaximum": exclusiveMaximum.map { .number($0) }
    case "multipleOf": multipleOf.map { .number($0) }
    case "minLength": minLength.map { .number(JSONNumber($0)) }
    case "maxLength": maxLength.map { .number(JSONNumber($0)) }
    case "minItems": minItems.map { .number(JSONNumber($0)) }
    case "maxItems": maxItems.map { .number(JSONNumber($0)) }
    case "uniqueItems": uniqueItems ? true : nil
    case "items": items?.json
    case "required": required.isEmpty ? nil : .strings(required)
    case "additionalProperties": additionalProperties.map { .bool($0) }
    case "properties": properties.isEmpty ? nil : Property.json(properties)
    case "default": defaultValue
    case "unit": unit.map { .string($0) }
    case "deprecated": deprecated.map { .message($0) }
    case "removed": removed.map { .lastSeen($0) }
    case "evidence": evidence.json
    default: nil
    }
  }

  private var typeValue: JSONValue? {
    switch types.count {
    case 0: nil
    case 1: .string(types[0].rawValue)
    default: .strings(types.map(\.rawValue))
    }
  }
}

extension Schema.Property {
  /// The `properties` object of some fields.
  package static func json(_ properties: [Schema.Property]) -> JSONValue {
    var object = JSONObject()
    for property in properties { object[property.key] = property.schema.json }
    return .object(object)
  }
}

extension JSONValue {
  /// An array of strings.
  package static func strings(_ strings: [String]) -> JSONValue { .array(strings.map { .string($0) }) }

  /// The value of `deprecated`: the message, or `true` for an empty one.
  package static func message(_ words: String) -> JSONValue { words.isEmpty ? true : .string(words) }
}
