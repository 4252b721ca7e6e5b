// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum SD2_0 {}

extension SD2_0 {
  /// sd2.0/video-ref-to-video-trial · POST /openapi/v2/bytedance/dreamactor-v2
  public struct VideoRefToVideoTrial: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/bytedance/dreamactor-v2", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","videoUrl"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":5242880}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov","webm"],"maxBytes":104857600}}}}
      """#, common: runningHubCommon)
    /// JPEG or PNG, up to 5 MB.
    public var imageURL: Media
    /// MP4, MOV or WEBM, up to 100 MB.
    public var videoURL: Media
    public var extra: Extra = [:]
    public init(imageURL: Media, videoURL: Media) { self.imageURL = imageURL; self.videoURL = videoURL }
    public init(_ blank: Blank) { imageURL = ""; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&imageURL); field(&videoURL); field(&extra) }
  }

  /// sd2.0/video-generator-trial · POST /openapi/v2/cinematic-video-generator
  public struct VideoGeneratorTrial: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/cinematic-video-generator", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4"]},
      "duration":{"type":"string","enum":["5","10","15"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_5
    public typealias Duration = RunningHubOptions.Duration_3
    /// Up to 2,048 characters.
    public var prompt: String
    /// Up to 4 items, each: JPEG, PNG or WEBP, up to 10 MB.
    public var imageURLs: [Media]?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default `5`.
    public var duration: Duration
    public var extra: Extra = [:]
    public init(prompt: String, duration: Duration, imageURLs: [Media]? = nil, aspectRatio: AspectRatio? = nil) {
      self.prompt = prompt; self.duration = duration; self.imageURLs = imageURLs; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; duration = .`5` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&aspectRatio); field(&duration); field(&extra)
    }
  }
}
