import ModelBindings
import ModelCatalog

extension Endpoint {
  /// The schema of the endpoint's body as JSON Schema, draft 2020-12. It rejects the same bodies as ``Validator``.
  ///
  /// All other data of the endpoint is under `x-endpoint`, so that import makes the same endpoint from it.
  package func jsonSchema(provider: Provider?) -> JSONValue {
    var root: JSONObject = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string("\(Self.exportPrefix)\(self.provider):\(id.percentEncoded(keeping: "/"))"),
      "title": .string(name),
    ]
    if let summary { root["description"] = .string(summary) }
    if removed != nil { root["deprecated"] = true }
    if let deprecated {
      root["deprecated"] = true
      if !deprecated.isEmpty { root["x-deprecated"] = .string(deprecated) }
    }
    for member in standardInput(input ?? Schema(type: .object), provider: provider) {
      root[member.key] = member.value
    }
    var rest = json.object ?? JSONObject()
    rest["input"] = input == nil ? .null : nil
    root["x-endpoint"] = .object(rest)
    return .object(root)
  }

  /// The prefix of the `$id` of an exported schema.
  package static let exportPrefix = "urn:modelbindings:"
}
