// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum PixVerse {
  public enum PixVerseC1 {}
  public enum PixVerseV6 {}
}

extension PixVerse.PixVerseC1 {
  /// pixverse/pixverse-c1/image-to-video · POST /v1/models/pixverse/pixverse-c1/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/pixverse/pixverse-c1/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generate_audio_switch":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "seed":{"type":"integer"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_12
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default 0.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// An image.
    @export(implementation) public var image: Media { get { fields[5] } set { fields[5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, image: Media, duration: Int? = nil, generateAudioSwitch: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, duration, generateAudioSwitch, prompt, resolution, seed, image))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// pixverse/pixverse-c1/reference-to-video · POST /v1/models/pixverse/pixverse-c1/reference-to-video
  public struct ReferenceToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/pixverse/pixverse-c1/reference-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generate_audio_switch":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]},
      "images":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "videos":{"type":"array","items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_12
    public typealias AspectRatio = RunComfyOptions.AspectRatio_18
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default 0.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Up to 7 items, each: an image.
    @export(implementation) public var images: [Media]? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Each a video.
    @export(implementation) public var videos: [Media]? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, duration: Int? = nil, generateAudioSwitch: Bool? = nil, resolution: Resolution? = nil,
      seed: Int? = nil, aspectRatio: AspectRatio? = nil, images: [Media]? = nil, videos: [Media]? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, duration, generateAudioSwitch, prompt, resolution, seed, aspectRatio, images, videos
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// pixverse/pixverse-c1/text-to-video · POST /v1/models/pixverse/pixverse-c1/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/pixverse/pixverse-c1/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generate_audio_switch":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_12
    public typealias AspectRatio = RunComfyOptions.AspectRatio_18
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default 0.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, duration: Int? = nil, generateAudioSwitch: Bool? = nil, resolution: Resolution? = nil,
      seed: Int? = nil, aspectRatio: AspectRatio? = nil
    ) {
      self.init(fields: Fields(Self.validator, duration, generateAudioSwitch, prompt, resolution, seed, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// pixverse/pixverse-c1/transition · POST /v1/models/pixverse/pixverse-c1/transition
  public struct Transition: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/pixverse/pixverse-c1/transition", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image","end_image"],"properties":{
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generate_audio_switch":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "seed":{"type":"integer"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "end_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_12
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default 0.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// An image.
    @export(implementation) public var image: Media { get { fields[5] } set { fields[5] = newValue } }
    /// An image.
    @export(implementation) public var endImage: Media { get { fields[6] } set { fields[6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, image: Media, endImage: Media, duration: Int? = nil, generateAudioSwitch: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, duration, generateAudioSwitch, prompt, resolution, seed, image, endImage
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
