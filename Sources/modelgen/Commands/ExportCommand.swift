import CommandLineSupport
import ModelBindings
import ModelCatalog

enum ExportCommand: Command {
  static let name = "export"
  static let summary = "writes JSON Schemas for other tools"
  static let usage = "json-schema [NAME]... [--output DIR]"
  static let options: [OptionSpec] = [
    .value("output", "DIR", "write DIR/PROVIDER/ID.json for each endpoint (default: print the one named)"), .catalog,
  ]
  static let example = "modelgen export json-schema wan-ai/wan-2-2/image-to-video"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard arguments.operands.first == "json-schema" else {
      throw UsageError("export knows json-schema, found \"\(arguments.operands.first ?? "nothing")\"")
    }
    let names = Array(arguments.operands.dropFirst())
    if arguments["output"] == nil, names.count == 1 {
      let endpoint = try Catalog.endpoint(named: names[0], in: arguments.catalog)
      let providers = try Catalog.providers(in: arguments.catalog)
      console.data(text(endpoint, providers))
      return .success
    }
    guard let output = arguments["output"] else {
      throw UsageError("several schemas need a folder: export json-schema --output DIR")
    }
    let catalog = try Catalog.load(from: arguments.catalog)
    let endpoints =
      try names.isEmpty
      ? catalog.endpoints.filter { $0.role == .model } : names.map { try catalog.endpoint(named: $0) }
    var changes = FileChanges()
    for endpoint in endpoints {
      changes.write(
        Array(text(endpoint, catalog.providers).utf8), to: "\(output)/\(endpoint.provider)/\(endpoint.id).json")
    }
    let count = changes.paths.count
    try changes.commit()
    console.note("\(endpoints.count) schemas in \(output), \(count) of them written anew")
    return .success
  }

  private static func text(_ endpoint: Endpoint, _ providers: [Provider]) -> String {
    let schema = endpoint.jsonSchema(provider: providers.first { $0.id == endpoint.provider })
    return String(decoding: CanonicalText.bytes(of: schema), as: UTF8.self)
  }
}

extension Catalog {
  /// The providers of the catalog in `directory`, without reading its endpoints.
  static func providers(in directory: String) throws(CatalogError) -> [Provider] {
    try CatalogFolder(directory).providers()
  }
}
