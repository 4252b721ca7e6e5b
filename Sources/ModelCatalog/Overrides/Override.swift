import Files
import ModelBindings

/// What a person decided about something that the documents say: a correction of one endpoint, or that it stays as it is.
package struct Override: Sendable {
  /// What is done.
  package enum Operation: String, Sendable, Hashable, CaseIterable {
    /// Something is put where nothing was, at the end of a list for a pointer that ends in `-`.
    case add
    /// Something is put in place of something else.
    case replace
    /// Something is taken away.
    case remove
    /// Nothing: the documents contradict each other or themselves, and what they come to was considered and is kept.
    case keep
  }

  /// The qualified id of the endpoint; with ``Operation/keep`` a pattern for those that are meant.
  package let endpoint: String
  /// The place in the endpoint; nil with ``Operation/keep`` where no single place is meant.
  package let pointer: JSONPointer?
  /// What is done.
  package let operation: Operation
  /// What is put there; nil where nothing is.
  package let value: JSONValue?
  /// What the documents said there when this was decided; nil where they said nothing, or it does not matter.
  package let was: JSONValue?
  /// Why.
  package let reason: String
  /// Where that is known from.
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

  /// Whether several endpoints can be meant.
  package var isPattern: Bool {
    operation == .keep && endpoint.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
  }

  /// Whether this is about `endpoint`.
  package func concerns(_ endpoint: Endpoint) -> Bool {
    isPattern ? NamePattern(self.endpoint).matches(endpoint.qualifiedID) : self.endpoint == endpoint.qualifiedID
  }

  /// The endpoint's JSON with the correction in it.
  ///
  /// - Throws: ``Diagnostic`` when the documents have moved on since this was written.
  package func applied(to json: JSONValue) throws(Diagnostic) -> JSONValue {
    guard let pointer else { return json }
    if operation == .add, pointer.tokens.last == "-" { return try appended(to: json, at: pointer) }
    let current = json[pointer]
    if operation == .keep {
      if let was, current != was {
        throw stale("\"was\" differs: the documents now say \(current?.jsonText ?? "nothing"); check it anew")
      }
      return json
    }
    if operation == .remove ? current == nil : current == value {
      throw stale("the documents now say the same; delete this override")
    }
    switch (operation, current) {
    case (.add, let current?): throw stale("there is already \(JSONNode(current).found); use \"replace\" or delete it")
    case (.replace, nil): throw stale("nothing stands at \(pointer) any more; check it and correct or delete it")
    case (.replace, let current?), (.remove, let current?):
      if current != was { throw stale("\"was\" differs: the documents now say \(current.jsonText); check it anew") }
    default: break
    }
    guard let result = json.setting(pointer.tokens[...], to: value) else {
      throw stale("the place around \(pointer) does not exist; check it and correct or delete it")
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
      throw stale("the place around \(list) does not exist; check it and correct or delete it")
    }
    return result
  }

  private func stale(_ reason: String) -> Diagnostic {
    let spot = pointer.map { " at \($0)" } ?? ""
    return Diagnostic("override of \(endpoint)\(spot) no longer applies: \(reason)", at: place)
  }
}
