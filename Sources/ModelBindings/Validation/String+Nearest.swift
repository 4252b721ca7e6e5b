extension String {
  /// The candidate that a person most likely meant by this text, or nil when none is near.
  ///
  /// Case does not count. The texts may differ by one edit, longer ones by as many as a third of their length. A text of one
  /// character is near to no other.
  package func nearest(in candidates: some Sequence<String>) -> String? {
    // The comparison takes length × length steps, so a text longer than 200 bytes gets no suggestion.
    guard utf8.count <= 200 else { return nil }
    let own = Array(lowercased().unicodeScalars)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      let (shorter, longer) = (Swift.min(own.count, other.count), Swift.max(own.count, other.count))
      let limit = shorter > 1 ? Swift.max(1, longer / 3) : 0
      guard abs(own.count - other.count) <= limit else { continue }
      let distance = Self.distance(own, other)
      if distance <= limit, best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// Edits (insert, delete, replace, swap of neighbours) that turn one into the other.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if left.isEmpty || right.isEmpty { return left.count + right.count }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var cost = Swift.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = Swift.min(cost, beforeLast[column - 2] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
