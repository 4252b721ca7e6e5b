import ModelBindings

/// All that one document says about one endpoint.
package struct Statement: Sendable {
  package var kind: Source.Kind
  package var revised: String?
  package var evidence: Evidence
  package var url: String?
  /// The input as the document has it; nil when it says nothing about it.
  package var claims: Schema?
  /// The endpoint's other members that the document states, in their written form.
  package var facts: JSONObject
  /// The fields for which the document gives a sample as default, as JSON Pointers into the input.
  package var samples: [String]

  package init(
    kind: Source.Kind, revised: String? = nil, evidence: Evidence = .documented, url: String? = nil,
    claims: Schema? = nil, facts: JSONObject = [:], samples: [String] = []
  ) {
    self.kind = kind
    self.revised = revised
    self.evidence = evidence
    self.url = url
    self.claims = claims
    self.facts = facts
    self.samples = samples
  }

  package var name: String? { facts["name"]?.string }
  /// Other names: those that the document gives, and those of its earlier states.
  var otherNames: [String] { facts["aliases"]?.strings ?? [] }
  var isComplete: Bool { facts["complete"] != false }

  var claim: Claim? { claims.map { Claim($0, evidence: evidence, isComplete: isComplete) } }

  /// The same with the evidence behind each field spelled out.
  package var spelledOut: Statement {
    var statement = self
    statement.claims = claim.map { SchemaMerge.input([$0]) }
    return statement
  }

  /// What two states of one lineage come to, in either order: the newer one, with all names that the endpoint ever had.
  ///
  /// Of two states with the same date, or none, the one with more rules counts; that is arbitrary, but it does not depend
  /// on the order of the imports.
  package func united(with other: Statement) -> Statement {
    let isOlder =
      precedence == other.precedence ? samples.joined() < other.samples.joined() : precedence < other.precedence
    var (winner, loser) = isOlder ? (other, self) : (self, other)
    var names = Set(winner.otherNames + loser.otherNames)
    if let name = loser.name { names.insert(name) }
    if let name = winner.name { names.remove(name) }
    winner.facts["aliases"] = names.isEmpty ? nil : .strings(names.sorted())
    return winner
  }

  private var precedence: (String, Int, String) {
    var facts = facts
    facts["aliases"] = nil
    var text = evidence.rawValue + (url ?? "") + (claims?.json.jsonText ?? "")
    for key in Source.factKeys { text += facts[key]?.jsonText ?? "-" }
    return (revised ?? "", claims?.withoutDefaults.json.jsonText.utf8.count ?? 0, text)
  }

  /// Whether the other state has the same date and says something else, so that the choice between them is arbitrary.
  package func isTied(with other: Statement) -> Bool { revised == other.revised && precedence != other.precedence }
}

extension Schema {
  /// The rules alone. Samples stand where defaults do, so a state is not fuller for having more of them.
  fileprivate var withoutDefaults: Schema {
    var schema = self
    schema.defaultValue = nil
    schema.items = items?.withoutDefaults
    schema.properties = properties.map { Property(key: $0.key, schema: $0.schema.withoutDefaults) }
    return schema
  }
}
