import Files
import ModelBindings
import ModelCatalog

/// Reads a schema as documents write it: in JSON Schema's words, OpenAPI 3.0's (`nullable`), RunComfy's (`validations`,
/// `float`) or Apifox's (`x-apifox-…`). A keyword that is not translated stops the reading: nothing is dropped in silence.
struct DocumentSchema {
  /// Keywords with the catalog's meaning.
  private static let shared: Set<String> = [
    "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
    "maxLength",
    "minItems", "maxItems", "uniqueItems", "required", "additionalProperties",
  ]
  /// Prose, which the catalog does not take over.
  static let prose: Set<String> = ["title", "description", "example", "examples", "externalDocs", "$comment"]
  /// Keywords that are translated.
  private static let translated = [
    "type", "nullable", "format", "validations", "items", "properties", "default", "deprecated", "$ref", "allOf",
    "oneOf", "anyOf",
  ]

  /// Whether a text field without a format is taken for media by its name, by inference.
  let infersMedia: Bool
  /// Where references lead.
  var references: SchemaReferences
  /// How many schemas one request may hold: the largest known has some hundreds, a few that refer to each other twice over
  /// would have billions.
  private static let maximumCount = 20_000
  /// How deeply they may nest, references followed.
  private static let maximumDepth = 128
  private var count = 0
  private var depth = 0
  /// What is not kept of the fields that were read.
  private(set) var prose: [FieldProse] = []
  /// The place in the input that is being read.
  private var path = JSONPointer()

  init(root: JSONValue? = nil, infersMedia: Bool = false) {
    references = SchemaReferences(root: root)
    self.infersMedia = infersMedia
  }

  /// The schema at `node`, whose field is called `key` (empty for the input as a whole).
  mutating func schema(_ node: JSONNode, key: String) throws(Diagnostic) -> Schema {
    count += 1
    depth += 1
    defer { depth -= 1 }
    guard count <= Self.maximumCount, depth <= Self.maximumDepth else {
      throw Diagnostic(
        "found more than \(Self.maximumCount) schemas in one request, or some nested more than \(Self.maximumDepth) deep, references followed; write a simpler one",
        at: node.pointer)
    }
    if let combined = try combination(node, key: key) { return combined }
    var schema = Schema()
    for (keyword, member) in try node.members() { try read(keyword, member, of: node, key: key, into: &schema) }
    let object = try node.object()
    if let nullable = object["nullable"], try JSONNode(nullable, at: node.pointer.appending("nullable")).bool() {
      schema.allowNull()
    }
    try schema.canonicalizeBounds(node)
    try MediaKeywords.apply(node, key: key, to: &schema)
    if infersMedia { schema.inferMedia(key: key) }
    try ApifoxExtensions.apply(node, key: key, to: &schema)
    schema.defaultValue = object["default"].flatMap { schema.worthKeeping(default: $0) }
    schema.canonicalize()
    let words = object["description"]?.string ?? ""
    let sample = schema.defaultValue == nil ? object["default"] : nil
    if !words.isEmpty || sample != nil {
      prose.append(FieldProse(path: path, description: words, defaultValue: sample))
    }
    return schema
  }

  private mutating func read(
    _ keyword: String, _ member: JSONNode, of node: JSONNode, key: String, into schema: inout Schema
  ) throws(Diagnostic) {
    switch keyword {
    case "type": schema.types = try Self.types(member)
    case "items":
      schema.items = try inside(["items"]) { (reader) throws(Diagnostic) in try reader.schema(member, key: key) }
    case "properties":
      for (name, property) in try member.members() {
        let inner = try inside(["properties", name]) { (reader) throws(Diagnostic) in
          try reader.schema(property, key: name)
        }
        schema.properties.append(Schema.Property(key: name, schema: inner))
      }
    case "deprecated": schema.deprecated = try member.bool() ? "" : nil
    // Read once the rest is known.
    case "nullable", "format", "validations", "default": break
    // A truth value in OpenAPI 3.0, about the bound beside it.
    case _ where keyword.hasPrefix("exclusive") && member.value.bool != nil: break
    case _ where Self.prose.contains(keyword) || ApifoxExtensions.keywords.contains(keyword): break
    case _ where Self.shared.contains(keyword):
      let copy = try Schema(json: .object([keyword: member.value]), at: node.pointer)
      schema.take(keyword, from: copy)
    default:
      throw member.unknown(keyword, known: Self.translated + Self.shared.sorted())
    }
  }

  /// Reads something further inside.
  private mutating func inside(
    _ tokens: [String], _ read: (inout DocumentSchema) throws(Diagnostic) -> Schema
  ) throws(Diagnostic) -> Schema {
    path.tokens += tokens
    defer { path.tokens.removeLast(tokens.count) }
    return try read(&self)
  }

  static func types(_ node: JSONNode) throws(Diagnostic) -> [Schema.TypeName] {
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
  mutating func allowNull() {
    if !types.isEmpty, !types.contains(.null) { types.append(.null) }
  }

  /// Brings bounds into the catalog's form: OpenAPI 3.0 writes an exclusive one as a truth value beside the bound, and that
  /// whole numbers are multiples of one says nothing.
  fileprivate mutating func canonicalizeBounds(_ node: JSONNode) throws(Diagnostic) {
    let object = try node.object()
    if object["exclusiveMinimum"] == true {
      exclusiveMinimum = minimum
      minimum = nil
    }
    if object["exclusiveMaximum"] == true {
      exclusiveMaximum = maximum
      maximum = nil
    }
    if types == [.integer], multipleOf == JSONNumber(1) { multipleOf = nil }
  }

  fileprivate mutating func inferMedia(key: String) {
    guard types == [.string], media == nil, enumeration == nil, let kind = ExampleSchema.mediaKind(ofFieldCalled: key)
    else { return }
    media = MediaRules(kind: kind)
    evidence = EvidenceMap(byKeyword: [("media", .inferred)])
  }

  /// Takes one keyword over from a schema that holds nothing else.
  fileprivate mutating func take(_ keyword: String, from other: Schema) {
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
