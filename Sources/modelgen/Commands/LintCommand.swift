import CatalogReview
import CommandLineSupport
import Files
import ModelCatalog

enum LintCommand: Command {
  static let name = "lint"
  static let summary = "checks the catalog, its overrides and the name lock"
  static let usage = "[--fix]"
  static let options: [OptionSpec] = [
    .flag("fix", "first bring every endpoint's file into canonical form"), .catalog,
  ]
  static let example = "modelgen lint"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard arguments.operands.isEmpty else {
      throw UsageError("lint takes no operands, found \(arguments.operands[0]); the folder is given with --catalog")
    }
    guard FileSystem.isDirectory(arguments.catalog) == true else {
      throw Diagnostic("no such catalog folder", file: arguments.catalog)
    }
    if arguments.has("fix") {
      let catalog = try Catalog.load(from: arguments.catalog, applyingOverrides: false)
      let fixed = try catalog.endpoints.filter { try catalog.save($0, to: arguments.catalog) }
      console.note("\(fixed.count.counted("file")) brought into canonical form")
    }
    let diagnostics = CatalogLint.diagnostics(in: arguments.catalog)
    for diagnostic in diagnostics { console.line("\(diagnostic)") }
    for note in CatalogLint.inferencesSinceDocumented(in: arguments.catalog) { console.note("note: \(note)") }
    console.note(diagnostics.isEmpty ? "no diagnostics" : diagnostics.count.counted("diagnostic"))
    return diagnostics.isEmpty ? .success : .negative
  }
}
