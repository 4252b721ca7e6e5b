import CatalogImport
import ModelBindings
import ModelCatalog

/// The changes of numeric limits: added, removed, tightened, loosened.
extension SchemaDiff {
  private static let counts: [(keyword: String, isUpper: Bool)] = [
    ("minLength", false), ("maxLength", true), ("minItems", false), ("maxItems", true),
  ]

  mutating func bounds(_ old: Schema, _ new: Schema, at path: JSONPointer) {
    for (inclusive, exclusive, side) in RangeLimit.pairs {
      let pair = Pair(inclusive: inclusive.keyword, exclusive: exclusive.keyword, isUpper: side == .upper)
      compare(
        pair, (old[keyPath: inclusive.path], old[keyPath: exclusive.path]),
        (new[keyPath: inclusive.path], new[keyPath: exclusive.path]), at: path)
    }
    step(old.multipleOf, new.multipleOf, at: path.appending("multipleOf"))
    for (keyword, isUpper) in Self.counts {
      let pair = Pair(inclusive: keyword, exclusive: nil, isUpper: isUpper)
      compare(pair, (old.value(of: keyword)?.number, nil), (new.value(of: keyword)?.number, nil), at: path)
    }
  }

  /// The inclusive and the exclusive spelling of one limit.
  private struct Pair {
    let inclusive: String
    let exclusive: String?
    let isUpper: Bool
  }

  private typealias Stated = (inclusive: JSONNumber?, exclusive: JSONNumber?)

  private mutating func compare(_ pair: Pair, _ old: Stated, _ new: Stated, at path: JSONPointer) {
    // A schema with both spellings has two limits, so this compares each spelling with itself.
    let hasBoth = old.inclusive != nil && old.exclusive != nil || new.inclusive != nil && new.exclusive != nil
    guard hasBoth, let exclusive = pair.exclusive else {
      return compare(
        pair,
        old.inclusive.map { RangeLimit($0, isExclusive: false) }
          ?? old.exclusive.map { RangeLimit($0, isExclusive: true) },
        new.inclusive.map { RangeLimit($0, isExclusive: false) }
          ?? new.exclusive.map { RangeLimit($0, isExclusive: true) },
        at: path)
    }
    for (keyword, old, new) in [
      (pair.inclusive, old.inclusive, new.inclusive), (exclusive, old.exclusive, new.exclusive),
    ] {
      let single = Pair(inclusive: keyword, exclusive: nil, isUpper: pair.isUpper)
      compare(
        single, old.map { RangeLimit($0, isExclusive: false) }, new.map { RangeLimit($0, isExclusive: false) }, at: path
      )
    }
  }

  private mutating func compare(_ pair: Pair, _ old: RangeLimit?, _ new: RangeLimit?, at path: JSONPointer) {
    let keyword = (new ?? old)?.isExclusive == true ? pair.exclusive ?? pair.inclusive : pair.inclusive
    let place = path.appending(keyword)
    switch (old, new) {
    case (nil, let new?): note(.boundAdded, at: place, new: .number(new.value))
    case (let old?, nil): note(.boundRemoved, at: place, old: .number(old.value))
    case (let old?, let new?) where old.value != new.value || old.isExclusive != new.isExclusive:
      let isLooser =
        old.value == new.value ? old.isExclusive : (new.value > old.value) == pair.isUpper
      note(
        isLooser ? .boundLoosened : .boundTightened, at: place, old: .number(old.value), new: .number(new.value))
    default: break
    }
  }

  /// Compares steps. A new step is looser only if each multiple of the old step is a multiple of the new one.
  private mutating func step(_ old: JSONNumber?, _ new: JSONNumber?, at place: JSONPointer) {
    switch (old, new) {
    case (nil, let new?): note(.boundAdded, at: place, new: .number(new))
    case (let old?, nil): note(.boundRemoved, at: place, old: .number(old))
    case (let old?, let new?) where old != new:
      note(
        RangeLimit.commonStep([old, new]) == new ? .boundLoosened : .boundTightened, at: place, old: .number(old),
        new: .number(new))
    default: break
    }
  }

  // MARK: Media

  mutating func media(_ old: MediaRules?, _ new: MediaRules?, at path: JSONPointer) {
    guard old != new else { return }
    guard let old, let new else {
      note(.mediaChanged, at: path, old: old.map { .object($0.json) }, new: new.map { .object($0.json) })
      return
    }
    for name in ["kind", "accepts", "sizes", "alpha"] where old.json[name] != new.json[name] {
      note(.mediaChanged, at: path.appending(name), old: old.json[name], new: new.json[name])
    }
    formats(old.formats, new.formats, at: path.appending("formats"))
    for name in MediaRules.boundNames where !name.hasPrefix("exclusive") {
      let twin = "exclusive" + name.prefix(1).uppercased() + name.dropFirst()
      let pair = Pair(inclusive: name, exclusive: twin, isUpper: name.hasPrefix("max"))
      compare(pair, (old.bounds[name], old.bounds[twin]), (new.bounds[name], new.bounds[twin]), at: path)
    }
  }

  private mutating func formats(_ old: [String], _ new: [String], at place: JSONPointer) {
    // An empty list allows every format.
    switch (old.isEmpty, new.isEmpty) {
    case (true, false): note(.boundAdded, at: place, new: .strings(new))
    case (false, true): note(.boundRemoved, at: place, old: .strings(old))
    default:
      for format in old where !new.contains(format) { note(.formatRemoved, at: place, old: .string(format)) }
      for format in new where !old.contains(format) { note(.formatAdded, at: place, new: .string(format)) }
    }
  }
}
