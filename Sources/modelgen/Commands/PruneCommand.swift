import CatalogImport
import CatalogReview
import CommandLineSupport
import ModelCatalog

enum PruneCommand: Command {
  static let name = "prune"
  static let summary = "deletes removed endpoints, fields and options that a release marked as deprecated"
  static let usage = "RELEASED [--dry-run] [--format text|markdown|json]"
  static let options: [OptionSpec] = [
    .flag("dry-run", "list what would be deleted and write nothing"), ChangeFormat.option, .catalog,
  ]
  static let example = "modelgen prune git:v1.2.0"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard arguments.operands.count == 1 else {
      throw UsageError("prune needs the catalog of the last release: git:REV, or a folder")
    }
    let released = try CatalogSide.load(arguments.operands[0], catalog: arguments.catalog)
    let pruning = try Pruning(of: arguments.catalog, releasedAs: released.catalog)
    let lock = try NameLock.read(from: "\(arguments.catalog)/names.json")
    let changes = NamedCatalog(catalog: pruning.before, lock: lock).changes(
      to: NamedCatalog(catalog: pruning.after, lock: lock))
    ChangeFormat(arguments).print(changes, console)
    guard !arguments.has("dry-run") else { return .success }
    try pruning.commit()
    if !changes.isEmpty { console.note("the types are there until 'modelgen generate'") }
    return .success
  }
}
