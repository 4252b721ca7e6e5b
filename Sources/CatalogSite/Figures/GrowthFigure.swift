/// The catalog's growth as areas, one provider's on another's.
struct GrowthFigure {
  /// The names of the providers.
  let titles: [String]
  let growth: Growth

  private static let width = 400.0
  private static let height = 262.0
  private static let left = 34.0
  private static let right = 12.0
  private static let top = 12.0
  private static let bottom = 40.0

  /// Nothing where no document has a date.
  var markup: Markup? {
    guard let first = growth.steps.first, let last = growth.steps.last else { return nil }
    let title = "Endpoints by the date of the oldest document that tells of them"
    return Tag.figure(.class("chart growth")) {
      Tag.figcaption { title }
      Tag.svg(.viewBox(width: Int(Self.width), height: Int(Self.height)), .role("img"), .aria("label", title)) {
        grid
        for place in titles.indices { area(place) }
        axis(from: first.day, to: last.day)
        Tag.text(.class("total"), .x(Self.width - Self.right), .y(y(last.total) - 6)) { "\(last.total)" }
      }
      Tag.p(.class("remark")) { remark }
      table
    }
  }

  /// What the picture does not show.
  private var remark: String {
    let undated = growth.undated.reduce(0, +)
    let words =
      "A newer state of a document takes the place of the older one, so a step is when the documents behind it were written, "
      + "not when the models appeared."
    return undated == 0
      ? words
      : words + " \(undated) of the endpoints are in no document with a date: they stand at the left from the start."
  }

  // MARK: Scales

  /// The top of the scale: the next multiple of the distance between two lines.
  private var step: Int {
    let most = growth.steps.last?.total ?? 0
    return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].first { most <= $0 * 7 } ?? 5000
  }

  private var ceiling: Int { max(1, ((growth.steps.last?.total ?? 0) + step - 1) / step) * step }

  private func y(_ count: Int) -> Double {
    let height = Self.height - Self.top - Self.bottom
    return Self.top + height * (1 - Double(count) / Double(ceiling))
  }

  private func x(_ day: Day) -> Double {
    guard let first = growth.steps.first?.day, let last = growth.steps.last?.day else { return Self.left }
    // Some width stands before the first day and behind the last, so that what is undated and what came last can be seen.
    let span = Double(max(1, last.number - first.number))
    let width = Self.width - Self.left - Self.right
    return Self.left + width * (0.08 + 0.86 * Double(day.number - first.number) / span)
  }

  // MARK: Parts

  private var grid: Markup {
    Tag.g(.class("grid")) {
      for count in stride(from: 0, through: ceiling, by: step) {
        Tag.line(.x1(Self.left), .x2(Self.width - Self.right), .y1(y(count)), .y2(y(count)))
        Tag.text(.class("tick"), .x(Self.left - 6), .y(y(count) + 4)) { "\(count)" }
      }
    }
  }

  /// One provider's share, on top of those before it.
  private func area(_ place: Int) -> Markup {
    var points: [(x: Double, low: Double, high: Double)] = []
    func point(_ x: Double, _ counts: [Int]) {
      points.append((x, y(counts[..<place].reduce(0, +)), y(counts[...place].reduce(0, +))))
    }
    var previous = growth.undated
    point(Self.left, previous)
    for step in growth.steps {
      point(x(step.day), previous)
      point(x(step.day), step.counts)
      previous = step.counts
    }
    point(Self.width - Self.right, previous)
    let upper = points.map { "\($0.x.short) \($0.high.short)" }
    let lower = points.reversed().map { "\($0.x.short) \($0.low.short)" }
    return Tag.path(.class("provider-\(place)"), .d("M" + (upper + lower).joined(separator: "L") + "Z"))
  }

  private func axis(from first: Day, to last: Day) -> Markup {
    let months = Day.firstsOfMonth(from: first, to: last, atMost: 8)
    return Tag.g(.class("axis")) {
      for (index, day) in months.enumerated() {
        let isNewYear = index == 0 || months[index - 1].year != day.year
        Tag.line(.x1(x(day)), .x2(x(day)), .y1(y(0)), .y2(y(0) + 4))
        Tag.text(.class("tick month"), .x(x(day)), .y(Self.height - 21)) { day.monthName }
        if isNewYear { Tag.text(.class("tick month"), .x(x(day)), .y(Self.height - 7)) { "\(day.year)" } }
      }
    }
  }

  /// The same in numbers.
  private var table: Markup {
    Tag.details {
      Tag.summary { "In numbers" }
      Tag.table {
        Tag.thead {
          Tag.tr { for title in ["Day"] + titles + ["All"] { Tag.th(.scope("col")) { title } } }
        }
        Tag.tbody {
          for step in growth.steps {
            Tag.tr {
              Tag.th(.scope("row")) { Tag.time(.datetime(step.date)) { step.date } }
              for count in step.counts + [step.total] { Tag.td { "\(count)" } }
            }
          }
        }
      }
    }
  }
}
