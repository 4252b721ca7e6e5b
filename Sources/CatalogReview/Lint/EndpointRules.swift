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

  /// The id of a model is its path after the provider's prefix, with a suffix where two models share a path. The id of a service
  /// operation is free.
  private static func idFollowsPath(_ endpoint: Endpoint, _ provider: Provider?) -> [Diagnostic] {
    guard let provider, endpoint.role == .model else { return [] }
    let expected = provider.id(ofPath: endpoint.path)
    if endpoint.id == expected || endpoint.id.hasPrefix(expected + "-") { return [] }
    return [Diagnostic("the path gives the id \"\(expected)\", or that with a suffix", at: JSONPointer(["id"]))]
  }

  private static func pathTemplatesAreParameters(_ endpoint: Endpoint, _: Provider?) -> [Diagnostic] {
    let templates = endpoint.path.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first }
    let names = Set(endpoint.parameters.filter { $0.location == .path }.map(\.name))
    let missing = Set(templates.map(String.init)).subtracting(names).sorted().map {
      Diagnostic("the path's {\($0)} is no parameter", at: JSONPointer(["path"]))
    }
    return missing
      + names.subtracting(templates.map(String.init)).sorted().map {
        Diagnostic("the path has no {\($0)}", at: JSONPointer(["parameters"]))
      }
  }

  private static func hasSources(_ endpoint: Endpoint, _: Provider?) -> [Diagnostic] {
    if endpoint.sources.isEmpty { return [Diagnostic("no source; name the document it comes from")] }
    let kinds = endpoint.sources.map(\.kind.rank)
    let isOrdered = zip(kinds, kinds.dropFirst()).allSatisfy { $0 < $1 }
    return isOrdered ? [] : [Diagnostic("sources stand by rank, one of each kind", at: JSONPointer(["sources"]))]
  }

  private static func namesDiffer(_ endpoint: Endpoint, _: Provider?) -> [Diagnostic] {
    guard Set(endpoint.aliases + [endpoint.name]).count <= endpoint.aliases.count else { return [] }
    return [Diagnostic("an alias stands here twice, or is the name", at: JSONPointer(["aliases"]))]
  }

  private static func operationHasResponse(_ endpoint: Endpoint, _: Provider?) -> [Diagnostic] {
    guard endpoint.role == .service, endpoint.response == nil else { return [] }
    return [Diagnostic("an operation without a response; write down what the service returns")]
  }

  /// A rule that a document states is documented, not inferred.
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
            "\($0) is called inferred, but a document states it",
            at: JSONPointer(["input", "properties", property.key]))
        }
      }
    }
  }
}
