// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.Seedance2_0 {
  /// bytedance/seedance-2.0/fast · POST /v1/models/bytedance/seedance-2.0/fast
  public struct Fast: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.0/fast") }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["adaptive","16:9","9:16","4:3","3:4","1:1","21:9"]},
      "audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "generate_audio":{"type":"boolean"},
      "images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p"]},
      "seed":{"type":"integer"},
      "videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_3
    public typealias Resolution = RunComfyOptions.Resolution_3
    /// Default `adaptive`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audios: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 9 items, each: an image.
    @export(implementation) public var images: [Media]? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    @export(implementation) public var prompt: String { get { fields[5] } set { fields[5] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 3 items, each: a video.
    @export(implementation) public var videos: [Media]? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, audios: [Media]? = nil, duration: Int? = nil,
      generateAudio: Bool? = nil, images: [Media]? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      videos: [Media]? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, aspectRatio, audios, duration, generateAudio, images, prompt, resolution, seed, videos
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.0/pro · POST /v1/models/bytedance/seedance-2.0/pro
  public struct Pro: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.0/pro") }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["adaptive","16:9","9:16","4:3","3:4","1:1","21:9"]},
      "audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "generate_audio":{"type":"boolean"},
      "images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p","1080p","4k"]},
      "seed":{"type":"integer"},
      "videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_3
    public typealias Resolution = RunComfyOptions.Resolution_4
    /// Default `adaptive`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audios: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 9 items, each: an image.
    @export(implementation) public var images: [Media]? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    @export(implementation) public var prompt: String { get { fields[5] } set { fields[5] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 3 items, each: a video.
    @export(implementation) public var videos: [Media]? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, audios: [Media]? = nil, duration: Int? = nil,
      generateAudio: Bool? = nil, images: [Media]? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      videos: [Media]? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, aspectRatio, audios, duration, generateAudio, images, prompt, resolution, seed, videos
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum Resolution_4: ModelOption {
    case `480p`, `720p`, `1080p`, `4k`
    public static var rawValues: StaticString { "|480p|720p|1080p|4k" }
  }
}
