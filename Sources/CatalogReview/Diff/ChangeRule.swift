extension CatalogChange {
  /// What kind of difference it is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case endpointAdded, endpointRemoved, endpointRenamed, endpointDeprecated, endpointUndeprecated
    case nameChanged, pathChanged, methodChanged, outputChanged, groupChanged, completenessChanged
    case parametersChanged, responseChanged, bodyChanged
    case fieldAdded, requiredFieldAdded, fieldRemoved, fieldRenamed, becameRequired, becameOptional
    case typeChanged, typeWidened, aliasChanged, enumAdded, enumRemoved, enumValueAdded, enumValueRemoved, labelsChanged
    case boundAdded, boundRemoved, boundTightened, boundLoosened, formatAdded, formatRemoved, mediaChanged
    case defaultChanged, constChanged, additionalPropertiesClosed, additionalPropertiesOpened, fieldDeprecated
    case evidenceChanged
    /// One document says something else, and the endpoint as a whole does not change.
    case recordChanged = "claimChanged"
    /// A removed endpoint, field or option that was not in the catalog before.
    case removedPartAdded = "tombstoneAdded"
    /// A removed endpoint, field or option that the catalog no longer keeps.
    case removedPartDeleted = "tombstoneRemoved"
    case typeNameChanged, fieldNameChanged, optionListSplit
  }
}

/// What a kind of difference does to those who already use an endpoint.
struct ChangeRule: Sendable {
  /// Whether a request that worked still works.
  let wire: CatalogChange.Verdict
  /// Whether Swift code that compiled still compiles.
  let swift: CatalogChange.Verdict
  /// The same where what is gone is kept as deprecated for a release, or what is back was.
  let kept: CatalogChange.Verdict?
  /// Whether there is something to use that was not there before.
  let isAddition: Bool

  private init(
    _ wire: CatalogChange.Verdict, _ swift: CatalogChange.Verdict, kept: CatalogChange.Verdict? = nil,
    isAddition: Bool = false
  ) {
    self.wire = wire
    self.swift = swift
    self.kept = kept
    self.isAddition = isAddition
  }

  static func of(_ kind: CatalogChange.Kind) -> ChangeRule { table[kind] ?? ChangeRule(.warning, .warning) }

  /// The verdicts, on the wire and in Swift.
  static let table: [CatalogChange.Kind: ChangeRule] = [
    .endpointAdded: ChangeRule(.compatible, .compatible, isAddition: true),
    .endpointRemoved: ChangeRule(.breaking, .breaking, kept: .warning),
    // The type keeps its name, but requests go to another path.
    .endpointRenamed: ChangeRule(.breaking, .compatible),
    .endpointDeprecated: ChangeRule(.warning, .warning),
    .endpointUndeprecated: ChangeRule(.compatible, .compatible),
    .nameChanged: ChangeRule(.compatible, .compatible),
    .pathChanged: ChangeRule(.breaking, .compatible),
    .methodChanged: ChangeRule(.breaking, .compatible),
    .outputChanged: ChangeRule(.warning, .compatible),
    .groupChanged: ChangeRule(.compatible, .compatible),
    .completenessChanged: ChangeRule(.compatible, .compatible),
    .parametersChanged: ChangeRule(.warning, .warning),
    .responseChanged: ChangeRule(.warning, .warning),
    .bodyChanged: ChangeRule(.breaking, .warning),
    .fieldAdded: ChangeRule(.compatible, .compatible, isAddition: true),
    .requiredFieldAdded: ChangeRule(.breaking, .breaking, isAddition: true),
    .fieldRemoved: ChangeRule(.warning, .breaking, kept: .warning),
    // Bodies written with the old key no longer say anything.
    .fieldRenamed: ChangeRule(.breaking, .compatible),
    .becameRequired: ChangeRule(.breaking, .breaking),
    .becameOptional: ChangeRule(.compatible, .breaking),
    .typeChanged: ChangeRule(.breaking, .breaking),
    .typeWidened: ChangeRule(.compatible, .breaking),
    .aliasChanged: ChangeRule(.warning, .compatible),
    .enumAdded: ChangeRule(.warning, .breaking),
    .enumRemoved: ChangeRule(.compatible, .breaking),
    // A switch over all options has one more to name.
    .enumValueAdded: ChangeRule(.compatible, .warning, kept: .compatible, isAddition: true),
    .enumValueRemoved: ChangeRule(.breaking, .breaking, kept: .warning),
    .labelsChanged: ChangeRule(.compatible, .breaking),
    .boundAdded: ChangeRule(.warning, .compatible),
    .boundRemoved: ChangeRule(.compatible, .compatible),
    .boundTightened: ChangeRule(.breaking, .compatible),
    .boundLoosened: ChangeRule(.compatible, .compatible),
    .formatAdded: ChangeRule(.compatible, .compatible),
    .formatRemoved: ChangeRule(.breaking, .compatible),
    .mediaChanged: ChangeRule(.warning, .compatible),
    // It changes the picture and the price.
    .defaultChanged: ChangeRule(.warning, .compatible),
    .constChanged: ChangeRule(.breaking, .warning),
    .additionalPropertiesClosed: ChangeRule(.breaking, .compatible),
    .additionalPropertiesOpened: ChangeRule(.compatible, .compatible),
    .fieldDeprecated: ChangeRule(.warning, .warning),
    .evidenceChanged: ChangeRule(.compatible, .compatible),
    // What had gone before, and was kept as deprecated, goes for good.
    .removedPartDeleted: ChangeRule(.compatible, .breaking),
    .removedPartAdded: ChangeRule(.compatible, .compatible),
    // Another document still says what this one no longer does, so nothing has changed yet.
    .recordChanged: ChangeRule(.compatible, .compatible),
    .typeNameChanged: ChangeRule(.compatible, .breaking),
    .fieldNameChanged: ChangeRule(.compatible, .breaking),
    // Each request names its own list, so only code that hands options from one request to another notices.
    .optionListSplit: ChangeRule(.compatible, .warning),
  ]
}

/// The part of a version number that changes ask to be raised, by semantic versioning.
package enum VersionBump: String, Sendable, Hashable, CaseIterable {
  /// Something that worked may fail.
  case major
  /// There is something new to use, or something to look at.
  case minor
  /// Neither.
  case patch

  /// What `changes` ask for together; nil when there are none.
  package init?(for changes: some Collection<CatalogChange>) {
    if changes.isEmpty { return nil }
    if changes.contains(where: { $0.verdict == .breaking }) {
      self = .major
    } else if changes.contains(where: { $0.swift == .warning || ChangeRule.of($0.kind).isAddition }) {
      self = .minor
    } else {
      self = .patch
    }
  }
}
