import ModelBindings
import RunComfy
import RunningHub
import Testing

/// The requests that the documentation pages show, with short stand-ins for their prompts and files.
@Suite("The requests of the seed pages")
struct SeedTests {
  private func expect(_ request: some ModelRequest, equals body: String) throws {
    #expect(try JSONValue(parsing: request.json()) == JSONValue(parsing: body))
    #expect(try request.validate().isEmpty)
  }

  @Test("RunningHub wan-2.2/image-to-video")
  func wanImageToVideo() throws {
    let request = RunningHub.Wan2_2.ImageToVideo(
      imageURL: "0afc0f94.png", prompt: "A valley at golden hour", duration: .`5`, resolution: .auto)
    try expect(
      request,
      equals: #"""
        {"219##image": "0afc0f94.png", "183##text": "A valley at golden hour", "202##select": "1", "218##select": "7"}
        """#)
  }

  @Test("RunningHub Wan2.2 Character Motion Transfer")
  func motionTransfer() throws {
    try expect(
      Wan2_2.CharacterMotionTransfer(imageURL: "e3915e1b.png", videoURL: "0595caf5.mp4"),
      equals: #"{"299##image": "e3915e1b.png", "275##video": "0595caf5.mp4"}"#)
  }

  @Test("RunningHub sora-2/image-to-video-pro-official-stable")
  func sora() throws {
    let request = Sora2.ImageToVideoProOfficialStable(
      prompt: "A gust of wind", resolution: .`720p`, duration: .`4`,
      imageURL: "https://www.runninghub.cn/view?filename=ce2d5834.png&type=input")
    try expect(
      request,
      equals: #"""
        {"prompt": "A gust of wind", "resolution": "720p", "duration": "4",
         "imageUrl": "https://www.runninghub.cn/view?filename=ce2d5834.png&type=input"}
        """#)
  }

  @Test("RunComfy wan-ai/wan-2-2/image-to-video, both captures")
  func runComfy() throws {
    let request = WanAI.Wan2_2.ImageToVideo(
      prompt: "A tracking shot", imgURL: "https://playgrounds-storage-public.runcomfy.net/input.jpeg")
    try expect(
      request,
      equals: #"""
        {"prompt": "A tracking shot", "img_url": "https://playgrounds-storage-public.runcomfy.net/input.jpeg"}
        """#)
  }

  @Test("The fields are written in documentation order")
  func order() throws {
    let request = RunningHub.Wan2_2.ImageToVideo(imageURL: "a.png", prompt: "x", duration: .`8`, resolution: .auto)
    #expect(
      String(decoding: try request.json(), as: UTF8.self)
        == #"{"219##image":"a.png","183##text":"x","202##select":"2","218##select":"7"}"#)
  }
}

@Suite("Limits of real endpoints")
struct LimitTests {
  private func keywords(_ request: some ModelRequest) -> [String] {
    request.validation().violations.map { "\($0.path) \($0.keyword)" }
  }

  @Test("A prompt that is too long, an unreachable image, an unknown option")
  func runComfy() {
    var request = WanAI.Wan2_2.ImageToVideo(prompt: String(repeating: "a", count: 801), imgURL: "./fox.png")
    request.extra["resolution"] = "720P"
    #expect(keywords(request) == ["/prompt maxLength", "/img_url media", "/resolution enum"])
  }

  @Test("A body without what is required")
  func required() throws {
    let error = #expect(throws: ValidationError.self) { try WanAI.Wan2_2.ImageToVideo(json: Array("{}".utf8)) }
    #expect(error?.violations.count == 2)
    let result = WanAI.Wan2_2.ImageToVideo.validator.validate(Array("{}".utf8))
    #expect(result.violations.map(\.keyword) == ["required", "required"])
  }

  @Test("A number out of its range, and one that breaks only an inferred step")
  func range() {
    let validator = Hitem3DPortraitV15.ImageTo3D.validator
    func validate(_ face: Int) -> ValidationResult {
      let body = #"{"requestType":"mesh","imageUrl":"https://e.com/a.png","resolution":"1536","face":\#(face)}"#
      return validator.validate(Array(body.utf8))
    }
    #expect(validate(99_999).violations.contains { $0.keyword == "minimum" && $0.severity == .error })
    #expect(validate(2_000_001).violations.contains { $0.keyword == "maximum" })
    #expect(validate(100_001).isValid)
    #expect(validate(100_001).violations.map(\.keyword) == ["multipleOf"])
    #expect(validate(110_000).violations.isEmpty)
  }
}
