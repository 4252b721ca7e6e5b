import Files
import ModelBindings
import ModelCatalog

/// How much of what documentation names a catalog has.
package struct Coverage: Sendable {
  /// What the catalog knows of a documented endpoint.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    /// All that is documented.
    case has
    /// Something: fields are missing, or nothing but an example is known.
    case partly
    /// Nothing.
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
    /// The date of the newest document that names it; nil where none has a date.
    package var revised: String?
    /// Whether newer documents of the provider no longer name it.
    package var isFormer: Bool
    /// What the catalog knows of it.
    package var status: Status
    /// The id of the endpoint in the catalog; nil where it has none.
    package var endpoint: String?
    /// Whether the catalog knows it as a call around the models.
    package var isOperation: Bool
    /// Why the catalog has it only partly; nil where that is not so.
    package var reason: String?
  }

  /// What is documented, by provider and name.
  package let entries: [Entry]

  /// How many entries the catalog has, has partly or lacks.
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

  /// Endpoints by what documentation calls them: the name before aliases, and those before the id.
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
  /// How much of what the navigation in `directory` names the catalog has.
  ///
  /// - Throws: ``Diagnostic`` when the navigation cannot be read.
  package func coverage(ofNavigationIn directory: String) throws(Diagnostic) -> Coverage {
    Coverage(of: try Navigation(CatalogFolder(directory)), in: self)
  }
}
