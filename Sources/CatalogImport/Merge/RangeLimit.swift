import ModelBindings
import ModelCatalog

/// One end of a range of numbers.
package struct RangeLimit {
  /// The number at the end.
  package let value: JSONNumber
  /// Whether the number itself is not allowed.
  package let isExclusive: Bool

  /// A limit.
  package init(_ value: JSONNumber, isExclusive: Bool) {
    self.value = value
    self.isExclusive = isExclusive
  }

  /// Which end of a range a limit is.
  package enum Side: Sendable {
    case lower
    case upper

    /// The limit that allows most. `limits` must not be empty.
    package func loosest(_ limits: [RangeLimit]) -> RangeLimit {
      limits.dropFirst().reduce(limits[0]) { best, limit in
        if limit.value == best.value { return best.isExclusive ? limit : best }
        return (limit.value < best.value) == (self == .lower) ? limit : best
      }
    }
  }

  /// A keyword that holds a limit, and where a schema keeps it.
  package struct Keyword: Sendable {
    package let keyword: String
    package let path: WritableKeyPath<Schema, JSONNumber?> & Sendable
  }

  /// The two keywords for each end of a range.
  package static let pairs: [(inclusive: Keyword, exclusive: Keyword, side: Side)] = [
    (
      Keyword(keyword: "minimum", path: \.minimum), Keyword(keyword: "exclusiveMinimum", path: \.exclusiveMinimum),
      .lower
    ),
    (
      Keyword(keyword: "maximum", path: \.maximum), Keyword(keyword: "exclusiveMaximum", path: \.exclusiveMaximum),
      .upper
    ),
  ]

  /// The step that allows what each of `steps` allows; nil when none of them does. `steps` must not be empty.
  package static func commonStep(_ steps: [JSONNumber]) -> JSONNumber? {
    let smallest = steps.min() ?? steps[0]
    let fits = steps.allSatisfy { step in
      let times = step.double / smallest.double
      return abs(times - times.rounded()) < 1e-9
    }
    return fits ? smallest : nil
  }
}
