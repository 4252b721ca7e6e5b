// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// rh-video-fps-increaser · POST /openapi/v2/rhart-video/video-fps-increaser
public struct RHVideoFPSIncreaser: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-video/video-fps-increaser", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":524288000}}}}
    """#, common: runningHubCommon)
  /// MP4, up to 500 MB.
  public var videoURL: Media
  public var extra: Extra = [:]
  public init(videoURL: Media) { self.videoURL = videoURL }
  public init(_ blank: Blank) { videoURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&videoURL); field(&extra) }
}

/// rh-video-upscaler · POST /openapi/v2/rhart-video/video-upscaler
public struct RHVideoUpscaler: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-video/video-upscaler", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","targetResolution"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":524288000}},
    "targetResolution":{"type":"string","enum":["720p","1080p","2k","4k"]}}}
    """#, common: runningHubCommon)
  public typealias TargetResolution = RunningHubOptions.TargetResolution
  /// MP4, up to 500 MB.
  public var videoURL: Media
  /// Default `1080p`.
  public var targetResolution: TargetResolution
  public var extra: Extra = [:]
  public init(videoURL: Media, targetResolution: TargetResolution) {
    self.videoURL = videoURL; self.targetResolution = targetResolution
  }
  public init(_ blank: Blank) { videoURL = ""; targetResolution = .`720p` }
  public mutating func visit(_ field: inout FieldVisitor) { field(&videoURL); field(&targetResolution); field(&extra) }
}
