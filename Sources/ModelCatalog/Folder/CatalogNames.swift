/// The names in a catalog's folder, for completion. It reads as few files as possible and skips those that it cannot read.
package enum CatalogNames {
  /// The ids of the providers.
  package static func providers(in catalog: String) -> [String] {
    (try? CatalogFolder(catalog).providers().map(\.id)) ?? []
  }

  /// The ids of the endpoints of each provider, from the names of their files.
  package static func endpoints(in catalog: String) -> [(provider: String, ids: [String])] {
    let folder = CatalogFolder(catalog)
    return ((try? folder.providerFolders()) ?? []).map { provider in
      (provider, (try? folder.ids(of: provider) { _ in }) ?? [])
    }
  }

  /// The keys of an endpoint's fields that take media; empty for an unknown endpoint.
  package static func mediaFields(of endpoint: String, in catalog: String) -> [String] {
    guard let endpoint = try? Catalog.endpoint(named: endpoint, in: catalog) else { return [] }
    let fields = endpoint.input?.properties.filter { $0.schema.media != nil || $0.schema.items?.media != nil }
    return fields?.map(\.key) ?? []
  }
}

extension Catalog {
  /// The catalog's size and age for `--version`: `catalog of 4 endpoints, newest source of 2026-01-02`.
  package var version: String {
    let newest = endpoints.flatMap(\.sources).compactMap(\.revised).max()
    return "catalog of \(endpoints.count.counted("endpoint"))" + (newest.map { ", newest source of \($0)" } ?? "")
  }
}
