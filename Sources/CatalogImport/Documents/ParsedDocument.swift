import Files
import ModelBindings

/// A document that was parsed once: as JSON where it begins like JSON, else as lines of text. The readers recognise it by this
/// form, and the one that does reads it from there.
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
  /// - Throws: ``Diagnostic`` when the file is not text in UTF-8, or too large.
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

  /// The document as JSON, for a reader of JSON.
  ///
  /// - Throws: ``Diagnostic`` with the place of the error when it is not JSON.
  func asJSON() throws(Diagnostic) -> DocumentJSON {
    switch content {
    case .json(let json): json
    case .brokenJSON(let error): throw error
    case .page: try DocumentJSON(file)
    }
  }

  /// The document as lines, for a reader of text. JSON is split into lines when a caller names a format of text for it.
  func asPage() -> PageText { page ?? PageText(file) }

  /// Checks that the document can be recognised.
  ///
  /// - Throws: ``Diagnostic`` when it begins like JSON and is not, or is HTML.
  func checkIsReadable() throws(Diagnostic) {
    if case .brokenJSON(let error) = content { throw error }
    guard file.firstByte == UInt8(ascii: "<") else { return }
    throw file.error(
      "found HTML or XML, expected the text of the page; save what the page shows, or its Markdown twin")
  }
}
