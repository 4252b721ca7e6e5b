import Foundation
import ModelBindings
import ModelClient
import TestSupport
import Testing

@Suite("Networks as they are", .timeLimit(.minutes(5)))
struct NetworkTroubleTests {
  static let fine = Reply(#"{"request_id":"r","status":"in_progress"}"#)

  /// What a question can be answered with before it is answered well.
  enum Trouble: String, CaseIterable {
    case drop, serverError, badGateway, tooMany, truncated, notJSON, halfJSON, empty, noStatus, garbage, tooLong

    var reply: Reply {
      switch self {
      case .drop: .drop
      case .serverError: Reply(status: 500, text: "oops")
      case .badGateway: Reply(status: 502, headers: [("Retry-After", "3")], text: "<html>")
      case .tooMany: Reply(status: 429, text: "")
      case .truncated: Reply(body: .bytes(Array(#"{"status":"completed"}"#.utf8)), fault: .truncate(5))
      case .notJSON: Reply(text: "<html>busy</html>")
      case .halfJSON: Reply(text: #"{"status":"comp"#)
      case .empty: Reply(text: "")
      case .noStatus: Reply(#"{"request_id":"r"}"#)
      case .garbage: Reply(body: .bytes([]), fault: .garbage("nonsense\r\n\r\n"))
      case .tooLong: .flood(33 << 20)
      }
    }
  }

  @Test("A question is asked again until it is answered", arguments: Trouble.allCases.filter { $0 != .tooLong })
  func repeated(trouble: Trouble) async throws {
    let server = try LoopbackServer(["GET /v1/requests/r/status": [trouble.reply, trouble.reply, Self.fine]])
    let clock = TestClock()
    #expect(try await RunComfyClient.testing(server, .testing(clock)).job(id: "r").state() == .running)
    #expect(server.log.count == 3)
    #expect(clock.sleeps.count == 2)
    if trouble == .badGateway { #expect(clock.sleeps.allSatisfy { $0 >= .seconds(3) }) }
  }

  @Test("A question that is never answered ends with an error that says so", arguments: Trouble.allCases)
  func final(trouble: Trouble) async throws {
    let server = try LoopbackServer { _ in trouble.reply }
    var configuration = ClientConfiguration.testing()
    configuration.retries.waitsWhenBusy = false
    // Which is not asked for again when it was read, and is when the connection had to be given up.
    if trouble == .tooLong { configuration.retries.attempts = 1 }
    let error = await failure { try await RunComfyClient.testing(server, configuration).job(id: "r").state() }
    #expect(error?.taskID == "r")
    #expect(error?.endpoint == "GET /v1/requests/{request_id}/status")
    #expect(error?.taskMayExist == false)
    switch trouble {
    case .drop, .truncated, .garbage: #expect(error?.kind == .connection)
    case .serverError, .badGateway, .tooMany: #expect(error?.kind == .service)
    // Whichever bound is met first: on the whole, or on what may wait to be read.
    case .tooLong: #expect(error?.kind == .unreadable || error?.kind == .connection)
    default: #expect(error?.kind == .unreadable)
    }
    #expect(server.log.count == ([.tooMany, .tooLong].contains(trouble) ? 1 : 8))
  }

  @Test("Nobody listens")
  func refused() async throws {
    let port = try ClosedPort()
    defer { withExtendedLifetime(port) {} }
    let client = RunComfyClient(token: testKey, server: port.address, configuration: .testing())
    #expect(await failure { try await client.job(id: "r").state() }?.kind == .connection)
  }

  @Test("A hanging answer is given up at the call's deadline, and asked for again")
  func slow() async throws {
    let server = try LoopbackServer([
      "GET /v1/requests/r/status": [
        .hang, Reply(body: .bytes(Array(#"{"status":"in_progress"}"#.utf8)), fault: .stall(3)), Self.fine,
      ]
    ])
    let clock = TestClock()
    var configuration = ClientConfiguration.testing(clock)
    configuration.deadlines.call = .seconds(60)
    let client = RunComfyClient.testing(server, configuration)
    async let state = client.job(id: "r").state()
    for count in 1...2 {
      #expect(await server.received(count))
      #expect(await clock.deadline())
      clock.advance(by: .seconds(61))
    }
    #expect(try await state == .running)
    #expect(server.log.count == 3)
  }

  @Test("A job that takes too long ends with its id, and goes on by it")
  func jobDeadline() async throws {
    let server = try LoopbackServer([
      Sample.comfyRoute: [Reply(#"{"request_id":"r-9"}"#)],
      "GET /v1/requests/r-9/result": Array(repeating: Reply(#"{"status":"in_progress"}"#), count: 30)
        + [Reply(#"{"status":"succeeded","output":"https://example.com/a.png"}"#)],
      "GET /v1/requests/r-9/status": [Reply(#"{"status":"in_progress"}"#)],
      "POST /v1/requests/r-9/cancel": [Reply(status: 202, #"{"outcome":"cancelled"}"#)],
    ])
    var configuration = ClientConfiguration.testing()
    configuration.deadlines.job = .seconds(20)
    let client = RunComfyClient.testing(server, configuration)
    let job = try await client.submit(Sample.comfy)
    let error = await failure { try await job.result() }
    #expect(error?.kind == .timeout)
    #expect(error?.taskID == "r-9")
    #expect(error?.description.contains("follow it later with its id") == true)
    #expect((8...16).contains(server.log.count))
    // Only the waiting is over: the job can still be asked about and stopped.
    #expect(try await job.state() == .running)
    #expect(try await job.cancel())
    var patient = configuration
    patient.deadlines.job = nil
    let result = try await RunComfyClient.testing(server, patient).job(id: error?.taskID ?? "").result()
    #expect(result.outputs.map(\.url) == [URL(string: "https://example.com/a.png")])
  }

  @Test("Chunked answers are read")
  func chunked() async throws {
    var reply = Self.fine
    reply.isChunked = true
    let answer = reply
    let server = try LoopbackServer { _ in answer }
    #expect(try await RunComfyClient.testing(server).job(id: "r").state() == .running)
  }

  @Test("Fields of other types than documented, extra ones and missing ones do not hide the rest")
  func tolerant() async throws {
    let server = try LoopbackServer([
      "GET /v1/requests/r/status": [
        Reply(#"{"status":"IN_QUEUE","queue_position":{"now":1},"status_url":7,"detail":[1],"new":{"a":[{}]}}"#),
        Reply(#"{"status":"thinking"}"#), Reply(#"{"status":"Canceled","error_code":null}"#),
      ],
      "GET /v1/requests/r/result": [
        Reply(
          #"{"request_id":17,"status":"completed","output":["https://example.com/1.png"],"cost":"0.5","created_at":5}"#),
        Reply(#"{"status":"succeeded","output":"https://example.com/1.glb","cost":[]}"#),
        Reply(
          #"{"status":"succeeded","output":{"audio":{"deep":["https://example.com/1.mp3"]},"video":"https://example.com/2.mp4"}}"#
        ),
        Reply(#"{"status":"succeeded","output":null}"#), Reply(#"{"status":"succeeded","output":"a fox"}"#),
      ],
    ])
    let job = RunComfyClient.testing(server).job(id: "r")
    #expect(try await job.state() == .queued(position: nil))
    #expect(try await job.state() == .unknown("thinking"))
    #expect(try await job.state() == .cancelled)
    let first = try await job.result()
    #expect(first.usage.money == 0.5)
    #expect(first.outputs.map { $0.url?.absoluteString } == ["https://example.com/1.png"])
    #expect(try await job.result().outputs.map { $0.url?.absoluteString } == ["https://example.com/1.glb"])
    let names = try await job.result().outputs.map { $0.url?.lastPathComponent }
    #expect(names == ["1.mp3", "2.mp4"])
    #expect(try await job.result().outputs.isEmpty)
    #expect(try await job.result().outputs == [JobOutput(text: "a fox")])
  }
}
