import Files
import ModelBindings

/// A value of an operation beside its body.
package struct Parameter: Sendable, Hashable {
  /// Where the value goes.
  package enum Location: String, Sendable, Hashable, CaseIterable {
    /// Into the path's template.
    case path
    /// Behind the question mark.
    case query
    /// Into a header field.
    case header
  }

  /// The name on the wire.
  package var name: String
  /// Where the value goes.
  package var location: Location
  /// Whether a request must have it.
  package var isRequired: Bool
  /// The rules for the value.
  package var schema: Schema

  /// A parameter.
  package init(name: String, location: Location, isRequired: Bool = false, schema: Schema = Schema()) {
    self.name = name
    self.location = location
    self.isRequired = isRequired
    self.schema = schema
  }
}

extension Parameter {
  /// Reads a list of parameters.
  package static func list(_ node: JSONNode) throws(Diagnostic) -> [Parameter] {
    var list: [Parameter] = []
    for element in try node.elements() { list.append(try Parameter(element)) }
    return list
  }

  /// Reads the catalog's form: the name, the location, and the keywords of the schema.
  package init(_ node: JSONNode) throws(Diagnostic) {
    self.init(name: try node.member("name").text(), location: try node.member("in").oneOf(Location.self))
    for (key, member) in try node.members() where key != "name" && key != "in" {
      if key == "required" { isRequired = try member.bool() } else { try schema.read(key, member) }
    }
  }

  /// The catalog's form.
  package var json: JSONValue {
    var object: JSONObject = ["name": .string(name), "in": .string(location.rawValue)]
    if isRequired { object["required"] = true }
    for member in schema.jsonObject where member.key != "required" { object[member.key] = member.value }
    return .object(object)
  }
}
