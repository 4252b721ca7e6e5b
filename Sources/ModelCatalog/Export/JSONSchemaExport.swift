import ModelBindings

extension Endpoint {
  /// The endpoint's body as a JSON Schema of draft 2020-12, for every other tool.
  ///
  /// It rejects what ``Validator`` rejects: a rule that was only inferred stands under `x-inferred`, where it does nothing. Our
  /// own words stand under `x-`. A field with an alias is accepted by either name, one at a time.
  public func jsonSchema(provider: Provider?) -> JSONValue {
    var root: JSONObject = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string("urn:modelbindings:\(self.provider):\(id.percentEncoded)"),
      "title": .string(name),
    ]
    if let summary { root["description"] = .string(summary) }
    if deprecated != nil { root["deprecated"] = true }
    var export = SchemaExport()
    for member in export.object(input ?? Schema(type: .object)) { root[member.key] = member.value }
    if let common = provider?.common, !common.isEmpty, role == .model {
      var properties = root["properties"]?.object ?? JSONObject()
      for property in common where properties[property.key] == nil {
        properties[property.key] = .object(export.object(property.schema))
      }
      root["properties"] = .object(properties)
    }
    return .object(root)
  }
}

/// Puts one schema node into standard words.
private struct SchemaExport {
  private static let ownWords = ["alias", "labels", "media", "unit"]

  mutating func object(_ schema: Schema) -> JSONObject {
    var object = JSONObject()
    var inferred = JSONObject()
    for member in schema.jsonObject {
      switch member.key {
      case "evidence": object["x-evidence"] = member.value
      case "properties": object["properties"] = .object(properties(schema.properties))
      case "items": object["items"] = schema.items.map { .object(self.object($0)) }
      case "deprecated": object["deprecated"] = true
      case "required":
        if schema.evidence.of("required") == .inferred { inferred["required"] = member.value }
      case _ where Self.ownWords.contains(member.key): object["x-\(member.key)"] = member.value
      case "title", "description", "default": object[member.key] = member.value
      default:
        if schema.evidence.of(member.key) == .inferred {
          inferred[member.key] = member.value
        } else {
          object[member.key] = member.value
        }
      }
    }
    require(schema, in: &object)
    if !inferred.isEmpty { object["x-inferred"] = .object(inferred) }
    return object
  }

  private mutating func properties(_ properties: [Schema.Property]) -> JSONObject {
    var object = JSONObject()
    for property in properties { object[property.key] = .object(self.object(property.schema)) }
    for property in properties {
      guard let alias = property.schema.alias, object[alias] == nil else { continue }
      var other = property.schema
      other.alias = nil
      if let labels = other.labels { other.enumeration = other.enumeration.map { $0 + labels.map { .string($0) } } }
      other.labels = nil
      var schema = self.object(other)
      schema["x-alias-of"] = .string(property.key)
      object[alias] = .object(schema)
    }
    return object
  }

  /// `required`, with a choice of two names where a field has two.
  private func require(_ schema: Schema, in object: inout JSONObject) {
    let required = schema.evidence.of("required") == .inferred ? [] : schema.required
    var plain: [String] = []
    var rules: [JSONValue] = []
    for key in required {
      guard let alias = schema[key]?.alias else {
        plain.append(key)
        continue
      }
      rules.append(["anyOf": [["required": [.string(key)]], ["required": [.string(alias)]]]])
    }
    for property in schema.properties {
      guard let alias = property.schema.alias else { continue }
      // `required` says nothing about what is no object, so `not` has to ask.
      rules.append(["not": ["type": "object", "required": [.string(property.key), .string(alias)]]])
    }
    if !plain.isEmpty { object["required"] = .strings(plain) }
    if !rules.isEmpty { object["allOf"] = .array(rules) }
  }
}

extension String {
  /// The text with everything that a URN may not hold percent-encoded.
  fileprivate var percentEncoded: String {
    utf8.reduce(into: "") { text, byte in
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "-._/~".contains(character) {
        text.append(character)
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        text += "%" + (hex.count == 1 ? "0" : "") + hex
      }
    }
  }
}
