import Foundation
import ModelBindings
import ModelClient
import RunningHubService
import TestSupport
import Testing

@Suite("The key is shown to nobody")
struct SecretTests {
  @Test("Not by printing, dumping or reflecting on a client, a job, a run or a request")
  func descriptions() async throws {
    let server = try LoopbackServer { _ in Reply(#"{"request_id":"r","taskId":"r","status":"SUCCESS","results":[]}"#) }
    let comfy = RunComfyClient.testing(server)
    let hub = RunningHubClient.testing(server)
    var shown = ""
    let url = try #require(URL(string: "https://example.com/proxy/\(testKey)/x?apiKey=\(testKey)"))
    let request = HTTPRequest(
      "POST", url, headers: ["Authorization": "Bearer \(testKey)"], body: HTTPBody(Array(testKey.utf8)))
    let things: [Any] = [
      comfy, hub, comfy.job(id: "r"), hub.comfyUITask(id: "r"), try await hub.job(id: "r").result(),
      comfy.run([Sample.comfy], concurrency: 1), request, comfy.job(id: "r").states,
    ]
    for thing in things {
      shown += "\(thing)" + String(reflecting: thing)
      dump(thing, to: &shown)
    }
    #expect(shown.count > 500)
    #expect(!shown.contains(testKey))
  }

  @Test(
    "Not in errors, whatever the service sends back",
    arguments: [
      Reply(status: 401, text: "invalid key \(testKey)"), Reply(text: "echo \(testKey)"),
      Reply(#"{"code":802,"msg":"key \#(testKey) is unknown"}"#),
      Reply(#"{"errorCode":"1002","errorMessage":"\#(testKey)"}"#),
      Reply(status: 302, headers: [("Location", "http://\(testKey).example.com/")], text: ""),
      .drop,
    ])
  func errors(reply: Reply) async throws {
    let server = try LoopbackServer { _ in reply }
    var configuration = ClientConfiguration.testing()
    configuration.retries = .none
    let events = Protected<[String]>([])
    configuration.onEvent = { event in events.withLock { $0.append("\(event)") } }
    let hub = RunningHubClient.testing(server, configuration)
    let comfy = RunComfyClient.testing(server, configuration)
    let calls: [@Sendable () async throws -> Any] = [
      { try await hub.submit(Sample.hub) }, { try await hub.job(id: "7").result() }, { try await hub.account() },
      { try await hub.callExample(ofAIApp: "1") }, { try await hub.startWorkflow("1") },
      { try await hub.uploadResource(.bytes(Sample.png, fileName: "a.png")) },
      { try await comfy.submit(Sample.comfy) },
    ]
    for call in calls {
      let error = await failure(call)
      var shown = ""
      if let error { dump(error, to: &shown) }
      #expect(!shown.isEmpty)
      #expect(!shown.contains(testKey))
    }
    #expect(!events.withLock { $0 }.joined().contains(testKey))
    #expect(events.withLock { $0.count } >= calls.count)
  }

  @Test("Not in addresses, but where the service demands it")
  func addresses() async throws {
    let server = try LoopbackServer { _ in Reply(#"{"code":0,"taskId":"7","status":"SUCCESS","data":{"taskId":"7"}}"#) }
    let hub = RunningHubClient.testing(server)
    _ = try await hub.submit(Sample.hub)
    _ = try await hub.job(id: "7").state()
    _ = try await hub.account()
    _ = try await hub.startWorkflow("1")
    _ = try await hub.comfyUITask(id: "7").cancel()
    #expect(!server.log.contains { $0.target.contains(testKey) })
    _ = try await hub.callExample(ofAIApp: "1")
    #expect(server.log.last?.target.contains(testKey) == true)
  }

  @Test("Not in part either, where an answer is cut for its length")
  func cut() async throws {
    let server = try LoopbackServer { request in
      let count = Int(request.target.split(separator: "/")[2]) ?? 0
      return Reply(status: 401, text: String(repeating: "x", count: count) + testKey)
    }
    let client = RunComfyClient.testing(server)
    for count in [0, 150, 180, 270, 285, 295, 299, 300, 990] {
      let message = await failure { try await client.job(id: "\(count)").state() }?.message
      #expect(message?.hasPrefix("x") == (count > 0))
      #expect(message?.contains(testKey.prefix(4)) == false)
      #expect(message?.count ?? 0 <= 300)
    }
  }

  @Test(
    "What is no key is not sent at all", arguments: [" \n", "abcdef\r\nX-Evil: 1", "key # for the demo", "schlüssel"])
  func unusable(token: String) async throws {
    let server = try LoopbackServer { _ in Reply("{}") }
    let client = RunComfyClient(token: token, server: server.address, configuration: .testing())
    #expect(await failure { try await client.submit(Sample.comfy) }?.kind == .configuration)
    #expect(server.log.isEmpty)
  }
}
