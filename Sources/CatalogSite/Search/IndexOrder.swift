import ModelCatalog

/// The order of the endpoints in the index: by provider, models before service operations, then by family.
struct IndexOrder {
  /// Models with the same first segment of their ids, or service operations of one group.
  struct Family {
    var name: String
    var endpoints: [Endpoint]
  }

  /// The models or the service operations of one provider.
  struct Part {
    var provider: String
    /// The heading of the part.
    var title: String
    var families: [Family]
  }

  let parts: [Part]

  init(_ site: CatalogSite) {
    let known = site.catalog.providers.map(\.id)
    let others = Set(site.catalog.endpoints.map(\.provider)).subtracting(known).sorted()
    parts = (known + others).flatMap { provider in
      let endpoints = site.catalog.endpoints.filter { $0.provider == provider }
      let title = site.title(of: provider)
      return [
        Part(
          provider: provider, title: title,
          families: Self.families(endpoints.filter { $0.role == .model }) { $0.id.split(separator: "/").first ?? "" }),
        Part(
          provider: provider, title: "\(title), around the models",
          families: Self.families(endpoints.filter { $0.role == .service }) { $0.group.first?[...] ?? "" }),
      ].filter { !$0.families.isEmpty }
    }
  }

  /// Every endpoint in the order of the index.
  var endpoints: [Endpoint] { parts.flatMap(\.families).flatMap(\.endpoints) }

  private static func families(_ endpoints: [Endpoint], by name: (Endpoint) -> Substring) -> [Family] {
    var families: [Family] = []
    for endpoint in endpoints {
      let name = String(name(endpoint))
      if let index = families.firstIndex(where: { $0.name == name }) {
        families[index].endpoints.append(endpoint)
      } else {
        families.append(Family(name: name, endpoints: [endpoint]))
      }
    }
    return families.sorted { ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name) }
  }
}
