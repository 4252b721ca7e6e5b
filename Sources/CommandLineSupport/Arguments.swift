import ModelBindings

/// One option of a command.
package struct OptionSpec: Sendable {
  /// The name without its two dashes.
  package let name: String
  /// The placeholder of its value in the help, such as `DIR`; nil for a switch.
  package let value: String?
  /// The description in the help.
  package let help: String
  /// The allowed values; empty for any value.
  package var choices: [String] = []
  /// Whether a command line may have the option more than once.
  package var isRepeatable = false

  /// A switch.
  package static func flag(_ name: String, _ help: String) -> OptionSpec {
    OptionSpec(name: name, value: nil, help: help)
  }

  /// An option with a value.
  package static func value(
    _ name: String, _ value: String, _ help: String, choices: [String] = [], isRepeatable: Bool = false
  ) -> OptionSpec {
    OptionSpec(name: name, value: value, help: help, choices: choices, isRepeatable: isRepeatable)
  }

  /// The options that every command takes.
  package static let everywhere: [OptionSpec] = [
    .flag("no-color", "print without colour; the variable NO_COLOR does the same"), .flag("help", "print this text"),
  ]
}

/// The error that the words of a command line are wrong.
package struct UsageError: Error, CustomStringConvertible {
  package let description: String
  /// Creates an error with its message.
  package init(_ description: String) { self.description = description }
}

/// The parsed arguments of a command: options and operands.
package struct Arguments: Sendable {
  private var values: [String: [String]] = [:]
  /// The words that are neither options nor their values, and all words behind `--`.
  package private(set) var operands: [String] = []

  /// Parses the words behind a command's name.
  ///
  /// - Throws: ``UsageError`` for an unknown option, a missing value, a value that is not allowed, or a repetition.
  package init(_ words: some Sequence<String>, options: [OptionSpec]) throws(UsageError) {
    let options = options + OptionSpec.everywhere
    var words = Array(words)[...]
    while let word = words.popFirst() {
      guard word.hasPrefix("--"), word != "--" else {
        if word == "--" {
          operands += words
          return
        }
        guard word == "-" || !word.hasPrefix("-") else {
          throw UsageError("unknown option \(word); options begin with two dashes")
        }
        operands.append(word)
        continue
      }
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts.first.map(String.init) ?? ""
      guard let option = options.first(where: { $0.name == name }) else {
        let near = name.nearest(in: options.map(\.name)).map { "; did you mean --\($0)?" } ?? ""
        throw UsageError("unknown option --\(name)\(near)")
      }
      guard let placeholder = option.value else {
        guard parts.count == 1 else { throw UsageError("--\(name) takes no value, found \"\(parts[1])\"") }
        values[name] = []
        continue
      }
      guard let value = parts.count == 2 ? String(parts[1]) : words.popFirst() else {
        throw UsageError("--\(name) needs a value: --\(name) \(placeholder)")
      }
      if !option.choices.isEmpty, !option.choices.contains(value) {
        let near = value.nearest(in: option.choices).map { "; did you mean \($0)?" } ?? ""
        throw UsageError("--\(name) is one of \(option.choices.joined(separator: ", ")), found \"\(value)\"\(near)")
      }
      if values[name] != nil, !option.isRepeatable { throw UsageError("--\(name) is given more than once") }
      values[name, default: []].append(value)
    }
  }

  /// Whether a switch was given.
  package func has(_ name: String) -> Bool { values[name] != nil }

  /// The value of an option; nil where the command line lacks it.
  package subscript(_ name: String) -> String? { values[name]?.last }

  /// All values of a repeatable option.
  package func all(_ name: String) -> [String] { values[name] ?? [] }
}
