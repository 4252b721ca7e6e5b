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
  /// The environment variable in which RunComfy's own command line looks for the token.
  public static let environmentName = "RUNCOMFY_TOKEN"

  let api: APIClient

  /// A client.
  ///
  /// - Parameters:
  ///   - token: The token from the account's profile page. It is shown nowhere: not in descriptions, errors or events.
  ///   - server: The address to call instead of ``server``, without a slash at the end. Unless it is this machine, it has to be https.
  ///   - configuration: Transport, clock, deadlines and the like.
  public init(
    token: String, server: String = RunComfyClient.server, configuration: ClientConfiguration = ClientConfiguration()
  ) {
    api = APIClient(
      .runComfy, server: server, secret: Secret(token), errorFormat: RunComfyErrorFormat(), configuration: configuration
    )
  }

  /// A client with the token that stands in the environment under ``environmentName``.
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

  /// Checks a request offline and starts a job. There is no upload: local media is sent inside the request as data URIs, where its
  /// field takes such and the size allows, and refused otherwise.
  public func submit(_ submission: Submission, onUpload: TransferObserver? = nil) async throws -> Job {
    let call = try api.call(
      submitting: submission, to: submission.operation.path, uploaded: dataURIs(of: submission),
      budget: api.budget())
    return try await api.start(call, RunComfyFollower()) { response in
      guard let id = try response.decode(as: SubmitRequest.Response.self).requestID, !id.isEmpty else {
        throw UnreadableResponse(message: "it has no request_id: \(response.excerpt)")
      }
      return id
    }
  }

  /// Checks a request offline and starts a job with a LoRA of the Trainer, or from a public address, on the model.
  public func submit(_ request: some ModelRequest, loRA: LoRAInput) async throws -> Job {
    var request = request
    request.extra["lora"] = ["path": .string(loRA.path)]
    return try await submit(request)
  }

  /// A job that was started before. Nothing is asked yet.
  public func job(id: String) -> Job { Job(id: id, follower: RunComfyFollower(), api: api) }

  /// Makes any other call of the Model API, with the types of `RunComfyService`: `ListModels`, `GetModel`, `GetRequestStatus`…
  ///
  /// - Throws: ``ClientError``, `CancellationError`.
  public func send<Request: ServiceRequest>(_ request: Request) async throws -> Request.Response {
    var call = try api.call(request)
    // Whatever else documentation adds is taken for a call that starts a task, until somebody has thought about it.
    if Request.operation.method != "GET", !(request is CancelRequest) { call.effect = .startsTask }
    return try await api.perform(call) { try $0.decode() }
  }

  /// RunComfy does not tell how many jobs it runs at once.
  public func freeSlots() async throws -> Int? { nil }
}

/// A LoRA for a base model.
public struct LoRAInput: Sendable, Hashable {
  /// The name of an asset of the Trainer, such as `my_lora_3000.safetensors`, or a public address.
  public var path: String

  /// A LoRA.
  public init(path: String) { self.path = path }
}
