import ModelBindings

/// A service that runs models: ``RunComfyClient`` or ``RunningHubClient``.
public protocol ModelService: Sendable {
  /// Validates a request offline, uploads its local media, and starts a job, which costs.
  ///
  /// A submit whose outcome is not known is never repeated; the error's ``ClientError/taskMayExist`` is true then.
  ///
  /// - Parameters:
  ///   - submission: The request.
  ///   - onUpload: Receives the progress of the upload of each local file.
  /// - Throws: ``ClientError``: of the kind `invalid`, with every violation, before anything is sent. `CancellationError` when the caller
  ///   cancels the Swift task before the client sends the submit.
  func submit(_ submission: Submission, onUpload: TransferObserver?) async throws -> Job

  /// A job that was started before, in this process or another. Making one sends nothing.
  func job(id: String) -> Job

  /// How many more jobs the service will run at once for this key; nil where the service does not report it.
  ///
  /// - Throws: ``ClientError``, `CancellationError`.
  func freeSlots() async throws -> Int?
}

extension ModelService {
  /// Validates a request offline, uploads its local media, and starts a job, which costs.
  ///
  /// A submit whose outcome is not known is never repeated; the error's ``ClientError/taskMayExist`` is true then.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - spelling: How fields with a node key are named; some deployments of RunningHub take the aliases only.
  ///   - onUpload: Receives the progress of the upload of each local file.
  /// - Throws: ``ClientError``: of the kind `invalid`, with every violation, before anything is sent. `CancellationError` when the caller
  ///   cancels the Swift task before the client sends the submit.
  public func submit(
    _ request: some ModelRequest, spelling: FieldSpelling = .keys, onUpload: TransferObserver? = nil
  ) async throws -> Job {
    try await submit(Submission(request, spelling: spelling), onUpload: onUpload)
  }
}
