import Files
import ModelBindings
import ModelCatalog

extension Endpoint {
  /// What each document behind the endpoint says, out of the endpoint as a whole and the differences that are kept.
  package var statements: [Statement] {
    sources.map { source in
      var facts = JSONObject()
      for key in Source.factKeys {
        // Names gather from all documents, so only a document that stands alone has them all.
        let shared = key == "aliases" && sources.count > 1 ? nil : value(of: key)
        let fact = source.facts[key] ?? shared
        facts[key] = fact == .null ? nil : fact
      }
      let isSilent = source.facts["claims"] == .null
      return Statement(
        kind: source.kind, revised: source.revised, evidence: source.evidence, url: source.url,
        claims: isSilent ? nil : source.claims ?? input, facts: facts, samples: source.samples
      ).spelledOut
    }
  }

  /// The endpoint as its documents together have it: a function of the statements alone, whatever their order.
  ///
  /// - Parameters:
  ///   - statements: What the documents say; of each lineage the newest counts.
  ///   - listing: The endpoint's entry in the documentation's navigation.
  ///   - listed: The dates of the newest documents that list all endpoints, by lineage.
  /// - Throws: ``Diagnostic`` for a fact of the wrong type.
  package func merging(
    _ statements: [Statement], listing: NavigationEntry? = nil, listed: [Source.Kind: String] = [:]
  ) throws(Diagnostic) -> Endpoint {
    var states: [Source.Kind: Statement] = [:]
    for statement in statements.map(\.spelledOut) {
      states[statement.kind] = states[statement.kind]?.united(with: statement) ?? statement
    }
    let ranked = states.values.sorted { $0.kind.rank < $1.kind.rank }
    var json: JSONObject = ["id": .string(id), "name": .string(name), "method": .string(method), "path": .string(path)]
    for key in Source.factKeys where key != "aliases" && key != "complete" {
      if let fact = ranked.lazy.compactMap({ $0.facts[key] }).first { json[key] = fact }
    }
    json["response"] = try Self.response(ranked)
    if let listed = listing?.deprecated, json["deprecated"] == nil {
      json["deprecated"] = listed.isEmpty ? true : .string(listed)
    }
    let name = json["name"]?.string
    let names = Set(ranked.flatMap { $0.otherNames + [$0.name].compactMap(\.self) }).subtracting(
      [name].compactMap(\.self))
    if !names.isEmpty { json["aliases"] = .strings(names.sorted()) }
    let declaresAll = ranked.contains { $0.isComplete && $0.claim?.isDeclaration == true }
    if !declaresAll, ranked.contains(where: { !$0.isComplete }) { json["complete"] = false }
    json["removed"] = lastSeen(ranked, listed: listed).map { .lastSeen($0) }
    var merged = try Endpoint(provider: provider, json: .object(json))
    let claims = ranked.compactMap(\.claim)
    merged.input = claims.isEmpty ? nil : SchemaMerge.input(claims)
    merged.sources = ranked.map { merged.source($0, isAlone: ranked.count == 1) }
    return merged
  }

  /// The same with what else the catalog knows: the navigation, and which lineages list all endpoints of the provider.
  package func merging(
    _ statements: [Statement], in navigation: Navigation, of provider: Provider?
  ) throws(Diagnostic) -> Endpoint {
    let names = statements.flatMap { [$0.name].compactMap(\.self) + $0.otherNames }
    let listing = navigation.entry(of: self.provider, names: names)
    return try merging(statements, listing: listing, listed: provider?.listed ?? [:])
  }

  /// What any of the documents says an answer can be: who reads one is not to be surprised.
  private static func response(_ ranked: [Statement]) throws(Diagnostic) -> JSONValue? {
    let stated = ranked.compactMap { statement in statement.facts["response"].map { (statement, $0) } }
    guard stated.count > 1 else { return stated.first?.1 }
    var claims: [Claim] = []
    for (statement, json) in stated {
      claims.append(
        Claim(try Schema(json: json), evidence: statement.evidence, isComplete: true, revised: statement.revised))
    }
    return SchemaMerge.schema(claims).json
  }

  /// The date of the last document that had the endpoint, when none has it any more: each belongs to a lineage of which a
  /// newer document lists all endpoints, this one not among them.
  ///
  /// Where no lineage lists its endpoints, nobody but a person can tell.
  private func lastSeen(_ statements: [Statement], listed: [Source.Kind: String]) -> String? {
    guard statements.contains(where: { listed[$0.kind] != nil }) else { return removed }
    let isGone = statements.allSatisfy { statement in
      listed[statement.kind].map { statement.revised ?? "" < $0 } ?? false
    }
    return isGone ? statements.compactMap(\.revised).max() ?? "" : nil
  }

  /// The record of a statement: what it says that the endpoint as a whole does not.
  private func source(_ statement: Statement, isAlone: Bool) -> Source {
    var source = Source(
      kind: statement.kind, revised: statement.revised, evidence: statement.evidence, url: statement.url,
      samples: statement.samples)
    for key in Source.factKeys {
      let shared = key == "aliases" && !isAlone ? nil : value(of: key)
      if statement.facts[key] != shared { source.facts[key] = statement.facts[key] ?? .null }
    }
    if let claims = statement.claims {
      // Texts, since equal numbers can be spelled differently and the spelling is kept too.
      if claims.json.jsonText != input?.json.jsonText { source.claims = claims }
    } else if input != nil {
      source.facts["claims"] = .null
    }
    return source
  }
}
