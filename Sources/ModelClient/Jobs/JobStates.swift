/// The states of a job, each once, up to the final one. A query is sent only when the next state is read.
public struct JobStates: AsyncSequence, Sendable {
  /// A state.
  public typealias Element = JobState
  let job: Job

  /// Begins the queries.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(job: job) }

  /// Queries the state until it differs from the last one.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let job: Job
    var last: JobState?

    /// The next state, or nil after the final one.
    ///
    /// - Throws: ``ClientError``, `CancellationError`.
    public mutating func next() async throws -> JobState? {
      if let last, last.isFinal { return nil }
      while true {
        if last != nil { try await job.waitBeforeNextQuery() }
        let state = try await job.queries.state(of: job)
        defer { last = state }
        if state != last { return state }
      }
    }
  }
}
