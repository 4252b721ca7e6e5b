// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// rh-video-fps-increaser · POST /openapi/v2/rhart-video/video-fps-increaser
public struct RHVideoFPSIncreaser: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video/video-fps-increaser", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":524288000}}}}
    """#, common: runningHubCommon)
  /// MP4, up to 500 MB.
  @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(videoURL: Media) { self.init(fields: Fields(Self.validator, videoURL)) }
  public init(fields: Fields) { self.fields = fields }
}

/// rh-video-upscaler · POST /openapi/v2/rhart-video/video-upscaler
public struct RHVideoUpscaler: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video/video-upscaler", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","targetResolution"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":524288000}},
    "targetResolution":{"type":"string","enum":["720p","1080p","2k","4k"]}}}
    """#, common: runningHubCommon)
  public typealias TargetResolution = RunningHubOptions.TargetResolution
  /// MP4, up to 500 MB.
  @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// Default `1080p`.
  @export(implementation) public var targetResolution: TargetResolution { get { fields[1] } set { fields[1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(videoURL: Media, targetResolution: TargetResolution) {
    self.init(fields: Fields(Self.validator, videoURL, targetResolution))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum TargetResolution: ModelOption {
    case `720p`, `1080p`, `2k`, `4k`
    public static var rawValues: StaticString { "|720p|1080p|2k|4k" }
  }
}
