import ModelBindings

extension Job {
  /// Makes a call about the job.
  func perform<Value: Sendable>(
    _ request: some ServiceRequest, stateCodes: Set<Int> = [], credential: APIClient.Credential = .bearer,
    _ read: @Sendable (APIResponse) throws -> Value
  ) async throws -> Value {
    var call = try api.call(request, credential: credential, budget: budget)
    call.taskID = id
    call.stateCodes = stateCodes
    return try await api.perform(call, read)
  }

  /// The error of a job that has ended without a result.
  func failure(_ kind: ClientError.Kind, code: Int?, name: String? = nil, _ message: String?) -> ClientError {
    var error = ClientError(kind, api.provider, taskID: id, message: message.map { api.words($0) })
    let row = code.flatMap(api.provider.code) ?? name.flatMap(api.provider.code(named:))
    error.code = code ?? row?.code
    error.codeName = name.map { api.words($0, limit: 100) }
    error.explain(by: row)
    return error
  }
}
