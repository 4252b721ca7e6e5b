/// The states a job goes through, each once, up to the final one. Asks for the next only when it is wanted.
public struct JobStates: AsyncSequence, Sendable {
  /// A state.
  public typealias Element = JobState
  let job: Job

  /// Begins to ask.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(job: job) }

  /// Asks again and again until the state is another one.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let job: Job
    var last: JobState?

    /// The next state, or nil behind the final one.
    ///
    /// - Throws: ``ClientError``, `CancellationError`.
    public mutating func next() async throws -> JobState? {
      if let last, last.isFinal { return nil }
      while true {
        if last != nil { try await job.pause() }
        let state = try await job.follower.state(of: job)
        defer { last = state }
        if state != last { return state }
      }
    }
  }
}
