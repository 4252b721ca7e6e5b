import Foundation
import ModelBindings
import ModelClient
import RunningHubService
import TestSupport
import Testing

@Suite("RunningHub v2, as it should go")
struct RunningHubTests {
  static let bearer = "Bearer \(testKey)"

  @Test("From a request to files and texts")
  func wholeWay() async throws {
    let server = try LoopbackServer([
      Sample.hubRoute: [
        Reply(
          #"{"taskId":2013508786110730241,"status":"QUEUED","errorCode":"","errorMessage":"","results":null,"clientId":"c","promptTips":{"result":true}}"#
        )
      ],
      "POST /openapi/v2/query": [
        Reply(#"{"taskId":"2013508786110730241","status":"CREATE","errorCode":0}"#),
        Reply(#"{"taskId":"2013508786110730241","status":"QUEUED","errorCode":"0"}"#),
        Reply(#"{"taskId":"2013508786110730241","status":"running"}"#),
        Reply(#"{"taskId":"2013508786110730241","status":"DREAMING"}"#),
        Reply(
          #"""
          {"taskId":"2013508786110730241","status":"SUCCESS","errorCode":"","failedReason":{},
          "results":[{"url":"{address}/out/a?x-oss=1","nodeId":12,"outputType":"mp4"},{"text":"a fox","outputType":"txt","nodeId":"13"}],
          "usage":{"consumeMoney":null,"consumeCoins":"15","taskCostTime":"88","thirdPartyConsumeMoney":"0.2"}}
          """#),
      ],
      "GET /out/a": [Reply(headers: [("Content-Type", "video/mp4")], text: "not really a film")],
    ])
    let job = try await RunningHubClient.testing(server).submit(Sample.hub)
    #expect(job.id == "2013508786110730241")
    var states: [JobState] = []
    for try await state in job.states { states.append(state) }
    #expect(states == [.queued(position: nil), .running, .unknown("DREAMING"), .succeeded])
    let result = try await job.result()
    #expect(result.usage == JobUsage(coins: 15, thirdPartyMoney: 0.2, seconds: 88))
    #expect(result.outputs.map(\.nodeID) == ["12", "13"])
    let folder = try TemporaryFolder()
    try await result.download(to: folder.url)
    #expect(folder.names == ["2013508786110730241-1.mp4", "2013508786110730241-2.txt"])
    #expect(try folder.bytes("2013508786110730241-2.txt") == Array("a fox".utf8))

    #expect(
      server.log[0].text
        == #"{"219##image":"https://example.com/fox.png","183##text":"A fox","202##select":"1","218##select":"7"}"#)
    #expect(server.log[1].text == #"{"taskId":"2013508786110730241"}"#)
    #expect(server.log.dropLast().allSatisfy { $0["Authorization"] == Self.bearer })
    #expect(server.log.last?["Authorization"] == nil)
  }

  @Test("Aliases in place of node keys, and a webhook")
  func aliases() async throws {
    let server = try LoopbackServer { _ in Reply(#"{"taskId":"7"}"#) }
    var request = Sample.hub
    request.extra["webhookUrl"] = "https://example.com/hook"
    _ = try await RunningHubClient.testing(server).submit(request, spelling: .aliases)
    #expect(
      server.log[0].text
        == #"{"imageUrl":"https://example.com/fox.png","prompt":"A fox","duration":"5","resolution":"auto","webhookUrl":"https://example.com/hook"}"#
    )
  }

  @Test("Spellings that some deployments have")
  func otherSpellings() async throws {
    let server = try LoopbackServer([
      Sample.hubRoute: [Reply(#"{"task_id":7}"#), Reply(#"{"error_code":"1007","error_message":"no"}"#)],
      "POST /openapi/v2/query": [
        Reply(
          #"{"status":"SUCCESS","results":[{"outputUrl":"https://example.com/a.png"},{"content":"a"},{"output":"b"}]}"#)
      ],
    ])
    let client = RunningHubClient.testing(server)
    let job = try await client.submit(Sample.hub)
    #expect(job.id == "7")
    let outputs = try await job.result().outputs
    #expect(outputs.map { $0.url?.lastPathComponent ?? $0.text } == ["a.png", "a", "b"])
    #expect(await failure { try await client.submit(Sample.hub) }?.code == 1007)
  }

  @Test("Why a job failed")
  func failed() async throws {
    let server = try LoopbackServer([
      "POST /openapi/v2/query": [
        Reply(
          #"""
          {"taskId":"7","status":"FAILED","errorCode":"1501","errorMessage":"refused","failedReason":
          {"exception_type":"ValueError","exception_message":"bad size","node_id":"3","node_name":"KSampler","traceback":"[]"}}
          """#),
        Reply(#"{"taskId":"7","status":"FAILED","errorCode":"1011","errorMessage":"busy","failedReason":""}"#),
        Reply(#"{"taskId":"7","status":"CANCEL"}"#), Reply(#"{"taskId":"7","status":"CANCELLED"}"#),
        Reply(#"{"taskId":"7","status":"SUCCESS","results":[]}"#),
      ]
    ])
    let job = RunningHubClient.testing(server).job(id: "7")
    let error = await failure { try await job.result() }
    #expect(error?.kind == .taskFailed)
    #expect(error?.code == 1501)
    #expect(error?.message == "refused; ValueError; bad size; node KSampler 3")
    let busy = await failure { try await job.result() }
    #expect(busy?.kind == .taskFailed)
    #expect(busy?.code == 1011)
    #expect(await failure { try await job.result() }?.kind == .taskCancelled)
    #expect(await failure { try await job.result() }?.kind == .taskCancelled)
    #expect(try await job.result().outputs.isEmpty)
    #expect(server.log.count == 5)
  }

  @Test("The price of a request, which nothing is run for")
  func price() async throws {
    let server = try LoopbackServer([
      "POST /openapi/v2/price-preview/rhart-video/wan-2.2/image-to-video": [
        Reply(
          #"{"errorCode":0,"estimatedPrice":"0.35","currency":"USD","freeLimit":true,"remainingFreeLimitCount":"3"}"#),
        Reply(#"{"errorCode":"1501","errorMessage":"no table"}"#),
      ]
    ])
    let client = RunningHubClient.testing(server)
    let price = try await client.price(of: Sample.hub)
    #expect(price.estimatedPrice == 0.35)
    #expect(price.currency == .usd)
    #expect(price.remainingFreeLimitCount == 3)
    #expect(server.log[0].text == String(decoding: try Sample.hub.json(), as: UTF8.self))
    let error = await failure { try await client.price(of: Sample.hub) }
    #expect(error?.code == 1501)
    #expect(error?.taskMayExist == false)
  }

  @Test("Workflows and AI apps")
  func runs() async throws {
    let server = try LoopbackServer([
      "POST /openapi/v2/run/workflow/190": [Reply(#"{"taskId":"7","status":"RUNNING"}"#)],
      "POST /openapi/v2/run/ai-app/200": [Reply(#"{"taskId":"8","status":"QUEUED"}"#)],
      "POST /openapi/v2/query": [Reply(#"{"taskId":"7","status":"SUCCESS"}"#)],
    ])
    let client = RunningHubClient.testing(server)
    let job = try await client.runWorkflow(
      "190", inputs: [NodeInput(node: "6", input: "text", "fox"), NodeInput(node: "3", input: "seed", 7)]
    ) {
      $0.instanceType = .plus
      $0.retainSeconds = 30
    }
    #expect(
      server.log[0].text
        == #"{"nodeInfoList":[{"nodeId":"6","fieldName":"text","fieldValue":"fox"},{"nodeId":"3","fieldName":"seed","fieldValue":7}],"instanceType":"plus","retainSeconds":30}"#
    )
    #expect(try await job.state() == .succeeded)
    let app = try await client.runAIApp("200", inputs: [])
    #expect(app.id == "8")
    #expect(server.log[2].text == #"{"nodeInfoList":[]}"#)
    #expect(server.log.allSatisfy { $0["Authorization"] == Self.bearer })
  }

  @Test("Queue, keys, resources, apps")
  func lookups() async throws {
    let server = try LoopbackServer([
      "GET /openapi/v2/queue/status": [
        Reply(
          #"{"code":0,"msg":"ok","data":{"apiKeyType":"SHARED","concurrentLimit":30,"runningCount":"2","queuedCount":"1","totalCurrentTasks":"3"}}"#
        ),
        Reply(#"{"code":"0","data":{"concurrentLimit":"1","runningCount":"5"}}"#), Reply(#"{"code":200,"data":null}"#),
      ],
      "GET /openapi/v2/api-key/list": [
        Reply(#"{"code":0,"data":[{"key":"ab**","quotaUsed":"1.5","expireInMinute":null}]}"#)
      ],
      "POST /openapi/v2/resource/list": [
        Reply(#"{"code":0,"data":{"total":"1","records":[{"resourceName":"x","nodeModelName":"x.safetensors"}]}}"#)
      ],
      "POST /openapi/v2/aiapp/list": [Reply(#"{"code":0,"data":{"records":[{"title":"App","cover":7}]}}"#)],
    ])
    let client = RunningHubClient.testing(server)
    #expect(try await client.freeSlots() == 27)
    #expect(try await client.freeSlots() == 1)
    #expect(try await client.freeSlots() == nil)
    #expect(try await client.send(ListAPIKeys()).data?.first?.quotaUsed == 1.5)
    let resources = try await client.send(ListResources(resourceType: .LORA, baseModels: ["sd"], current: 1))
    #expect(resources.data?.records?.first?.nodeModelName == "x.safetensors")
    #expect(server.log[4].text == #"{"resourceType":"LORA","baseModels":["sd"],"current":1}"#)
    #expect(try await client.send(ListAIApps(current: 1, size: 50)).data?.records?.first?.title == "App")
    #expect(server.log[5]["Authorization"] == testKey)
    #expect(server.log.dropLast().allSatisfy { $0["Authorization"] == Self.bearer })
    #expect(await failure { try await client.send(ListAIApps(size: 51)) }?.kind == .invalid)
  }

  @Test("Both sites, the environment, and the native ComfyUI server")
  func sites() throws {
    #expect(RunningHubSite.international.address == "https://www.runninghub.ai")
    #expect(RunningHubSite.china.address == "https://www.runninghub.cn")
    #expect(RunningHubSite("https://www.runninghub.cn/openapi/v2/") == .china)
    let client = RunningHubClient(key: testKey, site: .china)
    #expect(client.comfyUIAddress() == "https://www.runninghub.cn/proxy/\(testKey)")
    #expect(client.comfyUIAddress(.plus) == "https://www.runninghub.cn/proxy-plus/\(testKey)")
    let site = ["RH_API_BASE_URL": "https://www.runninghub.ai/openapi/v2"]
    for name in ["RH_API_KEY", "RUNNINGHUB_API_KEY"] {
      let found = try RunningHubClient(environment: site.merging([name: testKey]) { $1 })
      #expect(found.comfyUIAddress() == "https://www.runninghub.ai/proxy/\(testKey)")
    }
    #expect(throws: ClientError.self) { try RunningHubClient(environment: site) }
    #expect(throws: ClientError.self) { try RunningHubClient(environment: ["RH_API_KEY": testKey]) }
  }
}
