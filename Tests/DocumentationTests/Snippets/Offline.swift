import ModelBindings
import RunComfy
import RunningHub

/// The code of the articles that calls no service, letter by letter.
enum Offline {
  static func overview() throws {
    var fox = WanAI.Wan2_2.ImageToVideo(prompt: "A fox in the snow", imgURL: "https://example.com/fox.png")
    fox.resolution = .`1080P`
    try fox.validate()
    let body: [UInt8] = try fox.json()

    print(body.count)
  }

  static func types() throws {
    let wind = Sora2.ImageToVideoProOfficialStable(
      prompt: "A gust of wind", resolution: .`720p`, duration: .`4`, imageURL: "https://example.com/portrait.png")

    try wind.validate()
  }

  static func extra() throws {
    var fox = WanAI.Wan2_2.ImageToVideo(prompt: "A fox in the snow", imgURL: "https://example.com/fox.png")
    fox.extra["camera_motion"] = "orbit"

    try fox.validate()
  }

  static func validation() {
    let clip = WanAI.Wan2_2.ImageToVideo(prompt: "A fox in the snow", imgURL: "./fox.png")
    do {
      for warning in try clip.validate() { print("worth a look:", warning) }
    } catch {
      for violation in error.violations { print(violation.path, violation.keyword, violation.message) }
    }
  }

  static func bytes() {
    let line = Array(#"{"prompt": "A fox", "img_url": "https://example.com/fox.png", "sed": 7}"#.utf8)
    let result = WanAI.Wan2_2.ImageToVideo.validator.validate(line)
    print(result.isValid, result.warnings.map(\.message))
  }

  static func schema() throws {
    let schema = try JSONValue(parsing: #"{"type": "object", "properties": {"seed": {"type": "integer"}}}"#)
    let validator = try Validator(schema: schema, dialect: .schema)
    print(validator.isValid(Array(#"{"seed": 7}"#.utf8)))
  }

  static func media(file: [UInt8]) throws {
    var rules = MediaRules(kind: .image)
    rules.bounds["maxWidth"] = JSONNumber(64)
    let info = try MediaInfo(bytes: file)
    for violation in rules.violations(of: info, path: "/img_url") { print(violation) }
  }

  static func nodeKeys() throws {
    let valley = Wan2_2.ImageToVideo(
      imageURL: "0afc0f94.png", prompt: "A valley at golden hour", duration: .`5`, resolution: .auto)

    print(String(decoding: try valley.json(), as: UTF8.self))
    print(String(decoding: try valley.json(.aliases), as: UTF8.self))

    for node in try valley.nodeInfoList() { print(node) }
    if let key = NodeKey("219##image") { print(key.node, key.input) }
  }

  static func readme() throws {
    // The compiler knows the fields, what is required, and the options.
    var fox = WanAI.Wan2_2.ImageToVideo(prompt: "A fox in the snow", imgURL: "https://example.com/fox.png")
    fox.resolution = .`1080P`
    fox.seed = 7

    // Everything that the documentation states is checked, without sending anything.
    do {
      try fox.validate()
      let body: [UInt8] = try fox.json()  // the exact bytes to POST
      print(WanAI.Wan2_2.ImageToVideo.operation.path, String(decoding: body, as: UTF8.self))
    } catch {
      for violation in error.violations { print(violation.path, violation.message) }
    }

    // RunningHub: fields named by ComfyUI node, options by what they mean.
    let valley = Wan2_2.ImageToVideo(
      imageURL: "0afc0f94.png", prompt: "A valley at golden hour", duration: .`5`, resolution: .auto)
    print(String(decoding: try valley.json(), as: UTF8.self))
    print(String(decoding: try valley.json(.aliases), as: UTF8.self))

    let dancer = Wan2_2.CharacterMotionTransfer(imageURL: "e3915e1b.png", videoURL: "0595caf5.mp4")
    let wind = Sora2.ImageToVideoProOfficialStable(
      prompt: "A gust of wind", resolution: .`720p`, duration: .`4`, imageURL: "https://example.com/portrait.png")
    for request: any ModelRequest in [dancer, wind] {
      print(type(of: request).operation.path, String(decoding: try request.json(), as: UTF8.self))
    }
  }
}
