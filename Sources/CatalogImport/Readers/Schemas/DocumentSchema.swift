import Files
import ModelBindings
import ModelCatalog

/// Reads a schema of a document: JSON Schema with the extensions of OpenAPI 3.0 (`nullable`), of Apifox (`x-apifox-…`) and of
/// catalog responses (`validations`, `float`). It throws for an unknown keyword, since the keyword could be a limit.
struct DocumentSchema {
  /// The keywords with the same meaning in documents and in the catalog.
  private static let shared: Set<String> = [
    "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
    "maxLength", "minItems", "maxItems", "uniqueItems", "required", "additionalProperties",
  ]
  /// The keywords for texts and examples, which the catalog does not keep.
  static let prose: Set<String> = ["title", "description", "example", "examples", "externalDocs", "$comment"]
  /// The keywords with another form in documents than in the catalog.
  private static let translated = [
    "type", "nullable", "format", "validations", "items", "properties", "default", "deprecated", "$ref", "allOf",
    "oneOf", "anyOf",
  ]

  /// Whether a text field without a format is inferred to be media if its key says so.
  let infersMedia: Bool
  /// The targets of `$ref`.
  var references: SchemaReferences
  /// The greatest number of schemas in one request. The largest known request has some hundreds; a few schemas that each
  /// refer twice to the next one could stand for billions.
  private static let maximumCount = 20_000
  /// The greatest depth of nested schemas, with references followed.
  private static let maximumDepth = 128
  private var count = 0
  private var depth = 0
  /// The texts and samples of the fields that ``schema(_:key:)`` read.
  private(set) var prose: [FieldProse] = []
  /// The current place in the input.
  private var path = JSONPointer()

  init(root: JSONValue? = nil, infersMedia: Bool = false) {
    references = SchemaReferences(root: root)
    self.infersMedia = infersMedia
  }

  /// Reads the schema at `node`.
  ///
  /// - Parameters:
  ///   - node: The schema.
  ///   - key: The key of its field; empty for the input as a whole.
  /// - Throws: ``Diagnostic`` for an unknown keyword, a wrong value, or too many or too deeply nested schemas.
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
    try schema.canonicalizeLimits(node)
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

  /// Reads one keyword into `schema`.
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
    // ``schema(_:key:)`` reads these after all other keywords.
    case "nullable", "format", "validations", "default": break
    // OpenAPI 3.0 has a Boolean here; ``canonicalizeLimits`` reads it.
    case _ where keyword.hasPrefix("exclusive") && member.value.bool != nil: break
    case _ where Self.prose.contains(keyword) || ApifoxExtensions.keywords.contains(keyword): break
    case _ where Self.shared.contains(keyword):
      try schema.read(keyword, member)
    default:
      throw member.unknown(keyword, known: Self.translated + Self.shared.sorted())
    }
  }

  /// Reads a schema inside this one, with `tokens` appended to `path`.
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

  /// Converts limits to the catalog's form. OpenAPI 3.0 marks an exclusive limit by a Boolean beside it. `multipleOf: 1` is
  /// dropped for whole numbers, since it limits nothing.
  fileprivate mutating func canonicalizeLimits(_ node: JSONNode) throws(Diagnostic) {
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

  /// The value, if the catalog keeps it as a default: a number, a Boolean or an option. Nil for others, which are samples.
  func worthKeeping(default value: JSONValue) -> JSONValue? {
    if let enumeration { return enumeration.contains(value) ? value : nil }
    switch value {
    case .number, .bool: return value
    default: return nil
    }
  }
}
