import ModelBindings
import ModelCatalog

/// Unites what two states of one document say about a node.
///
/// Of each field the newer state counts, and of two states of the same date the one with more rules: that is arbitrary, but it
/// does not depend on the order in which they come by. A field that only the older state has stays, marked as removed, with
/// the date of the last state that had it; so do options. What is inside of the elements of a list is forgotten once a state
/// says nothing about its elements.
package struct StateMerge {
  private let newer: Schema
  private let older: Schema
  private let (newerSeen, olderSeen): (String, String)
  private var result: Schema

  /// - Parameters:
  ///   - one: A state of the node.
  ///   - seen: Its date, empty where it has none.
  ///   - other: Another state of the node.
  ///   - otherSeen: Its date.
  package static func united(_ one: Schema, seen: String, _ other: Schema, seen otherSeen: String) -> Schema {
    var merge = StateMerge(one, seen, other, otherSeen)
    merge.options()
    merge.members()
    if let items = merge.newer.items, let others = merge.older.items {
      merge.result.items = united(items, seen: merge.newerSeen, others, seen: merge.olderSeen)
    }
    return merge.result
  }

  private init(_ one: Schema, _ seen: String, _ other: Schema, _ otherSeen: String) {
    let isOlder = one.precedence(seen) < other.precedence(otherSeen)
    (newer, older) = isOlder ? (other, one) : (one, other)
    (newerSeen, olderSeen) = isOlder ? (otherSeen, seen) : (seen, otherSeen)
    result = newer
  }

  private mutating func options() {
    let options = Set(newer.enumeration ?? [])
    let labels = older.labels ?? []
    let lost = (older.enumeration ?? []).enumerated().map { index, value in
      Schema.RemovedOption(value: value, label: index < labels.count ? labels[index] : nil, lastSeen: olderSeen)
    }
    let gone = (newer.removedOptions + older.removedOptions + lost).filter { !options.contains($0.value) }
    result.removedOptions = Schema.RemovedOption.latest(gone)
  }

  /// A field in one of the states.
  private struct Member {
    var schema: Schema
    var seen: String
    var isRequired: Bool

    init(_ property: Schema.Property, in state: Schema, seen: String) {
      schema = property.schema
      schema.removed = nil
      self.seen = property.schema.removed ?? seen
      isRequired = state.required.contains(property.key)
    }

    mutating func unite(_ other: Member) {
      schema = StateMerge.united(schema, seen: seen, other.schema, seen: other.seen)
      if seen == other.seen {
        isRequired = isRequired && other.isRequired
      } else if seen < other.seen {
        isRequired = other.isRequired
      }
      seen = max(seen, other.seen)
    }
  }

  private mutating func members() {
    var members: [String: Member] = [:]
    for (state, seen) in [(newer, newerSeen), (older, olderSeen)] {
      for property in state.properties {
        let member = Member(property, in: state, seen: seen)
        if members[property.key]?.unite(member) == nil { members[property.key] = member }
      }
    }
    let living = order(members.filter { $0.value.seen == newerSeen })
    let removed = members.filter { $0.value.seen != newerSeen }.keys.sorted()
    result.properties = (living + removed).map { key in
      var schema = members[key]?.schema ?? Schema()
      if members[key]?.seen != newerSeen { schema.removed = members[key]?.seen }
      return Schema.Property(key: key, schema: schema)
    }
    let unknown = newer.required.filter {
      members[$0] == nil && (newerSeen != olderSeen || older.required.contains($0))
    }
    result.required = living.filter { members[$0]?.isRequired == true } + unknown
  }

  /// The order of the documentation. Where states of the same date have another one each, it is nobody's.
  private func order(_ members: [String: Member]) -> [String] {
    let keys = newer.properties.map(\.key).filter { members[$0] != nil }
    guard newerSeen == olderSeen, keys != older.properties.map(\.key).filter({ members[$0] != nil }) else {
      return keys
    }
    return members.keys.sorted()
  }
}

extension Schema {
  /// Which of two states of a node counts: the newer, else the one with more rules of its own. Samples stand where defaults do,
  /// so a state has not more to say for having one.
  fileprivate func precedence(_ seen: String) -> (String, Int, String) {
    var own = self
    own.properties = []
    own.required = []
    own.items = nil
    own.removedOptions = []
    own.removed = nil
    let text = own.json.jsonText
    own.defaultValue = nil
    return (seen, own.json.jsonText.utf8.count, text)
  }
}

extension Schema.RemovedOption {
  /// Each value once, as it was seen last, in an order of their own.
  package static func latest(_ options: [Schema.RemovedOption]) -> [Schema.RemovedOption] {
    var latest: [JSONValue: Schema.RemovedOption] = [:]
    for option in options {
      guard let known = latest[option.value] else {
        latest[option.value] = option
        continue
      }
      let isLater = (known.lastSeen, known.label ?? "") < (option.lastSeen, option.label ?? "")
      if isLater { latest[option.value] = option }
    }
    return latest.values.sorted { $0.value.jsonText < $1.value.jsonText }
  }
}
