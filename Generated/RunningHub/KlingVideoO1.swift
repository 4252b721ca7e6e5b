// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum KlingVideoO1Std {}
public nonisolated enum KlingVideoO1 {}

extension KlingVideoO1Std {
  /// Kling Video O1 Std edit video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o1-std/edit-video`
  public nonisolated struct EditVideo: ModelRequest {
    /// Default `std`.
    @export(implementation) public var mode: Mode { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 7 items, each: JPEG or PNG, up to 20 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// MP4, up to 10 MB.
    @export(implementation) public var videoURL: Media { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Mode = RunningHubOptions.Mode_Std_Pro

    @export(implementation) public init(
      mode: Mode, prompt: String, videoURL: Media, keepOriginalSound: Bool, imageURLs: [Media]? = nil
    ) {
      _storage = _Storage(Self._schema, mode, prompt, imageURLs, videoURL, keepOriginalSound)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o1-std/edit-video", output: .video, #"""
      {"type":"object","required":["mode","prompt","videoUrl","keepOriginalSound"],"properties":{
      "mode":{"type":"string","enum":["std","pro"]},
      "prompt":{"type":"string","maxLength":2000},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":20971520}}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":10485760}},
      "keepOriginalSound":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O1 Std refrence to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o1-std/refrence-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Default `std`.
    @export(implementation) public var mode: Mode { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// Up to 7 items, each: JPEG or PNG, up to 20 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// MP4, up to 10 MB.
    @export(implementation) public var videoURL: Media { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool { get { _storage[6] } set { _storage[6] = newValue } }

    public typealias Mode = RunningHubOptions.Mode_Std_Pro
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_9x16_16x9
    public typealias Duration = RunningHubOptions.Duration_5_10

    @export(implementation) public init(
      mode: Mode, prompt: String, aspectRatio: AspectRatio, duration: Duration, videoURL: Media,
      keepOriginalSound: Bool, imageURLs: [Media]? = nil
    ) {
      _storage = _Storage(Self._schema, mode, prompt, aspectRatio, duration, imageURLs, videoURL, keepOriginalSound)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o1-std/refrence-to-video", output: .video, #"""
      {"type":"object","required":["mode","prompt","aspectRatio","duration","videoUrl","keepOriginalSound"],
        "properties":{
      "mode":{"type":"string","enum":["std","pro"]},
      "prompt":{"type":"string","maxLength":2000},
      "aspectRatio":{"type":"string","enum":["1:1","9:16","16:9"]},
      "duration":{"type":"string","enum":["5","10"]},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":20971520}}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":10485760}},
      "keepOriginalSound":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension KlingVideoO1 {
  /// Kling Video O1 image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o1/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `std`.
    @export(implementation) public var mode: Mode { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_9x16_16x9
    public typealias Duration = RunningHubOptions.Duration_5_10
    public typealias Mode = RunningHubOptions.Mode_Std_Pro

    @export(implementation) public init(
      aspectRatio: AspectRatio, duration: Duration, firstImageURL: Media, mode: Mode, prompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, firstImageURL, mode)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o1/image-to-video", output: .video, #"""
      {"type":"object","required":["aspectRatio","duration","firstImageUrl","mode"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "aspectRatio":{"type":"string","enum":["1:1","9:16","16:9"]},
      "duration":{"type":"string","enum":["5","10"]},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "mode":{"type":"string","enum":["std","pro"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O1 start to end on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o1/start-to-end`
  public nonisolated struct StartToEnd: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[3] } set { _storage[3] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var lastImageURL: Media { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `std`.
    @export(implementation) public var mode: Mode { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_9x16_16x9
    public typealias Duration = RunningHubOptions.Duration_5_10
    public typealias Mode = RunningHubOptions.Mode_Std_Pro

    @export(implementation) public init(
      aspectRatio: AspectRatio, duration: Duration, firstImageURL: Media, lastImageURL: Media, mode: Mode,
      prompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, firstImageURL, lastImageURL, mode)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o1/start-to-end", output: .video, #"""
      {"type":"object","required":["aspectRatio","duration","firstImageUrl","lastImageUrl","mode"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "aspectRatio":{"type":"string","enum":["1:1","9:16","16:9"]},
      "duration":{"type":"string","enum":["5","10"]},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "mode":{"type":"string","enum":["std","pro"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O1 text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-video-o1/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `std`.
    @export(implementation) public var mode: Mode { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_9x16_16x9
    public typealias Duration = RunningHubOptions.Duration_5_10
    public typealias Mode = RunningHubOptions.Mode_Std_Pro

    @export(implementation) public init(
      aspectRatio: AspectRatio, duration: Duration, mode: Mode, prompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, mode)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-video-o1/text-to-video", output: .video, #"""
      {"type":"object","required":["aspectRatio","duration","mode"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "aspectRatio":{"type":"string","enum":["1:1","9:16","16:9"]},
      "duration":{"type":"string","enum":["5","10"]},
      "mode":{"type":"string","enum":["std","pro"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum AspectRatio_1x1_9x16_16x9: ModelOption {
    case `1:1`, `9:16`, `16:9`
    public static var _texts: _OptionTexts { "|1:1|9:16|16:9" }
  }
  public nonisolated enum Mode_Std_Pro: ModelOption {
    case std, pro
    public static var _texts: _OptionTexts { "|std|pro" }
  }
}
