import ModelBindings

extension MediaRules {
  /// The rules that allow everything that either set of rules allows. A limit that only one of them has is kept.
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
    for name in Self.boundNames where !name.hasPrefix("exclusive") { result.uniteLimit(name, of: self, and: other) }
    return result
  }

  /// Sets the limit `name`, or its exclusive form, to the loosest limit in either set of rules.
  private mutating func uniteLimit(_ name: String, of one: MediaRules, and other: MediaRules) {
    let twin = "exclusive" + name.prefix(1).uppercased() + name.dropFirst()
    let inclusive = [one.bounds[name], other.bounds[name]].compactMap(\.self)
    let exclusive = [one.bounds[twin], other.bounds[twin]].compactMap(\.self)
    let limits =
      inclusive.map { RangeLimit($0, isExclusive: false) } + exclusive.map { RangeLimit($0, isExclusive: true) }
    guard !limits.isEmpty else { return }
    let side: RangeLimit.Side = name.hasPrefix("min") ? .lower : .upper
    let loosest = side.loosest(limits)
    bounds[name] = loosest.isExclusive ? nil : loosest.value
    bounds[twin] = loosest.isExclusive ? loosest.value : nil
  }
}
