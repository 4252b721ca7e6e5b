import ModelBindings
import ModelCatalog

extension Catalog {
  /// The changes from this catalog to `new`, in the order of the endpoints' ids.
  ///
  /// - Parameters:
  ///   - new: The newer catalog.
  ///   - renames: The endpoints and fields whose new id or key counts as a rename.
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
  /// The changes from `old` to `new`; nil stands for an endpoint that the catalog does not have.
  package static func changes(
    from old: Endpoint?, to new: Endpoint?, renamedFields: [JSONPointer: String] = [:]
  ) -> [CatalogChange] {
    guard let known = new ?? old else { return [] }
    var diff = SchemaDiff(provider: known.provider, endpoint: known.id, renamedFields: renamedFields)
    switch (old, new) {
    case (nil, let new?):
      diff.note(new.removed == nil ? .endpointAdded : .removedAdded, new: .string(new.name))
    case (let old?, nil):
      diff.note(old.removed == nil ? .endpointRemoved : .removedDropped, old: .string(old.name))
    case (let old?, let new?) where old != new:
      switch (old.removed, new.removed) {
      case (nil, .some): diff.note(.endpointRemoved, old: .string(old.name), isKeptInSwift: true)
      case (.some, nil): diff.note(.endpointAdded, new: .string(new.name), isKeptInSwift: true)
      // A removed endpoint has no users, so its changes are not reported.
      case (.some, .some): break
      case (nil, nil): diff.compare(old, new)
      }
    default: break
    }
    return diff.changes
  }
}

extension Endpoint {
  /// The changes from one input of an endpoint to another. Each has the provider and the id of `endpoint`.
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
      // The id comes from the path, so a renamed endpoint always has another path.
      if kind == .pathChanged, old.id != new.id { continue }
      // Responses and parameters are large; the report says only that they changed.
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
