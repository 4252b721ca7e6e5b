import ModelBindings
import ModelCatalog

/// A catalog and its Swift names.
package struct NamedCatalog: Sendable {
  /// The endpoints.
  package var catalog: Catalog
  /// The names.
  package var lock: NameLock

  /// Creates a catalog with names.
  package init(catalog: Catalog, lock: NameLock) {
    self.catalog = catalog
    self.lock = lock
  }

  /// The changes of requests and of Swift names from this catalog to `new`, in the order of the endpoints' ids.
  ///
  /// An endpoint or field with a new id or key and the same Swift name counts as renamed.
  package func changes(to new: NamedCatalog) -> [CatalogChange] {
    let pairs = EndpointPairs(self, new)
    let names = NameChanges(pairs, old: lock, new: new.lock)
    let changes =
      catalog.changes(to: new.catalog, renames: names.renames) + names.changes
      + OptionSplits(pairs, old: lock, new: new.lock).changes
    // Sorting by offset too keeps the order of the changes of one endpoint.
    return changes.enumerated().sorted { ($0.element.qualifiedID, $0.offset) < ($1.element.qualifiedID, $1.offset) }
      .map(\.element)
  }
}

/// The endpoints that two catalogs share: those with the same id, and those with a new id and the same Swift name.
struct EndpointPairs {
  private(set) var pairs: [(old: Endpoint, new: Endpoint)] = []
  /// The new qualified ids of the renamed endpoints, by their old ones.
  private(set) var renamed: [String: String] = [:]

  init(_ old: NamedCatalog, _ new: NamedCatalog) {
    let before = Dictionary(old.catalog.endpoints.map { ($0.qualifiedID, $0) }) { first, _ in first }
    let now = Dictionary(new.catalog.endpoints.map { ($0.qualifiedID, $0) }) { first, _ in first }
    var lost: [String: Endpoint] = [:]
    // A kept removed endpoint counts as renamed too where another endpoint has its Swift name now.
    for endpoint in old.catalog.endpoints
    where now[endpoint.qualifiedID].map({ $0.removed != nil && new.lock.typeName(of: $0) == nil }) ?? true {
      if let type = old.lock.typeName(of: endpoint) { lost["\(endpoint.provider):\(type)"] = endpoint }
    }
    for endpoint in new.catalog.endpoints {
      if let same = before[endpoint.qualifiedID], same.removed == nil, endpoint.removed == nil {
        pairs.append((same, endpoint))
      } else if endpoint.removed == nil, let type = new.lock.typeName(of: endpoint),
        let other = lost.removeValue(forKey: "\(endpoint.provider):\(type)")
      {
        pairs.append((other, endpoint))
        renamed[other.qualifiedID] = endpoint.qualifiedID
      }
    }
  }
}

/// A field of a request's body, with its place in the input and its path in the name lock.
struct FieldPlace {
  let pointer: JSONPointer
  let path: String
  let key: String
  let schema: Schema

  /// All fields of the body, nested ones included.
  static func all(in endpoint: Endpoint) -> [FieldPlace] {
    var places: [FieldPlace] = []
    if let input = endpoint.input { collect(input, at: JSONPointer(), prefix: "", into: &places) }
    return places
  }

  private static func collect(
    _ schema: Schema, at pointer: JSONPointer, prefix: String, into places: inout [FieldPlace]
  ) {
    for property in schema.properties {
      let place = pointer.appending("properties").appending(property.key)
      let path = prefix + FieldOrder.token(property.key)
      places.append(FieldPlace(pointer: place, path: path, key: property.key, schema: property.schema))
      var inner = property.schema
      var innerPlace = place
      // Paths of the lock have no token for the elements of a list.
      while inner.properties.isEmpty, let items = inner.items {
        inner = items
        innerPlace = innerPlace.appending("items")
      }
      collect(inner, at: innerPlace, prefix: path + "/", into: &places)
    }
  }
}
