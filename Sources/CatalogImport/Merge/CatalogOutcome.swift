import Files
import ModelCatalog

// The last step of a merge: the resulting catalog and its changed files.
extension CatalogMerge {
  /// The catalog with all additions, without overrides, and the files to write. The caller commits the files.
  package func merged() -> (after: Catalog, files: FileChanges) {
    var files = FileChanges()
    var merged = endpoints
    if providers != before.providers {
      files.write(Provider.fileContent(providers), to: folder.file("providers.json"))
    }
    if navigation != navigationBefore { files.write(navigation.bytes, to: folder.file(Navigation.fileName)) }
    for (id, known) in endpoints.sorted(by: { $0.key < $1.key }) {
      let provider = providers.first { $0.id == known.provider }
      guard changed[id] != nil || isListed(known) || mayBeRemoved(known, provider?.listed ?? [:]) else { continue }
      let (endpoint, records) = changed[id] ?? (known, known.records)
      let result = endpoint.merging(records, in: navigation, of: provider)
      files.write(result.canonicalText, to: folder.file(provider: result.provider, id: result.id))
      merged[id] = result
    }
    return (Catalog(providers: providers, endpoints: Array(merged.values)), files)
  }

  /// Whether this import added a newer list of all endpoints for a source kind of the endpoint's records.
  private func mayBeRemoved(_ endpoint: Endpoint, _ listed: [Source.Kind: String]) -> Bool {
    let earlier = before.providers.first { $0.id == endpoint.provider }?.listed ?? [:]
    return endpoint.sources.contains { listed[$0.kind] != earlier[$0.kind] }
  }

  /// Whether this import changed the navigation and the navigation lists the endpoint.
  private func isListed(_ endpoint: Endpoint) -> Bool {
    navigation != navigationBefore
      && navigation.entry(of: endpoint.provider, names: [endpoint.name] + endpoint.aliases) != nil
  }
}
