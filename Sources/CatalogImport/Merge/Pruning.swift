import Files
import ModelBindings
import ModelCatalog

/// Tombstones stay for one release: they go when a released catalog had them.
package struct Pruning: Sendable {
  /// The catalog without people's corrections, as it was.
  package let before: Catalog
  /// The same without the tombstones that were released.
  package let after: Catalog
  private let files: FileChanges

  /// Decides what goes; nothing is written yet.
  ///
  /// - Parameters:
  ///   - directory: The catalog's folder.
  ///   - released: The catalog of the release.
  /// - Throws: ``Diagnostic`` when the catalog cannot be read.
  package init(of directory: String, releasedAs released: Catalog) throws(Diagnostic) {
    let folder = CatalogFolder(directory)
    before = try Catalog.load(from: directory, applyingOverrides: false)
    let navigation = try Navigation(folder)
    let known = Dictionary(released.endpoints.map { ($0.qualifiedID, $0) }) { first, _ in first }
    var files = FileChanges()
    var endpoints: [Endpoint] = []
    for endpoint in before.endpoints {
      let file = folder.file(provider: endpoint.provider, id: endpoint.id)
      let released = known[endpoint.qualifiedID]
      if endpoint.removed != nil, released?.removed != nil {
        files.remove(file)
        continue
      }
      // By source: what another document still has is not gone from the endpoint.
      let shown = Set((released?.statements ?? []).flatMap { $0.claims?.removedPlaces ?? [] })
      guard !shown.isEmpty else {
        endpoints.append(endpoint)
        continue
      }
      var statements = endpoint.statements
      for index in statements.indices {
        statements[index].claims = statements[index].claims?.droppingRemoved {
          shown.contains(RemovedPlace(place: $0, option: nil))
        } option: {
          shown.contains(RemovedPlace(place: $0, option: $1))
        }
      }
      let provider = before.providers.first { $0.id == endpoint.provider }
      let pruned = try endpoint.merging(statements, in: navigation, of: provider)
      files.write(pruned.canonicalText, to: file)
      endpoints.append(pruned)
    }
    after = Catalog(providers: before.providers, endpoints: endpoints)
    self.files = files
  }

  /// Writes what goes.
  ///
  /// - Throws: ``Diagnostic`` for a file that cannot be written or removed.
  package func commit() throws(Diagnostic) { try files.commit() }
}

/// Something in an input that is no longer documented.
private struct RemovedPlace: Hashable {
  let place: JSONPointer
  /// The option, where not the field as a whole is meant.
  let option: JSONValue?
}

extension Schema {
  fileprivate var removedPlaces: Set<RemovedPlace> {
    var places: Set<RemovedPlace> = []
    _ = droppingRemoved { place in
      places.insert(RemovedPlace(place: place, option: nil))
      return false
    } option: { place, value in
      places.insert(RemovedPlace(place: place, option: value))
      return false
    }
    return places
  }
}
