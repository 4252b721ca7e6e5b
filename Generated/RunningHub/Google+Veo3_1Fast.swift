// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Google {
  public nonisolated enum Veo3_1Fast {}
  public nonisolated enum Veo3_1Lite {}
  public nonisolated enum Veo3_1Pro {}
}

extension Google.Veo3_1Fast {
  /// Veo3.1 Fast image to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-fast-official/image-to-video`
  ///
  /// Documented as `google/veo3.1-fast/image-to-video-official-stable`.
  public nonisolated struct ImageToVideoOfficialStable: ModelRequest {
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[6] } set { _storage[6] = newValue } }
    /// Default `8`.
    @export(implementation) public var duration: Duration { get { _storage[7] } set { _storage[7] = newValue } }
    /// Default `false`.
    @export(implementation) public var generateAudio: Bool { get { _storage[8] } set { _storage[8] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p_4k
    public typealias Duration = RunningHubOptions.Duration_4_6_8

    @export(implementation) public init(
      prompt: String, imageURL: Media, resolution: Resolution, duration: Duration, generateAudio: Bool,
      lastImageURL: Media? = nil, negativePrompt: String? = nil, seed: Int? = nil, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, imageURL, lastImageURL, negativePrompt, seed, aspectRatio, resolution, duration,
        generateAudio
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-v3.1-fast-official/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","resolution","duration","generateAudio"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]},
      "duration":{"type":"string","enum":["4","6","8"]},
      "generateAudio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Veo3.1 Fast reference to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-fast-official/reference-to-video`
  ///
  /// Documented as `google/veo3.1-fast/reference-to-video-official-stable`. Known from client code, not from
  /// documentation.
  public nonisolated struct ReferenceToVideoOfficialStable: ModelRequest {
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 3 items, each: an image, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `false`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Up to 2,048 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// At least 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, aspectRatio: AspectRatio? = nil,
      generateAudio: Bool? = nil, negativePrompt: String? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, aspectRatio, resolution, generateAudio, negativePrompt, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-v3.1-fast-official/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrls","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":8000,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},
        "evidence":"client"},"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"],"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
      "generateAudio":{"type":"boolean","evidence":"client"},
      "negativePrompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "seed":{"type":"integer","minimum":0,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Veo3.1 Fast text to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-fast-official/text-to-video`
  ///
  /// Documented as `google/veo3.1-fast/text-to-video-official-stable`.
  public nonisolated struct TextToVideoOfficialStable: ModelRequest {
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `8`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool { get { _storage[4] } set { _storage[4] = newValue } }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16
    public typealias Duration = RunningHubOptions.Duration_4_6_8
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p_4k

    @export(implementation) public init(
      prompt: String, duration: Duration, resolution: Resolution, generateAudio: Bool, aspectRatio: AspectRatio? = nil,
      negativePrompt: String? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, resolution, generateAudio, negativePrompt, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-v3.1-fast-official/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration","resolution","generateAudio"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["4","6","8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]},
      "generateAudio":{"type":"boolean"},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Veo3.1 Fast video extend official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-fast-official/video-extend`
  ///
  /// Documented as `google/veo3.1-fast/video-extend-official-stable`.
  public nonisolated struct VideoExtendOfficialStable: ModelRequest {
    /// MP4, up to 10 MB.
    @export(implementation) public var video: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p

    @export(implementation) public init(
      video: Media, resolution: Resolution, prompt: String? = nil, negativePrompt: String? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, video, prompt, resolution, negativePrompt, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-v3.1-fast-official/video-extend", output: .video, #"""
      {"type":"object","required":["video","resolution"],"properties":{
      "video":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":10485760}},
      "prompt":{"type":"string","maxLength":8000},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Veo3.1 Fast image to video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-fast/image-to-video`
  ///
  /// Documented as `google/veo3.1-fast/image-to-video-channel-low-price`.
  public nonisolated struct ImageToVideoChannelLowPrice: ModelRequest {
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 3 items, each: JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `8`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16
    public typealias Duration = RunningHubOptions.Duration_8
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p_4k

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, imageURLs: [Media], resolution: Resolution, duration: Duration? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, imageURLs, duration, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-v3.1-fast/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","aspectRatio","imageUrls","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":31457280}}},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Veo3.1 Fast start end to video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-fast/start-end-to-video`
  ///
  /// Documented as `google/veo3.1-fast/start-end-to-video-channel-low-price`.
  public nonisolated struct StartEndToVideoChannelLowPrice: ModelRequest {
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var firstFrameURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var lastFrameURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `8`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16
    public typealias Duration = RunningHubOptions.Duration_8
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p_4k

    @export(implementation) public init(
      prompt: String, firstFrameURL: Media, aspectRatio: AspectRatio, resolution: Resolution,
      lastFrameURL: Media? = nil, duration: Duration? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, firstFrameURL, lastFrameURL, aspectRatio, duration, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-v3.1-fast/start-end-to-video", output: .video, #"""
      {"type":"object","required":["prompt","firstFrameUrl","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Veo3.1 Fast text to video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-fast/text-to-video`
  ///
  /// Documented as `google/veo3.1-fast/text-to-video-channel-low-price`.
  public nonisolated struct TextToVideoChannelLowPrice: ModelRequest {
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `8`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16
    public typealias Duration = RunningHubOptions.Duration_8
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p_4k

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-v3.1-fast/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
