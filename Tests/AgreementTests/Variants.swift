import Foundation
import ModelBindings
import ModelCatalog

/// Values at, beside and beyond every rule of a schema, always the same and in the same order.
struct Variants {
  /// A value that every rule allows, with what is required and nothing else.
  static func sample(_ schema: Schema) -> JSONValue {
    if let const = schema.const { return const }
    if let option = schema.enumeration?.first { return option }
    switch schema.types.first(where: { $0 != .null }) {
    case .integer, .number: return .number(literal(boundedValue(schema)))
    case .boolean: return true
    case .array:
      let item = schema.items.map { sample($0) } ?? "x"
      return .array((0..<max(schema.minItems ?? 0, 1)).map { schema.uniqueItems ? varied(item, $0) : item })
    case .object:
      var object = JSONObject()
      for property in schema.properties where schema.required.contains(property.key) {
        object[property.key] = sample(property.schema)
      }
      return .object(object)
    default:
      if schema.media != nil { return "https://e.com/a" }
      return .string(String(repeating: "x", count: max(schema.minLength ?? 0, 1)))
    }
  }

  private static func varied(_ item: JSONValue, _ index: Int) -> JSONValue {
    switch item {
    case .string(let text): .string("\(text)\(index)")
    case .number: .number(JSONNumber(index))
    default: item
    }
  }

  private static func boundedValue(_ schema: Schema) -> Decimal {
    let unit = schema.multipleOf.map(SlowJSON.number) ?? 1
    if let minimum = schema.minimum.map(SlowJSON.number) { return minimum }
    if let minimum = schema.exclusiveMinimum.map(SlowJSON.number) { return minimum + unit }
    if let maximum = schema.maximum.map(SlowJSON.number), maximum < 0 { return maximum }
    return 0
  }

  private static func literal(_ value: Decimal) -> JSONNumber { JSONNumber(literal: "\(value)") ?? JSONNumber(0) }

  /// Every value worth trying for a schema: the sample, one of each type, and both sides of each rule.
  static func values(_ schema: Schema) -> [JSONValue] {
    var values: [JSONValue] = [sample(schema), .null, true, 0, "", "text", [], [:], .number(decimal("1.5"))]
    values += (schema.enumeration ?? []) + (schema.const.map { [$0] } ?? [])
    if let first = schema.enumeration?.first { values += twisted(first) }
    values += numbers(schema)
    values += lengths(schema)
    if schema.media != nil { values += media }
    if schema.types.contains(.array) { values += arrays(schema) }
    if schema.types.contains(.object) { values += objects(schema) }
    return values
  }

  private static let media: [JSONValue] = [
    "https://e.com/a.png", "http://e.com/", "api/0123456789abcdef.png", "0a.png", "/tmp/a.png", "./a.png", "../a.png",
    "~/a.png",
    "C:\\a.png", "c:/a.png", "file:///a.png", "s3://bucket/a", "http", "httpd.conf.zip", "https:/e.com/a.png",
  ]

  private static func decimal(_ text: String) -> JSONNumber { literal(Decimal(string: text) ?? 0) }

  /// An option of the wrong type, in the wrong case, with something behind it.
  private static func twisted(_ option: JSONValue) -> [JSONValue] {
    switch option {
    case .string(let text):
      [.string(text + "x"), .string(text.uppercased()), .string(text + " ")]
        + (JSONNumber(literal: text).map { [.number($0)] } ?? [])
    case .number(let number):
      [.string(number.literal)] + (JSONNumber(literal: number.literal + "e0").map { [.number($0)] } ?? [])
    default: []
    }
  }

  private static func numbers(_ schema: Schema) -> [JSONValue] {
    var values: [Decimal] = []
    let bounds = [schema.minimum, schema.maximum, schema.exclusiveMinimum, schema.exclusiveMaximum].compactMap { $0 }
    let fine = Decimal(string: "0.000001") ?? 1
    for bound in bounds.map(SlowJSON.number) { values += [bound, bound - 1, bound + 1, bound - fine, bound + fine] }
    if let unit = schema.multipleOf.map(SlowJSON.number) {
      let base = bounds.first.map(SlowJSON.number) ?? 0
      values += [unit, unit * 3, base + unit, base + unit / 2, base + unit * 7, unit / 10, base + unit + fine]
    }
    var numbers = values.map { JSONValue.number(literal($0)) }
    if let bound = bounds.first, SlowJSON.isWhole(bound) {
      numbers += ["\(bound.literal).0", "\(bound.literal)e0", "\(bound.literal)0e-1"]
        .compactMap { JSONNumber(literal: $0).map { .number($0) } }
    }
    if schema.types.contains(.integer) || schema.types.contains(.number) {
      numbers += ["18446744073709551615", "-9223372036854775809", "1e30", "-0.0"].map { .number(decimal($0)) }
    }
    return numbers
  }

  private static func lengths(_ schema: Schema) -> [JSONValue] {
    [schema.minLength, schema.maxLength].compactMap { $0 }.flatMap { limit in
      [limit - 1, limit, limit + 1].filter { $0 >= 0 }.map { count in
        // Scalars of one to four bytes, so that bytes and UTF-16 give another answer.
        let mixed = Array("é🦊e\u{301}".unicodeScalars).prefix(count)
        var text = String.UnicodeScalarView()
        text.append(contentsOf: repeatElement("x", count: count - mixed.count))
        text.append(contentsOf: mixed)
        return .string(String(text))
      }
    }
  }

  private static func arrays(_ schema: Schema) -> [JSONValue] {
    let item = schema.items.map { sample($0) } ?? "x"
    let count = max(schema.minItems ?? 0, 1)
    let counts = [schema.minItems, schema.maxItems].compactMap { $0 }.flatMap { [$0 - 1, $0, $0 + 1] }
    var arrays: [JSONValue] = counts.filter { 0...1000 ~= $0 }.map { .array(Array(repeating: item, count: $0)) }
    for value in schema.items.map({ values($0) }) ?? [] {
      arrays.append(.array(Array(repeating: item, count: count - 1) + [value]))
    }
    return arrays
  }

  /// Objects with each member in turn left out, given otherwise, under its alias, or under both names.
  static func objects(_ schema: Schema) -> [JSONValue] {
    guard let base = sample(Schema(objectOf: schema)).object else { return [] }
    var objects: [JSONObject] = [base]
    func add(_ change: (inout JSONObject) -> Void) {
      var object = base
      change(&object)
      objects.append(object)
    }
    for property in schema.properties {
      add { $0[property.key] = nil }
      let values = values(property.schema)
      for value in values { add { $0[property.key] = value } }
      guard let alias = property.schema.alias else { continue }
      let labels = (property.schema.labels ?? []).map { JSONValue.string($0) }
      for label in labels { add { $0[property.key] = label } }
      for value in values + labels {
        add {
          $0[property.key] = nil
          $0[alias] = value
        }
      }
      add {
        $0[property.key] = sample(property.schema)
        $0[alias] = sample(property.schema)
      }
    }
    add { object in for property in schema.properties { object[property.key] = sample(property.schema) } }
    add { $0["unknown/~name"] = [1] }
    if let first = schema.properties.first { add { $0[first.key + "s"] = sample(first.schema) } }
    return objects.map { .object($0) }
  }

  /// Every body worth trying for an endpoint.
  static func bodies(_ endpoint: Endpoint, _ provider: Provider) -> [JSONValue] {
    var schema = endpoint.input ?? Schema(type: .object)
    for field in provider.common where schema[field.key] == nil { schema.properties.append(field) }
    return objects(schema) + [.null, [], "text", 1, true, [:]]
  }
}

extension Schema {
  /// The same members, whatever else is allowed in the place of the object.
  fileprivate init(objectOf schema: Schema) {
    self = schema
    types = [.object]
    enumeration = nil
    const = nil
  }
}
