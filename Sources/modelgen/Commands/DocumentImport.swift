import CatalogImport
import CatalogReview
import CommandLineSupport
import Files
import ModelCatalog

/// Imports documents into the catalog and prints the result, for `import` and `update`.
struct DocumentImport {
  let report: ImportReport
  /// What changed, on the wire and in Swift.
  let changes: [CatalogChange]
  /// A file or folder could not be read, or a document does not count.
  let hasFailures: Bool
  private let isDryRun: Bool

  static let options: [OptionSpec] = [
    .value(
      "from", "FORMAT", "the format of the files (default: recognised by their content)",
      choices: ImportFormat.allCases.map(\.rawValue)),
    .value("date", "DATE", "the date of documents without one; by default they count as the oldest"),
    .flag("partial", "the documents are excerpts: an endpoint missing from a registry is not removed"),
  ]

  /// Imports the files, and all files in the folders, that the command was given.
  init(_ arguments: Arguments, _ console: Console) throws {
    var files: [ImportFile] = []
    var couldNotRead = false
    for operand in arguments.operands {
      do throws(Diagnostic) {
        for path in try DocumentFolder.files(at: operand) {
          do throws(Diagnostic) {
            files.append(try DocumentFolder.document(at: path))
          } catch {
            console.note("error: \(error)")
            couldNotRead = true
          }
        }
      } catch {
        console.note("error: \(error)")
        couldNotRead = true
      }
    }
    guard !files.isEmpty else { throw Diagnostic("no document could be read") }
    let count = files.count
    var number = 0
    isDryRun = arguments.has("dry-run")
    let lock = try NameLock.read(from: "\(arguments.catalog)/names.json")
    report = try CatalogImporter.importFiles(
      files, into: arguments.catalog, format: arguments["from"].flatMap(ImportFormat.init(rawValue:)) ?? .auto,
      date: arguments["date"], isPartial: arguments.has("partial"), dryRun: isDryRun
    ) { path in
      number += 1
      console.progress("reading \(number) of \(count): \(path)")
    }
    console.clearProgress()
    hasFailures = couldNotRead || report.hasFailures
    changes = NamedCatalog(catalog: report.before, lock: lock).changes(
      to: NamedCatalog(catalog: report.after, lock: lock))
  }

  /// Whether import used at least one document.
  var hasCounted: Bool { report.files.contains { !$0.isFailed } }

  /// What changed in the catalog, and what the documents tell beside that.
  func printChanges(_ format: ChangeFormat, _ console: Console) {
    format.print(changes, console)
    ReportSection(title: "From the documents", lines: notes).print(format, console)
  }

  /// The notes of the import, each endpoint before its own.
  private var notes: [String] {
    var lines: [String] = []
    var last: String?
    for note in report.notes {
      let head = "\(note.endpoint), \(note.file)"
      if head != last { lines.append(head) }
      last = head
      let places = note.paths.map { FieldPath($0).place }.joined(separator: ", ")
      lines.append("  \(places): \(note.words)")
    }
    return lines
  }

  /// The diagnostics of the documents.
  func printDiagnostics(_ console: Console) {
    for diagnostic in report.diagnostics { console.note(diagnostic.descriptionWithSeverity) }
    for problem in report.staleOverrides { console.note("error: \(problem)") }
  }

  /// How many documents counted, on one line.
  func printSummary(_ console: Console) {
    let failed = report.files.count(where: \.isFailed)
    let endpoints = Set(report.files.flatMap(\.endpoints)).count
    let named = report.files.filter(\.endpoints.isEmpty).map(\.named).reduce(0, +)
    let written =
      isDryRun ? "nothing written (--dry-run)" : report.writtenPaths.count.counted("catalog file") + " written"
    console.note(
      (report.files.count - failed).counted("document") + " with \(endpoints.counted("endpoint")) imported"
        + (named > 0 ? ", \(named) named by an index" : "") + (failed > 0 ? ", \(failed) refused" : "") + "; \(written)"
    )
  }
}
