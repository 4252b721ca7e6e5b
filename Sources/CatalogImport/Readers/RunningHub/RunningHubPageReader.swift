import Files
import ModelBindings
import ModelCatalog

/// Reads the text of a page of RunningHub's documentation by its structure, whatever its language: a line with an HTTP
/// method and one with a path behind it, the JSON objects after them, the bullet list before them.
enum RunningHubPageReader {
  static func read(_ file: ImportFile, date: String?) throws(Diagnostic) -> ImportedDocument {
    let page = PageText(file)
    guard let index = methodLine(in: page) else {
      throw file.error("no line with an HTTP method followed by a line with a path; is it the page of an endpoint?")
    }
    guard let title = page.lines[..<index].last(where: { !$0.text.trimmed.isEmpty })?.text.trimmed,
      !title.hasPrefix("•")
    else {
      throw file.error(
        "no name above the method and the path; copy the page from its top", at: page.lines[index].offset)
    }
    if let other = methodLine(in: page, after: index + 1) {
      throw file.error(
        "found a second endpoint, \(page.lines[other + 1].text.trimmed); save each page as a file of its own",
        at: page.lines[other].offset)
    }
    let path = page.lines[index + 1].text.trimmed
    let id =
      path.hasPrefix(RunningHub.prefix) ? String(path.dropFirst(RunningHub.prefix.count)) : String(path.dropFirst())
    if let reason = Endpoint.reasonAgainst(id: id) {
      throw file.error(
        "found the path \(path), expected one that gives \(reason)", at: page.lines[index + 1].offset)
    }
    let objects = try exampleObjects(in: page, after: index + 1)
    let claims = objects.request.map { ExampleSchema.schema($0.value) }
    let revised = page.lastDate(after: objects.end) ?? date ?? file.dateInName

    let tree = NavigationTree(page)
    let breadcrumb = breadcrumb(in: page, before: index, after: tree.lineCount)
    let group = NavigationGroup.names(tree.path(to: title, breadcrumb: breadcrumb) ?? [])
    let task = TaskWords(group.joined(separator: "/"), allowsSingleWords: false)
    var draft = EndpointDraft(
      provider: RunningHub.provider, method: page.lines[index].text.trimmed, path: path, documentedName: title,
      kind: .page,
      revised: revised, group: group, output: task?.output ?? NavigationGroup.output(group), claims: claims)
    if claims == nil { draft.statement.facts["body"] = "none" }

    var document = ImportedDocument(drafts: [draft])
    for (listed, path) in tree.listings(sectionOf: title) {
      let name = DocumentedName(listed)
      let entry = NavigationEntry(
        name: name.name, group: NavigationGroup.names(path), deprecated: name.deprecated, revised: revised)
      document.listings.append((RunningHub.provider, entry))
    }
    return document
  }

  static func methodLine(in page: PageText, after start: Int = -1) -> Int? {
    page.lines.indices.dropLast().first { index in
      guard index > start else { return false }
      let next = page.lines[index + 1].text.trimmed
      return HTTPMethod.isOne(page.lines[index].text.trimmed) && next.hasPrefix("/") && !next.contains(" ")
    }
  }

  /// The number of a list item between the navigation and the name, such as `1. wan`.
  private static func breadcrumb(in page: PageText, before end: Int, after start: Int) -> String? {
    for line in page.lines[min(start, end)..<end].reversed() {
      let text = line.text.trimmed
      guard let point = text.firstIndex(of: "."), Int(text[..<point]) != nil else { continue }
      return text[text.index(after: point)...].trimmed
    }
    return nil
  }

  /// The example of a request: the first object before the curl command, or the one in it. A page whose command sends no
  /// data has none, whatever object its answer is.
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
      // What stands behind the command is an answer: of no interest here, and not ours to judge.
      guard isBeforeCurl, request == nil else { continue }
      request = try page.object(at: line.offset + indent)
      end = (request?.offset ?? 0) + (request?.bytes.count ?? 0)
    }
    if request == nil, let curl { request = try data(of: curl.offset, in: page) }
    return (request, end)
  }

  /// The object behind `--data` in the command that begins at `offset`.
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

/// Turns the titles of the navigation into the words of a group: `Video Generation & Processing` is `video`.
enum NavigationGroup {
  /// The outermost title only tells the models from the rest of the documentation, unless it is the only one.
  static func names(_ titles: [String]) -> [String] {
    let inner = titles.count > 1 ? titles.dropFirst() : titles[...]
    return inner.map { title in
      let words = title.lowercased().split(separator: " ").map(String.init).filter { $0 != "&" }
      let kind = words.prefix { $0 != "generation" }
      return kind.count < words.count && !kind.isEmpty ? kind.joined(separator: "-") : words.joined(separator: "-")
    }
  }

  static func output(_ group: [String]) -> String? {
    group.first.flatMap { ["image", "video", "audio", "3d", "text"].contains($0) ? $0 : nil }
  }
}
