// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum WanAI {
  public enum Wan2_2 {}
  public enum Wan2_6 {}
  public enum Wan2_7 {
    public enum Pro {}
  }
  public enum Wan3_0Prime {}
  public enum Wan3_0 {}
}

extension WanAI.Wan2_2 {
  /// wan-ai/wan-2-2/image-to-video · POST /v1/models/wan-ai/wan-2-2/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-2-2/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","img_url"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "negative_prompt":{"type":"string","maxLength":500},
      "img_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"exclusiveMaxBytes":10485760,"minWidth":360,"maxWidth":2000,"minHeight":360,"maxHeight":2000}},
      "template":{"type":"string"},
      "resolution":{"type":"string","enum":["480P","1080P"]},
      "duration":{"type":"integer","enum":[5]},
      "prompt_extend":{"type":"boolean"},
      "seed":{"type":"integer"}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_14
    public typealias Duration = RunComfyOptions.Duration_9
    /// Up to 800 characters.
    public var prompt: String
    /// Up to 500 characters.
    public var negativePrompt: String?
    /// An image, under 10 MB, sides 360 to 2,000 px.
    public var imgURL: Media
    public var template: String?
    /// Default `480P`.
    public var resolution: Resolution?
    /// Default 5.
    public var duration: Duration?
    /// Default `true`.
    public var promptExtend: Bool?
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, imgURL: Media, negativePrompt: String? = nil, template: String? = nil,
      resolution: Resolution? = nil, duration: Duration? = nil, promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.imgURL = imgURL; self.negativePrompt = negativePrompt; self.template = template
      self.resolution = resolution; self.duration = duration; self.promptExtend = promptExtend; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; imgURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&negativePrompt); field(&imgURL); field(&template); field(&resolution); field(&duration)
      field(&promptExtend); field(&seed); field(&extra)
    }
  }
}

extension WanAI.Wan2_6 {
  /// wan-ai/wan-2-6/image-to-image · POST /v1/models/wan-ai/wan-2-6/image-to-image
  ///
  /// Only the request example is known. Incomplete: not every field is known; ``extra`` takes the others.
  public struct ImageToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-2-6/image-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "image_urls":{"type":"array","items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}}
      """#)
    public var prompt: String?
    /// Each an image.
    public var imageURLs: [Media]?
    public var extra: Extra = [:]
    public init(prompt: String? = nil, imageURLs: [Media]? = nil) { self.prompt = prompt; self.imageURLs = imageURLs }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&imageURLs); field(&extra) }
  }
}

extension WanAI.Wan2_7 {
  /// wan-ai/wan-2.7/edit · POST /v1/models/wan-ai/wan-2.7/edit
  public struct Edit: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-2.7/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["image_urls","prompt"],"properties":{
      "enable_prompt_expansion":{"type":"boolean"},
      "image_size":{"type":"string","enum":["square_hd","square","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"]},
      "image_urls":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "negative_prompt":{"type":"string"},
      "num_images":{"type":"integer","minimum":1,"maximum":4},
      "prompt":{"type":"string"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#)
    public typealias ImageSize = RunComfyOptions.ImageSize
    /// Default `true`.
    public var enablePromptExpansion: Bool?
    /// Default `square_hd`.
    public var imageSize: ImageSize?
    /// 1 to 4 items, each: an image.
    public var imageURLs: [Media]
    public var negativePrompt: String?
    /// 1 to 4, default 1.
    public var numImages: Int?
    public var prompt: String
    /// 0 to 2,147,483,647.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      imageURLs: [Media], prompt: String, enablePromptExpansion: Bool? = nil, imageSize: ImageSize? = nil,
      negativePrompt: String? = nil, numImages: Int? = nil, seed: Int? = nil
    ) {
      self.imageURLs = imageURLs; self.prompt = prompt; self.enablePromptExpansion = enablePromptExpansion
      self.imageSize = imageSize; self.negativePrompt = negativePrompt; self.numImages = numImages; self.seed = seed
    }
    public init(_ blank: Blank) { imageURLs = []; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&enablePromptExpansion); field(&imageSize); field(&imageURLs); field(&negativePrompt); field(&numImages)
      field(&prompt); field(&seed); field(&extra)
    }
  }

  /// wan-ai/wan-2.7/edit-video · POST /v1/models/wan-ai/wan-2.7/edit-video
  public struct EditVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-2.7/edit-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "audio_setting":{"type":"string","enum":["auto","origin"]},
      "duration":{"type":"integer","enum":[2,3,4,5,6,7,8,9,10]},
      "prompt":{"type":"string"},
      "reference_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_10
    public typealias AudioSetting = RunComfyOptions.AudioSetting
    public typealias Duration = RunComfyOptions.Duration_10
    public typealias Resolution = RunComfyOptions.Resolution_2
    public var aspectRatio: AspectRatio?
    /// Default `auto`.
    public var audioSetting: AudioSetting?
    /// Default 5.
    public var duration: Duration?
    public var prompt: String
    /// An image.
    public var referenceImageURL: Media?
    /// Default `1080p`.
    public var resolution: Resolution?
    /// 0 to 2,147,483,647, default 0.
    public var seed: Int?
    /// A video.
    public var videoURL: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, videoURL: Media, aspectRatio: AspectRatio? = nil, audioSetting: AudioSetting? = nil,
      duration: Duration? = nil, referenceImageURL: Media? = nil, resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.videoURL = videoURL; self.aspectRatio = aspectRatio; self.audioSetting = audioSetting
      self.duration = duration; self.referenceImageURL = referenceImageURL; self.resolution = resolution
      self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&audioSetting); field(&duration); field(&prompt); field(&referenceImageURL)
      field(&resolution); field(&seed); field(&videoURL); field(&extra)
    }
  }

  /// wan-ai/wan-2.7/image-to-video · POST /v1/models/wan-ai/wan-2.7/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-2.7/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["image_url","prompt"],"properties":{
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}},
      "duration":{"type":"integer","enum":[2,3,4,5,6,7,8,9,10,11,12,13,14,15]},
      "enable_prompt_expansion":{"type":"boolean"},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "negative_prompt":{"type":"string","maxLength":500},
      "prompt":{"type":"string","maxLength":5000},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#)
    public typealias Duration = RunComfyOptions.Duration_11
    public typealias Resolution = RunComfyOptions.Resolution_2
    /// An audio file.
    public var audioURL: Media?
    /// Default 5.
    public var duration: Duration?
    /// Default `true`.
    public var enablePromptExpansion: Bool?
    /// An image.
    public var endImageURL: Media?
    /// An image.
    public var imageURL: Media
    /// Up to 500 characters.
    public var negativePrompt: String?
    /// Up to 5,000 characters.
    public var prompt: String
    /// Default `1080p`.
    public var resolution: Resolution?
    /// 0 to 2,147,483,647, default 0.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      imageURL: Media, prompt: String, audioURL: Media? = nil, duration: Duration? = nil,
      enablePromptExpansion: Bool? = nil, endImageURL: Media? = nil, negativePrompt: String? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.imageURL = imageURL; self.prompt = prompt; self.audioURL = audioURL; self.duration = duration
      self.enablePromptExpansion = enablePromptExpansion; self.endImageURL = endImageURL
      self.negativePrompt = negativePrompt; self.resolution = resolution; self.seed = seed
    }
    public init(_ blank: Blank) { imageURL = ""; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&audioURL); field(&duration); field(&enablePromptExpansion); field(&endImageURL); field(&imageURL)
      field(&negativePrompt); field(&prompt); field(&resolution); field(&seed); field(&extra)
    }
  }
}

extension WanAI.Wan2_7.Pro {
  /// wan-ai/wan-2.7/pro/edit · POST /v1/models/wan-ai/wan-2.7/pro/edit
  public struct Edit: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-2.7/pro/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["image_urls","prompt"],"properties":{
      "enable_prompt_expansion":{"type":"boolean"},
      "image_size":{"type":"string","enum":["square_hd","square","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"]},
      "image_urls":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "negative_prompt":{"type":"string"},
      "num_images":{"type":"integer","minimum":1,"maximum":4},
      "prompt":{"type":"string"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#)
    public typealias ImageSize = RunComfyOptions.ImageSize
    /// Default `true`.
    public var enablePromptExpansion: Bool?
    /// Default `square_hd`.
    public var imageSize: ImageSize?
    /// 1 to 4 items, each: an image.
    public var imageURLs: [Media]
    public var negativePrompt: String?
    /// 1 to 4, default 1.
    public var numImages: Int?
    public var prompt: String
    /// 0 to 2,147,483,647.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      imageURLs: [Media], prompt: String, enablePromptExpansion: Bool? = nil, imageSize: ImageSize? = nil,
      negativePrompt: String? = nil, numImages: Int? = nil, seed: Int? = nil
    ) {
      self.imageURLs = imageURLs; self.prompt = prompt; self.enablePromptExpansion = enablePromptExpansion
      self.imageSize = imageSize; self.negativePrompt = negativePrompt; self.numImages = numImages; self.seed = seed
    }
    public init(_ blank: Blank) { imageURLs = []; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&enablePromptExpansion); field(&imageSize); field(&imageURLs); field(&negativePrompt); field(&numImages)
      field(&prompt); field(&seed); field(&extra)
    }
  }

  /// wan-ai/wan-2.7/pro/text-to-image · POST /v1/models/wan-ai/wan-2.7/pro/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-2.7/pro/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "image_size":{"type":["string","object"],"enum":["square_hd","square","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"],"evidence":{"enum":"inferred"}},
      "max_images":{"type":"integer","minimum":1,"maximum":5},
      "negative_prompt":{"type":"string"},
      "prompt":{"type":"string"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#)
    public typealias ImageSize = RunComfyOptions.ImageSize
    /// Default `square_hd`. Options inferred.
    public var imageSize: ImageSize?
    /// 1 to 5, default 1.
    public var maxImages: Int?
    public var negativePrompt: String?
    public var prompt: String
    /// 0 to 2,147,483,647.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageSize: ImageSize? = nil, maxImages: Int? = nil, negativePrompt: String? = nil,
      seed: Int? = nil
    ) {
      self.prompt = prompt; self.imageSize = imageSize; self.maxImages = maxImages
      self.negativePrompt = negativePrompt; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageSize); field(&maxImages); field(&negativePrompt); field(&prompt); field(&seed); field(&extra)
    }
  }
}

extension WanAI.Wan2_7 {
  /// wan-ai/wan-2.7/reference-to-video · POST /v1/models/wan-ai/wan-2.7/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-2.7/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "duration":{"type":"integer","enum":[2,3,4,5,6,7,8,9,10]},
      "multi_shots":{"type":"boolean"},
      "negative_prompt":{"type":"string","maxLength":500},
      "prompt":{"type":"string","maxLength":5000},
      "reference_image_urls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "reference_video_urls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_10
    public typealias Duration = RunComfyOptions.Duration_10
    public typealias Resolution = RunComfyOptions.Resolution_2
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default 5.
    public var duration: Duration?
    /// Default `false`.
    public var multiShots: Bool?
    /// Up to 500 characters.
    public var negativePrompt: String?
    /// Up to 5,000 characters.
    public var prompt: String
    /// Up to 5 items, each: an image.
    public var referenceImageURLs: [Media]?
    /// Up to 5 items, each: a video.
    public var referenceVideoURLs: [Media]?
    /// Default `1080p`.
    public var resolution: Resolution?
    /// 0 to 2,147,483,647, default 0.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, multiShots: Bool? = nil,
      negativePrompt: String? = nil, referenceImageURLs: [Media]? = nil, referenceVideoURLs: [Media]? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.multiShots = multiShots
      self.negativePrompt = negativePrompt; self.referenceImageURLs = referenceImageURLs
      self.referenceVideoURLs = referenceVideoURLs; self.resolution = resolution; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&multiShots); field(&negativePrompt); field(&prompt)
      field(&referenceImageURLs); field(&referenceVideoURLs); field(&resolution); field(&seed); field(&extra)
    }
  }

  /// wan-ai/wan-2.7/text-to-image · POST /v1/models/wan-ai/wan-2.7/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-2.7/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "image_size":{"type":["string","object"],"enum":["square_hd","square","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"],"evidence":{"enum":"inferred"}},
      "max_images":{"type":"integer","minimum":1,"maximum":5},
      "negative_prompt":{"type":"string"},
      "prompt":{"type":"string"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#)
    public typealias ImageSize = RunComfyOptions.ImageSize
    /// Default `square_hd`. Options inferred.
    public var imageSize: ImageSize?
    /// 1 to 5, default 1.
    public var maxImages: Int?
    public var negativePrompt: String?
    public var prompt: String
    /// 0 to 2,147,483,647.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageSize: ImageSize? = nil, maxImages: Int? = nil, negativePrompt: String? = nil,
      seed: Int? = nil
    ) {
      self.prompt = prompt; self.imageSize = imageSize; self.maxImages = maxImages
      self.negativePrompt = negativePrompt; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageSize); field(&maxImages); field(&negativePrompt); field(&prompt); field(&seed); field(&extra)
    }
  }

  /// wan-ai/wan-2.7/text-to-video · POST /v1/models/wan-ai/wan-2.7/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-2.7/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}},
      "duration":{"type":"integer","enum":[2,3,4,5,6,7,8,9,10,11,12,13,14,15]},
      "enable_prompt_expansion":{"type":"boolean"},
      "negative_prompt":{"type":"string","maxLength":500},
      "prompt":{"type":"string","maxLength":5000},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_10
    public typealias Duration = RunComfyOptions.Duration_11
    public typealias Resolution = RunComfyOptions.Resolution_2
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// An audio file.
    public var audioURL: Media?
    /// Default 5.
    public var duration: Duration?
    /// Default `true`.
    public var enablePromptExpansion: Bool?
    /// Up to 500 characters.
    public var negativePrompt: String?
    /// Up to 5,000 characters.
    public var prompt: String
    /// Default `1080p`.
    public var resolution: Resolution?
    /// 0 to 2,147,483,647, default 0.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, audioURL: Media? = nil, duration: Duration? = nil,
      enablePromptExpansion: Bool? = nil, negativePrompt: String? = nil, resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.audioURL = audioURL; self.duration = duration
      self.enablePromptExpansion = enablePromptExpansion; self.negativePrompt = negativePrompt
      self.resolution = resolution; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&audioURL); field(&duration); field(&enablePromptExpansion); field(&negativePrompt)
      field(&prompt); field(&resolution); field(&seed); field(&extra)
    }
  }
}

extension WanAI.Wan3_0Prime {
  /// wan-ai/wan-3.0-prime/image-to-video · POST /v1/models/wan-ai/wan-3.0-prime/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-3.0-prime/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["adaptive","16:9","9:16","1:1","4:3","3:4"]},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]},
      "duration":{"type":"integer","minimum":2,"maximum":30},
      "enable_audio":{"type":"boolean"},
      "prompt_extend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_22
    public typealias Resolution = RunComfyOptions.Resolution_15
    public var prompt: String
    /// Default `adaptive`.
    public var aspectRatio: AspectRatio?
    /// Default `720p`.
    public var resolution: Resolution?
    /// 2 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var enableAudio: Bool?
    /// Default `true`.
    public var promptExtend: Bool?
    /// 0 to 2,147,483,647, default 0.
    public var seed: Int?
    /// An image.
    public var imageURL: Media
    /// An image.
    public var endImageURL: Media?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil,
      duration: Int? = nil, enableAudio: Bool? = nil, promptExtend: Bool? = nil, seed: Int? = nil,
      endImageURL: Media? = nil
    ) {
      self.prompt = prompt; self.imageURL = imageURL; self.aspectRatio = aspectRatio; self.resolution = resolution
      self.duration = duration; self.enableAudio = enableAudio; self.promptExtend = promptExtend; self.seed = seed
      self.endImageURL = endImageURL
    }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&duration); field(&enableAudio)
      field(&promptExtend); field(&seed); field(&imageURL); field(&endImageURL); field(&extra)
    }
  }

  /// wan-ai/wan-3.0-prime/reference-to-video · POST /v1/models/wan-ai/wan-3.0-prime/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-3.0-prime/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["adaptive","16:9","9:16","1:1","4:3","3:4"]},
      "duration":{"type":"integer","minimum":2,"maximum":30},
      "enable_audio":{"type":"boolean"},
      "prompt_extend":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]},
      "seed":{"type":"integer"},
      "reference_audios":{"type":"array","items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}},
      "reference_images":{"type":"array","items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "reference_videos":{"type":"array","items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_22
    public typealias Resolution = RunComfyOptions.Resolution_15
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 2 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var enableAudio: Bool?
    /// Default `true`.
    public var promptExtend: Bool?
    /// Default `720p`.
    public var resolution: Resolution?
    public var seed: Int?
    /// Each an audio file.
    public var referenceAudios: [Media]?
    /// Each an image.
    public var referenceImages: [Media]?
    /// Each a video.
    public var referenceVideos: [Media]?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, enableAudio: Bool? = nil,
      promptExtend: Bool? = nil, resolution: Resolution? = nil, seed: Int? = nil, referenceAudios: [Media]? = nil,
      referenceImages: [Media]? = nil, referenceVideos: [Media]? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.enableAudio = enableAudio
      self.promptExtend = promptExtend; self.resolution = resolution; self.seed = seed
      self.referenceAudios = referenceAudios; self.referenceImages = referenceImages
      self.referenceVideos = referenceVideos
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&enableAudio); field(&promptExtend)
      field(&resolution); field(&seed); field(&referenceAudios); field(&referenceImages); field(&referenceVideos)
      field(&extra)
    }
  }

  /// wan-ai/wan-3.0-prime/text-to-video · POST /v1/models/wan-ai/wan-3.0-prime/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-3.0-prime/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["adaptive","16:9","9:16","1:1","4:3","3:4"]},
      "duration":{"type":"integer","minimum":2,"maximum":30},
      "enable_audio":{"type":"boolean"},
      "prompt_extend":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]},
      "seed":{"type":"integer"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_22
    public typealias Resolution = RunComfyOptions.Resolution_15
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 2 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var enableAudio: Bool?
    /// Default `true`.
    public var promptExtend: Bool?
    /// Default `720p`.
    public var resolution: Resolution?
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, enableAudio: Bool? = nil,
      promptExtend: Bool? = nil, resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.enableAudio = enableAudio
      self.promptExtend = promptExtend; self.resolution = resolution; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&enableAudio); field(&promptExtend)
      field(&resolution); field(&seed); field(&extra)
    }
  }
}

extension WanAI.Wan3_0 {
  /// wan-ai/wan-3.0/image-to-video · POST /v1/models/wan-ai/wan-3.0/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-3.0/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["adaptive","16:9","9:16","1:1","4:3","3:4"]},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]},
      "duration":{"type":"integer","minimum":2,"maximum":30},
      "enable_audio":{"type":"boolean"},
      "prompt_extend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_22
    public typealias Resolution = RunComfyOptions.Resolution_15
    public var prompt: String
    /// Default `adaptive`.
    public var aspectRatio: AspectRatio?
    /// Default `720p`.
    public var resolution: Resolution?
    /// 2 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var enableAudio: Bool?
    /// Default `true`.
    public var promptExtend: Bool?
    /// 0 to 2,147,483,647, default 0.
    public var seed: Int?
    /// An image.
    public var imageURL: Media
    /// An image.
    public var endImageURL: Media?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil,
      duration: Int? = nil, enableAudio: Bool? = nil, promptExtend: Bool? = nil, seed: Int? = nil,
      endImageURL: Media? = nil
    ) {
      self.prompt = prompt; self.imageURL = imageURL; self.aspectRatio = aspectRatio; self.resolution = resolution
      self.duration = duration; self.enableAudio = enableAudio; self.promptExtend = promptExtend; self.seed = seed
      self.endImageURL = endImageURL
    }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&duration); field(&enableAudio)
      field(&promptExtend); field(&seed); field(&imageURL); field(&endImageURL); field(&extra)
    }
  }

  /// wan-ai/wan-3.0/reference-to-video · POST /v1/models/wan-ai/wan-3.0/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-3.0/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","adaptive"]},
      "duration":{"type":"integer","minimum":2,"maximum":30},
      "enable_audio":{"type":"boolean"},
      "prompt_extend":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]},
      "seed":{"type":"integer"},
      "reference_audios":{"type":"array","items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}},
      "reference_images":{"type":"array","items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "reference_videos":{"type":"array","items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_23
    public typealias Resolution = RunComfyOptions.Resolution_15
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 2 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var enableAudio: Bool?
    /// Default `true`.
    public var promptExtend: Bool?
    /// Default `720p`.
    public var resolution: Resolution?
    public var seed: Int?
    /// Each an audio file.
    public var referenceAudios: [Media]?
    /// Each an image.
    public var referenceImages: [Media]?
    /// Each a video.
    public var referenceVideos: [Media]?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, enableAudio: Bool? = nil,
      promptExtend: Bool? = nil, resolution: Resolution? = nil, seed: Int? = nil, referenceAudios: [Media]? = nil,
      referenceImages: [Media]? = nil, referenceVideos: [Media]? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.enableAudio = enableAudio
      self.promptExtend = promptExtend; self.resolution = resolution; self.seed = seed
      self.referenceAudios = referenceAudios; self.referenceImages = referenceImages
      self.referenceVideos = referenceVideos
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&enableAudio); field(&promptExtend)
      field(&resolution); field(&seed); field(&referenceAudios); field(&referenceImages); field(&referenceVideos)
      field(&extra)
    }
  }

  /// wan-ai/wan-3.0/text-to-video · POST /v1/models/wan-ai/wan-3.0/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/wan-ai/wan-3.0/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","adaptive"]},
      "duration":{"type":"integer","minimum":2,"maximum":30},
      "enable_audio":{"type":"boolean"},
      "prompt_extend":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]},
      "seed":{"type":"integer"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_23
    public typealias Resolution = RunComfyOptions.Resolution_15
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 2 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var enableAudio: Bool?
    /// Default `true`.
    public var promptExtend: Bool?
    /// Default `720p`.
    public var resolution: Resolution?
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, enableAudio: Bool? = nil,
      promptExtend: Bool? = nil, resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.enableAudio = enableAudio
      self.promptExtend = promptExtend; self.resolution = resolution; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&enableAudio); field(&promptExtend)
      field(&resolution); field(&seed); field(&extra)
    }
  }
}
