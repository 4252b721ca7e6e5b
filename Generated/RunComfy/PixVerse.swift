// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum PixVerse {
  public enum PixVerseC1 {}
  public enum PixVerseV6 {}
}

extension PixVerse.PixVerseC1 {
  /// pixverse/pixverse-c1/image-to-video · POST /v1/models/pixverse/pixverse-c1/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/pixverse/pixverse-c1/image-to-video", output: .video)
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
    public var duration: Int?
    /// Default `false`.
    public var generateAudioSwitch: Bool?
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution?
    /// Default 0.
    public var seed: Int?
    /// An image.
    public var image: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, image: Media, duration: Int? = nil, generateAudioSwitch: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.image = image; self.duration = duration
      self.generateAudioSwitch = generateAudioSwitch; self.resolution = resolution; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; image = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&generateAudioSwitch); field(&prompt); field(&resolution); field(&seed); field(&image)
      field(&extra)
    }
  }

  /// pixverse/pixverse-c1/reference-to-video · POST /v1/models/pixverse/pixverse-c1/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/pixverse/pixverse-c1/reference-to-video", output: .video)
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
    public var duration: Int?
    /// Default `false`.
    public var generateAudioSwitch: Bool?
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution?
    /// Default 0.
    public var seed: Int?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Up to 7 items, each: an image.
    public var images: [Media]?
    /// Each a video.
    public var videos: [Media]?
    public var extra: Extra = [:]
    public init(
      prompt: String, duration: Int? = nil, generateAudioSwitch: Bool? = nil, resolution: Resolution? = nil,
      seed: Int? = nil, aspectRatio: AspectRatio? = nil, images: [Media]? = nil, videos: [Media]? = nil
    ) {
      self.prompt = prompt; self.duration = duration; self.generateAudioSwitch = generateAudioSwitch
      self.resolution = resolution; self.seed = seed; self.aspectRatio = aspectRatio; self.images = images
      self.videos = videos
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&generateAudioSwitch); field(&prompt); field(&resolution); field(&seed)
      field(&aspectRatio); field(&images); field(&videos); field(&extra)
    }
  }

  /// pixverse/pixverse-c1/text-to-video · POST /v1/models/pixverse/pixverse-c1/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/pixverse/pixverse-c1/text-to-video", output: .video)
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
    public var duration: Int?
    /// Default `false`.
    public var generateAudioSwitch: Bool?
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution?
    /// Default 0.
    public var seed: Int?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(
      prompt: String, duration: Int? = nil, generateAudioSwitch: Bool? = nil, resolution: Resolution? = nil,
      seed: Int? = nil, aspectRatio: AspectRatio? = nil
    ) {
      self.prompt = prompt; self.duration = duration; self.generateAudioSwitch = generateAudioSwitch
      self.resolution = resolution; self.seed = seed; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&generateAudioSwitch); field(&prompt); field(&resolution); field(&seed)
      field(&aspectRatio); field(&extra)
    }
  }

  /// pixverse/pixverse-c1/transition · POST /v1/models/pixverse/pixverse-c1/transition
  public struct Transition: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/pixverse/pixverse-c1/transition", output: .video)
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
    public var duration: Int?
    /// Default `false`.
    public var generateAudioSwitch: Bool?
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution?
    /// Default 0.
    public var seed: Int?
    /// An image.
    public var image: Media
    /// An image.
    public var endImage: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, image: Media, endImage: Media, duration: Int? = nil, generateAudioSwitch: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.image = image; self.endImage = endImage; self.duration = duration
      self.generateAudioSwitch = generateAudioSwitch; self.resolution = resolution; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; image = ""; endImage = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&generateAudioSwitch); field(&prompt); field(&resolution); field(&seed); field(&image)
      field(&endImage); field(&extra)
    }
  }
}

extension PixVerse.PixVerseV6 {
  /// pixverse/pixverse-v6/extend · POST /v1/models/pixverse/pixverse-v6/extend
  public struct Extend: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/pixverse/pixverse-v6/extend", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video"],"properties":{
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generate_audio_switch":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "seed":{"type":"integer"},
      "video":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_12
    /// 1 to 15, default 5.
    public var duration: Int?
    /// Default `false`.
    public var generateAudioSwitch: Bool?
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution?
    /// Default 0.
    public var seed: Int?
    /// A video.
    public var video: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, video: Media, duration: Int? = nil, generateAudioSwitch: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.video = video; self.duration = duration
      self.generateAudioSwitch = generateAudioSwitch; self.resolution = resolution; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; video = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&generateAudioSwitch); field(&prompt); field(&resolution); field(&seed); field(&video)
      field(&extra)
    }
  }

  /// pixverse/pixverse-v6/image-to-video · POST /v1/models/pixverse/pixverse-v6/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/pixverse/pixverse-v6/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generate_audio_switch":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "seed":{"type":"integer"},
      "generate_multi_clip_switch":{"type":"boolean"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_12
    /// 1 to 15, default 5.
    public var duration: Int?
    /// Default `false`.
    public var generateAudioSwitch: Bool?
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution?
    /// Default 0.
    public var seed: Int?
    /// Default `false`.
    public var generateMultiClipSwitch: Bool?
    /// An image.
    public var image: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, image: Media, duration: Int? = nil, generateAudioSwitch: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil, generateMultiClipSwitch: Bool? = nil
    ) {
      self.prompt = prompt; self.image = image; self.duration = duration
      self.generateAudioSwitch = generateAudioSwitch; self.resolution = resolution; self.seed = seed
      self.generateMultiClipSwitch = generateMultiClipSwitch
    }
    public init(_ blank: Blank) { prompt = ""; image = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&generateAudioSwitch); field(&prompt); field(&resolution); field(&seed)
      field(&generateMultiClipSwitch); field(&image); field(&extra)
    }
  }

  /// pixverse/pixverse-v6/reference-to-video · POST /v1/models/pixverse/pixverse-v6/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/pixverse/pixverse-v6/reference-to-video", output: .video)
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
    public var duration: Int?
    /// Default `false`.
    public var generateAudioSwitch: Bool?
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution?
    /// Default 0.
    public var seed: Int?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Up to 7 items, each: an image.
    public var images: [Media]?
    /// Each a video.
    public var videos: [Media]?
    public var extra: Extra = [:]
    public init(
      prompt: String, duration: Int? = nil, generateAudioSwitch: Bool? = nil, resolution: Resolution? = nil,
      seed: Int? = nil, aspectRatio: AspectRatio? = nil, images: [Media]? = nil, videos: [Media]? = nil
    ) {
      self.prompt = prompt; self.duration = duration; self.generateAudioSwitch = generateAudioSwitch
      self.resolution = resolution; self.seed = seed; self.aspectRatio = aspectRatio; self.images = images
      self.videos = videos
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&generateAudioSwitch); field(&prompt); field(&resolution); field(&seed)
      field(&aspectRatio); field(&images); field(&videos); field(&extra)
    }
  }

  /// pixverse/pixverse-v6/text-to-video · POST /v1/models/pixverse/pixverse-v6/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/pixverse/pixverse-v6/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generate_audio_switch":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "seed":{"type":"integer"},
      "generate_multi_clip_switch":{"type":"boolean"},
      "aspect_ratio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_12
    public typealias AspectRatio = RunComfyOptions.AspectRatio_18
    /// 1 to 15, default 5.
    public var duration: Int?
    /// Default `false`.
    public var generateAudioSwitch: Bool?
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution?
    /// Default 0.
    public var seed: Int?
    /// Default `false`.
    public var generateMultiClipSwitch: Bool?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(
      prompt: String, duration: Int? = nil, generateAudioSwitch: Bool? = nil, resolution: Resolution? = nil,
      seed: Int? = nil, generateMultiClipSwitch: Bool? = nil, aspectRatio: AspectRatio? = nil
    ) {
      self.prompt = prompt; self.duration = duration; self.generateAudioSwitch = generateAudioSwitch
      self.resolution = resolution; self.seed = seed; self.generateMultiClipSwitch = generateMultiClipSwitch
      self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&generateAudioSwitch); field(&prompt); field(&resolution); field(&seed)
      field(&generateMultiClipSwitch); field(&aspectRatio); field(&extra)
    }
  }

  /// pixverse/pixverse-v6/transition · POST /v1/models/pixverse/pixverse-v6/transition
  public struct Transition: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/pixverse/pixverse-v6/transition", output: .video)
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
    public var duration: Int?
    /// Default `false`.
    public var generateAudioSwitch: Bool?
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution?
    /// Default 0.
    public var seed: Int?
    /// An image.
    public var image: Media
    /// An image.
    public var endImage: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, image: Media, endImage: Media, duration: Int? = nil, generateAudioSwitch: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.image = image; self.endImage = endImage; self.duration = duration
      self.generateAudioSwitch = generateAudioSwitch; self.resolution = resolution; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; image = ""; endImage = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&generateAudioSwitch); field(&prompt); field(&resolution); field(&seed); field(&image)
      field(&endImage); field(&extra)
    }
  }
}
