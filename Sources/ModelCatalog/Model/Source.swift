import Files
import ModelBindings

/// A document that an endpoint was taken from, with what it said where that differs from the endpoint as a whole.
package struct Source: Sendable, Hashable {
  /// The lineage of a document: within one, the newer state replaces the older.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An OpenAPI document.
    case openapi
    /// A documentation page.
    case page
    /// RunningHub's model registry.
    case registry
    /// RunComfy's answer to the catalog request.
    case catalog
    /// A person's note.
    case note

    /// The place in the order of authority, best first: it settles names, groups and the order of fields.
    package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The lineage.
  package var kind: Kind
  /// The document's date as `YYYY-MM-DD`; nil counts as the oldest.
  package var revised: String?
  /// What the document as a whole is worth.
  package var evidence: Evidence
  /// Where the document stands.
  package var url: String?
  /// The input exactly as this document has it; nil where it equals the endpoint's.
  package var claims: Schema?
  /// Members of the endpoint (``factKeys``) that this document states otherwise, null for one it does not state at all;
  /// `claims` is null when it says nothing about the input.
  package var facts: JSONObject
  /// The fields for which this document gives a sample as default, which the catalog does not keep: JSON Pointers into the
  /// input.
  package var samples: [String]

  /// The members of an endpoint, beside its input, that sources state.
  package static let factKeys = [
    "name", "aliases", "summary", "role", "group", "output", "deprecated", "complete", "body", "parameters", "response",
  ]

  /// A source.
  package init(
    kind: Kind, revised: String? = nil, evidence: Evidence = .documented, url: String? = nil, claims: Schema? = nil,
    facts: JSONObject = [:], samples: [String] = []
  ) {
    self.kind = kind
    self.revised = revised
    self.evidence = evidence
    self.url = url
    self.claims = claims
    self.facts = facts
    self.samples = samples
  }
}

extension Source {
  package init(_ node: JSONNode) throws(Diagnostic) {
    self.init(kind: try node.member("kind").oneOf(Kind.self))
    for (key, member) in try node.members() {
      switch key {
      case "kind": break
      case "revised": revised = try Self.date(member)
      case "evidence": evidence = try member.oneOf(Evidence.self)
      case "url": url = try member.text()
      case "samples": samples = try member.strings()
      case "claims" where member.value == .null: facts["claims"] = .null
      case "claims": claims = try Schema(json: member.value, at: member.pointer)
      default:
        let known = ["kind", "revised", "evidence", "url", "samples", "claims"] + Self.factKeys
        guard Self.factKeys.contains(key) else { throw member.unknown(key, known: known) }
        facts[key] = member.value
      }
    }
  }

  package var json: JSONValue {
    var object: JSONObject = ["kind": .string(kind.rawValue)]
    object["revised"] = revised.map { .string($0) }
    object["evidence"] = evidence == .documented ? nil : .string(evidence.rawValue)
    object["url"] = url.map { .string($0) }
    for key in Self.factKeys { object[key] = facts[key] }
    if !samples.isEmpty { object["samples"] = .strings(samples) }
    object["claims"] = claims?.json ?? facts["claims"]
    return .object(object)
  }

  package static func date(_ node: JSONNode) throws(Diagnostic) -> String {
    let text = try node.string()
    guard isDate(text) else { throw node.error(allowed: "a date as YYYY-MM-DD") }
    return text
  }

  /// Whether `text` is a calendar date as `YYYY-MM-DD`.
  package static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.map(\.utf8.count) == [4, 2, 2] else { return false }
    guard text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }) else { return false }
    guard let month = Int(parts[1]), let day = Int(parts[2]) else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }
}
