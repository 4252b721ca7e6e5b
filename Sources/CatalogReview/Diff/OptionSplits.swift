import ModelBindings
import ModelCatalog

/// Finds fields that shared one Swift type for their options and now have different ones, so that code can no longer use
/// an option of one request in another.
struct OptionSplits {
  private(set) var changes: [CatalogChange] = []

  private struct User {
    let endpoint: Endpoint
    let pointer: JSONPointer
    let list: [UInt8]

    var order: String { "\(endpoint.qualifiedID)\(pointer)" }
  }

  init(_ pairs: EndpointPairs, old: NameLock, new: NameLock) {
    var groups: [[UInt8]: [User]] = [:]
    for (before, now) in pairs.pairs where before.input != now.input || before.id != now.id {
      collect(before, now, into: &groups)
    }
    guard !groups.isEmpty else { return }
    // Unchanged endpoints count too: a list is split where some fields left it and others still have it.
    for (before, now) in pairs.pairs where before.input == now.input && before.id == now.id {
      collect(before, now, onlyFor: groups, into: &groups)
    }
    for (list, users) in groups.sorted(by: { $0.value[0].order < $1.value[0].order }) {
      report(list, users, Self.names(old, users[0].endpoint), Self.names(new, users[0].endpoint))
    }
  }

  private func collect(
    _ before: Endpoint, _ now: Endpoint, onlyFor known: [[UInt8]: [User]]? = nil, into groups: inout [[UInt8]: [User]]
  ) {
    let lists = Dictionary(FieldPlace.all(in: now).map { ($0.pointer, $0) }) { first, _ in first }
    for place in FieldPlace.all(in: before) {
      guard let list = Self.list(of: place, in: before), known.map({ $0[list] != nil }) ?? true,
        let kept = lists[place.pointer], let other = Self.list(of: kept, in: now)
      else { continue }
      groups[list, default: []].append(User(endpoint: now, pointer: place.pointer, list: other))
    }
  }

  /// The identity of the field's option list; nil for a field without options. Lists with one identity share a Swift type.
  private static func list(of place: FieldPlace, in endpoint: Endpoint) -> [UInt8]? {
    var schema = place.schema
    while schema.enumeration == nil, let items = schema.items { schema = items }
    guard schema.enumeration != nil else { return nil }
    let identity = NameLock.OptionNames(of: schema, field: place.key, isOpen: false)?.identity
    return identity.map { Array(endpoint.provider.utf8) + [0] + $0 }
  }

  private static func names(_ lock: NameLock, _ endpoint: Endpoint) -> [[UInt8]: String] {
    let options = lock.providers[endpoint.provider]?.options ?? [:]
    return Dictionary(options.map { (Array(endpoint.provider.utf8) + [0] + $0.value.identity, $0.key) }) { first, _ in
      first
    }
  }

  /// Reports the fields that have another list now. Where all fields left the list, the list that most of them have now counts
  /// as the old one.
  private mutating func report(
    _ list: [UInt8], _ users: [User], _ oldNames: [[UInt8]: String], _ newNames: [[UInt8]: String]
  ) {
    let parts = Dictionary(grouping: users) { $0.list }
    guard parts.count > 1 else { return }
    let largest = parts.max { ($0.value.count, $1.value[0].order) < ($1.value.count, $0.value[0].order) }?.key
    let main = parts[list] == nil ? largest : list
    for user in users where user.list != main {
      changes.append(
        CatalogChange(
          provider: user.endpoint.provider, endpoint: user.endpoint.id, path: user.pointer, kind: .optionListSplit,
          old: oldNames[list].map { .string($0) }, new: newNames[user.list].map { .string($0) }))
    }
  }
}
