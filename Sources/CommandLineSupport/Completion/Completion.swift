import ModelBindings

/// Finds the words that the user can type next, for every shell.
package struct Completion {
  /// The hidden command that a completion script runs to get the candidates. The help does not list it.
  package static let question = "__complete"

  /// The candidates for the word at the cursor.
  enum Candidates: Equatable {
    /// These words.
    case words([Word])
    /// Any file; the shell lists them.
    case files
    /// Any folder; the shell lists them.
    case folders
  }

  struct Word: Equatable {
    var text: String
    /// The description that a shell may show; empty for none.
    var help = ""
  }

  /// Prints the candidates for a completion script: a line for each word, else `:files` or `:folders`.
  ///
  /// - Parameters:
  ///   - words: The words behind the program's name. The last is the word at the cursor, which may be empty.
  ///   - program: The program's commands.
  ///   - names: The names that the catalog supplies.
  ///   - console: The console to print on.
  package static func printCandidates(
    _ words: [String], _ program: ProgramDescription, _ names: CompletionNames, _ console: Console
  ) {
    switch candidates(for: words, program, names) {
    case .files: console.line(":files")
    case .folders: console.line(":folders")
    case .words(let words):
      console.data(words.map { $0.help.isEmpty ? "\($0.text)\n" : "\($0.text)\t\($0.help)\n" }.joined())
    }
  }

  private static func candidates(
    for words: [String], _ program: ProgramDescription, _ names: CompletionNames
  ) -> Candidates {
    guard let current = words.last else { return .words([]) }
    let candidates = Completion(program: program, names: names, before: Array(words.dropLast()), current: current)
      .candidates()
    guard case .words(let words) = candidates else { return candidates }
    return .words(words.filter { $0.text.hasPrefix(current) })
  }

  private let program: ProgramDescription
  private let names: CompletionNames
  private let before: [String]
  private let current: String

  private func candidates() -> Candidates {
    let given = before.filter { !OptionSpec.everywhere.map { "--\($0.name)" }.contains($0) }
    if program.isOneCommand, let command = program.commands.first { return candidates(of: command, after: given) }
    guard let name = given.first, name != "help" else {
      return .words(
        current.hasPrefix("-") ? options(OptionSpec.everywhere + (given.isEmpty ? [.version] : [])) : commandNames)
    }
    guard let command = program.commands.first(where: { $0.name == name }) else { return .words([]) }
    return candidates(of: command, after: Array(given.dropFirst()))
  }

  private var commandNames: [Word] { program.commands.map { Word(text: $0.name, help: $0.summary) } }

  private func candidates(of command: CommandDescription, after given: [String]) -> Candidates {
    var operands: [String] = []
    var rest = given[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return placeholders(command.usageLine.next(after: operands))
      }
      guard word.hasPrefix("--") else {
        operands.append(word)
        continue
      }
      guard let option = command.options.first(where: { "--\($0.name)" == word }), option.value != nil else { continue }
      guard rest.popFirst() != nil else { return value(of: option, prefix: "", endpoint: operands.first) }
    }
    if let equals = current.firstIndex(of: "="), current.hasPrefix("--") {
      let name = current[..<equals].dropFirst(2)
      guard let option = command.options.first(where: { $0.name == name }) else { return .words([]) }
      return value(of: option, prefix: String(current[...equals]), endpoint: operands.first)
    }
    if current.hasPrefix("-") {
      let alone: [OptionSpec] = program.isOneCommand && before.isEmpty ? [.version] : []
      return .words(options(command.options + OptionSpec.everywhere + alone))
    }
    return placeholders(command.usageLine.next(after: operands))
  }

  /// The options that the line lacks, and the repeatable ones.
  private func options(_ options: [OptionSpec]) -> [Word] {
    options.filter { option in option.isRepeatable || !before.contains("--\(option.name)") }
      .map { Word(text: "--\($0.name)", help: $0.help) }
  }

  /// The candidates for the value of an option.
  ///
  /// - Parameters:
  ///   - option: The option.
  ///   - prefix: The beginning of the word at the cursor that stays: `--option=`, or empty.
  ///   - endpoint: The first operand, which names the endpoint unless `--endpoint` does.
  private func value(of option: OptionSpec, prefix: String, endpoint: String?) -> Candidates {
    if !option.choices.isEmpty { return .words(option.choices.map { Word(text: prefix + $0) }) }
    guard option.value == "FIELD=PATH" else {
      return placeholders([option.value].compactMap(\.self), prefix: prefix)
    }
    if current.dropFirst(prefix.count).contains("=") { return .files }
    return .words(mediaFields(of: valueBefore("endpoint") ?? endpoint).map { Word(text: "\(prefix)\($0)=") })
  }

  private func placeholders(_ placeholders: [String], prefix: String = "") -> Candidates {
    var words: [Word] = []
    for placeholder in placeholders {
      switch placeholder {
      case "FILE", "PATH", "PAGE", "BODY": return .files
      case "DIR", "OLD", "NEW": return .folders
      case "NAME", "GLOB": words += endpointIDs.map { Word(text: prefix + $0) }
      case "PROVIDER": words += names.providers(catalog).map { Word(text: prefix + $0) }
      case "COMMAND": words += commandNames
      case _ where placeholder == placeholder.lowercased(): words.append(Word(text: prefix + placeholder))
      default: break
      }
    }
    return .words(words)
  }
}

// Names from the catalog.
extension Completion {
  private func valueBefore(_ option: String) -> String? {
    if let index = before.lastIndex(of: "--\(option)"), index + 1 < before.count { return before[index + 1] }
    return before.last { $0.hasPrefix("--\(option)=") }.map { String($0.dropFirst(option.count + 3)) }
  }

  private var catalog: String { valueBefore("catalog") ?? "catalog" }

  /// The ids of all endpoints, from the names of their files. An id has its provider before it where the user typed a
  /// provider, or where two providers have the same id.
  private var endpointIDs: [String] {
    let ids = names.endpoints(catalog)
    let typed = current.split(separator: "=").last.map(String.init) ?? ""
    let isQualified = ids.contains { typed.hasPrefix($0.0 + ":") }
    let counts = Dictionary(ids.flatMap(\.1).map { ($0, 1) }, uniquingKeysWith: +)
    return ids.flatMap { provider, ids in
      ids.map { isQualified || (counts[$0] ?? 0) > 1 ? "\(provider):\($0)" : $0 }
    }
  }

  /// The fields of the endpoint `name` that take media.
  private func mediaFields(of name: String?) -> [String] {
    name.map { names.mediaFields($0, catalog) } ?? []
  }
}
