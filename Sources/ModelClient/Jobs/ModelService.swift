import ModelBindings

/// A service that runs models: ``RunComfyClient`` or ``RunningHubClient``.
public protocol ModelService: Sendable {
  /// Checks a request offline, uploads its local media, and starts a job.
  ///
  /// A submit whose outcome is not known is never repeated; the error's ``ClientError/taskMayExist`` tells.
  ///
  /// - Parameters:
  ///   - submission: The request.
  ///   - onUpload: Told how far the upload of each local file is.
  /// - Throws: ``ClientError``: of the kind `invalid`, with every violation, before anything is sent. `CancellationError` when the task
  ///   was cancelled before the submit went out.
  func submit(_ submission: Submission, onUpload: TransferObserver?) async throws -> Job

  /// A job that was started before, in this process or another. Nothing is asked yet.
  func job(id: String) -> Job

  /// How many more jobs the service will run at once for this key; nil where it does not tell.
  func freeSlots() async throws -> Int?
}

extension ModelService {
  /// Checks a request offline, uploads its local media, and starts a job.
  ///
  /// A submit whose outcome is not known is never repeated; the error's ``ClientError/taskMayExist`` tells.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - spelling: How fields with a node key are named; some deployments of RunningHub take the aliases only.
  ///   - onUpload: Told how far the upload of each local file is.
  /// - Throws: ``ClientError``: of the kind `invalid`, with every violation, before anything is sent. `CancellationError` when the task
  ///   was cancelled before the submit went out.
  public func submit(
    _ request: some ModelRequest, spelling: FieldWriter.Spelling = .keys, onUpload: TransferObserver? = nil
  ) async throws -> Job {
    try await submit(Submission(request, spelling: spelling), onUpload: onUpload)
  }
}

/// Told how far a transfer is, from any thread, and often.
public typealias TransferObserver = @Sendable (TransferProgress) -> Void

/// How far an upload or a download is.
public struct TransferProgress: Sendable, Hashable {
  /// The name of the file.
  public var fileName: String
  /// The bytes that are through.
  public var completed: Int
  /// All bytes; nil where the server does not say.
  public var total: Int?

  /// A stage of a transfer.
  public init(fileName: String, completed: Int, total: Int?) {
    self.fileName = fileName
    self.completed = completed
    self.total = total
  }
}
