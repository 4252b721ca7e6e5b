// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Sora2 {}

extension Sora2 {
  /// sora-2/image-to-video-official-stable · POST /openapi/v2/rhart-video-s-official/image-to-video
  public struct ImageToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-s-official/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"string","enum":["4","8","12"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_14
    public var prompt: String
    /// Default `4`.
    public var duration: Duration
    /// JPEG or PNG, up to 10 MB.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, duration: Duration, imageURL: Media) {
      self.prompt = prompt; self.duration = duration; self.imageURL = imageURL
    }
    public init(_ blank: Blank) { prompt = ""; duration = .`4`; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&duration); field(&imageURL); field(&extra)
    }
  }

  /// sora-2/image-to-video-pro-official-stable · POST /openapi/v2/rhart-video-s-official/image-to-video-pro
  public struct ImageToVideoProOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-s-official/image-to-video-pro", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["4","8","12","16","20"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias Duration = RunningHubOptions.Duration_15
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution
    /// Default `4`.
    public var duration: Duration
    /// JPEG or PNG, up to 10 MB.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, resolution: Resolution, duration: Duration, imageURL: Media) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.imageURL = imageURL
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`720p`; duration = .`4`; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&imageURL); field(&extra)
    }
  }

  /// sora-2/image-to-video-realistic-official-stable · POST /openapi/v2/rhart-video-s-official/image-to-video-realistic
  public struct ImageToVideoRealisticOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-s-official/image-to-video-realistic", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"string","enum":["4","8","12"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_14
    public var prompt: String
    /// Default `4`.
    public var duration: Duration
    /// JPEG or PNG, up to 10 MB.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, duration: Duration, imageURL: Media) {
      self.prompt = prompt; self.duration = duration; self.imageURL = imageURL
    }
    public init(_ blank: Blank) { prompt = ""; duration = .`4`; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&duration); field(&imageURL); field(&extra)
    }
  }

  /// sora-2/text-to-video-official-stable · POST /openapi/v2/rhart-video-s-official/text-to-video
  public struct TextToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-s-official/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","size","duration"],"properties":{
      "prompt":{"type":"string"},
      "size":{"type":"string","enum":["720x1280","1280x720"]},
      "duration":{"type":"string","enum":["4","8","12"]}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size_9
    public typealias Duration = RunningHubOptions.Duration_14
    public var prompt: String
    /// Default `720x1280`.
    public var size: Size
    /// Default `4`.
    public var duration: Duration
    public var extra: Extra = [:]
    public init(prompt: String, size: Size, duration: Duration) {
      self.prompt = prompt; self.size = size; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; size = .`720x1280`; duration = .`4` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&size); field(&duration); field(&extra)
    }
  }

  /// sora-2/text-to-video-pro-official-stable · POST /openapi/v2/rhart-video-s-official/text-to-video-pro
  public struct TextToVideoProOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-s-official/text-to-video-pro", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","size","duration"],"properties":{
      "prompt":{"type":"string"},
      "size":{"type":"string","enum":["720x1280","1280x720","1024x1792","1792x1024","1080x1920","1920x1080"]},
      "duration":{"type":"string","enum":["4","8","12","16","20"]}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size_10
    public typealias Duration = RunningHubOptions.Duration_15
    public var prompt: String
    /// Default `720x1280`.
    public var size: Size
    /// Default `12`.
    public var duration: Duration
    public var extra: Extra = [:]
    public init(prompt: String, size: Size, duration: Duration) {
      self.prompt = prompt; self.size = size; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; size = .`720x1280`; duration = .`4` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&size); field(&duration); field(&extra)
    }
  }

  /// sora-2/image-to-video-channel-low-price · POST /openapi/v2/rhart-video-s/image-to-video
  public struct ImageToVideoChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-s/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","duration","aspectRatio","prompt"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["10","15"]},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "prompt":{"type":"string","maxLength":4000},
      "storyboard":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_16
    public typealias AspectRatio = RunningHubOptions.AspectRatio_32
    /// JPEG or PNG, up to 50 MB.
    public var imageURL: Media
    /// Default `10`.
    public var duration: Duration
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    /// Up to 4,000 characters.
    public var prompt: String
    /// Default `false`.
    public var storyboard: Bool?
    public var extra: Extra = [:]
    public init(
      imageURL: Media, duration: Duration, aspectRatio: AspectRatio, prompt: String, storyboard: Bool? = nil
    ) {
      self.imageURL = imageURL; self.duration = duration; self.aspectRatio = aspectRatio; self.prompt = prompt
      self.storyboard = storyboard
    }
    public init(_ blank: Blank) { imageURL = ""; duration = .`10`; aspectRatio = .`9:16`; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&duration); field(&aspectRatio); field(&prompt); field(&storyboard); field(&extra)
    }
  }

  /// sora-2/image-to-video-asyn-channel-low-price · POST /openapi/v2/rhart-video-s/image-to-video-asyn
  public struct ImageToVideoAsynChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-s/image-to-video-asyn", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","duration","aspectRatio"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "duration":{"type":"string","enum":["10","15"]},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "prompt":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_16
    public typealias AspectRatio = RunningHubOptions.AspectRatio_32
    /// JPEG or PNG, up to 10 MB.
    public var imageURL: Media
    /// Default `10`.
    public var duration: Duration
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    /// Up to 4,000 characters.
    public var prompt: String?
    public var extra: Extra = [:]
    public init(imageURL: Media, duration: Duration, aspectRatio: AspectRatio, prompt: String? = nil) {
      self.imageURL = imageURL; self.duration = duration; self.aspectRatio = aspectRatio; self.prompt = prompt
    }
    public init(_ blank: Blank) { imageURL = ""; duration = .`10`; aspectRatio = .`9:16` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&duration); field(&aspectRatio); field(&prompt); field(&extra)
    }
  }

  /// sora-2/image-to-video-pro-channel-low-price · POST /openapi/v2/rhart-video-s/image-to-video-pro-deprecated
  @available(*, deprecated)
  public struct ImageToVideoProChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-s/image-to-video-pro-deprecated", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["15","25"]},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "storyboard":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_17
    public typealias AspectRatio = RunningHubOptions.AspectRatio_32
    /// Up to 4,000 characters.
    public var prompt: String
    /// JPEG or PNG, up to 50 MB.
    public var imageURL: Media
    /// Default `15`.
    public var duration: Duration
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    /// Default `false`.
    public var storyboard: Bool?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURL: Media, duration: Duration, aspectRatio: AspectRatio, storyboard: Bool? = nil
    ) {
      self.prompt = prompt; self.imageURL = imageURL; self.duration = duration; self.aspectRatio = aspectRatio
      self.storyboard = storyboard
    }
    public init(_ blank: Blank) { prompt = ""; imageURL = ""; duration = .`15`; aspectRatio = .`9:16` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURL); field(&duration); field(&aspectRatio); field(&storyboard); field(&extra)
    }
  }

  /// sora-2/text-to-video-channel-low-price · POST /openapi/v2/rhart-video-s/text-to-video
  public struct TextToVideoChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-s/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["duration","prompt","aspectRatio"],"properties":{
      "duration":{"type":"string","enum":["10","15"]},
      "prompt":{"type":"string","maxLength":4000},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "storyboard":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_16
    public typealias AspectRatio = RunningHubOptions.AspectRatio_32
    /// Default `10`.
    public var duration: Duration
    /// Up to 4,000 characters.
    public var prompt: String
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    /// Default `false`.
    public var storyboard: Bool?
    public var extra: Extra = [:]
    public init(duration: Duration, prompt: String, aspectRatio: AspectRatio, storyboard: Bool? = nil) {
      self.duration = duration; self.prompt = prompt; self.aspectRatio = aspectRatio; self.storyboard = storyboard
    }
    public init(_ blank: Blank) { duration = .`10`; prompt = ""; aspectRatio = .`9:16` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&prompt); field(&aspectRatio); field(&storyboard); field(&extra)
    }
  }

  /// sora-2/text-to-video-pro-channel-low-price · POST /openapi/v2/rhart-video-s/text-to-video-pro-deprecated
  @available(*, deprecated)
  public struct TextToVideoProChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-s/text-to-video-pro-deprecated", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "duration":{"type":"string","enum":["15","25"]},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "storyboard":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_17
    public typealias AspectRatio = RunningHubOptions.AspectRatio_32
    /// Up to 4,000 characters.
    public var prompt: String
    /// Default `15`.
    public var duration: Duration
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    /// Default `false`.
    public var storyboard: Bool?
    public var extra: Extra = [:]
    public init(prompt: String, duration: Duration, aspectRatio: AspectRatio, storyboard: Bool? = nil) {
      self.prompt = prompt; self.duration = duration; self.aspectRatio = aspectRatio; self.storyboard = storyboard
    }
    public init(_ blank: Blank) { prompt = ""; duration = .`15`; aspectRatio = .`9:16` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&duration); field(&aspectRatio); field(&storyboard); field(&extra)
    }
  }
}

/// sora-upload-character-official · POST /openapi/v2/rhart-video-s-official/sora-upload-character
public struct SoraUploadCharacterOfficial: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-video-s-official/sora-upload-character", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","name"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
    "name":{"type":"string","maxLength":80}}}
    """#, common: runningHubCommon)
  /// MP4, up to 100 MB.
  public var videoURL: Media
  /// Up to 80 characters.
  public var name: String
  public var extra: Extra = [:]
  public init(videoURL: Media, name: String) { self.videoURL = videoURL; self.name = name }
  public init(_ blank: Blank) { videoURL = ""; name = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&videoURL); field(&name); field(&extra) }
}

/// sora-upload-character-channel-low-price · POST /openapi/v2/rhart-video-s/sora-upload-character
public struct SoraUploadCharacterChannelLowPrice: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-video-s/sora-upload-character", output: .text)
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":10485760}}}}
    """#, common: runningHubCommon)
  /// MP4, up to 10 MB.
  public var videoURL: Media
  public var extra: Extra = [:]
  public init(videoURL: Media) { self.videoURL = videoURL }
  public init(_ blank: Blank) { videoURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&videoURL); field(&extra) }
}
