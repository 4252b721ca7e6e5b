import ModelBindings
import Testing

@Suite("Media rules")
struct MediaRulesTests {
  private func rules(_ json: String) throws -> MediaRules {
    try MediaRules(json: try #require(JSONValue(parsing: json).object))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let rules: String
    let info: MediaInfo
    let expected: [String]
    init(_ rules: String, _ info: MediaInfo, _ expected: String...) {
      self.rules = rules
      self.info = info
      self.expected = expected
    }
    var testDescription: String { rules }
  }

  static let picture = MediaInfo(kind: .image, format: "png", width: 1000, height: 400, alpha: true, bytes: 13_002_342)
  static let film = MediaInfo(kind: .video, format: "mp4", width: 640, height: 360, seconds: 12.5, bytes: 2048)
  static let gif = MediaInfo(kind: .image, format: "gif", width: 9, height: 9, bytes: 99)
  static let sound = MediaInfo(kind: .audio, format: "wav", bytes: 99)

  static let cases: [Case] = [
    Case(#"{"kind":"image"}"#, picture),
    Case(#"{"kind":"file"}"#, picture),
    Case(#"{"kind":"image","formats":["jpeg","png"]}"#, picture),
    Case(#"{"kind":"image","formats":["jpeg","webp"]}"#, picture, "media.format: PNG, only JPEG, WebP allowed"),
    Case(#"{"kind":"video"}"#, picture, "media: an image (PNG), only a video allowed"),
    Case(#"{"kind":"video","formats":["mp4","gif"]}"#, gif),
    Case(#"{"kind":"video"}"#, gif, "media: an image (GIF), only a video allowed"),
    Case(
      #"{"kind":"image","maxBytes":10485760}"#, picture, "media.bytes: 12.4 MB, at most 10 MB allowed"),
    Case(#"{"kind":"image","maxBytes":13002342}"#, picture),
    Case(
      #"{"kind":"image","maxBytes":13002341}"#, picture,
      "media.bytes: 13002342 bytes, at most 13002341 bytes allowed"),
    Case(
      #"{"kind":"image","exclusiveMaxBytes":13002342}"#, picture,
      "media.bytes: 13002342 bytes, only less than 13002342 bytes allowed"),
    Case(#"{"kind":"image","minWidth":1000,"maxWidth":1000}"#, picture),
    Case(#"{"kind":"image","minWidth":1001}"#, picture, "media.width: 1000 px wide, at least 1001 px allowed"),
    Case(
      #"{"kind":"image","exclusiveMaxWidth":1000,"exclusiveMinHeight":400}"#, picture,
      "media.width: 1000 px wide, only less than 1000 px allowed",
      "media.height: 400 px high, only more than 400 px allowed"),
    Case(#"{"kind":"image","minAspectRatio":0.4,"maxAspectRatio":2.5}"#, picture),
    Case(
      #"{"kind":"image","exclusiveMaxAspectRatio":2.5}"#, picture,
      "media.aspectRatio: an aspect ratio of 2.5 (1000×400), only less than 2.5 allowed"),
    Case(#"{"kind":"image","sizes":["512x512","1000x400"]}"#, picture),
    Case(
      #"{"kind":"image","sizes":["512x512","400x1000"]}"#, picture,
      "media.sizes: 1000×400, only 512x512, 400x1000 allowed"),
    Case(#"{"kind":"image","alpha":false}"#, picture, "media.alpha: transparency, no alpha channel allowed"),
    Case(#"{"kind":"image","alpha":true}"#, picture),
    Case(#"{"kind":"image","alpha":false}"#, gif),
    Case(#"{"kind":"video","maxSeconds":12.5}"#, film),
    Case(#"{"kind":"video","maxSeconds":10}"#, film, "media.seconds: 12.5 seconds, at most 10 seconds allowed"),
    // What the header does not tell breaks nothing.
    Case(#"{"kind":"audio","maxSeconds":1,"minWidth":10,"alpha":false,"sizes":["1x1"],"minAspectRatio":3}"#, sound),
    Case(
      #"{"kind":"audio","formats":["mp3"],"maxBytes":10}"#, sound, "media.format: WAV, only MP3 allowed",
      "media.bytes: 99 bytes, at most 10 bytes allowed"),
  ]

  @Test("A broken rule says what was found and what is allowed", arguments: cases)
  func findings(_ example: Case) throws {
    let found = try rules(example.rules).violations(of: example.info, path: "/image")
    #expect(found.map { "\($0.keyword): \($0.message)" } == example.expected)
    #expect(found.allSatisfy { $0.path == "/image" && $0.severity == .error })
  }

  @Test("What cannot be probed is refused where only known formats are taken")
  func unknown() throws {
    let text = Array("hello".utf8)
    let error = #expect(throws: ProbeError.self) { try MediaInfo(bytes: text) }
    let problem = try #require(error)
    for json in [#"{"kind":"image"}"#, #"{"kind":"image","formats":["png"]}"#] {
      #expect(try rules(json).violations(of: problem, bytes: 5).map(\.keyword) == ["media"])
    }
    for json in [#"{"kind":"file"}"#, #"{"kind":"image","formats":["png","svg"]}"#] {
      #expect(try rules(json).violations(of: problem, bytes: 5).isEmpty)
    }
    #expect(
      try rules(#"{"kind":"file","maxBytes":4}"#).violations(of: problem, bytes: 5).map(\.keyword) == ["media.bytes"])
  }
}
