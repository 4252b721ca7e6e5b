// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Alibaba {
  public enum Wan2_6 {}
}

extension Alibaba.Wan2_6 {
  /// alibaba/wan-2.6/image-to-video · POST /openapi/v2/alibaba/wan-2.6/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.6/image-to-video", output: .video) }
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
    @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
    @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[4] } set { fields[4] = newValue } }
    /// Default `single`.
    @export(implementation) public var shotType: ShotType { get { fields[5] } set { fields[5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: Media, resolution: Resolution, duration: Duration, shotType: ShotType, prompt: String? = nil,
      negativePrompt: String? = nil
    ) {
      self.init(fields: Fields(Self.validator, imageURL, prompt, negativePrompt, resolution, duration, shotType))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// alibaba/wan-2.6/text-to-video · POST /openapi/v2/alibaba/wan-2.6/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.6/text-to-video", output: .video) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// Default `1080*1920`.
    @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
    /// Default `single`.
    @export(implementation) public var shotType: ShotType { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, duration: Duration, resolution: Resolution, shotType: ShotType, negativePrompt: String? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, negativePrompt, duration, resolution, shotType))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum Resolution_3: ModelOption {
    case `1280*720`, `720*1280`, `1920*1080`, `1080*1920`
    public static var rawValues: StaticString { "|1280*720|720*1280|1920*1080|1080*1920" }
  }
}
