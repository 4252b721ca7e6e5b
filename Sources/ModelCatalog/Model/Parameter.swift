import ModelBindings

/// A value of an operation that is not part of its body.
public struct Parameter: Sendable, Hashable {
  /// Where the value goes.
  public enum Location: String, Sendable, Hashable, CaseIterable {
    /// Into the path's template.
    case path
    /// Behind the question mark.
    case query
    /// Into a header field.
    case header
  }

  /// The name on the wire.
  public var name: String
  /// Where the value goes.
  public var location: Location
  /// Whether it cannot be left out.
  public var isRequired: Bool
  /// What the value has to be.
  public var schema: Schema

  /// A parameter.
  public init(name: String, location: Location, isRequired: Bool = false, schema: Schema = Schema()) {
    self.name = name
    self.location = location
    self.isRequired = isRequired
    self.schema = schema
  }
}

extension Parameter {
  init(_ node: JSONNode) throws(CatalogError) {
    self.init(name: try node.member("name").text(), location: try node.member("in").oneOf(Location.self))
    for (key, member) in try node.members() where key != "name" && key != "in" {
      if key == "required" { isRequired = try member.bool() } else { try schema.read(key, member) }
    }
  }

  package var json: JSONValue {
    var object: JSONObject = ["name": .string(name), "in": .string(location.rawValue)]
    if isRequired { object["required"] = true }
    for member in schema.jsonObject where member.key != "required" { object[member.key] = member.value }
    return .object(object)
  }
}
