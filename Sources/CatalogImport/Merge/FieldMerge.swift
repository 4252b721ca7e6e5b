import ModelCatalog

/// The united fields of an object that several records describe.
package struct FieldMerge {
  /// The fields.
  private(set) var properties: [Schema.Property] = []
  /// The keys of the required fields.
  private(set) var required: [String] = []

  /// Unites the fields.
  ///
  /// - Parameter nodes: The object in each record, the highest rank first.
  package init(_ nodes: [RecordedNode]) {
    let nodes = Self.unified(nodes)
    // Records that declare all fields come first and give the order; the others add their fields at the end.
    let order =
      nodes.filter { $0.isDeclaration && $0.isComplete } + nodes.filter { $0.isDeclaration && !$0.isComplete }
      + nodes.filter { !$0.isDeclaration }
    var keys: [String] = []
    var known: Set<String> = []
    for property in order.flatMap(\.schema.properties)
    where property.schema.removed == nil && known.insert(property.key).inserted {
      keys.append(property.key)
    }
    let tables = nodes.map { node in
      Dictionary(node.schema.properties.filter { $0.schema.removed == nil }.map { ($0.key, $0.schema) }) { first, _ in
        first
      }
    }
    for key in keys {
      let stated = zip(nodes, tables).compactMap { node, table in table[key].map(node.inner) }
      properties.append(Schema.Property(key: key, schema: SchemaMerge.schema(stated)))
    }
    appendRemoved(nodes, except: known)
    var seen: Set<String> = []
    for name in nodes.flatMap(\.schema.required) where seen.insert(name).inserted {
      let isRequired = zip(nodes, tables).allSatisfy { node, table in
        !node.isDeclaration || table[name] == nil || node.schema.required.contains(name)
      }
      if isRequired { required.append(name) }
    }
  }

  /// Adds the fields that only earlier documents had, behind the others. No document orders them; they are sorted by key.
  private mutating func appendRemoved(_ nodes: [RecordedNode], except known: Set<String>) {
    var removed: [String: [(node: RecordedNode, lastSeen: String)]] = [:]
    for node in nodes {
      for property in node.schema.properties where !known.contains(property.key) {
        guard let lastSeen = property.schema.removed else { continue }
        removed[property.key, default: []].append((node.inner(property.schema), lastSeen))
      }
    }
    for (key, stated) in removed.sorted(by: { $0.key < $1.key }) {
      var schema = SchemaMerge.schema(stated.map(\.node))
      schema.removed = stated.map(\.lastSeen).max()
      properties.append(Schema.Property(key: key, schema: schema))
    }
  }

  /// The objects with each alias replaced by its node key. A field that one record has by node key and another by alias is
  /// one field.
  private static func unified(_ nodes: [RecordedNode]) -> [RecordedNode] {
    guard nodes.count > 1 else { return nodes }
    var keyOfAlias: [String: String] = [:]
    for property in nodes.flatMap(\.schema.properties) {
      if let alias = property.schema.alias, keyOfAlias[alias] == nil { keyOfAlias[alias] = property.key }
    }
    guard !keyOfAlias.isEmpty else { return nodes }
    return nodes.map { node in
      var node = node
      let own = Set(node.schema.properties.map(\.key))
      func name(_ key: String) -> String {
        guard let target = keyOfAlias[key], !own.contains(target) else { return key }
        return target
      }
      for index in node.schema.properties.indices {
        node.schema.properties[index].key = name(node.schema.properties[index].key)
      }
      node.schema.required = node.schema.required.map(name)
      return node
    }
  }
}
