import ModelBindings
import ModelCatalog

extension Endpoint {
  /// The endpoint's body as a JSON Schema of draft 2020-12, for every other tool. It rejects what ``Validator`` rejects.
  ///
  /// What the endpoint is beside its body stands under `x-endpoint`, so that the same catalog can be made of it again.
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

  /// What the `$id` of an exported schema begins with.
  package static let exportPrefix = "urn:modelbindings:"
}
