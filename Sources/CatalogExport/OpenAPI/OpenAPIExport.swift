import ModelBindings
import ModelCatalog

extension Catalog {
  /// The endpoints of one provider as an OpenAPI 3.1 document.
  ///
  /// The schemas are those of ``Endpoint/jsonSchema(provider:)``. Data that OpenAPI has no keyword for is under `x-`, so that
  /// import makes the same catalog from the document.
  package func openAPI(_ provider: Provider) -> JSONValue {
    var export = OpenAPIExport(provider, endpoints.filter { $0.provider == provider.id })
    return export.document()
  }
}

/// Makes the OpenAPI document of one provider.
package struct OpenAPIExport {
  /// The provider of all endpoints.
  package let provider: Provider
  /// The endpoints, in the order of the document.
  package let endpoints: [Endpoint]
  /// The operation that starts any model, and the component of its response; nil if no document describes the response.
  private(set) var submission: (id: String, component: String)?
  private var names = ComponentNames()
  private var schemas = JSONObject()

  /// Creates an export of `endpoints`, which all belong to `provider`.
  package init(_ provider: Provider, _ endpoints: [Endpoint]) {
    self.provider = provider
    self.endpoints = endpoints
  }

  /// The document. Call it once: each call adds its components again.
  package mutating func document() -> JSONValue {
    let submit = endpoints.first { $0.isSubmission(of: provider) }
    submission = submit.map { ($0.id, componentName($0, "Response")) }
    let paths = paths()
    var components: JSONObject = ["securitySchemes": ["bearer": ["type": "http", "scheme": "bearer"]]]
    if !schemas.isEmpty { components["schemas"] = .object(schemas) }
    if let submission {
      components["responses"] = [submission.component: Self.jsonResponse(.reference("schemas", submission.component))]
    }
    var document: JSONObject = ["openapi": "3.1.0", "info": info]
    if !provider.servers.isEmpty { document["servers"] = .array(provider.servers.map { ["url": .string($0)] }) }
    document["security"] = [["bearer": []]]
    if !tags.isEmpty { document["tags"] = .array(tags.map { ["name": .string($0)] }) }
    document["paths"] = .object(paths)
    document["components"] = .object(components)
    var own: JSONObject = ["id": .string(provider.id)]
    for member in provider.json.object ?? JSONObject() { own[member.key] = member.value }
    document["x-provider"] = .object(own)
    return .object(document)
  }

  /// The Info Object. Its version is the newest date of the endpoints' documents, since the providers publish no version.
  private var info: JSONValue {
    let models = endpoints.count { $0.role == .model }
    return [
      "title": .string("\(provider.title) API"),
      "summary": .string("\(models.counted("model")) and \((endpoints.count - models).counted("service operation"))"),
      "version": .string(endpoints.flatMap(\.sources).compactMap(\.revised).max() ?? "undated"),
    ]
  }

  /// The names of all groups, in the order of the endpoints.
  private var tags: [String] {
    var seen: Set<String> = []
    return endpoints.flatMap(\.group).filter { seen.insert($0).inserted }
  }

  /// Adds a schema to the components and returns the reference to it.
  package mutating func component(_ schema: JSONObject, named name: String) -> JSONValue {
    schemas[name] = .object(schema)
    return .reference("schemas", name)
  }

  /// A new name for a component of `endpoint`.
  package mutating func componentName(_ endpoint: Endpoint, _ suffix: String) -> String {
    names.name(endpoint.id, suffix)
  }

  private mutating func paths() -> JSONObject {
    var byPath: [(path: String, methods: [(method: String, endpoints: [Endpoint])])] = []
    var places: [String: Int] = [:]
    for endpoint in endpoints {
      let place = places[endpoint.path] ?? byPath.count
      if place == byPath.count {
        byPath.append((endpoint.path, []))
        places[endpoint.path] = place
      }
      if let index = byPath[place].methods.firstIndex(where: { $0.method == endpoint.method }) {
        byPath[place].methods[index].endpoints.append(endpoint)
      } else {
        byPath[place].methods.append((endpoint.method, [endpoint]))
      }
    }
    var paths = JSONObject()
    for (path, methods) in byPath {
      var item = JSONObject()
      for (method, endpoints) in methods { item[method.lowercased()] = .object(operation(endpoints)) }
      paths[path] = .object(item)
    }
    return paths
  }

  /// A Response Object for a JSON response.
  package static func jsonResponse(_ schema: JSONValue) -> JSONValue {
    ["description": "The response.", "content": ["application/json": ["schema": schema]]]
  }
}
