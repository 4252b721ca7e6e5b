import Files
import ModelBindings
import ModelCatalog

/// An OpenAPI document that `modelgen export openapi` wrote.
package struct ExportedOpenAPI {
  /// The provider of all its endpoints.
  package let provider: Provider
  private let root: JSONNode

  /// Reads the provider. Returns nil for a document that `modelgen` did not export.
  ///
  /// - Throws: ``Diagnostic`` for a malformed `x-provider`.
  package init?(_ root: JSONNode) throws(Diagnostic) {
    guard let own = try root.optional("x-provider") else { return nil }
    self.root = root
    var members = try own.object()
    let id = try own.member("id").text()
    members["id"] = nil
    provider = try Provider(id: id, JSONNode(.object(members), at: own.pointer))
  }

  /// The endpoints that were exported.
  ///
  /// - Throws: ``Diagnostic`` at the operation that no endpoint can be read from.
  package func endpoints() throws(Diagnostic) -> [Endpoint] {
    var endpoints: [Endpoint] = []
    for (path, item) in try root.member("paths").members() {
      for (method, node) in try item.members() {
        let operations = try node.optional("x-operations")?.elements() ?? [node]
        for operation in operations {
          do throws(Diagnostic) {
            endpoints.append(try endpoint(operation, method: method.uppercased(), path: path))
          } catch {
            var error = error
            error.message += " in the endpoint's \(error.pointer)"
            error.pointer = operation.pointer
            throw error
          }
        }
      }
    }
    return endpoints
  }

  private func endpoint(_ node: JSONNode, method: String, path: String) throws(Diagnostic) -> Endpoint {
    let operation = try node.object()
    var json: JSONObject = ["method": .string(method), "path": .string(path)]
    json["id"] = operation["operationId"]
    json["name"] = operation["summary"]
    json["summary"] = operation["description"]
    json["group"] = operation["tags"]
    for key in ["aliases", "role", "output", "deprecated", "complete", "sources", "removed"] {
      json[key] = operation["x-\(key)"]
    }
    let parameters = (operation["parameters"]?.array ?? []).compactMap(\.object).map(Self.parameter)
    json["parameters"] = parameters.isEmpty ? nil : .array(parameters)
    let content = operation["requestBody"]?.object?["content"]?.object
    json["body"] = content == nil ? "none" : content?["multipart/form-data"] == nil ? nil : "multipart"
    json["input"] = schema(content)
    json["response"] = schema(operation["responses"]?.object?["200"]?.object?["content"]?.object)
    return try Endpoint(provider: provider.id, json: .object(json))
  }

  /// The schema of the only media type, which is one of the components.
  private func schema(_ content: JSONObject?) -> JSONValue? {
    guard let reference = content?.members.first?.value.object?["schema"]?.object?["$ref"]?.string,
      let pointer = JSONPointer(parsing: String(reference.dropFirst()))
    else { return nil }
    return root.value[pointer]?.object.map { .object(ExportedSchema.catalogForm($0)) }
  }

  private static func parameter(_ parameter: JSONObject) -> JSONValue {
    var json = JSONObject()
    for key in ["name", "in", "required"] { json[key] = parameter[key] }
    for member in ExportedSchema.catalogForm(parameter["schema"]?.object ?? [:]) { json[member.key] = member.value }
    json["description"] = parameter["description"]
    return .object(json)
  }
}
