import ModelBindings
import RunComfyService

/// Jobs of RunComfy's Model API.
struct RunComfyQueries: JobQueries {
  let pollInterval = Duration.seconds(2)

  func state(of job: Job) async throws -> JobState {
    try await job.perform(GetRequestStatus(requestID: job.id)) { response in
      let status = try response.decode(as: GetRequestStatus.Response.self)
      guard let word = status.status?.rawValue else {
        throw UnreadableResponse(message: "it has no status: \(response.excerpt)")
      }
      return JobState(word: word, position: status.queuePosition)
    }
  }

  /// The result's path returns the present state as long as there is no result, so one query is enough.
  func result(of job: Job) async throws -> JobResult? {
    try await job.perform(GetRequestResult(requestID: job.id, includeCost: true)) { response in
      let result = try response.decode(as: GetRequestResult.Response.self)
      guard let word = result.status?.rawValue, let json = response.json else {
        throw UnreadableResponse(message: "it has no status: \(response.excerpt)")
      }
      switch JobState(word: word) {
      case .succeeded:
        return JobResult(
          taskID: job.id, outputs: json.object?["output"].map { JobOutput.outputs(of: $0) } ?? [],
          usage: JobUsage(money: result.cost), response: json, api: job.api)
      case .failed:
        throw job.failure(.taskFailed, code: result.errorCode, RunComfyErrorFormat.message(json.object ?? [:]))
      case .cancelled:
        throw job.failure(.taskCancelled, code: result.errorCode, RunComfyErrorFormat.message(json.object ?? [:]))
      case .queued, .running, .unknown: return nil
      }
    }
  }

  func cancel(_ job: Job) async throws -> Bool {
    try await job.perform(CancelRequest(requestID: job.id)) { response in
      let outcome = try response.decode(as: CancelRequest.Response.self)
      switch (outcome.outcome, outcome.status.map { JobState(word: $0.rawValue) }) {
      case (.cancelled?, _), (nil, .cancelled?): return true
      case (.notCancellable?, _): return false
      default: throw UnreadableResponse(message: "it has no outcome: \(response.excerpt)")
      }
    }
  }
}
