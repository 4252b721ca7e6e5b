import Foundation
import ModelBindings
import RunComfyService

/// Calls RunComfy's Model API.
///
///     let client = RunComfyClient(token: token)
///     let job = try await client.submit(request)
///     let files = try await job.result().download(to: folder)
public struct RunComfyClient: ModelService {
  /// The Model API's address.
  public static let server = "https://model-api.runcomfy.net"
  /// The environment variable with the token; RunComfy's own command line reads the same.
  public static let environmentName = "RUNCOMFY_TOKEN"

  let api: APIClient

  /// A client.
  ///
  /// - Parameters:
  ///   - token: The token from the account's profile page. It is never shown, neither in descriptions nor in errors or events.
  ///   - server: The address to call instead of ``server``, without a slash at the end. Unless it is this machine, it has to be https.
  ///   - configuration: Transport, clock, deadlines and the like.
  public init(
    token: String, server: String = RunComfyClient.server, configuration: ClientConfiguration = ClientConfiguration()
  ) {
    api = APIClient(
      .runComfy, server: server, secret: Secret(token), errorFormat: RunComfyErrorFormat(), configuration: configuration
    )
  }

  /// A client with the token of the environment variable ``environmentName``.
  ///
  /// - Throws: ``ClientError`` of the kind `configuration` when there is none.
  public init(
    environment: [String: String], server: String = RunComfyClient.server,
    configuration: ClientConfiguration = ClientConfiguration()
  ) throws {
    guard let token = environment[Self.environmentName], !token.isEmpty else {
      throw ClientError(
        .configuration, .runComfy, message: "no token: set \(Self.environmentName), from the account's profile page")
    }
    self.init(token: token, server: server, configuration: configuration)
  }

  /// Validates a request offline and starts a job, which costs. There is no upload: local media is sent inside the request as data URIs,
  /// where the field takes them and the size allows it; otherwise the request is invalid.
  ///
  /// - Throws: ``ClientError``; of the kind `invalid`, with every violation, before anything is sent. `CancellationError`.
  public func submit(_ submission: Submission, onUpload: TransferObserver? = nil) async throws -> Job {
    let call = try api.call(
      submitting: submission, to: submission.operation.path, uploaded: dataURIs(of: submission),
      budget: api.budget())
    return try await api.start(call, RunComfyQueries()) { response in
      guard let id = try response.decode(as: SubmitRequest.Response.self).requestID, !id.isEmpty else {
        throw UnreadableResponse(message: "it has no request_id: \(response.excerpt)")
      }
      return id
    }
  }

  /// Validates a request offline and starts a job with a LoRA of the Trainer, or from a public URL, on the model.
  ///
  /// - Throws: As ``submit(_:onUpload:)``.
  public func submit(_ request: some ModelRequest, loRA: LoRAInput) async throws -> Job {
    var request = request
    request.extra["lora"] = ["path": .string(loRA.path)]
    return try await submit(request)
  }

  /// A job that was started before. Making one sends nothing.
  public func job(id: String) -> Job { Job(id: id, queries: RunComfyQueries(), api: api) }

  /// Makes any other call of the Model API, with the types of `RunComfyService`: `ListModels`, `GetModel`, `GetRequestStatus`…
  ///
  /// - Throws: ``ClientError``, `CancellationError`.
  public func send<Request: ServiceRequest>(_ request: Request) async throws -> Request.Response {
    var call = try api.call(request)
    // A call that the documentation adds is treated as one that starts a task, so that it is not repeated.
    if Request.operation.method != "GET", !(request is CancelRequest) { call.effect = .startsTask }
    return try await api.perform(call) { try $0.decode() }
  }

  /// Always nil: RunComfy does not report how many jobs it runs at once.
  public func freeSlots() async throws -> Int? { nil }
}
