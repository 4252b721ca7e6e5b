import ModelCatalog

/// An imported record and the record of an earlier version of its document.
package struct RecordRevision: Sendable {
  /// The path of the imported document.
  package let file: String
  /// The endpoint before the import.
  package let endpoint: Endpoint
  /// The record that the catalog has from the earlier version.
  package let earlier: DocumentRecord
  /// The record that import read from the document.
  package let later: DocumentRecord
}
