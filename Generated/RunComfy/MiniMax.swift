// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum MiniMax {
  public enum MiniMaxH3Max {}
  public enum MiniMaxH3Open {}
  public enum MiniMaxH3 {}
}

extension MiniMax.MiniMaxH3Max {
  /// minimax/minimax-h3-max/image-to-video · POST /v1/models/minimax/minimax-h3-max/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/minimax/minimax-h3-max/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","prompt_expansion_mode","image_url"],"properties":{
      "enable_safety_checker":{"type":"boolean"},
      "prompt":{"type":"string"},
      "prompt_expansion_mode":{"type":"string","enum":["balanced","quality"]},
      "resolution":{"type":"string","enum":["480p","768p"]},
      "seed":{"type":"integer"},
      "duration":{"type":"integer","minimum":5,"maximum":15},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias PromptExpansionMode = RunComfyOptions.PromptExpansionMode
    public typealias Resolution = RunComfyOptions.Resolution_9
    /// Default `true`.
    @export(implementation) public var enableSafetyChecker: Bool? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `balanced`.
    @export(implementation) public var promptExpansionMode: PromptExpansionMode { get { fields[2] } set { fields[2] = newValue } }
    /// Default `768p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// 5 to 15, default 8.
    @export(implementation) public var duration: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// An image.
    @export(implementation) public var endImageURL: Media? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media { get { fields[7] } set { fields[7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, promptExpansionMode: PromptExpansionMode, imageURL: Media, enableSafetyChecker: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil, duration: Int? = nil, endImageURL: Media? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[1] = prompt; fields[2] = promptExpansionMode
      fields[7] = imageURL; fields[optional: 0] = enableSafetyChecker; fields[optional: 3] = resolution
      fields[optional: 4] = seed; fields[optional: 5] = duration; fields[optional: 6] = endImageURL
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/minimax-h3-max/reference-to-video · POST /v1/models/minimax/minimax-h3-max/reference-to-video
  public struct ReferenceToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/minimax/minimax-h3-max/reference-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","prompt_expansion_mode","reference_images"],"properties":{
      "enable_safety_checker":{"type":"boolean"},
      "prompt":{"type":"string"},
      "prompt_expansion_mode":{"type":"string","enum":["balanced","quality"]},
      "resolution":{"type":"string","enum":["480p","768p"]},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string","enum":["adaptive","21:9","16:9","4:3","1:1","3:4","9:16"]},
      "duration":{"type":"integer","minimum":5,"maximum":15},
      "reference_audios":{"type":"array","maxItems":12,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}},
      "reference_images":{"type":"array","maxItems":12,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "reference_videos":{"type":"array","maxItems":12,"items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias PromptExpansionMode = RunComfyOptions.PromptExpansionMode
    public typealias Resolution = RunComfyOptions.Resolution_9
    public typealias AspectRatio = RunComfyOptions.AspectRatio_13
    /// Default `true`.
    @export(implementation) public var enableSafetyChecker: Bool? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `balanced`.
    @export(implementation) public var promptExpansionMode: PromptExpansionMode { get { fields[2] } set { fields[2] = newValue } }
    /// Default `768p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `adaptive`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// 5 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Up to 12 items, each: an audio file.
    @export(implementation) public var referenceAudios: [Media]? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 12 items, each: an image.
    @export(implementation) public var referenceImages: [Media] { get { fields[8] } set { fields[8] = newValue } }
    /// Up to 12 items, each: a video.
    @export(implementation) public var referenceVideos: [Media]? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, promptExpansionMode: PromptExpansionMode, referenceImages: [Media],
      enableSafetyChecker: Bool? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      aspectRatio: AspectRatio? = nil, duration: Int? = nil, referenceAudios: [Media]? = nil,
      referenceVideos: [Media]? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[1] = prompt; fields[2] = promptExpansionMode
      fields[8] = referenceImages; fields[optional: 0] = enableSafetyChecker; fields[optional: 3] = resolution
      fields[optional: 4] = seed; fields[optional: 5] = aspectRatio; fields[optional: 6] = duration
      fields[optional: 7] = referenceAudios; fields[optional: 9] = referenceVideos
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/minimax-h3-max/text-to-video · POST /v1/models/minimax/minimax-h3-max/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/minimax/minimax-h3-max/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","prompt_expansion_mode"],"properties":{
      "enable_safety_checker":{"type":"boolean"},
      "prompt":{"type":"string"},
      "prompt_expansion_mode":{"type":"string","enum":["balanced","quality"]},
      "resolution":{"type":"string","enum":["480p","768p"]},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string","enum":["21:9","16:9","4:3","1:1","3:4","9:16"]},
      "duration":{"type":"integer","minimum":5,"maximum":15}}}
      """#)
    public typealias PromptExpansionMode = RunComfyOptions.PromptExpansionMode
    public typealias Resolution = RunComfyOptions.Resolution_9
    public typealias AspectRatio = RunComfyOptions.AspectRatio_14
    /// Default `true`.
    @export(implementation) public var enableSafetyChecker: Bool? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `balanced`.
    @export(implementation) public var promptExpansionMode: PromptExpansionMode { get { fields[2] } set { fields[2] = newValue } }
    /// Default `768p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// 5 to 15, default 8.
    @export(implementation) public var duration: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, promptExpansionMode: PromptExpansionMode, enableSafetyChecker: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil, aspectRatio: AspectRatio? = nil, duration: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[1] = prompt; fields[2] = promptExpansionMode
      fields[optional: 0] = enableSafetyChecker; fields[optional: 3] = resolution; fields[optional: 4] = seed
      fields[optional: 5] = aspectRatio; fields[optional: 6] = duration
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[4] = image
      fields[optional: 1] = resolution; fields[optional: 2] = seed; fields[optional: 3] = duration
      fields[optional: 5] = lastImage
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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[6] = referenceImages
      fields[optional: 1] = resolution; fields[optional: 2] = seed; fields[optional: 3] = aspectRatio
      fields[optional: 4] = duration; fields[optional: 5] = referenceAudios; fields[optional: 7] = referenceVideos
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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = resolution
      fields[optional: 2] = seed; fields[optional: 3] = aspectRatio; fields[optional: 4] = duration
    }
    public init(fields: Fields) { self.fields = fields }
  }
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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = resolution; fields[2] = duration
      fields[3] = image; fields[optional: 4] = lastImage
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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[3] = duration
      fields[optional: 1] = resolution; fields[optional: 2] = aspectRatio; fields[optional: 4] = referenceAudios
      fields[optional: 5] = referenceImages; fields[optional: 6] = referenceVideos
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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = resolution
      fields[optional: 2] = aspectRatio; fields[optional: 3] = duration
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum AspectRatio_13: String, ModelOption, CaseIterable {
    case adaptive, `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
  }
  public enum AspectRatio_14: String, ModelOption, CaseIterable {
    case `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
  }
  public enum AspectRatio_15: String, ModelOption, CaseIterable {
    case `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`, `9:21`
  }
  public enum Duration_7: Int, ModelOption, CaseIterable {
    case `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13, `14` = 14, `15` = 15
  }
  public enum Duration_8: Int, ModelOption, CaseIterable {
    case `4` = 4, `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13, `14` = 14,
    `15` = 15
  }
  public enum PromptExpansionMode: String, ModelOption, CaseIterable {
    case balanced, quality
  }
  public enum Resolution_10: String, ModelOption, CaseIterable {
    case `768p`, `2k`
  }
  public enum Resolution_9: String, ModelOption, CaseIterable {
    case `480p`, `768p`
  }
}
