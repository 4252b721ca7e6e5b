import ModelBindings
import ModelCatalog

/// The data that the index's script searches: each endpoint's words, and each field's names, limits and options.
///
/// The endpoints refer to fields by index, so that a field of many endpoints is written once.
struct SearchData {
  let json: JSONValue
  /// The names of all fields, the most used first.
  let fieldNames: [(name: String, count: Int)]

  init(_ order: IndexOrder) {
    var table: [JSONValue] = []
    var places: [JSONValue: Int] = [:]
    var counts: [String: Int] = [:]
    let endpoints = order.endpoints.map { endpoint -> JSONValue in
      let fields = endpoint.parameters.map { ($0.name, $0.schema) } + Self.fields(endpoint.input)
      for name in Set(fields.map { $0.1.alias ?? $0.0 }) { counts[name, default: 0] += 1 }
      let indices = fields.map { key, schema -> JSONValue in
        let entry = Self.entry(key, schema)
        let place = places[entry] ?? table.count
        if place == table.count {
          table.append(entry)
          places[entry] = place
        }
        return .number(JSONNumber(place))
      }
      return [
        "t": .string(Self.words(endpoint)), "p": .string(endpoint.provider), "o": .string(endpoint.kindOfOutput),
        "g": .array(endpoint.group.map { .string($0) }), "f": .array(indices),
      ]
    }
    json = ["fields": .array(table), "endpoints": .array(endpoints)]
    fieldNames = counts.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  /// All fields of a body, inner ones included.
  private static func fields(_ schema: Schema?) -> [(String, Schema)] {
    guard let schema else { return [] }
    return schema.properties.flatMap { [($0.key, $0.schema)] + fields($0.schema) } + fields(schema.items)
  }

  private static func words(_ endpoint: Endpoint) -> String {
    var words = [endpoint.id, endpoint.name] + endpoint.aliases + endpoint.group + [endpoint.kindOfOutput]
    if endpoint.deprecated != nil { words.append("deprecated") }
    if !endpoint.isComplete { words.append("incomplete") }
    return words.joined(separator: " ").lowercased()
  }

  /// A field as `[names, name to show, limits in words, measures]`.
  private static func entry(_ key: String, _ schema: Schema) -> JSONValue {
    var words = FieldLimits.words(of: schema) + (schema.items.map(FieldLimits.words) ?? [])
    let options = (schema.enumeration ?? schema.items?.enumeration)?.map(Wording.value) ?? []
    words += options.isEmpty ? [] : ["one of " + (options + (schema.labels ?? [])).joined(separator: ", ")]
    let text = words.joined(separator: ", ").filter { $0 != "`" }
    let names = schema.alias.map { "\(key) \($0)" } ?? key
    return [
      .string(names), .string(schema.alias ?? key), .string(text), .array(Measure.all(schema).map(\.json)),
    ]
  }
}

extension Endpoint {
  /// The kind of the endpoint's output; `service` for a service operation.
  var kindOfOutput: String { role == .service ? "service" : output ?? "unknown" }
}
