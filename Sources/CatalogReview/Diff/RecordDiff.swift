import ModelBindings
import ModelCatalog

/// Changes of single records that the endpoint as a whole does not show, because another document still says the same.
extension SchemaDiff {
  /// The kinds of difference that take something back or contradict it, with the keyword where the path does not name it.
  /// What a document says in addition is none of them.
  private static let kinds: [CatalogChange.Kind: String?] = [
    .fieldRemoved: nil, .becameOptional: "required", .typeChanged: "type", .typeWidened: "type", .enumRemoved: "enum",
    .enumValueRemoved: "enum", .labelsChanged: "labels", .boundRemoved: nil, .boundTightened: nil, .boundLoosened: nil,
    .formatRemoved: nil, .mediaChanged: nil, .defaultChanged: "default", .constChanged: "const",
    .additionalPropertiesOpened: "additionalProperties",
  ]

  /// The kinds without a value that was there before.
  private static let areFacts: Set<CatalogChange.Kind> = [.fieldRemoved, .becameOptional, .additionalPropertiesOpened]

  mutating func compareRecords(_ old: Endpoint, _ new: Endpoint) {
    guard old.sources.count > 1 || new.sources.count > 1 else { return }
    let visible = Set(changes.map { Visible(path: $0.path, kind: $0.kind) })
    let before = Dictionary(old.records.map { ($0.kind, $0) }) { first, _ in first }
    for record in new.records {
      guard let earlier = before[record.kind], let input = earlier.input else { continue }
      var diff = SchemaDiff(provider: provider, endpoint: endpoint, renamedFields: renamedFields)
      // What a document had before is not what it says.
      diff.compare(
        input.withoutRemoved, (record.input ?? Schema(type: .object)).withoutRemoved, at: JSONPointer())
      for change in diff.changes where !visible.contains(Visible(path: change.path, kind: change.kind)) {
        guard let keyword = Self.kinds[change.kind], change.old != nil || Self.areFacts.contains(change.kind) else {
          continue
        }
        note(
          .recordChanged, at: keyword.map { change.path.appending($0) } ?? change.path,
          old: change.kind == .fieldRemoved ? nil : change.old, new: change.new, source: record.kind)
      }
    }
  }

  private struct Visible: Hashable {
    let path: JSONPointer
    let kind: CatalogChange.Kind
  }
}
