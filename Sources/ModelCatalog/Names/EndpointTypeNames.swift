/// The type names of one provider's endpoints. A new name that is taken gets a number; a locked name never changes.
package struct EndpointTypeNames {
  /// The names with their namespaces, in the order of the endpoints.
  package let paths: [[String]]
  private var nested: [String: Set<String>] = [:]

  /// - Parameters:
  ///   - endpoints: All endpoints of the provider.
  ///   - names: The provider's names in the lock.
  package init(_ endpoints: [Endpoint], locked names: NameLock.ProviderNames) {
    let locked = names.endpoints
    // Endpoints that left the catalog keep their names too, so that old code never comes to mean another model.
    let present = Set(endpoints.map(\.id))
    var unique = UniqueNames(locked.filter { !present.contains($0.key) }.map(\.value.type))
    var types: [String: String] = [:]
    for endpoint in endpoints {
      if let type = locked[endpoint.id]?.type, !type.isEmpty { types[endpoint.id] = unique.claim(type) }
    }
    let known = KnownNames(names)
    // A removed endpoint gives way to the one that took its place under the same name.
    for endpoint in endpoints.filter({ $0.removed == nil }) + endpoints.filter({ $0.removed != nil })
    where types[endpoint.id] == nil {
      let path = TypeNaming.path(name: endpoint.name, id: endpoint.id, known: known)
      types[endpoint.id] = unique.claim(path.joined(separator: "."))
    }
    paths = endpoints.map { endpoint in
      let name = types[endpoint.id] ?? ""
      return name.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    }
    for path in paths {
      for depth in path.indices.dropFirst() {
        nested[path[..<depth].joined(separator: "."), default: []].insert(path[depth])
      }
    }
  }

  /// The names of the types that stand directly inside the type or namespace at `path`.
  package func children(of path: [String]) -> Set<String> { nested[path.joined(separator: ".")] ?? [] }
}
