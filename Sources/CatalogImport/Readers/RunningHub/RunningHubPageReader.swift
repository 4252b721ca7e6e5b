import Files
import ModelBindings
import ModelCatalog

extension ImportFormat {
  /// The text of a page of RunningHub's documentation.
  package static let runningHubPage = named("runninghub-page")
}

/// Reads the text of a page of RunningHub's documentation in any language. It relies on the structure: a bullet list, a line
/// with an HTTP method before a line with a path, and JSON objects.
enum RunningHubPageReader: DocumentReader {
  static let format = ImportFormat.runningHubPage
  static let provider: Provider? = RunningHub.provider

  static func recognises(_ document: ParsedDocument) -> Bool {
    document.page.map { methodLine(in: $0) != nil } ?? false
  }

  static func read(_ document: ParsedDocument, _ context: ReadingContext) throws(Diagnostic) -> ImportedDocument {
    let page = document.asPage()
    let index = try endpointLine(in: page)
    let title = try title(in: page, above: index)
    let objects = try exampleObjects(in: page, after: index + 1)
    let revised = page.lastDate(after: objects.end) ?? context.date ?? page.file.dateInName
    let address = EndpointAddress(
      provider: RunningHub.provider.id, method: page.lines[index].text.trimmed,
      path: page.lines[index + 1].text.trimmed)
    let input = objects.request.map { ExampleSchema.schema($0.value) }
    var record = DocumentRecord(of: address, kind: .page, revised: revised, input: input)
    record.setName(documented: title)
    if input == nil { record.body = Endpoint.Body.none }

    let tree = NavigationTree(page)
    let breadcrumb = breadcrumb(in: page, before: index, after: tree.lineCount)
    let group = NavigationGroup.names(tree.path(to: title, breadcrumb: breadcrumb) ?? [])
    record.setGroup(group)
    record.output =
      TaskWords(group.joined(separator: "/"), allowsSingleWords: false)?.output ?? NavigationGroup.output(group)
    return ImportedDocument(
      records: [record], listings: tree.listings(sectionOf: title).map { listing($0, $1, revised: revised) })
  }

  private static func listing(
    _ text: String, _ titles: [String], revised: String?
  ) -> (provider: String, entry: NavigationEntry) {
    let name = DocumentedName(text)
    let entry = NavigationEntry(
      name: name.name, group: NavigationGroup.names(titles), deprecated: name.deprecated, revised: revised)
    return (RunningHub.provider.id, entry)
  }

  /// The index of the page's only line with an HTTP method before a path.
  ///
  /// - Throws: ``Diagnostic`` for a page with none or several, or with a path that gives no id.
  private static func endpointLine(in page: PageText) throws(Diagnostic) -> Int {
    let file = page.file
    guard let index = methodLine(in: page) else {
      throw file.error("no line with an HTTP method followed by a line with a path; is it the page of an endpoint?")
    }
    if let other = methodLine(in: page, after: index + 1) {
      throw file.error(
        "found a second endpoint, \(page.lines[other + 1].text.trimmed); save each page as a file of its own",
        at: page.lines[other].offset)
    }
    let path = page.lines[index + 1].text.trimmed
    let prefix = RunningHub.provider.prefix
    let id = path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : String(path.dropFirst())
    if let reason = Endpoint.reasonAgainst(id: id) {
      throw file.error(
        "found the path \(path), expected one that gives \(reason)", at: page.lines[index + 1].offset)
    }
    return index
  }

  /// The endpoint's name, which is the last text above the method's line.
  private static func title(in page: PageText, above index: Int) throws(Diagnostic) -> String {
    guard let title = page.lines[..<index].last(where: { !$0.text.trimmed.isEmpty })?.text.trimmed,
      !title.hasPrefix("•")
    else {
      throw page.file.error(
        "no name above the method and the path; copy the page from its top", at: page.lines[index].offset)
    }
    return title
  }

  /// The index of the first line behind `start` with an HTTP method and a path on the next line.
  static func methodLine(in page: PageText, after start: Int = -1) -> Int? {
    page.lines.indices.dropLast().first { index in
      guard index > start else { return false }
      let next = page.lines[index + 1].text.trimmed
      return EndpointAddress.isMethod(page.lines[index].text.trimmed) && next.hasPrefix("/") && !next.contains(" ")
    }
  }

  /// The text of the last numbered line between the navigation and the name: `wan` for `1. wan`.
  private static func breadcrumb(in page: PageText, before end: Int, after start: Int) -> String? {
    for line in page.lines[min(start, end)..<end].reversed() {
      let text = line.text.trimmed
      guard let point = text.firstIndex(of: "."), Int(text[..<point]) != nil else { continue }
      return text[text.index(after: point)...].trimmed
    }
    return nil
  }

  /// The example of a request and the offset behind it: the first object before the curl command, else the object in the
  /// command. Objects behind the command are not read, since they are examples of responses.
  private static func exampleObjects(
    in page: PageText, after start: Int
  ) throws(Diagnostic) -> (request: EmbeddedJSON?, end: Int) {
    let lines = page.lines[(start + 1)...]
    let curl = lines.first { $0.text.trimmed.hasPrefix("curl ") }
    var request: EmbeddedJSON?
    var end = page.lines[start].offset
    for line in lines where line.offset >= end {
      guard line.text.trimmed.hasPrefix("{") else { continue }
      let indent = line.text.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
      let isBeforeCurl = line.offset < curl?.offset ?? .max
      guard isBeforeCurl, request == nil else { continue }
      request = try page.object(at: line.offset + indent)
      end = (request?.offset ?? 0) + (request?.bytes.count ?? 0)
    }
    if request == nil, let curl { request = try data(of: curl.offset, in: page) }
    return (request, end)
  }

  /// The object behind `--data` in the command that begins at `offset`; nil for a command without one.
  private static func data(of offset: Int, in page: PageText) throws(Diagnostic) -> EmbeddedJSON? {
    for line in page.lines where line.offset >= offset {
      guard let range = line.text.firstRange(of: "--data") else {
        if line.offset > offset, line.text.trimmed.isEmpty { return nil }
        continue
      }
      guard let brace = line.text[range.upperBound...].firstIndex(of: "{") else { return nil }
      return try page.object(at: line.offset + line.text[..<brace].utf8.count)
    }
    return nil
  }
}
