import CommandLineSupport
import ModelBindings
import ModelCatalog

/// What could stand where the cursor is: the one place that knows, whichever shell asks.
struct Completion {
  /// The answer to a shell.
  enum Answer: Equatable {
    /// These words, each with what it means, which may be empty.
    case words([Word])
    /// Whatever files there are.
    case files
    /// Whatever folders there are.
    case folders
  }

  struct Word: Equatable {
    var text: String
    var help = ""
  }

  /// The answer for the words behind the program's name, the last of which is being typed.
  static func answer(_ words: [String]) -> Answer {
    guard let current = words.last else { return .words([]) }
    let answer = Completion(before: Array(words.dropLast()), current: current).answer()
    guard case .words(let candidates) = answer else { return answer }
    return .words(candidates.filter { $0.text.hasPrefix(current) })
  }

  private let before: [String]
  private let current: String

  private func answer() -> Answer {
    let given = before.filter { !OptionSpec.everywhere.map { "--\($0.name)" }.contains($0) }
    guard let name = given.first, name != "help" else {
      let names = Modelgen.commands.map { Word(text: $0.name, help: $0.summary) }
      return .words(current.hasPrefix("-") ? options(OptionSpec.everywhere) : names)
    }
    guard let command = Modelgen.commands.first(where: { $0.name == name }) else { return .words([]) }
    return answer(of: command, after: Array(given.dropFirst()))
  }

  private func answer(of command: any Command.Type, after given: [String]) -> Answer {
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
      guard rest.popFirst() != nil else { return value(of: option, prefix: "", in: given) }
    }
    if let equals = current.firstIndex(of: "="), current.hasPrefix("--") {
      let name = current[..<equals].dropFirst(2)
      guard let option = command.options.first(where: { $0.name == name }) else { return .words([]) }
      return value(of: option, prefix: String(current[...equals]), in: given)
    }
    if current.hasPrefix("-") { return .words(options(command.options + OptionSpec.everywhere)) }
    return placeholders(command.usageLine.next(after: operands))
  }

  /// The options that are not there yet, or may be repeated.
  private func options(_ options: [OptionSpec]) -> [Word] {
    options.filter { option in option.isRepeatable || !before.contains("--\(option.name)") }
      .map { Word(text: "--\($0.name)", help: $0.help) }
  }

  private func value(of option: OptionSpec, prefix: String, in given: [String]) -> Answer {
    if !option.choices.isEmpty { return .words(option.choices.map { Word(text: prefix + $0) }) }
    guard option.value == "FIELD=PATH" else {
      return placeholders([option.value].compactMap(\.self), prefix: prefix)
    }
    if current.dropFirst(prefix.count).contains("=") { return .files }
    return .words(mediaFields.map { Word(text: "\(prefix)\($0)=") })
  }

  private func placeholders(_ placeholders: [String], prefix: String = "") -> Answer {
    var words: [Word] = []
    for placeholder in placeholders {
      switch placeholder {
      case "FILE", "PATH", "PAGE": return .files
      case "DIR", "OLD", "NEW": return .folders
      case "NAME", "GLOB": words += endpointIDs.map { Word(text: prefix + $0) }
      case "PROVIDER": words += providers.map { Word(text: prefix + $0) }
      case "COMMAND": words += Modelgen.commands.map { Word(text: $0.name, help: $0.summary) }
      case _ where placeholder == placeholder.lowercased(): words.append(Word(text: prefix + placeholder))
      default: break
      }
    }
    return .words(words)
  }
}

// What the catalog knows; one that cannot be read knows nothing, since nobody would see an error here.
extension Completion {
  private func valueBefore(_ option: String) -> String? {
    if let index = before.lastIndex(of: "--\(option)"), index + 1 < before.count { return before[index + 1] }
    return before.last { $0.hasPrefix("--\(option)=") }.map { String($0.dropFirst(option.count + 3)) }
  }

  private var catalog: String { valueBefore("catalog") ?? "catalog" }

  private var providers: [String] { (try? Catalog.providers(in: catalog).map(\.id)) ?? [] }

  /// The ids of all endpoints, from the names of their files; with the provider in front where that was typed, or where
  /// two providers have the same.
  private var endpointIDs: [String] {
    let folder = CatalogFolder(catalog)
    let ids = ((try? folder.providerFolders()) ?? []).map { provider in
      (provider, (try? folder.ids(of: provider) { _ in }) ?? [])
    }
    let typed = current.split(separator: "=").last.map(String.init) ?? ""
    let isQualified = ids.contains { typed.hasPrefix($0.0 + ":") }
    let counts = Dictionary(ids.flatMap(\.1).map { ($0, 1) }, uniquingKeysWith: +)
    return ids.flatMap { provider, ids in
      ids.map { isQualified || (counts[$0] ?? 0) > 1 ? "\(provider):\($0)" : $0 }
    }
  }

  /// The fields of the endpoint on the line that take media.
  private var mediaFields: [String] {
    guard let name = valueBefore("endpoint"), let endpoint = try? Catalog.endpoint(named: name, in: catalog) else {
      return []
    }
    let fields = endpoint.input?.properties.filter { $0.schema.media != nil || $0.schema.items?.media != nil }
    return fields?.map(\.key) ?? []
  }
}

extension Command {
  fileprivate static var usageLine: UsageLine { UsageLine(usage, options: options) }
}
