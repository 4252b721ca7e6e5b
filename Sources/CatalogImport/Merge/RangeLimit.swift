import ModelBindings
import ModelCatalog

/// The lower or upper limit of a range of numbers.
package struct RangeLimit {
  /// The number.
  package let value: JSONNumber
  /// Whether the limit excludes the number itself.
  package let isExclusive: Bool

  /// Creates a limit.
  package init(_ value: JSONNumber, isExclusive: Bool) {
    self.value = value
    self.isExclusive = isExclusive
  }

  /// The side of a range that a limit is on.
  package enum Side: Sendable {
    case lower
    case upper

    /// The limit that allows the most values. `limits` must not be empty.
    package func loosest(_ limits: [RangeLimit]) -> RangeLimit {
      limits.dropFirst().reduce(limits[0]) { best, limit in
        if limit.value == best.value { return best.isExclusive ? limit : best }
        return (limit.value < best.value) == (self == .lower) ? limit : best
      }
    }
  }

  /// A keyword for a limit, with its property in ``Schema``.
  package struct Keyword: Sendable {
    /// The keyword.
    package let keyword: String
    /// The property that holds the limit.
    package let path: WritableKeyPath<Schema, JSONNumber?> & Sendable
  }

  /// The two keywords for each side of a range.
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

  /// The smallest of `steps`, if all others are multiples of it, so that it allows what each step allows; else nil. `steps`
  /// must not be empty.
  package static func commonStep(_ steps: [JSONNumber]) -> JSONNumber? {
    let smallest = steps.min() ?? steps[0]
    let fits = steps.allSatisfy { step in
      let times = step.double / smallest.double
      return abs(times - times.rounded()) < 1e-9
    }
    return fits ? smallest : nil
  }
}
