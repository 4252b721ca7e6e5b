import Foundation
import ModelBindings
import ModelClient
import TestSupport
import Testing

@Suite("Many at once", .timeLimit(.minutes(5)))
struct ManyTests {
  /// A service that runs at most 30 jobs at once and answers every tenth call with some trouble.
  private final class BusyService: Sendable {
    struct State {
      var calls = 0
      var submits: [String: Int] = [:]
      var running: Set<String> = []
      var looks: [String: Int] = [:]
      var most = 0
      var isOpen: Set<String> = []
    }
    let state = Protected(State())

    func answer(_ request: ReceivedRequest) -> Reply {
      state.withLock { state in
        state.calls += 1
        let trouble: Reply? = state.calls % 10 == 0 ? Self.troubles[state.calls / 10 % Self.troubles.count] : nil
        if request.method == "POST" {
          let prompt = request.text
          if let trouble {
            // What becomes of a submit that is cut off nobody knows: here, that it was not started.
            if case .drop = trouble.fault { state.isOpen.insert(prompt) }
            if trouble.status == 500 { state.isOpen.insert(prompt) }
            return trouble
          }
          guard state.running.count < 30 else { return Reply(status: 429, text: "") }
          state.submits[prompt, default: 0] += 1
          let id = "r\(state.calls)"
          state.running.insert(id)
          state.most = max(state.most, state.running.count)
          return Reply(#"{"request_id":"\#(id)"}"#)
        }
        if let trouble { return trouble }
        let id = String(request.target.split(separator: "/")[2])
        state.looks[id, default: 0] += 1
        guard state.looks[id] == 3 else { return Reply(#"{"status":"in_progress"}"#) }
        state.running.remove(id)
        return Int(id.dropFirst())?.isMultiple(of: 7) ?? false
          ? Reply(#"{"status":"failed","error":"bad luck"}"#)
          : Reply(#"{"status":"succeeded","output":"https://example.com/\#(id).png"}"#)
      }
    }

    private static let troubles = [
      Reply.drop, Reply(status: 500, text: ""), Reply(status: 429, text: ""), Reply(text: "<html>"),
    ]
  }

  @Test("1,000 jobs, 50 at once, one call in ten in trouble: each is accounted for, none submitted twice")
  func thousand() async throws {
    let service = BusyService()
    let server = try LoopbackServer { service.answer($0) }
    let client = RunComfyClient.testing(server)
    let requests = (0..<1_000).map { number in
      var request = Sample.comfy
      request.prompt = "fox \(number)"
      return request
    }
    var outcomes: [Int: RunOutcome] = [:]
    for await outcome in client.run(requests, concurrency: 50) {
      #expect(outcomes[outcome.index] == nil)
      outcomes[outcome.index] = outcome
    }
    #expect(outcomes.count == 1_000)
    let errors = outcomes.values.compactMap { outcome -> ClientError? in
      if case .failure(let error) = outcome.result { return error as? ClientError }
      return nil
    }
    let done = outcomes.values.filter { if case .success = $0.result { true } else { false } }
    #expect(errors.count + done.count == 1_000)
    let state = service.state.withLock { $0 }
    #expect(state.submits.values.allSatisfy { $0 == 1 })
    // A submit without a usable answer is never repeated: it ends there, and says so.
    let open = errors.filter(\.taskMayExist)
    #expect(open.count == 1_000 - state.submits.count)
    #expect(open.count > 50)
    #expect(errors.allSatisfy { $0.taskMayExist || $0.kind == .taskFailed && $0.taskID != nil })
    #expect(state.running.isEmpty)
    #expect(state.most == 30)
  }

  @Test("No more at once than asked for, results as they come, and one failure does not end the rest")
  func order() async throws {
    let running = Protected((now: 0, most: 0))
    let server = try LoopbackServer { request in
      if request.method == "POST" {
        if request.text.contains("fox 3\"") { return Reply(#"{"error_code":400002}"#) }
        running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
        return Reply(#"{"request_id":"\#(request.text.utf8.count)"}"#)
      }
      running.withLock { $0.now -= 1 }
      return Reply(#"{"status":"succeeded"}"#)
    }
    let requests = (0..<20).map { number in
      var request = Sample.comfy
      request.prompt = "fox \(number)"
      return request
    }
    var indices: [Int] = []
    var failures: [Int] = []
    for await outcome in RunComfyClient.testing(server).run(requests, concurrency: 4) {
      indices.append(outcome.index)
      if case .failure = outcome.result { failures.append(outcome.index) }
    }
    #expect(indices.sorted() == Array(0..<20))
    #expect(failures == [3])
    #expect(running.withLock { $0.most } <= 4)
  }

  @Test("RunningHub is not given more than it says it runs")
  func slots() async throws {
    let running = Protected((now: 0, most: 0))
    let server = try LoopbackServer { request in
      switch request.target {
      case "/openapi/v2/queue/status":
        return Reply(#"{"code":0,"data":{"concurrentLimit":5,"totalCurrentTasks":"2"}}"#)
      case "/openapi/v2/query":
        running.withLock { $0.now -= 1 }
        return Reply(#"{"taskId":"1","status":"SUCCESS"}"#)
      default:
        running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
        return Reply(#"{"taskId":"1"}"#)
      }
    }
    var count = 0
    for await outcome in RunningHubClient.testing(server).run(Array(repeating: Sample.hub, count: 30), concurrency: 10)
    {
      _ = try outcome.result.get()
      count += 1
    }
    #expect(count == 30)
    #expect(running.withLock { $0.most } <= 3)
  }
}
