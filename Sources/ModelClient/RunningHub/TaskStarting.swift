import ModelBindings
import RunningHubService

/// A call of RunningHub that starts a task: a workflow or an AI app, on either API.
public protocol TaskStarting: ServiceRequest {
  /// The id of the task that was started, by the answer.
  static func taskID(in response: Response) -> String?
  /// Whether the task belongs to the older API, where it is asked about by other calls.
  static var isOlderAPI: Bool { get }
}

extension TaskStarting {
  /// Tasks belong to the newer API unless said otherwise.
  public static var isOlderAPI: Bool { false }
}

extension RunWorkflow: TaskStarting {
  /// The id in the flat answer.
  public static func taskID(in response: Response) -> String? { response.taskID }
}

extension RunAIApp: TaskStarting {
  /// The id in the flat answer.
  public static func taskID(in response: Response) -> String? { response.taskID }
}

extension StartComfyUITaskBasic: TaskStarting {
  /// The id in the envelope.
  public static func taskID(in response: Response) -> String? { response.data?.taskID }
  /// Asked about by the older calls.
  public static var isOlderAPI: Bool { true }
}

extension StartComfyUITaskAdvanced: TaskStarting {
  /// The id in the envelope.
  public static func taskID(in response: Response) -> String? { response.data?.taskID }
  /// Asked about by the older calls.
  public static var isOlderAPI: Bool { true }
}

extension StartAIAppTask: TaskStarting {
  /// The id in the envelope.
  public static func taskID(in response: Response) -> String? { response.data?.taskID }
  /// Asked about by the older calls.
  public static var isOlderAPI: Bool { true }
}

extension StartQuickCreateTask: TaskStarting {
  /// The id in the envelope.
  public static func taskID(in response: Response) -> String? { response.data?.taskID }
  /// Asked about by the older calls.
  public static var isOlderAPI: Bool { true }
}

extension RunningHubClient {
  /// Starts a workflow or an AI app, with the types of `RunningHubService`; a field for the key may be left empty.
  ///
  /// A submit whose outcome is not known is never repeated; the error's ``ClientError/taskMayExist`` tells.
  ///
  /// - Throws: ``ClientError``, `CancellationError`.
  public func submit<Request: TaskStarting>(_ request: Request) async throws -> Job {
    let follower: any JobFollower = Request.isOlderAPI ? ComfyUITaskFollower() : RunningHubFollower()
    return try await caller.start(call(request), follower) { answer in
      try answer.taskID(Request.taskID(in: answer.decode()))
    }
  }

  /// A job that was started with the older API, followed by the older API's calls.
  public func comfyUITask(id: String) -> Job { Job(id: id, follower: ComfyUITaskFollower(), caller: caller) }
}
