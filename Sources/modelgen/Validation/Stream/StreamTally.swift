/// How many requests were checked, and how many of them are valid.
struct StreamTally: Sendable {
  var checked = 0
  var valid = 0
  /// How many requests violate each keyword with an error; one that does so twice counts once.
  var byKeyword: [String: Int] = [:]

  var invalid: Int { checked - valid }

  mutating func add(_ other: StreamTally) {
    checked += other.checked
    valid += other.valid
    byKeyword.merge(other.byKeyword, uniquingKeysWith: +)
  }

  /// The tally in a line, the most frequent keyword first.
  var text: String {
    let counts = byKeyword.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    return "\(checked) checked, \(valid) valid, \(invalid) invalid"
      + (counts.isEmpty ? "" : " (\(counts.joined(separator: ", ")))")
  }
}
