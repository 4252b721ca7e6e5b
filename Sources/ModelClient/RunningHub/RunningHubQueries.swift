import Foundation
import ModelBindings
import RunningHubService

/// Jobs of RunningHub, by the query of the newer API.
struct RunningHubQueries: JobQueries {
  let pollInterval = Duration.seconds(5)

  func state(of job: Job) async throws -> JobState {
    try await job.perform(QueryTaskV2(taskID: job.id)) { try Self.state($0, $0.decode()) }
  }

  func result(of job: Job) async throws -> JobResult? {
    try await job.perform(QueryTaskV2(taskID: job.id)) { response in
      let task: QueryTaskV2.Response = try response.decode()
      switch try Self.state(response, task) {
      case .succeeded:
        return JobResult(
          taskID: job.id, outputs: (task.results ?? []).map(\.output), usage: task.usage?.jobUsage ?? JobUsage(),
          response: response.json ?? .null, api: job.api)
      case .failed: throw job.failure(.taskFailed, code: task.code, name: task.codeName, task.reason)
      case .cancelled: throw job.failure(.taskCancelled, code: task.code, name: task.codeName, task.reason)
      case .queued, .running, .unknown: return nil
      }
    }
  }

  private static func state(_ response: APIResponse, _ task: QueryTaskV2.Response) throws -> JobState {
    guard let word = task.status?.rawValue else {
      throw UnreadableResponse(message: "it has no status: \(response.excerpt)")
    }
    return JobState(word: word)
  }

  func cancel(_ job: Job) async throws -> Bool {
    try await job.perform(CancelComfyUITask(apiKey: "", taskID: job.id), credential: .inRequest) { _ in true }
  }
}

extension QueryTaskV2.Response {
  var code: Int? { errorCode.flatMap { Int($0) }.flatMap { $0 == 0 ? nil : $0 } }

  /// A name in place of the number.
  var codeName: String? { errorCode.flatMap { $0.isEmpty || Int($0) != nil ? nil : $0 } }

  /// The reason why the task failed, with its node.
  var reason: String? {
    let node = [failedReason?.nodeName, failedReason?.nodeID].compactMap(\.self).joined(separator: " ")
    let parts = [
      errorMessage, failedReason?.exceptionType, failedReason?.exceptionMessage, node.isEmpty ? nil : "node \(node)",
    ]
    let text = parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; ")
    return text.isEmpty ? nil : text
  }
}

extension QueryTaskV2.Response.Result {
  var output: JobOutput {
    // Some deployments use other names for the fields.
    let address = url ?? extra["outputUrl"]?.string ?? extra["fileUrl"]?.string
    return JobOutput(
      url: address.flatMap { URL(string: $0) }, text: text ?? extra["content"]?.string ?? extra["output"]?.string,
      fileExtension: outputType, nodeID: nodeID)
  }
}

extension QueryTaskV2.Response.Usage {
  var jobUsage: JobUsage {
    JobUsage(
      money: consumeMoney, coins: consumeCoins, thirdPartyMoney: thirdPartyConsumeMoney, seconds: taskCostTime)
  }
}
