import CommandLineSupport
import Files
import ModelBindings
import ModelCatalog

/// The rules to validate against, loaded once for all threads: one endpoint's, a bare schema's, or those of the endpoint
/// that each line names.
final class ValidatorStore: Sendable {
  /// A validator with the endpoint it belongs to.
  struct Rules: Sendable {
    /// The endpoint's qualified id; nil for a bare schema.
    let endpoint: String?
    let validator: Validator
  }

  /// What was loaded so far.
  private struct Loaded {
    var rules: [String: Result<Rules, Diagnostic>] = [:]
    var providers: [Provider]?
  }

  private let catalog: String
  private let loaded = Locked(Loaded())
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

  /// The rules of the endpoint `name`, or why there are none. The first call loads them while other threads wait.
  func rules(for name: String) -> Result<Rules, Diagnostic> {
    loaded.withLock { loaded in
      if let known = loaded.rules[name] { return known }
      let result: Result<Rules, Diagnostic>
      do throws(Diagnostic) {
        let providers = if let known = loaded.providers { known } else { try Catalog.providers(in: catalog) }
        loaded.providers = providers
        result = .success(try Self.rules(name, catalog, providers))
      } catch {
        result = .failure(error)
      }
      loaded.rules[name] = result
      return result
    }
  }

  private static func rules(_ name: String, _ catalog: String, _ providers: [Provider]) throws(Diagnostic) -> Rules {
    let endpoint = try Catalog.endpoint(named: name, in: catalog)
    let provider = providers.first { $0.id == endpoint.provider }
    do throws(SchemaError) {
      let validator = try endpoint.validator(provider: provider)
      return Rules(endpoint: endpoint.qualifiedID, validator: validator)
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
