// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Alibaba {
  public enum HappyHorse1_1 {}
}

extension Alibaba.HappyHorse1_1 {
  /// alibaba/happyhorse-1.1/image-to-video · POST /v1/models/alibaba/happyhorse-1.1/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/alibaba/happyhorse-1.1/image-to-video", output: .video)
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

  /// alibaba/happyhorse-1.1/reference-to-video · POST /v1/models/alibaba/happyhorse-1.1/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/alibaba/happyhorse-1.1/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["image_url_1","prompt"],"properties":{
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
      "ratio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "watermark":{"type":"boolean"}}}
      """#)
    public typealias Duration = RunComfyOptions.Duration
    public typealias Ratio = RunComfyOptions.Ratio
    public typealias Resolution = RunComfyOptions.Resolution
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
    /// Default `16:9`.
    public var ratio: Ratio?
    /// Default `1080P`.
    public var resolution: Resolution?
    /// 0 to 2,147,483,647, default 0.
    public var seed: Int?
    /// Default `false`.
    public var watermark: Bool?
    public var extra: Extra = [:]
    public init(
      imageURL1: Media, prompt: String, duration: Duration? = nil, imageURL2: Media? = nil, imageURL3: Media? = nil,
      imageURL4: Media? = nil, imageURL5: Media? = nil, imageURL6: Media? = nil, imageURL7: Media? = nil,
      imageURL8: Media? = nil, imageURL9: Media? = nil, ratio: Ratio? = nil, resolution: Resolution? = nil,
      seed: Int? = nil, watermark: Bool? = nil
    ) {
      self.imageURL1 = imageURL1; self.prompt = prompt; self.duration = duration; self.imageURL2 = imageURL2
      self.imageURL3 = imageURL3; self.imageURL4 = imageURL4; self.imageURL5 = imageURL5; self.imageURL6 = imageURL6
      self.imageURL7 = imageURL7; self.imageURL8 = imageURL8; self.imageURL9 = imageURL9; self.ratio = ratio
      self.resolution = resolution; self.seed = seed; self.watermark = watermark
    }
    public init(_ blank: Blank) { imageURL1 = ""; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&imageURL1); field(&imageURL2); field(&imageURL3); field(&imageURL4); field(&imageURL5)
      field(&imageURL6); field(&imageURL7); field(&imageURL8); field(&imageURL9); field(&prompt); field(&ratio)
      field(&resolution); field(&seed); field(&watermark); field(&extra)
    }
  }

  /// alibaba/happyhorse-1.1/text-to-video · POST /v1/models/alibaba/happyhorse-1.1/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/alibaba/happyhorse-1.1/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "prompt":{"type":"string"},
      "ratio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "resolution":{"type":"string","enum":["720P","1080P"]}}}
      """#)
    public typealias Ratio = RunComfyOptions.Ratio
    public typealias Resolution = RunComfyOptions.Resolution
    /// 3 to 15, default 5.
    public var duration: Int?
    public var prompt: String
    /// Default `16:9`.
    public var ratio: Ratio?
    /// Default `1080P`.
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(prompt: String, duration: Int? = nil, ratio: Ratio? = nil, resolution: Resolution? = nil) {
      self.prompt = prompt; self.duration = duration; self.ratio = ratio; self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&prompt); field(&ratio); field(&resolution); field(&extra)
    }
  }
}
