import CatalogImport
import CatalogReview
import CommandLineSupport
import ModelBindings
import ModelCatalog

enum CoverageCommand: Command {
  static let name = "coverage"
  static let summary = "lists the documented endpoints that the catalog has, has in part, or lacks"
  static let usage = "[PAGE]... [--format text|json]"
  static let options: [OptionSpec] = [
    .value("format", "FORMAT", "how to print", choices: ["text", "json"]), .catalog,
  ]
  static let example = "modelgen coverage llms.txt"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    let catalog = try Catalog.load(from: arguments.catalog)
    let coverage: Coverage
    if arguments.operands.isEmpty {
      coverage = try catalog.coverage(ofNavigationIn: arguments.catalog)
    } else {
      let files = try arguments.operands.flatMap { try DocumentFolder.files(at: $0) }.map(DocumentFolder.document)
      let navigation = try CatalogImporter.navigation(of: files) { console.progress("reading \($0)") }
      console.clearProgress()
      coverage = Coverage(of: navigation, in: catalog)
    }
    if arguments["format"] == "json" {
      console.line(json(coverage).jsonText)
    } else {
      print(coverage, console)
    }
    return .success
  }

  private static func json(_ coverage: Coverage) -> JSONValue {
    var object: JSONObject = ["documented": .number(JSONNumber(coverage.entries.count))]
    for status in Coverage.Status.allCases { object[status.rawValue] = .number(JSONNumber(coverage.count(status))) }
    object["endpoints"] = .array(
      coverage.entries.map { entry in
        [
          "provider": .string(entry.provider), "name": .string(entry.name), "group": .strings(entry.group),
          "revised": entry.revised.map { .string($0) } ?? .null, "former": .bool(entry.isFormer),
          "status": .string(entry.status.rawValue), "endpoint": entry.endpoint.map { .string($0) } ?? .null,
          "reason": entry.reason.map { .string($0) } ?? .null,
        ]
      })
    return .object(object)
  }

  private static func print(_ coverage: Coverage, _ console: Console) {
    guard !coverage.entries.isEmpty else {
      console.line("the documents name no endpoint; import a page or llms.txt, or name one here")
      return
    }
    table(coverage, console)
    list("in part", coverage.entries.filter { $0.status == .partly }, console)
    list("lacking", coverage.entries.filter { $0.status == .lacks }, console)
    console.line("")
    let operations = coverage.entries.count(where: \.isOperation)
    let models = coverage.entries.count - operations
    console.line(
      console.styled(
        "\(models.counted("model")) and "
          + "\(operations.counted("operation")) are documented: the catalog has "
          + "\(coverage.count(.has)), \(coverage.count(.partly)) in part, and lacks \(coverage.count(.lacks))", .bold))
  }

  /// A line for each outermost group of each provider.
  private static func table(_ coverage: Coverage, _ console: Console) {
    let groups = Dictionary(grouping: coverage.entries) { "\($0.provider) \($0.group.first ?? "")" }
    let width = groups.keys.map(\.count).max() ?? 0
    let head = "".padded(to: width) + "  documented  has  in part  lacks"
    console.line(console.styled(head, .dim))
    for (group, entries) in groups.sorted(by: { $0.key < $1.key }) {
      let counts = Coverage.Status.allCases.map { status in entries.count { $0.status == status } }
      let columns = zip([entries.count] + counts, [10, 3, 7, 5]).map { count, width in
        let text = String(count)
        return String(repeating: " ", count: max(0, width - text.count)) + text
      }
      console.line("\(group.padded(to: width))  \(columns.joined(separator: "  "))")
    }
  }

  private static func list(_ title: String, _ entries: [Coverage.Entry], _ console: Console) {
    guard !entries.isEmpty else { return }
    console.line("")
    console.line(console.styled(title, .bold))
    let width = entries.map { $0.provider.count + 1 + $0.name.count }.max() ?? 0
    for entry in entries {
      let former = entry.isFormer ? "no longer listed, last \(entry.revised ?? "")" : nil
      let notes = [entry.reason, former].compactMap(\.self).joined(separator: "; ")
      let name = "\(entry.provider):\(entry.name)".printable
      console.line("  " + (notes.isEmpty ? name : "\(name.padded(to: width))  \(notes)"))
    }
  }
}
