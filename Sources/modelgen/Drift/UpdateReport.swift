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
    guard format != .json else {
      let object: JSONValue = [
        "changes": outcome.changes.scriptValue, "remarks": .strings(outcome.report.remarks.map(\.description)),
        "findings": .strings(problems), "documents": .strings(documents),
      ]
      return console.line(object.jsonText)
    }
    outcome.printChanges(format, console)
    ReportSection(title: "Lint: \(count(problems))", lines: problems).print(format, console)
    ReportSection(title: "Documents: \(count(documents))", lines: documents).print(format, console)
  }

  private func count(_ lines: [String]) -> String { lines.count == 1 ? "1 finding" : "\(lines.count) findings" }
}
