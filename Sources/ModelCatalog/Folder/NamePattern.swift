/// A pattern for names: `*` stands for any characters, `?` for one. `kling*` matches all names that begin with kling.
package struct NamePattern: Sendable {
  private let pattern: [Character]

  /// Creates a pattern from its text.
  package init(_ text: String) { pattern = Array(text) }

  /// Whether the whole of `text` matches.
  package func matches(_ text: String) -> Bool {
    let text = Array(text)
    var (position, place) = (0, 0)
    // After a mismatch, the match goes on here, with one more character for the last star.
    var retry: (position: Int, place: Int)?
    while position < text.count {
      if place < pattern.count, pattern[place] == "*" {
        retry = (position, place)
        place += 1
      } else if place < pattern.count, pattern[place] == "?" || pattern[place] == text[position] {
        position += 1
        place += 1
      } else if let last = retry {
        retry = (last.position + 1, last.place)
        position = last.position + 1
        place = last.place + 1
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }

  /// Whether an endpoint's id, qualified id, documented name or one of its aliases matches.
  package func matches(_ endpoint: Endpoint) -> Bool {
    ([endpoint.id, endpoint.qualifiedID, endpoint.name] + endpoint.aliases).contains { matches($0) }
  }
}
