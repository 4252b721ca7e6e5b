import Files
import ModelBindings
import ModelCatalog

/// Deletes the removed endpoints, fields and options of a catalog that a release already had as removed.
package struct Pruning: Sendable {
  /// The catalog on disk, without overrides.
  package let before: Catalog
  /// The catalog after ``commit()``, without overrides.
  package let after: Catalog
  private let files: FileChanges

  /// Finds the items to delete. It writes no file; ``commit()`` does.
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
      // The test is for each record, because one document may have a field that another removed.
      let shown = Set((released?.records ?? []).flatMap { $0.input?.removedPlaces ?? [] })
      guard !shown.isEmpty else {
        endpoints.append(endpoint)
        continue
      }
      var records = endpoint.records
      for index in records.indices {
        records[index].input = records[index].input?.droppingRemoved {
          shown.contains(RemovedPlace(place: $0, option: nil))
        } option: {
          shown.contains(RemovedPlace(place: $0, option: $1))
        }
      }
      let provider = before.providers.first { $0.id == endpoint.provider }
      let pruned = endpoint.merging(records, in: navigation, of: provider)
      files.write(pruned.canonicalText, to: file)
      endpoints.append(pruned)
    }
    after = Catalog(providers: before.providers, endpoints: endpoints)
    self.files = files
  }

  /// Writes the changed files and deletes those of removed endpoints.
  ///
  /// - Throws: ``Diagnostic`` for a file that cannot be written or removed.
  package func commit() throws(Diagnostic) { try files.commit() }
}

/// A removed field or option of an input.
private struct RemovedPlace: Hashable {
  let place: JSONPointer
  /// The option; nil for the field as a whole.
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
