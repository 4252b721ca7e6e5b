import Files
import ModelBindings
import ModelCatalog

/// How many of the documented endpoints a catalog has.
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
    /// The titles around it in the navigation, outermost first.
    package var group: [String]
    /// The date of the newest document that names it; nil where no document has a date.
    package var revised: String?
    /// Whether newer documents of the provider no longer name it.
    package var isFormer: Bool
    /// How completely the catalog has it.
    package var status: Status
    /// The id of the endpoint in the catalog; nil where the catalog does not have it.
    package var endpoint: String?
    /// Whether it is an operation of the service, not a model.
    package var isOperation: Bool
    /// Why the status is ``Status/partly``; nil for another status.
    package var reason: String?
  }

  /// The documented endpoints, sorted by provider and name.
  package let entries: [Entry]

  /// How many entries have a status.
  package func count(_ status: Status) -> Int { entries.count { $0.status == status } }

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
    let isGuessed = !rules.isEmpty && rules.allSatisfy { $0.evidence.all == .inferred }
    return isGuessed ? "nothing but an example is known" : nil
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
  /// How many of the endpoints in the navigation in `directory` the catalog has.
  ///
  /// - Throws: ``Diagnostic`` when the navigation cannot be read.
  package func coverage(ofNavigationIn directory: String) throws(Diagnostic) -> Coverage {
    Coverage(of: try Navigation(CatalogFolder(directory)), in: self)
  }
}
