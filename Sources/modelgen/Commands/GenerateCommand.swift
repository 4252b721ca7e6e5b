import CommandLineSupport
import Files
import ModelBindings
import ModelCatalog
import SwiftEmitter

enum GenerateCommand: Command {
  static let name = "generate"
  static let summary = "emits Swift from the catalog"
  static let usage = "[--output DIR] [--only GLOB]... [--access public|package|internal] [--check]"
  static let options: [OptionSpec] = [
    .value("output", "DIR", "where to (default: Generated, a folder for each module)"),
    .value(
      "only", "GLOB", "only endpoints whose id or name matches; all files go straight into --output",
      isRepeatable: true),
    .value(
      "access", "LEVEL", "who may use the types (default: public)",
      choices: EmitOptions.Access.allCases.map(\.rawValue)),
    .flag("check", "write nothing; list what is stale and exit 1 if anything is"), .catalog,
  ]
  static let example = "modelgen generate --only 'kling*' --output ../App/Sources/Models --access internal"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard arguments.operands.isEmpty else {
      throw UsageError("generate takes no operands, found \(arguments.operands[0]); endpoints are chosen with --only")
    }
    let only = arguments.all("only")
    guard only.isEmpty || arguments["output"] != nil else {
      throw UsageError("--only needs --output DIR: the folder Generated holds the whole catalog")
    }
    let start = ContinuousClock.now
    let catalog = try Catalog.load(from: arguments.catalog)
    for pattern in only where !catalog.endpoints.contains(where: { NamePattern(pattern).matches($0) }) {
      let near = catalog.nearest(pattern)
      throw UsageError(
        "no endpoint matches \"\(pattern)\"" + (near.isEmpty ? "" : "; near are \(near.joined(separator: ", "))"))
    }
    let lockFile = "\(arguments.catalog)/names.json"
    let lock = try NameLock.read(from: lockFile)
    let options = EmitOptions(
      access: arguments["access"].flatMap(EmitOptions.Access.init) ?? .public, only: only,
      layout: only.isEmpty ? .modules : .flat)
    let result = SwiftEmitter.generate(catalog: catalog, lock: lock, options: options)
    let tree = FileTree(root: arguments["output"] ?? "Generated", .swift)
    if arguments.has("check") { return try check(tree, result, lock, lockFile, console) }

    let report = try tree.write(result.files)
    if result.lock != lock { try result.lock.write(to: lockFile) }
    for path in report.edited {
      console.note("warning: \(path) had been edited by hand; it is emitted again, without the edit")
    }
    for path in report.foreign { console.note("note: \(path) was not emitted by modelgen; it stays") }
    console.note(
      "\(result.endpointCount.counted("endpoint")), \(result.files.count.counted("file")), \(result.lineCount.counted("line")) in \(tree.root): "
        + "\(report.summary) (\(start.elapsedWords))")
    return .success
  }

  private static func check(
    _ tree: FileTree, _ result: EmitResult, _ lock: NameLock, _ lockFile: String, _ console: Console
  ) throws -> ExitStatus {
    let stale = try tree.check(result.files)
    for file in stale { console.line("\(file.path): \(file.reason.rawValue)") }
    let isLockStale = result.lock != lock
    if isLockStale { console.line("\(lockFile): names are missing") }
    guard stale.isEmpty, !isLockStale else {
      console.note(
        "\(stale.count + (isLockStale ? 1 : 0)) stale; run 'swift run modelgen generate' and commit the result")
      return .negative
    }
    console.note("\(result.files.count.counted("file")) up to date")
    return .success
  }
}
