import CatalogExport
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@Suite("Bodies by alias")
struct AliasTests {
  /// Whether the type reads both spellings as one request, and writes both from it.
  private static func check<Request: ModelRequest>(
    _ type: Request.Type, _ body: JSONValue, _ aliased: JSONValue, _ endpoint: Endpoint
  ) throws {
    let keyed = try Request(json: body.json)
    let named = try Request(json: aliased.json)
    #expect(named == keyed, "\(endpoint.qualifiedID)")
    #expect(named.extra.isEmpty, "\(endpoint.qualifiedID): \(named.extra.keys)")
    #expect(try JSONValue(parsing: named.json()) == body, "\(endpoint.qualifiedID)")
    #expect(try JSONValue(parsing: keyed.json(.aliases)) == aliased, "\(endpoint.qualifiedID)")
  }

  @Test(
    "A body by alias is valid, and the same request as the body by node key", arguments: ExampleBody.Size.allCases)
  func sameRequest(size: ExampleBody.Size) throws {
    let catalog = try Repository.catalog.get()
    var checked = 0
    for endpoint in catalog.endpoints
    where endpoint.input?.properties.contains(where: { $0.schema.alias != nil }) == true {
      let provider = catalog.providers.first { $0.id == endpoint.provider }
      let body = try #require(endpoint.example(size, provider: provider), "no example of \(endpoint.qualifiedID)")
      let aliased = try #require(endpoint.input?.aliased(body), "no aliases in \(endpoint.qualifiedID)")
      #expect(aliased != body || body.object?.isEmpty == true, "\(endpoint.qualifiedID) has one spelling")
      let result = try endpoint.validator(provider: provider).validate(aliased.json)
      #expect(result.violations.isEmpty, "\(endpoint.qualifiedID): \(result.violations)")
      let type = try #require(try EmittedModules.requestType(of: endpoint), "no type for \(endpoint.qualifiedID)")
      try Self.check(type, body, aliased, endpoint)
      checked += 1
    }
    #expect(checked >= 5)
  }
}
