import CatalogExport
import CommandLineSupport
import ModelBindings
import ModelCatalog
import SwiftEmitter

enum ShowCommand: Command {
  static let name = "show"
  static let summary = "shows one endpoint: its fields, its file, its Swift, a curl command"
  static let usage = "NAME [--format text|json|swift|curl]"
  static let options: [OptionSpec] = [
    .value("format", "FORMAT", "what to print", choices: ["text", "json", "swift", "curl"]), .catalog,
  ]
  static let example = "modelgen show wan-2.2/image-to-video --format curl"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard arguments.operands.count == 1 else { throw UsageError("show takes one endpoint's name") }
    let endpoint = try Catalog.endpoint(named: arguments.operands[0], in: arguments.catalog)
    let provider = try Catalog.providers(in: arguments.catalog).first { $0.id == endpoint.provider }
    switch arguments["format"] {
    case "json": console.data(String(decoding: endpoint.canonicalText, as: UTF8.self))

    case "swift": console.data(try swift(endpoint, arguments.catalog))
    case "curl": console.line(CurlCommand(endpoint, provider: provider).text)
    default:
      describe(endpoint, console)
      // A diagnostic of the whole provider does not help with one endpoint.
      for override in try Catalog.overrides(in: arguments.catalog)
      where override.concerns(endpoint) && override.endpoint != "\(endpoint.provider):*" {
        let place = override.pointer.map { " \($0)" } ?? ""
        console.line("\(words[override.operation] ?? "")\(place): \(override.reason) (\(override.source))")
      }
    }
    return .success
  }

  private static let words: [Override.Operation: String] = [
    .add: "corrected", .replace: "corrected", .remove: "corrected", .keep: "considered",
  ]

  /// Prints a call to copy, and the generated type.
  private static func swift(_ endpoint: Endpoint, _ directory: String) throws -> String {
    let lock = try NameLock.read(from: "\(directory)/names.json")
    let catalog = try Catalog.load(from: directory)
    guard let listing = SwiftEmitter.listing(of: endpoint, in: catalog, lock: lock) else { return "" }
    return (listing.call.map { $0 + "\n" } ?? "") + listing.declaration
  }

  private static func describe(_ endpoint: Endpoint, _ console: Console) {
    console.line(console.styled(endpoint.name, .bold) + "  (\(endpoint.qualifiedID))")
    console.line("\(endpoint.method) \(endpoint.path)")
    var facts: [String] = []
    if let output = endpoint.output { facts.append("makes \(output)") }
    if !endpoint.group.isEmpty { facts.append(endpoint.group.joined(separator: " > ")) }
    if let message = endpoint.deprecated { facts.append(message.isEmpty ? "deprecated" : "deprecated: \(message)") }
    if let date = endpoint.removed { facts.append(date.isEmpty ? "no longer documented" : "last documented \(date)") }
    if !endpoint.isComplete { facts.append("incomplete: there are inputs that no source tells") }
    if !facts.isEmpty { console.line(facts.joined(separator: " · ")) }
    if let summary = endpoint.summary { console.line(summary) }
    if !endpoint.aliases.isEmpty { console.line("also called \(endpoint.aliases.joined(separator: ", "))") }
    console.line("")
    let parameters = endpoint.parameters.map { ($0.name, $0.schema, $0.isRequired, " in the \($0.location.rawValue)") }
    let fields = endpoint.input?.properties.map {
      ($0.key, $0.schema, endpoint.input?.required.contains($0.key) ?? false, "")
    }
    let rows = parameters + (fields ?? [])
    let width = rows.map { $0.0.count }.max() ?? 0
    for (key, schema, isRequired, place) in rows {
      let mark = isRequired ? console.styled("required", .bold) : "optional"
      console.line("  \(key.padded(to: width))  \(mark)\(place)  \(FieldSummary(schema).text)")
    }
    if rows.isEmpty { console.line("  no fields are known") }
    console.line("")
    for source in endpoint.sources {
      let date = source.revised.map { " of \($0)" } ?? ""
      let evidence = source.evidence == .documented ? "" : " (\(source.evidence.rawValue))"
      console.line("source: \(source.kind.rawValue)\(date)\(evidence)")
    }
  }
}
