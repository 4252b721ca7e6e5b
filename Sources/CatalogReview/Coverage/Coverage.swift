import Files
import ModelBindings
import ModelCatalog

/// The documented endpoints of a catalog's providers, and how completely the catalog has each.
package struct Coverage: Sendable {
  /// How completely the catalog has a documented endpoint.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    /// The catalog has the endpoint.
    case has
    /// The catalog lacks fields of the endpoint, knows it from an example only, or keeps it as removed.
    case partly
    /// The catalog does not have the endpoint.
    case lacks
  }

  /// An endpoint that documentation names.
  package struct Entry: Sendable, Hashable {
    /// The provider's id.
    package var provider: String
    /// The documented name.
    package var name: String
    /// The titles above it in the navigation, outermost first.
    package var group: [String]
    /// The date of the newest document that names it; nil where no document has a date.
    package var revised: String?
    /// Whether documents of the provider are newer than the newest that names it.
    package var isFormer: Bool
    /// How completely the catalog has it.
    package var status: Status
    /// The id of the endpoint in the catalog; nil where the catalog does not have it.
    package var endpoint: String?
    /// Whether the catalog has it as an operation of the service, not as a model.
    package var isOperation: Bool
    /// Why the status is ``Status/partly``; nil for another status.
    package var reason: String?
  }

  /// The documented endpoints, sorted by provider and name.
  package let entries: [Entry]

  /// The number of entries with a status.
  package func count(_ status: Status) -> Int { entries.count { $0.status == status } }

  /// Compares the entries of `navigation` with the endpoints of `catalog`.
  package init(of navigation: Navigation, in catalog: Catalog) {
    var entries: [Entry] = []
    for (provider, listed) in navigation.entries.sorted(by: { $0.key < $1.key }) {
      let table = NameTable(catalog.endpoints.filter { $0.provider == provider })
      let newest = listed.values.compactMap(\.revised).max()
      for entry in listed.values.sorted(by: { $0.name < $1.name }) {
        let endpoint = table.endpoint(called: entry.name)
        let reason = endpoint.flatMap(Self.shortcoming)
        entries.append(
          Entry(
            provider: provider, name: entry.name, group: entry.group, revised: entry.revised,
            isFormer: entry.revised.map { $0 < newest ?? $0 } ?? false,
            status: endpoint == nil ? .lacks : reason == nil ? .has : .partly, endpoint: endpoint?.id,
            isOperation: endpoint?.role == .service,
            reason: reason))
      }
    }
    self.entries = entries
  }

  private static func shortcoming(of endpoint: Endpoint) -> String? {
    if let removed = endpoint.removed { return removed.isEmpty ? "no longer documented" : "last documented \(removed)" }
    if !endpoint.isComplete { return "fields are known to be missing" }
    let rules = endpoint.input?.properties.map(\.schema).filter { $0.removed == nil } ?? []
    let isInferred = !rules.isEmpty && rules.allSatisfy { $0.evidence.all == .inferred }
    return isInferred ? "known from an example only" : nil
  }

  /// Looks endpoints up by documented name: names come before aliases, aliases before ids.
  private struct NameTable {
    private var tables: [[String: Endpoint]] = [[:], [:], [:]]

    init(_ endpoints: [Endpoint]) {
      for endpoint in endpoints {
        for (index, names) in [[endpoint.name], endpoint.aliases, [endpoint.id]].enumerated() {
          for name in names where tables[index][name] == nil { tables[index][name] = endpoint }
        }
      }
    }

    func endpoint(called name: String) -> Endpoint? { tables.lazy.compactMap { $0[name] }.first }
  }
}

extension Catalog {
  /// Compares the navigation of the catalog's folder `directory` with this catalog.
  ///
  /// - Throws: ``Diagnostic`` when the navigation cannot be read.
  package func coverage(ofNavigationIn directory: String) throws(Diagnostic) -> Coverage {
    Coverage(of: try Navigation(CatalogFolder(directory)), in: self)
  }
}
