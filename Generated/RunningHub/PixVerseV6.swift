// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum PixVerseV6 {}

extension PixVerseV6 {
  /// PixVerse V6 effects on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/pixverse-v6/effects`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct Effects: ModelRequest {
    /// Up to 4 items, each: an image, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 32 characters.
    @export(implementation) public var templateID: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var quality: Quality { get { _storage[3] } set { _storage[3] = newValue } }
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `normal`.
    @export(implementation) public var motionMode: MotionMode? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0 to 2,147,483,647, default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Up to 2,048 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: Bool? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var thinkingType: ThinkingType? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    public nonisolated enum Quality: ModelOption {
      case `360p`, `540p`, `720p`, `1080p`
      public static var _texts: _OptionTexts { "|360p|540p|720p|1080p" }
    }

    public nonisolated enum MotionMode: ModelOption {
      case normal, fast
      public static var _texts: _OptionTexts { "|normal|fast" }
    }

    public typealias ThinkingType = RunningHubOptions.ThinkingType_Auto_Enabled_Disabled

    @export(implementation) public init(
      imageURLs: [Media], templateID: String, quality: Quality, duration: Int, prompt: String? = nil,
      motionMode: MotionMode? = nil, seed: Int? = nil, negativePrompt: String? = nil, generateAudioSwitch: Bool? = nil,
      thinkingType: ThinkingType? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURLs, templateID, prompt, quality, duration, motionMode, seed, negativePrompt,
        generateAudioSwitch, thinkingType
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-v6/effects", output: .video, #"""
      {"type":"object","required":["imageUrls","templateId","quality","duration"],"properties":{
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},
        "evidence":"client"},"evidence":"client"},
      "templateId":{"type":"string","maxLength":32,"evidence":"client"},
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "quality":{"type":"string","enum":["360p","540p","720p","1080p"],"evidence":"client"},
      "duration":{"type":"integer","minimum":1,"maximum":15,"evidence":"client"},
      "motionMode":{"type":"string","enum":["normal","fast"],"evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"},
      "negativePrompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "generateAudioSwitch":{"type":"boolean","evidence":"client"},
      "thinkingType":{"type":"string","enum":["auto","enabled","disabled"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse V6 extend on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/pixverse-v6/extend`
  public nonisolated struct Extend: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, MOV or WEBM, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudioSwitch: Bool { get { _storage[4] } set { _storage[4] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    @export(implementation) public var style: Style? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// -1 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p
    public typealias Style = RunningHubOptions.Style_Anime_3dAnimation_Clay_Comic_Cyberpunk

    @export(implementation) public init(
      prompt: String, videoURL: Media, resolution: Resolution, duration: Int, generateAudioSwitch: Bool,
      negativePrompt: String? = nil, style: Style? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, videoURL, resolution, duration, generateAudioSwitch, negativePrompt, style, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-v6/extend", output: .text, #"""
      {"type":"object","required":["prompt","videoUrl","resolution","duration","generateAudioSwitch"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov","webm"],"maxBytes":104857600}},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generateAudioSwitch":{"type":"boolean"},
      "negativePrompt":{"type":"string","maxLength":2048},
      "style":{"type":"string","enum":["anime","3d_animation","clay","comic","cyberpunk"]},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse V6 image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/pixverse-v6/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudioSwitch: Bool { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p

    @export(implementation) public init(
      imageURL: Media, prompt: String, resolution: Resolution, duration: Int, generateAudioSwitch: Bool
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, resolution, duration, generateAudioSwitch)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-v6/image-to-video", output: .video, #"""
      {"type":"object","required":["imageUrl","prompt","resolution","duration","generateAudioSwitch"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "prompt":{"type":"string","maxLength":2048},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generateAudioSwitch":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse V6 text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/pixverse-v6/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudioSwitch: Bool { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_4x3_1x1_3x4_and4More

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Int, generateAudioSwitch: Bool, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, resolution, duration, generateAudioSwitch, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-v6/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration","generateAudioSwitch"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generateAudioSwitch":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse V6 transition on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/pixverse-v6/transition`
  public nonisolated struct Transition: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var endImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: Bool { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `false`.
    @export(implementation) public var generateMultiClipSwitch: Bool {
      get { _storage[6] } set { _storage[6] = newValue }
    }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    @export(implementation) public var style: Style? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Up to 2,048 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// -1 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_4x3_1x1_3x4_and4More
    public typealias Style = RunningHubOptions.Style_Anime_3dAnimation_Clay_Comic_Cyberpunk

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, resolution: Resolution, duration: Int, generateAudioSwitch: Bool,
      generateMultiClipSwitch: Bool, endImageURL: Media? = nil, aspectRatio: AspectRatio? = nil, style: Style? = nil,
      negativePrompt: String? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, firstImageURL, endImageURL, resolution, duration, generateAudioSwitch,
        generateMultiClipSwitch, aspectRatio, style, negativePrompt, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-v6/transition", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","resolution","duration","generateAudioSwitch",
        "generateMultiClipSwitch"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "endImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generateAudioSwitch":{"type":"boolean"},
      "generateMultiClipSwitch":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]},
      "style":{"type":"string","enum":["anime","3d_animation","clay","comic","cyberpunk"]},
      "negativePrompt":{"type":"string","maxLength":2048},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum Style_Anime_3dAnimation_Clay_Comic_Cyberpunk: ModelOption {
    case anime, `3d_animation`, clay, comic, cyberpunk
    public static var _texts: _OptionTexts { "|anime|3d_animation|clay|comic|cyberpunk" }
  }
}
