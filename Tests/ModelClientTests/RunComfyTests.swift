import Foundation
import ModelBindings
import ModelClient
import RunComfyService
import TestSupport
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
    #expect(try folder.bytes("r-1.png") == Sample.png)
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

  @Test("Cancelling", arguments: [("cancelled", true), ("not_cancellable", false)])
  func cancel(outcome: String, isStopped: Bool) async throws {
    let server = try LoopbackServer([
      "POST /v1/requests/r-1/cancel": [
        Reply(status: 202, #"{"request_id":"r-1","status":"in_queue","outcome":"\#(outcome)"}"#)
      ]
    ])
    #expect(try await RunComfyClient.testing(server).job(id: "r-1").cancel() == isStopped)
    #expect(server.log[0].bodyCount == 0)
    #expect(server.log[0]["Authorization"] == "Bearer \(testKey)")
  }

  @Test("The catalog: models, one model, categories")
  func catalog() async throws {
    let entry =
      #"{"model_id":"a/b","categories":["text-to-image"],"base_price_usd":"0.5","price_unit":"mile","input_schema":{"type":"object"}}"#
    let server = try LoopbackServer([
      "GET /v1/models": [Reply(#"{"models":[\#(entry),\#(entry)],"total":"2"}"#)],
      "GET /v1/models/categories": [Reply(#"{"categories":["text-to-image"]}"#)],
      "GET /v1/models/kling/O%203%3F/4K": [Reply(entry)],
    ])
    let client = RunComfyClient.testing(server)
    let models = try await client.send(ListModels(search: "wan & co", includeSchema: true, limit: 100))
    #expect(models.total == 2)
    #expect(models.models?.count == 2)
    #expect(server.log[0].target == "/v1/models?search=wan%20%26%20co&include_schema=true&limit=100")
    let model = try await client.send(GetModel(modelID: "kling/O 3?/4K"))
    #expect(model.basePriceUsd == 0.5)
    #expect(model.priceUnit?.rawValue == "mile")
    #expect(try await client.send(ListModelCategories()).categories == ["text-to-image"])
    #expect(server.log.map(\.bodyCount) == [0, 0, 0])
  }

  @Test("Ids that would lead elsewhere are refused", arguments: ["", "..", "a/../b", "a//b"])
  func oddIDs(id: String) async throws {
    let server = try LoopbackServer { _ in Reply("{}") }
    let client = RunComfyClient.testing(server)
    #expect(await failure { try await client.send(GetModel(modelID: id)) }?.kind == .invalid)
    #expect(server.log.isEmpty)
  }

  @Test("An id with a slash stays one segment")
  func slash() async throws {
    let server = try LoopbackServer { _ in Reply(#"{"status":"in_progress"}"#) }
    #expect(try await RunComfyClient.testing(server).job(id: "a/b?c").state() == .running)
    #expect(server.log[0].target == "/v1/requests/a%2Fb%3Fc/status")
  }

  @Test("A LoRA goes into the body")
  func loRA() async throws {
    let server = try LoopbackServer { _ in Reply(#"{"request_id":"r"}"#) }
    _ = try await RunComfyClient.testing(server).submit(Sample.comfy, loRA: LoRAInput(path: "my_lora_3000.safetensors"))
    #expect(server.log[0].text.hasSuffix(#","lora":{"path":"my_lora_3000.safetensors"}}"#))
  }

  @Test("A job that failed or was cancelled says why")
  func noResult() async throws {
    let server = try LoopbackServer([
      "GET /v1/requests/r/result": [
        Reply(#"{"request_id":"r","status":"failed","error":{"type":"nsfw"},"error_code":400001}"#),
        Reply(#"{"request_id":"r","status":"failed","error":"out of memory"}"#),
        Reply(#"{"request_id":"r","status":"cancelled"}"#),
      ]
    ])
    let job = RunComfyClient.testing(server).job(id: "r")
    let first = await failure { try await job.result() }
    #expect(first?.kind == .taskFailed)
    #expect(first?.code == 400001)
    #expect(first?.taskID == "r")
    #expect(first?.message?.contains("nsfw") == true)
    #expect(await failure { try await job.result() }?.message == "out of memory")
    #expect(await failure { try await job.result() }?.kind == .taskCancelled)
    #expect(server.log.count == 3)
  }

  @Test("An invalid request is not sent, and every violation is told")
  func invalid() async throws {
    let server = try LoopbackServer { _ in Reply("{}") }
    var request = Sample.comfy
    request.imgURL = ""
    request.extra["resolution"] = "9000P"
    let wrong = request
    let error = await failure { try await RunComfyClient.testing(server).submit(wrong) }
    #expect(error?.kind == .invalid)
    #expect(error?.violations.map(\.path) == ["/img_url", "/resolution"])
    #expect(server.log.isEmpty)
  }

  @Test("The token stands in the environment under its documented name")
  func environment() async throws {
    let server = try LoopbackServer { _ in Reply(#"{"status":"in_progress"}"#) }
    let client = try RunComfyClient(
      environment: ["RUNCOMFY_TOKEN": " \(testKey)\n"], server: server.address, configuration: .testing())
    _ = try await client.job(id: "r").state()
    #expect(server.log[0]["Authorization"] == "Bearer \(testKey)")
    #expect(throws: ClientError.self) { try RunComfyClient(environment: ["RUNCOMFY_TOKEN": ""]) }
  }

  @Test("The key is not sent without encryption, and not nowhere", arguments: ["http://example.com", "example", ""])
  func badServer(server: String) async {
    let client = RunComfyClient(token: testKey, server: server, configuration: .testing())
    #expect(await failure { try await client.submit(Sample.comfy) }?.kind == .configuration)
  }
}
