import ModelBindings
import ModelCatalog

/// One end of a range.
package struct Bound {
  package let value: JSONNumber
  package let isExclusive: Bool

  package init(_ value: JSONNumber, isExclusive: Bool) {
    self.value = value
    self.isExclusive = isExclusive
  }

  /// Which end of a range a bound is.
  package enum Side {
    case lower
    case upper

    /// The bound that allows most.
    package func loosest(_ bounds: [Bound]) -> Bound {
      bounds.dropFirst().reduce(bounds[0]) { best, bound in
        if bound.value == best.value { return best.isExclusive ? bound : best }
        return (bound.value < best.value) == (self == .lower) ? bound : best
      }
    }
  }

  package struct Keyword: Sendable {
    package let keyword: String
    package nonisolated(unsafe) let path: WritableKeyPath<Schema, JSONNumber?>
  }

  /// The two spellings of each bound of numbers.
  package static let schemaPairs: [(inclusive: Keyword, exclusive: Keyword, side: Side)] = [
    (
      Keyword(keyword: "minimum", path: \.minimum), Keyword(keyword: "exclusiveMinimum", path: \.exclusiveMinimum),
      .lower
    ),
    (
      Keyword(keyword: "maximum", path: \.maximum), Keyword(keyword: "exclusiveMaximum", path: \.exclusiveMaximum),
      .upper
    ),
  ]

  /// The step that allows what each of `steps` allows; nil when there is none among them.
  package static func commonStep(_ steps: [JSONNumber]) -> JSONNumber? {
    let smallest = steps.min() ?? steps[0]
    let fits = steps.allSatisfy { step in
      let times = step.double / smallest.double
      return abs(times - times.rounded()) < 1e-9
    }
    return fits ? smallest : nil
  }
}

extension MediaRules {
  /// What either of two documents of equal evidence allows; a rule that only one of them states holds.
  package func united(with other: MediaRules) -> MediaRules {
    var result = self
    if kind != other.kind { result.kind = .file }
    if let own = accepts, let others = other.accepts {
      result.accepts = own + others.filter { !own.contains($0) }
    } else {
      result.accepts = accepts ?? other.accepts
    }
    result.formats += other.formats.filter { !formats.contains($0) }
    result.sizes += other.sizes.filter { !sizes.contains($0) }
    result.alpha = alpha == nil || other.alpha == nil ? alpha ?? other.alpha : alpha == true || other.alpha == true
    for name in Self.boundNames where !name.hasPrefix("exclusive") {
      let twin = "exclusive" + name.prefix(1).uppercased() + name.dropFirst()
      let said = [(bounds[name], false), (other.bounds[name], false), (bounds[twin], true), (other.bounds[twin], true)]
      let all = said.compactMap { value, isExclusive in value.map { Bound($0, isExclusive: isExclusive) } }
      guard !all.isEmpty else { continue }
      let side: Bound.Side = name.hasPrefix("min") ? .lower : .upper
      let loosest = side.loosest(all)
      result.bounds[name] = loosest.isExclusive ? nil : loosest.value
      result.bounds[twin] = loosest.isExclusive ? loosest.value : nil
    }
    return result
  }
}
