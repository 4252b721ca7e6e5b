// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum MiniMax {
  public enum MiniMaxH3Max {}
  public enum MiniMaxH3Open {}
  public enum MiniMaxH3 {}
}

extension MiniMax.MiniMaxH3 {
  /// minimax/minimax-h3/image-to-video · POST /v1/models/minimax/minimax-h3/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/minimax/minimax-h3/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration","image"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["768p","2k"]},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "last_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_10
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `768p`.
    @export(implementation) public var resolution: Resolution { get { fields[1] } set { fields[1] = newValue } }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int { get { fields[2] } set { fields[2] = newValue } }
    /// An image.
    @export(implementation) public var image: Media { get { fields[3] } set { fields[3] = newValue } }
    /// An image.
    @export(implementation) public var lastImage: Media? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Int, image: Media, lastImage: Media? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, resolution, duration, image, lastImage))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/minimax-h3/reference-to-video · POST /v1/models/minimax/minimax-h3/reference-to-video
  public struct ReferenceToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/minimax/minimax-h3/reference-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["768p","2k"]},
      "aspect_ratio":{"type":"string","enum":["adaptive","21:9","16:9","4:3","1:1","3:4","9:16"]},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "reference_audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}},
      "reference_images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "reference_videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_10
    public typealias AspectRatio = RunComfyOptions.AspectRatio_13
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `768p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `adaptive`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int { get { fields[3] } set { fields[3] = newValue } }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var referenceAudios: [Media]? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Up to 9 items, each: an image.
    @export(implementation) public var referenceImages: [Media]? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Up to 3 items, each: a video.
    @export(implementation) public var referenceVideos: [Media]? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, duration: Int, resolution: Resolution? = nil, aspectRatio: AspectRatio? = nil,
      referenceAudios: [Media]? = nil, referenceImages: [Media]? = nil, referenceVideos: [Media]? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, resolution, aspectRatio, duration, referenceAudios, referenceImages, referenceVideos
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/minimax-h3/text-to-video · POST /v1/models/minimax/minimax-h3/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/minimax/minimax-h3/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["768p","2k"]},
      "aspect_ratio":{"type":"string","enum":["21:9","16:9","4:3","1:1","3:4","9:16"]},
      "duration":{"type":"integer","enum":[4,5,6,7,8,9,10,11,12,13,14,15]}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_10
    public typealias AspectRatio = RunComfyOptions.AspectRatio_14
    public typealias Duration = RunComfyOptions.Duration_8
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `768p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default 5.
    @export(implementation) public var duration: Duration? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, resolution: Resolution? = nil, aspectRatio: AspectRatio? = nil, duration: Duration? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, resolution, aspectRatio, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum Duration_8: Int, NumberOption {
    case `4` = 4, `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13, `14` = 14,
    `15` = 15
  }
  public enum Resolution_10: ModelOption {
    case `768p`, `2k`
    public static var rawValues: StaticString { "|768p|2k" }
  }
}
