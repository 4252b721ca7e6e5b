import CatalogExport
import CatalogReview
import CatalogSite
import CommandLineSupport
import Files

enum SiteCommand: Command {
  static let name = "site"
  static let summary = "writes the catalog as pages that a browser opens without a server"
  static let usage = "--output DIR [--since OLD]"
  static let options: [OptionSpec] = [
    .value("output", "DIR", "the folder to write; the command removes its outdated pages and keeps all other files"),
    .value("since", "OLD", "an older catalog, a folder or git:REV, whose differences get a page"), .catalog,
  ]
  static let example = "modelgen site --output site --since git:v1.2.0"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard arguments.operands.isEmpty else {
      throw UsageError("site takes no operands, found \(arguments.operands[0]); the folder is given with --output")
    }
    guard let output = arguments["output"] else { throw UsageError("name the folder: site --output DIR") }
    let start = ContinuousClock.now
    console.progress("reading \(arguments.catalog)")
    let new = try CatalogSide.load(arguments.catalog, catalog: arguments.catalog)
    var history: CatalogSite.History?
    if let since = arguments["since"] {
      console.progress("comparing with \(since)")
      let old = try CatalogSide.load(since, catalog: arguments.catalog)
      history = CatalogSite.History(since: since, report: ChangeReport(old.changes(to: new)))
    }
    console.progress("making the pages of \(new.catalog.endpoints.count.counted("endpoint"))")
    let site = CatalogSite(catalog: new.catalog, lock: new.lock, history: history) { endpoint, provider in
      CurlCommand(endpoint, provider: provider).text
    }
    let files = site.files()
    console.progress("writing \(files.count.counted("file"))")
    let report = try FileTree(root: output, .site).write(files)
    for path in report.edited {
      console.note("warning: \(path) had been edited by hand; the new page replaces the edit")
    }
    let size = files.reduce(0) { $0 + $1.text.utf8.count }
    console.note(
      "\(files.count.counted("file")), \(size / 1024) KB in \(output): \(report.summary) "
        + "(\(start.elapsedWords)); open \(output)/index.html")
    return report.status(console)
  }
}
