/// Runs whole passes over a corpus and tells how many requests a second that makes.
struct Measurement {
  let name: String
  /// Requests a second of each run, sorted.
  let rates: [Double]
  let bytesPerRequest: Double

  /// Five runs of at least half a second each, after one that does not count.
  init(_ name: String, requests: Int, bytes: Int, runs: Int = 5, _ pass: () -> Void) {
    self.name = name
    bytesPerRequest = Double(bytes) / Double(max(1, requests))
    pass()
    rates = (0..<runs).map { _ in
      let clock = ContinuousClock()
      let start = clock.now
      var passes = 0
      repeat {
        pass()
        passes += 1
      } while clock.now - start < .milliseconds(500)
      return Double(passes * requests) / ((clock.now - start) / .seconds(1))
    }.sorted()
  }

  var median: Double { rates[rates.count / 2] }

  /// One line: requests/s, MB/s, and the spread around the median.
  var text: String {
    let spread = ((rates.last ?? 0) - (rates.first ?? 0)) / median * 100
    return Self.pad(name, 44) + Self.pad("\(Int(median))", 12) + Self.pad("\(Int(median * bytesPerRequest / 1e6))", 8)
      + "±\(Int(spread / 2)) %"
  }

  static let header = pad("measure", 44) + pad("requests/s", 12) + pad("MB/s", 8) + "spread"

  static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
