// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Wan2_6 {}

extension Wan2_6 {
  /// Wan 2.6 image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.6/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `single`.
    @export(implementation) public var shotType: ShotType { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_5_10_15
    public typealias ShotType = RunningHubOptions.ShotType_Single_Multi

    @export(implementation) public init(
      imageURL: Media, resolution: Resolution, duration: Duration, shotType: ShotType, prompt: String? = nil,
      negativePrompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, negativePrompt, resolution, duration, shotType)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.6/image-to-video", output: .video, #"""
      {"type":"object","required":["imageUrl","resolution","duration","shotType"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "prompt":{"type":"string"},
      "negativePrompt":{"type":"string"},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["5","10","15"]},
      "shotType":{"type":"string","enum":["single","multi"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.6 Image To Video Flash on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.6/image-to-video-flash`
  ///
  /// Documented as `wan-2.6-image-to-video-flash`.
  public nonisolated struct ImageToVideoFlash: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// MP3 or WAV, up to 10 MB.
    @export(implementation) public var audioURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `single`.
    @export(implementation) public var shotType: ShotType { get { _storage[6] } set { _storage[6] = newValue } }
    /// Default `false`.
    @export(implementation) public var enablePromptExpansion: Bool {
      get { _storage[7] } set { _storage[7] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enableAudio: Bool { get { _storage[8] } set { _storage[8] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_2to15
    public typealias ShotType = RunningHubOptions.ShotType_Single_Multi

    @export(implementation) public init(
      prompt: String, imageURL: Media, resolution: Resolution, duration: Duration, shotType: ShotType,
      enablePromptExpansion: Bool, enableAudio: Bool, negativePrompt: String? = nil, audioURL: Media? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, negativePrompt, imageURL, audioURL, resolution, duration, shotType,
        enablePromptExpansion, enableAudio
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.6/image-to-video-flash", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","resolution","duration","shotType","enablePromptExpansion",
        "enableAudio"],"properties":{
      "prompt":{"type":"string"},
      "negativePrompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":10485760}},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["2","3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "shotType":{"type":"string","enum":["single","multi"]},
      "enablePromptExpansion":{"type":"boolean"},
      "enableAudio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.6 Reference To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.6/reference-to-video`
  ///
  /// Documented as `wan-2.6-reference-to-video`.
  public nonisolated struct ReferenceToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 3 items, each: MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURLs: [Media]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 5 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `1920*1080`.
    @export(implementation) public var size: Size { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `single`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias Size = RunningHubOptions.Size_1280x720_720x1280_960x960_1088x832_and6More
    public typealias Duration = RunningHubOptions.Duration_2to10
    public typealias ShotType = RunningHubOptions.ShotType_Single_Multi

    @export(implementation) public init(
      prompt: String, size: Size, duration: Duration, negativePrompt: String? = nil, videoURLs: [Media]? = nil,
      imageURLs: [Media]? = nil, shotType: ShotType? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, videoURLs, imageURLs, size, duration, shotType)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.6/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","size","duration"],"properties":{
      "prompt":{"type":"string"},
      "negativePrompt":{"type":"string"},
      "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],
        "maxBytes":104857600}}},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}},
      "size":{"type":"string","enum":["1280*720","720*1280","960*960","1088*832","832*1088","1920*1080","1080*1920",
        "1440*1440","1632*1248","1248*1632"]},
      "duration":{"type":"string","enum":["2","3","4","5","6","7","8","9","10"]},
      "shotType":{"type":"string","enum":["single","multi"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.6 Reference To Video Flash on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.6/reference-to-video-flash`
  ///
  /// Documented as `wan-2.6-reference-to-video-flash`.
  public nonisolated struct ReferenceToVideoFlash: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 3 items, each: MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURLs: [Media]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 5 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `1920*1080`.
    @export(implementation) public var size: Size { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `single`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var audio: Bool { get { _storage[7] } set { _storage[7] = newValue } }

    public typealias Size = RunningHubOptions.Size_1280x720_720x1280_960x960_1088x832_and6More
    public typealias Duration = RunningHubOptions.Duration_2to10
    public typealias ShotType = RunningHubOptions.ShotType_Single_Multi

    @export(implementation) public init(
      prompt: String, size: Size, duration: Duration, audio: Bool, negativePrompt: String? = nil,
      videoURLs: [Media]? = nil, imageURLs: [Media]? = nil, shotType: ShotType? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, videoURLs, imageURLs, size, duration, shotType, audio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.6/reference-to-video-flash", output: .video, #"""
      {"type":"object","required":["prompt","size","duration","audio"],"properties":{
      "prompt":{"type":"string"},
      "negativePrompt":{"type":"string"},
      "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],
        "maxBytes":104857600}}},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}},
      "size":{"type":"string","enum":["1280*720","720*1280","960*960","1088*832","832*1088","1920*1080","1080*1920",
        "1440*1440","1632*1248","1248*1632"]},
      "duration":{"type":"string","enum":["2","3","4","5","6","7","8","9","10"]},
      "shotType":{"type":"string","enum":["single","multi"]},
      "audio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.6 text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.6/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `1080*1920`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `single`.
    @export(implementation) public var shotType: ShotType { get { _storage[4] } set { _storage[4] = newValue } }

    public nonisolated enum Resolution: ModelOption {
      case `1280*720`, `720*1280`, `1920*1080`, `1080*1920`
      public static var _texts: _OptionTexts { "|1280*720|720*1280|1920*1080|1080*1920" }
    }

    public typealias Duration = RunningHubOptions.Duration_5_10_15
    public typealias ShotType = RunningHubOptions.ShotType_Single_Multi

    @export(implementation) public init(
      prompt: String, duration: Duration, resolution: Resolution, shotType: ShotType, negativePrompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, duration, resolution, shotType)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.6/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration","resolution","shotType"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "negativePrompt":{"type":"string"},
      "duration":{"type":"string","enum":["5","10","15"]},
      "resolution":{"type":"string","enum":["1280*720","720*1280","1920*1080","1080*1920"]},
      "shotType":{"type":"string","enum":["single","multi"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum ShotType_Single_Multi: ModelOption {
    case single, multi
    public static var _texts: _OptionTexts { "|single|multi" }
  }
  public nonisolated enum Size_1280x720_720x1280_960x960_1088x832_and6More: ModelOption {
    case `1280*720`, `720*1280`, `960*960`, `1088*832`, `832*1088`, `1920*1080`, `1080*1920`, `1440*1440`, `1632*1248`,
    `1248*1632`
    public static var _texts: _OptionTexts {
      "|1280*720|720*1280|960*960|1088*832|832*1088|1920*1080|1080*1920|1440*1440|1632*1248|1248*1632"
    }
  }
}
