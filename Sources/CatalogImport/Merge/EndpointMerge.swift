import ModelBindings
import ModelCatalog

// The second step of a merge: the records of all source kinds become one endpoint.
extension Endpoint {
  /// The merge of `records` into this endpoint. The result does not depend on the order of the records.
  ///
  /// - Parameters:
  ///   - records: The records. Records of one source kind are united first (``DocumentRecord/united(with:)``).
  ///   - listing: The endpoint's entry in the documentation's navigation.
  ///   - listed: For each source kind with documents that list all endpoints, the date of the newest of them.
  package func merging(
    _ records: [DocumentRecord], listing: NavigationEntry? = nil, listed: [Source.Kind: String] = [:]
  ) -> Endpoint {
    var byKind: [Source.Kind: DocumentRecord] = [:]
    for record in records { byKind[record.kind] = byKind[record.kind]?.united(with: record) ?? record }
    let ranked = byKind.values.sorted { $0.kind.rank < $1.kind.rank }
    var merged = Endpoint(
      provider: provider, id: id, name: ranked.firstValue { $0.name } ?? name, method: method, path: path)
    merged.takeFirst(of: ranked)
    merged.deprecated = merged.deprecated ?? listing?.deprecated
    merged.aliases = Set(ranked.flatMap(\.names)).subtracting([merged.name]).sorted()
    let declaresAll = ranked.contains { $0.isComplete && $0.node?.isDeclaration == true }
    merged.isComplete = declaresAll || ranked.allSatisfy(\.isComplete)
    merged.response = Self.response(ranked)
    merged.removed = lastSeen(ranked, listed: listed)
    let nodes = ranked.compactMap(\.node)
    merged.input = nodes.isEmpty ? nil : SchemaMerge.input(nodes)
    merged.sources = ranked.map { Source($0, of: merged, isAlone: ranked.count == 1) }
    return merged
  }

  /// The merge of `records`, with the listing from `navigation` and the dates of lists from `provider`.
  package func merging(
    _ records: [DocumentRecord], in navigation: Navigation, of provider: Provider?
  ) -> Endpoint {
    let listing = navigation.entry(of: self.provider, names: records.flatMap(\.names))
    return merging(records, listing: listing, listed: provider?.listed ?? [:])
  }

  /// Sets the members that are not united. Each comes from the first record by rank that has it.
  private mutating func takeFirst(of ranked: [DocumentRecord]) {
    summary = ranked.firstValue { $0.summary }
    role = ranked.firstValue { $0.role } ?? .model
    group = ranked.firstValue { $0.group.isEmpty ? nil : $0.group } ?? []
    output = ranked.firstValue { $0.output }
    deprecated = ranked.firstValue { $0.deprecated }
    body = ranked.firstValue { $0.body } ?? .json
    parameters = ranked.firstValue { $0.parameters.isEmpty ? nil : $0.parameters } ?? []
  }

  /// The union of all documented responses, so that every documented response decodes.
  private static func response(_ ranked: [DocumentRecord]) -> Schema? {
    let stated = ranked.compactMap { record in record.response.map { (record, $0) } }
    guard stated.count > 1 else { return stated.first?.1 }
    return SchemaMerge.schema(
      stated.map { record, response in
        RecordedNode(response, evidence: record.evidence, isComplete: true, revised: record.revised)
      })
  }

  /// The value of `removed`: the date of the last document that had the endpoint, empty for a document without a date; nil for
  /// a documented endpoint.
  ///
  /// An endpoint is removed if, for each of its records, a newer document of the same kind lists all endpoints without it. If
  /// no document of these kinds lists all endpoints, the value stays the same, since only a person can know it.
  private func lastSeen(_ records: [DocumentRecord], listed: [Source.Kind: String]) -> String? {
    guard records.contains(where: { listed[$0.kind] != nil }) else { return removed }
    let isRemoved = records.allSatisfy { record in
      listed[record.kind].map { record.revised ?? "" < $0 } ?? false
    }
    return isRemoved ? records.compactMap(\.revised).max() ?? "" : nil
  }
}

extension Sequence {
  /// The first value other than nil that `value` returns for an element.
  func firstValue<Value>(_ value: (Element) -> Value?) -> Value? {
    for element in self { if let found = value(element) { return found } }
    return nil
  }
}
