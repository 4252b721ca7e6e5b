import Files
import ModelBindings
import ModelCatalog

/// Reads the extensions of schemas by Apifox, a documentation host.
enum ApifoxExtensions {
  /// All known extensions. Those that ``apply(_:key:to:)`` does not read do not affect requests.
  static let keywords: Set<String> = [
    "x-apifox-orders", "x-apifox-enum", "x-option-metadata", "x-apifox-ignore-properties", "x-apifox-refs",
    "x-apifox-folder", "x-apifox-mock", "x-apifox-name",
  ]
  /// The greatest length of a label in characters. A longer text is prose.
  private static let maximumLabelLength = 40

  /// Sets the order of the fields and, for node keys, the labels of the options and the aliases of the fields.
  static func apply(_ node: JSONNode, key: String, to schema: inout Schema) throws(Diagnostic) {
    let object = try node.object()
    if let orders = object["x-apifox-orders"] {
      let keys = try JSONNode(orders, at: node.pointer.appending("x-apifox-orders")).strings()
      sort(&schema.properties, by: keys)
    }
    nameNodeFields(&schema, try node.object()["properties"])
    guard key.isNodeKey, let options = schema.enumeration else { return }
    for keyword in ["x-option-metadata", "x-apifox-enum"] {
      guard let value = object[keyword] else { continue }
      let labels = try labels(JSONNode(value, at: node.pointer.appending(keyword)), options: options)
      if labels != options.map(\.word), Set(labels).count == labels.count { schema.labels = labels }
    }
  }

  /// Sorts the fields by `keys`. A field that `keys` lacks stays behind the field before it.
  private static func sort(_ properties: inout [Schema.Property], by keys: [String]) {
    var places: [String: Int] = [:]
    for (place, key) in keys.enumerated() where places[key] == nil { places[key] = place }
    var last = -1
    let ranks = properties.map { property in
      last = places[property.key] ?? last
      return last
    }
    properties = properties.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { properties[$0] }
  }

  /// The label of each option. An option without a label is its own label.
  private static func labels(_ node: JSONNode, options: [JSONValue]) throws(Diagnostic) -> [String] {
    var words: [JSONValue: String] = [:]
    for entry in try node.elements() {
      let value = try entry.member("value").value
      let said = [try entry.optional("name")?.string(), try entry.optional("description")?.string()]
      if let said = said.compactMap({ $0?.nonEmpty }).first, said.count <= maximumLabelLength { words[value] = said }
    }
    return options.map { words[$0] ?? $0.word }
  }

  /// Sets the alias of a node key to the first line of its description, if that line looks like a field's name.
  private static func nameNodeFields(_ schema: inout Schema, _ sources: JSONValue?) {
    let names = schema.properties.map { property -> String? in
      guard property.key.isNodeKey else { return nil }
      let description = sources?.object?[property.key]?.object?["description"]?.string
      return description?.split(separator: "\n").first.map { $0.trimmed }.flatMap { $0.isFieldName ? $0 : nil }
    }
    for (index, name) in names.enumerated() {
      guard let name, schema[name] == nil, names.count(where: { $0 == name }) == 1 else { continue }
      schema.properties[index].schema.alias = name
      schema.properties[index].schema.evidence.byKeyword.append(("alias", .inferred))
    }
  }
}

extension JSONValue {
  fileprivate var word: String { string ?? jsonText }
}

extension String {
  /// Whether the text names an input of a ComfyUI node, as in `219##image`.
  var isNodeKey: Bool {
    guard let hashes = firstRange(of: "##"), hashes.lowerBound > startIndex else { return false }
    return self[..<hashes.lowerBound].allSatisfy { $0.isASCII && $0.isNumber }
  }

  fileprivate var nonEmpty: String? { isEmpty ? nil : self }

  /// Whether the text could be a field's name, like `aspectRatio` or `lora_strength`.
  fileprivate var isFieldName: Bool {
    guard let first, first.isASCII, first.isLowercase, count <= 40 else { return false }
    return allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }
}
