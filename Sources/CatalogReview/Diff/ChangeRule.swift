extension CatalogChange {
  /// A kind of change. The raw values are the `kind` of `diff --format json`, which scripts rely on.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case endpointAdded, endpointRemoved, endpointRenamed, endpointDeprecated, endpointUndeprecated
    case nameChanged, pathChanged, methodChanged, outputChanged, groupChanged, completenessChanged
    case parametersChanged, responseChanged, bodyChanged
    case fieldAdded, requiredFieldAdded, fieldRemoved, fieldRenamed, becameRequired, becameOptional
    case typeChanged, typeWidened, aliasChanged, enumAdded, enumRemoved, enumValueAdded, enumValueRemoved, labelsChanged
    case boundAdded, boundRemoved, boundTightened, boundLoosened, formatAdded, formatRemoved, mediaChanged
    case defaultChanged, constChanged, additionalPropertiesClosed, additionalPropertiesOpened, fieldDeprecated
    case evidenceChanged
    /// One record changed and the merged endpoint did not.
    case recordChanged = "claimChanged"
    /// The new catalog has an endpoint, field or option that only older documents had, kept as removed.
    case removedAdded = "tombstoneAdded"
    /// The new catalog no longer keeps a removed endpoint, field or option.
    case removedDropped = "tombstoneRemoved"
    case typeNameChanged, fieldNameChanged, optionListSplit
  }
}

/// The verdicts for a kind of change.
struct ChangeRule: Sendable {
  /// Whether a request that worked still works.
  let wire: CatalogChange.Verdict
  /// Whether Swift code that compiled still compiles.
  let swift: CatalogChange.Verdict
  /// The verdict for Swift where the catalog keeps the removed item as deprecated for a release, or where a kept item came back.
  let swiftIfDeprecated: CatalogChange.Verdict?
  /// Whether the change gives users a new endpoint, field or option.
  let isAddition: Bool

  private init(
    _ wire: CatalogChange.Verdict, _ swift: CatalogChange.Verdict, swiftIfDeprecated: CatalogChange.Verdict? = nil,
    isAddition: Bool = false
  ) {
    self.wire = wire
    self.swift = swift
    self.swiftIfDeprecated = swiftIfDeprecated
    self.isAddition = isAddition
  }

  /// The rule for a kind; two warnings for a kind that the table lacks.
  static func of(_ kind: CatalogChange.Kind) -> ChangeRule { table[kind] ?? ChangeRule(.warning, .warning) }

  /// The verdicts for requests, then for Swift.
  static let table: [CatalogChange.Kind: ChangeRule] = [
    .endpointAdded: ChangeRule(.compatible, .compatible, isAddition: true),
    .endpointRemoved: ChangeRule(.breaking, .breaking, swiftIfDeprecated: .warning),
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
    .fieldRemoved: ChangeRule(.warning, .breaking, swiftIfDeprecated: .warning),
    // The service ignores or rejects the old key.
    .fieldRenamed: ChangeRule(.breaking, .compatible),
    .becameRequired: ChangeRule(.breaking, .breaking),
    .becameOptional: ChangeRule(.compatible, .breaking),
    .typeChanged: ChangeRule(.breaking, .breaking),
    .typeWidened: ChangeRule(.compatible, .breaking),
    .aliasChanged: ChangeRule(.warning, .compatible),
    .enumAdded: ChangeRule(.warning, .breaking),
    .enumRemoved: ChangeRule(.compatible, .breaking),
    // A switch over all options needs one more case.
    .enumValueAdded: ChangeRule(.compatible, .warning, swiftIfDeprecated: .compatible, isAddition: true),
    .enumValueRemoved: ChangeRule(.breaking, .breaking, swiftIfDeprecated: .warning),
    .labelsChanged: ChangeRule(.compatible, .breaking),
    .boundAdded: ChangeRule(.warning, .compatible),
    .boundRemoved: ChangeRule(.compatible, .compatible),
    .boundTightened: ChangeRule(.breaking, .compatible),
    .boundLoosened: ChangeRule(.compatible, .compatible),
    .formatAdded: ChangeRule(.compatible, .compatible),
    .formatRemoved: ChangeRule(.breaking, .compatible),
    .mediaChanged: ChangeRule(.warning, .compatible),
    // A request that leaves the field out gets another result, and perhaps another price.
    .defaultChanged: ChangeRule(.warning, .compatible),
    .constChanged: ChangeRule(.breaking, .warning),
    .additionalPropertiesClosed: ChangeRule(.breaking, .compatible),
    .additionalPropertiesOpened: ChangeRule(.compatible, .compatible),
    .fieldDeprecated: ChangeRule(.warning, .warning),
    .evidenceChanged: ChangeRule(.compatible, .compatible),
    // The documents dropped the item earlier; now its Swift declaration is removed too.
    .removedDropped: ChangeRule(.compatible, .breaking),
    .removedAdded: ChangeRule(.compatible, .compatible),
    // The record of another document still has the limit, so requests and Swift stay the same.
    .recordChanged: ChangeRule(.compatible, .compatible),
    .typeNameChanged: ChangeRule(.compatible, .breaking),
    .fieldNameChanged: ChangeRule(.compatible, .breaking),
    // Only code that uses an option of one request in another request no longer compiles.
    .optionListSplit: ChangeRule(.compatible, .warning),
  ]
}

/// The part of the version number to raise, by semantic versioning.
package enum VersionBump: String, Sendable, Hashable, CaseIterable {
  /// A request that worked may fail, or code that compiled may not compile.
  case major
  /// Users get a new endpoint, field or option, or a new warning in Swift.
  case minor
  /// Any other change.
  case patch

  /// The part to raise for all `changes` together; nil when there are none.
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
