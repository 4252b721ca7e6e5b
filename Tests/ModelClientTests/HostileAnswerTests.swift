import ModelBindings
import ModelClient
import TestSupport
import Testing

@Suite("Answers that are too much", .timeLimit(.minutes(5)))
struct HostileAnswerTests {
  private static let nested = String(repeating: "[", count: 100_000)

  @Test(
    "Nested without end, in every place that is read",
    arguments: [nested, #"{"status":"completed","output":\#(nested)"#, #"{"code":0,"data":\#(nested)"#])
  func deep(text: String) async throws {
    let server = try LoopbackServer { _ in Reply(text) }
    #expect(await failure { try await RunComfyClient.testing(server).job(id: "r").result() }?.kind == .unreadable)
    #expect(await failure { try await RunningHubClient.testing(server).job(id: "r").result() }?.kind == .unreadable)
    #expect(await failure { try await RunningHubClient.testing(server).account() }?.kind == .unreadable)
    #expect(throws: WebhookEvent.Malformed.self) { try WebhookEvent(json: Array(text.utf8)) }
  }

  @Test("A refusal of 100 MB says what its beginning says", arguments: [401, 503])
  func longRefusal(status: Int) async throws {
    let server = try LoopbackServer { _ in .flood(status: status, 100 << 20) }
    var configuration = ClientConfiguration.testing()
    configuration.retries.attempts = 2
    let error = await failure { try await RunComfyClient.testing(server, configuration).job(id: "r").state() }
    #expect(error?.kind == .service)
    #expect(error?.status == status)
    #expect(error?.message?.count == 300)
    #expect(server.log.count == (status == 401 ? 1 : 2))
  }

  @Test("Pieces without end are given up, for a submit with the task left open")
  func endless() async throws {
    let server = try LoopbackServer { _ in .flood(1 << 50, isChunked: true) }
    var configuration = ClientConfiguration.testing()
    configuration.retries.attempts = 1
    let client = RunComfyClient.testing(server, configuration)
    // Whichever bound is met first: on the whole, or on what may wait to be read.
    let error = await failure { try await client.job(id: "r").state() }
    #expect(error?.kind == .unreadable || error?.kind == .connection)
    #expect(await failure { try await client.submit(Sample.comfy) }?.taskMayExist == true)
    #expect(server.log.count == 2)
  }

  @Test("Fields of other types by the thousand are another answer; a few are left out")
  func oddFields() async throws {
    func answer(_ count: Int) -> Reply {
      Reply(#"{"status":"SUCCESS","results":[{"text":"a"}\#(String(repeating: ",7", count: count))]}"#)
    }
    let server = try LoopbackServer(["POST /openapi/v2/query": [answer(100), answer(20_000)]])
    var configuration = ClientConfiguration.testing()
    configuration.retries.attempts = 1
    let job = RunningHubClient.testing(server, configuration).job(id: "7")
    #expect(try await job.result().outputs.map(\.text) == ["a"])
    let error = await failure { try await job.result() }
    #expect(error?.kind == .unreadable)
    #expect(error?.message?.count ?? 0 <= 300)
  }

  @Test("What a terminal would obey is made visible, and nothing is shown whole that is long")
  func controlCharacters() async throws {
    let long = String(repeating: "y", count: 5_000)
    let server = try LoopbackServer { _ in Reply(#"{"error_code":400001,"error_message":"\u001b[2J\r\n\#(long)"}"#) }
    let error = await failure { try await RunComfyClient.testing(server).job(id: "r").state() }
    #expect(error?.message?.hasPrefix("\u{241B}[2J\u{240D}\u{240A}yyy") == true)
    #expect(error?.message?.count == 1000)
  }
}
