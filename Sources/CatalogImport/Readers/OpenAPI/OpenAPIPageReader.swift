import Files
import ModelBindings

extension ImportFormat {
  /// The Markdown twin of a documentation page, which has an OpenAPI document in a fence.
  package static let openAPIPage = named("openapi-page")
}

/// Reads the Markdown twin of a documentation page, which has a title and an OpenAPI document in a fence marked `yaml`.
enum OpenAPIPageReader: DocumentReader {
  static let format = ImportFormat.openAPIPage

  static func recognises(_ document: ParsedDocument) -> Bool {
    document.page.map { !fences(in: $0).isEmpty } ?? false
  }

  static func read(_ document: ParsedDocument, _ context: ReadingContext) throws(Diagnostic) -> ImportedDocument {
    let file = document.file
    let page = document.asPage()
    let fences = Self.fences(in: page)
    guard let fence = fences.first else {
      throw file.error("no OpenAPI document between lines \"```yaml\" and \"```\"; is it the page of an endpoint?")
    }
    guard fence.isClosed else {
      throw file.error(
        "found no \"```\" that closes the fence opened here: the page is cut off; save it whole",
        at: page.lines[fence.line].offset)
    }
    if fences.count > 1 { throw secondEndpoint(at: page.lines[fences[1].line].offset, in: file) }
    let yaml = try YAMLDocument(file, range: fence.range)
    let heading = page.lines[..<fence.line].first { $0.text.hasPrefix("# ") }
    let title = heading?.text.dropFirst(2).trimmed
    let result = try OpenAPIReader(document: yaml, context: context, title: title).read()
    if result.records.count > 1 {
      let second = yaml.offset(of: JSONPointer(["paths"]), ofKey: true) ?? fence.range.lowerBound
      throw secondEndpoint(at: second, in: file)
    }
    return result
  }

  private static func secondEndpoint(at offset: Int, in file: ImportFile) -> Diagnostic {
    file.error("found a second endpoint on a page that names one; save each page as a file of its own", at: offset)
  }

  /// A fenced block of a page.
  struct Fence {
    /// The index of the line that opens it.
    let line: Int
    /// The bytes between its opening and its closing line.
    let range: Range<Int>
    /// Whether the page has a closing line.
    let isClosed: Bool
  }

  /// The fences that hold an OpenAPI document.
  static func fences(in page: PageText) -> [Fence] {
    var fences: [Fence] = []
    var open: Int?
    for (index, line) in page.lines.enumerated() where line.text.hasPrefix("```") {
      guard let start = open else {
        open = index
        continue
      }
      open = nil
      fences += fence(from: start, to: index, in: page)
    }
    if let open { fences += fence(from: open, to: nil, in: page) }
    return fences
  }

  private static func fence(from start: Int, to end: Int?, in page: PageText) -> [Fence] {
    let language = page.lines[start].text.drop { $0 == "`" }.trimmed.lowercased()
    guard language.hasPrefix("yaml") || language.hasPrefix("yml") else { return [] }
    let lines = page.lines[(start + 1)..<(end ?? page.lines.count)]
    guard let first = lines.first, lines.contains(where: { $0.text.hasPrefix("openapi:") }) else { return [] }
    let upper = end.map { page.lines[$0].offset } ?? page.file.bytes.count
    return [Fence(line: start, range: first.offset..<upper, isClosed: end != nil)]
  }
}
