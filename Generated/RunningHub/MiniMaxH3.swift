// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum MiniMaxH3 {}

extension MiniMaxH3 {
  /// Mini Max H3 Image To Video First last frame on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-h3/image-to-video`
  ///
  /// Documented as `MiniMax-H3 Image-to-Video (first/last frame)`. Known from client code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 20,480 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// An image, up to 30 MB.
    @export(implementation) public var firstFrameURL: Media? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// An image, up to 30 MB.
    @export(implementation) public var lastFrameURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `2K`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_2K
    public typealias Duration = RunningHubOptions.Duration_5to15

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, firstFrameURL: Media? = nil,
      lastFrameURL: Media? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, firstFrameURL, lastFrameURL, resolution, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-h3/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},
      "resolution":{"type":"string","enum":["2K"],"evidence":"client"},
      "duration":{"type":"string","enum":["5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Mini Max H3 Multimodal Reference To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-h3/multimodal-to-video`
  ///
  /// Documented as `MiniMax-H3 Multimodal Reference-to-Video`. Known from client code, not from documentation.
  public nonisolated struct MultimodalReferenceToVideo: ModelRequest {
    /// Up to 20,480 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 9 items, each: an image, up to 30 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 3 items, each: a video, up to 50 MB.
    @export(implementation) public var videoURLs: [Media]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 3 items, each: an audio file, up to 15 MB.
    @export(implementation) public var audioURLs: [Media]? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `2K`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `adaptive`.
    @export(implementation) public var ratio: Ratio? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public nonisolated enum Ratio: ModelOption {
      case adaptive, `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
      public static var _texts: _OptionTexts { "|adaptive|21:9|16:9|4:3|1:1|3:4|9:16" }
    }

    public typealias Resolution = RunningHubOptions.Resolution_2K
    public typealias Duration = RunningHubOptions.Duration_5to15

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, imageURLs: [Media]? = nil, videoURLs: [Media]? = nil,
      audioURLs: [Media]? = nil, ratio: Ratio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, videoURLs, audioURLs, resolution, duration, ratio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-h3/multimodal-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","maxBytes":31457280},
        "evidence":"client"},"evidence":"client"},
      "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","maxBytes":52428800},
        "evidence":"client"},"evidence":"client"},
      "audioUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","maxBytes":15728640},
        "evidence":"client"},"evidence":"client"},
      "resolution":{"type":"string","enum":["2K"],"evidence":"client"},
      "duration":{"type":"string","enum":["5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
      "ratio":{"type":"string","enum":["adaptive","21:9","16:9","4:3","1:1","3:4","9:16"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Mini Max H3 Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-h3/text-to-video`
  ///
  /// Documented as `MiniMax-H3 Text-to-Video`. Known from client code, not from documentation.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 20,480 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `2K`.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var ratio: Ratio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public nonisolated enum Ratio: ModelOption {
      case `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
      public static var _texts: _OptionTexts { "|21:9|16:9|4:3|1:1|3:4|9:16" }
    }

    public typealias Resolution = RunningHubOptions.Resolution_2K
    public typealias Duration = RunningHubOptions.Duration_5to15

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, ratio: Ratio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, resolution, duration, ratio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-h3/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
      "resolution":{"type":"string","enum":["2K"],"evidence":"client"},
      "duration":{"type":"string","enum":["5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
      "ratio":{"type":"string","enum":["21:9","16:9","4:3","1:1","3:4","9:16"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum Duration_5to15: ModelOption {
    case `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
    public static var _texts: _OptionTexts { "|5|6|7|8|9|10|11|12|13|14|15" }
  }
  public nonisolated enum Resolution_2K: ModelOption {
    case `2K`
    public static var _texts: _OptionTexts { "|2K" }
  }
}
