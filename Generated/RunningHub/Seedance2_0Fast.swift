// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Seedance2_0Fast {}

extension Seedance2_0Fast {
  /// Seedance2.0 Fast Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video/sparkvideo-2.0-fast/image-to-video`
  ///
  /// Documented as `Seedance2.0 Fast Image to Video`.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 20,480 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// JPEG, PNG or WEBP, up to 30 MB.
    @export(implementation) public var firstFrameURL: Media { get { _storage[3] } set { _storage[3] = newValue } }
    /// JPEG, PNG or WEBP, up to 30 MB.
    @export(implementation) public var lastFrameURL: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `adaptive`.
    @export(implementation) public var ratio: Ratio? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var returnLastFrame: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_Native1080p_1080p_and2More
    public typealias Duration = RunningHubOptions.Duration_4to15
    public typealias Ratio = RunningHubOptions.Ratio_Adaptive_16x9_4x3_1x1_and3More

    @export(implementation) public init(
      resolution: Resolution, duration: Duration, firstFrameURL: Media, prompt: String? = nil,
      lastFrameURL: Media? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, returnLastFrame: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, resolution, duration, firstFrameURL, lastFrameURL, generateAudio, ratio, returnLastFrame
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/sparkvideo-2.0-fast/image-to-video", output: .video, #"""
      {"type":"object","required":["resolution","duration","firstFrameUrl"],"properties":{
      "prompt":{"type":"string","maxLength":20480},
      "resolution":{"type":"string","enum":["480p","720p","native1080p","1080p","2k","4k"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
      "generateAudio":{"type":"boolean"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
      "returnLastFrame":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance2.0 Fast Multimodal Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video/sparkvideo-2.0-fast/multimodal-video`
  ///
  /// Documented as `Seedance2.0 Fast Multimodal Video`.
  public nonisolated struct MultimodalVideo: ModelRequest {
    /// Up to 20,480 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Up to 9 items, each: JPEG, PNG or WEBP, up to 30 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 3 items, each: MP4, up to 50 MB.
    @export(implementation) public var videoURLs: [Media]? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Up to 3 items, each: MP3 or WAV, up to 15 MB.
    @export(implementation) public var audioURLs: [Media]? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `adaptive`.
    @export(implementation) public var ratio: Ratio? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var returnLastFrame: Bool? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_Native1080p_1080p_and2More
    public typealias Duration = RunningHubOptions.Duration_4to15
    public typealias Ratio = RunningHubOptions.Ratio_Adaptive_16x9_4x3_1x1_and3More

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, imageURLs: [Media]? = nil, videoURLs: [Media]? = nil,
      audioURLs: [Media]? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, returnLastFrame: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, resolution, duration, imageURLs, videoURLs, audioURLs, generateAudio, ratio,
        returnLastFrame
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/sparkvideo-2.0-fast/multimodal-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480},
      "resolution":{"type":"string","enum":["480p","720p","native1080p","1080p","2k","4k"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "webp"],"maxBytes":31457280}}},
      "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","formats":["mp4"],
        "maxBytes":52428800}}},
      "audioUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],
        "maxBytes":15728640}}},
      "generateAudio":{"type":"boolean"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
      "returnLastFrame":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance2.0 Fast Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video/sparkvideo-2.0-fast/text-to-video`
  ///
  /// Documented as `Seedance2.0 Fast Text to Video`.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 20,480 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `adaptive`.
    @export(implementation) public var ratio: Ratio? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var webSearch: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var returnLastFrame: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_Native1080p_1080p_and2More
    public typealias Duration = RunningHubOptions.Duration_4to15
    public typealias Ratio = RunningHubOptions.Ratio_Adaptive_16x9_4x3_1x1_and3More

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, generateAudio: Bool? = nil, ratio: Ratio? = nil,
      webSearch: Bool? = nil, returnLastFrame: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, resolution, duration, generateAudio, ratio, webSearch, returnLastFrame)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/sparkvideo-2.0-fast/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480},
      "resolution":{"type":"string","enum":["480p","720p","native1080p","1080p","2k","4k"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
      "generateAudio":{"type":"boolean"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
      "webSearch":{"type":"boolean"},
      "returnLastFrame":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Stephen Chow IP Video Gen Fast Seedance 2.0 Fast on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video/sparkvideo-2.0/multimodal-video-star-fast`
  ///
  /// Documented as `Stephen Chow IP Video Gen-Fast (Seedance 2.0 Fast)`. Known from client code, not from
  /// documentation.
  public nonisolated struct MultimodalVideoStar: ModelRequest {
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `adaptive`.
    @export(implementation) public var ratio: Ratio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `ca4e2a5b6ba3429aa32f1b6ce8095e49`.
    @export(implementation) public var templateID: TemplateID { get { _storage[3] } set { _storage[3] = newValue } }
    /// An image, up to 10 MB.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p_2k_4k
    public typealias Duration = RunningHubOptions.Duration_minus1_4_5_6_and9More
    public typealias Ratio = RunningHubOptions.Ratio_Adaptive_16x9_4x3_1x1_and3More
    public typealias TemplateID = RunningHubOptions.TemplateID_Ca4e2a5b6ba3429aa32f_3939807298934776bcaa_Ffe89289a144441c8151_806e1cb898e343bd817c_and2More_647A

    @export(implementation) public init(
      resolution: Resolution, duration: Duration, templateID: TemplateID, ratio: Ratio? = nil, imageURL: Media? = nil
    ) {
      _storage = _Storage(Self._schema, resolution, duration, ratio, templateID, imageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/sparkvideo-2.0/multimodal-video-star-fast", output: .video, #"""
      {"type":"object","required":["resolution","duration","templateId"],"properties":{
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"],"evidence":"client"},
      "duration":{"type":"string","enum":["-1","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"],"evidence":"client"},
      "templateId":{"type":"string","enum":["ca4e2a5b6ba3429aa32f1b6ce8095e49","3939807298934776bcaab866e5411234",
        "ffe89289a144441c8151b119d7a69912","806e1cb898e343bd817cf601d73bdb05","98dc545610564969ac7ff547f40c98d2",
        "0aa9c61ef52a42b58e554bcac588b80c"],"evidence":"client"},
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
