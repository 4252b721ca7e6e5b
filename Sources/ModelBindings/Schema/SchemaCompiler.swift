/// Turns a schema's JSON into ``SchemaTables``.
struct SchemaCompiler {
  /// Which words a schema may use and how strictly bodies are read.
  let dialect: Validator.Dialect
  var tables = SchemaTables()

  init(dialect: Validator.Dialect) { self.dialect = dialect }

  /// Keywords that say nothing about validity.
  private static let annotations: Set<String> = [
    "$schema", "$id", "$comment", "$anchor", "title", "description", "default", "examples", "format", "readOnly",
    "writeOnly", "deprecated", "contentEncoding", "contentMediaType", "contentSchema",
  ]
  /// Our own words, known in a catalog's schemas only.
  private static let ownWords: Set<String> = [
    "alias", "labels", "media", "evidence", "unit", "removed", "removedEnum",
  ]

  mutating func compileRoot(_ schema: JSONValue, common: JSONObject) throws(SchemaError) {
    let root = try compile(schema, at: JSONPointer())
    if !common.isEmpty { try addCommon(common, to: root) }
    if tables.nodes[root].object >= 0 {
      let rule = tables.objects[Int(tables.nodes[root].object)]
      tables.fieldNames = fieldKeys(of: rule, schema: schema)
    }
  }

  mutating func compile(_ schema: JSONValue, at pointer: JSONPointer) throws(SchemaError) -> Int {
    let index = tables.nodes.count
    tables.nodes.append(SchemaNode())
    if let truth = schema.bool {
      tables.nodes[index].isSatisfiable = truth
      return index
    }
    guard let object = schema.object else {
      throw SchemaError(pointer: pointer, message: "a schema is an object, true or false, not \(schema.typeName)")
    }
    var draft = NodeDraft(pointer: pointer)
    for member in object { try read(member, into: &draft) }
    try finish(&draft, object)
    tables.nodes[index] = draft.node
    return index
  }

  // MARK: Keywords

  private mutating func read(_ member: JSONObject.Member, into draft: inout NodeDraft) throws(SchemaError) {
    let place = draft.pointer.appending(member.key)
    let value = member.value
    switch member.key {
    case "type": draft.node.types = try types(value, at: place)
    case "enum":
      guard let values = value.array else { throw expected("an array of values", value, at: place) }
      draft.options = values
    case "const": draft.node.const = addOptions([value])
    case "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum":
      guard let number = value.number, let keyword = Keyword(rawValue: member.key) else {
        throw expected("a number", value, at: place)
      }
      draft.number.bounds.append((keyword, number))
    case "multipleOf":
      guard let number = value.number, number > JSONNumber(0) else {
        throw expected("a number above zero", value, at: place)
      }
      draft.number.multipleOf = number
    case "minLength": draft.node.minLength = try count(value, at: place)
    case "maxLength": draft.node.maxLength = try count(value, at: place)
    case "minItems": draft.node.minItems = try count(value, at: place)
    case "maxItems": draft.node.maxItems = try count(value, at: place)
    case "uniqueItems":
      guard let truth = value.bool else { throw expected("true or false", value, at: place) }
      draft.node.uniqueItems = truth
    case "items": draft.node.items = Int32(try compile(value, at: place))
    case "properties":
      guard let properties = value.object else { throw expected("an object of schemas", value, at: place) }
      draft.properties = properties
    case "required":
      guard let names = value.strings else { throw expected("an array of names", value, at: place) }
      draft.required = names
    case "additionalProperties":
      if value.bool == false {
        draft.additional = -2
      } else if value.bool == nil {
        draft.additional = Int32(try compile(value, at: place))
      }
    case _ where Self.annotations.contains(member.key) || member.key.hasPrefix("x-"): break
    case _ where dialect == .endpoint && Self.ownWords.contains(member.key):
      try readOwnWord(member, into: &draft, at: place)
    default:
      throw SchemaError(
        pointer: place, message: "the keyword '\(member.key)' is outside the subset of JSON Schema that is checked here"
      )
    }
  }

  private mutating func readOwnWord(
    _ member: JSONObject.Member, into draft: inout NodeDraft, at place: JSONPointer
  ) throws(SchemaError) {
    switch member.key {
    case "media":
      guard let object = member.value.object else { throw expected("an object", member.value, at: place) }
      do {
        draft.node.media = Int32(tables.media.count)
        let rules = try MediaRules(json: object)
        if rules.accepts?.contains(.url) ?? true { draft.node.stringRules.insert(.takesURLs) }
        tables.media.append(rules)
      } catch {
        throw SchemaError(pointer: place, message: error.description)
      }
    case "labels": draft.labels = member.value.strings ?? []
    case "evidence": draft.node.warnings = inferredKeywords(member.value)
    default: break
    }
  }

  private func inferredKeywords(_ evidence: JSONValue) -> UInt32 {
    if evidence.string == "inferred" { return .max }
    var bits: UInt32 = 0
    for member in evidence.object ?? JSONObject() where member.value.string == "inferred" {
      bits |= Keyword(rawValue: member.key)?.bit ?? 0
    }
    return bits
  }

  private mutating func finish(_ draft: inout NodeDraft, _ object: JSONObject) throws(SchemaError) {
    if let options = draft.options {
      draft.node.options = addOptions(options)
      if draft.labels.count == options.count { tables.optionLabels[draft.node.options] = draft.labels }
    }
    if !draft.number.bounds.isEmpty || draft.number.multipleOf != nil {
      draft.node.number = Int32(tables.numbers.count)
      tables.numbers.append(NumberRule(draft.number))
      tables.exactNumbers.append(draft.number)
    }
    if draft.properties != nil || !draft.required.isEmpty || draft.additional != -1 {
      draft.node.object = Int32(try addObject(draft))
    }
    let node = draft.node
    if node.minLength > 0 || node.maxLength < .max || node.options >= 0 || node.const >= 0 || node.media >= 0 {
      draft.node.stringRules.insert(.hasRules)
    }
  }

  private func types(_ value: JSONValue, at place: JSONPointer) throws(SchemaError) -> TypeSet {
    let names = value.string.map { [$0] } ?? value.strings
    guard let names, !names.isEmpty else { throw expected("the name of a type or a list of them", value, at: place) }
    var set: TypeSet = []
    for name in names {
      guard let type = TypeSet(name: name) else {
        throw SchemaError(
          pointer: place,
          message: "'\(name)' is no type; types are string, integer, number, boolean, array, object and null")
      }
      set.formUnion(type)
    }
    return set
  }

  private func count(_ value: JSONValue, at place: JSONPointer) throws(SchemaError) -> Int {
    guard let number = value.number, number.isInteger, number >= JSONNumber(0) else {
      throw expected("a whole number, zero or more", value, at: place)
    }
    // A limit above Int.max becomes Int.max; no body is that long.
    return number.int ?? .max
  }

  private func expected(_ what: String, _ value: JSONValue, at place: JSONPointer) -> SchemaError {
    SchemaError(pointer: place, message: "expected \(what), found \(value.jsonText.shortened(to: 40))")
  }
}

/// A node while its keywords are read.
struct NodeDraft {
  var pointer: JSONPointer
  var node = SchemaNode()
  var number = ExactNumberRule()
  var options: [JSONValue]?
  var labels: [String] = []
  var properties: JSONObject?
  var required: [String] = []
  var additional: Int32 = -1
}
