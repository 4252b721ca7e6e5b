import Foundation
import ModelBindings
import ModelClient
import RunningHubService
import TestSupport
import Testing

@Suite("Local media", .timeLimit(.minutes(5)))
struct LocalMediaTests {
  static let uploaded = Reply(
    #"{"code":200,"msg":"success","data":{"type":"image","download_url":"https://example.com/up/1.png","fileName":"openapi/1.png","size":"49"}}"#
  )
  static let uploadRoute = "POST /openapi/v2/media/upload/binary"

  /// A PNG as large as wanted, of which only the header is looked at.
  static func png(_ count: Int) -> [UInt8] {
    Sample.png + [UInt8](repeating: 7, count: max(0, count - Sample.png.count))
  }

  @Test("RunComfy, which has no upload, gets data URIs", arguments: [true, false])
  func dataURI(inFile: Bool) async throws {
    let server = try LoopbackServer { _ in Reply(#"{"request_id":"r"}"#) }
    let folder = try TemporaryFolder()
    var request = Sample.comfy
    request.imgURL = inFile ? .file(try folder.write(Sample.png, to: "a.bin")) : .bytes(Sample.png, fileName: "a.bin")
    _ = try await RunComfyClient.testing(server).submit(request)
    let base64 = Data(Sample.png).base64EncodedString()
    #expect(server.log.map(\.text) == [#"{"prompt":"A fox","img_url":"data:image/png;base64,\#(base64)"}"#])
  }

  @Test("RunningHub gets an upload, checked to the byte, and its address goes into the request")
  func upload() async throws {
    let server = try LoopbackServer([Self.uploadRoute: [Self.uploaded], Sample.hubRoute: [Reply(#"{"taskId":"7"}"#)]])
    let folder = try TemporaryFolder()
    var request = Sample.hub
    request.imageURL = .file(try folder.write(Sample.png, to: "fo\"x.png"))
    let seen = Protected<[TransferProgress]>([])
    _ = try await RunningHubClient.testing(server).submit(request) { progress in seen.withLock { $0.append(progress) } }
    #expect(server.routes == [Self.uploadRoute, Sample.hubRoute])
    let form = server.log[0]
    #expect(form["Authorization"] == "Bearer \(testKey)")
    let type = try #require(form["Content-Type"])
    #expect(type.hasPrefix("multipart/form-data; boundary="))
    let boundary = type.dropFirst("multipart/form-data; boundary=".count)
    let expected =
      Array(
        "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"fo%22x.png\"\r\nContent-Type: image/png\r\n\r\n"
          .utf8)
      + Sample.png + Array("\r\n--\(boundary)--\r\n".utf8)
    #expect(form.body == expected)
    #expect(form["Content-Length"] == "\(expected.count)")
    #expect(form["Transfer-Encoding"] == nil)
    #expect(server.log[1].text.hasPrefix(#"{"219##image":"https://example.com/up/1.png","#))
    #expect(
      seen.withLock { $0.last }
        == TransferProgress(fileName: "fo\"x.png", completed: Sample.png.count, total: Sample.png.count))
    #expect(FileManager.default.temporaryUploads(containing: String(boundary)).isEmpty)
  }

  @Test("The older upload has the key in the form")
  func olderUpload() async throws {
    let server = try LoopbackServer([
      "POST /task/openapi/upload": [Reply(#"{"code":0,"data":{"fileName":"api/1.zip","fileType":"input"}}"#)]
    ])
    let file = try await RunningHubClient.testing(server).uploadResource(
      .bytes(Array("PK\u{3}\u{4}".utf8), fileName: "a.zip"))
    #expect(file == UploadedFile(fileName: "api/1.zip"))
    let form = server.log[0]
    let boundary = try #require(form["Content-Type"]).dropFirst("multipart/form-data; boundary=".count)
    #expect(
      form.text
        == "--\(boundary)\r\nContent-Disposition: form-data; name=\"apiKey\"\r\n\r\n\(testKey)\r\n"
        + "--\(boundary)\r\nContent-Disposition: form-data; name=\"fileType\"\r\n\r\ninput\r\n"
        + "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\nContent-Type: application/zip\r\n\r\n"
        + "PK\u{3}\u{4}\r\n--\(boundary)--\r\n")
    #expect(form["Authorization"] == nil)
  }

  @Test("A LoRA: digest, presigned address without the key, or nothing where it is known")
  func loRA() async throws {
    let server = try LoopbackServer([
      "POST /api/openapi/getLoraUploadUrl": [
        Reply(#"{"code":0,"data":{"fileName":"api-lora-cn/1.safetensors","url":"{address}/put?signature=s"}}"#),
        Reply(#"{"code":0,"data":{"fileName":"api-lora-cn/1.safetensors"}}"#),
      ],
      "PUT /put": [Reply(text: "")],
    ])
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("message digest".utf8), to: "a.safetensors")
    let client = RunningHubClient.testing(server)
    #expect(try await client.uploadLoRA(path, name: "fox") == "api-lora-cn/1.safetensors")
    #expect(
      server.log[0].text == #"{"apiKey":"\#(testKey)","loraName":"fox","md5Hex":"f96b697d7cb7938d525a2f31aaf161d0"}"#)
    #expect(server.log[1].target == "/put?signature=s")
    #expect(server.log[1].text == "message digest")
    #expect(server.log[1]["Content-Type"] == "application/octet-stream")
    #expect(server.log[1]["Content-Length"] == "14")
    #expect(server.log[1]["Transfer-Encoding"] == nil)
    #expect(server.log[1]["Authorization"] == nil)
    #expect(try await client.uploadLoRA(path, name: "fox") == "api-lora-cn/1.safetensors")
    #expect(server.routes.count == 3)
  }

  @Test("One file in two places is uploaded once")
  func once() async throws {
    let server = try LoopbackServer([
      "POST /task/openapi/upload": [Reply(#"{"code":0,"data":{"fileName":"api/1.png"}}"#)],
      "POST /task/openapi/create": [Reply(#"{"code":0,"data":{"taskId":"7"}}"#)],
    ])
    let fox = Media.bytes(Sample.png, fileName: "fox.png")
    _ = try await RunningHubClient.testing(server).startWorkflow(
      "1",
      inputs: [
        NodeInput(node: "1", input: "image", media: fox), NodeInput(node: "2", input: "image", media: fox),
        NodeInput(node: "3", input: "image", media: "api/known.png"),
      ])
    #expect(server.routes == ["POST /task/openapi/upload", "POST /task/openapi/create"])
    #expect(server.log[1].text.contains(#"{"nodeId":"3","fieldName":"image","fieldValue":"api/known.png"}"#))
  }

  @Test(
    "What the field does not take is refused before anything is sent",
    arguments: [
      ("no media", "media"), ("missing file", "media"), ("a folder", "media"), ("empty", "media"),
      ("gif", "media.format"),
    ])
  func refused(what: String, keyword: String) async throws {
    let server = try LoopbackServer { _ in Reply("{}") }
    let folder = try TemporaryFolder()
    let media: Media =
      switch what {
      case "no media": .bytes(Array("hello, I am a text".utf8), fileName: "a.png")
      case "missing file": .file(folder.path("missing.png"))
      case "a folder": .file(folder.path(""))
      case "empty": .bytes([], fileName: "a.png")
      default: .bytes(Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0, 0x3B], fileName: "a.png")
      }
    var hub = Sample.hub
    (hub.imageURL, hub.prompt) = (media, "")
    let request = hub
    let error = await failure { try await RunningHubClient.testing(server).submit(request) }
    #expect(error?.kind == .invalid)
    #expect(error?.violations.map(\.keyword).sorted() == [keyword, "minLength"].sorted())
    #expect(error?.violations.contains { $0.path == "/219##image" } == true)
    var comfy = Sample.comfy
    comfy.imgURL = media
    let other = comfy
    if what != "gif" {
      #expect(await failure { try await RunComfyClient.testing(server).submit(other) }?.kind == .invalid)
    }
    #expect(server.log.isEmpty)
  }

  @Test(
    "What is too large for a data URI is refused, and says what to do",
    arguments: [
      (8 << 20, "8 MB, at most 6 MB allowed"), ((6 << 20) + 1, "6291457 bytes, at most 6291456 bytes allowed"),
    ])
  func tooLarge(count: Int, words: String) async throws {
    let server = try LoopbackServer { _ in Reply("{}") }
    var request = Sample.comfy
    request.imgURL = .bytes(Self.png(count), fileName: "a.png")
    let large = request
    let error = await failure { try await RunComfyClient.testing(server).submit(large) }
    #expect(error?.kind == .invalid)
    #expect(
      error?.violations.map(\.message) == [
        "\(words) for a file inside a request; put a.png where the service can fetch it, and give its URL"
      ])
    #expect(server.log.isEmpty)
  }

  @Test("An upload that fails is made again, and the request is submitted once")
  func uploadAgain() async throws {
    let server = try LoopbackServer([
      Self.uploadRoute: [.drop, Reply(#"{"code":808,"msg":"x"}"#), Reply(status: 500, text: ""), Self.uploaded],
      Sample.hubRoute: [Reply(#"{"taskId":"7"}"#)],
    ])
    var request = Sample.hub
    request.imageURL = .bytes(Sample.png, fileName: "fox.png")
    _ = try await RunningHubClient.testing(server).submit(request)
    #expect(server.routes == Array(repeating: Self.uploadRoute, count: 4) + [Sample.hubRoute])
  }

  @Test("An upload that stands still is given up")
  func stalled() async throws {
    let server = try LoopbackServer { _ in .hang }
    let clock = TestClock()
    var configuration = ClientConfiguration.testing(clock)
    configuration.deadlines.stall = .seconds(60)
    configuration.retries = .none
    let client = RunningHubClient.testing(server, configuration)
    let isOver = Protected(false)
    let upload = Task {
      defer { isOver.withLock { $0 = true } }
      return await failure { try await client.upload(.bytes(Sample.png, fileName: "a.png")) }
    }
    #expect(await server.received(1))
    // The first look may still see progress.
    #expect(await clock.advance(by: .seconds(61)) { isOver.withLock { $0 } })
    #expect(await upload.value?.kind == .timeout)
  }
}

extension FileManager {
  /// What an upload has left behind, by its boundary: other tests upload at the same time.
  func temporaryUploads(containing boundary: String) -> [URL] {
    let files = (try? contentsOfDirectory(at: temporaryDirectory, includingPropertiesForKeys: nil)) ?? []
    return files.filter { file in
      file.lastPathComponent.hasPrefix("upload-")
        && (try? Data(contentsOf: file)).map { String(decoding: $0.prefix(200), as: UTF8.self).contains(boundary) }
          ?? false
    }
  }
}
