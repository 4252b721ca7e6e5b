/// The evidence of a field in words, for fields that the documentation does not state.
package enum EvidenceWords {
  /// A sentence about the evidence; nil where everything is documented.
  package static func sentence(_ map: EvidenceMap) -> String? {
    switch map.all {
    case .inferred: return "Inferred: not stated by the documentation."
    case .client: return "Known from client code, not from documentation."
    case .documented: break
    }
    let parts = [(Evidence.client, "from client code"), (.inferred, "inferred")].compactMap { evidence, words in
      let rules = map.byKeyword.filter { $0.evidence == evidence }.compactMap { Self.rules[$0.keyword] }
      return rules.isEmpty ? nil : "\(rules.joined(separator: ", ")) \(words)"
    }
    return parts.isEmpty ? nil : PlainText.sentence(parts.joined(separator: "; "))
  }

  /// The words for the keywords that can have evidence of their own. Labels and defaults go with their options.
  private static let rules = [
    "type": "type", "enum": "options", "media": "media rules", "minimum": "minimum", "maximum": "maximum",
    "exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum", "multipleOf": "step", "minLength": "shortest length",
    "maxLength": "longest length", "minItems": "fewest items", "maxItems": "most items", "required": "required fields",
  ]
}
