import Foundation
import ModelBindings
import RunningHubService

/// Calls RunningHub: the standard models and runs of its newer API (v2), the workflow tasks of its older one (v1).
///
///     let client = RunningHubClient(key: key, site: .international)
///     let job = try await client.submit(request)
///     let files = try await job.result().download(to: folder)
public struct RunningHubClient: ModelService {
  /// The environment variables that can hold the key, in this order; RunningHub's own tools read the same.
  public static let environmentNames = ["RH_API_KEY", "RUNNINGHUB_API_KEY"]
  /// The environment variable with the address of the site.
  public static let siteEnvironmentName = "RH_API_BASE_URL"

  let api: APIClient

  /// A client.
  ///
  /// - Parameters:
  ///   - key: The API key. It is never shown, neither in descriptions nor in errors or events.
  ///   - site: The site that the key belongs to.
  ///   - configuration: Transport, clock, deadlines and the like.
  public init(key: String, site: RunningHubSite, configuration: ClientConfiguration = ClientConfiguration()) {
    api = APIClient(
      .runningHub, server: site.address, secret: Secret(key), errorFormat: RunningHubErrorFormat(),
      configuration: configuration
    )
  }

  /// A client with the key of one of the environment variables ``environmentNames``, on the given site, else on the site of
  /// ``siteEnvironmentName``.
  ///
  /// - Throws: ``ClientError`` of the kind `configuration` when there is no key, or no site.
  public init(
    environment: [String: String], site: RunningHubSite? = nil,
    configuration: ClientConfiguration = ClientConfiguration()
  ) throws {
    guard let key = Self.environmentNames.lazy.compactMap({ environment[$0] }).first(where: { !$0.isEmpty }) else {
      throw ClientError(
        .configuration, .runningHub, message: "no key: set \(Self.environmentNames.joined(separator: " or "))")
    }
    guard let site = site ?? environment[Self.siteEnvironmentName].map({ RunningHubSite($0) }) else {
      throw ClientError(
        .configuration, .runningHub, message: "no site: a key belongs to one; set \(Self.siteEnvironmentName)")
    }
    self.init(key: key, site: site, configuration: configuration)
  }

  // MARK: Standard models

  /// Validates a request offline, uploads its local media and starts a job on a standard model, which costs.
  ///
  /// - Throws: ``ClientError``; of the kind `invalid`, with every violation, before anything is sent. `CancellationError`.
  public func submit(_ submission: Submission, onUpload: TransferObserver? = nil) async throws -> Job {
    let budget = api.budget()
    let uploaded = try await upload(submission, onUpload: onUpload)
    let call = try api.call(
      submitting: submission, to: submission.operation.path, uploaded: uploaded, budget: budget)
    return try await api.start(call, RunningHubQueries()) { response in
      try response.taskID(try response.decode(as: SubmitTask.Response.self).taskID)
    }
  }

  /// The price of a request by RunningHub's preview. No task is started or charged; local media is uploaded as for a submit.
  ///
  /// A price of 0 does not prove that the call is free.
  ///
  /// - Throws: ``ClientError``, `CancellationError`.
  public func price(
    of request: some ModelRequest, spelling: FieldSpelling = .keys, onUpload: TransferObserver? = nil
  ) async throws -> PreviewPrice.Response {
    let submission = Submission(request, spelling: spelling)
    let uploaded = try await upload(submission, onUpload: onUpload)
    let prefix = "/openapi/v2/"
    let path = submission.operation.path
    guard path.hasPrefix(prefix) else {
      throw ClientError(
        .invalid, .runningHub, endpoint: submission.endpoint, message: "only standard models have previews")
    }
    let call = try api.call(
      submitting: submission, to: "\(prefix)price-preview/\(path.dropFirst(prefix.count))", uploaded: uploaded,
      budget: api.budget())
    return try await api.perform(call) { try $0.decode() }
  }

  /// A job that was started before, by either API: a query finds the tasks of both. Making one sends nothing.
  public func job(id: String) -> Job { Job(id: id, queries: RunningHubQueries(), api: api) }

  // MARK: Everything else

  /// Makes any other call, with the types of `RunningHubService`: `GetQueueStatus`, `ListResources`, `GetAccountInformation`…
  ///
  /// A field for the key may be left empty: the client fills in its own.
  ///
  /// - Throws: ``ClientError``, `CancellationError`.
  public func send<Request: ServiceRequest>(_ request: Request) async throws -> Request.Response {
    try await api.perform(call(request)) { try $0.decode() }
  }

  func call(_ request: some ServiceRequest) throws -> Call {
    let names = type(of: request).fieldNames
    let credential: APIClient.Credential =
      if names.contains(where: { ["apiKey", "apikey"].contains($0) }) {
        .inRequest
      } else if request is ListAIApps {
        .bare
      } else {
        .bearer
      }
    var call = try api.call(request, credential: credential)
    if !Self.repeatable.contains(type(of: request).operation.path) { call.effect = .startsTask }
    return call
  }

  /// The calls that can be repeated without cost. Every other call is treated as one that starts a task, so that a call which the
  /// documentation adds is not repeated before this list names it.
  private static let repeatable: Set<String> = [
    CancelComfyUITask.operation.path, CheckTaskOutput.operation.path, CheckTaskStatus.operation.path,
    GetAIAppCallExample.operation.path, GetAccountInformation.operation.path, GetQueueStatus.operation.path,
    GetWebhookEventDetails.operation.path, GetWorkflowJSON.operation.path, ListAIApps.operation.path,
    ListAPIKeys.operation.path, ListQuickCreateStyles.operation.path, ListResources.operation.path,
    PreviewPrice.operation.path, QueryTaskV2.operation.path, ResendWebhookEvent.operation.path,
    UploadFileV2.operation.path, UploadLoRA.operation.path, UploadResource.operation.path,
  ]

  /// The limit of the key, less its running and waiting tasks; at least 1.
  ///
  /// - Throws: ``ClientError``, `CancellationError`.
  public func freeSlots() async throws -> Int? {
    let queue = try await send(GetQueueStatus()).data
    guard let limit = queue?.concurrentLimit else { return nil }
    let busy = queue?.totalCurrentTasks ?? (queue?.runningCount ?? 0) + (queue?.queuedCount ?? 0)
    return max(1, limit - busy)
  }

  /// The machines that run a native ComfyUI server.
  public enum ProxyMachine: String, Sendable, Hashable, CaseIterable {
    /// 24 GB.
    case standard = "proxy"
    /// 48 GB.
    case plus = "proxy-plus"
  }

  /// The base URL of RunningHub's native ComfyUI server for a ComfyUI client: `/prompt`, `/upload/image`, `/object_info`, `/view`,
  /// `/history` and `/ws` stand behind it.
  ///
  /// The key is a part of this path, so keep the URL as secret as the key.
  public func comfyUIAddress(_ machine: ProxyMachine = .standard) -> String {
    "\(api.server)/\(machine.rawValue)/\(api.secret.value.percentEncoded)"
  }
}
