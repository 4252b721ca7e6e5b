import ModelBindings
import ModelCatalog

/// A schema as `modelgen export json-schema` writes it, brought back into the catalog's form.
struct ExportedSchema {
  private let provider: String
  private let id: String
  private let facts: JSONObject
  private let input: Schema

  /// Nil for a schema that was not exported here.
  init?(_ root: JSONNode) throws(CatalogError) {
    let object = try root.object()
    guard let name = object["$id"]?.string, name.hasPrefix(Endpoint.exportPrefix) else { return nil }
    let parts = name.dropFirst(Endpoint.exportPrefix.count).split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let id = parts[1].percentDecoded, Endpoint.reasonAgainst(id: id) == nil else {
      throw try root.member("$id").error(allowed: "\(Endpoint.exportPrefix)PROVIDER:ID as it was exported")
    }
    provider = parts[0]
    self.id = id
    facts = try root.member("x-endpoint").object()
    var members = Self.catalogForm(object)
    // The endpoint's own words, unless the input has other ones.
    if members["title"] == facts["name"] { members["title"] = nil }
    if members["description"] == facts["summary"] { members["description"] = nil }
    members["deprecated"] = nil
    input = try Schema(json: .object(members))
  }

  func draft(revised: String?) throws(CatalogError) -> EndpointDraft {
    let node = JSONNode(.object(facts), at: JSONPointer(["x-endpoint"]))
    let known = ["method", "path"] + Source.factKeys
    for (key, member) in try node.members() where !known.contains(key) { throw member.unknown(key, known: known) }
    var statement = Statement(kind: .note, revised: revised, claims: input)
    for key in Source.factKeys { statement.facts[key] = facts[key] }
    return EndpointDraft(
      provider: provider, id: id, method: try node.member("method").text(), path: try node.member("path").text(),
      statement: statement, isCopy: true)
  }

  /// The members of an exported node as the catalog has them.
  private static func catalogForm(_ node: JSONObject) -> JSONObject {
    var members = JSONObject()
    for member in node {
      switch (member.key, member.value) {
      case ("$schema", _), ("$id", _), ("x-endpoint", _), ("x-inferred", _), ("allOf", _): break
      case ("x-deprecated", let message): members["deprecated"] = message
      case ("deprecated", _) where node["x-deprecated"] != nil: break
      case ("x-evidence", let value), ("x-alias", let value), ("x-labels", let value), ("x-media", let value),
        ("x-unit", let value):
        members[String(member.key.dropFirst(2))] = value
      case ("items", .object(let items)): members["items"] = .object(catalogForm(items))
      case ("properties", .object(let properties)): members["properties"] = .object(fields(properties))
      default: members[member.key] = member.value
      }
    }
    for member in node["x-inferred"]?.object ?? [:] { members[member.key] = member.value }
    let required = (members["required"]?.strings ?? []) + requiredByEitherName(node["allOf"])
    members["required"] = required.isEmpty ? nil : .strings(required)
    return members
  }

  /// The fields of the endpoint itself: not those of every model of the provider, and each under its key alone.
  private static func fields(_ properties: JSONObject) -> JSONObject {
    var fields = JSONObject()
    for property in properties {
      guard let object = property.value.object else {
        fields[property.key] = property.value
        continue
      }
      if object["x-alias-of"] == nil, object["x-common"] == nil { fields[property.key] = .object(catalogForm(object)) }
    }
    return fields
  }

  /// The keys that `allOf` requires, each under its key or its alias.
  private static func requiredByEitherName(_ rules: JSONValue?) -> [String] {
    (rules?.array ?? []).compactMap { $0.object?["anyOf"]?.array?.first?.object?["required"]?.array?.first?.string }
  }
}

extension String {
  /// The text that percent-encoding stands for; nil when it is broken.
  var percentDecoded: String? {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let decoded = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(decoded)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
