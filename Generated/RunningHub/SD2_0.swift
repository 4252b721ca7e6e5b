// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum SD2_0 {}

extension SD2_0 {
  /// sd2.0/video-ref-to-video-trial · POST /openapi/v2/bytedance/dreamactor-v2
  public struct VideoRefToVideoTrial: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/bytedance/dreamactor-v2", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","videoUrl"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":5242880}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov","webm"],"maxBytes":104857600}}}}
      """#, common: runningHubCommon)
    /// JPEG or PNG, up to 5 MB.
    @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// MP4, MOV or WEBM, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(imageURL: Media, videoURL: Media) {
      self.init(fields: Fields(Self.validator, imageURL, videoURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// sd2.0/video-generator-trial · POST /openapi/v2/cinematic-video-generator
  public struct VideoGeneratorTrial: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/cinematic-video-generator", output: .video) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 4 items, each: JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, duration: Duration, imageURLs: [Media]? = nil, aspectRatio: AspectRatio? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, imageURLs, aspectRatio, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum AspectRatio_5: ModelOption {
    case `16:9`, `9:16`, `4:3`, `3:4`
    public static var rawValues: StaticString { "|16:9|9:16|4:3|3:4" }
  }
}
