// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Seedance2_0GlobalFast {}
public nonisolated enum Seedance2_0GlobalMini {}
public nonisolated enum Seedance2_0Global {}

extension Seedance2_0GlobalFast {
  /// Seedance 2.0 Global Fast image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/bytedance/seedance-2.0-global-fast/image-to-video`
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
    /// Default `true`.
    @export(implementation) public var realPersonMode: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Default `all`.
    @export(implementation) public var conversionSlots: ConversionSlots? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var returnLastFrame: Bool? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p_2k_4k
    public typealias Duration = RunningHubOptions.Duration_4to15
    public typealias Ratio = RunningHubOptions.Ratio_Adaptive_16x9_4x3_1x1_and3More
    public typealias ConversionSlots = RunningHubOptions.ConversionSlots_All_FirstFrameUrl_LastFrameUrl

    @export(implementation) public init(
      resolution: Resolution, duration: Duration, firstFrameURL: Media, prompt: String? = nil,
      lastFrameURL: Media? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, realPersonMode: Bool? = nil,
      conversionSlots: ConversionSlots? = nil, returnLastFrame: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, resolution, duration, firstFrameURL, lastFrameURL, generateAudio, ratio, realPersonMode,
        conversionSlots, returnLastFrame
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/bytedance/seedance-2.0-global-fast/image-to-video", output: .video, #"""
      {"type":"object","required":["resolution","duration","firstFrameUrl"],"properties":{
      "prompt":{"type":"string","maxLength":20480},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
      "generateAudio":{"type":"boolean"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
      "realPersonMode":{"type":"boolean"},
      "conversionSlots":{"type":"string","enum":["all","firstFrameUrl","lastFrameUrl"]},
      "returnLastFrame":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.0 Global Fast multimodal video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/bytedance/seedance-2.0-global-fast/multimodal-video`
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
    /// Up to 3 items, each: MP3 or WAV, up to 50 MB.
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
    /// Default `true`.
    @export(implementation) public var realPersonMode: Bool? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Default `all`.
    @export(implementation) public var conversionSlots: ConversionSlots? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var returnLastFrame: Bool? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p_2k_4k
    public typealias Duration = RunningHubOptions.Duration_4to15
    public typealias Ratio = RunningHubOptions.Ratio_Adaptive_16x9_4x3_1x1_and3More
    public typealias ConversionSlots = RunningHubOptions.ConversionSlots_All_Image1_Image2_Image3_and9More

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, imageURLs: [Media]? = nil, videoURLs: [Media]? = nil,
      audioURLs: [Media]? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, realPersonMode: Bool? = nil,
      conversionSlots: ConversionSlots? = nil, returnLastFrame: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, resolution, duration, imageURLs, videoURLs, audioURLs, generateAudio, ratio,
        realPersonMode, conversionSlots, returnLastFrame
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/bytedance/seedance-2.0-global-fast/multimodal-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "webp"],"maxBytes":31457280}}},
      "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","formats":["mp4"],
        "maxBytes":52428800}}},
      "audioUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],
        "maxBytes":52428800}}},
      "generateAudio":{"type":"boolean"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
      "realPersonMode":{"type":"boolean"},
      "conversionSlots":{"type":"string","enum":["all","image1","image2","image3","image4","image5","image6","image7",
        "image8","image9","video1","video2","video3"]},
      "returnLastFrame":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.0 Global Fast text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/bytedance/seedance-2.0-global-fast/text-to-video`
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

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p_2k_4k
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
      "POST", "/openapi/v2/bytedance/seedance-2.0-global-fast/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"]},
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
}

extension Seedance2_0GlobalMini {
  /// Seedance 2.0 Global Mini image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/bytedance/seedance-2.0-global-mini/image-to-video`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 20,480 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// An image, up to 30 MB.
    @export(implementation) public var firstFrameURL: Media { get { _storage[3] } set { _storage[3] = newValue } }
    /// An image, up to 30 MB.
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
    /// Default `true`.
    @export(implementation) public var realPersonMode: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Default `all`.
    @export(implementation) public var conversionSlots: ConversionSlots? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var returnLastFrame: Bool? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// -1 to 2,147,483,647, default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p_2k_4k
    public typealias Duration = RunningHubOptions.Duration_minus1_4_5_6_and9More
    public typealias Ratio = RunningHubOptions.Ratio_Adaptive_16x9_4x3_1x1_and3More
    public typealias ConversionSlots = RunningHubOptions.ConversionSlots_All_FirstFrameUrl_LastFrameUrl

    @export(implementation) public init(
      resolution: Resolution, duration: Duration, firstFrameURL: Media, prompt: String? = nil,
      lastFrameURL: Media? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, realPersonMode: Bool? = nil,
      conversionSlots: ConversionSlots? = nil, returnLastFrame: Bool? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, resolution, duration, firstFrameURL, lastFrameURL, generateAudio, ratio, realPersonMode,
        conversionSlots, returnLastFrame, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/bytedance/seedance-2.0-global-mini/image-to-video", output: .video, #"""
      {"type":"object","required":["resolution","duration","firstFrameUrl"],"properties":{
      "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"],"evidence":"client"},
      "duration":{"type":"string","enum":["-1","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},
      "generateAudio":{"type":"boolean","evidence":"client"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"],"evidence":"client"},
      "realPersonMode":{"type":"boolean","evidence":"client"},
      "conversionSlots":{"type":"string","enum":["all","firstFrameUrl","lastFrameUrl"],"evidence":"client"},
      "returnLastFrame":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.0 Global Mini multimodal video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/bytedance/seedance-2.0-global-mini/multimodal-video`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct MultimodalVideo: ModelRequest {
    /// Up to 20,480 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Up to 9 items, each: an image, up to 30 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 3 items, each: a video, up to 50 MB.
    @export(implementation) public var videoURLs: [Media]? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Up to 3 items, each: an audio file, up to 50 MB.
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
    /// Default `true`.
    @export(implementation) public var realPersonMode: Bool? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Default `all`.
    @export(implementation) public var conversionSlots: ConversionSlots? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var returnLastFrame: Bool? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    /// -1 to 2,147,483,647, default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p_2k_4k
    public typealias Duration = RunningHubOptions.Duration_minus1_4_5_6_and9More
    public typealias Ratio = RunningHubOptions.Ratio_Adaptive_16x9_4x3_1x1_and3More
    public typealias ConversionSlots = RunningHubOptions.ConversionSlots_All_Image1_Image2_Image3_and9More

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, imageURLs: [Media]? = nil, videoURLs: [Media]? = nil,
      audioURLs: [Media]? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, realPersonMode: Bool? = nil,
      conversionSlots: ConversionSlots? = nil, returnLastFrame: Bool? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, resolution, duration, imageURLs, videoURLs, audioURLs, generateAudio, ratio,
        realPersonMode, conversionSlots, returnLastFrame, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/bytedance/seedance-2.0-global-mini/multimodal-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"],"evidence":"client"},
      "duration":{"type":"string","enum":["-1","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","maxBytes":31457280},
        "evidence":"client"},"evidence":"client"},
      "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","maxBytes":52428800},
        "evidence":"client"},"evidence":"client"},
      "audioUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","maxBytes":52428800},
        "evidence":"client"},"evidence":"client"},
      "generateAudio":{"type":"boolean","evidence":"client"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"],"evidence":"client"},
      "realPersonMode":{"type":"boolean","evidence":"client"},
      "conversionSlots":{"type":"string","enum":["all","image1","image2","image3","image4","image5","image6","image7",
        "image8","image9","video1","video2","video3"],"evidence":"client"},
      "returnLastFrame":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.0 Global Mini text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/bytedance/seedance-2.0-global-mini/text-to-video`
  ///
  /// Known from client code, not from documentation.
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
    @export(implementation) public var returnLastFrame: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// -1 to 2,147,483,647, default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p_2k_4k
    public typealias Duration = RunningHubOptions.Duration_minus1_4_5_6_and9More
    public typealias Ratio = RunningHubOptions.Ratio_Adaptive_16x9_4x3_1x1_and3More

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, generateAudio: Bool? = nil, ratio: Ratio? = nil,
      returnLastFrame: Bool? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, resolution, duration, generateAudio, ratio, returnLastFrame, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/bytedance/seedance-2.0-global-mini/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"],"evidence":"client"},
      "duration":{"type":"string","enum":["-1","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"},
      "generateAudio":{"type":"boolean","evidence":"client"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"],"evidence":"client"},
      "returnLastFrame":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Seedance2_0Global {
  /// Seedance 2.0 Global image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/bytedance/seedance-2.0-global/image-to-video`
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
    /// Default `true`.
    @export(implementation) public var realPersonMode: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Default `all`.
    @export(implementation) public var conversionSlots: ConversionSlots? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var returnLastFrame: Bool? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_Native1080p_1080p_and2More
    public typealias Duration = RunningHubOptions.Duration_4to15
    public typealias Ratio = RunningHubOptions.Ratio_Adaptive_16x9_4x3_1x1_and3More
    public typealias ConversionSlots = RunningHubOptions.ConversionSlots_All_FirstFrameUrl_LastFrameUrl

    @export(implementation) public init(
      resolution: Resolution, duration: Duration, firstFrameURL: Media, prompt: String? = nil,
      lastFrameURL: Media? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, realPersonMode: Bool? = nil,
      conversionSlots: ConversionSlots? = nil, returnLastFrame: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, resolution, duration, firstFrameURL, lastFrameURL, generateAudio, ratio, realPersonMode,
        conversionSlots, returnLastFrame
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/bytedance/seedance-2.0-global/image-to-video", output: .video, #"""
      {"type":"object","required":["resolution","duration","firstFrameUrl"],"properties":{
      "prompt":{"type":"string","maxLength":20480},
      "resolution":{"type":"string","enum":["480p","720p","native1080p","1080p","2k","4k"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
      "generateAudio":{"type":"boolean"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
      "realPersonMode":{"type":"boolean"},
      "conversionSlots":{"type":"string","enum":["all","firstFrameUrl","lastFrameUrl"]},
      "returnLastFrame":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.0 Global multimodal video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/bytedance/seedance-2.0-global/multimodal-video`
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
    /// Up to 3 items, each: MP3 or WAV, up to 50 MB.
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
    /// Default `true`.
    @export(implementation) public var realPersonMode: Bool? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Default `all`.
    @export(implementation) public var conversionSlots: ConversionSlots? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var returnLastFrame: Bool? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_Native1080p_1080p_and2More
    public typealias Duration = RunningHubOptions.Duration_4to15
    public typealias Ratio = RunningHubOptions.Ratio_Adaptive_16x9_4x3_1x1_and3More
    public typealias ConversionSlots = RunningHubOptions.ConversionSlots_All_Image1_Image2_Image3_and9More

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, imageURLs: [Media]? = nil, videoURLs: [Media]? = nil,
      audioURLs: [Media]? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, realPersonMode: Bool? = nil,
      conversionSlots: ConversionSlots? = nil, returnLastFrame: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, resolution, duration, imageURLs, videoURLs, audioURLs, generateAudio, ratio,
        realPersonMode, conversionSlots, returnLastFrame
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/bytedance/seedance-2.0-global/multimodal-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480},
      "resolution":{"type":"string","enum":["480p","720p","native1080p","1080p","2k","4k"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "webp"],"maxBytes":31457280}}},
      "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","formats":["mp4"],
        "maxBytes":52428800}}},
      "audioUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],
        "maxBytes":52428800}}},
      "generateAudio":{"type":"boolean"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
      "realPersonMode":{"type":"boolean"},
      "conversionSlots":{"type":"string","enum":["all","image1","image2","image3","image4","image5","image6","image7",
        "image8","image9","video1","video2","video3"]},
      "returnLastFrame":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.0 Global text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/bytedance/seedance-2.0-global/text-to-video`
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
      "POST", "/openapi/v2/bytedance/seedance-2.0-global/text-to-video", output: .video, #"""
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
}
