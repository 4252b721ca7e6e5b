import Files
import ModelBindings
import ModelCatalog

/// Reads a parameter of an OpenAPI operation.
enum OpenAPIParameter {
  private static let known = [
    "name", "in", "required", "schema", "description", "example", "examples", "deprecated", "allowEmptyValue", "style",
    "explode",
  ]
  /// The headers that every HTTP client sets.
  private static let ownHeaders: Set<String> = ["authorization", "content-type", "accept", "host", "user-agent"]

  /// The parameter; nil for a header that the HTTP client sets.
  static func read(_ node: JSONNode, _ reader: inout DocumentSchema) throws(Diagnostic) -> Parameter? {
    for (key, member) in try node.members() where !known.contains(key) && !key.hasPrefix("x-") {
      throw member.unknown(key, known: known)
    }
    let name = try node.member("name").text()
    let location = try node.member("in").oneOf(Parameter.Location.self)
    if location == .header, ownHeaders.contains(name.lowercased()) { return nil }
    let schema = try node.optional("schema")
    var parameter = Parameter(
      name: name, location: location, isRequired: try node.optional("required")?.bool() ?? false)
    if let schema { parameter.schema = try reader.schema(schema, key: name) }
    return parameter
  }
}
