import Foundation
import ModelBindings
import RunningHubService

/// Jobs of RunningHub's older API: one word for the state, codes for what has no output yet.
struct ComfyUITaskQueries: JobQueries {
  let pollInterval = Duration.seconds(5)
  /// The codes for running, queued and failed, which are states here and not errors.
  private static let stateCodes: Set = [804, 813, 805]

  func state(of job: Job) async throws -> JobState {
    let request = CheckTaskStatus(apiKey: "", taskID: job.id)
    return try await job.perform(request, stateCodes: Self.stateCodes, credential: .inRequest) { response in
      let status: CheckTaskStatus.Response = try response.decode()
      if let state = status.code.flatMap(Self.state) { return state }
      guard let word = status.data?.rawValue else {
        throw UnreadableResponse(message: "it has no status: \(response.excerpt)")
      }
      return JobState(word: word)
    }
  }

  private static func state(ofCode code: Int) -> JobState? {
    switch code {
    case 804: .running
    case 813: .queued(position: nil)
    case 805: .failed
    default: nil
    }
  }

  func result(of job: Job) async throws -> JobResult? {
    let request = CheckTaskOutput(apiKey: "", taskID: job.id)
    return try await job.perform(request, stateCodes: Self.stateCodes, credential: .inRequest) { response in
      let output: CheckTaskOutput.Response = try response.decode()
      switch output.code.flatMap(Self.state) {
      case .failed: throw job.failure(.taskFailed, code: 805, Self.reason(output.msg, output.data))
      case .queued, .running: return nil
      default: break
      }
      // While a task runs, some responses carry code 0 with a message in place of a list.
      guard let files = output.data?.array else { return nil }
      return JobResult(
        taskID: job.id, outputs: files.compactMap { $0.object.map(JobOutput.init(file:)) },
        usage: files.first?.object.map(JobUsage.init(file:)) ?? JobUsage(), response: response.json ?? .null,
        api: job.api)
    }
  }

  /// The reason why a task failed, with its node.
  static func reason(_ message: String?, _ data: JSONValue?) -> String? {
    let reason = data?.object?["failedReason"]
    let fields = reason?.object
    let node = [fields?["node_name"]?.word, fields?["node_id"]?.word].compactMap(\.self).joined(separator: " ")
    let parts = [
      message, fields?["exception_type"]?.word, fields?["exception_message"]?.word ?? reason?.string,
      node.isEmpty ? nil : "node \(node)",
    ]
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  func cancel(_ job: Job) async throws -> Bool {
    try await job.perform(CancelComfyUITask(apiKey: "", taskID: job.id), credential: .inRequest) { _ in true }
  }
}

extension JobOutput {
  /// A file as the older API lists it.
  init(file: JSONObject) {
    self.init(
      url: file["fileUrl"]?.string.flatMap { URL(string: $0) }, text: file["text"]?.string,
      fileExtension: file["fileType"]?.string, nodeID: file["nodeId"]?.word)
  }
}

extension JobUsage {
  /// The usage that the older API reports with each file.
  init(file: JSONObject) {
    func number(_ key: String) -> Double? { file[key]?.word.flatMap { Double($0) } }
    self.init(
      money: number("consumeMoney"), coins: number("consumeCoins"), thirdPartyMoney: number("thirdPartyConsumeMoney"),
      seconds: number("taskCostTime"))
  }
}
