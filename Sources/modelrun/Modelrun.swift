import CommandLineSupport
import Foundation
import ModelBindings
import ModelCatalog
import ModelClient

/// The program: validates a request, submits it, follows the job and fetches its files.
enum Modelrun {
  static let options: [OptionSpec] = [
    .value(
      "media", "FIELD=PATH", "a local file for a media field, uploaded or sent inside the request", isRepeatable: true),
    .value("output", "DIR", "where the files go (default: the current folder)"),
    .flag("dry-run", "print the request as a curl command, with the key left to the shell, and send nothing"),
    .flag("no-wait", "print the job's id and end"),
    .value("job", "ID", "follow a job that was started before, instead of submitting; no BODY then"),
    .value("site", "SITE", "the provider's site that the key belongs to", choices: siteNames),
    .value("server", "ADDRESS", "another address of the service, such as a gateway's"), .catalog,
  ]

  static let name = "modelrun"
  private static let summary = "runs a model: checks the request offline, submits it, waits, fetches the files"
  private static let example = "modelrun wan-ai/wan-2-2/image-to-video body.json --media img_url=fox.png"

  /// The first operand that asks for the shell's completion script. No endpoint has this name.
  private static let completions = "completions"

  /// The program as completion shows it.
  static let description = ProgramDescription(
    CommandDescription(
      name, summary, usage: "NAME (BODY|-) | \(completions) bash|zsh|fish", options: options, example: example))

  static let help = CommandHelp(
    "modelrun: \(summary)", usage: "modelrun NAME (BODY|-) [options]", options: options, example: example,
    notes: [
      "The paths of the files go to standard output, everything else to standard error. Keys are taken from the environment:",
      ProviderConnection.all.map(keyWords).joined(separator: "; ") + ".",
      "'modelrun completions bash|zsh|fish' prints what a shell needs to complete, 'modelrun --version' how new the catalog is.",
    ]
  ).text

  /// The variables of one provider, for the help.
  private static func keyWords(_ connection: ProviderConnection) -> String {
    let keys = "\(connection.keyVariables.joined(separator: " or ")) for \(connection.provider.rawValue)"
    return keys + (connection.siteVariable.map { ", with --site or \($0)" } ?? "")
  }

  /// The names of all sites, for the option.
  private static let siteNames = ProviderConnection.all.flatMap { $0.sites.map(\.name) }

  /// The exit status that shells give a program that Ctrl-C ended.
  private static let interrupted: Int32 = 130

  static func run(
    _ words: [String], _ console: Console, environment: [String: String], configuration: ClientConfiguration
  ) async -> Int32 {
    if words.isEmpty || words.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      console.line(help)
      return words.isEmpty ? ExitStatus.failure.rawValue : ExitStatus.success.rawValue
    }
    let reporter = Reporter(console)
    if words.first == Completion.question {
      Completion.printCandidates(Array(words.dropFirst()), description, .catalog, console)
      return ExitStatus.success.rawValue
    }
    do {
      if words.first == "--version" {
        let catalog = try Catalog.load(from: Arguments(version: words).catalog)
        console.line("\(name), \(catalog.version)")
        return ExitStatus.success.rawValue
      }
      let arguments = try Arguments(words, options: options)
      if arguments.has("no-color") { console.dropColour() }
      if arguments.operands.first == completions {
        console.data(try Shell(Array(arguments.operands.dropFirst())).script(for: name))
        return ExitStatus.success.rawValue
      }
      let command = try RunCommand(arguments, reporter)
      let status = try await command.run(environment: environment, configuration: configuration)
      reporter.clearProgress()
      return status.rawValue
    } catch is CancellationError {
      reporter.note("modelrun: interrupted\(reporter.resumeHint)")
      return interrupted
    } catch let error as ClientError where error.kind == .interrupted {
      reporter.note("modelrun: \(error)")
      return interrupted
    } catch let error as ClientError {
      reporter.note("modelrun: error: \(error)\(error.isEnd ? "" : reporter.resumeHint)")
      return (error.isFromService ? ExitStatus.negative : .failure).rawValue
    } catch {
      let hint = error is UsageError ? "\nSee 'modelrun --help'." : ""
      reporter.note("modelrun: error: \(error)\(hint)\(reporter.resumeHint)")
      return ExitStatus.failure.rawValue
    }
  }
}

extension ClientError {
  /// Whether the request was refused, as opposed to a failure on the way.
  fileprivate var isFromService: Bool { [.invalid, .service, .taskFailed, .taskCancelled].contains(kind) }

  /// Whether the job has ended without a result.
  fileprivate var isEnd: Bool { [.taskFailed, .taskCancelled].contains(kind) }
}

extension CompletionNames {
  /// The names out of the catalog on the command line.
  static var catalog: CompletionNames {
    CompletionNames(
      providers: CatalogNames.providers, endpoints: CatalogNames.endpoints, mediaFields: CatalogNames.mediaFields)
  }
}
