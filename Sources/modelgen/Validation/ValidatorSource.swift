import CommandLineSupport
import Files
import ModelBindings
import ModelCatalog

/// Where the rules come from: one endpoint, a bare schema, or the endpoint that each line names.
final class ValidatorSource {
  /// Rules with the name of the endpoint they belong to.
  struct Rules {
    let endpoint: String?
    let validator: Validator
  }

  private let catalog: String
  private var known: [String: Result<Rules, Diagnostic>] = [:]
  private var providers: [Provider]?
  /// What every body is checked against; nil when each line names its endpoint.
  let common: Rules?

  init(_ arguments: Arguments) throws {
    catalog = arguments.catalog
    switch (arguments["endpoint"], arguments["schema"]) {
    case (let name?, nil):
      common = try Self.rules(name, catalog, try Catalog.providers(in: catalog))
    case (nil, let file?):
      common = Rules(endpoint: nil, validator: try Self.schema(file))
    case (nil, nil): common = nil
    case (_?, _?): throw UsageError("--endpoint and --schema exclude each other")
    }
  }

  /// The rules of the endpoint `name`, read once.
  func rules(for name: String) throws(Diagnostic) -> Rules {
    if let known = known[name] { return try known.get() }
    let result: Result<Rules, Diagnostic>
    do throws(Diagnostic) {
      let providers = if let providers { providers } else { try Catalog.providers(in: catalog) }
      self.providers = providers
      result = .success(try Self.rules(name, catalog, providers))
    } catch {
      result = .failure(error)
    }
    known[name] = result
    return try result.get()
  }

  private static func rules(_ name: String, _ catalog: String, _ providers: [Provider]) throws(Diagnostic) -> Rules {
    let endpoint = try Catalog.endpoint(named: name, in: catalog)
    let provider = providers.first { $0.id == endpoint.provider }
    do throws(SchemaError) {
      return Rules(endpoint: endpoint.qualifiedID, validator: try endpoint.validator(provider: provider))
    } catch {
      throw Diagnostic(error.message, at: error.pointer, file: "\(catalog)/\(endpoint.provider)/\(endpoint.id).json")
    }
  }

  private static func schema(_ file: String) throws(Diagnostic) -> Validator {
    let bytes = try FileSystem.read(file)
    return try JSONFile.parse(file, bytes: bytes) { json throws(Diagnostic) in
      do throws(SchemaError) {
        return try Validator(schema: json, dialect: .schema)
      } catch {
        throw Diagnostic(error.message, at: error.pointer)
      }
    }
  }
}
