/// A task of a service: its state, its result, and a way to cancel it.
///
/// A job is identified by its id alone: `client.job(id:)` makes it again in another process.
public struct Job: Sendable, Identifiable, CustomStringConvertible {
  /// The service's id of the task: a `request_id` of RunComfy, a `taskId` of RunningHub.
  public let id: String
  let queries: any JobQueries
  let api: APIClient
  let budget: TimeBudget

  init(id: String, queries: any JobQueries, api: APIClient, budget: TimeBudget? = nil) {
    self.id = id
    self.queries = queries
    self.api = api
    self.budget = budget ?? api.budget()
  }

  /// Queries the state of the job once.
  ///
  /// - Throws: ``ClientError``, `CancellationError`.
  public func state() async throws -> JobState { try await queries.state(of: withNewBudget) }

  /// The states that the job goes through from now on, each once, up to the final one.
  ///
  /// The queries begin when the sequence is read. Cancelling the Swift task that reads it ends the queries at once; the job
  /// itself goes on. A failed job ends the sequence with ``JobState/failed``; ``result()`` throws the reason.
  public var states: JobStates { JobStates(job: self) }

  /// Waits until the job is done, and returns its outputs.
  ///
  /// - Throws: ``ClientError``: of the kind `taskFailed` or `taskCancelled` when the job has no result, `timeout` when the deadline for
  ///   jobs is reached, with the id to follow it later. `CancellationError` when the caller cancels the Swift task.
  public func result() async throws -> JobResult {
    while true {
      if let result = try await queries.result(of: self) { return result }
      try await waitBeforeNextQuery()
    }
  }

  /// Asks the service to stop the job.
  ///
  /// - Returns: Whether it was stopped; RunComfy stops only jobs that have not begun.
  /// - Throws: ``ClientError``, `CancellationError`.
  @discardableResult
  public func cancel() async throws -> Bool { try await queries.cancel(withNewBudget) }

  /// `RunComfy task 8f4a…`.
  public var description: String { "\(api.provider.rawValue) task \(id)" }
}

extension Job {
  /// Waits for the interval between two queries.
  ///
  /// - Throws: ``ClientError`` of the kind `timeout` when the job may take no longer.
  func waitBeforeNextQuery() async throws {
    // A fifth more or less, so that jobs begun together do not ask together.
    let delay = (api.configuration.pollInterval ?? queries.pollInterval) * Double.random(in: 0.8...1.2)
    if let remaining = budget.remaining, remaining <= delay {
      throw ClientError(
        .timeout, api.provider, taskID: id,
        message: """
          the job has not finished within \(budget.limit ?? .zero); the service continues it; follow it later with its id
          """,
        retry: .yes)
    }
    try await api.pace.sleep(delay)
  }

  /// The same job with a new time budget, for calls that do not wait for the result.
  fileprivate var withNewBudget: Job { Job(id: id, queries: queries, api: api) }
}
