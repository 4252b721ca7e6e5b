/// A chart of horizontal bars. Each bar is a link and has one piece for each provider.
struct BarFigure {
  /// One bar.
  struct Bar {
    var label: String
    /// The length of the piece of each provider, in the order of the legend.
    var counts: [Int]
    var link: Link

    var total: Int { counts.reduce(0, +) }
  }

  let title: String
  let bars: [Bar]

  private static let width = 400.0
  private static let rowHeight = 24.0
  private static let labelWidth = 140.0
  private static let countWidth = 40.0

  var markup: Markup {
    let height = Self.rowHeight * Double(bars.count)
    return Tag.figure(.class("chart")) {
      Tag.figcaption { title }
      Tag.svg(.viewBox(width: Int(Self.width), height: Int(height)), .role("group"), .aria("label", title)) {
        for (index, bar) in bars.enumerated() { row(bar, top: Self.rowHeight * Double(index)) }
      }
    }
  }

  private func row(_ bar: Bar, top: Double) -> Markup {
    let most = Double(bars.map(\.total).max() ?? 1)
    let scale = (Self.width - Self.labelWidth - Self.countWidth) / max(1, most)
    let base = top + 16.5
    return Tag.a(.href(bar.link)) {
      Tag.rect(.class("hit"), .x(0), .y(top), .width(Self.width), .height(Self.rowHeight))
      Tag.text(.class("label"), .x(Self.labelWidth - 10), .y(base)) { bar.label }
      for (index, count) in bar.counts.enumerated() where count > 0 {
        let before = Double(bar.counts[..<index].reduce(0, +))
        Tag.rect(
          .class("provider-\(index)"), .x(Self.labelWidth + before * scale), .y(top + 6),
          .width(Double(count) * scale), .height(Self.rowHeight - 11))
      }
      Tag.text(.class("count"), .x(Self.labelWidth + Double(bar.total) * scale + 7), .y(base)) { "\(bar.total)" }
    }
  }
}
