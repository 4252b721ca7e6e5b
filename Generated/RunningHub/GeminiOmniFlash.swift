// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum GeminiOmniFlash {
  public nonisolated enum ImageToVideo {}
  public nonisolated enum TextToVideo {}
  public nonisolated enum VideoEdit {}
}

extension GeminiOmniFlash.ImageToVideo {
  /// Image To Video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/gemini-omni-flash/image-to-video`
  ///
  /// Documented as `gemini-omni-flash/image-to-video/channel-low-price`. Known from client code, not from
  /// documentation.
  public nonisolated struct ChannelLowPrice: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 3 items, each: an image, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_4_6_8_10
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p_4k
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], duration: Duration, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, duration, resolution, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/gemini-omni-flash/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},
        "evidence":"client"},"evidence":"client"},
      "duration":{"type":"string","enum":["4","6","8","10"],"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p","4k"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension GeminiOmniFlash.TextToVideo {
  /// Text To Video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/gemini-omni-flash/text-to-video`
  ///
  /// Documented as `gemini-omni-flash/text-to-video/channel-low-price`. Known from client code, not from documentation.
  public nonisolated struct ChannelLowPrice: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_4_6_8_10
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p_4k
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16

    @export(implementation) public init(
      prompt: String, duration: Duration, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, duration, resolution, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/gemini-omni-flash/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "duration":{"type":"string","enum":["4","6","8","10"],"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p","4k"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension GeminiOmniFlash.VideoEdit {
  /// Video Edit channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/gemini-omni-flash/video-edit`
  ///
  /// Documented as `gemini-omni-flash/video-edit/channel-low-price`. Known from client code, not from documentation.
  public nonisolated struct ChannelLowPrice: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 3 items, each: an image, up to 10 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// A video, up to 10 MB.
    @export(implementation) public var videoURL: Media { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p_4k
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16

    @export(implementation) public init(
      prompt: String, resolution: Resolution, videoURL: Media, imageURLs: [Media]? = nil,
      aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, resolution, aspectRatio, videoURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/gemini-omni-flash/video-edit", output: .video, #"""
      {"type":"object","required":["prompt","resolution","videoUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},
        "evidence":"client"},"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p","4k"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"],"evidence":"client"},
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":10485760},"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum Duration_4_6_8_10: ModelOption {
    case `4`, `6`, `8`, `10`
    public static var _texts: _OptionTexts { "|4|6|8|10" }
  }
}
