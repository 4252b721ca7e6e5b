import ModelCatalog

/// When what is known was written: each endpoint counts from the day of the oldest document that the catalog still rests on.
///
/// That is not when a model appeared. Of a document that is read again and again, such as a registry, the catalog keeps the
/// newest state alone.
struct Growth {
  /// What was known on a day, for each provider in their order.
  struct Step {
    /// The day as the catalog has it.
    var date: String
    var day: Day
    var counts: [Int]

    var total: Int { counts.reduce(0, +) }
  }

  /// What is known without a date, for each provider: it is there from the start.
  private(set) var undated: [Int]
  /// The days on which something was added, in order.
  private(set) var steps: [Step] = []

  init(_ catalog: Catalog) {
    let none = Array(repeating: 0, count: catalog.providers.count)
    var dated: [Day: (date: String, counts: [Int])] = [:]
    undated = none
    for endpoint in catalog.endpoints {
      guard let place = catalog.providers.firstIndex(where: { $0.id == endpoint.provider }) else { continue }
      guard let date = endpoint.sources.compactMap(\.revised).min(), let day = Day(date) else {
        undated[place] += 1
        continue
      }
      dated[day, default: (date, none)].counts[place] += 1
    }
    for (day, new) in dated.sorted(by: { $0.key < $1.key }) {
      let counts = zip(steps.last?.counts ?? undated, new.counts).map(+)
      steps.append(Step(date: new.date, day: day, counts: counts))
    }
  }
}
