import ModelBindings
import ModelCatalog

extension Schema {
  /// The catalog's keywords that JSON Schema lacks; export writes them with the prefix `x-`.
  private static let ownWords = ["alias", "labels", "removedEnum", "media", "unit", "removed", "evidence"]

  /// The schema in the keywords of JSON Schema, draft 2020-12.
  ///
  /// It rejects the same values as ``Validator``. Inferred limits are under `x-inferred`, which validators ignore. A field
  /// with an alias becomes two properties, of which a body may have one; the alias's schema has `x-alias-of`.
  package var standardWords: JSONObject {
    var object = JSONObject()
    var inferred = JSONObject()
    for member in jsonObject {
      switch member.key {
      case "properties":
        object["properties"] = .object(standardProperties)
        // A request has no removed fields, but a catalog imported from this document keeps them.
        let removed = properties.filter { $0.schema.removed != nil }
        if !removed.isEmpty {
          var fields = JSONObject()
          for property in removed { fields[property.key] = .object(property.schema.standardWords) }
          object["x-removedProperties"] = .object(fields)
        }
      case "items": object["items"] = items.map { .object($0.standardWords) }
      case "deprecated":
        object["deprecated"] = true
        if member.value != true { object["x-deprecated"] = member.value }
      case "required":
        if evidence.of("required") == .inferred { inferred["required"] = member.value }
      case _ where Self.ownWords.contains(member.key): object["x-\(member.key)"] = member.value
      case "title", "description", "default": object[member.key] = member.value
      default:
        if evidence.of(member.key) == .inferred {
          inferred[member.key] = member.value
        } else {
          object[member.key] = member.value
        }
      }
    }
    require(in: &object)
    if !inferred.isEmpty { object["x-inferred"] = .object(inferred) }
    return object
  }

  private var standardProperties: JSONObject {
    var object = JSONObject()
    let living = properties.filter { $0.schema.removed == nil }
    for property in living { object[property.key] = .object(property.schema.standardWords) }
    for property in living {
      guard let alias = property.schema.alias, object[alias] == nil else { continue }
      var other = property.schema
      other.alias = nil
      if let labels = other.labels { other.enumeration = other.enumeration.map { $0 + labels.map { .string($0) } } }
      other.labels = nil
      var schema = other.standardWords
      schema["x-alias-of"] = .string(property.key)
      object[alias] = .object(schema)
    }
    return object
  }

  /// Adds `required`, and rules under `allOf` for fields with an alias: at least one name if required, at most one always.
  private func require(in object: inout JSONObject) {
    let required = evidence.of("required") == .inferred ? [] : self.required
    var plain: [String] = []
    var rules: [JSONValue] = []
    for key in required {
      guard let alias = self[key]?.alias else {
        plain.append(key)
        continue
      }
      rules.append(["anyOf": [["required": [.string(key)]], ["required": [.string(alias)]]]])
    }
    for property in properties where property.schema.removed == nil {
      guard let alias = property.schema.alias else { continue }
      // `required` accepts every value that is not an object, so `not` tests the type too.
      rules.append(["not": ["type": "object", "required": [.string(property.key), .string(alias)]]])
    }
    if !plain.isEmpty { object["required"] = .strings(plain) }
    if !rules.isEmpty { object["allOf"] = .array(rules) }
  }
}

extension Endpoint {
  /// The body's schema as JSON Schema. A model also gets the provider's common fields, marked by `x-common`.
  package func standardInput(_ input: Schema, provider: Provider?) -> JSONObject {
    var object = input.standardWords
    guard let common = provider?.common, !common.isEmpty, role == .model else { return object }
    var properties = object["properties"]?.object ?? JSONObject()
    for property in common where properties[property.key] == nil {
      var schema = property.schema.standardWords
      schema["x-common"] = true
      properties[property.key] = .object(schema)
    }
    object["properties"] = .object(properties)
    return object
  }
}
