import CommandLineSupport
import Files
import ModelBindings
import ModelCatalog

enum ExportCommand: Command {
  static let name = "export"
  static let summary = "writes JSON Schemas or OpenAPI documents for other tools"
  static let usage = "json-schema [NAME]... [--output DIR] | openapi [PROVIDER]... [--output DIR]"
  static let options: [OptionSpec] = [
    .value(
      "output", "DIR",
      "write DIR/PROVIDER/ID.json for each endpoint, DIR/PROVIDER.json for each OpenAPI document; what an earlier export "
        + "left there and this one does not write goes"),
    .catalog,
  ]
  static let example = "modelgen export openapi runcomfy"

  /// The forms, by the word that asks for them.
  enum Form: String, CaseIterable {
    case jsonSchema = "json-schema"
    case openAPI = "openapi"
  }

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    let words = Form.allCases.map(\.rawValue)
    guard let word = arguments.operands.first else {
      throw UsageError("say what to export: \(words.joined(separator: " or "))")
    }
    let names = Array(arguments.operands.dropFirst())
    switch Form(rawValue: word) {
    case .jsonSchema: return try exportSchemas(names, arguments, console)
    case .openAPI: return try exportDocuments(names, arguments, console)
    case nil:
      let near = word.nearest(in: words).map { "; did you mean \($0)?" } ?? ""
      throw UsageError("export knows \(words.joined(separator: " and ")), found \"\(word)\"\(near)")
    }
  }

  // MARK: JSON Schema

  private static func exportSchemas(
    _ names: [String], _ arguments: Arguments, _ console: Console
  ) throws -> ExitStatus {
    guard let output = arguments["output"] else {
      guard names.count == 1 else {
        throw UsageError("several schemas need a folder: export json-schema --output DIR")
      }
      let endpoint = try Catalog.endpoint(named: names[0], in: arguments.catalog)
      let providers = try Catalog.providers(in: arguments.catalog)
      console.data(schema(endpoint, providers))
      return .success
    }
    let catalog = try Catalog.load(from: arguments.catalog)
    let endpoints =
      try names.isEmpty
      ? catalog.endpoints.filter { $0.role == .model || $0.input != nil }
      : names.map { try catalog.endpoint(named: $0) }
    let files = endpoints.unique.map { endpoint in
      OutputFile(path: "\(endpoint.provider)/\(endpoint.id).json", text: schema(endpoint, catalog.providers))
    }
    return try write(files, .schemas, "schema", to: output, console)
  }

  private static func schema(_ endpoint: Endpoint, _ providers: [Provider]) -> String {
    text(endpoint.jsonSchema(provider: providers.first { $0.id == endpoint.provider }))
  }

  // MARK: OpenAPI

  private static func exportDocuments(
    _ names: [String], _ arguments: Arguments, _ console: Console
  ) throws -> ExitStatus {
    let catalog = try Catalog.load(from: arguments.catalog)
    let providers = try names.isEmpty ? catalog.providers : names.map { try catalog.provider(named: $0) }
    guard let output = arguments["output"] else {
      guard let provider = providers.first, providers.count == 1 else {
        throw UsageError(
          "several documents need a folder: export openapi --output DIR; or name one of "
            + catalog.providers.map(\.id).joined(separator: ", "))
      }
      console.data(text(catalog.openAPI(provider)))
      return .success
    }
    let files = providers.unique.map { OutputFile(path: "\($0.id).json", text: text(catalog.openAPI($0))) }
    return try write(files, .documents, "document", to: output, console)
  }

  // MARK: Files

  private static func text(_ value: JSONValue) -> String {
    String(decoding: CanonicalText.bytes(of: value), as: UTF8.self)
  }

  private static func write(
    _ files: [OutputFile], _ kind: FileTree.Kind, _ noun: String, to output: String, _ console: Console
  ) throws -> ExitStatus {
    let report = try FileTree(root: output, kind).write(files)
    for path in report.edited {
      console.note("warning: \(path) had been edited by hand; it is exported again, without the edit")
    }
    console.note("\(files.count.counted(noun)) in \(output): \(report.summary)")
    return report.status(console)
  }
}

extension FileTree.Kind {
  /// JSON Schemas of request bodies.
  fileprivate static let schemas = FileTree.Kind(command: "modelgen export json-schema")
  /// OpenAPI documents.
  fileprivate static let documents = FileTree.Kind(command: "modelgen export openapi")
}

extension Catalog {
  /// The providers of the catalog in `directory`, without reading its endpoints.
  static func providers(in directory: String) throws(Diagnostic) -> [Provider] {
    try CatalogFolder(directory).providers()
  }

  /// The provider with an id.
  fileprivate func provider(named id: String) throws(UsageError) -> Provider {
    if let provider = providers.first(where: { $0.id == id }) { return provider }
    throw UsageError("no provider is called \"\(id)\"; known are \(providers.map(\.id).joined(separator: ", "))")
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions: what is named twice is written once.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
