import ModelBindings
import ModelCatalog

/// One node of a record's schema, with the properties of the record that a merge needs.
package struct RecordedNode {
  /// The node.
  package var schema: Schema
  /// The evidence of the document as a whole. No keyword has stronger evidence.
  package let evidence: Evidence
  /// Whether the document declares fields, so that the merge uses its order and its `required`. An example does not.
  package let isDeclaration: Bool
  /// Whether the document declares all fields.
  package let isComplete: Bool
  /// The document's date, empty for none; nil for a node whose removed options the merge always keeps.
  package let revised: String?

  /// Creates the root node of a schema.
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

  /// Whether this record removes an item whose last document has the date `lastSeen`. Documents of the same date never remove
  /// each other's fields.
  package func removes(lastSeen: String) -> Bool { revised.map { lastSeen < $0 } ?? true }

  /// The node for `schema`, which is inside this node's schema.
  package func inner(_ schema: Schema) -> RecordedNode {
    RecordedNode(
      schema, evidence: evidence, isDeclaration: isDeclaration, isComplete: isComplete, revised: revised)
  }

  /// The evidence of one keyword of the node.
  package func evidence(of keyword: String) -> Evidence { max(evidence, schema.evidence.of(keyword)) }

  /// Whether a schema declares fields: it requires a field, allows no others, or has a field whose type is not inferred.
  private static func declares(_ schema: Schema, _ evidence: Evidence) -> Bool {
    if !schema.required.isEmpty || schema.additionalProperties == false { return true }
    let properties = schema.properties.filter { $0.schema.removed == nil }
    if properties.isEmpty { return evidence != .inferred }
    return properties.contains { max(evidence, $0.schema.evidence.of("type")) != .inferred }
  }
}

/// The values of one keyword with the strongest evidence among several records.
package struct Strongest<Value> {
  /// The values, in the order of the records.
  package let values: [Value]
  /// The evidence of all these values.
  package let evidence: Evidence

  /// Finds the values of `keyword`. Returns nil where no record has one.
  package init?(_ nodes: [RecordedNode], _ keyword: String, _ value: (Schema) -> Value?) {
    self.init(nodes, { $0.evidence(of: keyword) }, value)
  }

  /// Finds the values that `value` returns, with their evidence from `evidence`. Returns nil where no record has one.
  package init?(_ nodes: [RecordedNode], _ evidence: (RecordedNode) -> Evidence, _ value: (Schema) -> Value?) {
    let stated = nodes.compactMap { node in value(node.schema).map { (value: $0, evidence: evidence(node)) } }
    guard let best = stated.map(\.evidence).min() else { return nil }
    values = stated.filter { $0.evidence == best }.map(\.value)
    self.evidence = best
  }
}
