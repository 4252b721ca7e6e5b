import Files
import ModelCatalog

/// A format of documents: how to recognise a document of the format, and how to read it.
///
/// A new format is a folder with a reader, and a line in ``DocumentFormats/readers``.
protocol DocumentReader: Sendable {
  /// The format's name.
  static var format: ImportFormat { get }

  /// The entry of `providers.json` for the provider whose own format this is, for catalogs without one; nil for a format of
  /// several providers.
  static var provider: Provider? { get }

  /// Whether the document looks like one of this format.
  static func recognises(_ document: ParsedDocument) -> Bool

  /// Reads a document.
  ///
  /// - Throws: ``Diagnostic`` when the document as a whole is wrong. What is wrong with one endpoint of a list is a diagnostic
  ///   of the result.
  static func read(_ document: ParsedDocument, _ context: ReadingContext) throws(Diagnostic) -> ImportedDocument
}

extension DocumentReader {
  static var provider: Provider? { nil }
}

/// What a reader knows beside the document.
struct ReadingContext: Sendable {
  /// The date as `YYYY-MM-DD` of documents that do not tell theirs.
  var date: String?
  /// The providers of the catalog, and those that readers describe.
  var providers: [Provider]

  /// - Parameter providers: The providers of the catalog.
  init(date: String? = nil, providers: [Provider] = []) {
    self.date = date
    self.providers = DocumentFormats.completed(providers)
  }
}
