import Foundation

/// A difference between two listings of a public interface, with whether it breaks code that compiles today.
struct InterfaceChange: Equatable, CustomStringConvertible {
  enum Kind: String {
    case removed, changed, added
  }

  let kind: Kind
  let isBreaking: Bool
  /// The line of the listing; of a change, the new one.
  let line: String
  /// The line that a changed one replaces.
  var old: String?

  var description: String {
    "\(isBreaking ? "breaking" : "compatible"), \(kind): \(line)" + (old.map { "\n    was \($0)" } ?? "")
  }
}

/// What changed between two listings of a public interface.
///
/// - A symbol that is missing was removed: breaking.
/// - A symbol with another declaration or other constraints was changed: breaking, whatever the difference.
/// - A type that lost a conformance was changed: breaking. One that only gained conformances is compatible.
/// - A new symbol is compatible, but for two: a new case breaks a `switch` that lists all cases, and a new requirement
///   without a default breaks the types that conform to the protocol. Inside a new type neither breaks anything.
/// - Comments are not in a listing: they change nothing.
struct InterfaceVerdict: Equatable {
  let changes: [InterfaceChange]

  var isBreaking: Bool { changes.contains(where: \.isBreaking) }

  /// Compares two texts of ``SymbolGraph/listing``.
  init(from old: String, to new: String) {
    let before = Dictionary(grouping: Self.entries(old), by: \.name)
    let after = Dictionary(grouping: Self.entries(new), by: \.name)
    changes = Set(before.keys).union(after.keys).sorted().flatMap { name in
      // Overloads share a name: only the lines that differ are compared.
      var lost = before[name, default: []]
      var fresh = after[name, default: []]
      let kept = Set(lost).intersection(fresh)
      lost.removeAll(where: kept.contains)
      fresh.removeAll(where: kept.contains)
      let isInNewType = Self.parents(of: name).contains { before[$0] == nil && after[$0] != nil }
      return Self.changes(lost, fresh, isInNewType: isInNewType)
    }
  }

  /// Changes of the symbols with one name. A lost line is paired with a new one of the same declaration before any other.
  private static func changes(_ lost: [Entry], _ fresh: [Entry], isInNewType: Bool) -> [InterfaceChange] {
    var fresh = fresh
    var pairs: [(old: Entry, new: Entry?)] = []
    for old in lost {
      let place = fresh.firstIndex { $0.declaration == old.declaration }
      pairs.append((old, place.map { fresh.remove(at: $0) }))
    }
    var changes = pairs.map { old, same in
      guard let new = same ?? (fresh.isEmpty ? nil : fresh.removeFirst()) else {
        return InterfaceChange(kind: .removed, isBreaking: true, line: old.line)
      }
      let isCompatible =
        old.declaration == new.declaration && old.conformances.isSubset(of: new.conformances)
        && (old.isRequirement || !new.isRequirement)
      return InterfaceChange(kind: .changed, isBreaking: !isCompatible, line: new.line, old: old.line)
    }
    for entry in fresh {
      let breaks = (entry.isCase || entry.isRequirement) && !isInNewType
      changes.append(InterfaceChange(kind: .added, isBreaking: breaks, line: entry.line))
    }
    return changes
  }

  /// The changes as a text: the verdict, then breaking changes, then compatible ones.
  var report: String {
    let breaking = changes.filter(\.isBreaking)
    let compatible = changes.filter { !$0.isBreaking }
    let verdict =
      changes.isEmpty ? "unchanged" : breaking.isEmpty ? "compatible" : "breaking"
    let counts = "\(breaking.count) breaking, \(compatible.count) compatible changes"
    return (["\(verdict): \(counts)"] + (breaking + compatible).map { "  \($0)" }).joined(separator: "\n") + "\n"
  }
}

extension InterfaceVerdict {
  /// A line of a listing: `name | declaration`, then, where there are such, `where …`, `requirement`, `conforms to …`.
  private struct Entry: Hashable {
    let line: String
    let name: String
    /// The declaration with the constraints.
    var declaration: String
    var isRequirement = false
    var conformances: Set<String> = []

    var isCase: Bool { declaration.hasPrefix("case ") || declaration.hasPrefix("indirect case ") }

    init(_ line: String) {
      self.line = line
      let parts = line.components(separatedBy: " | ")
      name = parts[0]
      declaration = parts.count > 1 ? parts[1] : ""
      for part in parts.dropFirst(2) {
        if part == "requirement" {
          isRequirement = true
        } else if part.hasPrefix("conforms to ") {
          conformances = Set(part.dropFirst("conforms to ".count).components(separatedBy: ", "))
        } else {
          declaration += " | " + part
        }
      }
    }
  }

  private static func entries(_ listing: String) -> [Entry] {
    listing.split(separator: "\n").map { Entry(String($0)) }
  }

  /// The names of the types around a symbol: `A` and `A.B` of `A.B.c(d:)`.
  private static func parents(of name: String) -> [String] {
    let words = name.prefix { $0 != "(" }.split(separator: ".")
    return words.indices.dropFirst().map { words[..<$0].joined(separator: ".") }
  }
}
