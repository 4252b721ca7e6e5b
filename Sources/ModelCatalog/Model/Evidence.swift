import Files
import ModelBindings

/// How well a rule is known.
package enum Evidence: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The provider's documentation states it.
  case documented
  /// The provider's own client code shows it.
  case client
  /// It follows from an example or a hint. Validation warns about it and never rejects.
  case inferred

  /// The stronger evidence is the smaller.
  package static func < (left: Evidence, right: Evidence) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .documented: 0
    case .client: 1
    case .inferred: 2
    }
  }
}

/// The evidence behind a field: one for all of its keywords, or one for each keyword that is not documented.
package struct EvidenceMap: Sendable, Hashable {
  /// The evidence of every keyword that ``byKeyword`` does not name.
  package var all: Evidence
  /// The keywords with evidence of their own, in canonical order.
  package var byKeyword: [(keyword: String, evidence: Evidence)]

  /// Evidence for a whole field.
  package init(all: Evidence = .documented, byKeyword: [(keyword: String, evidence: Evidence)] = []) {
    self.all = all
    self.byKeyword = byKeyword
  }

  /// The evidence behind one keyword.
  package func of(_ keyword: String) -> Evidence { byKeyword.first { $0.keyword == keyword }?.evidence ?? all }

  /// Whether every keyword is documented.
  package var isDocumented: Bool { all == .documented && byKeyword.allSatisfy { $0.evidence == .documented } }

  package static func == (left: EvidenceMap, right: EvidenceMap) -> Bool {
    left.all == right.all && left.byKeyword.elementsEqual(right.byKeyword, by: ==)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(all)
    for entry in byKeyword {
      hasher.combine(entry.keyword)
      hasher.combine(entry.evidence)
    }
  }
}

extension EvidenceMap {
  /// Reads the catalog's form: one word for all keywords, or an object with a word for each.
  package init(_ node: JSONNode) throws(Diagnostic) {
    if node.value.string != nil {
      self.init(all: try node.oneOf(Evidence.self))
      return
    }
    guard node.value.object != nil else {
      throw node.error(allowed: "documented, client, inferred, or an object of keywords with one of these each")
    }
    self.init()
    for (key, value) in try node.members() {
      guard Schema.keywords.contains(key) else { throw value.unknown(key, known: Schema.keywords) }
      byKeyword.append((key, try value.oneOf(Evidence.self)))
    }
  }

  /// The catalog's form; nil when all is documented.
  package var json: JSONValue? {
    if isDocumented { return nil }
    if byKeyword.isEmpty { return .string(all.rawValue) }
    var object = JSONObject()
    for keyword in Schema.keywords
    where of(keyword) != .documented && byKeyword.contains(where: { $0.keyword == keyword }) {
      object[keyword] = .string(of(keyword).rawValue)
    }
    return .object(object)
  }
}
