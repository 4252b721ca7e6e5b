import Files
import ModelBindings
import ModelCatalog

/// Converts a schema that `modelgen export` wrote back into the catalog's form.
package enum ExportedSchema {
  /// The catalog's keywords of an exported node and of the nodes in it.
  package static func catalogForm(_ node: JSONObject) -> JSONObject {
    var members = JSONObject()
    for member in node {
      switch (member.key, member.value) {
      case ("x-inferred", _), ("allOf", _): break
      case ("x-deprecated", let message): members["deprecated"] = message
      case ("deprecated", _) where node["x-deprecated"] != nil: break
      case ("x-evidence", let value), ("x-alias", let value), ("x-labels", let value), ("x-media", let value),
        ("x-unit", let value), ("x-removed", let value), ("x-removedEnum", let value):
        members[String(member.key.dropFirst(2))] = value
      case ("x-removedProperties", _): break
      case ("items", .object(let items)): members["items"] = .object(catalogForm(items))
      case ("properties", .object(let properties)):
        let fields = fields(properties)
        if !fields.isEmpty { members["properties"] = .object(fields) }
      default: members[member.key] = member.value
      }
    }
    if let removed = node["x-removedProperties"]?.object {
      var fields = members["properties"]?.object ?? [:]
      for member in self.fields(removed) { fields[member.key] = member.value }
      members["properties"] = .object(fields)
    }
    for member in node["x-inferred"]?.object ?? [:] { members[member.key] = member.value }
    let required = (members["required"]?.strings ?? []) + requiredByEitherName(node["allOf"])
    members["required"] = required.isEmpty ? nil : .strings(required)
    return members
  }

  /// The endpoint's own fields by key, without the provider's common fields and without the aliases.
  private static func fields(_ properties: JSONObject) -> JSONObject {
    var fields = JSONObject()
    for property in properties {
      guard let object = property.value.object else {
        fields[property.key] = property.value
        continue
      }
      if object["x-alias-of"] == nil, object["x-common"] == nil { fields[property.key] = .object(catalogForm(object)) }
    }
    return fields
  }

  /// The keys of the fields that `allOf` requires by key or alias.
  private static func requiredByEitherName(_ rules: JSONValue?) -> [String] {
    (rules?.array ?? []).compactMap { $0.object?["anyOf"]?.array?.first?.object?["required"]?.array?.first?.string }
  }
}

/// Reads a JSON Schema that `modelgen export json-schema` wrote.
package enum ExportedJSONSchema {
  /// Whether `root` is such a schema, by its `$id`.
  package static func isOne(_ root: JSONObject) -> Bool {
    root["$id"]?.string?.hasPrefix(Endpoint.exportPrefix) == true
  }

  /// The endpoint that was exported.
  ///
  /// - Throws: ``Diagnostic`` for a schema that was edited so that no endpoint can be read from it.
  package static func endpoint(_ root: JSONNode) throws(Diagnostic) -> Endpoint {
    let name = try root.member("$id")
    let provider = try name.string().dropFirst(Endpoint.exportPrefix.count).prefix { $0 != ":" }
    guard !provider.isEmpty else { throw name.error(allowed: "\(Endpoint.exportPrefix)PROVIDER:ID as exported") }
    var json = try root.member("x-endpoint").object()
    if json["input"] == .null {
      json["input"] = nil
    } else {
      var schema = try root.object()
      for key in ["$schema", "$id", "x-endpoint", "deprecated", "x-deprecated"] { schema[key] = nil }
      // Export took these from the endpoint, unless they differ.
      if schema["title"] == json["name"] { schema["title"] = nil }
      if schema["description"] == json["summary"] { schema["description"] = nil }
      json["input"] = .object(ExportedSchema.catalogForm(schema))
    }
    do throws(Diagnostic) {
      return try Endpoint(provider: String(provider), json: .object(json))
    } catch {
      var error = error
      let tokens = error.pointer.tokens
      error.pointer.tokens = tokens.first == "input" ? Array(tokens.dropFirst()) : ["x-endpoint"] + tokens
      throw error
    }
  }
}
