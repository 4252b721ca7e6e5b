// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum KlingVideoO3_4K {}

extension KlingVideoO3_4K {
  /// Kling Video O3.4K Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o3-4k/image-to-video`
  ///
  /// Documented as `kling-video-o3-4k-image-to-video`.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG, PNG or WEBP, up to 30 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG, PNG or WEBP, up to 30 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `false`.
    @export(implementation) public var sound: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, duration: Int, lastImageURL: Media? = nil, sound: Bool? = nil,
      shotType: ShotType? = nil, multiShot: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, firstImageURL, lastImageURL, duration, sound, shotType, multiShot)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o3-4k/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "sound":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]},
      "multiShot":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O3.4K Reference To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o3-4k/reference-to-video`
  ///
  /// Documented as `kling-video-o3-4k-reference-to-video`.
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 7 items, each: JPEG, PNG or WEBP, up to 30 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var sound: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1
    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      prompt: String, duration: Int, imageURLs: [Media]? = nil, keepOriginalSound: Bool? = nil, sound: Bool? = nil,
      aspectRatio: AspectRatio? = nil, shotType: ShotType? = nil, multiShot: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, imageURLs, keepOriginalSound, sound, aspectRatio, duration, shotType, multiShot
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o3-4k/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "webp"],"maxBytes":31457280}}},
      "keepOriginalSound":{"type":"boolean"},
      "sound":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "shotType":{"type":"string","enum":["customize","intelligence"]},
      "multiShot":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O3.4K Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o3-4k/text-to-video`
  ///
  /// Documented as `kling-video-o3-4k-text-to-video`.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `false`.
    @export(implementation) public var sound: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1
    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      prompt: String, duration: Int, aspectRatio: AspectRatio? = nil, sound: Bool? = nil, shotType: ShotType? = nil,
      multiShot: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, sound, shotType, multiShot)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o3-4k/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "sound":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]},
      "multiShot":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
