/// Sends queries about the jobs of one API, one query a call. ``Job`` and ``JobStates`` repeat them.
protocol JobQueries: Sendable {
  /// The wait between two queries, where the configuration sets none.
  var pollInterval: Duration { get }
  /// The state of the job.
  func state(of job: Job) async throws -> JobState
  /// The result of the job; nil while it is under way.
  func result(of job: Job) async throws -> JobResult?
  /// Asks the service to stop the job; returns whether it was stopped.
  func cancel(_ job: Job) async throws -> Bool
}
