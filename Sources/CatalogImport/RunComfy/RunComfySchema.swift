import ModelBindings
import ModelCatalog

/// Reads RunComfy's dialect of JSON Schema. A keyword that is not translated stops the reading: nothing is dropped in
/// silence.
enum RunComfySchema {
  /// Keywords with the catalog's meaning.
  private static let shared: Set<String> = [
    "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
    "maxLength",
    "minItems", "maxItems", "uniqueItems", "required", "additionalProperties",
  ]
  /// Prose, which the catalog does not take over.
  private static let prose: Set<String> = ["title", "description"]
  /// Keywords that are translated.
  private static let translated = [
    "type", "nullable", "format", "validations", "items", "properties", "default", "deprecated",
  ]

  /// The schema at `node`, whose field is called `key` (empty for the input as a whole).
  static func schema(_ node: JSONNode, key: String) throws(CatalogError) -> Schema {
    var schema = Schema()
    for (keyword, member) in try node.members() {
      switch keyword {
      case "type": schema.types = try types(member)
      case "nullable": break
      case "items": schema.items = try self.schema(member, key: key)
      case "properties":
        for (name, property) in try member.members() {
          schema.properties.append(Schema.Property(key: name, schema: try self.schema(property, key: name)))
        }
      case "deprecated": schema.deprecated = try member.bool() ? "" : nil
      case "format", "validations", "default": break
      case _ where prose.contains(keyword): break
      case _ where shared.contains(keyword):
        let copy = try Schema(json: .object([keyword: member.value]), at: node.pointer)
        schema.take(keyword, from: copy)
      default: throw member.unknown(keyword, known: translated + shared.sorted() + prose.sorted())
      }
    }
    let object = try node.object()
    if let nullable = object["nullable"], try JSONNode(nullable, at: node.pointer.appending("nullable")).bool(),
      !schema.types.isEmpty, !schema.types.contains(.null)
    {
      schema.types.append(.null)
    }
    try RunComfyMedia.apply(node, key: key, to: &schema)
    schema.defaultValue = object["default"].flatMap { schema.worthKeeping(default: $0) }
    schema.canonicalize()
    return schema
  }

  private static func types(_ node: JSONNode) throws(CatalogError) -> [Schema.TypeName] {
    let words = node.value.array == nil ? [node] : try node.elements()
    var types: [Schema.TypeName] = []
    for word in words {
      let type = word.value == "float" ? Schema.TypeName.number : try word.oneOf(Schema.TypeName.self)
      if !types.contains(type) { types.append(type) }
    }
    return types
  }
}

extension Schema {
  /// Takes one keyword over from a schema that holds nothing else.
  mutating func take(_ keyword: String, from other: Schema) {
    switch keyword {
    case "enum": enumeration = other.enumeration
    case "const": const = other.const
    case "minimum": minimum = other.minimum
    case "maximum": maximum = other.maximum
    case "exclusiveMinimum": exclusiveMinimum = other.exclusiveMinimum
    case "exclusiveMaximum": exclusiveMaximum = other.exclusiveMaximum
    case "multipleOf": multipleOf = other.multipleOf
    case "minLength": minLength = other.minLength
    case "maxLength": maxLength = other.maxLength
    case "minItems": minItems = other.minItems
    case "maxItems": maxItems = other.maxItems
    case "uniqueItems": uniqueItems = other.uniqueItems
    case "required": required = other.required
    case "additionalProperties": additionalProperties = other.additionalProperties
    default: break
    }
  }

  /// Numbers, truth values and options are kept as defaults; texts are samples.
  func worthKeeping(default value: JSONValue) -> JSONValue? {
    if let enumeration { return enumeration.contains(value) ? value : nil }
    switch value {
    case .number, .bool: return value
    default: return nil
    }
  }
}
