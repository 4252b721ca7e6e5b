/// The changes between two catalogs, arranged as a report: removed endpoints, lines that several endpoints share, the other
/// lines by endpoint, and new endpoints. Breaking changes come first.
package struct ChangeReport: Sendable {
  /// All changes, in the given order.
  package let changes: [CatalogChange]
  /// The qualified ids of removed endpoints.
  package private(set) var removed: [String] = []
  /// The qualified ids of new endpoints.
  package private(set) var added: [String] = []
  /// The lines that several endpoints share, breaking ones first.
  package private(set) var shared: [Shared] = []
  /// The other lines by endpoint, breaking ones first.
  package private(set) var groups: [Group] = []
  /// The number of removed endpoints that the catalog keeps as deprecated for a release.
  package private(set) var keptCount = 0
  /// The number of endpoints that both catalogs have and that changed.
  package private(set) var changedCount = 0

  /// A line of the report.
  package struct Row: Hashable, Sendable {
    /// Whether a request that worked still works.
    package var wire: CatalogChange.Verdict
    /// Whether Swift code that compiled still compiles.
    package var swift: CatalogChange.Verdict
    /// The field; empty for the endpoint as a whole.
    package var place: String
    /// The change in words.
    package var words: String

    /// The worse of the two verdicts.
    package var verdict: CatalogChange.Verdict { max(wire, swift) }
  }

  /// Lines that the same endpoints share.
  package struct Shared: Sendable {
    /// The lines, breaking ones first.
    package var rows: [Row]
    /// The qualified ids of the endpoints.
    package var endpoints: [String]

    /// The worst verdict of the lines.
    package var verdict: CatalogChange.Verdict { rows.map(\.verdict).max() ?? .compatible }
  }

  /// The lines of one endpoint.
  package struct Group: Sendable {
    /// The qualified id of the endpoint.
    package var endpoint: String
    /// The lines, breaking ones first.
    package var rows: [Row]

    /// The worst verdict of the lines.
    package var verdict: CatalogChange.Verdict { rows.map(\.verdict).max() ?? .compatible }
  }

  /// The least number of endpoints whose common line is written once. Two endpoints are easier to read separately.
  private static let leastShared = 3

  /// Arranges `changes`, which are in the order of the endpoints.
  package init(_ changes: [CatalogChange]) {
    self.changes = changes
    var order: [String] = []
    var byEndpoint: [String: [CatalogChange]] = [:]
    for change in changes {
      if byEndpoint[change.qualifiedID] == nil { order.append(change.qualifiedID) }
      byEndpoint[change.qualifiedID, default: []].append(change)
    }
    var rows: [(endpoint: String, rows: [Row])] = []
    for id in order {
      let own = byEndpoint[id] ?? []
      if own.contains(where: { $0.kind == .endpointAdded }) {
        added.append(id)
      } else if let change = own.first(where: { $0.kind == .endpointRemoved }) {
        removed.append(id)
        if change.isKeptInSwift { keptCount += 1 }
      } else {
        rows.append((id, ChangeWords.rows(own)))
      }
    }
    changedCount = rows.count
    fold(rows)
  }

  private mutating func fold(_ rows: [(endpoint: String, rows: [Row])]) {
    var endpoints: [Row: [String]] = [:]
    var order: [Row] = []
    for (endpoint, rows) in rows {
      for row in rows {
        if endpoints[row] == nil { order.append(row) }
        endpoints[row, default: []].append(endpoint)
      }
    }
    let folded = Set(order.filter { (endpoints[$0]?.count ?? 0) >= Self.leastShared })
    for row in order where folded.contains(row) {
      let own = endpoints[row] ?? []
      if let index = shared.firstIndex(where: { $0.endpoints == own }) {
        shared[index].rows.append(row)
      } else {
        shared.append(Shared(rows: [row], endpoints: own))
      }
    }
    for index in shared.indices { shared[index].rows = shared[index].rows.worstFirst(\.verdict) }
    shared = shared.worstFirst(\.verdict)
    groups = rows.compactMap { endpoint, rows in
      let own = rows.filter { !folded.contains($0) }.worstFirst(\.verdict)
      return own.isEmpty ? nil : Group(endpoint: endpoint, rows: own)
    }.worstFirst(\.verdict)
  }

  /// `4 endpoints added, 1 removed, 12 changed`; nil when nothing changed.
  package var headline: String? {
    let counts = [(added.count, "added"), (removed.count, "removed"), (changedCount, "changed")].filter { $0.0 > 0 }
    guard let first = counts.first else { return nil }
    return (["\(first.0.counted("endpoint")) \(first.1)"] + counts.dropFirst().map { "\($0.0) \($0.1)" }).joined(
      separator: ", ")
  }

  /// The text behind the number of removed endpoints, which says how many are kept as deprecated; empty for none.
  package var removedNote: String {
    switch keptCount {
    case 0: ""
    case removed.count: ", kept as deprecated for a release"
    default: ", \(keptCount) of them kept as deprecated for a release"
    }
  }

  /// The number of changes by verdict and the part of the version to raise; nil when nothing changed.
  package var conclusion: String? {
    guard let bump = VersionBump(for: changes) else { return nil }
    let requests = changes.count { $0.wire == .breaking }
    let code = changes.count { $0.swift == .breaking }
    let warnings = changes.count { $0.verdict == .warning }
    let parts = [
      (requests, "can break requests"), (code, code == 1 ? "breaks Swift code" : "break Swift code"),
      (warnings, warnings == 1 ? "wants a look" : "want a look"),
    ].filter { $0.0 > 0 }
    let all = changes.count.counted("change")
    let reasons = parts.isEmpty ? "" : ": " + parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "\(all)\(reasons). Next version: \(bump.rawValue)"
  }
}

extension Array {
  /// The elements sorted by verdict, breaking first; elements of one verdict keep their order.
  fileprivate func worstFirst(_ verdict: (Element) -> CatalogChange.Verdict) -> [Element] {
    CatalogChange.Verdict.allCases.sorted(by: >).flatMap { rank in filter { verdict($0) == rank } }
  }
}
