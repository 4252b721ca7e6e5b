import ModelBindings
import RunningHubService

/// A request of RunningHub that starts a task: a workflow or an AI app, on either API.
public protocol TaskRequest: ServiceRequest {
  /// The id of the started task in the response.
  static func taskID(in response: Response) -> String?
  /// Whether the task belongs to the older API, which has queries of its own.
  static var isOlderAPI: Bool { get }
}

extension TaskRequest {
  /// False: tasks belong to the newer API by default.
  public static var isOlderAPI: Bool { false }
}

extension RunWorkflow: TaskRequest {
  /// The id in the flat response.
  public static func taskID(in response: Response) -> String? { response.taskID }
}

extension RunAIApp: TaskRequest {
  /// The id in the flat response.
  public static func taskID(in response: Response) -> String? { response.taskID }
}

extension StartComfyUITaskBasic: TaskRequest {
  /// The id in the envelope.
  public static func taskID(in response: Response) -> String? { response.data?.taskID }
  /// True: the older API has queries of its own.
  public static var isOlderAPI: Bool { true }
}

extension StartComfyUITaskAdvanced: TaskRequest {
  /// The id in the envelope.
  public static func taskID(in response: Response) -> String? { response.data?.taskID }
  /// True: the older API has queries of its own.
  public static var isOlderAPI: Bool { true }
}

extension StartAIAppTask: TaskRequest {
  /// The id in the envelope.
  public static func taskID(in response: Response) -> String? { response.data?.taskID }
  /// True: the older API has queries of its own.
  public static var isOlderAPI: Bool { true }
}

extension StartQuickCreateTask: TaskRequest {
  /// The id in the envelope.
  public static func taskID(in response: Response) -> String? { response.data?.taskID }
  /// True: the older API has queries of its own.
  public static var isOlderAPI: Bool { true }
}

extension RunningHubClient {
  /// Starts a workflow or an AI app, with the types of `RunningHubService`; a field for the key may be left empty.
  ///
  /// A submit whose outcome is not known is never repeated; the error's ``ClientError/taskMayExist`` is true then.
  ///
  /// - Throws: ``ClientError``, `CancellationError`.
  public func submit<Request: TaskRequest>(_ request: Request) async throws -> Job {
    let queries: any JobQueries = Request.isOlderAPI ? ComfyUITaskQueries() : RunningHubQueries()
    return try await api.start(call(request), queries) { response in
      try response.taskID(Request.taskID(in: response.decode()))
    }
  }

  /// A job that was started with the older API, followed by the older API's calls.
  public func comfyUITask(id: String) -> Job { Job(id: id, queries: ComfyUITaskQueries(), api: api) }
}
