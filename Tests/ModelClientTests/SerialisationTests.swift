import ModelBindings
import ModelClient
import TestSupport
import Testing

@Suite("A submit writes its request once")
struct SerialisationTests {
  /// How often the contents of a request were read; writing a request reads them once.
  private final class Counter: Sendable {
    private let count = Protected(0)
    var value: Int { count.withLock { $0 } }
    func add() { count.withLock { $0 += 1 } }
  }

  /// A request that counts how often its contents are read.
  private struct Counted: ModelRequest {
    static let _schema = _Schema(
      "POST", "/openapi/v2/acme/fox",
      """
      {"type":"object","required":["prompt"],"additionalProperties":false,"properties":{"prompt":{"type":"string"},\
      "image":{"type":"string","media":{"kind":"image"}}}}
      """)
    private let storage: _Storage
    let counter = Counter()

    func _contents(_: _StorageKey) -> _Storage {
      counter.add()
      return storage
    }

    init(_storage storage: _Storage, _: _StorageKey) { self.storage = storage }

    init(_ prompt: String, image: Media? = nil) {
      storage = _Storage(Self._schema, prompt, image)
    }
  }

  private static let routes: [String: [Reply]] = [
    "POST /openapi/v2/media/upload/binary": [Reply(#"{"code":0,"data":{"download_url":"https://example.com/1.png"}}"#)],
    "POST /openapi/v2/acme/fox": [Reply(#"{"taskId":"7"}"#)],
  ]

  @Test("Without local media, the bytes that were validated are the bytes that are sent")
  func once() async throws {
    let server = try LoopbackServer(Self.routes)
    let request = Counted("fox", image: "https://example.com/fox.png")
    _ = try await RunningHubClient.testing(server).submit(request)
    #expect(request.counter.value == 1)
    #expect(server.log.map(\.text) == [#"{"prompt":"fox","image":"https://example.com/fox.png"}"#])
  }

  @Test("With local media, a second time once the upload has a value for it")
  func withMedia() async throws {
    let server = try LoopbackServer(Self.routes)
    let request = Counted("fox", image: .bytes(Sample.png, fileName: "fox.png"))
    _ = try await RunningHubClient.testing(server).submit(request)
    #expect(request.counter.value == 2)
    #expect(server.log.last?.text == #"{"prompt":"fox","image":"https://example.com/1.png"}"#)
  }
}
