// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum RunwayML {
  public enum Gen4Aleph {}
  public enum Gen4Turbo {}
}

extension RunwayML.Gen4Aleph {
  /// runwayml/gen4-aleph/video-to-video-official-stable · POST /openapi/v2/rhart-video-r/gen4-aleph-official/video-to-video
  public struct VideoToVideoOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-r/gen4-aleph-official/video-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":16777216}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "referenceImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_2
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// MP4, up to 16 MB.
    @export(implementation) public var videoURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var referenceImageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, videoURL: Media, aspectRatio: AspectRatio? = nil, referenceImageURL: Media? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, videoURL, aspectRatio, referenceImageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunwayML.Gen4Turbo {
  /// runwayml/gen4-turbo/image-to-video-official-stable · POST /openapi/v2/rhart-video-r/gen4-turbo-official/image-to-video
  public struct ImageToVideoOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-r/gen4-turbo-official/image-to-video", output: .video) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURL: Media, duration: Duration, aspectRatio: AspectRatio? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, imageURL, duration, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// runwayml/gen4-turbo/image-to-video-channel-low-price · POST /openapi/v2/rhart-video-r/gen4-turbo/image-to-video
  public struct ImageToVideoChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-r/gen4-turbo/image-to-video", output: .video) }
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
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `10`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: Media, duration: Duration, aspectRatio: AspectRatio, prompt: String? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, imageURL, duration, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum AspectRatio_31: ModelOption {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `21:9`
    public static var rawValues: StaticString { "|16:9|9:16|1:1|4:3|3:4|21:9" }
  }
}
