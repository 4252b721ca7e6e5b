import ModelCatalog

/// One heading of a module's overview, and what stands under it.
struct Topic: Equatable {
  var title: String
  /// The names with their namespaces, in order.
  var types: [[String]]
}

/// Sorts a module's types under headings: each endpoint by what the documentation's navigation says that it is for, then
/// what is no endpoint, and at the end the deprecated types.
struct Topics {
  /// The headings in order, none of them empty.
  private(set) var topics: [Topic] = []

  /// Fewer types than this under a task are not worth a heading of their own.
  private static let least = 3
  /// What models make, in the order in which people look for it; other groups follow by name.
  private static let outputs = ["image", "video", "audio", "3d", "text"]

  /// - Parameter hasOptions: Whether the module has an enum of shared option lists.
  init(_ module: ModulePlan, hasOptions: Bool) {
    let current = module.endpoints.filter { EndpointDoc.availability($0.endpoint) == nil }
    let groups = Dictionary(grouping: current) { $0.endpoint.group.first ?? $0.endpoint.output ?? "" }
    let order = groups.keys.sorted { Self.rank($0) < Self.rank($1) }
    for group in order { append(group, groups[group] ?? []) }
    append("Namespaces", TypeTree(module.endpoints).children.filter { $0.endpoint == nil }.map { [$0.name] })
    append("Options", hasOptions ? [[module.optionsName]] : [])
    append("Deprecated", module.endpoints.filter { EndpointDoc.availability($0.endpoint) != nil }.map(\.path))
  }

  private static func rank(_ group: String) -> (Int, String) {
    group.isEmpty ? (outputs.count + 1, "") : (outputs.firstIndex(of: group) ?? outputs.count, group)
  }

  /// Appends the headings of what stands in one group: a heading for each task, then one for the rest.
  private mutating func append(_ group: String, _ endpoints: [EndpointPlan]) {
    let families = Set(
      endpoints.compactMap { plan in
        Self.task(plan).flatMap { Self.isFamily($0, of: plan.endpoint) ? $0 : nil }
      })
    var tasks: [String: [EndpointPlan]] = [:]
    for plan in endpoints {
      if let task = Self.task(plan), !families.contains(task) { tasks[task, default: []].append(plan) }
    }
    tasks = tasks.filter { $0.value.count >= Self.least }
    let title = group.isEmpty ? "Other" : Self.words(group)
    for (task, plans) in tasks.sorted(by: { $0.key < $1.key }) {
      append("\(title): \(Self.words(task, isStart: false))", plans.map(\.path))
    }
    let rest = endpoints.filter { plan in Self.task(plan).flatMap { tasks[$0] } == nil }
    append(tasks.isEmpty ? title : "\(title): other", rest.map(\.path))
  }

  private mutating func append(_ title: String, _ types: [[String]]) {
    guard !types.isEmpty else { return }
    topics.append(Topic(title: title, types: types.sorted { $0.lexicographicallyPrecedes($1) }))
  }

  private static func task(_ plan: EndpointPlan) -> String? { plan.endpoint.group.dropFirst().first }

  /// Whether the second level of the navigation is the maker of the model, not a task. The names of the types show the maker already.
  private static func isFamily(_ word: String, of endpoint: Endpoint) -> Bool {
    endpoint.id.hasPrefix(word) || endpoint.name.lowercased().hasPrefix(word)
  }

  /// `image-to-3d` as people write it.
  private static func words(_ group: String, isStart: Bool = true) -> String {
    let words = PlainText.clean(group).split(separator: "-").map { $0 == "3d" ? "3D" : String($0) }.joined(
      separator: " ")
    return isStart ? words.prefix(1).uppercased() + words.dropFirst() : words
  }
}
