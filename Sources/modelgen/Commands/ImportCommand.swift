import CommandLineSupport

enum ImportCommand: Command {
  static let name = "import"
  static let summary = "imports documents into the catalog and lists the changes"
  static let usage = "FILE... [--from FORMAT] [--date YYYY-MM-DD] [--partial] [--dry-run] [--format text|markdown|json]"
  static let options: [OptionSpec] =
    DocumentImport.options + [
      .flag("dry-run", "list what would change and write nothing"), ChangeFormat.option, .catalog,
    ]
  static let example = "modelgen import pages/*.txt registry-2026-05-07.json"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard !arguments.operands.isEmpty else { throw UsageError("import needs a file or a folder of documentation") }
    let outcome = try DocumentImport(arguments, console)
    outcome.printDiagnostics(console)
    let format = ChangeFormat(arguments)
    // Where nothing counted, "no change" would sound as if the documents agreed with the catalog.
    if outcome.hasCounted || format == .json { outcome.printChanges(format, console) }
    outcome.printSummary(console)
    if outcome.hasFailures { return .failure }
    return outcome.report.staleOverrides.isEmpty ? .success : .negative
  }
}
