import ModelBindings
import ModelClient
import TestSupport
import Testing

@Suite("Redirects")
struct RedirectTests {
  @Test("On the same host the key goes along", arguments: [301, 302, 303, 307, 308])
  func sameHost(status: Int) async throws {
    let server = try LoopbackServer([
      "GET /v1/requests/r/status": [Reply(status: status, headers: [("Location", "/moved?x=1")], text: "there")],
      "GET /moved": [Reply(#"{"status":"in_progress"}"#)],
    ])
    #expect(try await RunComfyClient.testing(server).job(id: "r").state() == .running)
    #expect(server.log.map(\.target) == ["/v1/requests/r/status", "/moved?x=1"])
    #expect(server.log.last?["Authorization"] == "Bearer \(testKey)")
  }

  @Test(
    "To another host the key does not go along, and not to any host behind it", arguments: [301, 302, 303, 307, 308])
  func otherHost(status: Int) async throws {
    let first = Protected("")
    let other = try LoopbackServer { request in
      request.target == "/a"
        ? Reply(status: 302, headers: [("Location", first.withLock { $0 } + "/back")], text: "")
        : Reply(#"{"status":"in_progress"}"#)
    }
    let address = other.address
    let server = try LoopbackServer { request in
      request.target == "/back"
        ? Reply(#"{"status":"in_queue"}"#)
        : Reply(status: status, headers: [("Location", "\(address)/a")], text: "")
    }
    first.withLock { $0 = server.address }
    #expect(try await RunComfyClient.testing(server).job(id: "r").state() == .queued(position: nil))
    #expect(other.log.map { $0["Authorization"] } == [nil])
    #expect(server.log.map { $0["Authorization"] } == ["Bearer \(testKey)", nil])
    #expect(!other.log.flatMap(\.headers).contains { $0.value.contains(testKey) })
  }

  @Test("A circle ends")
  func circle() async throws {
    let server = try LoopbackServer { _ in Reply(status: 302, headers: [("Location", "/again")], text: "") }
    let error = await failure { try await RunComfyClient.testing(server).job(id: "r").state() }
    #expect(error?.kind == .redirect)
    #expect(server.log.count == 6)
  }

  @Test("A submit is sent on as it is, within the host only", arguments: [307, 308])
  func submit(status: Int) async throws {
    let server = try LoopbackServer([
      Sample.hubRoute: [Reply(status: status, headers: [("Location", "/elsewhere")], text: "")],
      "POST /elsewhere": [Reply(#"{"taskId":"7"}"#)],
    ])
    #expect(try await RunningHubClient.testing(server).submit(Sample.hub).id == "7")
    #expect(server.log[0].text == server.log[1].text)

    let other = try LoopbackServer { _ in Reply(#"{"taskId":"7"}"#) }
    let address = other.address
    let leading = try LoopbackServer { _ in Reply(status: status, headers: [("Location", "\(address)/x")], text: "") }
    let error = await failure { try await RunningHubClient.testing(leading).submit(Sample.hub) }
    #expect(error?.kind == .redirect)
    #expect(error?.taskMayExist == false)
    #expect(other.log.isEmpty)
    #expect(leading.log.count == 1)
    // The older API has the key in the body, which must not go there either.
    #expect(await failure { try await RunningHubClient.testing(leading).account() }?.kind == .redirect)
    #expect(other.log.isEmpty)
  }

  @Test("A submit is never turned into a question", arguments: [301, 302, 303])
  func submitAsQuestion(status: Int) async throws {
    let server = try LoopbackServer { _ in Reply(status: status, headers: [("Location", "/x")], text: "") }
    let error = await failure { try await RunComfyClient.testing(server).submit(Sample.comfy) }
    #expect(error?.kind == .redirect)
    #expect(error?.taskMayExist == (status == 303))
    #expect(server.log.count == 1)
  }

  @Test(
    "Not away from encryption, not to nowhere, and not to a file of this machine",
    arguments: [
      "http://example.com/x", "http://127.example.com/x", "http://", "data:,x", "file://localhost/etc/hostname",
      "ftp://127.0.0.1/x",
    ])
  func unencrypted(location: String) async throws {
    let server = try LoopbackServer { _ in Reply(status: 302, headers: [("Location", location)], text: "") }
    #expect(await failure { try await RunComfyClient.testing(server).job(id: "r").state() }?.kind == .redirect)
    #expect(server.log.count == 1)
  }

  @Test("An encrypted service does not lead to an unencrypted address of this machine either")
  func toThisMachine() async throws {
    let transport = ScriptedTransport([
      HTTPResponse(status: 302, headers: ["Location": "http://127.0.0.1:9/x"], body: HTTPResponse.Body([]))
    ])
    let client = RunComfyClient(token: testKey, configuration: .testing(transport: transport))
    #expect(await failure { try await client.job(id: "r").state() }?.kind == .redirect)
    #expect(transport.requests.map(\.url.host) == ["model-api.runcomfy.net"])
  }
}
