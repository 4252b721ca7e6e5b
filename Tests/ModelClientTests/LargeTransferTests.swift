import Foundation
import ModelBindings
import ModelClient
import TestSupport
import Testing

/// Whether 300 MB are worth the seconds; the rest of the tests cover what is done with them.
private let isAskedFor =
  ProcessInfo.processInfo.environment["MODELCLIENT_LARGE"] != nil
  && FileManager.default.fileExists(atPath: "/proc/self/clear_refs")

/// By itself: other tests would be counted too.
@Suite(
  "300 MB up and down in bounded memory", .serialized,
  .enabled(if: isAskedFor, "set MODELCLIENT_LARGE=1, and run this suite alone"))
struct LargeTransferTests {
  private static let size = 300 << 20
  /// What may be added to the memory: twice what a download may read ahead.
  private static let bound = 64 << 20

  /// A figure of `/proc/self/status` in bytes: what is resident now (`VmRSS`), or was at most (`VmHWM`).
  private func memory(_ name: String) throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("\(name):") }
    return try #require(line?.split(separator: " ").dropLast().last.flatMap { Int($0) }) << 10
  }

  private func growth(_ what: String, _ work: () async throws -> Void) async throws -> Int {
    // Lets the peak begin anew at what is resident now.
    try Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    let before = try memory("VmRSS")
    try await work()
    let growth = try memory("VmHWM") - before
    print("\(what): \(Double(growth >> 10) / 1024) MB beyond the \(before >> 20) MB before")
    return growth
  }

  @Test("Upload")
  func upload() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Sample.png, to: "large.png")
    let file = try FileHandle(forUpdating: URL(filePath: path))
    try file.truncate(atOffset: UInt64(Self.size))
    try file.close()
    let server = try LoopbackServer([
      "POST /openapi/v2/media/upload/binary": [Reply(#"{"code":0,"data":{"download_url":"https://example.com/x"}}"#)],
      "POST /api/openapi/getLoraUploadUrl": [Reply(#"{"code":0,"data":{"fileName":"x","url":"{address}/put"}}"#)],
      "PUT /put": [Reply(text: "")],
    ])
    let client = RunningHubClient.testing(server)
    // Whatever is made once is made before.
    _ = try await client.upload(.bytes(Sample.png, fileName: "small.png"))
    let form = try await growth("upload as a form") { _ = try await client.upload(.file(path)) }
    #expect(server.log.last?.bodyCount ?? 0 > Self.size)
    #expect(form < Self.bound)
    let put = try await growth("upload to a presigned address") { _ = try await client.uploadLoRA(path, name: "x") }
    #expect(server.log.last?.bodyCount == Self.size)
    #expect(put < Self.bound)
  }

  @Test("Download")
  func download() async throws {
    let server = try LoopbackServer([
      "GET /v1/requests/r/result": [Reply(#"{"status":"succeeded","output":"{address}/large"}"#)],
      "GET /large": [
        Reply(headers: [("ETag", "\"1\"")], body: .pattern(count: Self.size), fault: .truncate(Self.size / 3)),
        Reply(
          status: 206,
          headers: [("ETag", "\"1\""), ("Content-Range", "bytes \(Self.size / 3)-\(Self.size - 1)/\(Self.size)")],
          body: .pattern(count: Self.size - Self.size / 3, from: Self.size / 3)),
      ],
    ])
    let folder = try TemporaryFolder()
    let result = try await RunComfyClient.testing(server).job(id: "r").result()
    let added = try await growth("download") { try await result.download(to: folder.url) }
    #expect(added < Self.bound)
    let file = try FileHandle(forReadingFrom: folder.url.appending(path: "r.bin"))
    var place = 0
    while let piece = try file.read(upToCount: 8 << 20), !piece.isEmpty {
      guard [UInt8](piece) == Reply.pattern(place, piece.count) else {
        Issue.record("the file differs behind byte \(place)")
        break
      }
      place += piece.count
    }
    #expect(place == Self.size)
  }
}
