import CatalogExport
import ModelBindings
import ModelCatalog
import RunComfy
import RunComfyService
import RunningHub
import RunningHubService
import TestSupport
import Testing

@Suite("Every endpoint of the catalog as Swift")
struct RoundTripTests {
  private static func body(_ endpoint: Endpoint, _ size: ExampleBody.Size, _ provider: Provider?) -> JSONValue? {
    let maker = ExampleBody(size, accepts: provider?.accepts ?? [.url])
    guard case .object(var body)? = endpoint.input.map({ maker.value(for: $0) }) ?? .object([:]) else { return nil }
    for parameter in endpoint.parameters where parameter.isRequired || size == .maximal {
      body[parameter.name] = maker.value(for: parameter.schema)
    }
    return .object(body)
  }

  /// Reads the body as the type, writes it, validates both, and compares.
  private static func check<Request: ModelRequest>(_ type: Request.Type, _ body: JSONValue, _ endpoint: Endpoint) throws
  {
    let request = try Request(json: body.json)
    let result = request.validation()
    #expect(result.violations.isEmpty, "\(endpoint.qualifiedID): \(result.violations)")
    let written = try request.writtenWithParameters()
    #expect(try JSONValue(parsing: written) == body, "\(endpoint.qualifiedID)")
    #expect(try Request(json: written) == request)
    #expect(request.extra.isEmpty, "\(endpoint.qualifiedID): \(request.extra.keys)")
    if endpoint.role == .model {
      #expect(try Request(json: request.json(.aliases)) == request, "\(endpoint.qualifiedID) by its aliases")
      #expect(Request.validator.validate(try request.json(.aliases)).isValid)
    }
    #expect(Request.operation.path == endpoint.path)
    #expect(Request.operation.method == endpoint.method)
  }

  @Test(
    "A minimal and a maximal valid request is read, validated, written and read again",
    arguments: ExampleBody.Size.allCases)
  func roundTrip(size: ExampleBody.Size) throws {
    let catalog = try Repository.catalog.get()
    var checked = 0
    for endpoint in catalog.endpoints {
      let provider = catalog.providers.first { $0.id == endpoint.provider }
      let type = try #require(try EmittedModules.requestType(of: endpoint), "no type for \(endpoint.qualifiedID)")
      let body = try #require(Self.body(endpoint, size, provider), "no example for \(endpoint.qualifiedID)")
      try Self.check(type, body, endpoint)
      checked += 1
    }
    #expect(checked == catalog.endpoints.count && checked > 500)
  }

  @Test("A struct's validator and the catalog's find the same in the same bytes", arguments: ExampleBody.Size.allCases)
  func agreement(size: ExampleBody.Size) throws {
    let catalog = try Repository.catalog.get()
    var compared = 0
    var differing: [String] = []
    for endpoint in catalog.endpoints where endpoint.role == .model {
      let provider = catalog.providers.first { $0.id == endpoint.provider }
      let validator = try endpoint.validator(provider: provider)
      let type = try #require(try EmittedModules.requestType(of: endpoint))
      guard case .object(var body)? = endpoint.example(size, provider: provider) else { continue }
      for member in body {
        // One field at a time gets a value that hardly any field allows.
        for wrong: JSONValue in [.string(""), .number(JSONNumber(-987_654_321)), ["x"], "./local.png"] {
          let right = member.value
          body[member.key] = wrong
          let bytes = JSONValue.object(body).json
          let results = (validator.validate(bytes), type.validator.validate(bytes))
          if results.0 != results.1 { differing.append("\(endpoint.qualifiedID) \(member.key): \(results)") }
          compared += 1
          body[member.key] = right
        }
      }
    }
    #expect(differing.isEmpty, "\(differing.count) of \(compared) differ, the first: \(differing.prefix(3))")
    #expect(compared > 4000)
  }
}

extension ModelRequest {
  /// The fields with the path and query parameters, which ``json(_:)`` leaves out.
  fileprivate func writtenWithParameters() throws -> [UInt8] {
    let object: any ModelObject = self
    return try object.json()
  }
}
