import ModelCatalog

/// Unites the members of an object that several documents describe.
package struct MemberMerge {
  private(set) var properties: [Schema.Property] = []
  private(set) var required: [String] = []

  /// - Parameter claims: What the documents say about the object, best rank first.
  package init(_ claims: [Claim]) {
    let claims = Self.unified(claims)
    // A document that lists all fields gives the order; those that list some, and examples, append what is new.
    let order =
      claims.filter { $0.isDeclaration && $0.isComplete } + claims.filter { $0.isDeclaration && !$0.isComplete }
      + claims.filter { !$0.isDeclaration }
    var keys: [String] = []
    var known: Set<String> = []
    for property in order.flatMap(\.schema.properties)
    where property.schema.removed == nil && known.insert(property.key).inserted {
      keys.append(property.key)
    }
    let tables = claims.map { claim in
      Dictionary(claim.schema.properties.filter { $0.schema.removed == nil }.map { ($0.key, $0.schema) }) { first, _ in
        first
      }
    }
    for key in keys {
      let said = zip(claims, tables).compactMap { claim, table in table[key].map(claim.inner) }
      properties.append(Schema.Property(key: key, schema: SchemaMerge.schema(said)))
    }
    appendRemoved(claims, except: known)
    var seen: Set<String> = []
    for name in claims.flatMap(\.schema.required) where seen.insert(name).inserted {
      let isRequired = zip(claims, tables).allSatisfy { claim, table in
        !claim.isDeclaration || table[name] == nil || claim.schema.required.contains(name)
      }
      if isRequired { required.append(name) }
    }
  }

  /// What earlier documents had and none has any more stands behind the rest, by key: their order is nobody's.
  private mutating func appendRemoved(_ claims: [Claim], except known: Set<String>) {
    var removed: [String: [(claim: Claim, lastSeen: String)]] = [:]
    for claim in claims {
      for property in claim.schema.properties where !known.contains(property.key) {
        guard let lastSeen = property.schema.removed else { continue }
        removed[property.key, default: []].append((claim.inner(property.schema), lastSeen))
      }
    }
    for (key, said) in removed.sorted(by: { $0.key < $1.key }) {
      var schema = SchemaMerge.schema(said.map(\.claim))
      schema.removed = said.map(\.lastSeen).max()
      properties.append(Schema.Property(key: key, schema: schema))
    }
  }

  /// The claims with every field under one key: where one document uses a node key with an alias and another the alias,
  /// both mean the same field, and the node key names it.
  private static func unified(_ claims: [Claim]) -> [Claim] {
    guard claims.count > 1 else { return claims }
    var keyOfAlias: [String: String] = [:]
    for property in claims.flatMap(\.schema.properties) {
      if let alias = property.schema.alias, keyOfAlias[alias] == nil { keyOfAlias[alias] = property.key }
    }
    guard !keyOfAlias.isEmpty else { return claims }
    return claims.map { claim in
      var claim = claim
      let own = Set(claim.schema.properties.map(\.key))
      func name(_ key: String) -> String {
        guard let target = keyOfAlias[key], !own.contains(target) else { return key }
        return target
      }
      for index in claim.schema.properties.indices {
        claim.schema.properties[index].key = name(claim.schema.properties[index].key)
      }
      claim.schema.required = claim.schema.required.map(name)
      return claim
    }
  }
}
