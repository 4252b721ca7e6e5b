// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Google.Veo3_1Lite {
  /// Veo3.1 Lite image to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-lite-official/image-to-video`
  ///
  /// Documented as `google/veo3.1-lite/image-to-video-official-stable`.
  public nonisolated struct ImageToVideoOfficialStable: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }
    /// -1 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16
    public typealias Duration = RunningHubOptions.Duration_4_6_8
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p

    @export(implementation) public init(
      prompt: String, imageURL: Media, duration: Duration, resolution: Resolution, negativePrompt: String? = nil,
      aspectRatio: AspectRatio? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, imageURL, aspectRatio, duration, resolution, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-v3.1-lite-official/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "negativePrompt":{"type":"string","maxLength":20000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["4","6","8"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Veo3.1 Lite start end to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-lite-official/start-end-to-video`
  ///
  /// Documented as `google/veo3.1-lite/start-end-to-video-official-stable`.
  public nonisolated struct StartEndToVideoOfficialStable: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var lastImageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, lastImageURL: Media, resolution: Resolution,
      aspectRatio: AspectRatio? = nil, negativePrompt: String? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, firstImageURL, lastImageURL, aspectRatio, resolution, negativePrompt, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-v3.1-lite-official/start-end-to-video", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","lastImageUrl","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "negativePrompt":{"type":"string","maxLength":20000},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Veo3.1 Lite text to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-lite-official/text-to-video`
  ///
  /// Documented as `google/veo3.1-lite/text-to-video-official-stable`.
  public nonisolated struct TextToVideoOfficialStable: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// -1 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_4_6_8

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, negativePrompt: String? = nil,
      aspectRatio: AspectRatio? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, aspectRatio, resolution, duration, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-v3.1-lite-official/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "negativePrompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["4","6","8"]},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Veo3.1 Lite image to video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-lite/image-to-video`
  ///
  /// Documented as `google/veo3.1-lite/image-to-video-channel-low-price`.
  public nonisolated struct ImageToVideoChannelLowPrice: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 3 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `8`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }

    public nonisolated enum Resolution: ModelOption {
      case `720p`, `4k`
      public static var _texts: _OptionTexts { "|720p|4k" }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16
    public typealias Duration = RunningHubOptions.Duration_8

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, imageURLs: [Media], resolution: Resolution, duration: Duration? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, imageURLs, duration, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-v3.1-lite/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","aspectRatio","imageUrls","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Veo3.1 Lite text to video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-v3.1-lite/text-to-video`
  ///
  /// Documented as `google/veo3.1-lite/text-to-video-channel-low-price`.
  public nonisolated struct TextToVideoChannelLowPrice: ModelRequest {
    /// Up to 20,000 characters.
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
      "POST", "/openapi/v2/rhart-video-v3.1-lite/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
