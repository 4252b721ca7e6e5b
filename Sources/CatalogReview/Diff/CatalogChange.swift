import ModelBindings
import ModelCatalog

/// One difference between two states of the catalog.
package struct CatalogChange: Sendable, Hashable {
  /// What a change does to those who already use an endpoint.
  package enum Verdict: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Nothing that worked stops working.
    case compatible
    /// It still works, but not necessarily as before.
    case warning
    /// What worked may fail.
    case breaking

    /// The graver verdict is the larger.
    package static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The provider's id.
  package var provider: String
  /// The endpoint's id.
  package var endpoint: String
  /// The place in the endpoint's input; the root for what concerns the endpoint as a whole.
  package var path: JSONPointer
  /// What kind of difference it is.
  package var kind: Kind
  /// What was there, nil for nothing.
  package var old: JSONValue?
  /// What is there now, nil for nothing.
  package var new: JSONValue?
  /// The source kind whose documents differ, for a change of the record only: the endpoint as a whole stays as it was.
  package var source: Source.Kind?
  /// Whether what is gone is kept as deprecated, or what is back was.
  package var isKept: Bool

  /// A difference.
  package init(
    provider: String, endpoint: String, path: JSONPointer = JSONPointer(), kind: Kind, old: JSONValue? = nil,
    new: JSONValue? = nil, source: Source.Kind? = nil, isKept: Bool = false
  ) {
    self.provider = provider
    self.endpoint = endpoint
    self.path = path
    self.kind = kind
    self.old = old
    self.new = new
    self.source = source
    self.isKept = isKept
  }

  /// The provider and the endpoint's id: `runcomfy:wan-ai/wan-2-2/image-to-video`.
  package var qualifiedID: String { "\(provider):\(endpoint)" }

  /// Whether a request that worked still works.
  package var wire: Verdict { ChangeRule.of(kind).wire }
  /// Whether Swift code that compiled still compiles.
  package var swift: Verdict {
    let rule = ChangeRule.of(kind)
    return isKept ? rule.kept ?? rule.swift : rule.swift
  }
  /// The graver of the two verdicts.
  package var verdict: Verdict { max(wire, swift) }
}

extension CatalogChange: CustomStringConvertible {
  /// One line: the endpoint, the kind, the place, what it was and what it is.
  package var description: String {
    var text = "\(qualifiedID) \(kind.rawValue)"
    if isKept { text += " (kept)" }
    if let source { text += " of the \(source.rawValue)" }
    if !path.tokens.isEmpty { text += " \(path)" }
    switch (old, new) {
    case (let old?, let new?): text += " \(old.jsonText) → \(new.jsonText)"
    case (let old?, nil): text += " \(old.jsonText)"
    case (nil, let new?): text += " \(new.jsonText)"
    case (nil, nil): break
    }
    return text
  }
}
