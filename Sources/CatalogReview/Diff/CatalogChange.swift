import ModelBindings
import ModelCatalog

/// A difference between two catalogs.
package struct CatalogChange: Sendable, Hashable {
  /// The effect of a change on users of the endpoint.
  package enum Verdict: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Old requests or old code work as before.
    case compatible
    /// Old requests or old code still work, perhaps with another result.
    case warning
    /// Old requests or old code may fail.
    case breaking

    /// Compatible is the smallest, breaking the largest.
    package static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The provider's id.
  package var provider: String
  /// The endpoint's id.
  package var endpoint: String
  /// The place in the endpoint's input; the root for a change of the endpoint as a whole.
  package var path: JSONPointer
  /// The kind of change.
  package var kind: Kind
  /// The value in the old catalog; nil where it has none.
  package var old: JSONValue?
  /// The value in the new catalog; nil where it has none.
  package var new: JSONValue?
  /// The source kind whose record changed, for ``Kind/recordChanged``; nil for other kinds.
  package var source: Source.Kind?
  /// Whether the catalog keeps the removed item as deprecated, or kept so the item that came back.
  package var isKeptInSwift: Bool

  /// Creates a change.
  package init(
    provider: String, endpoint: String, path: JSONPointer = JSONPointer(), kind: Kind, old: JSONValue? = nil,
    new: JSONValue? = nil, source: Source.Kind? = nil, isKeptInSwift: Bool = false
  ) {
    self.provider = provider
    self.endpoint = endpoint
    self.path = path
    self.kind = kind
    self.old = old
    self.new = new
    self.source = source
    self.isKeptInSwift = isKeptInSwift
  }

  /// The provider and the endpoint's id: `runcomfy:wan-ai/wan-2-2/image-to-video`.
  package var qualifiedID: String { "\(provider):\(endpoint)" }

  /// Whether a request that worked still works.
  package var wire: Verdict { ChangeRule.of(kind).wire }
  /// Whether Swift code that compiled still compiles.
  package var swift: Verdict {
    let rule = ChangeRule.of(kind)
    return isKeptInSwift ? rule.swiftIfDeprecated ?? rule.swift : rule.swift
  }
  /// The worse of the two verdicts.
  package var verdict: Verdict { max(wire, swift) }
}

extension CatalogChange: CustomStringConvertible {
  /// One line: the endpoint, the kind, the place, the old and the new value.
  package var description: String {
    var text = "\(qualifiedID) \(kind.rawValue)"
    if isKeptInSwift { text += " (kept)" }
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
