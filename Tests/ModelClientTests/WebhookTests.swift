import Foundation
import ModelBindings
import ModelClient
import Testing

@Suite("Webhooks")
struct WebhookTests {
  @Test("An event with the outputs as JSON text, or as an object", arguments: [true, false])
  func event(asText: Bool) throws {
    let data: JSONValue = [
      "code": 0, "msg": "success",
      "data": [["fileUrl": "https://example.com/a.mp4", "fileType": "mp4", "taskCostTime": "31", "nodeId": "9"]],
    ]
    let payload: JSONValue = [
      "event": "TASK_END", "taskId": 7, "eventData": asText ? .string(data.jsonText) : data, "more": true,
    ]
    let event = try WebhookEvent(json: payload.json)
    #expect(event.event == "TASK_END")
    #expect(event.taskID == "7")
    #expect(event.state == .succeeded)
    #expect(
      event.outputs == [JobOutput(url: URL(string: "https://example.com/a.mp4"), fileExtension: "mp4", nodeID: "9")])
    #expect(event.usage.seconds == 31)
    #expect(event.failure == nil)
    #expect(event.payload == payload)
  }

  @Test("The bare answer of a query, alone or inside an event")
  func query() throws {
    let answer =
      #"{"taskId":"7","status":"SUCCESS","results":[{"url":"https://example.com/a.png","outputType":"png"}],"usage":{"consumeCoins":"3"}}"#
    for text in [answer, #"{"event":"TASK_END","taskId":"7","eventData":\#(answer)}"#] {
      let event = try WebhookEvent(json: Array(text.utf8))
      #expect(event.state == .succeeded)
      #expect(event.outputs.map(\.fileExtension) == ["png"])
      #expect(event.usage.coins == 3)
    }
  }

  @Test(
    "A task that failed, in both shapes",
    arguments: [
      #"{"event":"TASK_END","taskId":"7","eventData":"{\"code\":805,\"msg\":\"failed\",\"data\":{\"failedReason\":{\"exception_message\":\"bad\"}}}"}"#,
      #"{"taskId":"7","status":"FAILED","errorCode":"805","errorMessage":"failed","failedReason":{"exception_message":"bad"}}"#,
    ])
  func failed(text: String) throws {
    let event = try WebhookEvent(json: Array(text.utf8))
    #expect(event.state == .failed)
    #expect(event.failure?.code == 805)
    #expect(event.failure?.message == "failed; bad")
    #expect(event.outputs.isEmpty)
  }

  @Test(
    "Anything else is refused with a reason",
    arguments: [
      "", "[]", "{}", #"{"taskId":""}"#, #"{"taskId":"7"}"#, #"{"taskId":"7","eventData":"{"}"#,
      #"{"taskId":"7","eventData":[1]}"#,
    ])
  func malformed(text: String) {
    let error = #expect(throws: WebhookEvent.Malformed.self) { try WebhookEvent(json: Array(text.utf8)) }
    #expect(error?.description.isEmpty == false)
  }
}
