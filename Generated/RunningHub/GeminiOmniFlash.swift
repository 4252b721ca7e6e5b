// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum GeminiOmniFlash {
  public enum ImageToVideo {}
  public enum TextToVideo {}
  public enum VideoEdit {}
}

extension GeminiOmniFlash.ImageToVideo {
  /// gemini-omni-flash/image-to-video/channel-low-price · POST /openapi/v2/gemini-omni-flash/image-to-video
  ///
  /// Known from client code, not from documentation.
  public struct ChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/gemini-omni-flash/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},"evidence":"client"},
      "duration":{"type":"string","enum":["4","6","8","10"],"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p","4k"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_9
    public typealias Resolution = RunningHubOptions.Resolution_8
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    /// Up to 2,048 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Up to 3 items, each: an image, up to 10 MB. Known from client code, not from documentation.
    public var imageURLs: [Media]
    /// Default `6`. Known from client code, not from documentation.
    public var duration: Duration
    /// Default `720p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], duration: Duration, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.duration = duration; self.resolution = resolution
      self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = []; duration = .`4`; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&duration); field(&resolution); field(&aspectRatio); field(&extra)
    }
  }
}

extension GeminiOmniFlash.TextToVideo {
  /// gemini-omni-flash/text-to-video/channel-low-price · POST /openapi/v2/gemini-omni-flash/text-to-video
  ///
  /// Known from client code, not from documentation.
  public struct ChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/gemini-omni-flash/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "duration":{"type":"string","enum":["4","6","8","10"],"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p","4k"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_9
    public typealias Resolution = RunningHubOptions.Resolution_8
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    /// Up to 2,048 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Default `6`. Known from client code, not from documentation.
    public var duration: Duration
    /// Default `720p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(prompt: String, duration: Duration, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      self.prompt = prompt; self.duration = duration; self.resolution = resolution; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; duration = .`4`; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&duration); field(&resolution); field(&aspectRatio); field(&extra)
    }
  }
}

extension GeminiOmniFlash.VideoEdit {
  /// gemini-omni-flash/video-edit/channel-low-price · POST /openapi/v2/gemini-omni-flash/video-edit
  ///
  /// Known from client code, not from documentation.
  public struct ChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/gemini-omni-flash/video-edit", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","videoUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p","4k"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"],"evidence":"client"},
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":10485760},"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_8
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    /// Up to 2,048 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Up to 3 items, each: an image, up to 10 MB. Known from client code, not from documentation.
    public var imageURLs: [Media]?
    /// Default `720p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// A video, up to 10 MB. Known from client code, not from documentation.
    public var videoURL: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, videoURL: Media, imageURLs: [Media]? = nil,
      aspectRatio: AspectRatio? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.videoURL = videoURL; self.imageURLs = imageURLs
      self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`720p`; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&resolution); field(&aspectRatio); field(&videoURL); field(&extra)
    }
  }
}
