import Files
import ModelBindings

extension Source {
  /// The keys of a source's members, in canonical order.
  package static let keys = [
    "kind", "revised", "evidence", "url", "name", "aliases", "summary", "role", "group", "output", "deprecated",
    "complete", "body", "parameters", "response", "samples", "claims",
  ]

  /// Creates a source from an element of an endpoint's `sources`.
  ///
  /// - Throws: ``Diagnostic`` for an unknown member, or one of the wrong type.
  package init(_ node: JSONNode) throws(Diagnostic) {
    self.init(kind: try node.member("kind").oneOf(Kind.self))
    for (key, member) in try node.members() { try read(key, member) }
  }

  private mutating func read(_ key: String, _ node: JSONNode) throws(Diagnostic) {
    switch key {
    case "kind": break
    case "revised": revised = try node.date()
    case "evidence": evidence = try node.oneOf(Evidence.self)
    case "url": url = try node.text()
    case "name": name = try Stated(node, node.text())
    case "aliases": aliases = try Stated(node, node.strings())
    case "summary": summary = try Stated(node, node.text())
    case "role": role = try Stated(node, node.oneOf(Endpoint.Role.self))
    case "group": group = try Stated(node, node.strings())
    case "output": output = try Stated(node, node.text())
    case "deprecated": deprecated = try Stated(node, node.message())
    case "complete": isComplete = try Stated(node, node.bool())
    case "body": body = try Stated(node, node.oneOf(Endpoint.Body.self))
    case "parameters": parameters = try Stated(node, Parameter.list(node))
    case "response": response = try Stated(node, Schema(node))
    case "samples": samples = try node.strings()
    case "claims": input = try Stated(node, Schema(node))
    default: throw node.unknown(key, known: Self.keys)
    }
  }

  /// The catalog's form of the source, members in canonical order.
  package var json: JSONValue {
    var object: JSONObject = ["kind": .string(kind.rawValue)]
    object["revised"] = revised.map { .string($0) }
    object["evidence"] = evidence == .documented ? nil : .string(evidence.rawValue)
    object["url"] = url.map { .string($0) }
    object["name"] = name.json { .string($0) }
    object["aliases"] = aliases.json { .strings($0) }
    object["summary"] = summary.json { .string($0) }
    object["role"] = role.json { .string($0.rawValue) }
    object["group"] = group.json { .strings($0) }
    object["output"] = output.json { .string($0) }
    object["deprecated"] = deprecated.json { .message($0) }
    object["complete"] = isComplete.json { .bool($0) }
    object["body"] = body.json { .string($0.rawValue) }
    object["parameters"] = parameters.json { .array($0.map(\.json)) }
    object["response"] = response.json(\.json)
    if !samples.isEmpty { object["samples"] = .strings(samples) }
    object["claims"] = input.json(\.json)
    return .object(object)
  }
}
