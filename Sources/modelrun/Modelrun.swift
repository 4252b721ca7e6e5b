import CommandLineSupport
import Foundation
import ModelBindings
import ModelCatalog
import ModelClient

/// The program: checks a request, submits it, follows the job and fetches what it made.
enum Modelrun {
  static let options: [OptionSpec] = [
    .value(
      "media", "FIELD=PATH", "a local file for a media field, uploaded or sent inside the request", isRepeatable: true),
    .value("output", "DIR", "where the files go (default: the current folder)"),
    .flag("dry-run", "print the request as a curl command, with the key left to the shell, and send nothing"),
    .flag("no-wait", "print the job's id and end"),
    .value("job", "ID", "follow a job that was started before, instead of submitting; no BODY then"),
    .value("site", "SITE", "RunningHub's site that the key belongs to", choices: ["international", "china"]),
    .value("server", "ADDRESS", "another address of the service, such as a gateway's"), .catalog,
  ]

  static let name = "modelrun"
  private static let summary = "runs a model: checks the request offline, submits it, waits, fetches the files"
  private static let example = "modelrun wan-ai/wan-2-2/image-to-video body.json --media img_url=fox.png"

  /// The program as completion shows it.
  static let description = ProgramDescription(
    CommandDescription(
      name, summary, usage: "NAME (BODY|-) | \(ToolWord.completions.rawValue) bash|zsh|fish",
      options: options, example: example))

  static let help = CommandHelp(
    "modelrun: \(summary)", usage: "modelrun NAME (BODY|-) [options]", options: options, example: example,
    notes: [
      "The paths of the files go to standard output, everything else to standard error. Keys are taken from the environment:",
      "\(RunComfyClient.environmentName) for RunComfy; \(RunningHubClient.environmentNames.joined(separator: " or ")) for RunningHub, "
        + "with --site or \(RunningHubClient.siteEnvironmentName).",
      "'modelrun completions bash|zsh|fish' prints what a shell needs to complete,",
      "'modelrun --version' how new the catalog is.",
    ]
  ).text

  /// What a shell says of a program that Ctrl-C ended.
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
      Completion.answer(Array(words.dropFirst()), description, .catalog, console)
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
      if let word = arguments.operands.first.flatMap({ ToolWord(rawValue: $0) }) {
        console.data(try word.text(Array(arguments.operands.dropFirst())))
        return ExitStatus.success.rawValue
      }
      let errand = try Errand(arguments, reporter)
      let status = try await errand.run(environment: environment, configuration: configuration)
      reporter.clearProgress()
      return status.rawValue
    } catch is CancellationError {
      reporter.note("modelrun: interrupted\(reporter.wayOn)")
      return interrupted
    } catch let error as ClientError where error.kind == .interrupted {
      reporter.note("modelrun: \(error)")
      return interrupted
    } catch let error as ClientError {
      reporter.note("modelrun: error: \(error)\(error.isEnd ? "" : reporter.wayOn)")
      return (error.isAnswer ? ExitStatus.negative : .failure).rawValue
    } catch {
      let hint = error is UsageError ? "\nSee 'modelrun --help'." : ""
      reporter.note("modelrun: error: \(error)\(hint)\(reporter.wayOn)")
      return ExitStatus.failure.rawValue
    }
  }
}

extension ClientError {
  /// Whether the service has said no, as opposed to nothing.
  fileprivate var isAnswer: Bool { [.invalid, .service, .taskFailed, .taskCancelled].contains(kind) }

  /// Whether nothing more can come of the job.
  fileprivate var isEnd: Bool { [.taskFailed, .taskCancelled].contains(kind) }
}

extension CompletionNames {
  /// The names out of the catalog on the command line.
  static var catalog: CompletionNames {
    CompletionNames(
      providers: CatalogNames.providers, endpoints: CatalogNames.endpoints, mediaFields: CatalogNames.mediaFields)
  }
}
