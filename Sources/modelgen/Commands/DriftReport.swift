import CommandLineSupport
import ModelBindings
import ModelCatalog

/// What changed between two states of the catalog, grouped by endpoint.
struct DriftReport {
  private let changes: [CatalogChange]

  init(_ changes: [CatalogChange]) { self.changes = changes }

  func print(_ console: Console) {
    guard !changes.isEmpty else {
      console.line("no change")
      return
    }
    var groups: [(endpoint: String, changes: [CatalogChange])] = []
    for change in changes {
      let endpoint = "\(change.provider):\(change.endpoint)"
      if groups.last?.endpoint == endpoint {
        groups[groups.count - 1].changes.append(change)
      } else {
        groups.append((endpoint, [change]))
      }
    }
    printWhole(.endpointAdded, groups, console)
    printWhole(.endpointRemoved, groups, console)
    for (endpoint, changes) in groups where !isWhole(changes) {
      console.line(console.styled(endpoint, .bold))
      for change in changes { console.line("  \(mark(change, console)) \(detail(change))") }
    }
    let breaking = changes.count { max($0.wire, $0.swift) == .breaking }
    let warnings = changes.count { max($0.wire, $0.swift) == .warning }
    let bump =
      breaking > 0
      ? "major" : changes.contains { $0.swift != .compatible || $0.kind == .endpointAdded } ? "minor" : "patch"
    console.line(
      "\(changes.count) changes in \(groups.count) endpoints: \(breaking) breaking, \(warnings) to look at; a \(bump) version"
    )
  }

  private func isWhole(_ changes: [CatalogChange]) -> Bool {
    changes.count == 1 && (changes[0].kind == .endpointAdded || changes[0].kind == .endpointRemoved)
  }

  /// Endpoints that came or went, one line each: there can be hundreds.
  private func printWhole(
    _ kind: CatalogChange.Kind, _ groups: [(endpoint: String, changes: [CatalogChange])], _ console: Console
  ) {
    for (endpoint, changes) in groups where isWhole(changes) && changes[0].kind == kind {
      console.line("\(mark(changes[0], console)) \(endpoint) \(kind == .endpointAdded ? "is new" : "is gone")")
    }
  }

  /// The kind in words, the place, what it was and what it is.
  private func detail(_ change: CatalogChange) -> String {
    let place = change.path.tokens.isEmpty ? "" : " \(change.path)"
    let values = [change.old, change.new].map { $0.map { $0.jsonText.count > 60 ? "…" : $0.jsonText } }
    let words =
      switch (values[0], values[1]) {
      case (let old?, let new?): ": \(old) → \(new)"
      case (let old?, nil): ": was \(old)"
      case (nil, let new?): ": \(new)"
      case (nil, nil): ""
      }
    return change.kind.words + place + words
  }

  private func mark(_ change: CatalogChange, _ console: Console) -> String {
    switch max(change.wire, change.swift) {
    case .breaking: console.styled("breaking  ", .red)
    case .warning: console.styled("warning   ", .yellow)
    case .compatible: console.styled("compatible", .dim)
    }
  }
}

extension CatalogChange.Kind {
  /// The kind's name as words: `enumValueRemoved` is "enum value removed".
  fileprivate var words: String {
    rawValue.reduce(into: "") { text, character in
      text += character.isUppercase ? " \(character.lowercased())" : "\(character)"
    }
  }
}
