// Members of objects in the tables.
extension SchemaCompiler {
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
        // The generated type keeps a removed field for one release, so the field keeps its number. In a body it is unknown.
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
    rule.first = Int32(tables.names.count)
    rule.nameCount = Int32(entries.count + aliases.count)
    tables.names += entries + aliases
    tables.objects.append(rule)
    return tables.objects.count - 1
  }

  /// The node for the alias of a field: where the field has labels, it accepts them as well as the values, since the sources
  /// disagree on which of them the service reads.
  mutating func aliasNode(for node: Int, labels: [String]) -> Int {
    let options = tables.nodes[node].options
    guard !labels.isEmpty, options >= 0 else { return node }
    var copy = tables.nodes[node]
    copy.options = addOptions(tables.optionValues[Int(options)] + labels.map { .string($0) })
    tables.nodes.append(copy)
    return tables.nodes.count - 1
  }

  /// Adds the provider's common fields behind everything else of the root.
  mutating func addCommon(_ common: JSONObject, to root: Int) throws(SchemaError) {
    if tables.nodes[root].object < 0 {
      tables.objects.append(ObjectRule())
      tables.nodes[root].object = Int32(tables.objects.count - 1)
    }
    let index = Int(tables.nodes[root].object)
    var rule = tables.objects[index]
    var entries = Array(tables.names[Int(rule.first)..<Int(rule.first + rule.nameCount)])
    let known = Set(entries.map { ExactText(tables.text($0.name)) })
    for member in common where !known.contains(ExactText(member.key)) {
      let node = Int32(try compile(member.value, at: JSONPointer(["common", member.key])))
      entries.append(PropertyName(name: pool(member.key), field: Int32(entries.count), node: node))
    }
    rule.first = Int32(tables.names.count)
    rule.nameCount = Int32(entries.count)
    tables.names += entries
    tables.objects[index] = rule
  }

  func fieldKeys(of rule: ObjectRule, schema: JSONValue) -> FieldKeys {
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
