// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.Seedance2_0Mini {
  /// bytedance/seedance-2.0-mini/image-to-video · POST /v1/models/bytedance/seedance-2.0-mini/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.0-mini/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","21:9"]},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "enable_web_search":{"type":"boolean"},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p"]},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "last_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_2
    public typealias Resolution = RunComfyOptions.Resolution_3
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var enableWebSearch: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var prompt: String { get { fields[4] } set { fields[4] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// An image.
    @export(implementation) public var image: Media { get { fields[6] } set { fields[6] = newValue } }
    /// An image.
    @export(implementation) public var lastImage: Media? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, image: Media, aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      enableWebSearch: Bool? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil, lastImage: Media? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, aspectRatio, duration, enableWebSearch, generateAudio, prompt, resolution, image, lastImage
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.0-mini/text-to-video · POST /v1/models/bytedance/seedance-2.0-mini/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.0-mini/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","21:9"]},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "enable_web_search":{"type":"boolean"},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_2
    public typealias Resolution = RunComfyOptions.Resolution_3
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var enableWebSearch: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var prompt: String { get { fields[4] } set { fields[4] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, enableWebSearch: Bool? = nil,
      generateAudio: Bool? = nil, resolution: Resolution? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, aspectRatio, duration, enableWebSearch, generateAudio, prompt, resolution
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.0-mini/video-to-video · POST /v1/models/bytedance/seedance-2.0-mini/video-to-video
  public struct VideoToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.0-mini/video-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","21:9"]},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "enable_web_search":{"type":"boolean"},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p"]},
      "reference_audios":{"type":"array","minItems":0,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}},
      "reference_images":{"type":"array","minItems":0,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "video":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_2
    public typealias Resolution = RunComfyOptions.Resolution_3
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var enableWebSearch: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var prompt: String { get { fields[4] } set { fields[4] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Each an audio file.
    @export(implementation) public var referenceAudios: [Media]? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Each an image.
    @export(implementation) public var referenceImages: [Media]? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// A video.
    @export(implementation) public var video: Media { get { fields[8] } set { fields[8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, video: Media, aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      enableWebSearch: Bool? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil,
      referenceAudios: [Media]? = nil, referenceImages: [Media]? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, aspectRatio, duration, enableWebSearch, generateAudio, prompt, resolution, referenceAudios,
        referenceImages, video
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum AspectRatio_2: ModelOption {
    case `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, `21:9`
    public static var rawValues: StaticString { "|16:9|9:16|4:3|3:4|1:1|21:9" }
  }
}
