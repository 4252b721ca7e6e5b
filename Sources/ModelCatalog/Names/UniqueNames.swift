/// A set of names that tells equal names apart by numbers.
package struct UniqueNames {
  private var taken: Set<String> = []

  package init(_ taken: some Sequence<String> = []) { self.taken = Set(taken) }

  /// Takes `name`, or where that is taken `name_2`, `name_3`, and so on.
  package mutating func claim(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)_\(number)"
      number += 1
    }
    return candidate
  }

  /// Takes `name` and says whether it was free.
  @discardableResult
  package mutating func take(_ name: String) -> Bool { taken.insert(name).inserted }

  package func contains(_ name: String) -> Bool { taken.contains(name) }
}
