// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum RunwayML {
  public enum Gen4Aleph {}
  public enum Gen4Turbo {}
}

extension RunwayML.Gen4Aleph {
  /// runwayml/gen4-aleph/video-to-video-official-stable · POST /openapi/v2/rhart-video-r/gen4-aleph-official/video-to-video
  public struct VideoToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-r/gen4-aleph-official/video-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":16777216}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "referenceImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_2
    /// Up to 2,048 characters.
    public var prompt: String
    /// MP4, up to 16 MB.
    public var videoURL: Media
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// JPEG, PNG or WEBP, up to 10 MB.
    public var referenceImageURL: Media?
    public var extra: Extra = [:]
    public init(prompt: String, videoURL: Media, aspectRatio: AspectRatio? = nil, referenceImageURL: Media? = nil) {
      self.prompt = prompt; self.videoURL = videoURL; self.aspectRatio = aspectRatio
      self.referenceImageURL = referenceImageURL
    }
    public init(_ blank: Blank) { prompt = ""; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&videoURL); field(&aspectRatio); field(&referenceImageURL); field(&extra)
    }
  }
}

extension RunwayML.Gen4Turbo {
  /// runwayml/gen4-turbo/image-to-video-official-stable · POST /openapi/v2/rhart-video-r/gen4-turbo-official/image-to-video
  public struct ImageToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-r/gen4-turbo-official/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "duration":{"type":"string","enum":["5","10"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_2
    public typealias AspectRatio = RunningHubOptions.AspectRatio_2
    /// Up to 2,048 characters.
    public var prompt: String
    /// JPEG, PNG or WEBP, up to 10 MB.
    public var imageURL: Media
    /// Default `5`.
    public var duration: Duration
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(prompt: String, imageURL: Media, duration: Duration, aspectRatio: AspectRatio? = nil) {
      self.prompt = prompt; self.imageURL = imageURL; self.duration = duration; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; imageURL = ""; duration = .`5` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURL); field(&duration); field(&aspectRatio); field(&extra)
    }
  }

  /// runwayml/gen4-turbo/image-to-video-channel-low-price · POST /openapi/v2/rhart-video-r/gen4-turbo/image-to-video
  public struct ImageToVideoChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-r/gen4-turbo/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":1000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "duration":{"type":"string","enum":["5","10"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_2
    public typealias AspectRatio = RunningHubOptions.AspectRatio_31
    /// Up to 1,000 characters.
    public var prompt: String?
    /// JPEG, PNG or WEBP, up to 10 MB.
    public var imageURL: Media
    /// Default `10`.
    public var duration: Duration
    /// Default `16:9`.
    public var aspectRatio: AspectRatio
    public var extra: Extra = [:]
    public init(imageURL: Media, duration: Duration, aspectRatio: AspectRatio, prompt: String? = nil) {
      self.imageURL = imageURL; self.duration = duration; self.aspectRatio = aspectRatio; self.prompt = prompt
    }
    public init(_ blank: Blank) { imageURL = ""; duration = .`5`; aspectRatio = .`16:9` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURL); field(&duration); field(&aspectRatio); field(&extra)
    }
  }
}
