import Files
import ModelBindings
import ModelCatalog

/// Reads `llms.txt`, the index of RunningHub's documentation: a list with a line for each page,
/// `- Group > Subgroup [Name](address): …`.
enum LLMSIndexReader {
  static func read(_ file: ImportFile, date: String?) throws(Diagnostic) -> ImportedDocument {
    var document = ImportedDocument()
    for line in PageText(file).lines {
      guard let entry = Entry(line.text) else {
        guard line.text.hasPrefix("- ") else { continue }
        throw file.error(
          "found \(JSONValue.string(String(line.text.prefix(60))).jsonText), expected \"- Group > Subgroup [Name](https://…)\"; save the index again",
          at: line.offset)
      }
      guard entry.isEndpoint else { continue }
      let name = DocumentedName(entry.name)
      document.listings.append(
        (
          RunningHub.provider,
          NavigationEntry(
            name: name.name, group: NavigationGroup.names(entry.titles), deprecated: name.deprecated,
            revised: date ?? file.dateInName)
        ))
    }
    guard !document.listings.isEmpty else {
      throw file.error("no line like \"- Group [Name](https://…/api-1.md)\"; is it the index of the documentation?")
    }
    return document
  }

  /// A line of the index.
  struct Entry {
    let titles: [String]
    let name: String
    private let address: Substring

    /// Nil for a line that lists no page. Names may hold brackets, so the last pair before an address counts.
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

    /// The bracket that opens the name at the end of `text`, past pairs inside the name.
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

    /// Whether the page is one of the reference, whose names begin with `api-`; other pages are essays.
    var isEndpoint: Bool { address.split(separator: "/").last?.hasPrefix("api-") == true }
  }
}
