import ModelBindings
import RunComfyService

/// Jobs of RunComfy's Model API.
struct RunComfyFollower: JobFollower {
  let pollInterval = Duration.seconds(2)

  func state(of job: Job) async throws -> JobState {
    try await job.perform(GetRequestStatus(requestID: job.id)) { answer in
      let status = try answer.decode(as: GetRequestStatus.Response.self)
      guard let word = status.status?.rawValue else {
        throw UnreadableAnswer(message: "it has no status: \(answer.excerpt)")
      }
      return JobState(word: word, position: status.queuePosition)
    }
  }

  /// The result's address answers the present state as long as there is no result, so nothing else need be asked.
  func result(of job: Job) async throws -> JobResult? {
    try await job.perform(GetRequestResult(requestID: job.id, includeCost: true)) { answer in
      let result = try answer.decode(as: GetRequestResult.Response.self)
      guard let word = result.status?.rawValue, let json = answer.json else {
        throw UnreadableAnswer(message: "it has no status: \(answer.excerpt)")
      }
      switch JobState(word: word) {
      case .succeeded:
        return JobResult(
          taskID: job.id, outputs: json.object?["output"].map { JobOutput.outputs(of: $0) } ?? [],
          usage: JobUsage(money: result.cost), answer: json, caller: job.caller)
      case .failed:
        throw job.failure(.taskFailed, code: result.errorCode, RunComfyDialect.message(json.object ?? [:]))
      case .cancelled:
        throw job.failure(.taskCancelled, code: result.errorCode, RunComfyDialect.message(json.object ?? [:]))
      case .queued, .running, .unknown: return nil
      }
    }
  }

  func cancel(_ job: Job) async throws -> Bool {
    try await job.perform(CancelRequest(requestID: job.id)) { answer in
      let outcome = try answer.decode(as: CancelRequest.Response.self)
      switch (outcome.outcome, outcome.status.map { JobState(word: $0.rawValue) }) {
      case (.cancelled?, _), (nil, .cancelled?): return true
      case (.notCancellable?, _): return false
      default: throw UnreadableAnswer(message: "it has no outcome: \(answer.excerpt)")
      }
    }
  }
}

extension Job {
  /// Makes a call about the job.
  func perform<Value: Sendable>(
    _ request: some ServiceRequest, stateCodes: Set<Int> = [], credential: Caller.Credential = .bearer,
    _ read: @Sendable (Answer) throws -> Value
  ) async throws -> Value {
    var call = try caller.call(request, credential: credential, budget: budget)
    call.taskID = id
    call.stateCodes = stateCodes
    return try await caller.perform(call, read)
  }

  /// The error of a job that has ended without a result.
  func failure(_ kind: ClientError.Kind, code: Int?, name: String? = nil, _ message: String?) -> ClientError {
    var error = ClientError(kind, caller.provider, taskID: id, message: message.map { caller.words($0) })
    let row = code.flatMap(caller.provider.code) ?? name.flatMap(caller.provider.code(named:))
    error.code = code ?? row?.code
    error.codeName = name.map { caller.words($0, limit: 100) }
    error.explain(by: row)
    return error
  }
}
