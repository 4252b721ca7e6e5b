import ModelCatalog

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
///
/// Debug builds start the compiler once for 25 files and share these starts among the cores; with two starts, one core waits for the other.
/// Families are therefore split until a module of some size has more than 50 files, and no further, since every start costs too.
struct FilePlanner {
  /// A family larger than this is split.
  private let most: Int
  /// Parts smaller than this stay together.
  private let least: Int

  private init(types: Int) {
    most = types < 60 ? 14 : min(14, max(4, types / 30))
    least = most * 2 / 7
  }

  private struct Unit {
    var namespaces: [String]
    var tree: TypeTree
    /// What the type is grouped by, coarse to fine.
    var keys: [String]
  }

  /// The families, sorted by name. Names differ in more than case, also from `others`.
  static func families(of tree: TypeTree, besides others: [String] = []) -> [FamilyPlan] {
    let units = tree.children.flatMap { child in
      let keys = keys(child.name)
      return child.units().map { Unit(namespaces: $0.namespaces, tree: $0.tree, keys: self.keys(keys, $0.namespaces)) }
    }
    var families = FilePlanner(types: units.count).split(units, level: 0, name: "")
    var names = UniqueNames(others.map { $0.lowercased() })
    families.sort { ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name) }
    var undeclared = Dictionary(tree.children.map { ($0.name, $0) }) { first, _ in first }
    for index in families.indices {
      families[index].name = name(families[index].name, among: &names)
      for unit in families[index].units {
        guard let top = unit.namespaces.first, let namespace = undeclared.removeValue(forKey: top) else { continue }
        families[index].namespaces.append(namespace)
      }
    }
    return families
  }

  private func split(_ units: [Unit], level: Int, name: String) -> [FamilyPlan] {
    var groups: [(name: String, units: [Unit])] = []
    var positions: [String: Int] = [:]
    var rest: [Unit] = []
    for unit in units {
      guard level < unit.keys.count else {
        rest.append(unit)
        continue
      }
      let key = unit.keys[level]
      if let position = positions[key.lowercased()] {
        groups[position].units.append(unit)
      } else {
        positions[key.lowercased()] = groups.count
        groups.append((key, [unit]))
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
        families.append(Self.family(whole ?? group.name, group.units))
      }
    }
    return rest.isEmpty ? families : families + [Self.family(name, rest)]
  }

  private static func family(_ name: String, _ units: [Unit]) -> FamilyPlan {
    FamilyPlan(name: name, units: units.map { ($0.namespaces, $0.tree) })
  }

  /// The coarse keys of a top-level name: its first word without the version, then its words one after the other.
  private static func keys(_ top: String) -> [String] {
    let words = TypeNaming.words(of: top)
    let stem = String((words.first ?? top).unicodeScalars.prefix { !$0.isDigit && $0 != "_" })
    var keys = [stem.isEmpty ? top : stem]
    for (index, word) in words.enumerated() { keys.append((index == 0 ? "" : keys[index]) + word) }
    return keys
  }

  /// The same, and finer ones from the namespaces inside.
  private static func keys(_ coarse: [String], _ namespaces: [String]) -> [String] {
    var keys = coarse
    for namespace in namespaces.dropFirst() { keys.append((keys.last ?? "") + "+" + namespace) }
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
