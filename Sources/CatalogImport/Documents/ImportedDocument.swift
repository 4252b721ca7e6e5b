import Files
import ModelCatalog

/// The result of reading one document.
struct ImportedDocument: Sendable {
  /// One record for each endpoint that the document describes.
  var records: [DocumentRecord] = []
  /// The endpoints of an exported catalog, with all their records.
  var copies: [Endpoint] = []
  /// The providers that the document describes.
  var providers: [Provider] = []
  /// The provider and source kind whose endpoints the document lists completely, and its date; nil for a document that lists
  /// only some, or has no date.
  var isListOf: (provider: String, kind: Source.Kind, date: String)?
  /// The endpoints that the navigation lists, with their provider.
  var listings: [(provider: String, entry: NavigationEntry)] = []
  /// The errors and warnings about single endpoints.
  var diagnostics: [Diagnostic] = []

  var isEmpty: Bool { records.isEmpty && copies.isEmpty && listings.isEmpty }
}
