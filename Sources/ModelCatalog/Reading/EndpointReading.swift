import Files
import ModelBindings

extension Endpoint {
  /// Creates an endpoint from the JSON of its file.
  ///
  /// - Throws: ``Diagnostic`` for an unknown member, a missing one or one of the wrong type.
  package init(provider: String, json: JSONValue) throws(Diagnostic) {
    let node = JSONNode(json)
    self.init(
      provider: provider, id: try node.member("id").text(), name: try node.member("name").text(),
      method: try node.member("method").text(), path: try node.member("path").text())
    guard path.hasPrefix("/") else { throw try node.member("path").error(allowed: "a path that begins with \"/\"") }
    guard method.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      throw try node.member("method").error(allowed: "an HTTP method in capitals")
    }
    if let reason = Self.reasonAgainst(id: id) { throw try node.member("id").error(allowed: reason) }
    for (key, member) in try node.members() { try read(key, member) }
  }

  private mutating func read(_ key: String, _ node: JSONNode) throws(Diagnostic) {
    switch key {
    case "id", "name", "method", "path": break
    case "aliases": aliases = try node.strings()
    case "summary": summary = try node.text()
    case "role": role = try node.oneOf(Role.self)
    case "group": group = try node.strings()
    case "output": output = try node.text()
    case "deprecated": deprecated = try node.message()
    case "complete": isComplete = try node.bool()
    case "sources":
      for element in try node.elements() { sources.append(try Source(element)) }
    case "body": body = try node.oneOf(Body.self)
    case "parameters": parameters = try Parameter.list(node)
    case "input": input = try Schema(node)
    case "response": response = try Schema(node)
    case "removed": removed = try node.lastSeen()
    default: throw node.unknown(key, known: Self.keys)
    }
  }

  /// The rule that `id` breaks, in words such as "an id without empty segments"; nil for an id that can be a file's path.
  package static func reasonAgainst(id: String) -> String? {
    for segment in id.split(separator: "/", omittingEmptySubsequences: false) {
      if segment.isEmpty { return "an id without empty segments" }
      if segment == "." || segment == ".." { return "an id without \".\" and \"..\" segments" }
    }
    for scalar in id.unicodeScalars where scalar == "\\" || scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    {
      return "an id without backslashes and control characters"
    }
    return nil
  }
}

extension Endpoint {
  /// The JSON of the endpoint's file, members in canonical order.
  package var json: JSONValue {
    var object = JSONObject()
    for key in Self.keys { object[key] = value(of: key) }
    return .object(object)
  }

  /// The JSON of one member; nil for a member that the file leaves out.
  package func value(of key: String) -> JSONValue? {
    switch key {
    case "id": .string(id)
    case "name": .string(name)
    case "aliases": aliases.isEmpty ? nil : .strings(aliases)
    case "summary": summary.map { .string($0) }
    case "method": .string(method)
    case "path": .string(path)
    case "role": role == .model ? nil : .string(role.rawValue)
    case "group": group.isEmpty ? nil : .strings(group)
    case "output": output.map { .string($0) }
    case "deprecated": deprecated.map { .message($0) }
    case "complete": isComplete ? nil : false
    case "sources": sources.isEmpty ? nil : .array(sources.map(\.json))
    case "body": body == .json ? nil : .string(body.rawValue)
    case "parameters": parameters.isEmpty ? nil : .array(parameters.map(\.json))
    case "input": input?.json
    case "response": response?.json
    case "removed": removed.map { .lastSeen($0) }
    default: nil
    }
  }
}
