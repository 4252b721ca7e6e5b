/// Which file declares which list of options: the one that uses it, or the shared one where several do.
struct OptionHomes {
  /// The lists that several files use, by their positions in the provider's list.
  private(set) var shared: [Int] = []
  private var single: [String: [Int]] = [:]

  /// The homes of all lists that `families` use.
  init(_ families: [FamilyPlan]) {
    var users: [Int: [String]] = [:]
    for family in families {
      var used: Set<Int> = []
      for unit in family.units { unit.tree.collectOptions(into: &used) }
      for option in used { users[option, default: []].append(family.name) }
    }
    for (option, names) in users {
      if names.count == 1 { single[names[0], default: []].append(option) } else { shared.append(option) }
    }
  }

  /// Whether nobody uses a list.
  var isEmpty: Bool { shared.isEmpty && single.isEmpty }

  /// The lists that only the file of this family uses.
  func of(_ family: String) -> [Int] { single[family] ?? [] }
}

extension TypeTree {
  fileprivate func collectOptions(into used: inout Set<Int>) {
    endpoint?.request.collectOptions(into: &used)
    endpoint?.response?.collectOptions(into: &used)
    for child in children { child.collectOptions(into: &used) }
  }
}

extension ObjectPlan {
  fileprivate func collectOptions(into used: inout Set<Int>) {
    for alias in aliases { used.insert(alias.option) }
    for object in nested { object.collectOptions(into: &used) }
  }
}
