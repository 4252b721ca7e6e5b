import Files
import ModelBindings

/// One entry of `overrides.json`: a patch of one endpoint, or a decision to keep what the documents say.
package struct Override: Sendable {
  /// The operation.
  package enum Operation: String, Sendable, Hashable, CaseIterable {
    /// Adds a value at a place without one, or at the end of a list for a pointer that ends in `-`.
    case add
    /// Replaces a value.
    case replace
    /// Removes a value.
    case remove
    /// Changes nothing: a person looked at a contradiction between documents and keeps the merged result.
    case keep
  }

  /// The qualified id of the endpoint; with ``Operation/keep`` a pattern for those that are meant.
  package let endpoint: String
  /// The place in the endpoint; nil with ``Operation/keep`` where no single place is meant.
  package let pointer: JSONPointer?
  /// The operation.
  package let operation: Operation
  /// The new value; nil for an operation without one.
  package let value: JSONValue?
  /// The value in the documents when the person decided; nil where there was none, or it does not matter.
  package let was: JSONValue?
  /// The reason.
  package let reason: String
  /// The source of the reason.
  package let source: String
  package let place: JSONPointer

  private static let keys = ["endpoint", "pointer", "op", "value", "was", "reason", "source"]

  package init(_ node: JSONNode) throws(Diagnostic) {
    for (key, member) in try node.members() where !Self.keys.contains(key) {
      throw member.unknown(key, known: Self.keys)
    }
    endpoint = try node.member("endpoint").text()
    operation = try node.member("op").oneOf(Operation.self)
    let object = try node.object()
    pointer = operation == .keep && object["pointer"] == nil ? nil : try Self.pointer(node.member("pointer"))
    reason = try node.member("reason").text()
    source = try node.member("source").text()
    switch operation {
    case .add: (value, was) = (try node.member("value").value, nil)
    case .replace: (value, was) = (try node.member("value").value, try node.member("was").value)
    case .remove: (value, was) = (nil, try node.member("was").value)
    case .keep: (value, was) = (nil, object["was"])
    }
    for (key, isAllowed) in [("value", value != nil), ("was", operation != .add && pointer != nil)]
    where object[key] != nil && !isAllowed {
      throw Diagnostic(
        "\"\(operation.rawValue)\"\(pointer == nil ? " without a pointer" : "") has no \"\(key)\"",
        atKey: node.pointer.appending(key))
    }
    place = node.pointer
  }

  private static func pointer(_ node: JSONNode) throws(Diagnostic) -> JSONPointer {
    guard let pointer = JSONPointer(parsing: try node.string()), let first = pointer.tokens.first else {
      throw node.error(allowed: "a JSON Pointer into the endpoint, such as /input/properties/duration/maximum")
    }
    guard !["id", "sources"].contains(first) else {
      throw node.error(allowed: "a place outside \"id\" and \"sources\", which overrides cannot change")
    }
    return pointer
  }

  /// Whether the override can apply to several endpoints.
  package var isPattern: Bool {
    operation == .keep && endpoint.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
  }

  /// Whether the override applies to `endpoint`.
  package func concerns(_ endpoint: Endpoint) -> Bool {
    isPattern ? NamePattern(self.endpoint).matches(endpoint.qualifiedID) : self.endpoint == endpoint.qualifiedID
  }

  /// The endpoint's JSON with the override applied.
  ///
  /// - Throws: ``Diagnostic`` when the documents have moved on since this was written.
  package func applied(to json: JSONValue) throws(Diagnostic) -> JSONValue {
    guard let pointer else { return json }
    if operation == .add, pointer.tokens.last == "-" { return try appended(to: json, at: pointer) }
    let current = json[pointer]
    if operation == .keep {
      if let was, current != was {
        throw stale("\"was\" differs: the documents now say \(current?.jsonText ?? "nothing"); check the override")
      }
      return json
    }
    if operation == .remove ? current == nil : current == value {
      throw stale("the documents now say the same; delete this override")
    }
    switch (operation, current) {
    case (.add, let current?): throw stale("there is already \(JSONNode(current).found); use \"replace\" or delete it")
    case (.replace, nil): throw stale("nothing stands at \(pointer) any more; change or delete the override")
    case (.replace, let current?), (.remove, let current?):
      if current != was {
        throw stale("\"was\" differs: the documents now say \(current.jsonText); check the override")
      }
    default: break
    }
    guard let result = json.setting(pointer.tokens[...], to: value) else {
      throw stale("the place around \(pointer) does not exist; change or delete the override")
    }
    return result
  }

  /// One more element of a list, which begins with it where there is none yet.
  private func appended(to json: JSONValue, at pointer: JSONPointer) throws(Diagnostic) -> JSONValue {
    let list = JSONPointer(Array(pointer.tokens.dropLast()))
    var elements: [JSONValue] = []
    if let current = json[list] {
      guard let array = current.array else { throw stale("\(list) holds \(JSONNode(current).found), which is no list") }
      elements = array
    }
    guard let value, !elements.contains(value) else {
      throw stale("the documents now say the same; delete this override")
    }
    guard let result = json.setting(list.tokens[...], to: .array(elements + [value])) else {
      throw stale("the place around \(list) does not exist; change or delete the override")
    }
    return result
  }

  private func stale(_ reason: String) -> Diagnostic {
    let spot = pointer.map { " at \($0)" } ?? ""
    return Diagnostic("override of \(endpoint)\(spot) no longer applies: \(reason)", at: place)
  }
}
