import ModelCatalog

/// A document's record of an endpoint that has an earlier state in the catalog.
package struct RecordRevision: Sendable {
  /// The document's path.
  package let file: String
  /// The endpoint, as the catalog had it.
  package let endpoint: Endpoint
  /// The state in the catalog.
  package let earlier: Statement
  /// The state as it was read.
  package let later: Statement
  /// What the document has about the fields and the catalog does not keep.
  package let prose: [FieldProse]
}
