import Files
import ModelCatalog

/// Recognises and reads the documents of one format.
///
/// To add a format, add a folder with a reader, and a line in ``DocumentFormats/readers``.
protocol DocumentReader: Sendable {
  /// The format's name.
  static var format: ImportFormat { get }

  /// The provider that owns the format, for catalogs that lack it; nil for a format of several providers.
  static var provider: Provider? { get }

  /// Whether the document has the marks of this format.
  static func recognises(_ document: ParsedDocument) -> Bool

  /// Reads a document.
  ///
  /// - Throws: ``Diagnostic`` for a document that cannot be read at all. An error in one endpoint of a list is a diagnostic of
  ///   the result.
  static func read(_ document: ParsedDocument, _ context: ReadingContext) throws(Diagnostic) -> ImportedDocument
}

extension DocumentReader {
  static var provider: Provider? { nil }
}

/// The inputs of a reader other than the document.
struct ReadingContext: Sendable {
  /// The date as `YYYY-MM-DD` for documents without a date; nil for none.
  var date: String?
  /// The providers of the catalog, and those that readers declare.
  var providers: [Provider]

  /// Creates a context and adds the providers that readers declare.
  ///
  /// - Parameters:
  ///   - date: The date for documents without a date.
  ///   - providers: The providers of the catalog.
  init(date: String? = nil, providers: [Provider] = []) {
    self.date = date
    self.providers = DocumentFormats.completed(providers)
  }
}
