import ModelBindings

/// A correction by a person to what the documents say about one endpoint.
struct Override: Sendable {
  enum Operation: String, CaseIterable { case add, replace, remove }

  let endpoint: String
  let pointer: JSONPointer
  let operation: Operation
  let value: JSONValue?
  let was: JSONValue?
  let place: JSONPointer

  private static let keys = ["endpoint", "pointer", "op", "value", "was", "reason", "source"]

  init(_ node: JSONNode) throws(CatalogError) {
    for (key, member) in try node.members() where !Self.keys.contains(key) {
      throw member.unknown(key, known: Self.keys)
    }
    endpoint = try node.member("endpoint").text()
    let text = try node.member("pointer")
    guard let pointer = JSONPointer(parsing: try text.string()), let first = pointer.tokens.first else {
      throw text.error(allowed: "a JSON Pointer into the endpoint, such as /input/properties/duration/maximum")
    }
    guard !["id", "sources"].contains(first) else {
      throw text.error(allowed: "a place outside \"id\" and \"sources\", which overrides cannot change")
    }
    self.pointer = pointer
    operation = try node.member("op").oneOf(Operation.self)
    _ = try node.member("reason").text()
    _ = try node.member("source").text()
    value = operation == .remove ? nil : try node.member("value").value
    was = operation == .add ? nil : try node.member("was").value
    place = node.pointer
  }

  /// The endpoint's JSON with the correction in it.
  ///
  /// - Throws: ``CatalogError`` when the documents have moved on since the correction was written.
  func applied(to json: JSONValue) throws(CatalogError) -> JSONValue {
    let current = json[pointer]
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

  private func stale(_ reason: String) -> CatalogError {
    CatalogError("override of \(endpoint) at \(pointer) no longer applies: \(reason)", at: place)
  }
}

/// The content of `overrides.json`.
struct OverrideList: Sendable {
  let file: String
  let bytes: [UInt8]
  let overrides: [Override]

  /// Nil when there is no such file.
  init?(_ folder: CatalogFolder) throws(CatalogError) {
    file = folder.file("overrides.json")
    guard CatalogFolder.isDirectory(file) != nil else { return nil }
    bytes = try CatalogFolder.read(file)
    overrides = try CatalogFolder.parse(file, bytes: bytes) { json throws(CatalogError) in
      var list: [Override] = []
      for node in try JSONNode(json).elements() { list.append(try Override(node)) }
      return list
    }
  }

  /// The endpoint with its corrections, each problem reported.
  func apply(to endpoint: Endpoint, problem: (CatalogError) -> Void) -> Endpoint {
    let own = overrides.filter { $0.endpoint == endpoint.qualifiedID }
    guard !own.isEmpty else { return endpoint }
    var json = endpoint.json
    for override in own {
      do throws(CatalogError) { json = try override.applied(to: json) } catch {
        problem(error.located(file: file, bytes: bytes))
      }
    }
    do throws(CatalogError) { return try Endpoint(provider: endpoint.provider, json: json) } catch {
      let place = own.last?.place ?? JSONPointer()
      let error = CatalogError("the corrected endpoint \(endpoint.qualifiedID) is malformed: \(error)", at: place)
      problem(error.located(file: file, bytes: bytes))
      return endpoint
    }
  }
}

extension Catalog {
  /// Applies the corrections of `overrides.json` in `folder` to a catalog that was read without them; what no longer
  /// applies is reported and left out.
  package mutating func applyOverrides(of folder: CatalogFolder, problem: (CatalogError) -> Void) {
    do throws(CatalogError) {
      if let list = try OverrideList(folder) { apply(list, problem: problem) }
    } catch { problem(error) }
  }

  mutating func apply(_ list: OverrideList, problem: (CatalogError) -> Void) {
    let names = Set(list.overrides.map(\.endpoint))
    for index in endpoints.indices where names.contains(endpoints[index].qualifiedID) {
      endpoints[index] = list.apply(to: endpoints[index], problem: problem)
      overridden.insert(endpoints[index].qualifiedID)
    }
    for override in list.overrides where !overridden.contains(override.endpoint) {
      let hint = override.endpoint.nearest(in: endpoints.map(\.qualifiedID)).map { "; did you mean \"\($0)\"?" } ?? ""
      let error = CatalogError(
        "no endpoint \"\(override.endpoint)\" in the catalog\(hint)", at: override.place.appending("endpoint"))
      problem(error.located(file: list.file, bytes: list.bytes))
    }
  }
}

extension JSONValue {
  /// A copy with `value` at the place (nil removes it); nil when the place's surroundings do not exist.
  func setting(_ tokens: ArraySlice<String>, to value: JSONValue?) -> JSONValue? {
    guard let token = tokens.first else { return value }
    let rest = tokens.dropFirst()
    switch self {
    case .object(var object):
      if rest.isEmpty {
        object[token] = value
      } else {
        guard let inner = object[token]?.setting(rest, to: value) else { return nil }
        object[token] = inner
      }
      return .object(object)
    case .array(var array):
      let index = token == "-" && rest.isEmpty ? array.count : Int(token) ?? -1
      guard index >= 0, index < array.count || index == array.count && rest.isEmpty && value != nil else { return nil }
      if !rest.isEmpty {
        guard let inner = array[index].setting(rest, to: value) else { return nil }
        array[index] = inner
      } else if let value {
        if index < array.count { array[index] = value } else { array.append(value) }
      } else {
        array.remove(at: index)
      }
      return .array(array)
    default: return nil
    }
  }
}
