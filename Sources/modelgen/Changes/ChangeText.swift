import CatalogReview
import CommandLineSupport

/// Prints changes as text for a terminal.
struct ChangeText {
  let console: Console

  private static let width = 118
  /// A longer field name pushes the words of its own line aside, not those of all.
  private static let mostPlace = 32
  /// More names than this are counted; the other formats hold them all.
  private static let mostNames = 24

  func print(_ report: ChangeReport) {
    guard let headline = report.headline, let conclusion = report.conclusion else {
      console.line("no change")
      return
    }
    console.line(console.styled(headline, .bold))
    names("Removed", report.removed, .red, note: report.removedNote)
    if report.changedCount > 0 {
      console.line("")
      console.line(console.styled("  wire    Swift   (do old requests still work, does old Swift still compile)", .dim))
    }
    for shared in report.shared {
      section("Alike in \(shared.endpoints.count.counted("endpoint"))")
      console.line(list(shared.endpoints))
      rows(shared.rows)
    }
    for group in report.groups {
      section(group.endpoint)
      rows(group.rows)
    }
    names("New", report.added, .green)
    console.line("")
    console.line(console.styled(conclusion, .bold))
  }

  private func section(_ title: String) {
    console.line("")
    console.line(console.styled(title, .bold))
  }

  /// The two verdicts, the field, the change. A field's name that is too long pushes the words aside.
  private func rows(_ rows: [ChangeReport.Row]) {
    let placeWidth = min(Self.mostPlace, rows.map(\.place.count).max() ?? 0)
    for row in rows {
      let place = placeWidth == 0 ? "" : row.place.padded(to: placeWidth) + "  "
      let indent = 18 + place.count
      let words = row.words.wrapped(
        width: max(40, Self.width - indent), indent: String(repeating: " ", count: indent))
      console.line("  \(mark(row.wire))  \(mark(row.swift))  \(place)\(words)")
    }
  }

  private func mark(_ verdict: CatalogChange.Verdict) -> String {
    switch verdict {
    case .breaking: console.styled("breaks", .red)
    case .warning: console.styled("warns ", .yellow)
    case .compatible: console.styled("ok    ", .dim)
    }
  }

  private func names(_ title: String, _ ids: [String], _ style: Console.Style, note: String = "") {
    guard !ids.isEmpty else { return }
    section("\(title): \(ids.count.counted("endpoint"))\(note)")
    for line in EndpointNames.folded(ids) {
      console.line("  " + console.styled(line.wrapped(width: Self.width - 2, indent: "      "), style))
    }
  }

  private func list(_ ids: [String]) -> String {
    let shown = EndpointNames.folded(ids.prefix(Self.mostNames)).joined(separator: ", ")
    let rest = ids.count > Self.mostNames ? " and \(ids.count - Self.mostNames) more" : ""
    return console.styled("  " + (shown + rest).wrapped(width: Self.width - 2, indent: "  "), .dim)
  }
}
