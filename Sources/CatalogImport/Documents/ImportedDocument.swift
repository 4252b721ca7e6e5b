import Files
import ModelCatalog

/// What a reader made of one document.
struct ImportedDocument: Sendable {
  /// What the document says of each endpoint.
  var records: [DocumentRecord] = []
  /// The endpoints of an exported catalog, with all their records.
  var copies: [Endpoint] = []
  /// The providers of ``copies``, where the document describes them.
  var providers: [Provider] = []
  /// The provider and source kind of which the document lists all endpoints, with its date; nil for a document that does not
  /// list all, or has no date.
  var isListOf: (provider: String, kind: Source.Kind, date: String)?
  /// The endpoints that the navigation lists, with their provider.
  var listings: [(provider: String, entry: NavigationEntry)] = []
  /// What is wrong with single endpoints, and warnings.
  var diagnostics: [Diagnostic] = []

  var isEmpty: Bool { records.isEmpty && copies.isEmpty && listings.isEmpty }
}
