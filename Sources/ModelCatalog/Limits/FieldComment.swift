import ModelBindings

/// The documentation comment of a field in generated code.
package enum FieldComment {
  /// The comment on one line; empty where there is nothing to say.
  ///
  /// - Parameter isEvidenceTold: Whether the comment of the type says already that the whole endpoint is known from client code.
  package static func text(_ schema: Schema, key: String, isEvidenceTold: Bool = false) -> String {
    var sentences: [String] = []
    if let description = schema.description, !description.isEmpty { sentences.append(PlainText.sentence(description)) }
    let limits = limits(schema)
    if !limits.isEmpty { sentences.append(PlainText.sentence(limits.joined(separator: ", "))) }
    if let node = NodeKey(key) { sentences.append("Node \(node.node), input `\(PlainText.clean(node.input))`.") }
    if !isEvidenceTold || schema.evidence.all != .client, let evidence = EvidenceWords.sentence(schema.evidence) {
      sentences.append(evidence)
    }
    return sentences.joined(separator: " ")
  }

  /// The limits of the field and of its elements, and the default.
  private static func limits(_ schema: Schema) -> [String] {
    var limits = FieldLimits.words(of: schema)
    if let items = schema.items, !schema.types.isEmpty {
      let each = FieldLimits.words(of: items)
      if !each.isEmpty { limits.append((limits.isEmpty ? "each " : "each: ") + each.joined(separator: ", ")) }
    }
    if let value = schema.defaultValue, value != .null {
      limits.append("default " + PlainText.code(value, in: schema))
    }
    return limits
  }
}
