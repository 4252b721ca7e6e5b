import CatalogReview
import CommandLineSupport
import Files

enum UpdateCommand: Command {
  static let name = "update"
  static let summary = "imports documents, lints, lists the changes and generates Swift, for a scheduled job"
  static let usage =
    "PATH... [--from FORMAT] [--date YYYY-MM-DD] [--partial] [--output DIR] [--format text|markdown|json] [--fail-on LEVEL]"
  static let options: [OptionSpec] =
    DocumentImport.options + [
      .value(
        "output", "DIR",
        "where the Swift goes (default: Generated); a subset that 'generate --only' wrote there stays that subset"
      ),
      ChangeFormat.option, ChangeLimit.option,
      .catalog,
    ]
  static let example = "modelgen update documents --format markdown > report.md"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard !arguments.operands.isEmpty else { throw UsageError("update needs a file or a folder of documentation") }
    // A folder whose manifest cannot be understood stops the run here, before the catalog changes.
    let folder = try GeneratedFolder(arguments)
    let outcome = try DocumentImport(arguments, console)
    console.progress("checking the catalog")
    let diagnostics = CatalogLint.diagnostics(in: arguments.catalog)
    console.clearProgress()
    UpdateReport(outcome: outcome, diagnostics: diagnostics).print(ChangeFormat(arguments), console)
    outcome.printSummary(console)
    let status = try generate(arguments, into: folder, diagnostics, console)
    if outcome.hasFailures { return .failure }
    let isReached = ChangeLimit(arguments)?.isReached(by: outcome.changes) ?? false
    return status == .success && (!diagnostics.isEmpty || isReached) ? .negative : status
  }

  /// Generates the Swift; returns `negative` when the catalog has an error that prevents it.
  private static func generate(
    _ arguments: Arguments, into folder: GeneratedFolder, _ diagnostics: [Diagnostic], _ console: Console
  ) throws -> ExitStatus {
    let fatal = diagnostics.count(where: CatalogLint.isFatal)
    guard fatal == 0 else {
      console.note(
        "nothing generated: correct what keeps the catalog from being loaded first (\(fatal) of the diagnostics)")
      return .negative
    }
    console.progress("generating")
    return try GenerateCommand.generate(arguments, into: folder, console)
  }
}
