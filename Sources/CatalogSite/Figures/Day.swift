/// A calendar day as a number, so that days can be drawn to scale.
struct Day: Hashable, Comparable {
  /// Days since the first of March of the year 0.
  let number: Int

  /// A day written as `YYYY-MM-DD`.
  init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// The year begins in March here, so that a leap day is its last.
  init(year: Int, month: Int, day: Int) {
    let shifted = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    number = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (months * 306 + 5) / 10 + day - 1
  }

  static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
