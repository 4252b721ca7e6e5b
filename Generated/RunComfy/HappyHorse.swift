// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum HappyHorse {
  public enum HappyHorse1_0 {}
}

extension HappyHorse.HappyHorse1_0 {
  /// happyhorse/happyhorse-1.0/image-to-video · POST /v1/models/happyhorse/happyhorse-1.0/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/happyhorse/happyhorse-1.0/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["image_url","prompt"],"properties":{
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15]},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "prompt":{"type":"string","maxLength":5000},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "watermark":{"type":"boolean"}}}
      """#)
    public typealias Duration = RunComfyOptions.Duration
    public typealias Resolution = RunComfyOptions.Resolution
    /// Default 5.
    public var duration: Duration?
    /// An image.
    public var imageURL: Media
    /// Up to 5,000 characters.
    public var prompt: String
    /// Default `1080P`.
    public var resolution: Resolution?
    /// 0 to 2,147,483,647, default 0.
    public var seed: Int?
    /// Default `false`.
    public var watermark: Bool?
    public var extra: Extra = [:]
    public init(
      imageURL: Media, prompt: String, duration: Duration? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      watermark: Bool? = nil
    ) {
      self.imageURL = imageURL; self.prompt = prompt; self.duration = duration; self.resolution = resolution
      self.seed = seed; self.watermark = watermark
    }
    public init(_ blank: Blank) { imageURL = ""; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&imageURL); field(&prompt); field(&resolution); field(&seed); field(&watermark)
      field(&extra)
    }
  }

  /// happyhorse/happyhorse-1.0/reference-to-video · POST /v1/models/happyhorse/happyhorse-1.0/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/happyhorse/happyhorse-1.0/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["image_url_1","prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15]},
      "image_url_1":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_2":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_3":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_4":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_5":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_6":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_7":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_8":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_9":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "prompt":{"type":"string","maxLength":5000},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "watermark":{"type":"boolean"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_10
    public typealias Duration = RunComfyOptions.Duration
    public typealias Resolution = RunComfyOptions.Resolution
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default 5.
    public var duration: Duration?
    /// An image.
    public var imageURL1: Media
    /// An image.
    public var imageURL2: Media?
    /// An image.
    public var imageURL3: Media?
    /// An image.
    public var imageURL4: Media?
    /// An image.
    public var imageURL5: Media?
    /// An image.
    public var imageURL6: Media?
    /// An image.
    public var imageURL7: Media?
    /// An image.
    public var imageURL8: Media?
    /// An image.
    public var imageURL9: Media?
    /// Up to 5,000 characters.
    public var prompt: String
    /// Default `1080P`.
    public var resolution: Resolution?
    /// 0 to 2,147,483,647, default 0.
    public var seed: Int?
    /// Default `false`.
    public var watermark: Bool?
    public var extra: Extra = [:]
    public init(
      imageURL1: Media, prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil,
      imageURL2: Media? = nil, imageURL3: Media? = nil, imageURL4: Media? = nil, imageURL5: Media? = nil,
      imageURL6: Media? = nil, imageURL7: Media? = nil, imageURL8: Media? = nil, imageURL9: Media? = nil,
      resolution: Resolution? = nil, seed: Int? = nil, watermark: Bool? = nil
    ) {
      self.imageURL1 = imageURL1; self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration
      self.imageURL2 = imageURL2; self.imageURL3 = imageURL3; self.imageURL4 = imageURL4; self.imageURL5 = imageURL5
      self.imageURL6 = imageURL6; self.imageURL7 = imageURL7; self.imageURL8 = imageURL8; self.imageURL9 = imageURL9
      self.resolution = resolution; self.seed = seed; self.watermark = watermark
    }
    public init(_ blank: Blank) { imageURL1 = ""; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&imageURL1); field(&imageURL2); field(&imageURL3)
      field(&imageURL4); field(&imageURL5); field(&imageURL6); field(&imageURL7); field(&imageURL8); field(&imageURL9)
      field(&prompt); field(&resolution); field(&seed); field(&watermark); field(&extra)
    }
  }

  /// happyhorse/happyhorse-1.0/text-to-video · POST /v1/models/happyhorse/happyhorse-1.0/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/happyhorse/happyhorse-1.0/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15]},
      "prompt":{"type":"string","maxLength":2500},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "watermark":{"type":"boolean"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_10
    public typealias Duration = RunComfyOptions.Duration
    public typealias Resolution = RunComfyOptions.Resolution
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default 5.
    public var duration: Duration?
    /// Up to 2,500 characters.
    public var prompt: String
    /// Default `1080P`.
    public var resolution: Resolution?
    /// 0 to 2,147,483,647, default 0.
    public var seed: Int?
    /// Default `false`.
    public var watermark: Bool?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, resolution: Resolution? = nil,
      seed: Int? = nil, watermark: Bool? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.resolution = resolution
      self.seed = seed; self.watermark = watermark
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&prompt); field(&resolution); field(&seed); field(&watermark)
      field(&extra)
    }
  }

  /// happyhorse/happyhorse-1.0/video-edit · POST /v1/models/happyhorse/happyhorse-1.0/video-edit
  public struct VideoEdit: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/happyhorse/happyhorse-1.0/video-edit", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "audio_setting":{"type":"string","enum":["auto","origin"]},
      "prompt":{"type":"string","maxLength":5000},
      "reference_image_url_1":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "reference_image_url_2":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "reference_image_url_3":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "reference_image_url_4":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "reference_image_url_5":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}},
      "watermark":{"type":"boolean"}}}
      """#)
    public typealias AudioSetting = RunComfyOptions.AudioSetting
    public typealias Resolution = RunComfyOptions.Resolution
    /// Default `auto`.
    public var audioSetting: AudioSetting?
    /// Up to 5,000 characters.
    public var prompt: String
    /// An image.
    public var referenceImageURL1: Media?
    /// An image.
    public var referenceImageURL2: Media?
    /// An image.
    public var referenceImageURL3: Media?
    /// An image.
    public var referenceImageURL4: Media?
    /// An image.
    public var referenceImageURL5: Media?
    /// Default `1080P`.
    public var resolution: Resolution?
    /// 0 to 2,147,483,647, default 0.
    public var seed: Int?
    /// A video.
    public var videoURL: Media
    /// Default `false`.
    public var watermark: Bool?
    public var extra: Extra = [:]
    public init(
      prompt: String, videoURL: Media, audioSetting: AudioSetting? = nil, referenceImageURL1: Media? = nil,
      referenceImageURL2: Media? = nil, referenceImageURL3: Media? = nil, referenceImageURL4: Media? = nil,
      referenceImageURL5: Media? = nil, resolution: Resolution? = nil, seed: Int? = nil, watermark: Bool? = nil
    ) {
      self.prompt = prompt; self.videoURL = videoURL; self.audioSetting = audioSetting
      self.referenceImageURL1 = referenceImageURL1; self.referenceImageURL2 = referenceImageURL2
      self.referenceImageURL3 = referenceImageURL3; self.referenceImageURL4 = referenceImageURL4
      self.referenceImageURL5 = referenceImageURL5; self.resolution = resolution; self.seed = seed
      self.watermark = watermark
    }
    public init(_ blank: Blank) { prompt = ""; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&audioSetting); field(&prompt); field(&referenceImageURL1); field(&referenceImageURL2)
      field(&referenceImageURL3); field(&referenceImageURL4); field(&referenceImageURL5); field(&resolution)
      field(&seed); field(&videoURL); field(&watermark); field(&extra)
    }
  }
}
