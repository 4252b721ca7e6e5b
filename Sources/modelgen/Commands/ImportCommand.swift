import CatalogImport
import CommandLineSupport
import ModelBindings
import ModelCatalog

enum ImportCommand: Command {
  static let name = "import"
  static let summary = "brings documentation into the catalog and says what changed"
  static let usage = "FILE... [--from FORMAT] [--date YYYY-MM-DD] [--dry-run]"
  static let options: [OptionSpec] = [
    .value(
      "from", "FORMAT", "what the files are (default: what their content shows)",
      choices: ImportFormat.allCases.map(\.rawValue)),
    .value("date", "DATE", "the date of documents that do not tell theirs; without it they count as the oldest"),
    .flag("dry-run", "say what would change and write nothing"), .catalog,
  ]
  static let example = "modelgen import pages/*.txt registry-2026-05-07.json"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard !arguments.operands.isEmpty else { throw UsageError("import needs a file or a folder of documentation") }
    var files: [ImportFile] = []
    var couldNotRead = false
    for operand in arguments.operands {
      do throws(CatalogError) {
        for path in try DocumentFolder.files(at: operand) {
          files.append(ImportFile(path: path, bytes: try CatalogFolder.read(path)))
        }
      } catch {
        console.note("error: \(error)")
        couldNotRead = true
      }
    }
    let count = files.count
    var number = 0
    let report = try CatalogImporter.importFiles(
      files, into: arguments.catalog, format: arguments["from"].flatMap(ImportFormat.init) ?? .auto,
      date: arguments["date"], dryRun: arguments.has("dry-run")
    ) { path in
      number += 1
      console.progress("reading \(number) of \(count): \(path)")
    }
    console.clearProgress()
    print(report, console, isDryRun: arguments.has("dry-run"))
    return couldNotRead || report.hasFailures ? .failure : .success
  }

  private static func print(_ report: ImportReport, _ console: Console, isDryRun: Bool) {
    for diagnostic in report.diagnostics { console.note(diagnostic.description) }
    DriftReport(report.changes).print(console)
    let failed = report.files.count(where: \.isFailed)
    let endpoints = Set(report.files.flatMap(\.endpoints)).count
    let written = isDryRun ? "nothing written (--dry-run)" : "\(report.writtenPaths.count) catalog files written"
    console.note(
      "\(report.files.count - failed) documents with \(endpoints) endpoints imported"
        + (failed > 0 ? ", \(failed) refused" : "") + "; \(written)")
  }
}
