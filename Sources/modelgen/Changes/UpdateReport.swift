import CommandLineSupport
import Files
import ModelBindings

/// The report of an update: the changes, the diagnostics of lint, and the diagnostics of the documents.
struct UpdateReport {
  let outcome: DocumentImport
  let diagnostics: [Diagnostic]

  func print(_ format: ChangeFormat, _ console: Console) {
    let documents = outcome.report.diagnostics.map(\.descriptionWithSeverity)
    let problems = diagnostics.map(\.description)
    guard format != .json else {
      let object: JSONValue = [
        "changes": outcome.changes.scriptValue, "remarks": .strings(outcome.report.notes.map(\.description)),
        "findings": .strings(problems), "documents": .strings(documents),
      ]
      return console.line(object.jsonText)
    }
    outcome.printChanges(format, console)
    ReportSection(title: "Lint: \(problems.count.counted("diagnostic"))", lines: problems).print(format, console)
    ReportSection(title: "Documents: \(documents.count.counted("diagnostic"))", lines: documents).print(format, console)
  }
}
