import Files
import ModelBindings
import ModelCatalog

extension ImportFormat {
  /// The index of RunningHub's documentation.
  package static let llmsIndex = named("llms-txt")
}

/// Reads `llms.txt`, the index of RunningHub's documentation. It has a line for each page,
/// `- Group > Subgroup [Name](address): …`.
enum LLMSIndexReader: DocumentReader {
  static let format = ImportFormat.llmsIndex
  static let provider: Provider? = RunningHub.provider

  static func recognises(_ document: ParsedDocument) -> Bool {
    document.page?.lines.contains { Entry($0.text)?.isOfRunningHub == true } ?? false
  }

  static func read(_ document: ParsedDocument, _ context: ReadingContext) throws(Diagnostic) -> ImportedDocument {
    let file = document.file
    var result = ImportedDocument()
    for line in document.asPage().lines {
      guard let entry = Entry(line.text) else {
        guard line.text.hasPrefix("- ") else { continue }
        throw file.error(
          "found \(JSONValue.string(String(line.text.prefix(60))).jsonText), expected \"- Group > Subgroup [Name](https://…)\"; save the index again",
          at: line.offset)
      }
      guard entry.isEndpoint else { continue }
      let name = DocumentedName(entry.name)
      result.listings.append(
        (
          RunningHub.provider.id,
          NavigationEntry(
            name: name.name, group: NavigationGroup.names(entry.titles), deprecated: name.deprecated,
            revised: context.date ?? file.dateInName)
        ))
    }
    guard !result.listings.isEmpty else {
      throw file.error("no line like \"- Group [Name](https://…/api-1.md)\"; is it the index of the documentation?")
    }
    return result
  }

  /// A line of the index.
  struct Entry {
    let titles: [String]
    let name: String
    private let address: Substring

    /// Reads a line. Returns nil for a line that lists no page. A name can contain brackets.
    init?(_ line: String) {
      guard line.hasPrefix("- "), let link = line.firstRange(of: "](http") else { return nil }
      let before = line[..<link.lowerBound]
      let address = line[line.index(link.lowerBound, offsetBy: 2)...].prefix { $0 != ")" && $0 != " " }
      guard line[address.endIndex...].hasPrefix(")"), let open = Self.opening(of: before) else { return nil }
      name = before[before.index(after: open)...].trimmed
      titles = before[..<open].dropFirst(2).split(separator: " > ").map { $0.trimmed }.filter { !$0.isEmpty }
      guard !name.isEmpty else { return nil }
      self.address = address
    }

    /// The bracket that opens the name at the end of `text`, not one of a pair inside the name.
    private static func opening(of text: Substring) -> Substring.Index? {
      var depth = 1
      for index in text.indices.reversed() {
        if text[index] == "]" { depth += 1 }
        if text[index] == "[" { depth -= 1 }
        if depth == 0 { return index }
      }
      return nil
    }

    var isOfRunningHub: Bool { address.contains("runninghub") }

    /// Whether the page describes an endpoint. The file names of such pages begin with `api-`.
    var isEndpoint: Bool { address.split(separator: "/").last?.hasPrefix("api-") == true }
  }
}
