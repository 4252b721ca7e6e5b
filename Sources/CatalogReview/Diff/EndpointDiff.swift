import ModelBindings
import ModelCatalog

extension Catalog {
  /// What makes `new` differ from this catalog, in the order of the endpoints' ids.
  ///
  /// - Parameter renames: What is the same under another name.
  package func changes(to new: Catalog, renames: CatalogRenames = CatalogRenames()) -> [CatalogChange] {
    var old: [String: Endpoint] = [:]
    for endpoint in endpoints { old[renames.endpoints[endpoint.qualifiedID] ?? endpoint.qualifiedID] = endpoint }
    let now = Dictionary(new.endpoints.map { ($0.qualifiedID, $0) }) { first, _ in first }
    return Set(old.keys).union(now.keys).sorted().flatMap { id in
      Endpoint.changes(from: old[id], to: now[id], renamedFields: renames.fields[id] ?? [:])
    }
  }
}

extension Endpoint {
  /// What makes `new` differ from `old`; nil stands for an endpoint that is not there.
  package static func changes(
    from old: Endpoint?, to new: Endpoint?, renamedFields: [JSONPointer: String] = [:]
  ) -> [CatalogChange] {
    guard let known = new ?? old else { return [] }
    var diff = SchemaDiff(provider: known.provider, endpoint: known.id, renamedFields: renamedFields)
    switch (old, new) {
    case (nil, let new?):
      diff.note(new.removed == nil ? .endpointAdded : .removedPartAdded, new: .string(new.name))
    case (let old?, nil):
      diff.note(old.removed == nil ? .endpointRemoved : .removedPartDeleted, old: .string(old.name))
    case (let old?, let new?) where old != new:
      switch (old.removed, new.removed) {
      case (nil, .some): diff.note(.endpointRemoved, old: .string(old.name), isKept: true)
      case (.some, nil): diff.note(.endpointAdded, new: .string(new.name), isKept: true)
      // Whatever changes about what is gone changes it for nobody.
      case (.some, .some): break
      case (nil, nil): diff.compare(old, new)
      }
    default: break
    }
    return diff.changes
  }
}

extension Endpoint {
  /// What makes one input differ from another.
  package static func changes(ofInput old: Schema, to new: Schema, like endpoint: Endpoint) -> [CatalogChange] {
    var diff = SchemaDiff(provider: endpoint.provider, endpoint: endpoint.id)
    diff.compare(old, new, at: JSONPointer())
    return diff.changes
  }
}

extension SchemaDiff {
  private static let members: [(key: String, kind: CatalogChange.Kind)] = [
    ("name", .nameChanged), ("path", .pathChanged), ("method", .methodChanged), ("output", .outputChanged),
    ("group", .groupChanged), ("complete", .completenessChanged), ("body", .bodyChanged),
    ("parameters", .parametersChanged), ("response", .responseChanged),
  ]

  fileprivate mutating func compare(_ old: Endpoint, _ new: Endpoint) {
    if old.id != new.id { note(.endpointRenamed, old: .string(old.id), new: .string(new.id)) }
    for (key, kind) in Self.members where old.value(of: key) != new.value(of: key) {
      // A renamed endpoint has another path: that is what its id is made of.
      if kind == .pathChanged, old.id != new.id { continue }
      // Answers are large and their differences another matter: the fact is enough.
      let isLarge = key == "response" || key == "parameters"
      note(kind, old: isLarge ? nil : old.value(of: key), new: isLarge ? nil : new.value(of: key))
    }
    if old.deprecated != new.deprecated {
      note(
        new.deprecated == nil ? .endpointUndeprecated : .endpointDeprecated, old: old.value(of: "deprecated"),
        new: new.value(of: "deprecated"))
    }
    compare(old.input ?? Schema(type: .object), new.input ?? Schema(type: .object), at: JSONPointer())
    compareRecords(old, new)
  }
}
