/// The place where each list of options is declared: inside the one type that uses it, or in the module's enum of shared lists,
/// which several files extend.
struct OptionHomes {
  /// The lists that a single type uses, by their positions in the provider's list.
  private var nested: Set<Int> = []
  /// The shared lists that several files use.
  private(set) var shared: [Int] = []
  /// The shared lists that one file uses, by the file's name.
  private var byFile: [String: [Int]] = [:]

  /// The homes of all lists that the types of `families` use.
  init(_ families: [FamilyPlan]) {
    var types: [Int: Int] = [:]
    var files: [Int: [String]] = [:]
    for family in families {
      var used: [Int: Int] = [:]
      for unit in family.units { unit.tree.countOptions(into: &used) }
      for (option, count) in used {
        types[option, default: 0] += count
        files[option, default: []].append(family.name)
      }
    }
    for (option, names) in files {
      if types[option] == 1 {
        nested.insert(option)
      } else if names.count == 1 {
        byFile[names[0], default: []].append(option)
      } else {
        shared.append(option)
      }
    }
  }

  /// Whether a single type uses the list, so that it stands inside that type.
  func isNested(_ option: Int) -> Bool { nested.contains(option) }

  /// Whether the module needs no enum of shared lists.
  var isEmpty: Bool { shared.isEmpty && byFile.isEmpty }

  /// The shared lists that are declared in the file of this family.
  func of(_ family: String) -> [Int] { byFile[family] ?? [] }
}

extension TypeTree {
  /// Counts, for each list, the types that use it.
  fileprivate func countOptions(into used: inout [Int: Int]) {
    endpoint?.request.countOptions(into: &used)
    endpoint?.response?.countOptions(into: &used)
    for child in children { child.countOptions(into: &used) }
  }
}

extension ObjectPlan {
  fileprivate func countOptions(into used: inout [Int: Int]) {
    for option in Set(aliases.map(\.option)) { used[option, default: 0] += 1 }
    for object in nested { object.countOptions(into: &used) }
  }
}
