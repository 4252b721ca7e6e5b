import ModelBindings

/// One difference between two states of the catalog.
public struct CatalogChange: Sendable, Hashable {
  /// What a change does to those who already use an endpoint.
  public enum Verdict: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Nothing that worked stops working.
    case compatible
    /// It still works, but not necessarily as before.
    case warning
    /// What worked may fail.
    case breaking

    /// The graver verdict is the larger.
    public static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What kind of difference it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case endpointAdded, endpointRemoved, endpointDeprecated, endpointUndeprecated, nameChanged, pathChanged,
      methodChanged
    case outputChanged, groupChanged, completenessChanged, parametersChanged, responseChanged, bodyChanged
    case fieldAdded, requiredFieldAdded, fieldRemoved, becameRequired, becameOptional
    case typeChanged, typeWidened, aliasChanged, enumAdded, enumRemoved, enumValueAdded, enumValueRemoved, labelsChanged
    case boundAdded, boundRemoved, boundTightened, boundLoosened, mediaChanged, defaultChanged, constChanged
    case additionalPropertiesClosed, additionalPropertiesOpened, fieldDeprecated, evidenceChanged
  }

  /// The provider's id.
  public var provider: String
  /// The endpoint's id.
  public var endpoint: String
  /// The place in the endpoint's input; the root for what concerns the endpoint as a whole.
  public var path: JSONPointer
  /// What kind of difference it is.
  public var kind: Kind
  /// What was there, nil for nothing.
  public var old: JSONValue?
  /// What is there now, nil for nothing.
  public var new: JSONValue?

  /// A difference.
  public init(
    provider: String, endpoint: String, path: JSONPointer = JSONPointer(), kind: Kind, old: JSONValue? = nil,
    new: JSONValue? = nil
  ) {
    self.provider = provider
    self.endpoint = endpoint
    self.path = path
    self.kind = kind
    self.old = old
    self.new = new
  }

  /// Whether a request that worked still works.
  public var wire: Verdict { Self.rules[kind]?.wire ?? .warning }
  /// Whether Swift code that compiled still compiles.
  public var swift: Verdict { Self.rules[kind]?.swift ?? .warning }

  /// What each kind of difference means, on the wire and in Swift.
  static let rules: [Kind: (wire: Verdict, swift: Verdict)] = [
    .endpointAdded: (.compatible, .compatible),
    .endpointRemoved: (.breaking, .breaking),
    .endpointDeprecated: (.warning, .warning),
    .endpointUndeprecated: (.compatible, .compatible),
    .nameChanged: (.compatible, .compatible),
    .pathChanged: (.breaking, .compatible),
    .methodChanged: (.breaking, .compatible),
    .outputChanged: (.warning, .compatible),
    .groupChanged: (.compatible, .compatible),
    .completenessChanged: (.compatible, .compatible),
    .parametersChanged: (.warning, .warning),
    .responseChanged: (.warning, .warning),
    .bodyChanged: (.breaking, .warning),
    .fieldAdded: (.compatible, .compatible),
    .requiredFieldAdded: (.breaking, .breaking),
    .fieldRemoved: (.warning, .breaking),
    .becameRequired: (.breaking, .breaking),
    .becameOptional: (.compatible, .breaking),
    .typeChanged: (.breaking, .breaking),
    .typeWidened: (.compatible, .breaking),
    .aliasChanged: (.warning, .compatible),
    .enumAdded: (.warning, .breaking),
    .enumRemoved: (.compatible, .breaking),
    .enumValueAdded: (.compatible, .warning),
    .enumValueRemoved: (.breaking, .breaking),
    .labelsChanged: (.compatible, .breaking),
    .boundAdded: (.warning, .compatible),
    .boundRemoved: (.compatible, .compatible),
    .boundTightened: (.breaking, .compatible),
    .boundLoosened: (.compatible, .compatible),
    .mediaChanged: (.warning, .compatible),
    .defaultChanged: (.warning, .compatible),
    .constChanged: (.breaking, .warning),
    .additionalPropertiesClosed: (.breaking, .compatible),
    .additionalPropertiesOpened: (.compatible, .compatible),
    .fieldDeprecated: (.warning, .warning),
    .evidenceChanged: (.compatible, .compatible),
  ]
}

extension CatalogChange: CustomStringConvertible {
  /// One line: the endpoint, the kind, the place, what it was and what it is.
  public var description: String {
    var text = "\(provider):\(endpoint) \(kind.rawValue)"
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
