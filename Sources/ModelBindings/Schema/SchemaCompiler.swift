/// Turns a schema's JSON into ``SchemaTables``.
struct SchemaCompiler {
  /// Which words a schema may use and how strictly bodies are read.
  let dialect: Validator.Dialect
  private(set) var program = SchemaTables()

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
    if program.nodes[root].object >= 0 {
      let rule = program.objects[Int(program.nodes[root].object)]
      program.fieldNames = fieldKeys(of: rule, schema: schema)
    }
  }

  mutating func compile(_ schema: JSONValue, at pointer: JSONPointer) throws(SchemaError) -> Int {
    let index = program.nodes.count
    program.nodes.append(SchemaNode())
    if let truth = schema.bool {
      program.nodes[index].isSatisfiable = truth
      return index
    }
    guard let object = schema.object else {
      throw SchemaError(pointer: pointer, message: "a schema is an object, true or false, not \(schema.typeName)")
    }
    var draft = NodeDraft(pointer: pointer)
    for member in object { try read(member, into: &draft) }
    try finish(&draft, object)
    program.nodes[index] = draft.node
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
        draft.node.media = Int32(program.media.count)
        let rules = try MediaRules(json: object)
        if rules.accepts?.contains(.url) ?? true { draft.node.stringRules.insert(.takesURLs) }
        program.media.append(rules)
      } catch {
        throw SchemaError(pointer: place, message: error.description)
      }
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
    if let options = draft.options { draft.node.options = addOptions(options) }
    if !draft.number.bounds.isEmpty || draft.number.multipleOf != nil {
      draft.node.number = Int32(program.numbers.count)
      program.numbers.append(NumberRule(draft.number))
      program.exactNumbers.append(draft.number)
    }
    if draft.properties != nil || !draft.required.isEmpty || draft.additional != -1 {
      draft.node.object = Int32(try addObject(draft))
    }
    let node = draft.node
    if node.minLength > 0 || node.maxLength < .max || node.options >= 0 || node.const >= 0 || node.media >= 0 {
      draft.node.stringRules.insert(.some)
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
    // No body has more than fits.
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
  var properties: JSONObject?
  var required: [String] = []
  var additional: Int32 = -1
}

// MARK: Tables

extension SchemaCompiler {
  mutating func pool(_ text: String) -> PooledString {
    let bytes = Array(text.utf8)
    let pooled = PooledString(offset: Int32(program.pool.count), length: Int32(bytes.count), head: head(of: bytes))
    program.pool.append(contentsOf: bytes)
    return pooled
  }

  private func head(of bytes: [UInt8]) -> UInt64 {
    var head: UInt64 = 0
    for (index, byte) in bytes.prefix(8).enumerated() { head |= UInt64(byte) << UInt64(index * 8) }
    return head
  }

  mutating func addOptions(_ values: [JSONValue]) -> Int32 {
    var rule = OptionRule()
    let strings = values.compactMap(\.string).map { pool($0) }
    rule.firstString = Int32(program.strings.count)
    rule.stringCount = Int32(strings.count)
    program.strings += strings
    let integers = values.compactMap { $0.int.map(Int64.init) }
    rule.firstInteger = Int32(program.integers.count)
    rule.integerCount = Int32(integers.count)
    program.integers += integers
    rule.hasOthers = strings.count + integers.count < values.count
    program.options.append(rule)
    program.optionValues.append(values)
    return Int32(program.options.count - 1)
  }

  mutating func addObject(_ draft: NodeDraft) throws(SchemaError) -> Int {
    let properties = draft.properties ?? JSONObject()
    var entries: [PropertyName] = []
    var aliases: [PropertyName] = []
    let required = Set(draft.required.map(ExactText.init))
    for (field, property) in properties.members.enumerated() {
      let place = draft.pointer.appending("properties").appending(property.key)
      let node = Int32(try compile(property.value, at: place))
      var entry = PropertyName(name: pool(property.key), field: Int32(field), node: node)
      entry.isRequired = required.contains(ExactText(property.key))
      if dialect == .endpoint, property.value.object?["removed"] != nil {
        // Types keep such a field for a release, so it keeps its number; a body that has it has an unknown one.
        entry.isRemoved = true
        entry.isDeclared = false
        entry.node = draft.additional == -2 ? -1 : draft.additional
        entries.append(entry)
        continue
      }
      entries.append(entry)
      if dialect == .endpoint, let alias = property.value.object?["alias"]?.string {
        let node = aliasNode(for: Int(node), labels: property.value.object?["labels"]?.strings ?? [])
        aliases.append(PropertyName(name: pool(alias), field: Int32(field), node: Int32(node), isAlias: true))
      }
    }
    var rule = ObjectRule(propertyCount: Int32(entries.count), additional: draft.additional)
    for name in required.subtracting(properties.keys.map(ExactText.init)).map(\.text).sorted() {
      entries.append(
        PropertyName(
          name: pool(name), field: Int32(entries.count), node: draft.additional == -2 ? -1 : draft.additional,
          isRequired: true, isDeclared: false))
      rule.propertyCount += 1
    }
    for (field, entry) in entries.prefix(64).enumerated() where entry.isRequired { rule.required |= 1 << UInt64(field) }
    rule.first = Int32(program.names.count)
    rule.nameCount = Int32(entries.count + aliases.count)
    program.names += entries + aliases
    program.objects.append(rule)
    return program.objects.count - 1
  }

  /// Under its alias a labelled select takes the labels beside the options, since sources disagree on which the service reads.
  private mutating func aliasNode(for node: Int, labels: [String]) -> Int {
    let options = program.nodes[node].options
    guard !labels.isEmpty, options >= 0 else { return node }
    var copy = program.nodes[node]
    copy.options = addOptions(program.optionValues[Int(options)] + labels.map { .string($0) })
    program.nodes.append(copy)
    return program.nodes.count - 1
  }

  /// Adds the provider's common fields behind everything else of the root.
  mutating func addCommon(_ common: JSONObject, to root: Int) throws(SchemaError) {
    if program.nodes[root].object < 0 {
      program.objects.append(ObjectRule())
      program.nodes[root].object = Int32(program.objects.count - 1)
    }
    let index = Int(program.nodes[root].object)
    var rule = program.objects[index]
    var entries = Array(program.names[Int(rule.first)..<Int(rule.first + rule.nameCount)])
    let known = Set(entries.map { ExactText(program.text($0.name)) })
    for member in common where !known.contains(ExactText(member.key)) {
      let node = Int32(try compile(member.value, at: JSONPointer(["common", member.key])))
      entries.append(PropertyName(name: pool(member.key), field: Int32(entries.count), node: node))
    }
    rule.first = Int32(program.names.count)
    rule.nameCount = Int32(entries.count)
    program.names += entries
    program.objects[index] = rule
  }

  private func fieldKeys(of rule: ObjectRule, schema: JSONValue) -> FieldKeys {
    FieldKeys(
      fields: (schema.object?["properties"]?.object ?? JSONObject()).map { member in
        let alias = member.value.object?["alias"]?.string
        let labels = member.value.object?["labels"]?.strings ?? []
        let options = member.value.object?["enum"]?.array ?? []
        return FieldKeys.Field(
          key: member.key, alias: alias,
          labels: labels.count == options.count ? Array(zip(options.map(\.json), labels)) : [])
      })
  }
}

extension SchemaTables {
  func text(_ string: PooledString) -> String {
    String(decoding: pool[Int(string.offset)..<Int(string.offset + string.length)], as: UTF8.self)
  }
}
