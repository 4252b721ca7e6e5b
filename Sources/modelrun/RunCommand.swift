import CommandLineSupport
import Files
import Foundation
import ModelBindings
import ModelCatalog
import ModelClient

/// One run of the program for an endpoint: validates and submits a request, or goes on with a job.
struct RunCommand {
  let arguments: Arguments
  let endpoint: Endpoint
  let provider: Provider?
  let connection: ProviderConnection
  let reporter: Reporter
  private let folder: OutputFolder

  /// - Throws: `UsageError` for arguments that cannot be used, `Diagnostic` for a catalog that cannot.
  init(_ arguments: Arguments, _ reporter: Reporter) throws {
    self.arguments = arguments
    self.reporter = reporter
    guard let name = arguments.operands.first else { throw UsageError("name an endpoint") }
    guard arguments.operands.count == (arguments["job"] == nil ? 2 : 1) else {
      throw UsageError(
        arguments["job"] == nil ? "give one file with the body, or - for standard input" : "--job takes no body")
    }
    let endpoint = try Catalog.endpoint(named: name, in: arguments.catalog)
    self.endpoint = endpoint
    provider = try CatalogFolder(arguments.catalog).providers().first { $0.id == endpoint.provider }
    guard let connection = ProviderConnection.of(endpoint.provider) else {
      throw UsageError("this program cannot call \(provider?.title ?? endpoint.provider)")
    }
    self.connection = connection
    guard arguments["site"] == nil || !connection.sites.isEmpty else {
      let owners = ProviderConnection.all.filter { !$0.sites.isEmpty }.map { "\($0.provider.rawValue)'s" }
      throw UsageError(
        "--site is \(owners.joined(separator: " and ")), and \(endpoint.qualifiedID) is none of its models")
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
      return try await finish(service(environment, configuration).job(id: id))
    }
    let body = try RequestBody(arguments, endpoint, provider)
    let status = body.validate(connection, reporter)
    guard status == .success else { return status }
    if arguments.has("dry-run") {
      reporter.line(try DryRun(body.submission, target(environment)).commands())
      return .success
    }
    let service = try service(environment, configuration)
    // Before the submit, which costs: its files must have a place to go to.
    if !arguments.has("no-wait") { try folder.prepare() }
    let job = try await service.submit(body.submission) { [reporter] progress in
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
    reporter.note("succeeded\(result.usage.words)" + (files.isEmpty ? "; the response names no output" : ""))
    return .success
  }

  /// The options that have to be given again to go on with the job.
  private var options: String {
    ["site", "server", "catalog", "output"].compactMap { name in
      arguments[name].map { " --\(name) \($0.quotedForShell)" }
    }.joined()
  }

  // MARK: The service

  private func service(
    _ environment: [String: String], _ configuration: ClientConfiguration
  ) throws -> any ModelService {
    // Without an option the client reads the environment itself, so that its error can say which variable is missing.
    let site = arguments["site"].flatMap { connection.siteAddress(named: $0, environment) }
    return try connection.client(
      ProviderConnection.Settings(
        environment: environment, server: arguments["server"] ?? site, configuration: configuration))
  }

  /// Where a request goes that is only shown: to the named site, else to the usual server of the catalog.
  private func target(_ environment: [String: String]) throws -> DryRun.Target {
    let site = connection.siteAddress(named: arguments["site"], environment)
    guard let server = arguments["server"] ?? site ?? provider?.servers.first else {
      throw UsageError("the catalog names no server of \(provider?.title ?? endpoint.provider); give --server")
    }
    let documented = provider?.environment ?? []
    let variables = documented.isEmpty ? connection.keyVariables : documented
    return DryRun.Target(
      connection: connection, server: connection.normalized(server),
      keyVariable: variables.first { environment[$0]?.isEmpty == false } ?? variables[0])
  }
}

extension JobUsage {
  /// The cost and the time of the job, for the last line.
  fileprivate var words: String {
    let parts = [
      money.map { "cost \($0)" }, coins.map { "\($0) coins" }, thirdPartyMoney.map { "third parties \($0)" },
      seconds.map { "\($0) s" },
    ].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }
}
