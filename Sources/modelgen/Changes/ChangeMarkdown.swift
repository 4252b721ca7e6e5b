import CatalogReview

/// Prints changes as Markdown for a pull request.
struct ChangeMarkdown {
  private(set) var text = ""

  init(_ report: ChangeReport) {
    guard let headline = report.headline, let conclusion = report.conclusion else {
      text = "No change.\n"
      return
    }
    text = "**\(headline)**\n\n\(conclusion).\n"
    names("Removed", report.removed, isOpen: true, note: report.removedNote)
    if !report.shared.isEmpty {
      text += "\n### Alike in several endpoints\n\n" + Self.head
      for shared in report.shared {
        let names = EndpointNames.folded(shared.endpoints).map(Self.code).joined(separator: "<br>")
        text +=
          "| | | **\(shared.endpoints.count.counted("endpoint"))** | <details><summary>which</summary>\(names)</details> |\n"
        for row in shared.rows { text += Self.row(row) }
      }
    }
    for verdict in CatalogChange.Verdict.allCases.sorted(by: >) {
      groups(report.groups.filter { $0.verdict == verdict }, verdict)
    }
    names("New", report.added, isOpen: false)
  }

  private static let titles: [CatalogChange.Verdict: String] = [
    .breaking: "Breaking", .warning: "To look at", .compatible: "Compatible",
  ]

  private mutating func groups(_ groups: [ChangeReport.Group], _ verdict: CatalogChange.Verdict) {
    guard !groups.isEmpty else { return }
    text += "\n### \(Self.titles[verdict] ?? "")\n\n" + Self.head
    for group in groups {
      text += "| | | **\(Self.code(group.endpoint))** | |\n"
      for row in group.rows { text += Self.row(row) }
    }
  }

  private mutating func names(_ title: String, _ ids: [String], isOpen: Bool, note: String = "") {
    guard !ids.isEmpty else { return }
    let lines = EndpointNames.folded(ids).map { "- \(Self.code($0))\n" }.joined()
    let count = ids.count.counted("endpoint") + note
    text +=
      isOpen
      ? "\n### \(title): \(count)\n\n\(lines)"
      : "\n<details><summary>\(title): \(count)</summary>\n\n\(lines)\n</details>\n"
  }

  private static let head = "| wire | Swift | field | change |\n|---|---|---|---|\n"

  private static func row(_ row: ChangeReport.Row) -> String {
    "| \(word(row.wire)) | \(word(row.swift)) | \(row.place.isEmpty ? "" : code(row.place)) | \(escaped(row.words)) |\n"
  }

  private static func word(_ verdict: CatalogChange.Verdict) -> String {
    verdict == .breaking ? "**breaking**" : verdict.rawValue
  }

  /// As code inside a table. A backtick in a name would end it, a bar the cell.
  static func code(_ text: String) -> String {
    text.contains("`")
      ? escaped(text) : "`\(text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|"))`"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      case "\n", "\r", "\r\n": result += " "
      case "|", "`", "*", "_", "[", "]", "\\", "#", "~": result += "\\\(character)"
      default: result.append(character)
      }
    }
  }
}
