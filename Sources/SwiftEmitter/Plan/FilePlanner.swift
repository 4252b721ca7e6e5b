/// One emitted file of a family.
struct FamilyPlan {
  /// The file's name without `.swift`.
  var name: String
  /// The types, each with its namespaces.
  var units: [(namespaces: [String], tree: TypeTree)] = []
  /// The namespaces to declare: those whose first type is here.
  var namespaces: [TypeTree] = []
}

/// Sorts a module's types into files: one for each family, large families split by what follows in their names.
struct FilePlanner {
  /// A family larger than this is split.
  private static let most = 30
  /// Parts smaller than this stay together.
  private static let least = 4

  private typealias Unit = (namespaces: [String], tree: TypeTree)

  /// The families, sorted by name. Names differ in more than case, also from `others`.
  static func families(of tree: TypeTree, besides others: [String] = []) -> [FamilyPlan] {
    var families = split(tree.units(), level: 0, name: "")
    var names = UniqueNames(others.map { $0.lowercased() })
    families.sort { ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name) }
    var declared: Set<String> = []
    for index in families.indices {
      families[index].name = name(families[index].name, among: &names)
      for unit in families[index].units {
        guard let top = unit.namespaces.first, declared.insert(top).inserted else { continue }
        families[index].namespaces += tree.children.filter { $0.name == top }
      }
    }
    return families
  }

  private static func split(_ units: [Unit], level: Int, name: String) -> [FamilyPlan] {
    var groups: [(name: String, units: [Unit])] = []
    var positions: [String: Int] = [:]
    var rest: [Unit] = []
    for unit in units {
      let keys = keys(unit.namespaces + [unit.tree.name])
      guard level < keys.count else {
        rest.append(unit)
        continue
      }
      if let position = positions[keys[level].lowercased()] {
        groups[position].units.append(unit)
      } else {
        positions[keys[level].lowercased()] = groups.count
        groups.append((keys[level], [unit]))
      }
    }
    var families: [FamilyPlan] = []
    for group in groups {
      if level > 0, group.units.count < least, groups.count > 1 {
        rest += group.units
      } else if group.units.count > most {
        families += split(group.units, level: level + 1, name: group.name)
      } else {
        let tops = Set(group.units.map { $0.namespaces.first ?? $0.tree.name })
        let whole = level == 0 && tops.count == 1 ? tops.first : nil
        families.append(FamilyPlan(name: whole ?? group.name, units: group.units))
      }
    }
    if !rest.isEmpty { families.append(FamilyPlan(name: name, units: rest)) }
    return families
  }

  /// What a type is grouped by, coarse to fine: the first word of its first name without its version, then the words one
  /// after the other, then the namespaces.
  private static func keys(_ path: [String]) -> [String] {
    guard let top = path.first else { return [] }
    let words = TypeNaming.words(of: top)
    let stem = String((words.first ?? top).unicodeScalars.prefix { !$0.isDigit && $0 != "_" })
    var keys = [stem.isEmpty ? top : stem]
    for (index, word) in words.enumerated() { keys.append((index == 0 ? "" : keys[index]) + word) }
    for component in path.dropFirst().dropLast() { keys.append((keys.last ?? "") + "+" + component) }
    return keys
  }

  /// A file name that every file system takes, and that differs in more than case.
  private static func name(_ wanted: String, among names: inout UniqueNames) -> String {
    var name = ""
    for scalar in wanted.unicodeScalars {
      if scalar.isASCII { name.unicodeScalars.append(scalar) } else { name += "u" + String(scalar.value, radix: 16) }
    }
    var candidate = name
    var number = 2
    while !names.take(candidate.lowercased()) {
      candidate = "\(name)_\(number)"
      number += 1
    }
    return candidate
  }
}

extension TypeNaming {
  /// The words of a type's name, names of their own in one piece: `MiniMaxH3Pro2_5` is MiniMax, H3, Pro2_5.
  static func words(of name: String) -> [String] {
    var words: [String] = []
    for word in Word.split(name) {
      guard let last = words.popLast() else {
        words.append(word.text)
        continue
      }
      if word.continuesVersion {
        words.append(last + "_" + word.text)
      } else if WordCase.isProper(last + word.text.prefix { !$0.isNumber }) {
        words.append(last + word.text)
      } else {
        words += [last, word.text]
      }
    }
    return words
  }
}
