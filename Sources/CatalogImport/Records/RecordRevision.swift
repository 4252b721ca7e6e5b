import ModelCatalog

/// A record whose document was in the catalog before, in an earlier version.
package struct RecordRevision: Sendable {
  /// The path of the document that was imported.
  package let file: String
  /// The endpoint, as the catalog had it.
  package let endpoint: Endpoint
  /// The record in the catalog.
  package let earlier: DocumentRecord
  /// The record as it was read now.
  package let later: DocumentRecord
}
