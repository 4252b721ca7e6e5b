// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Google {
  public enum GeminiOmniFlash {}
  public enum NanoBanana2Lite {}
  public enum NanoBanana2 {}
}

extension Google.GeminiOmniFlash {
  /// google/gemini-omni-flash/image-to-video · POST /v1/models/google/gemini-omni-flash/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google/gemini-omni-flash/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"integer","minimum":3,"maximum":10},
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_7
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 3 to 10, default 8.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, duration: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, aspectRatio, duration, prompt, imageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/gemini-omni-flash/reference-to-video · POST /v1/models/google/gemini-omni-flash/reference-to-video
  public struct ReferenceToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google/gemini-omni-flash/reference-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"integer","minimum":3,"maximum":10},
      "prompt":{"type":"string"},
      "image_urls":{"type":"array","minItems":1,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_7
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 3 to 10, default 8.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// At least 1 item, each: an image.
    @export(implementation) public var imageURLs: [Media] { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, duration: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, aspectRatio, duration, prompt, imageURLs))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/gemini-omni-flash/text-to-video · POST /v1/models/google/gemini-omni-flash/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google/gemini-omni-flash/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"integer","minimum":3,"maximum":10},
      "prompt":{"type":"string"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_7
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 3 to 10, default 8.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil) {
      self.init(fields: Fields(Self.validator, aspectRatio, duration, prompt))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/gemini-omni-flash/video-edit · POST /v1/models/google/gemini-omni-flash/video-edit
  public struct VideoEdit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google/gemini-omni-flash/video-edit", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "prompt":{"type":"string"},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// A video.
    @export(implementation) public var videoURL: Media { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, videoURL: Media) {
      self.init(fields: Fields(Self.validator, prompt, videoURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
