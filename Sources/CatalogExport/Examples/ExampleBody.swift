import ModelBindings
import ModelCatalog

/// Makes example bodies that a schema accepts, for pages, exports and tests.
package struct ExampleBody: Sendable {
  /// The fields that an example holds.
  package enum Size: Sendable, Hashable, CaseIterable {
    /// The required fields, each with its default if it has one, else with a small value.
    case minimal
    /// Every field, each with its default if it has one, else with a small value.
    case typical
    /// Every field, each with the largest value that its limits allow.
    case maximal
  }

  /// The fields that the example holds.
  package let size: Size
  /// The forms of media that the provider takes.
  package let accepts: [MediaRules.Form]

  /// Creates a maker of examples of one size.
  package init(_ size: Size, accepts: [MediaRules.Form] = [.url]) {
    self.size = size
    self.accepts = accepts
  }

  /// A body that `schema` accepts, or nil where no candidate fits its limits.
  package func value(for schema: Schema) -> JSONValue? {
    let isArray = schema.types.first == .array
    if schema.types.first == .object { return object(schema) }
    if isArray { return array(schema) }
    guard let validator = try? Validator(schema: schema.json) else { return nil }
    return candidates(schema).first { validator.validate($0.json).violations.isEmpty }
  }

  private func object(_ schema: Schema) -> JSONValue? {
    var object = JSONObject()
    for property in schema.properties
    where property.schema.removed == nil && (size != .minimal || schema.required.contains(property.key)) {
      guard let value = value(for: property.schema) else { return nil }
      object[property.key] = value
    }
    return .object(object)
  }

  private func array(_ schema: Schema) -> JSONValue? {
    let least = schema.minItems ?? 0
    let count =
      size == .maximal ? min(schema.maxItems ?? max(2, least), 20) : max(least, min(1, schema.maxItems ?? 1))
    guard count > 0 else { return [] }
    guard let item = schema.items.map({ value(for: $0) }) ?? .string("item") else { return nil }
    var items = Array(repeating: item, count: count)
    if schema.uniqueItems {
      guard let text = item.string else { return nil }
      items = (0..<count).map { .string($0 == 0 ? text : "\(text)\($0)") }
    }
    return .array(items)
  }

  /// Candidate values, the best first.
  private func candidates(_ schema: Schema) -> [JSONValue] {
    if let const = schema.const { return [const] }
    let usual = size != .maximal ? [schema.defaultValue].compactMap(\.self) : []
    if let options = schema.enumeration { return usual + (size == .maximal ? options.reversed() : options) }
    switch schema.types.first {
    case .boolean: return usual + [.bool(size == .maximal)]
    case .null: return [.null]
    case .integer, .number: return usual + numbers(schema)
    case .string, nil: return usual + (schema.media.map { [media($0)] } ?? strings(schema))
    case .array, .object: return []
    }
  }

  private func numbers(_ schema: Schema) -> [JSONValue] {
    var numbers = [schema.minimum, schema.defaultValue?.number, schema.maximum].compactMap(\.self)
    if size == .maximal { numbers.reverse() }
    // An exclusive limit, or one that is not a multiple of the step, is not allowed itself; a number next to it may be.
    for bound in [schema.minimum, schema.exclusiveMinimum, schema.maximum, schema.exclusiveMaximum] {
      guard let whole = bound?.int else { continue }
      numbers += [JSONNumber(whole), JSONNumber(whole &+ 1), JSONNumber(whole &- 1)]
      if let step = schema.multipleOf?.int, step > 0 {
        numbers += [JSONNumber((whole / step) * step), JSONNumber((whole / step) * step &+ step)]
      }
    }
    numbers += [JSONNumber(0), JSONNumber(1)] + [schema.multipleOf].compactMap(\.self)
    return numbers.map { .number($0) }
  }

  private func strings(_ schema: Schema) -> [JSONValue] {
    let words = "A fox in the snow"
    let most = schema.maxLength ?? max(24, schema.minLength ?? 0)
    let length = size == .maximal ? most : max(schema.minLength ?? 0, min(words.count, most))
    let text = words.prefix(length) + String(repeating: ".", count: max(0, length - words.count))
    return [.string(String(text)), "", "a"]
  }

  private func media(_ rules: MediaRules) -> JSONValue {
    let usual: [MediaRules.Kind: String] = [.image: "png", .video: "mp4", .audio: "mp3", .file: "zip"]
    let ending = rules.formats.first ?? usual[rules.kind] ?? "bin"
    let forms = rules.accepts ?? accepts
    if forms.contains(.url) { return .string("https://example.com/\(rules.kind.rawValue).\(ending)") }
    return forms.contains(.fileName)
      ? .string("api/0123456789abcdef.\(ending)") : "data:application/octet-stream;base64,AA=="
  }
}

extension Endpoint {
  /// A body that the endpoint accepts, or nil where it takes no body or no candidate fits its limits.
  package func example(_ size: ExampleBody.Size, provider: Provider?) -> JSONValue? {
    input.flatMap { ExampleBody(size, accepts: provider?.accepts ?? [.url]).value(for: $0) }
  }
}
