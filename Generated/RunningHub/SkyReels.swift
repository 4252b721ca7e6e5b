// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum SkyReelsV3 {}
public nonisolated enum SkyReelsV4 {}

extension SkyReelsV3 {
  /// SkyReels V3 reference to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/skyreels-v3/reference-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 4 items, each: JPEG, PNG, GIF or BMP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// 1 to 5, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], duration: Int? = nil, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, duration, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/skyreels-v3/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "gif","bmp"],"maxBytes":10485760}}},
      "duration":{"type":"integer","minimum":1,"maximum":5},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// SkyReels V3 shot switching video extension on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/skyreels-v3/shot-switching-video-extension`
  public nonisolated struct ShotSwitchingVideoExtension: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// 2 to 5, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `Auto`.
    @export(implementation) public var cutType: CutType? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public nonisolated enum CutType: ModelOption {
      case Auto, `Cut-In`, `Cut-Out`, `Shot/Reverse Shot`, `Multi-Angle`, `Cut Away`
      public static var _texts: _OptionTexts { "|Auto|Cut-In|Cut-Out|Shot/Reverse Shot|Multi-Angle|Cut Away" }
    }

    @export(implementation) public init(
      prompt: String, videoURL: Media, duration: Int? = nil, cutType: CutType? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, videoURL, duration, cutType)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/skyreels-v3/shot-switching-video-extension", output: .video, #"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
      "duration":{"type":"integer","minimum":2,"maximum":5},
      "cutType":{"type":"string","enum":["Auto","Cut-In","Cut-Out","Shot/Reverse Shot","Multi-Angle","Cut Away"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// SkyReels V3 single shot video extension on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/skyreels-v3/single-shot-video-extension`
  public nonisolated struct SingleShotVideoExtension: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// 5 to 30, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    @export(implementation) public init(prompt: String, videoURL: Media, duration: Int? = nil) {
      _storage = _Storage(Self._schema, prompt, videoURL, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/skyreels-v3/single-shot-video-extension", output: .video, #"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string"},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
      "duration":{"type":"integer","minimum":5,"maximum":30}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// SkyReels V3 video restyling on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/skyreels-v3/video-restyling`
  public nonisolated struct VideoRestyling: ModelRequest {
    /// MP4, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var styleName: StyleName { get { _storage[1] } set { _storage[1] = newValue } }

    public nonisolated enum StyleName: ModelOption {
      case simpsons, lego, paper_cutting, amigurumi, animal_crossing, van_gogh, pixel_art
      public static var _texts: _OptionTexts {
        "|simpsons|lego|paper_cutting|amigurumi|animal_crossing|van_gogh|pixel_art"
      }
    }

    @export(implementation) public init(videoURL: Media, styleName: StyleName) {
      _storage = _Storage(Self._schema, videoURL, styleName)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/skyreels-v3/video-restyling", output: .video, #"""
      {"type":"object","required":["videoUrl","styleName"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
      "styleName":{"type":"string","enum":["simpsons","lego","paper_cutting","amigurumi","animal_crossing","van_gogh",
        "pixel_art"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension SkyReelsV4 {
  /// SkyReels V4 image to video fast on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/skyreels-v4/image-to-video-fast`
  public nonisolated struct ImageToVideoFast: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG, PNG, GIF or BMP, up to 10 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var promptOptimizer: Bool { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, promptOptimizer: Bool, resolution: Resolution, duration: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, firstImageURL, duration, promptOptimizer, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/skyreels-v4/image-to-video-fast", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","promptOptimizer","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","gif","bmp"],
        "maxBytes":10485760}},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "promptOptimizer":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// SkyReels V4 image to video std on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/skyreels-v4/image-to-video-std`
  public nonisolated struct ImageToVideoStd: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG, PNG, GIF or BMP, up to 10 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `true`.
    @export(implementation) public var sound: Bool { get { _storage[2] } set { _storage[2] = newValue } }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var promptOptimizer: Bool { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, sound: Bool, promptOptimizer: Bool, resolution: Resolution,
      duration: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, firstImageURL, sound, duration, promptOptimizer, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/skyreels-v4/image-to-video-std", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","sound","promptOptimizer","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","gif","bmp"],
        "maxBytes":10485760}},
      "sound":{"type":"boolean"},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "promptOptimizer":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// SkyReels V4 omni reference on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/skyreels-v4/omni-reference`
  public nonisolated struct OmniReference: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var sound: Bool { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptOptimizer: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4
    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p

    @export(implementation) public init(
      prompt: String, sound: Bool, aspectRatio: AspectRatio? = nil, duration: Int? = nil, promptOptimizer: Bool? = nil,
      resolution: Resolution? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, sound, promptOptimizer, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/skyreels-v4/omni-reference", output: .video, #"""
      {"type":"object","required":["prompt","sound"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "sound":{"type":"boolean"},
      "promptOptimizer":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// SkyReels V4 omni reference fast on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/skyreels-v4/omni-reference-fast`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct OmniReferenceFast: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var promptOptimizer: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4
    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p

    @export(implementation) public init(
      prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      promptOptimizer: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, promptOptimizer, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/skyreels-v4/omni-reference-fast", output: .video, #"""
      {"type":"object","required":["prompt","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"],"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "promptOptimizer":{"type":"boolean","evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// SkyReels V4 omni reference std on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/skyreels-v4/omni-reference-std`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct OmniReferenceStd: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var sound: Bool { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptOptimizer: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4
    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p

    @export(implementation) public init(
      prompt: String, sound: Bool, resolution: Resolution, aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      promptOptimizer: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, sound, promptOptimizer, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/skyreels-v4/omni-reference-std", output: .video, #"""
      {"type":"object","required":["prompt","sound","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"],"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "promptOptimizer":{"type":"boolean","evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// SkyReels V4 text to video fast on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/skyreels-v4/text-to-video-fast`
  public nonisolated struct TextToVideoFast: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var promptOptimizer: Bool { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4
    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p

    @export(implementation) public init(
      prompt: String, promptOptimizer: Bool, resolution: Resolution, duration: Int? = nil,
      aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, duration, aspectRatio, promptOptimizer, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/skyreels-v4/text-to-video-fast", output: .video, #"""
      {"type":"object","required":["prompt","promptOptimizer","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "promptOptimizer":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// SkyReels V4 text to video std on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/skyreels-v4/text-to-video-std`
  public nonisolated struct TextToVideoStd: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `true`.
    @export(implementation) public var sound: Bool { get { _storage[1] } set { _storage[1] = newValue } }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var promptOptimizer: Bool { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4
    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p

    @export(implementation) public init(
      prompt: String, sound: Bool, promptOptimizer: Bool, resolution: Resolution, duration: Int? = nil,
      aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, sound, duration, aspectRatio, promptOptimizer, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/skyreels-v4/text-to-video-std", output: .video, #"""
      {"type":"object","required":["prompt","sound","promptOptimizer","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "sound":{"type":"boolean"},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "promptOptimizer":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
