import Foundation
import ModelBindings
import ModelClient
import RunComfyService
import Testing

@Suite("RunComfy, as it should go")
struct RunComfyTests {
  @Test("From a request to a file: submit, states, result, download")
  func wholeWay() async throws {
    let server = try LoopbackServer([
      Sample.comfyRoute: [Reply(#"{"request_id":"r-1","status_url":"s","result_url":"r","cancel_url":"c"}"#)],
      "GET /v1/requests/r-1/status": [
        Reply(#"{"request_id":"r-1","status":"in_queue","queue_position":3}"#),
        Reply(#"{"request_id":"r-1","status":"in_queue","queue_position":3}"#),
        Reply(#"{"request_id":"r-1","status":"in_queue","queue_position":"1"}"#),
        Reply(#"{"request_id":"r-1","status":"in_progress"}"#), Reply(#"{"request_id":"r-1","status":"completed"}"#),
      ],
      "GET /v1/requests/r-1/result": [
        Reply(
          #"""
          {"request_id":"r-1","status":"succeeded","output":{"image":"{address}/files/fox?signature=abc"},
          "created_at":"2026-01-01T00:00:00Z","finished_at":"2026-01-01T00:00:09Z","cost":0.25}
          """#)
      ],
      "GET /files/fox": [Reply(headers: [("ETag", "\"1\"")], body: .bytes(Sample.png))],
    ])
    let folder = try TemporaryFolder()
    let client = RunComfyClient.testing(server)
    let job = try await client.submit(Sample.comfy)
    #expect(job.id == "r-1")
    var states: [JobState] = []
    for try await state in job.states { states.append(state) }
    #expect(states == [.queued(position: 3), .queued(position: 1), .running, .succeeded])
    let result = try await job.result()
    #expect(result.usage.money == 0.25)
    let files = try await result.download(to: folder.url)
    #expect(files.map(\.lastPathComponent) == ["r-1.png"])
    #expect(try folder.read("r-1.png") == Sample.png)
    #expect(folder.names == ["r-1.png"])

    let log = server.log
    #expect(log[0].route == Sample.comfyRoute)
    #expect(log[0].text == #"{"prompt":"A fox","img_url":"https://example.com/fox.png"}"#)
    #expect(log[0]["Content-Type"] == "application/json")
    #expect(log[6].target == "/v1/requests/r-1/result?include_cost=true")
    #expect(log[0..<7].allSatisfy { $0["Authorization"] == "Bearer \(testKey)" })
    #expect(log[1..<7].allSatisfy { $0.body.isEmpty })
    // The result stands elsewhere, and the key is none of its host's business.
    #expect(log[7].target == "/files/fox?signature=abc")
    #expect(log[7]["Authorization"] == nil)
    #expect(log.count == 8)
  }
}
