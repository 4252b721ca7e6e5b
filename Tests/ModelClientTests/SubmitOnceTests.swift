import ModelBindings
import ModelClient
import RunningHubService
import TestSupport
import Testing

// A request that is silently sent again waits for ever: the limit turns that into a failure.
@Suite("A submit whose outcome is not known is made once", .timeLimit(.minutes(5)))
struct SubmitOnceTests {
  /// What a server can do so that nobody knows what became of a submit.
  enum Trouble: String, CaseIterable {
    case cut, serverError, notJSON, noID, truncated, garbage, unknownCode

    var reply: Reply {
      switch self {
      case .cut: .drop
      case .serverError: Reply(status: 503, headers: [("Retry-After", "1")], text: "down")
      case .notJSON: Reply(text: "<html>")
      case .noID: Reply("{}")
      case .truncated: Reply(body: .bytes(Array(#"{"request_id":"r","taskId":"r"}"#.utf8)), fault: .truncate(9))
      case .garbage: Reply(body: .bytes([]), fault: .garbage("what?\r\n\r\n"))
      case .unknownCode: Reply(#"{"error_code":123456,"errorCode":"9999"}"#)
      }
    }
  }

  @Test("RunComfy, also after calls that have left connections open", arguments: Trouble.allCases)
  func runComfy(trouble: Trouble) async throws {
    let server = try LoopbackServer([
      "GET /v1/requests/r/status": [Reply(#"{"status":"in_progress"}"#)], Sample.comfyRoute: [trouble.reply],
    ])
    let client = RunComfyClient.testing(server)
    for _ in 0..<2 { #expect(try await client.job(id: "r").state() == .running) }
    let error = await failure { try await client.submit(Sample.comfy) }
    #expect(server.routes.filter { $0 == Sample.comfyRoute }.count == 1)
    #expect(error?.taskMayExist == true)
    #expect(error?.retry == .no || error?.kind == .service)
    #expect(error?.endpoint == Sample.comfyRoute)
    #expect(error?.description.contains("the task may exist") == true)
  }

  @Test("RunningHub, every call that starts a task", arguments: Trouble.allCases)
  func runningHub(trouble: Trouble) async throws {
    let server = try LoopbackServer { _ in trouble.reply }
    let client = RunningHubClient.testing(server)
    let starts: [@Sendable () async throws -> Any] = [
      { try await client.submit(Sample.hub) },
      { try await client.runWorkflow("1") },
      { try await client.runAIApp("1", inputs: []) },
      { try await client.startWorkflow("1") },
      { try await client.startWorkflow("1", inputs: [NodeInput(node: "2", input: "text", "fox")]) },
      { try await client.startAIApp("1", inputs: []) },
      {
        try await client.submit(
          StartQuickCreateTask(webappID: "1", apiKey: "", quickCreateCode: "002", nodeInfoList: []))
      },
      { try await client.send(RunWorkflow(workflowID: "1", nodeInfoList: [])) },
      { try await client.send(SubmitTask(endpoint: "a/b")) },
    ]
    for (index, start) in starts.enumerated() {
      // A generic call reads any object; an answer without an id is one.
      if index >= starts.count - 2, trouble == .noID { continue }
      let error = await failure(start)
      #expect(error?.taskMayExist == true, "\(index): \(String(describing: error))")
      #expect(server.log.count == index + 1)
    }
  }

  @Test("No answer within the deadline")
  func deadline() async throws {
    let server = try LoopbackServer { _ in .hang }
    let clock = TestClock()
    let client = RunComfyClient.testing(server, .testing(clock))
    async let outcome = failure { try await client.submit(Sample.comfy) }
    #expect(await server.received(1))
    #expect(await clock.deadline())
    clock.advance(by: .seconds(2_000_000))
    let error = await outcome
    #expect(error?.kind == .timeout)
    #expect(error?.taskMayExist == true)
    #expect(server.log.count == 1)
  }

  @Test("Where no connection was made, it is made again")
  func notSent() async throws {
    let port = try ClosedPort()
    defer { withExtendedLifetime(port) {} }
    let clock = TestClock()
    var configuration = ClientConfiguration.testing(clock)
    let attempts = Protected(0)
    configuration.onEvent = { event in if case .request = event { attempts.withLock { $0 += 1 } } }
    let client = RunComfyClient(token: testKey, server: port.address, configuration: configuration)
    let error = await failure { try await client.submit(Sample.comfy) }
    #expect(error?.kind == .connection)
    #expect(error?.taskMayExist == false)
    #expect(error?.retry == .yes)
    #expect(attempts.withLock { $0 } == 8)
    #expect(clock.sleeps.count == 7)
  }

  @Test(
    "Where the service says that it has no room, the client waits and goes on",
    arguments: [
      #"{"code":421,"msg":"TASK_QUEUE_MAXED","data":null}"#, #"{"errorCode":"1003","errorMessage":"rate"}"#,
      #"{"errorCode":"1011"}"#, #"{"taskId":"","errorCode":"1520","errorMessage":"busy"}"#,
      #"{"code":"TASK_QUEUE_MAXED"}"#,
    ])
  func busy(answer: String) async throws {
    let server = try LoopbackServer([
      Sample.hubRoute: Array(repeating: Reply(answer), count: 9) + [Reply(#"{"taskId":"7","status":"QUEUED"}"#)]
    ])
    let clock = TestClock()
    let job = try await RunningHubClient.testing(server, .testing(clock)).submit(Sample.hub)
    #expect(job.id == "7")
    #expect(server.log.count == 10)
    #expect(Set(server.log.map(\.text)).count == 1)
    #expect(clock.sleeps.count == 9)
  }

  @Test("HTTP 429 is waited for as long as the service asks", arguments: ["7", "Sun, 06 Nov 1994 08:49:44 GMT"])
  func tooMany(retryAfter: String) async throws {
    let busy = Reply(
      status: 429, headers: [("Retry-After", retryAfter), ("Date", "Sun, 06 Nov 1994 08:49:37 GMT")], text: "slow down")
    let server = try LoopbackServer([Sample.comfyRoute: [busy, Reply(#"{"request_id":"r"}"#)]])
    let clock = TestClock()
    let job = try await RunComfyClient.testing(server, .testing(clock)).submit(Sample.comfy)
    #expect(job.id == "r")
    #expect(clock.sleeps.count == 1)
    let wait = try #require(clock.sleeps.first)
    #expect(wait >= .seconds(7) && wait <= .seconds(11))
    #expect(server.log.count == 2)
  }

  @Test("HTTP 429 is too many requests, whatever code stands in the body")
  func tooManyWithCode() async throws {
    let busy = Reply(status: 429, #"{"error_code":400001,"error_message":"slow down"}"#)
    let server = try LoopbackServer([Sample.comfyRoute: [busy, Reply(#"{"request_id":"r"}"#)]])
    #expect(try await RunComfyClient.testing(server).submit(Sample.comfy).id == "r")
  }

  @Test("The waiting ends with the job's deadline, and nothing was started")
  func busyTooLong() async throws {
    let server = try LoopbackServer { _ in Reply(#"{"errorCode":"1520"}"#) }
    var configuration = ClientConfiguration.testing()
    configuration.deadlines.job = .seconds(100)
    let client = RunningHubClient.testing(server, configuration)
    let error = await failure { try await client.submit(Sample.hub) }
    #expect(error?.kind == .timeout)
    #expect(error?.code == 1520)
    #expect(error?.taskMayExist == false)
    #expect(server.log.count > 3)
  }
}

/// The error that an operation must end with.
func failure<Value>(_ operation: () async throws -> Value) async -> ClientError? {
  do {
    _ = try await operation()
    Issue.record("it succeeded")
  } catch let error as ClientError {
    #expect(!"\(error)".contains(testKey))
    return error
  } catch {
    Issue.record("another error: \(error)")
  }
  return nil
}
