import ModelBindings
import ModelCatalog

/// What one document says about one node of an input, ready to be united with what others say.
package struct Claim {
  package var schema: Schema
  /// What the document as a whole is worth; no keyword is worth more.
  package let evidence: Evidence
  /// Whether the document lists the fields there are, so that its order and its `required` count; an example does not.
  package let isDeclaration: Bool
  /// Whether the document lists all of them.
  package let isComplete: Bool
  /// The document's date, empty where it has none; nil where whatever earlier documents had is to stay as it is.
  package let revised: String?

  package init(_ schema: Schema, evidence: Evidence, isComplete: Bool, revised: String?) {
    self.init(
      schema, evidence: evidence, isDeclaration: Self.declares(schema, evidence), isComplete: isComplete,
      revised: revised)
  }

  private init(_ schema: Schema, evidence: Evidence, isDeclaration: Bool, isComplete: Bool, revised: String?) {
    self.schema = schema
    self.evidence = evidence
    self.isDeclaration = isDeclaration
    self.isComplete = isComplete
    self.revised = revised
  }

  /// Whether something last seen at a date is gone by this document. What another document of the same date had may as well
  /// be what this one forgot.
  package func isGone(_ lastSeen: String) -> Bool { revised.map { lastSeen < $0 } ?? true }

  /// The claim about something inside.
  package func inner(_ schema: Schema) -> Claim {
    Claim(schema, evidence: evidence, isDeclaration: isDeclaration, isComplete: isComplete, revised: revised)
  }

  package func evidence(of keyword: String) -> Evidence { max(evidence, schema.evidence.of(keyword)) }

  /// An example shows names and kinds of values; whoever declares fields says more than that.
  private static func declares(_ schema: Schema, _ evidence: Evidence) -> Bool {
    if !schema.required.isEmpty || schema.additionalProperties == false { return true }
    let properties = schema.properties.filter { $0.schema.removed == nil }
    if properties.isEmpty { return evidence != .inferred }
    return properties.contains { max(evidence, $0.schema.evidence.of("type")) != .inferred }
  }
}

/// The claims about one keyword, of the strongest evidence that there is for it.
package struct Strongest<Value> {
  package let values: [Value]
  package let evidence: Evidence

  /// Nil when no document says anything.
  package init?(_ claims: [Claim], _ keyword: String, _ value: (Schema) -> Value?) {
    self.init(claims, { $0.evidence(of: keyword) }, value)
  }

  package init?(_ claims: [Claim], _ evidence: (Claim) -> Evidence, _ value: (Schema) -> Value?) {
    let said = claims.compactMap { claim in value(claim.schema).map { (value: $0, evidence: evidence(claim)) } }
    guard let best = said.map(\.evidence).min() else { return nil }
    values = said.filter { $0.evidence == best }.map(\.value)
    self.evidence = best
  }
}
