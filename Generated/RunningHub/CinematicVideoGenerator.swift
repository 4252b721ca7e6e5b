// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// SD2.0 video generator trial on RunningHub. Makes video.
///
/// `POST /openapi/v2/cinematic-video-generator`
///
/// Documented as `sd2.0/video-generator-trial`.
public nonisolated struct CinematicVideoGenerator: ModelRequest {
  /// Up to 2,048 characters.
  @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
  /// Up to 4 items, each: JPEG, PNG or WEBP, up to 10 MB.
  @export(implementation) public var imageURLs: [Media]? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }

  public nonisolated enum AspectRatio: ModelOption {
    case `16:9`, `9:16`, `4:3`, `3:4`
    public static var _texts: _OptionTexts { "|16:9|9:16|4:3|3:4" }
  }

  public typealias Duration = RunningHubOptions.Duration_5_10_15

  @export(implementation) public init(
    prompt: String, duration: Duration, imageURLs: [Media]? = nil, aspectRatio: AspectRatio? = nil
  ) {
    _storage = _Storage(Self._schema, prompt, imageURLs, aspectRatio, duration)
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/cinematic-video-generator", output: .video, #"""
    {"type":"object","required":["prompt","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2048},
    "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
      "webp"],"maxBytes":10485760}}},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4"]},
    "duration":{"type":"string","enum":["5","10","15"]}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
