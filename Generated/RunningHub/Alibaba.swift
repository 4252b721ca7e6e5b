// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Alibaba {
  public enum Wan2_6 {}
}

extension Alibaba.Wan2_6 {
  /// alibaba/wan-2.6/image-to-video · POST /openapi/v2/alibaba/wan-2.6/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/wan-2.6/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","resolution","duration","shotType"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "prompt":{"type":"string"},
      "negativePrompt":{"type":"string"},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["5","10","15"]},
      "shotType":{"type":"string","enum":["single","multi"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias Duration = RunningHubOptions.Duration_3
    public typealias ShotType = RunningHubOptions.ShotType
    /// JPEG or PNG, up to 50 MB.
    public var imageURL: Media
    public var prompt: String?
    public var negativePrompt: String?
    /// Default `1080p`.
    public var resolution: Resolution
    /// Default `5`.
    public var duration: Duration
    /// Default `single`.
    public var shotType: ShotType
    public var extra: Extra = [:]
    public init(
      imageURL: Media, resolution: Resolution, duration: Duration, shotType: ShotType, prompt: String? = nil,
      negativePrompt: String? = nil
    ) {
      self.imageURL = imageURL; self.resolution = resolution; self.duration = duration; self.shotType = shotType
      self.prompt = prompt; self.negativePrompt = negativePrompt
    }
    public init(_ blank: Blank) { imageURL = ""; resolution = .`720p`; duration = .`5`; shotType = .single }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&prompt); field(&negativePrompt); field(&resolution); field(&duration); field(&shotType)
      field(&extra)
    }
  }

  /// alibaba/wan-2.6/text-to-video · POST /openapi/v2/alibaba/wan-2.6/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/wan-2.6/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","resolution","shotType"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "negativePrompt":{"type":"string"},
      "duration":{"type":"string","enum":["5","10","15"]},
      "resolution":{"type":"string","enum":["1280*720","720*1280","1920*1080","1080*1920"]},
      "shotType":{"type":"string","enum":["single","multi"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_3
    public typealias Resolution = RunningHubOptions.Resolution_3
    public typealias ShotType = RunningHubOptions.ShotType
    /// Up to 5,000 characters.
    public var prompt: String
    public var negativePrompt: String?
    /// Default `5`.
    public var duration: Duration
    /// Default `1080*1920`.
    public var resolution: Resolution
    /// Default `single`.
    public var shotType: ShotType
    public var extra: Extra = [:]
    public init(
      prompt: String, duration: Duration, resolution: Resolution, shotType: ShotType, negativePrompt: String? = nil
    ) {
      self.prompt = prompt; self.duration = duration; self.resolution = resolution; self.shotType = shotType
      self.negativePrompt = negativePrompt
    }
    public init(_ blank: Blank) { prompt = ""; duration = .`5`; resolution = .`1280*720`; shotType = .single }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&negativePrompt); field(&duration); field(&resolution); field(&shotType); field(&extra)
    }
  }
}
