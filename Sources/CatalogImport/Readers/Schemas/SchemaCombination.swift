import Files
import ModelBindings
import ModelCatalog

// `$ref`, `allOf`, `oneOf` and `anyOf`, as far as the catalog has a form for them.
extension DocumentSchema {
  private static let keywords = ["$ref", "allOf", "oneOf", "anyOf"]
  /// The keywords that are allowed beside them, because they limit no value.
  private static let annotations: Set<String> = ["default", "deprecated", "nullable"]

  /// Reads a node with one of these keywords. Returns nil for a node without one.
  mutating func combination(_ node: JSONNode, key: String) throws(Diagnostic) -> Schema? {
    let members = try node.members()
    guard let (keyword, member) = members.first(where: { Self.keywords.contains($0.key) }) else { return nil }
    for (other, place) in members where other != keyword {
      let isHarmless =
        Self.annotations.contains(other) || Self.prose.contains(other) || ApifoxExtensions.keywords.contains(other)
      // Documents often write the common type of all alternatives beside them.
      guard isHarmless || other == "type" && keyword != "$ref" else {
        throw Diagnostic(
          "found \"\(other)\" beside \"\(keyword)\", which the catalog cannot combine; write one schema with all keywords",
          atKey: place.pointer)
      }
    }
    var schema: Schema
    switch keyword {
    case "$ref":
      schema = try self.schema(try references.enter(member), key: key)
      references.leave()
    case "allOf":
      let parts = try member.elements()
      guard parts.count == 1 else {
        throw member.error(allowed: "an \"allOf\" of one schema; write one schema with the keywords of all parts")
      }
      schema = try self.schema(parts[0], key: key)
    default: schema = try alternatives(member, key: key)
    }
    let object = try node.object()
    if let type = object["type"] {
      let allowed = try Self.types(JSONNode(type, at: node.pointer.appending("type")))
      if schema.types.isEmpty { schema.types = allowed }
      guard schema.types.allSatisfy({ allowed.contains($0) || $0 == .null }) else {
        throw node.error(allowed: "\"type\" and \"\(keyword)\" that allow the same types")
      }
    }
    if object["nullable"] == true { schema.allowNull() }
    if object["deprecated"] == true { schema.deprecated = "" }
    if let value = object["default"] { schema.defaultValue = schema.worthKeeping(default: value) }
    return schema
  }

  /// Reads alternatives as one schema that allows every value that one of them allows. Several alternatives other than null may
  /// have types, options and constants only.
  private mutating func alternatives(_ node: JSONNode, key: String) throws(Diagnostic) -> Schema {
    var schemas: [Schema] = []
    var allowsNull = false
    for element in try node.elements() {
      let schema = try self.schema(element, key: key)
      if schema.types == [.null] { allowsNull = true } else { schemas.append(schema) }
    }
    guard var united = schemas.first else { throw node.error(allowed: "at least one alternative that is not null") }
    if schemas.count > 1 {
      for schema in schemas {
        var rest = schema
        rest.types = []
        rest.enumeration = nil
        rest.const = nil
        guard rest == Schema() else {
          throw node.error(
            allowed: "alternatives with only \"type\", \"enum\" and \"const\", since the catalog has no others")
        }
      }
      united = Schema()
      // If one alternative allows any type, the schema does too.
      if schemas.allSatisfy({ !$0.types.isEmpty }) {
        for type in schemas.flatMap(\.types) where !united.types.contains(type) { united.types.append(type) }
      }
      let options = schemas.map { $0.enumeration ?? $0.const.map { [$0] } }
      if !options.contains(nil) {
        var all: [JSONValue] = []
        for option in options.compactMap(\.self).joined() where !all.contains(option) { all.append(option) }
        united.enumeration = all
      }
    }
    if allowsNull { united.allowNull() }
    return united
  }
}
