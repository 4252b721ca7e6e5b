import CatalogReview
import CommandLineSupport
import ModelBindings

/// The form in which a command prints changes.
enum ChangeFormat: String, CaseIterable {
  case text, markdown, json

  /// The option that chooses it.
  static let option = OptionSpec.value(
    "format", "FORMAT", "how to print what changed (default: text)", choices: allCases.map(\.rawValue))

  init(_ arguments: Arguments) { self = arguments["format"].flatMap(ChangeFormat.init) ?? .text }

  func print(_ changes: [CatalogChange], _ console: Console) {
    switch self {
    case .text: ChangeText(console: console).print(ChangeReport(changes))
    case .markdown: console.data(ChangeMarkdown(ChangeReport(changes)).text)
    case .json: console.line(changes.scriptValue.jsonText)
    }
  }
}

/// The least verdict at which a command exits with status 1.
enum ChangeLimit: String, CaseIterable {
  case breaking, warning, any

  /// The option that sets it.
  static let option = OptionSpec.value(
    "fail-on", "LEVEL", "exit 1 when a change is as grave as that (default: never)",
    choices: allCases.map(\.rawValue))

  /// Nil when the option is not given.
  init?(_ arguments: Arguments) {
    guard let limit = arguments["fail-on"].flatMap(ChangeLimit.init) else { return nil }
    self = limit
  }

  func isReached(by changes: [CatalogChange]) -> Bool {
    switch self {
    case .breaking: changes.contains { $0.verdict == .breaking }
    case .warning: changes.contains { $0.verdict >= .warning }
    case .any: !changes.isEmpty
    }
  }
}

extension [CatalogChange] {
  /// The changes as scripts read them.
  var scriptValue: JSONValue {
    .array(
      map { change in
        [
          "endpoint": .string(change.endpoint), "path": .string(change.path.description),
          "kind": .string(change.kind.rawValue), "wire": .string(change.wire.rawValue),
          "swift": .string(change.swift.rawValue), "old": change.old ?? .null, "new": change.new ?? .null,
        ]
      })
  }
}
