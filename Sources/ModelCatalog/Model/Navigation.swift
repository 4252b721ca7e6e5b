import Files
import ModelBindings

/// An endpoint as the navigation of the documentation lists it.
package struct NavigationEntry: Sendable, Hashable {
  /// The documented name, without a note that it is deprecated.
  package var name: String
  /// The titles around it, outermost first.
  package var group: [String]
  /// The deprecation, as in ``Endpoint/deprecated``.
  package var deprecated: String?
  /// The newest date of a page whose navigation lists it.
  package var revised: String?

  /// An entry.
  package init(name: String, group: [String], deprecated: String? = nil, revised: String? = nil) {
    self.name = name
    self.group = group
    self.deprecated = deprecated
    self.revised = revised
  }

  private static let keys = ["name", "group", "deprecated", "revised"]

  /// Reads the catalog's form.
  package init(_ node: JSONNode) throws(Diagnostic) {
    self.init(name: try node.member("name").text(), group: [])
    for (key, member) in try node.members() {
      switch key {
      case "name": break
      case "group": group = try member.strings()
      case "deprecated": deprecated = try member.message()
      case "revised": revised = try member.date()
      default: throw member.unknown(key, known: Self.keys)
      }
    }
  }

  /// The catalog's form.
  package var json: JSONValue {
    var object: JSONObject = ["name": .string(name)]
    if !group.isEmpty { object["group"] = .strings(group) }
    object["deprecated"] = deprecated.map { .message($0) }
    object["revised"] = revised.map { .string($0) }
    return .object(object)
  }

  /// The newer of two entries, in either order.
  package func united(with other: NavigationEntry) -> NavigationEntry {
    let own = (revised ?? "", json.jsonText.utf8.count, json.jsonText)
    let others = (other.revised ?? "", other.json.jsonText.utf8.count, other.json.jsonText)
    return own < others ? other : self
  }
}

/// The documentation's navigation, by provider (`navigation.json`). It can name endpoints that no imported document describes;
/// merging an endpoint takes its deprecation from here.
package struct Navigation: Sendable, Hashable {
  /// The entries by provider and name.
  package private(set) var entries: [String: [String: NavigationEntry]] = [:]

  /// A navigation without entries.
  package init() {}

  /// Reads the file in a catalog's folder; empty where it has none.
  package init(_ folder: CatalogFolder) throws(Diagnostic) {
    entries =
      try folder.parseIfPresent(Self.fileName) { json throws(Diagnostic) in
        var entries: [String: [String: NavigationEntry]] = [:]
        for (provider, list) in try JSONNode(json).members() {
          for node in try list.elements() {
            let entry = try NavigationEntry(node)
            entries[provider, default: [:]][entry.name] = entry
          }
        }
        return entries
      } ?? [:]
  }

  /// The file's name in the catalog's folder.
  package static let fileName = "navigation.json"

  /// Adds an entry. Where there is one of the name, the newer stays.
  package mutating func unite(_ entry: NavigationEntry, of provider: String) {
    let known = entries[provider]?[entry.name]
    entries[provider, default: [:]][entry.name] = known?.united(with: entry) ?? entry
  }

  /// The entry of an endpoint with one of these names.
  package func entry(of provider: String, names: [String]) -> NavigationEntry? {
    guard let own = entries[provider] else { return nil }
    return names.lazy.compactMap { own[$0] }.first
  }

  /// The content of the file.
  package var bytes: [UInt8] {
    var object = JSONObject()
    for (provider, list) in entries.sorted(by: { $0.key < $1.key }) {
      object[provider] = .array(list.values.sorted { $0.name < $1.name }.map(\.json))
    }
    return CanonicalText.bytes(of: .object(object))
  }
}
