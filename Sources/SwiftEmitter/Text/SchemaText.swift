import ModelBindings
import ModelCatalog

/// The schema that a validator is made from, as compact JSON with one line for each field: the keywords that the
/// validator reads, in canonical order.
struct SchemaText {
  /// The lines of a request's schema.
  static func lines(of schema: Schema) -> [String] {
    var text = SchemaText()
    text.appendMembers(of: schema)
    guard !schema.properties.isEmpty else { return ["{\(text.json)}"] }
    text.member("properties", raw: "{")
    return ["{\(text.json)"] + lines(of: schema.properties, end: "}}")
  }

  /// The lines of the fields that every model takes.
  static func lines(ofCommon properties: [Schema.Property]) -> [String] { ["{"] + lines(of: properties, end: "}") }

  private static func lines(of properties: [Schema.Property], end: String) -> [String] {
    properties.enumerated().map { index, property in
      var text = SchemaText()
      text.append(property)
      return text.json + (index == properties.count - 1 ? end : ",")
    }
  }

  private var json = ""

  private mutating func append(_ property: Schema.Property) {
    json += StringLiteral.json(property.key)
    json += ":{"
    if property.schema.removed != nil {
      // A removed field keeps its position and has no rules: a caller that sends it gets a warning.
      json += "\"removed\":true"
    } else {
      appendMembers(of: property.schema)
      if !property.schema.properties.isEmpty { append(property.schema.properties) }
    }
    json += "}"
  }

  private mutating func append(_ properties: [Schema.Property]) {
    member("properties", raw: "{")
    for (index, property) in properties.enumerated() {
      if index > 0 { json += "," }
      append(property)
    }
    json += "}"
  }

  private mutating func appendMembers(of schema: Schema) {
    if schema.types.count == 1 {
      member("type", raw: "\"\(schema.types[0].rawValue)\"")
    } else if !schema.types.isEmpty {
      member("type", raw: "[\(schema.types.map { "\"\($0.rawValue)\"" }.joined(separator: ","))]")
    }
    if let alias = schema.alias { member("alias", raw: StringLiteral.json(alias)) }
    if let values = schema.enumeration { member("enum", .array(values)) }
    if let value = schema.const { member("const", value) }
    if let labels = schema.labels { member("labels", .array(labels.map { .string($0) })) }
    if let media = schema.media { member("media", .object(media.json)) }
    member("minimum", schema.minimum)
    member("exclusiveMinimum", schema.exclusiveMinimum)
    member("maximum", schema.maximum)
    member("exclusiveMaximum", schema.exclusiveMaximum)
    member("multipleOf", schema.multipleOf)
    member("minLength", schema.minLength)
    member("maxLength", schema.maxLength)
    member("minItems", schema.minItems)
    member("maxItems", schema.maxItems)
    if schema.uniqueItems { member("uniqueItems", raw: "true") }
    if let items = schema.items {
      member("items", raw: "{")
      appendMembers(of: items)
      if !items.properties.isEmpty { append(items.properties) }
      json += "}"
    }
    if !schema.required.isEmpty { member("required", .array(schema.required.map { .string($0) })) }
    if let allowed = schema.additionalProperties { member("additionalProperties", raw: allowed ? "true" : "false") }
    if let evidence = schema.readEvidence { member("evidence", evidence) }
  }

  private mutating func member(_ name: String, raw value: String) {
    // Whatever comes before a member ends in a value, unless the object has just begun.
    if let last = json.utf8.last, last != UInt8(ascii: "{") { json += "," }
    json += "\"\(name)\":"
    json += value
  }

  private mutating func member(_ name: String, _ value: JSONValue) {
    member(name, raw: StringLiteral.visible(value.jsonText))
  }

  private mutating func member(_ name: String, _ number: JSONNumber?) {
    if let number { member(name, raw: number.literal) }
  }

  private mutating func member(_ name: String, _ count: Int?) {
    if let count { member(name, raw: String(count)) }
  }
}

extension Schema {
  /// The evidence behind the keywords that the validator reads; nil when there is nothing to say.
  fileprivate var readEvidence: JSONValue? {
    if evidence.isDocumented { return nil }
    if evidence.byKeyword.isEmpty { return .string(evidence.all.rawValue) }
    var object = JSONObject()
    for entry in evidence.byKeyword
    where !["labels", "default", "title", "description", "unit"].contains(entry.keyword) {
      object[entry.keyword] = .string(entry.evidence.rawValue)
    }
    return object.isEmpty ? nil : .object(object)
  }
}
