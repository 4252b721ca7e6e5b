import CommandLineSupport
import Foundation
import ModelBindings
import ModelCatalog
import ModelClient

/// What one call of the program is about: an endpoint, and a request for it or a job of it.
struct Errand {
  let arguments: Arguments
  let endpoint: Endpoint
  let provider: Provider?
  let reporter: Reporter
  private let folder: OutputFolder

  init(_ arguments: Arguments, _ reporter: Reporter) throws {
    self.arguments = arguments
    self.reporter = reporter
    guard let name = arguments.operands.first else { throw UsageError("name an endpoint") }
    guard arguments.operands.count == (arguments["job"] == nil ? 2 : 1) else {
      throw UsageError(
        arguments["job"] == nil ? "give one file with the body, or - for standard input" : "--job takes no body")
    }
    let endpoint = try Catalog.endpoint(named: name, in: arguments.catalog)
    provider = try CatalogFolder(arguments.catalog).providers().first { $0.id == endpoint.provider }
    self.endpoint = endpoint
    guard arguments["site"] == nil || endpoint.provider == "runninghub" else {
      throw UsageError("--site is RunningHub's, and \(endpoint.qualifiedID) is none of its models")
    }
    guard endpoint.role == .model else {
      throw UsageError("\(endpoint.qualifiedID) runs no model; it is one of the calls around them")
    }
    folder = OutputFolder(arguments["output"] ?? ".")
  }

  func run(environment: [String: String], configuration: ClientConfiguration) async throws -> ExitStatus {
    var configuration = configuration
    configuration.onEvent = { [reporter] event in reporter.show(event) }
    if let id = arguments["job"] {
      let service = try service(environment, configuration)
      return try await finish(service.job(id: id))
    }
    let request = try RequestFile(arguments, endpoint, provider)
    let verdict = request.judge(reporter)
    guard verdict == .success else { return verdict }
    if arguments.has("dry-run") {
      reporter.line(try DryRun(endpoint, server: server(environment), request, environment).text)
      return .success
    }
    let service = try service(environment, configuration)
    // What is paid for must have a place to go to.
    if !arguments.has("no-wait") { try folder.prepare() }
    let job = try await service.submit(request.submission(endpoint)) { [reporter] progress in
      reporter.progress("uploading", progress)
    }
    return try await finish(job)
  }

  private func finish(_ job: Job) async throws -> ExitStatus {
    reporter.remember("modelrun \(endpoint.qualifiedID.quotedForShell) --job \(job.id.quotedForShell)\(options)")
    if arguments.has("no-wait") {
      reporter.line(job.id)
      return .success
    }
    reporter.note("job \(job.id.printable)")
    try folder.prepare()
    for try await state in job.states { reporter.progress("\(state)".printable.shortened(to: 60)) }
    let result = try await job.result()
    let files = try await result.download(to: folder.url) { [reporter] progress in
      reporter.progress("fetching", progress)
    }
    reporter.clearProgress()
    for file in files { reporter.line(file.relativePath) }
    reporter.note("succeeded\(result.usage.words)" + (files.isEmpty ? "; the answer names no output" : ""))
    return .success
  }

  /// The options that whoever goes on with the job has to give again.
  private var options: String {
    ["site", "server", "catalog", "output"].compactMap { name in
      arguments[name].map { " --\(name) \($0.quotedForShell)" }
    }.joined()
  }

  // MARK: The service

  private func service(
    _ environment: [String: String], _ configuration: ClientConfiguration
  ) throws -> any ModelService {
    switch endpoint.provider {
    case "runcomfy":
      return try RunComfyClient(
        environment: environment, server: arguments["server"] ?? RunComfyClient.server, configuration: configuration)
    case "runninghub": return try RunningHubClient(environment: environment, site: site, configuration: configuration)
    default: throw UsageError("nobody has taught this program to call \(provider?.title ?? endpoint.provider)")
    }
  }

  private var site: RunningHubSite? {
    if let address = arguments["server"] { return RunningHubSite(address) }
    return switch arguments["site"] {
    case "china": .china
    case "international": .international
    default: nil
    }
  }

  /// The address for a request that is only shown.
  private func server(_ environment: [String: String]) -> String {
    guard endpoint.provider == "runninghub" else { return arguments["server"] ?? RunComfyClient.server }
    let named = environment[RunningHubClient.siteEnvironmentName].map { RunningHubSite($0) }
    return (site ?? named ?? .international).address
  }
}

extension JobUsage {
  /// What the job took, for the last line.
  fileprivate var words: String {
    let parts = [
      money.map { "cost \($0)" }, coins.map { "\($0) coins" }, thirdPartyMoney.map { "third parties \($0)" },
      seconds.map { "\($0) s" },
    ].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }
}
