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
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/minimax/minimax-h3-max/image-to-video", output: .video)
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
    public var enableSafetyChecker: Bool?
    public var prompt: String
    /// Default `balanced`.
    public var promptExpansionMode: PromptExpansionMode
    /// Default `768p`.
    public var resolution: Resolution?
    /// Default -1.
    public var seed: Int?
    /// 5 to 15, default 8.
    public var duration: Int?
    /// An image.
    public var endImageURL: Media?
    /// An image.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, promptExpansionMode: PromptExpansionMode, imageURL: Media, enableSafetyChecker: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil, duration: Int? = nil, endImageURL: Media? = nil
    ) {
      self.prompt = prompt; self.promptExpansionMode = promptExpansionMode; self.imageURL = imageURL
      self.enableSafetyChecker = enableSafetyChecker; self.resolution = resolution; self.seed = seed
      self.duration = duration; self.endImageURL = endImageURL
    }
    public init(_ blank: Blank) { prompt = ""; promptExpansionMode = .balanced; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&enableSafetyChecker); field(&prompt); field(&promptExpansionMode); field(&resolution); field(&seed)
      field(&duration); field(&endImageURL); field(&imageURL); field(&extra)
    }
  }

  /// minimax/minimax-h3-max/reference-to-video · POST /v1/models/minimax/minimax-h3-max/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/minimax/minimax-h3-max/reference-to-video", output: .video)
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
    public var enableSafetyChecker: Bool?
    public var prompt: String
    /// Default `balanced`.
    public var promptExpansionMode: PromptExpansionMode
    /// Default `768p`.
    public var resolution: Resolution?
    /// Default -1.
    public var seed: Int?
    /// Default `adaptive`.
    public var aspectRatio: AspectRatio?
    /// 5 to 15, default 5.
    public var duration: Int?
    /// Up to 12 items, each: an audio file.
    public var referenceAudios: [Media]?
    /// Up to 12 items, each: an image.
    public var referenceImages: [Media]
    /// Up to 12 items, each: a video.
    public var referenceVideos: [Media]?
    public var extra: Extra = [:]
    public init(
      prompt: String, promptExpansionMode: PromptExpansionMode, referenceImages: [Media],
      enableSafetyChecker: Bool? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      aspectRatio: AspectRatio? = nil, duration: Int? = nil, referenceAudios: [Media]? = nil,
      referenceVideos: [Media]? = nil
    ) {
      self.prompt = prompt; self.promptExpansionMode = promptExpansionMode; self.referenceImages = referenceImages
      self.enableSafetyChecker = enableSafetyChecker; self.resolution = resolution; self.seed = seed
      self.aspectRatio = aspectRatio; self.duration = duration; self.referenceAudios = referenceAudios
      self.referenceVideos = referenceVideos
    }
    public init(_ blank: Blank) { prompt = ""; promptExpansionMode = .balanced; referenceImages = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&enableSafetyChecker); field(&prompt); field(&promptExpansionMode); field(&resolution); field(&seed)
      field(&aspectRatio); field(&duration); field(&referenceAudios); field(&referenceImages); field(&referenceVideos)
      field(&extra)
    }
  }

  /// minimax/minimax-h3-max/text-to-video · POST /v1/models/minimax/minimax-h3-max/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/minimax/minimax-h3-max/text-to-video", output: .video)
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
    public var enableSafetyChecker: Bool?
    public var prompt: String
    /// Default `balanced`.
    public var promptExpansionMode: PromptExpansionMode
    /// Default `768p`.
    public var resolution: Resolution?
    /// Default -1.
    public var seed: Int?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 5 to 15, default 8.
    public var duration: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, promptExpansionMode: PromptExpansionMode, enableSafetyChecker: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil, aspectRatio: AspectRatio? = nil, duration: Int? = nil
    ) {
      self.prompt = prompt; self.promptExpansionMode = promptExpansionMode
      self.enableSafetyChecker = enableSafetyChecker; self.resolution = resolution; self.seed = seed
      self.aspectRatio = aspectRatio; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; promptExpansionMode = .balanced }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&enableSafetyChecker); field(&prompt); field(&promptExpansionMode); field(&resolution); field(&seed)
      field(&aspectRatio); field(&duration); field(&extra)
    }
  }
}

extension MiniMax.MiniMaxH3Open {
  /// minimax/minimax-h3-open/image-to-video · POST /v1/models/minimax/minimax-h3-open/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/minimax/minimax-h3-open/image-to-video", output: .video)
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
    public var prompt: String
    /// Default `480p`.
    public var resolution: Resolution?
    /// Default -1.
    public var seed: Int?
    /// 5 to 15, default 5.
    public var duration: Int?
    /// An image.
    public var image: Media
    /// An image.
    public var lastImage: Media?
    public var extra: Extra = [:]
    public init(
      prompt: String, image: Media, resolution: Resolution? = nil, seed: Int? = nil, duration: Int? = nil,
      lastImage: Media? = nil
    ) {
      self.prompt = prompt; self.image = image; self.resolution = resolution; self.seed = seed
      self.duration = duration; self.lastImage = lastImage
    }
    public init(_ blank: Blank) { prompt = ""; image = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&seed); field(&duration); field(&image); field(&lastImage)
      field(&extra)
    }
  }

  /// minimax/minimax-h3-open/reference-to-video · POST /v1/models/minimax/minimax-h3-open/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/minimax/minimax-h3-open/reference-to-video", output: .video)
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
    public var prompt: String
    /// Default `480p`.
    public var resolution: Resolution?
    /// Default -1.
    public var seed: Int?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 5 to 15, default 5.
    public var duration: Int?
    /// Up to 3 items, each: an audio file.
    public var referenceAudios: [Media]?
    /// Up to 9 items, each: an image.
    public var referenceImages: [Media]
    /// Up to 3 items, each: a video.
    public var referenceVideos: [Media]?
    public var extra: Extra = [:]
    public init(
      prompt: String, referenceImages: [Media], resolution: Resolution? = nil, seed: Int? = nil,
      aspectRatio: AspectRatio? = nil, duration: Int? = nil, referenceAudios: [Media]? = nil,
      referenceVideos: [Media]? = nil
    ) {
      self.prompt = prompt; self.referenceImages = referenceImages; self.resolution = resolution; self.seed = seed
      self.aspectRatio = aspectRatio; self.duration = duration; self.referenceAudios = referenceAudios
      self.referenceVideos = referenceVideos
    }
    public init(_ blank: Blank) { prompt = ""; referenceImages = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&seed); field(&aspectRatio); field(&duration); field(&referenceAudios)
      field(&referenceImages); field(&referenceVideos); field(&extra)
    }
  }

  /// minimax/minimax-h3-open/text-to-video · POST /v1/models/minimax/minimax-h3-open/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/minimax/minimax-h3-open/text-to-video", output: .video)
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
    public var prompt: String
    /// Default `480p`.
    public var resolution: Resolution?
    /// Default -1.
    public var seed: Int?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default 5.
    public var duration: Duration?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution? = nil, seed: Int? = nil, aspectRatio: AspectRatio? = nil,
      duration: Duration? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.seed = seed; self.aspectRatio = aspectRatio
      self.duration = duration
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&seed); field(&aspectRatio); field(&duration); field(&extra)
    }
  }
}

extension MiniMax.MiniMaxH3 {
  /// minimax/minimax-h3/image-to-video · POST /v1/models/minimax/minimax-h3/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/minimax/minimax-h3/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration","image"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["768p","2k"]},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "last_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_10
    public var prompt: String
    /// Default `768p`.
    public var resolution: Resolution
    /// 4 to 15, default 5.
    public var duration: Int
    /// An image.
    public var image: Media
    /// An image.
    public var lastImage: Media?
    public var extra: Extra = [:]
    public init(prompt: String, resolution: Resolution, duration: Int, image: Media, lastImage: Media? = nil) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.image = image
      self.lastImage = lastImage
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`768p`; duration = 0; image = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&image); field(&lastImage); field(&extra)
    }
  }

  /// minimax/minimax-h3/reference-to-video · POST /v1/models/minimax/minimax-h3/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/minimax/minimax-h3/reference-to-video", output: .video)
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
    public var prompt: String
    /// Default `768p`.
    public var resolution: Resolution?
    /// Default `adaptive`.
    public var aspectRatio: AspectRatio?
    /// 4 to 15, default 5.
    public var duration: Int
    /// Up to 3 items, each: an audio file.
    public var referenceAudios: [Media]?
    /// Up to 9 items, each: an image.
    public var referenceImages: [Media]?
    /// Up to 3 items, each: a video.
    public var referenceVideos: [Media]?
    public var extra: Extra = [:]
    public init(
      prompt: String, duration: Int, resolution: Resolution? = nil, aspectRatio: AspectRatio? = nil,
      referenceAudios: [Media]? = nil, referenceImages: [Media]? = nil, referenceVideos: [Media]? = nil
    ) {
      self.prompt = prompt; self.duration = duration; self.resolution = resolution; self.aspectRatio = aspectRatio
      self.referenceAudios = referenceAudios; self.referenceImages = referenceImages
      self.referenceVideos = referenceVideos
    }
    public init(_ blank: Blank) { prompt = ""; duration = 0 }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&aspectRatio); field(&duration); field(&referenceAudios)
      field(&referenceImages); field(&referenceVideos); field(&extra)
    }
  }

  /// minimax/minimax-h3/text-to-video · POST /v1/models/minimax/minimax-h3/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/minimax/minimax-h3/text-to-video", output: .video)
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
    public var prompt: String
    /// Default `768p`.
    public var resolution: Resolution?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default 5.
    public var duration: Duration?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution? = nil, aspectRatio: AspectRatio? = nil, duration: Duration? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.aspectRatio = aspectRatio; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&aspectRatio); field(&duration); field(&extra)
    }
  }
}
