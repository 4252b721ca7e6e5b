import ModelCatalog

/// How the catalog grew: the endpoints by the day of the earliest document that each is known from.
struct GrowthFigure {
  /// What was known on a day and before, for each provider in the order of the legend.
  struct Step {
    var day: String
    var counts: [Int]

    var total: Int { counts.reduce(0, +) }
  }

  private let providers: [(id: String, title: String)]
  /// What is known without a date, for each provider: it is there from the start.
  private let undated: [Int]
  private let steps: [Step]

  init(_ catalog: Catalog) {
    providers = catalog.providers.map { ($0.id, $0.title) }
    var byDay: [String: [Int]] = [:]
    let none = Array(repeating: 0, count: catalog.providers.count)
    var undated = none
    for endpoint in catalog.endpoints {
      guard let place = catalog.providers.firstIndex(where: { $0.id == endpoint.provider }) else { continue }
      guard let day = endpoint.sources.compactMap(\.revised).min(), Day(day) != nil else {
        undated[place] += 1
        continue
      }
      byDay[day, default: none][place] += 1
    }
    self.undated = undated
    steps = byDay.sorted { $0.key < $1.key }.reduce(into: []) { steps, day in
      steps.append(Step(day: day.key, counts: zip(steps.last?.counts ?? undated, day.value).map(+)))
    }
  }

  private static let width = 400.0
  private static let height = 250.0
  private static let left = 34.0
  private static let right = 12.0
  private static let top = 12.0
  private static let bottom = 28.0

  /// Nothing where no document has a date.
  var markup: Markup? {
    guard let first = steps.first.flatMap({ Day($0.day) }), let last = steps.last.flatMap({ Day($0.day) }) else {
      return nil
    }
    let title = "Endpoints by the day of the earliest document behind them"
    return Tag.figure(.class("chart growth")) {
      Tag.figcaption { "\(title). \(undated.reduce(0, +)) have none with a date and are counted from the start." }
      Tag.svg(.viewBox(width: Int(Self.width), height: Int(Self.height)), .role("img"), .aria("label", title)) {
        grid
        for place in providers.indices { area(place, from: first, to: last) }
        months(from: first, to: last)
        if let total = steps.last?.total {
          Tag.text(.class("total"), .x(Self.width - Self.right), .y(y(total) - 6)) { "\(total)" }
        }
      }
      table
    }
  }

  // MARK: Scales

  /// The top of the scale: the next multiple of the distance between two lines.
  private var step: Int {
    let most = steps.last?.total ?? 0
    return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].first { most <= $0 * 7 } ?? 5000
  }

  private var ceiling: Int { max(1, ((steps.last?.total ?? 0) + step - 1) / step) * step }

  private func y(_ count: Int) -> Double {
    let height = Self.height - Self.top - Self.bottom
    return Self.top + height * (1 - Double(count) / Double(ceiling))
  }

  private func x(_ day: Day, _ first: Day, _ last: Day) -> Double {
    let width = Self.width - Self.left - Self.right
    // Some width stands before the first day and behind the last, so that what is undated and what came last can be seen.
    let span = Double(max(1, last.number - first.number))
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
  private func area(_ place: Int, from first: Day, to last: Day) -> Markup {
    var points: [(x: Double, low: Double, high: Double)] = []
    func point(_ x: Double, _ counts: [Int]) {
      points.append((x, y(counts[..<place].reduce(0, +)), y(counts[...place].reduce(0, +))))
    }
    var previous = undated
    point(Self.left, previous)
    for step in steps {
      guard let day = Day(step.day) else { continue }
      let x = x(day, first, last)
      point(x, previous)
      point(x, step.counts)
      previous = step.counts
    }
    point(Self.width - Self.right, previous)
    let upper = points.map { "\($0.x.short) \($0.high.short)" }
    let lower = points.reversed().map { "\($0.x.short) \($0.low.short)" }
    return Tag.path(.class("provider-\(place)"), .d("M" + (upper + lower).joined(separator: "L") + "Z"))
  }

  private func months(from first: Day, to last: Day) -> Markup {
    Tag.g(.class("axis")) {
      for (year, month) in Self.months(steps) {
        let day = Day(year: year, month: month, day: 1)
        if day >= first, day <= last {
          Tag.line(.x1(x(day, first, last)), .x2(x(day, first, last)), .y1(y(0)), .y2(y(0) + 4))
          Tag.text(.class("tick month"), .x(x(day, first, last)), .y(Self.height - 9)) { Self.names[month - 1] }
        }
      }
    }
  }

  private static let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// Every month between the first and the last step, thinned out when there are many.
  private static func months(_ steps: [Step]) -> [(year: Int, month: Int)] {
    let ends = [steps.first, steps.last].compactMap { $0?.day.split(separator: "-").compactMap { Int($0) } }
    guard ends.count == 2, ends.allSatisfy({ $0.count == 3 }) else { return [] }
    let first = ends[0][0] * 12 + ends[0][1] - 1
    let last = ends[1][0] * 12 + ends[1][1] - 1
    let every = max(1, (last - first) / 8)
    return stride(from: first, through: last, by: every).map { ($0 / 12, $0 % 12 + 1) }
  }

  /// The same in numbers.
  private var table: Markup {
    Tag.details {
      Tag.summary { "In numbers" }
      Tag.table {
        Tag.thead {
          Tag.tr { for title in ["Day"] + providers.map(\.title) + ["All"] { Tag.th(.scope("col")) { title } } }
        }
        Tag.tbody {
          for step in steps {
            Tag.tr {
              Tag.th(.scope("row")) { Tag.time(.datetime(step.day)) { step.day } }
              for count in step.counts + [step.total] { Tag.td { "\(count)" } }
            }
          }
        }
      }
    }
  }
}
