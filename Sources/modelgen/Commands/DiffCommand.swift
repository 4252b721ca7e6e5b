import CatalogReview
import CommandLineSupport

enum DiffCommand: Command {
  static let name = "diff"
  static let summary = "lists the changes between two catalogs, their verdicts, and the version they require"
  static let usage = "OLD [NEW] [--format text|markdown|json] [--fail-on breaking|warning|any]"
  static let options: [OptionSpec] = [
    ChangeFormat.option, ChangeLimit.option, .catalog,
  ]
  static let example = "modelgen diff git:v1.2.0 --format markdown --fail-on breaking"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard (1...2).contains(arguments.operands.count) else {
      throw UsageError(
        "diff compares two catalogs, each a folder or git:REV; without NEW it compares OLD with --catalog")
    }
    let names = arguments.operands.count == 2 ? arguments.operands : arguments.operands + [arguments.catalog]
    var sides: [NamedCatalog] = []
    for name in names {
      console.progress("reading \(name)")
      sides.append(try CatalogSide.load(name, catalog: arguments.catalog))
    }
    console.clearProgress()
    let changes = sides[0].changes(to: sides[1])
    ChangeFormat(arguments).print(changes, console)
    return ChangeLimit(arguments)?.isReached(by: changes) == true ? .negative : .success
  }
}
