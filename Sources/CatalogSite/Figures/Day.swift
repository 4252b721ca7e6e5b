/// A calendar day, with its number, so that days can be drawn to scale.
struct Day: Hashable, Comparable {
  let year: Int
  let month: Int
  let day: Int

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day written as `YYYY-MM-DD`.
  init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]) else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Days since the first of March of the year 0: years are taken to begin in March, so that a leap day is the last.
  var number: Int {
    let shifted = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (months * 306 + 5) / 10 + day - 1
  }

  static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// `Jan`, `Feb`.
  var monthName: String {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1]
  }

  /// The first days of months between two days, thinned out where there are more than fit.
  static func firstsOfMonth(from first: Day, to last: Day, atMost most: Int) -> [Day] {
    let months = (first.year * 12 + first.month - 1)...(last.year * 12 + last.month - 1)
    let days = stride(from: months.lowerBound, through: months.upperBound, by: max(1, months.count / most)).map {
      Day(year: $0 / 12, month: $0 % 12 + 1, day: 1)
    }
    return days.filter { $0 >= first && $0 <= last }
  }
}
