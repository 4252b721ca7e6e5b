import ModelBindings
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Typed requests")
struct RequestTests {
  let image: Media = "https://example.com/fox.png"

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("The wire bytes hold the fields in documentation order, optional ones only when set")
  func wireBytes() throws {
    var request = SampleVideo(imageURL: image, prompt: "A \"fox\"\nin snow", duration: .`8s`)
    request.strength = 0.5
    request.elements = [.init(name: "a"), .init(name: "b", weight: 2)]
    let expected =
      #"{"219##image":"https://example.com/fox.png","183##text":"A \"fox\"\nin snow","202##select":"2","10##value":0.5,"elements":[{"name":"a"},{"name":"b","weight":2}]}"#
    #expect(try text(request.json()) == expected)
  }

  @Test("Aliases replace node keys, and labels replace opaque options")
  func aliases() throws {
    let request = SampleVideo(imageURL: image, prompt: "fox", duration: .`5s`, seed: 7)
    #expect(
      try text(request.json(.aliases))
        == #"{"imageUrl":"https://example.com/fox.png","prompt":"fox","duration":"5s","seed":7}"#)
    #expect(try SampleVideo(json: request.json(.aliases)) == request)
    #expect(SampleVideo.validator.validate(try request.json(.aliases)).violations.isEmpty)
  }

  @Test("Node keys become a nodeInfoList")
  func nodeInfoList() throws {
    var request = SampleVideo(imageURL: image, prompt: "fox", seed: 7)
    request.extra["webhookUrl"] = "https://example.com/hook"
    let list = JSONValue.array(try request.nodeInfoList())
    #expect(
      list.jsonText
        == #"[{"nodeId":"219","fieldName":"image","fieldValue":"https://example.com/fox.png"},{"nodeId":"183","fieldName":"text","fieldValue":"fox"},{"nodeId":"9","fieldName":"value","fieldValue":7}]"#
    )
  }

  @Test("A request read from its own bytes is equal, unknown fields included")
  func roundTrip() throws {
    var request = SampleVideo(imageURL: image, prompt: "Ünï\u{1F98A}\u{0}", duration: .`5s`, seed: 4_294_967_295)
    request.extra["newField"] = ["a": [1, true, "x"]]
    let read = try SampleVideo(json: request.json())
    #expect(read == request)
    #expect(read.prompt == request.prompt)
    #expect(read.extra == request.extra)
    #expect(read.hashValue == request.hashValue)
    var other = read
    other.seed = 1
    #expect(other != request)
  }

  @Test("JSONEncoder and JSONDecoder carry a request through")
  func codable() throws {
    var request = SampleVideo(imageURL: image, prompt: "fox", seed: 3)
    request.strength = 1.25
    request.elements = [.init(name: "a", weight: 0.1)]
    let data = try JSONEncoder().encode(["request": request])
    #expect(try JSONDecoder().decode([String: SampleVideo].self, from: data)["request"] == request)
  }

  @Test("A field in extra under a known name replaces that field")
  func extraReplaces() throws {
    var request = SampleVideo(imageURL: image, prompt: "fox", duration: .`5s`)
    request.extra["202##select"] = "9"
    #expect(try text(request.json()).contains(#""202##select":"9""#))
    #expect(try !text(request.json()).contains(#""202##select":"1""#))
  }

  @Test("Local media cannot be sent, and the message says to upload", arguments: [true, false])
  func localMedia(inFile: Bool) throws {
    let media: Media = inFile ? .file("fox.png") : .bytes([1, 2, 3], fileName: "fox.png")
    let request = SampleVideo(imageURL: media, prompt: "")
    let error = #expect(throws: ValidationError.self) { try request.json() }
    #expect(error?.violations.map(\.path) == ["/219##image"])
    #expect(error?.violations.first?.message.contains("upload") == true)
    // A client uploads it, so that validation has nothing to say about it.
    let all = #expect(throws: ValidationError.self) { try request.validate() }
    #expect(all?.violations.map(\.keyword) == ["minLength"])
    #expect(try SampleVideo(imageURL: media, prompt: "fox").validate() == [])
  }

  @Test("Local media is listed with what its field asks, and written as what its upload answered")
  func uploadedMedia() throws {
    let fox = Media.file("fox.png")
    let request = SampleVideo(imageURL: fox, prompt: "fox")
    let local = try #require(request.localMedia.first)
    #expect(request.localMedia.count == 1)
    #expect(local.media == fox)
    #expect(local.path == "/219##image")
    #expect(local.rules?.kind == .image)
    let uploaded = [fox: "api/fox.png"]
    #expect(try text(request.json(uploaded: uploaded)).contains(#""219##image":"api/fox.png""#))
    #expect(try request.nodeInfoList(uploaded: uploaded).first?.object?["fieldValue"] == "api/fox.png")
    #expect(throws: ValidationError.self) { try request.json(uploaded: [.file("other.png"): "api/other.png"]) }
    #expect(SampleVideo(imageURL: image, prompt: "fox").localMedia.isEmpty)
  }

  @Test("Validation reports everything at once and returns the warnings when there is nothing else")
  func validation() throws {
    var request = SampleVideo(imageURL: "", prompt: String(repeating: "é", count: 21), seed: -1)
    request.strength = 0.015
    request.extra["promt"] = "x"
    let error = #expect(throws: ValidationError.self) { try request.validate() }
    #expect(
      error?.violations.map(\.keyword) == ["media", "maxLength", "minimum", "multipleOf", "additionalProperties"])
    #expect(error?.violations.last?.message.contains("did you mean \"prompt\"") == true)

    var fine = SampleVideo(imageURL: image, prompt: "fox")
    fine.extra["202##select"] = "9"
    let warnings = try fine.validate()
    #expect(warnings.map(\.severity) == [.warning])
    #expect(warnings.map(\.path) == ["/202##select"])
  }

  @Test("Numbers JSON does not have are refused", arguments: [Double.nan, .infinity])
  func notANumber(value: Double) {
    var request = SampleVideo(imageURL: image, prompt: "fox")
    request.strength = value
    #expect(throws: ValidationError.self) { try request.json() }
    #expect(throws: ValidationError.self) { try request.validate() }
  }

  @Test("Reading says what is missing, of the wrong type and unknown among options")
  func readingFailures() throws {
    let body = #"{"202##select":"3","9##value":"7","elements":[{"name":"a"},{"weight":true}]}"#
    let error = #expect(throws: ValidationError.self) { try SampleVideo(json: Array(body.utf8)) }
    #expect(
      error?.violations.map(\.path) == ["/202##select", "/9##value", "/elements/1/weight", "/elements/1", "", ""])
    #expect(error?.violations.map(\.keyword) == ["enum", "type", "type", "required", "required", "required"])
  }

  @Test(
    "Bytes that are not one JSON object are refused",
    arguments: ["", "[]", "{", #"{"183##text":}"#, #"{"a":1} x"#, "nul", #"{"219##image":"a","183##text":"b",}"#])
  func malformed(text: String) {
    #expect(throws: ValidationError.self) { try SampleVideo(json: Array(text.utf8)) }
  }

  @Test("Answers are read tolerantly")
  func answers() throws {
    let body = #"{"taskId":2013508786110730241,"status":"NAPPING","cost":"0.25","count":"3","done":"true","more":[1]}"#
    let answer = try SampleAnswer(response: Array(body.utf8))
    #expect(answer.taskID == "2013508786110730241")
    #expect(answer.status == SampleAnswer.Status(rawValue: "NAPPING"))
    #expect(answer.cost == 0.25)
    #expect(answer.count == 3)
    #expect(answer.isDone == true)
    #expect(answer.extra["more"] == [1])
    let empty = try SampleAnswer(response: Array(#"{"cost":null}"#.utf8))
    #expect(empty.cost == nil && empty.taskID == nil)
  }

  @Test("Path parameters are validated and stay out of the body")
  func parameters() throws {
    let request = SampleStatus(requestID: "abc", verbose: true)
    #expect(try text(request.json()) == #"{"verbose":true}"#)
    #expect(try request.validate().isEmpty)
  }
}
