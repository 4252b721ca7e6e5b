import ModelBindings
import ModelCatalog

/// Changes of single records that the merged endpoint does not show, since the record of another document still has the old
/// limit.
extension SchemaDiff {
  /// The kinds of changes that remove a limit or contradict it, with the keyword where the path lacks it. Added limits are not
  /// among them, since the merge adds them to the endpoint.
  private static let kinds: [CatalogChange.Kind: String?] = [
    .fieldRemoved: nil, .becameOptional: "required", .typeChanged: "type", .typeWidened: "type", .enumRemoved: "enum",
    .enumValueRemoved: "enum", .labelsChanged: "labels", .boundRemoved: nil, .boundTightened: nil, .boundLoosened: nil,
    .formatRemoved: nil, .mediaChanged: nil, .defaultChanged: "default", .constChanged: "const",
    .additionalPropertiesOpened: "additionalProperties",
  ]

  /// Those of these kinds whose changes have no old value.
  private static let withoutValue: Set<CatalogChange.Kind> = [
    .fieldRemoved, .becameOptional, .additionalPropertiesOpened,
  ]

  mutating func compareRecords(_ old: Endpoint, _ new: Endpoint) {
    guard old.sources.count > 1 || new.sources.count > 1 else { return }
    let visible = Set(changes.map { Visible(path: $0.path, kind: $0.kind) })
    let before = Dictionary(old.records.map { ($0.kind, $0) }) { first, _ in first }
    for record in new.records {
      guard let earlier = before[record.kind], let input = earlier.input else { continue }
      var diff = SchemaDiff(provider: provider, endpoint: endpoint, renamedFields: renamedFields)
      // A record keeps removed fields and options, which the document no longer has.
      diff.compare(
        input.withoutRemoved, (record.input ?? Schema(type: .object)).withoutRemoved, at: JSONPointer())
      for change in diff.changes where !visible.contains(Visible(path: change.path, kind: change.kind)) {
        guard let keyword = Self.kinds[change.kind], change.old != nil || Self.withoutValue.contains(change.kind) else {
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
