import ModelBindings
import ModelCatalog

/// One node of a schema together with what its record says about the schema as a whole. Merging works on these.
package struct RecordedNode {
  /// The node.
  package var schema: Schema
  /// The evidence that the document as a whole is; no keyword has stronger evidence.
  package let evidence: Evidence
  /// Whether the document declares fields, so that its order and its `required` count. An example does not.
  package let isDeclaration: Bool
  /// Whether the document declares all fields.
  package let isComplete: Bool
  /// The document's date, empty where it has none; nil when nothing that earlier documents had is to be dropped.
  package let revised: String?

  /// A node that is the root of a schema.
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

  /// Whether this record removes something whose last document is of the date `lastSeen`. Documents of the same date never
  /// remove each other's fields.
  package func removes(lastSeen: String) -> Bool { revised.map { lastSeen < $0 } ?? true }

  /// A node inside of this one.
  package func inner(_ schema: Schema) -> RecordedNode {
    RecordedNode(
      schema, evidence: evidence, isDeclaration: isDeclaration, isComplete: isComplete, revised: revised)
  }

  /// The evidence behind one keyword of the node.
  package func evidence(of keyword: String) -> Evidence { max(evidence, schema.evidence.of(keyword)) }

  /// Whether a schema declares fields: it requires some, or is closed, or has the type of a field by more than inference.
  private static func declares(_ schema: Schema, _ evidence: Evidence) -> Bool {
    if !schema.required.isEmpty || schema.additionalProperties == false { return true }
    let properties = schema.properties.filter { $0.schema.removed == nil }
    if properties.isEmpty { return evidence != .inferred }
    return properties.contains { max(evidence, $0.schema.evidence.of("type")) != .inferred }
  }
}

/// The values of one keyword in several records that have the strongest evidence.
package struct Strongest<Value> {
  /// The values, in the order of the records.
  package let values: [Value]
  /// The evidence behind all of them.
  package let evidence: Evidence

  /// The values of `keyword`; nil when no record has one.
  package init?(_ nodes: [RecordedNode], _ keyword: String, _ value: (Schema) -> Value?) {
    self.init(nodes, { $0.evidence(of: keyword) }, value)
  }

  /// The same with the evidence as `evidence` gives it.
  package init?(_ nodes: [RecordedNode], _ evidence: (RecordedNode) -> Evidence, _ value: (Schema) -> Value?) {
    let stated = nodes.compactMap { node in value(node.schema).map { (value: $0, evidence: evidence(node)) } }
    guard let best = stated.map(\.evidence).min() else { return nil }
    values = stated.filter { $0.evidence == best }.map(\.value)
    self.evidence = best
  }
}
