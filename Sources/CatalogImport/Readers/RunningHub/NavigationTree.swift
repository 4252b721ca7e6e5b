/// The tree of the bullet list at the top of a RunningHub page, by indentation.
struct NavigationTree: Sendable {
  struct Node: Sendable {
    var title: String
    var indent: Int
    /// Whether an HTTP method follows the title; only endpoints have one.
    var hasMethod = false
    var children: [Node] = []
  }

  private(set) var roots: [Node] = []
  /// The number of lines that belong to the list.
  private(set) var lineCount = 0

  init(_ page: PageText) {
    var flat: [Node] = []
    for (index, line) in page.lines.enumerated() {
      let indent = line.text.prefix { $0 == " " || $0 == "\t" }.count
      let text = line.text.trimmed
      if text.hasPrefix("•") {
        flat.append(Node(title: text.dropFirst().trimmed, indent: indent))
        lineCount = index + 1
      } else if EndpointAddress.isMethod(text), !flat.isEmpty, lineCount == index {
        flat[flat.count - 1].hasMethod = true
        lineCount = index + 1
      }
    }
    var rest = flat[...]
    roots = Self.take(&rest, below: -1)
  }

  private static func take(_ rest: inout ArraySlice<Node>, below indent: Int) -> [Node] {
    var nodes: [Node] = []
    while let next = rest.first, next.indent > indent {
      var node = rest.removeFirst()
      node.children = take(&rest, below: node.indent)
      nodes.append(node)
    }
    return nodes
  }

  /// The titles above the endpoint called `name`. Of several endpoints with the name it takes the one under `breadcrumb`.
  func path(to name: String, breadcrumb: String?) -> [String]? {
    let paths = leaves(in: roots, under: []).filter { $0.node.title == name }.map(\.path)
    return paths.first { $0.last == breadcrumb } ?? paths.first
  }

  /// The endpoints of the list: all leaves with a method, and all leaves of the section with the page's own endpoint, where
  /// the leaves of a closed group have no method.
  func listings(sectionOf name: String) -> [(name: String, path: [String])] {
    roots.flatMap { root in
      let all = leaves(in: [root], under: [])
      let isOwn = all.contains { $0.node.title == name } && !root.children.isEmpty
      return all.filter { isOwn || $0.node.hasMethod }.map { ($0.node.title, $0.path) }
    }
  }

  private func leaves(in nodes: [Node], under path: [String]) -> [(node: Node, path: [String])] {
    nodes.flatMap { node in
      node.children.isEmpty ? [(node, path)] : leaves(in: node.children, under: path + [node.title])
    }
  }
}
