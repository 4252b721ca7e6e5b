import ModelBindings

extension Limits {
  /// The documentation comment of a field on one line: description, limits, default, node, evidence. Empty without any.
  package static func comment(_ schema: Schema, key: String) -> String {
    var sentences: [String] = []
    if let description = schema.description, !description.isEmpty { sentences.append(DocText.sentence(description)) }
    var limits = words(schema)
    if let items = schema.items, !schema.types.isEmpty {
      let each = words(items)
      if !each.isEmpty { limits.append((limits.isEmpty ? "each " : "each: ") + each.joined(separator: ", ")) }
    }
    if let value = schema.defaultValue, value != .null { limits.append("default " + DocText.code(value, in: schema)) }
    if !limits.isEmpty { sentences.append(DocText.sentence(limits.joined(separator: ", "))) }
    if let node = NodeKey(key) { sentences.append("Node \(node.node), input `\(DocText.clean(node.input))`.") }
    if let evidence = evidence(schema.evidence) { sentences.append(evidence) }
    return sentences.joined(separator: " ")
  }
}
