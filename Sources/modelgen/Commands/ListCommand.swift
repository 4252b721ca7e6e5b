import CommandLineSupport
import ModelBindings
import ModelCatalog

enum ListCommand: Command {
  static let name = "list"
  static let summary = "lists the catalog's endpoints"
  static let usage = "[GLOB] [--format text|json]"
  static let options: [OptionSpec] = [
    .value("format", "FORMAT", "how to print", choices: ["text", "json"]), .catalog,
  ]
  static let example = "modelgen list 'kling*'"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard arguments.operands.count <= 1 else {
      throw UsageError(
        "list takes one pattern, found \(arguments.operands.joined(separator: " ")); quote it in the shell")
    }
    let catalog = try Catalog.load(from: arguments.catalog)
    let pattern = arguments.operands.first.map(NamePattern.init)
    let endpoints = catalog.endpoints.filter { endpoint in pattern.map { $0.matches(endpoint) } ?? true }
    if arguments["format"] == "json" {
      console.line(JSONValue.array(endpoints.map(row)).jsonText)
    } else {
      table(endpoints, console)
    }
    return .success
  }

  private static func row(_ endpoint: Endpoint) -> JSONValue {
    [
      "id": .string(endpoint.id), "provider": .string(endpoint.provider), "name": .string(endpoint.name),
      "method": .string(endpoint.method), "path": .string(endpoint.path),
      "output": endpoint.output.map { .string($0) } ?? .null, "fields": .number(JSONNumber(endpoint.fieldCount)),
      "deprecated": .bool(endpoint.deprecated != nil || endpoint.removed != nil),
      "complete": .bool(endpoint.isComplete),
    ]
  }

  private static func table(_ endpoints: [Endpoint], _ console: Console) {
    let width = endpoints.map(\.qualifiedID.count).max() ?? 0
    for endpoint in endpoints {
      var marks: [String] = []
      if endpoint.name != endpoint.id { marks.append(endpoint.name) }
      if endpoint.deprecated != nil { marks.append("deprecated") }
      if endpoint.removed != nil { marks.append("no longer documented") }
      if !endpoint.isComplete { marks.append("incomplete") }
      let kind = endpoint.role == .service ? "service" : endpoint.output ?? "?"
      // As wide as the plural where something follows.
      let noun = endpoint.fieldCount == 1 ? (marks.isEmpty ? "field" : "field ") : "fields"
      console.line(
        "\(endpoint.qualifiedID.padded(to: width))  \(kind.padded(to: 7))  "
          + "\("\(endpoint.fieldCount)".padded(to: 2)) \(noun)"
          + (marks.isEmpty ? "" : "  " + console.styled(marks.joined(separator: ", "), .dim)))
    }
    let models = endpoints.count { $0.role == .model }
    console.note(
      "\(endpoints.count.counted("endpoint")): \(models.counted("model")), "
        + (endpoints.count - models).counted("service operation"))
  }
}

extension Endpoint {
  /// How many fields a caller can set: parameters and the body's top level.
  var fieldCount: Int { parameters.count + (input?.properties.count { $0.schema.removed == nil } ?? 0) }
}
