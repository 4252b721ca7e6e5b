import CommandLineSupport
import Files
import ModelBindings

/// What an update came to: what changed, what is wrong with the catalog, what there is to say about the documents.
struct UpdateReport {
  let outcome: DocumentImport
  let findings: [Diagnostic]

  func print(_ format: DriftFormat, _ console: Console) {
    let documents = outcome.report.diagnostics.map(\.descriptionWithSeverity)
    let problems = findings.map(\.description)
    guard format != .json else {
      let object: JSONValue = [
        "changes": outcome.changes.scriptValue, "remarks": .strings(outcome.report.remarks.map(\.description)),
        "findings": .strings(problems), "documents": .strings(documents),
      ]
      return console.line(object.jsonText)
    }
    outcome.printChanges(format, console)
    ReportSection(title: "Lint: \(problems.count.counted("diagnostic"))", lines: problems).print(format, console)
    ReportSection(title: "Documents: \(documents.count.counted("diagnostic"))", lines: documents).print(format, console)
  }
}
