// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum HappyHorse1_0 {}
public nonisolated enum HappyHorse1_1 {}

extension HappyHorse1_0 {
  /// HappyHorse 1.0 image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/happyhorse-1.0/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// JPEG, PNG, BMP or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_3to15

    @export(implementation) public init(
      imageURL: Media, resolution: Resolution, duration: Duration, prompt: String? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, resolution, duration, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/happyhorse-1.0/image-to-video", output: .video, #"""
      {"type":"object","required":["imageUrl","resolution","duration"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","webp"],"maxBytes":10485760}},
      "prompt":{"type":"string","maxLength":2500},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// HappyHorse 1.0 reference to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/happyhorse-1.0/reference-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 9 items, each: JPEG, PNG, BMP or WEBP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public nonisolated enum AspectRatio: ModelOption {
      case `16:9`, `9:16`, `3:4`, `4:3`, `1:1`
      public static var _texts: _OptionTexts { "|16:9|9:16|3:4|4:3|1:1" }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_3to15

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, duration: Duration, aspectRatio: AspectRatio? = nil,
      seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, resolution, aspectRatio, duration, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/happyhorse-1.0/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrls","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "bmp","webp"],"maxBytes":10485760}}},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","3:4","4:3","1:1"]},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// HappyHorse 1.0 text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/happyhorse-1.0/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_3to15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, aspectRatio: AspectRatio? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, resolution, duration, aspectRatio, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/happyhorse-1.0/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// HappyHorse 1.0 video edit on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/happyhorse-1.0/video-edit`
  public nonisolated struct VideoEdit: ModelRequest {
    /// MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 5 items, each: JPEG, PNG, BMP or WEBP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `origin`.
    @export(implementation) public var audioSetting: AudioSetting? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public nonisolated enum AudioSetting: ModelOption {
      case auto, origin
      public static var _texts: _OptionTexts { "|auto|origin" }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p

    @export(implementation) public init(
      videoURL: Media, prompt: String, resolution: Resolution, imageURLs: [Media]? = nil,
      audioSetting: AudioSetting? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, videoURL, imageURLs, prompt, resolution, audioSetting, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/happyhorse-1.0/video-edit", output: .video, #"""
      {"type":"object","required":["videoUrl","prompt","resolution"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "bmp","webp"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":2500},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "audioSetting":{"type":"string","enum":["auto","origin"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension HappyHorse1_1 {
  /// HappyHorse 1.1 image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/happyhorse-1.1/image-to-video`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// An image, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_3to15

    @export(implementation) public init(
      imageURL: Media, resolution: Resolution, duration: Duration, prompt: String? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, resolution, duration, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/happyhorse-1.1/image-to-video", output: .video, #"""
      {"type":"object","required":["imageUrl","resolution","duration"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// HappyHorse 1.1 reference to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/happyhorse-1.1/reference-to-video`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 9 items, each: an image, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public nonisolated enum AspectRatio: ModelOption {
      case `16:9`, `9:16`, `3:4`, `4:3`, `1:1`, `4:5`, `5:4`, `9:21`, `21:9`
      public static var _texts: _OptionTexts { "|16:9|9:16|3:4|4:3|1:1|4:5|5:4|9:21|21:9" }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_3to15

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, duration: Duration, aspectRatio: AspectRatio? = nil,
      seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, resolution, aspectRatio, duration, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/happyhorse-1.1/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrls","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},
        "evidence":"client"},"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","3:4","4:3","1:1","4:5","5:4","9:21","21:9"],
        "evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// HappyHorse 1.1 text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/happyhorse-1.1/text-to-video`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public nonisolated enum AspectRatio: ModelOption {
      case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `4:5`, `5:4`, `9:21`, `21:9`
      public static var _texts: _OptionTexts { "|16:9|9:16|1:1|4:3|3:4|4:5|5:4|9:21|21:9" }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_3to15

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, aspectRatio: AspectRatio? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, resolution, duration, aspectRatio, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/happyhorse-1.1/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","4:5","5:4","9:21","21:9"],
        "evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
