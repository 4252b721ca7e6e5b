// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// RH Video FPS Increaser on RunningHub. Makes video.
///
/// `POST /openapi/v2/rhart-video/video-fps-increaser`
///
/// Documented as `rh-video-fps-increaser`.
public nonisolated struct RHVideoFPSIncreaser: ModelRequest {
  /// MP4, up to 500 MB.
  @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }

  @export(implementation) public init(videoURL: Media) { self.init(_storage: _Storage(videoURL)) }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/rhart-video/video-fps-increaser", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":524288000}}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// RH Video Upscaler on RunningHub. Makes video.
///
/// `POST /openapi/v2/rhart-video/video-upscaler`
///
/// Documented as `rh-video-upscaler`.
public nonisolated struct RHVideoUpscaler: ModelRequest {
  /// MP4, up to 500 MB.
  @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// Default `1080p`.
  @export(implementation) public var targetResolution: TargetResolution {
    get { _storage[1] } set { _storage[1] = newValue }
  }

  public nonisolated enum TargetResolution: ModelOption {
    case `720p`, `1080p`, `2k`, `4k`
    public static var _rawValues: StaticString { "|720p|1080p|2k|4k" }
  }

  @export(implementation) public init(videoURL: Media, targetResolution: TargetResolution) {
    self.init(_storage: _Storage(videoURL, targetResolution))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/rhart-video/video-upscaler", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","targetResolution"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":524288000}},
    "targetResolution":{"type":"string","enum":["720p","1080p","2k","4k"]}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}
