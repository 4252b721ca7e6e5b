// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension MiniMax.MiniMaxH3Open {
  /// minimax/minimax-h3-open/image-to-video · POST /v1/models/minimax/minimax-h3-open/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/minimax/minimax-h3-open/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","768p"]},
      "seed":{"type":"integer"},
      "duration":{"type":"integer","minimum":5,"maximum":15},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "last_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_9
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `480p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// 5 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// An image.
    @export(implementation) public var image: Media { get { fields[4] } set { fields[4] = newValue } }
    /// An image.
    @export(implementation) public var lastImage: Media? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, image: Media, resolution: Resolution? = nil, seed: Int? = nil, duration: Int? = nil,
      lastImage: Media? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, resolution, seed, duration, image, lastImage))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/minimax-h3-open/reference-to-video · POST /v1/models/minimax/minimax-h3-open/reference-to-video
  public struct ReferenceToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/minimax/minimax-h3-open/reference-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","reference_images"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","768p"]},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string","enum":["21:9","16:9","4:3","1:1","3:4","9:16","9:21"]},
      "duration":{"type":"integer","minimum":5,"maximum":15},
      "reference_audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}},
      "reference_images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "reference_videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_9
    public typealias AspectRatio = RunComfyOptions.AspectRatio_15
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `480p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 5 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var referenceAudios: [Media]? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Up to 9 items, each: an image.
    @export(implementation) public var referenceImages: [Media] { get { fields[6] } set { fields[6] = newValue } }
    /// Up to 3 items, each: a video.
    @export(implementation) public var referenceVideos: [Media]? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, referenceImages: [Media], resolution: Resolution? = nil, seed: Int? = nil,
      aspectRatio: AspectRatio? = nil, duration: Int? = nil, referenceAudios: [Media]? = nil,
      referenceVideos: [Media]? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, resolution, seed, aspectRatio, duration, referenceAudios, referenceImages,
        referenceVideos
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/minimax-h3-open/text-to-video · POST /v1/models/minimax/minimax-h3-open/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/minimax/minimax-h3-open/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","768p"]},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string","enum":["21:9","16:9","4:3","1:1","3:4","9:16","9:21"]},
      "duration":{"type":"integer","enum":[5,6,7,8,9,10,11,12,13,14,15]}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_9
    public typealias AspectRatio = RunComfyOptions.AspectRatio_15
    public typealias Duration = RunComfyOptions.Duration_7
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `480p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default 5.
    @export(implementation) public var duration: Duration? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, resolution: Resolution? = nil, seed: Int? = nil, aspectRatio: AspectRatio? = nil,
      duration: Duration? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, resolution, seed, aspectRatio, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum AspectRatio_15: ModelOption {
    case `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`, `9:21`
    public static var rawValues: StaticString { "|21:9|16:9|4:3|1:1|3:4|9:16|9:21" }
  }
  public enum Duration_7: Int, NumberOption {
    case `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13, `14` = 14, `15` = 15
  }
}
