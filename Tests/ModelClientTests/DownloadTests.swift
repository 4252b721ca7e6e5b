import Foundation
import ModelBindings
import ModelClient
import TestSupport
import Testing

@Suite("Downloads", .timeLimit(.minutes(5)))
struct DownloadTests {
  private let tag = ("ETag", "\"v1\"")

  /// A finished job whose one output is `/file`, served by `replies`.
  private func result(
    _ replies: [Reply], output: String = "{address}/file", configuration: ClientConfiguration = .testing()
  ) async throws -> (JobResult, LoopbackServer) {
    let server = try LoopbackServer([
      "GET /v1/requests/r/result": [Reply(#"{"status":"succeeded","output":"\#(output)"}"#)], "GET /file": replies,
      "GET /file.glb": replies,
    ])
    return (try await RunComfyClient.testing(server, configuration).job(id: "r").result(), server)
  }

  private func part(_ range: Range<Int>, of total: Int, fault: Reply.Fault = .none) -> Reply {
    Reply(
      status: 206, headers: [tag, ("Content-Range", "bytes \(range.lowerBound)-\(total - 1)/\(total)")],
      body: .pattern(count: total - range.lowerBound, from: range.lowerBound), fault: fault)
  }

  @Test("An interrupted download goes on from where it is, as often as it takes")
  func resumed() async throws {
    let total = 1_000_000
    var replies = [Reply(headers: [tag], body: .pattern(count: total), fault: .truncate(100_000))]
    for start in stride(from: 100_000, to: 900_000, by: 100_000) {
      replies.append(part(start..<total, of: total, fault: .truncate(100_000)))
    }
    replies.append(part(900_000..<total, of: total))
    let (result, server) = try await result(replies)
    let folder = try TemporaryFolder()
    let seen = Protected<[Int]>([])
    let files = try await result.download(to: folder.url) { progress in seen.withLock { $0.append(progress.completed) }
    }
    #expect(files == [folder.url.appending(path: "r.bin")])
    #expect(try folder.bytes("r.bin") == Reply.pattern(0, total))
    #expect(folder.names == ["r.bin"])
    #expect(server.log.dropFirst(2).map { $0["Range"] } == (1...9).map { "bytes=\($0)00000-" })
    #expect(seen.withLock { $0 == $0.sorted() && $0.last == total })
    #expect(server.log.dropFirst().allSatisfy { $0["Accept-Encoding"] == "identity" && $0["Authorization"] == nil })
  }

  @Test("A server that cannot go on sends the whole again")
  func noRanges() async throws {
    let (result, server) = try await result([
      Reply(headers: [tag], body: .pattern(count: 5_000), fault: .truncate(2_000)),
      Reply(headers: [("ETag", "\"v2\"")], body: .pattern(count: 6_000, from: 7)),
    ])
    let folder = try TemporaryFolder()
    try await result.download(to: folder.url)
    #expect(try folder.bytes("r.bin") == Reply.pattern(7, 6_000))
    #expect(server.log[2]["If-Range"] == "\"v1\"")
  }

  @Test("Without a tag, or with a weak one, nothing is stitched together", arguments: ["", "W/\"v1\""])
  func noTag(tag: String) async throws {
    let headers = tag.isEmpty ? [] : [("ETag", tag)]
    let (result, server) = try await result([
      Reply(headers: headers, body: .pattern(count: 5_000), fault: .truncate(2_000)),
      Reply(headers: headers, body: .pattern(count: 5_000)),
    ])
    let folder = try TemporaryFolder()
    try await result.download(to: folder.url)
    #expect(try folder.bytes("r.bin") == Reply.pattern(0, 5_000))
    #expect(server.log[2]["Range"] == nil)
  }

  @Test("Another part than the one asked for, and a file that has shrunk, begin anew")
  func wrongPart() async throws {
    let (result, server) = try await result([
      Reply(headers: [tag], body: .pattern(count: 5_000), fault: .truncate(2_000)),
      Reply(status: 206, headers: [tag, ("Content-Range", "bytes 0-2999/5000")], body: .pattern(count: 3_000)),
      Reply(headers: [tag], body: .pattern(count: 5_000), fault: .truncate(2_000)),
      Reply(status: 416, headers: [("Content-Range", "bytes */1500")], text: ""),
      Reply(headers: [tag], body: .pattern(count: 1_500)),
    ])
    let folder = try TemporaryFolder()
    try await result.download(to: folder.url)
    #expect(try folder.bytes("r.bin") == Reply.pattern(0, 1_500))
    withExtendedLifetime(server) {}
  }

  @Test("A part of another version begins anew")
  func otherVersion() async throws {
    let (result, server) = try await result([
      Reply(headers: [tag], body: .pattern(count: 5_000), fault: .truncate(2_000)),
      Reply(
        status: 206, headers: [("ETag", "\"v2\""), ("Content-Range", "bytes 2000-4999/5000")],
        body: .pattern(count: 3_000, from: 9)),
      Reply(headers: [("ETag", "\"v2\"")], body: .pattern(count: 5_000, from: 7)),
    ])
    let folder = try TemporaryFolder()
    try await result.download(to: folder.url)
    #expect(try folder.bytes("r.bin") == Reply.pattern(7, 5_000))
    #expect(server.log.map { $0["Range"] } == [nil, nil, "bytes=2000-", nil])
  }

  @Test("Too many requests are waited for, for as long as a job may take")
  func busy() async throws {
    let busy = Reply(status: 429, headers: [("Retry-After", "9")], text: "")
    let (result, server) = try await result(Array(repeating: busy, count: 20) + [Reply(text: "x")])
    let folder = try TemporaryFolder()
    try await result.download(to: folder.url)
    #expect(folder.names == ["r.bin"])
    #expect(server.log.count == 22)

    let clock = TestClock()
    var configuration = ClientConfiguration.testing(clock)
    configuration.deadlines.job = .seconds(100)
    for seconds in ["30", "86400"] {
      let busy = Reply(status: seconds == "30" ? 429 : 503, headers: [("Retry-After", seconds)], text: "")
      let (never, other) = try await self.result([busy], configuration: configuration)
      let error = await failure { try await never.download(to: folder.url) }
      #expect(error?.kind == .timeout)
      #expect(error?.taskID == "r")
      #expect((2...5).contains(other.log.count))
    }
    #expect(clock.sleeps.allSatisfy { $0 < .seconds(100) })
  }

  @Test("A part that is the whole already needs only its name")
  func wholePart() async throws {
    let (result, server) = try await result([Reply(status: 416, headers: [("Content-Range", "bytes */5000")], text: "")]
    )
    let folder = try TemporaryFolder()
    _ = try folder.write(Reply.pattern(0, 5_000), to: "r.part")
    _ = try folder.write(Array("\"v1\"".utf8), to: "r.part.tag")
    try await result.download(to: folder.url)
    #expect(folder.names == ["r.bin"])
    #expect(server.log[1]["Range"] == "bytes=5000-")
  }

  @Test("Troubles pass, or end with an error that keeps what has come")
  func troubles() async throws {
    let (result, server) = try await result([
      .drop, Reply(status: 503, text: ""), Reply(status: 429, headers: [("Retry-After", "9")], text: ""),
      Reply(headers: [tag], body: .pattern(count: 5_000)),
    ])
    let folder = try TemporaryFolder()
    try await result.download(to: folder.url)
    #expect(try folder.bytes("r.bin") == Reply.pattern(0, 5_000))

    let (never, other) = try await self.result([
      Reply(headers: [tag], body: .pattern(count: 5_000), fault: .truncate(2_000)), .drop,
    ])
    let kept = try TemporaryFolder()
    let error = await failure { try await never.download(to: kept.url) }
    #expect(error?.kind == .connection)
    #expect(error?.taskID == "r")
    #expect(kept.names == ["r.part", "r.part.tag"])
    #expect(other.log.count == 9)
    withExtendedLifetime(server) {}
  }

  @Test("Links that have expired say what to do", arguments: [401, 403, 404, 410])
  func expired(status: Int) async throws {
    let (result, server) = try await result([Reply(status: status, text: "<Error/>")])
    let error = await failure { try await result.download(to: TemporaryFolder().url) }
    #expect(error?.status == status)
    #expect(error?.description.contains("ask for the result again") == true)
    #expect(server.log.count == 2)
  }

  @Test("A download that stands still is broken off and goes on")
  func stalled() async throws {
    let clock = TestClock()
    var configuration = ClientConfiguration.testing(clock)
    configuration.deadlines.stall = .seconds(60)
    let tag = tag
    let server = try LoopbackServer { request in
      guard request.target == "/file" else { return Reply(#"{"status":"succeeded","output":"{address}/file"}"#) }
      guard let start = request["Range"].flatMap({ Int($0.filter(\.isNumber)) }) else {
        return Reply(headers: [tag], body: .pattern(count: 5_000), fault: .stall(2_000))
      }
      return Reply(
        status: 206, headers: [tag, ("Content-Range", "bytes \(start)-4999/5000")],
        body: .pattern(count: 5_000 - start, from: start))
    }
    let result = try await RunComfyClient.testing(server, configuration).job(id: "r").result()
    let folder = try TemporaryFolder()
    let arrived = Protected(0)
    async let files = result.download(to: folder.url) { progress in arrived.withLock { $0 = progress.completed } }
    for _ in 0..<3000 where arrived.withLock({ $0 }) < 2_000 { try await Task.sleep(for: .milliseconds(10)) }
    // The first look may still see progress.
    #expect(await clock.advance(by: .seconds(61)) { server.log.count >= 3 })
    _ = try await files
    #expect(try folder.bytes("r.bin") == Reply.pattern(0, 5_000))
    #expect(server.log[2]["Range"] == "bytes=2000-")
  }

  @Test(
    "The extension is that of what is in the file, else what is said about it",
    arguments: [
      ("png", "{address}/file", "image/jpeg", Sample.png),
      ("mp4", "{address}/file", "video/mp4; codecs=x", Array("abc".utf8)),
      ("glb", "{address}/file.glb", "application/octet-stream", Array("glTF".utf8)),
      ("glb", "{address}/file.glb", "application/octet-stream", Array("PK\u{3}\u{4}".utf8)),
      ("zip", "{address}/file", "application/octet-stream", Array("PK\u{3}\u{4}".utf8)),
      ("bin", "{address}/file", "application/octet-stream", Array("abc".utf8)),
    ])
  func fileExtension(expected: String, output: String, type: String, content: [UInt8]) async throws {
    let (result, server) = try await result(
      [Reply(headers: [("Content-Type", type)], body: .bytes(content))], output: output)
    let folder = try TemporaryFolder()
    try await result.download(to: folder.url)
    #expect(folder.names == ["r.\(expected)"])
    withExtendedLifetime(server) {}
  }

  @Test("Ids and extensions cannot lead out of the folder")
  func hostileNames() async throws {
    let server = try LoopbackServer([
      "POST /openapi/v2/query": [
        Reply(
          #"{"status":"SUCCESS","results":[{"url":"{address}/x","outputType":"../../sh"},{"text":"t","outputType":"/etc"}]}"#
        )
      ],
      "GET /x": [Reply(text: "x")],
    ])
    let folder = try TemporaryFolder()
    let result = try await RunningHubClient.testing(server).job(id: "../../x y").result()
    try await result.download(to: folder.url.appending(path: "new/folder"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("new/folder")).sorted()
    #expect(names == ["______x_y-1.bin", "______x_y-2.txt"])
  }

  @Test("An output that is no web address is not fetched", arguments: ["file:///etc/hostname", "ftp://127.0.0.1/x"])
  func oddAddress(address: String) async throws {
    let server = try LoopbackServer { _ in Reply(#"{"status":"SUCCESS","results":[{"url":"\#(address)"}]}"#) }
    let folder = try TemporaryFolder()
    let result = try await RunningHubClient.testing(server).job(id: "7").result()
    #expect(await failure { try await result.download(to: folder.url) }?.kind == .unreadable)
    #expect(folder.names.isEmpty)
  }

  @Test("A folder that cannot be written is said to be that")
  func unwritable() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write([1], to: "file")
    let (result, server) = try await result([Reply(text: "x")])
    let error = await failure { try await result.download(to: URL(filePath: file)) }
    #expect(error?.kind == .file)
    withExtendedLifetime(server) {}
  }

  @Test("A reader that falls far behind does not fill the memory")
  func slowReader() async throws {
    let server = try LoopbackServer { _ in .flood(200 << 20) }
    let url = try #require(URL(string: server.address))
    let response = try await URLSessionTransport().send(HTTPRequest("GET", url))
    var count = 0
    let error = await #expect(throws: TransportError.self) {
      for try await piece in response.body {
        // Reads no further until the connection has been given up.
        if count == 0 { #expect(await server.closedConnection()) }
        count += piece.count
      }
    }
    #expect(error?.description.contains("faster") == true)
    #expect(count < 100 << 20)
  }
}
