// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum KlingVideoO3Pro {}
public nonisolated enum KlingVideoO3Std {}

extension KlingVideoO3Pro {
  /// Kling Video O3 Pro Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o3-pro/image-to-video`
  ///
  /// Documented as `kling-video-o3-pro-image-to-video`.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var sound: Bool { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, duration: Int, sound: Bool, lastImageURL: Media? = nil,
      multiShot: Bool? = nil, shotType: ShotType? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, firstImageURL, lastImageURL, duration, sound, multiShot, shotType)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o3-pro/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","duration","sound"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "sound":{"type":"boolean"},
      "multiShot":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O3 Pro reference to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o3-pro/reference-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, up to 50 MB.
    @export(implementation) public var videoURL: Media? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 7 items, each: JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `false`.
    @export(implementation) public var sound: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[6] } set { _storage[6] = newValue } }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1
    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      prompt: String, keepOriginalSound: Bool, duration: Int, videoURL: Media? = nil, imageURLs: [Media]? = nil,
      sound: Bool? = nil, aspectRatio: AspectRatio? = nil, multiShot: Bool? = nil, shotType: ShotType? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, videoURL, imageURLs, keepOriginalSound, sound, aspectRatio, duration, multiShot, shotType
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o3-pro/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","keepOriginalSound","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":52428800}}},
      "keepOriginalSound":{"type":"boolean"},
      "sound":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "multiShot":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O3 Pro Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o3-pro/text-to-video`
  ///
  /// Documented as `kling-video-o3-pro-text-to-video`.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var sound: Bool { get { _storage[2] } set { _storage[2] = newValue } }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16
    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      prompt: String, sound: Bool, duration: Int, aspectRatio: AspectRatio? = nil, multiShot: Bool? = nil,
      shotType: ShotType? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, sound, duration, multiShot, shotType)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o3-pro/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","sound","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]},
      "sound":{"type":"boolean"},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "multiShot":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O3 Pro video edit on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o3-pro/video-edit`
  public nonisolated struct VideoEdit: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, up to 50 MB.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 4 items, each: JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool { get { _storage[3] } set { _storage[3] = newValue } }

    @export(implementation) public init(
      prompt: String, videoURL: Media, keepOriginalSound: Bool, imageURLs: [Media]? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, videoURL, imageURLs, keepOriginalSound)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o3-pro/video-edit", output: .video, #"""
      {"type":"object","required":["prompt","videoUrl","keepOriginalSound"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":52428800}}},
      "keepOriginalSound":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension KlingVideoO3Std {
  /// Kling Video O3 Std Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o3-std/image-to-video`
  ///
  /// Documented as `kling-video-o3-std-image-to-video`.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var sound: Bool { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, duration: Int, sound: Bool, lastImageURL: Media? = nil,
      multiShot: Bool? = nil, shotType: ShotType? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, firstImageURL, lastImageURL, duration, sound, multiShot, shotType)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o3-std/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","duration","sound"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "sound":{"type":"boolean"},
      "multiShot":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O3 Std reference to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o3-std/reference-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, up to 50 MB.
    @export(implementation) public var videoURL: Media? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 7 items, each: JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `false`.
    @export(implementation) public var sound: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[6] } set { _storage[6] = newValue } }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1
    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      prompt: String, keepOriginalSound: Bool, duration: Int, videoURL: Media? = nil, imageURLs: [Media]? = nil,
      sound: Bool? = nil, aspectRatio: AspectRatio? = nil, multiShot: Bool? = nil, shotType: ShotType? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, videoURL, imageURLs, keepOriginalSound, sound, aspectRatio, duration, multiShot, shotType
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o3-std/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","keepOriginalSound","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":52428800}}},
      "keepOriginalSound":{"type":"boolean"},
      "sound":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "multiShot":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O3 Std Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o3-std/text-to-video`
  ///
  /// Documented as `kling-video-o3-std-text-to-video`.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var sound: Bool { get { _storage[2] } set { _storage[2] = newValue } }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16
    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      prompt: String, sound: Bool, duration: Int, aspectRatio: AspectRatio? = nil, multiShot: Bool? = nil,
      shotType: ShotType? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, sound, duration, multiShot, shotType)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o3-std/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","sound","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]},
      "sound":{"type":"boolean"},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "multiShot":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O3 Std video edit on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o3-std/video-edit`
  public nonisolated struct VideoEdit: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, up to 50 MB.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 4 items, each: JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool { get { _storage[3] } set { _storage[3] = newValue } }

    @export(implementation) public init(
      prompt: String, videoURL: Media, keepOriginalSound: Bool, imageURLs: [Media]? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, videoURL, imageURLs, keepOriginalSound)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o3-std/video-edit", output: .video, #"""
      {"type":"object","required":["prompt","videoUrl","keepOriginalSound"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":52428800}}},
      "keepOriginalSound":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
