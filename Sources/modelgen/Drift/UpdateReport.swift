import CatalogImport
import CommandLineSupport
import ModelBindings
import ModelCatalog

/// What an update came to: what changed, what is wrong with the catalog, what there is to say about the documents.
struct UpdateReport {
  let outcome: DocumentImport
  let findings: [LintFinding]

  func print(_ format: DriftFormat, _ console: Console) {
    let documents = outcome.report.diagnostics.map(\.description)
    let problems = findings.map(\.description)
    switch format {
    case .json:
      let object: JSONValue = [
        "changes": outcome.changes.scriptValue, "findings": .strings(problems), "documents": .strings(documents),
      ]
      console.line(object.jsonText)
    case .text, .markdown:
      format.print(outcome.changes, console)
      section("Lint", problems, format, console)
      section("Documents", documents, format, console)
    }
  }

  private func section(_ title: String, _ lines: [String], _ format: DriftFormat, _ console: Console) {
    guard !lines.isEmpty else { return }
    let head = "\(title): \(lines.count == 1 ? "1 finding" : "\(lines.count) findings")"
    console.line("")
    if format == .markdown {
      console.line("### \(head)\n")
      for line in lines { console.line("- \(DriftMarkdown.code(line))") }
    } else {
      console.line(console.styled(head, .bold))
      for line in lines { console.line("  \(line.printable)") }
    }
  }
}
