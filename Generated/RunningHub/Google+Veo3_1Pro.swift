// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Google.Veo3_1Pro {
  /// Veo3.1 Pro image to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-pro-official/image-to-video`
  ///
  /// Documented as `google/veo3.1-pro/image-to-video-official-stable`.
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
      "POST", "/openapi/v2/rhart-video-v3.1-pro-official/image-to-video", output: .video, #"""
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

  /// Veo3.1 Pro reference to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-pro-official/reference-to-video`
  ///
  /// Documented as `google/veo3.1-pro/reference-to-video-official-stable`.
  public nonisolated struct ReferenceToVideoOfficialStable: ModelRequest {
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 3 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `false`.
    @export(implementation) public var generateAudio: Bool { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p_4k

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, generateAudio: Bool, negativePrompt: String? = nil,
      seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, negativePrompt, seed, resolution, generateAudio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-v3.1-pro-official/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrls","resolution","generateAudio"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]},
      "generateAudio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Veo3.1 Pro text to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-pro-official/text-to-video`
  ///
  /// Documented as `google/veo3.1-pro/text-to-video-official-stable`.
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
    /// Default `false`.
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
      "POST", "/openapi/v2/rhart-video-v3.1-pro-official/text-to-video", output: .video, #"""
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

  /// Veo3.1 Pro video extend official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-pro-official/video-extend`
  ///
  /// Documented as `google/veo3.1-pro/video-extend-official-stable`.
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
      "POST", "/openapi/v2/rhart-video-v3.1-pro-official/video-extend", output: .video, #"""
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

  /// Veo3.1 Pro image to video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-pro/image-to-video`
  ///
  /// Documented as `google/veo3.1-pro/image-to-video-channel-low-price`.
  public nonisolated struct ImageToVideoChannelLowPrice: ModelRequest {
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `8`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16
    public typealias Duration = RunningHubOptions.Duration_8

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, imageURL: Media, duration: Duration? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, imageURL, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-v3.1-pro/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","aspectRatio","imageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "duration":{"type":"string","enum":["8"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Veo3.1 Pro start end to video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-pro/start-end-to-video`
  ///
  /// Documented as `google/veo3.1-pro/start-end-to-video-channel-low-price`.
  public nonisolated struct StartEndToVideoChannelLowPrice: ModelRequest {
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var firstFrameURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 10 MB.
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
      "POST", "/openapi/v2/rhart-video-v3.1-pro/start-end-to-video", output: .video, #"""
      {"type":"object","required":["prompt","firstFrameUrl","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Veo3.1 Pro text to video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-pro/text-to-video`
  ///
  /// Documented as `google/veo3.1-pro/text-to-video-channel-low-price`.
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
      "POST", "/openapi/v2/rhart-video-v3.1-pro/text-to-video", output: .video, #"""
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
