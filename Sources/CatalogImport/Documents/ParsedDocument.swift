import Files
import ModelBindings

/// A document that is parsed once, as JSON where it begins like JSON, else as lines of text. All readers use this form to
/// recognise and to read the document.
struct ParsedDocument: Sendable {
  private enum Content: Sendable {
    case json(DocumentJSON)
    case brokenJSON(Diagnostic)
    case page(PageText)
  }

  let file: ImportFile
  private let content: Content

  /// Parses a document.
  ///
  /// - Throws: ``Diagnostic`` for a file that is not UTF-8 text, or is too large. Broken JSON throws later, in ``asJSON()``.
  init(_ file: ImportFile) throws(Diagnostic) {
    self.file = try file.text()
    guard self.file.firstByte == UInt8(ascii: "{") || self.file.firstByte == UInt8(ascii: "[") else {
      content = .page(PageText(self.file))
      return
    }
    do throws(Diagnostic) { content = .json(try DocumentJSON(self.file)) } catch { content = .brokenJSON(error) }
  }

  /// The JSON value at the root; nil for a document that is not JSON as a whole.
  var root: JSONValue? {
    if case .json(let json) = content { json.value } else { nil }
  }

  /// The lines of a document that is not JSON as a whole.
  var page: PageText? {
    if case .page(let page) = content { page } else { nil }
  }

  /// The document as JSON.
  ///
  /// - Throws: ``Diagnostic`` with the place of the syntax error for a document that is not JSON.
  func asJSON() throws(Diagnostic) -> DocumentJSON {
    switch content {
    case .json(let json): json
    case .brokenJSON(let error): throw error
    case .page: try DocumentJSON(file)
    }
  }

  /// The document as lines, also for JSON, which a user can import with `--from` as a text format.
  func asPage() -> PageText { page ?? PageText(file) }

  /// Throws a precise error for a document that no reader can recognise.
  ///
  /// - Throws: ``Diagnostic`` for broken JSON, HTML and XML.
  func checkIsReadable() throws(Diagnostic) {
    if case .brokenJSON(let error) = content { throw error }
    guard file.firstByte == UInt8(ascii: "<") else { return }
    throw file.error(
      "found HTML or XML, expected the text of the page; save what the page shows, or its Markdown twin")
  }
}
