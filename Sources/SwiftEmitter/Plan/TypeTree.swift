/// Namespaces and endpoints as they nest.
struct TypeTree {
  /// The name at this place; empty at the root.
  var name: String
  /// The endpoint whose type stands here; nil for a namespace.
  var endpoint: EndpointPlan?
  /// What nests inside, in the order of the endpoints.
  var children: [TypeTree] = []
  private var positions: [String: Int] = [:]

  /// The tree of `endpoints`.
  init(_ endpoints: [EndpointPlan]) {
    self.init(name: "")
    for endpoint in endpoints { insert(endpoint, at: endpoint.path[...]) }
  }

  private init(name: String) { self.name = name }

  private mutating func insert(_ endpoint: EndpointPlan, at path: ArraySlice<String>) {
    guard let first = path.first else {
      self.endpoint = endpoint
      return
    }
    let position = positions[first] ?? children.count
    if position == children.count {
      children.append(TypeTree(name: first))
      positions[first] = position
    }
    children[position].insert(endpoint, at: path.dropFirst())
  }

  /// The endpoints from here on that do not stand inside another one's type, each with its namespaces.
  func units(in namespaces: [String] = []) -> [(namespaces: [String], tree: TypeTree)] {
    if endpoint != nil { return [(namespaces, self)] }
    let inner = namespaces + [name]
    return children.flatMap { $0.units(in: inner) }
  }
}
