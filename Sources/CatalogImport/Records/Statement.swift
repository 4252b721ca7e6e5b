import ModelBindings
import ModelCatalog

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
  package var otherNames: [String] { facts["aliases"]?.strings ?? [] }
  package var isComplete: Bool { facts["complete"] != false }

  package var claim: Claim? {
    claims.map { Claim($0, evidence: evidence, isComplete: isComplete, revised: revised ?? "") }
  }

  /// The same with the evidence behind each field spelled out.
  package var spelledOut: Statement {
    var statement = self
    statement.claims = claims.map {
      SchemaMerge.input([Claim($0, evidence: evidence, isComplete: isComplete, revised: nil)])
    }
    return statement
  }

  /// What two states of one lineage come to, in either order: the newer one, with all names that the endpoint ever had, and
  /// with the fields and options of the older one, marked as removed (``StateMerge``).
  package func united(with other: Statement) -> Statement {
    var (winner, loser) = precedence < other.precedence ? (other, self) : (self, other)
    var names = Set(winner.otherNames + loser.otherNames)
    if let name = loser.name { names.insert(name) }
    if let name = winner.name { names.remove(name) }
    winner.facts["aliases"] = names.isEmpty ? nil : .strings(names.sorted())
    let isTie = winner.revised == loser.revised
    if let newer = winner.claims, let older = loser.claims {
      winner.claims = StateMerge.united(newer, seen: winner.revised ?? "", older, seen: loser.revised ?? "")
    } else if isTie {
      winner.claims = winner.claims ?? loser.claims
    }
    if isTie { winner.samples = Set(winner.samples + loser.samples).sorted() }
    return winner
  }

  /// Of two states with the same date, or none, it is arbitrary whose facts count, but it does not depend on the order of the
  /// imports.
  private var precedence: (String, String) {
    var facts = facts
    facts["aliases"] = nil
    var text = evidence.rawValue + (url ?? "")
    for key in Source.factKeys { text += facts[key]?.jsonText ?? "-" }
    return (revised ?? "", text)
  }

  /// Whether the other state has the same date and says something else, so that the choice between them is arbitrary.
  package func isTied(with other: Statement) -> Bool {
    revised == other.revised
      && (precedence != other.precedence || claims?.withoutRemoved.json != other.claims?.withoutRemoved.json)
  }
}
