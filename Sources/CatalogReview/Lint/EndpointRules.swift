import Files
import ModelBindings
import ModelCatalog

/// A rule about one endpoint.
struct EndpointRule: Sendable {
  let name: String
  let check: @Sendable (Endpoint, Provider?) -> [Diagnostic]

  static let all: [EndpointRule] = [
    EndpointRule(name: "idFollowsPath", check: idFollowsPath),
    EndpointRule(name: "pathTemplatesAreParameters", check: pathTemplatesAreParameters),
    EndpointRule(name: "hasSources", check: hasSources),
    EndpointRule(name: "namesDiffer", check: namesDiffer),
    EndpointRule(name: "operationHasResponse", check: operationHasResponse),
    EndpointRule(name: "inferredIsNotStated", check: inferredIsNotStated),
  ]

  /// The id of a model must be its path after the provider's prefix, with a suffix where two models share a path. The id of a
  /// service operation can be any.
  private static func idFollowsPath(_ endpoint: Endpoint, _ provider: Provider?) -> [Diagnostic] {
    guard let provider, endpoint.role == .model else { return [] }
    let expected = provider.id(ofPath: endpoint.path)
    if endpoint.id == expected || endpoint.id.hasPrefix(expected + "-") { return [] }
    return [Diagnostic("expected \"\(expected)\" by the path, or that with a suffix", at: JSONPointer(["id"]))]
  }

  private static func pathTemplatesAreParameters(_ endpoint: Endpoint, _: Provider?) -> [Diagnostic] {
    let templates = endpoint.path.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first }
    let names = Set(endpoint.parameters.filter { $0.location == .path }.map(\.name))
    let missing = Set(templates.map(String.init)).subtracting(names).sorted().map {
      Diagnostic("the path has {\($0)}, but no path parameter has this name", at: JSONPointer(["path"]))
    }
    return missing
      + names.subtracting(templates.map(String.init)).sorted().map {
        Diagnostic("the path parameter \"\($0)\" is not in the path", at: JSONPointer(["parameters"]))
      }
  }

  private static func hasSources(_ endpoint: Endpoint, _: Provider?) -> [Diagnostic] {
    if endpoint.sources.isEmpty { return [Diagnostic("no source; add the document that describes the endpoint")] }
    let kinds = endpoint.sources.map(\.kind.rank)
    let isOrdered = zip(kinds, kinds.dropFirst()).allSatisfy { $0 < $1 }
    return isOrdered
      ? [] : [Diagnostic("expected sources sorted by rank, at most one of each kind", at: JSONPointer(["sources"]))]
  }

  private static func namesDiffer(_ endpoint: Endpoint, _: Provider?) -> [Diagnostic] {
    guard Set(endpoint.aliases + [endpoint.name]).count <= endpoint.aliases.count else { return [] }
    return [Diagnostic("an alias is listed twice, or is the name too", at: JSONPointer(["aliases"]))]
  }

  private static func operationHasResponse(_ endpoint: Endpoint, _: Provider?) -> [Diagnostic] {
    guard endpoint.role == .service, endpoint.response == nil else { return [] }
    return [Diagnostic("the operation has no response; add the schema of the service's response")]
  }

  /// The evidence of a limit must not be inferred where a document states the limit.
  private static func inferredIsNotStated(_ endpoint: Endpoint, _: Provider?) -> [Diagnostic] {
    guard let input = endpoint.input else { return [] }
    return endpoint.sources.filter { $0.evidence == .documented }.compactMap(\.input.ownValue).flatMap { own in
      input.properties.flatMap { property -> [Diagnostic] in
        guard let stated = own[property.key], stated.removed == nil else { return [] }
        return Schema.keywords.filter { keyword in
          property.schema.evidence.of(keyword) == .inferred && stated.value(of: keyword) != nil
            && stated.value(of: keyword) == property.schema.value(of: keyword)
            && stated.evidence.of(keyword) == .documented
        }.map {
          Diagnostic(
            "the evidence of \($0) is inferred, but a document states it",
            at: JSONPointer(["input", "properties", property.key]))
        }
      }
    }
  }
}
