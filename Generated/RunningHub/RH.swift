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

  @export(implementation) public init(videoURL: Media) { _storage = _Storage(Self._schema, videoURL) }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/rhart-video/video-fps-increaser", output: .video, #"""
    {"type":"object","required":["videoUrl"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":524288000}}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
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
    public static var _texts: _OptionTexts { "|720p|1080p|2k|4k" }
  }

  @export(implementation) public init(videoURL: Media, targetResolution: TargetResolution) {
    _storage = _Storage(Self._schema, videoURL, targetResolution)
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/rhart-video/video-upscaler", output: .video, #"""
    {"type":"object","required":["videoUrl","targetResolution"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":524288000}},
    "targetResolution":{"type":"string","enum":["720p","1080p","2k","4k"]}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
