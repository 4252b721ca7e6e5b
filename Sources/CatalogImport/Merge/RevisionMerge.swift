import ModelBindings
import ModelCatalog

/// Unites a node of two versions of one document.
///
/// Each field comes from the newer version. Of two versions with the same date it comes from the one with more rules, which
/// is an arbitrary choice, but does not depend on the order of imports. A field or option that only the older version has
/// is kept and marked as removed, with the date of the last version that had it. Where the newer version does not describe
/// the elements of a list, the older version's description of them is dropped.
package struct RevisionMerge {
  private let newer: Schema
  private let older: Schema
  private let (newerSeen, olderSeen): (String, String)
  private var result: Schema

  /// The union of a node in two versions. The order of the two does not matter.
  ///
  /// - Parameters:
  ///   - one: The node in one version.
  ///   - seen: The date of that version; empty for none.
  ///   - other: The node in another version.
  ///   - otherSeen: The date of the other version.
  package static func united(_ one: Schema, seen: String, _ other: Schema, seen otherSeen: String) -> Schema {
    var merge = RevisionMerge(one, seen, other, otherSeen)
    merge.options()
    merge.fields()
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
    let removed = (newer.removedOptions + older.removedOptions + lost).filter { !options.contains($0.value) }
    result.removedOptions = Schema.RemovedOption.latest(removed)
  }

  /// A field in one of the versions.
  private struct Field {
    var schema: Schema
    var seen: String
    var isRequired: Bool

    init(_ property: Schema.Property, in version: Schema, seen: String) {
      schema = property.schema
      schema.removed = nil
      self.seen = property.schema.removed ?? seen
      isRequired = version.required.contains(property.key)
    }

    mutating func unite(_ other: Field) {
      schema = RevisionMerge.united(schema, seen: seen, other.schema, seen: other.seen)
      if seen == other.seen {
        isRequired = isRequired && other.isRequired
      } else if seen < other.seen {
        isRequired = other.isRequired
      }
      seen = max(seen, other.seen)
    }
  }

  private mutating func fields() {
    var fields: [String: Field] = [:]
    for (version, seen) in [(newer, newerSeen), (older, olderSeen)] {
      for property in version.properties {
        let field = Field(property, in: version, seen: seen)
        if fields[property.key]?.unite(field) == nil { fields[property.key] = field }
      }
    }
    let present = order(fields.filter { $0.value.seen == newerSeen })
    let removed = fields.filter { $0.value.seen != newerSeen }.keys.sorted()
    result.properties = (present + removed).map { key in
      var schema = fields[key]?.schema ?? Schema()
      if fields[key]?.seen != newerSeen { schema.removed = fields[key]?.seen }
      return Schema.Property(key: key, schema: schema)
    }
    let unknown = newer.required.filter {
      fields[$0] == nil && (newerSeen != olderSeen || older.required.contains($0))
    }
    result.required = present.filter { fields[$0]?.isRequired == true } + unknown
  }

  /// The keys in the order of the newer version. If two versions of the same date have different orders, the keys are sorted.
  private func order(_ fields: [String: Field]) -> [String] {
    let keys = newer.properties.map(\.key).filter { fields[$0] != nil }
    guard newerSeen == olderSeen, keys != older.properties.map(\.key).filter({ fields[$0] != nil }) else {
      return keys
    }
    return fields.keys.sorted()
  }
}

extension Schema {
  /// The key that orders two versions of a node: the date, then the length of its rules. Defaults do not count, because many
  /// are samples.
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
  /// Each option once, from the latest document that had it, sorted by value.
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
