import Foundation
import ModelBindings
import ModelClient
import TestSupport
import Testing

/// Each of these cancels a task that waits for something that never comes; had it to wait, the test would never end but for the limit.
@Suite("Cancelling the task", .timeLimit(.minutes(5)))
struct CancellationTests {
  /// Starts an operation, waits for it to be where it should be, cancels it, and answers how it ended.
  private func cancel<Value: Sendable>(
    when isThere: () async -> Bool, _ operation: @escaping @Sendable () async throws -> Value
  ) async -> (any Error)? {
    let task = Task { try await operation() }
    #expect(await isThere())
    task.cancel()
    do {
      _ = try await task.value
      Issue.record("it ended well")
      return nil
    } catch { return error }
  }

  @Test("Before anything is sent")
  func before() async throws {
    let server = try LoopbackServer { _ in Reply(#"{"request_id":"r"}"#) }
    let client = RunComfyClient.testing(server)
    let gate = Gate()
    let task = Task {
      await gate.wait()
      return try await client.submit(Sample.comfy)
    }
    task.cancel()
    await gate.open()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(server.log.isEmpty)
  }

  @Test("While a submit is under way: the task may exist, and the error says so")
  func submitting() async throws {
    let server = try LoopbackServer { _ in .hang }
    let client = RunComfyClient.testing(server)
    let error = await cancel(when: { await server.received(1) }) { try await client.submit(Sample.comfy) }
    #expect((error as? ClientError)?.kind == .interrupted)
    #expect((error as? ClientError)?.taskMayExist == true)
    #expect(server.log.count == 1)
  }

  @Test("While a submit waits for room: nothing was started")
  func waitingForRoom() async throws {
    let server = try LoopbackServer { _ in Reply(#"{"errorCode":"1520"}"#) }
    let clock = TestClock(holdsWaits: true)
    let client = RunningHubClient.testing(server, .testing(clock))
    let error = await cancel(when: { await clock.waits(1) }) { try await client.submit(Sample.hub) }
    #expect(error is CancellationError)
    #expect(server.log.count == 1)
  }

  @Test("Between two questions: polling stops at once", arguments: ["in_queue", "in_progress", "thinking"])
  func polling(word: String) async throws {
    let server = try LoopbackServer { _ in Reply(#"{"status":"\#(word)"}"#) }
    let clock = TestClock(holdsWaits: true)
    let job = RunComfyClient.testing(server, .testing(clock)).job(id: "r")
    let error = await cancel(when: { await clock.waits(1) }) { for try await _ in job.states {} }
    #expect(error is CancellationError)
    let second = await cancel(when: { await clock.waits(2) }) { try await job.result() }
    #expect(second is CancellationError)
    clock.advance(by: .seconds(1_000))
    #expect(server.log.count == 2)
  }

  @Test("While a question, or a download, waits to be made again")
  func waitingToRetry() async throws {
    let server = try LoopbackServer([
      "GET /v1/requests/r/status": [Reply(status: 503, text: "")],
      "GET /v1/requests/r/result": [Reply(#"{"status":"succeeded","output":"{address}/a"}"#)],
      "GET /a": [Reply(status: 503, text: "")],
    ])
    let clock = TestClock(holdsWaits: true)
    let job = RunComfyClient.testing(server, .testing(clock)).job(id: "r")
    #expect(await cancel(when: { await clock.waits(1) }) { try await job.state() } is CancellationError)
    let folder = try TemporaryFolder()
    let result = try await job.result()
    let error = await cancel(when: { await clock.waits(2) }) { try await result.download(to: folder.url) }
    #expect(error is CancellationError)
    #expect(server.log.count == 3)
  }

  @Test("While a question is under way")
  func asking() async throws {
    let server = try LoopbackServer { _ in .hang }
    let job = RunComfyClient.testing(server).job(id: "r")
    let error = await cancel(when: { await server.received(1) }) { try await job.result() }
    #expect(error is CancellationError)
    #expect(server.log.count == 1)
  }

  @Test("While the head of an answer is there and its body is not")
  func reading() async throws {
    let server = try LoopbackServer { _ in Reply(body: .bytes(Array(repeating: 0x20, count: 100)), fault: .stall(10)) }
    let job = RunComfyClient.testing(server).job(id: "r")
    let error = await cancel(when: { await server.received(1) }) { try await job.state() }
    #expect(error is CancellationError)
  }

  @Test("While a file is uploaded, and nothing is submitted")
  func uploading() async throws {
    let server = try LoopbackServer { _ in .hang }
    let client = RunningHubClient.testing(server)
    var request = Sample.hub
    request.imageURL = .bytes(Sample.png, fileName: "fox.png")
    let ready = request
    let error = await cancel(when: { await server.received(1) }) { try await client.submit(ready) }
    #expect(error is CancellationError)
    #expect(server.routes == ["POST /openapi/v2/media/upload/binary"])
  }

  @Test("While a file is downloaded; what has come is kept for the next time")
  func downloading() async throws {
    let server = try LoopbackServer([
      "GET /v1/requests/r/result": [Reply(#"{"status":"succeeded","output":"{address}/a.bin"}"#)],
      "GET /a.bin": [
        Reply(headers: [("ETag", "\"1\"")], body: .pattern(count: 100_000), fault: .stall(40_000)),
        Reply(
          status: 206, headers: [("ETag", "\"1\""), ("Content-Range", "bytes 40000-99999/100000")],
          body: .pattern(count: 60_000, from: 40_000)),
      ],
    ])
    let folder = try TemporaryFolder()
    let result = try await RunComfyClient.testing(server).job(id: "r").result()
    let arrived = Protected(0)
    let isThere: @Sendable () async -> Bool = {
      for _ in 0..<3000 where arrived.withLock({ $0 }) < 40_000 { try? await Task.sleep(for: .milliseconds(10)) }
      return arrived.withLock { $0 } == 40_000
    }
    let error = await cancel(when: isThere) {
      try await result.download(to: folder.url) { progress in arrived.withLock { $0 = progress.completed } }
    }
    #expect(error is CancellationError)
    #expect(folder.names == ["r.part", "r.part.tag"])
    let files = try await result.download(to: folder.url)
    #expect(files.map(\.lastPathComponent) == ["r.bin"])
    #expect(try folder.bytes("r.bin") == Reply.pattern(0, 100_000))
    #expect(server.log.last?["Range"] == "bytes=40000-")
    #expect(server.log.last?["If-Range"] == "\"1\"")
  }

  @Test("While many are under way, all of them")
  func many() async throws {
    let server = try LoopbackServer { request in
      request.method == "POST" ? Reply(#"{"request_id":"r"}"#) : Reply(#"{"status":"in_progress"}"#)
    }
    let clock = TestClock(holdsWaits: true)
    var configuration = ClientConfiguration.testing(clock)
    let started = Protected(0)
    configuration.onEvent = { event in if case .started("r") = event { started.withLock { $0 += 1 } } }
    let client = RunComfyClient.testing(server, configuration)
    let task = Task {
      for await _ in client.run(Array(repeating: Sample.comfy, count: 20), concurrency: 5) {
        Issue.record("none of them can have ended")
      }
    }
    #expect(await clock.waits(5))
    task.cancel()
    await task.value
    #expect(server.log.count == 10)
    // The outcomes are gone with whoever waited for them; the ids of the jobs are not.
    #expect(started.withLock { $0 } == 5)
    clock.advance(by: .seconds(1_000))
    #expect(server.log.count == 10)
  }
}

/// Something to wait for.
actor Gate {
  private var isOpen = false
  private var waiters: [CheckedContinuation<Void, Never>] = []

  func wait() async {
    if !isOpen { await withCheckedContinuation { waiters.append($0) } }
  }

  func open() {
    isOpen = true
    for waiter in waiters { waiter.resume() }
    waiters = []
  }
}
