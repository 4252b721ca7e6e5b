import CommandLineSupport
import ModelBindings
import ModelCatalog

/// The program: finds the command and runs it.
enum Modelgen {
  /// The commands under the headings of the help.
  private static let groups: [(title: String, commands: [any Command.Type])] = [
    (
      "For users of the models",
      [
        GenerateCommand.self, ValidateCommand.self, ListCommand.self, ShowCommand.self, ProbeCommand.self,
        ExportCommand.self, SiteCommand.self, CompletionsCommand.self,
      ]
    ),
    (
      "For maintainers of a catalog",
      [
        ImportCommand.self, UpdateCommand.self, DiffCommand.self, CoverageCommand.self, LintCommand.self,
        PruneCommand.self,
      ]
    ),
  ]
  static let commands = groups.flatMap(\.commands)
  static let name = "modelgen"
  static let summary = "from the documentation of AI-model APIs to checked Swift requests"

  static func run(_ words: [String], _ console: Console) -> Int32 {
    if words.first == Completion.question {
      Completion.printCandidates(Array(words.dropFirst()), description, .catalog, console)
      return ExitStatus.success.rawValue
    }
    if words.first == "--no-color" {
      console.dropColour()
      return run(Array(words.dropFirst()), console)
    }
    if words.first == "--version" {
      do {
        let catalog = try Catalog.load(from: Arguments(version: words).catalog)
        console.line("\(Self.name), \(catalog.version)")
        return ExitStatus.success.rawValue
      } catch {
        console.note("modelgen: error: \(error)")
        return ExitStatus.failure.rawValue
      }
    }
    guard let name = words.first, !["--help", "-h", "help"].contains(name) else {
      if words.count > 1, let command = commands.first(where: { $0.name == words[1] }) {
        console.line(command.help)
      } else {
        console.line(help)
      }
      return words.isEmpty ? ExitStatus.failure.rawValue : ExitStatus.success.rawValue
    }
    guard let command = commands.first(where: { $0.name == name }) else {
      let near = name.nearest(in: commands.map { $0.name }).map { "; did you mean \($0)?" } ?? ""
      console.note("modelgen: error: no command is called \"\(name)\"\(near)\nSee 'modelgen --help'.")
      return ExitStatus.failure.rawValue
    }
    let rest = words.dropFirst()
    if rest.prefix(while: { $0 != "--" }).contains("--help") || rest.first == "-h" {
      console.line(command.help)
      return ExitStatus.success.rawValue
    }
    do {
      let arguments = try Arguments(rest, options: command.options)
      if arguments.has("no-color") { console.dropColour() }
      let status = try command.run(arguments, console)
      console.clearProgress()
      return status.rawValue
    } catch {
      let hint = error is UsageError ? "\nSee 'modelgen \(name) --help'." : ""
      console.note("modelgen \(name): error: \(error)\(hint)")
      return ExitStatus.failure.rawValue
    }
  }

  /// The program as completion shows it.
  static var description: ProgramDescription {
    ProgramDescription(name, summary, commands: commands.map { $0.description })
  }

  static var help: String {
    let width = commands.map { $0.name.count }.max() ?? 0
    let groups = groups.map { title, commands in
      "\(title):\n" + commands.map { "  \($0.name.padded(to: width))  \($0.summary)\n" }.joined()
    }
    return """
      modelgen: \(summary)

      usage: modelgen COMMAND [options]

      \(groups.joined(separator: "\n"))
      'modelgen COMMAND --help' tells more, 'modelgen --version' how new the catalog is.
      Exit status: 0 fine; 1 invalid, stale or breaking; 2 could not run or something was left out.
      """
  }
}

extension CompletionNames {
  /// The names out of the catalog on the command line.
  static var catalog: CompletionNames {
    CompletionNames(
      providers: CatalogNames.providers, endpoints: CatalogNames.endpoints, mediaFields: CatalogNames.mediaFields)
  }
}
