import Files
import ModelBindings

/// The content of `overrides.json`.
package struct OverrideList: Sendable {
  package let file: String
  package let bytes: [UInt8]
  package let overrides: [Override]
  /// The overrides of one endpoint, by its qualified id.
  private let exact: [String: [Override]]
  /// The overrides of a place in several endpoints.
  private let patterned: [Override]

  /// - Parameter only: The qualified id of the endpoint whose overrides are read; nil for all of them.
  /// - Returns: Nil when there is no such file, or nothing in it about that endpoint alone.
  package init?(_ folder: CatalogFolder, only: String? = nil) throws(Diagnostic) {
    file = folder.file("overrides.json")
    guard FileSystem.isDirectory(file) != nil else { return nil }
    bytes = try FileSystem.read(file)
    // Loading one endpoint should be fast, and most endpoints have no override.
    if let only, !bytes.contains(Array(JSONValue.string(only).jsonText.utf8)) { return nil }
    overrides = try JSONFile.parse(file, bytes: bytes) { json throws(Diagnostic) in
      var list: [Override] = []
      for node in try JSONNode(json).elements() {
        if let only, node.value.object?["endpoint"] != .string(only) { continue }
        list.append(try Override(node))
      }
      return list
    }
    // An override without a place is stale only when no endpoint matches it any more.
    let placed = overrides.filter { $0.pointer != nil }
    exact = Dictionary(grouping: placed.filter { !$0.isPattern }, by: \.endpoint)
    patterned = placed.filter(\.isPattern)
  }

  /// The endpoint with its overrides applied; each diagnostic is reported.
  package func apply(to endpoint: Endpoint, problem: (Diagnostic) -> Void) -> Endpoint {
    let own = (exact[endpoint.qualifiedID] ?? []) + patterned.filter { $0.concerns(endpoint) }
    guard !own.isEmpty else { return endpoint }
    let documented = endpoint.json
    var json = documented
    for override in own {
      do throws(Diagnostic) { json = try override.applied(to: json) } catch {
        problem(error.located(file: file, bytes: bytes))
      }
    }
    if json == documented { return endpoint }
    do throws(Diagnostic) { return try Endpoint(provider: endpoint.provider, json: json) } catch {
      let place = own.last?.place ?? JSONPointer()
      let error = Diagnostic(
        "the endpoint \(endpoint.qualifiedID) is malformed with its overrides: \(error)", at: place)
      problem(error.located(file: file, bytes: bytes))
      return endpoint
    }
  }
}

extension Catalog {
  /// The overrides that keep or patch what the documents say, in the order of `overrides.json` in `directory`.
  ///
  /// - Throws: ``Diagnostic`` when that file is malformed.
  package static func overrides(in directory: String) throws(Diagnostic) -> [Override] {
    try OverrideList(CatalogFolder(directory))?.overrides ?? []
  }

  /// Applies the overrides of `overrides.json` in `folder` to a catalog that was read without them; an override that no longer
  /// applies is reported and left out.
  package mutating func applyOverrides(of folder: CatalogFolder, problem: (Diagnostic) -> Void) {
    do throws(Diagnostic) {
      if let list = try OverrideList(folder) { apply(list, problem: problem) }
    } catch { problem(error) }
  }

  package mutating func apply(_ list: OverrideList, problem: (Diagnostic) -> Void) {
    for index in endpoints.indices {
      let corrected = list.apply(to: endpoints[index], problem: problem)
      guard corrected != endpoints[index] else { continue }
      endpoints[index] = corrected
      overridden.insert(corrected.qualifiedID)
    }
    for override in list.overrides where !endpoints.contains(where: override.concerns) {
      let hint = override.endpoint.nearest(in: endpoints.map(\.qualifiedID)).map { "; did you mean \"\($0)\"?" } ?? ""
      let error = Diagnostic(
        "no endpoint \"\(override.endpoint)\" in the catalog\(hint)", at: override.place.appending("endpoint"))
      problem(error.located(file: list.file, bytes: list.bytes))
    }
  }
}

extension JSONValue {
  /// A copy with `value` at the place (nil removes it); nil when the place's surroundings do not exist.
  package func setting(_ tokens: ArraySlice<String>, to value: JSONValue?) -> JSONValue? {
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
