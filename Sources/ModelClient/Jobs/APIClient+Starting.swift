extension APIClient {
  /// Makes a call that starts a task. It is never made again once it may have arrived.
  ///
  /// - Parameter id: Reads the task's id.
  func start(
    _ call: Call, _ queries: any JobQueries, _ id: @Sendable (APIResponse) throws -> String
  ) async throws -> Job {
    var call = call
    call.effect = .startsTask
    let id = try await perform(call, id)
    configuration.onEvent?(.started(taskID: id))
    return Job(id: id, queries: queries, api: self, budget: call.budget)
  }
}
