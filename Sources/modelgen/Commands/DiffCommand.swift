import CatalogReview
import CommandLineSupport

enum DiffCommand: Command {
  static let name = "diff"
  static let summary = "says what changed between two catalogs, for whom it breaks, and which version that asks for"
  static let usage = "OLD [NEW] [--format text|markdown|json] [--fail-on breaking|warning|any]"
  static let options: [OptionSpec] = [
    DriftFormat.option, DriftLimit.option, .catalog,
  ]
  static let example = "modelgen diff git:v1.2.0 --format markdown --fail-on breaking"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard (1...2).contains(arguments.operands.count) else {
      throw UsageError(
        "diff compares two catalogs, folders or git:REV each; without the second it is --catalog that is compared")
    }
    let names = arguments.operands.count == 2 ? arguments.operands : arguments.operands + [arguments.catalog]
    var sides: [NamedCatalog] = []
    for name in names {
      console.progress("reading \(name)")
      sides.append(try CatalogSide.load(name, catalog: arguments.catalog))
    }
    console.clearProgress()
    let changes = sides[0].changes(to: sides[1])
    DriftFormat(arguments).print(changes, console)
    return DriftLimit(arguments)?.isReached(by: changes) == true ? .negative : .success
  }
}
