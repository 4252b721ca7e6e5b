import Foundation
import ModelBindings
import ModelClient
import RunningHubService
import TestSupport
import Testing

@Suite("RunningHub v1, as it should go")
struct ComfyUITaskTests {
  private static let started = Reply(
    #"{"code":0,"msg":"success","data":{"netWssUrl":null,"taskId":1907035719658053634,"clientId":"c","taskStatus":"RUNNING","promptTips":"{}"}}"#
  )
  private static let id = "1907035719658053634"

  @Test("A workflow as it was saved: create, status, outputs")
  func basic() async throws {
    let server = try LoopbackServer([
      "POST /task/openapi/create": [Self.started],
      "POST /task/openapi/status": [
        Reply(#"{"code":0,"msg":"success","data":"QUEUED"}"#), Reply(#"{"code":813,"msg":"QUEUED","data":null}"#),
        Reply(#"{"code":804,"msg":"RUNNING","data":{"netWssUrl":"wss://x"}}"#), Reply(#"{"code":0,"data":"SUCCESS"}"#),
      ],
      "POST /task/openapi/outputs": [
        Reply(#"{"code":813,"msg":"APIKEY_TASK_IS_QUEUED","data":null}"#),
        Reply(#"{"code":804,"msg":"APIKEY_TASK_IS_RUNNING","data":{"netWssUrl":"wss://x"}}"#),
        Reply(#"{"code":0,"msg":"task is running","data":null}"#),
        Reply(
          #"{"code":0,"data":[{"fileUrl":"https://example.com/a.png","fileType":"png","taskCostTime":"7","nodeId":"9","consumeCoins":"3"}]}"#
        ),
      ],
    ])
    let job = try await RunningHubClient.testing(server).startWorkflow("190") { $0.addMetadata = false }
    #expect(job.id == Self.id)
    var states: [JobState] = []
    for try await state in job.states { states.append(state) }
    #expect(states == [.queued(position: nil), .running, .succeeded])
    let result = try await job.result()
    #expect(
      result.outputs == [JobOutput(url: URL(string: "https://example.com/a.png"), fileExtension: "png", nodeID: "9")])
    #expect(result.usage == JobUsage(coins: 3, seconds: 7))
    #expect(server.log[0].text == #"{"apiKey":"\#(testKey)","workflowId":"190","addMetadata":false}"#)
    #expect(server.log[1].text == #"{"apiKey":"\#(testKey)","taskId":"\#(Self.id)"}"#)
    #expect(server.log.allSatisfy { $0["Authorization"] == nil })
    #expect(server.log.count == 9)
  }

  @Test("Why a task failed, and cancelling one")
  func failedAndCancelled() async throws {
    let server = try LoopbackServer([
      "POST /task/openapi/outputs": [
        Reply(
          #"{"code":805,"msg":"APIKEY_TASK_STATUS_ERROR","data":{"failedReason":{"node_name":"KSampler","exception_message":"bad","node_id":3,"traceback":[]}}}"#
        )
      ],
      "POST /task/openapi/status": [Reply(#"{"code":805,"msg":"x"}"#)],
      "POST /task/openapi/cancel": [
        Reply(#"{"code":0,"msg":"success","data":null}"#), Reply(#"{"code":807,"msg":"APIKEY_TASK_NOT_FOUND"}"#),
      ],
    ])
    let job = RunningHubClient.testing(server).comfyUITask(id: "7")
    #expect(try await job.state() == .failed)
    let error = await failure { try await job.result() }
    #expect(error?.kind == .taskFailed)
    #expect(error?.code == 805)
    #expect(error?.message == "APIKEY_TASK_STATUS_ERROR; bad; node KSampler 3")
    #expect(try await job.cancel())
    #expect(server.log[2].text == #"{"apiKey":"\#(testKey)","taskId":"7"}"#)
    // A task of the newer API is cancelled by the same call.
    #expect(await failure { try await RunningHubClient.testing(server).job(id: "7").cancel() }?.code == 807)
  }

  @Test("A workflow with the fields of a node-keyed request")
  func advanced() async throws {
    let server = try LoopbackServer([
      "POST /task/openapi/create": [Self.started],
      "POST /task/openapi/upload": [
        Reply(#"{"code":0,"msg":"success","data":{"fileName":"api/abc.png","fileType":"input"}}"#)
      ],
    ])
    var request = Sample.hub
    request.imageURL = .bytes(Sample.png, fileName: "fox.png")
    _ = try await RunningHubClient.testing(server).startWorkflow("190", inputs: request) { $0.instanceType = .plus }
    #expect(server.routes == ["POST /task/openapi/upload", "POST /task/openapi/create"])
    #expect(
      server.log[1].text
        == #"{"apiKey":"\#(testKey)","workflowId":"190","nodeInfoList":[{"nodeId":"219","fieldName":"image","fieldValue":"api/abc.png"},"#
        + #"{"nodeId":"183","fieldName":"text","fieldValue":"A fox"},{"nodeId":"202","fieldName":"select","fieldValue":"1"},"#
        + #"{"nodeId":"218","fieldName":"select","fieldValue":"7"}],"instanceType":"plus"}"#)
    request.prompt = ""
    let wrong = request
    let error = await failure { try await RunningHubClient.testing(server).startWorkflow("190", inputs: wrong) }
    #expect(error?.kind == .invalid)
    #expect(server.log.count == 2)
  }

  @Test("AI apps: run, call example; quick create")
  func apps() async throws {
    let server = try LoopbackServer([
      "POST /task/openapi/ai-app/run": [Self.started], "POST /task/openapi/quick-ai-app/run": [Self.started],
      "GET /api/webapp/apiCallDemo": [
        Reply(
          #"{"code":0,"data":{"webappName":"App","nodeInfoList":[{"nodeId":41,"fieldName":"select","fieldType":"HOLOGRAM","fieldData":"[]"}],"covers":[]}}"#
        )
      ],
      "POST /api/fast/creation/model/params": [
        Reply(#"{"code":0,"data":[{"id":"1","modelLoar1Weight":"0.8","modelLoar2Weight":null}]}"#)
      ],
    ])
    let client = RunningHubClient.testing(server)
    let job = try await client.startAIApp("55", inputs: [NodeInput(node: "41", input: "select", "2")])
    #expect(job.id == Self.id)
    #expect(
      server.log[0].text
        == #"{"apiKey":"\#(testKey)","webappId":"55","nodeInfoList":[{"nodeId":"41","fieldName":"select","fieldValue":"2"}]}"#
    )
    let example = try await client.callExample(ofAIApp: "55")
    #expect(server.log[1].target == "/api/webapp/apiCallDemo?apiKey=\(testKey)&webappId=55")
    #expect(example.nodeInfoList?.first?.nodeID == "41")
    #expect(example.nodeInfoList?.first?.fieldType?.rawValue == "HOLOGRAM")
    let styles = try await client.send(ListQuickCreateStyles(type: 2, webappID: "55"))
    #expect(styles.data?.first?.modelLoar1Weight == 0.8)
    #expect(server.log[2].text == #"{"type":2,"webappId":"55"}"#)
    let node = StartQuickCreateTask.NodeInfo(
      nodeID: "1", nodeName: "n", fieldName: "f", fieldType: "STRING", fieldValue: "v", description: "d")
    let quick = StartQuickCreateTask(webappID: "55", apiKey: "", quickCreateCode: "002", nodeInfoList: [node])
    #expect(try await client.submit(quick).id == Self.id)
    #expect(
      server.log[3].text
        == #"{"webappId":"55","apiKey":"\#(testKey)","quickCreateCode":"002","nodeInfoList":[{"nodeId":"1","nodeName":"n","fieldName":"f","fieldType":"STRING","fieldValue":"v","description":"d"}]}"#
    )
  }

  @Test("Account, workflow, webhook detail and resend")
  func utilities() async throws {
    let server = try LoopbackServer([
      "POST /uc/openapi/accountStatus": [
        Reply(
          #"{"code":0,"msg":"success","data":{"remainCoins":"4","currentTaskCounts":"0","remainMoney":"12.5","currency":"USD","apiType":"NORMAL"}}"#
        )
      ],
      "POST /api/openapi/getJsonApiFormat": [
        Reply(#"{"code":0,"data":{"prompt":"{\"3\":{\"class_type\":\"KSampler\",\"inputs\":{\"seed\":1}}}"}}"#)
      ],
      "POST /task/openapi/getWebhookDetail": [
        Reply(
          #"{"code":0,"data":{"id":"99","userApiKey":"ab**","taskId":7,"event":"TASK_END","callbackStatus":"FAILED","retryCount":"3"}}"#
        ),
        Reply(#"{"code":1,"msg":"no event"}"#),
      ],
      "POST /task/openapi/retryWebhook": [Reply(#"{"code":0,"msg":"success","data":null}"#)],
    ])
    let client = RunningHubClient.testing(server)
    let account = try await client.account()
    #expect(account.remainMoney == 12.5)
    #expect(account.currentTaskCounts == 0)
    #expect(server.log[0].text == #"{"apikey":"\#(testKey)"}"#)
    #expect(try await client.workflow("190").object?["3"]?.object?["class_type"] == "KSampler")
    #expect(server.log[1].text == #"{"apiKey":"\#(testKey)","workflowId":"190"}"#)
    let event = try await client.webhookEvent(ofTask: "7")
    #expect(event.retryCount == 3)
    #expect(server.log[2].text == #"{"taskId":"7","apiKey":"\#(testKey)"}"#)
    #expect(await failure { try await client.webhookEvent(ofTask: "8") }?.code == 1)
    try await client.resendWebhookEvent("99", to: "https://example.com/hook")
    #expect(
      server.log[4].text == #"{"webhookId":"99","webhookUrl":"https://example.com/hook","apiKey":"\#(testKey)"}"#)
  }
}
