// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum KlingV3_0TurboPro {}
public nonisolated enum KlingV3_0TurboStd {}
public nonisolated enum KlingV3_0Pro {}
public nonisolated enum KlingV3_0Std {}

extension KlingV3_0TurboPro {
  /// Kling V3 Turbo Pro Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3-turbo-pro/image-to-video`
  ///
  /// Documented as `kling-v3-turbo-pro-image-to-video`. Known from client code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// An image, up to 10 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_3to15

    @export(implementation) public init(firstImageURL: Media, duration: Duration, prompt: String? = nil) {
      _storage = _Storage(Self._schema, firstImageURL, prompt, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v3-turbo-pro/image-to-video", output: .video, #"""
      {"type":"object","required":["firstImageUrl","duration"],"properties":{
      "firstImageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling V3 Turbo Pro Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3-turbo-pro/text-to-video`
  ///
  /// Documented as `kling-v3-turbo-pro-text-to-video`. Known from client code, not from documentation.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_3to15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16

    @export(implementation) public init(prompt: String, duration: Duration, aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, prompt, duration, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v3-turbo-pro/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension KlingV3_0TurboStd {
  /// Kling V3 Turbo Std Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3-turbo-std/image-to-video`
  ///
  /// Documented as `kling-v3-turbo-std-image-to-video`. Known from client code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// An image, up to 10 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_3to15

    @export(implementation) public init(firstImageURL: Media, duration: Duration, prompt: String? = nil) {
      _storage = _Storage(Self._schema, firstImageURL, prompt, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v3-turbo-std/image-to-video", output: .video, #"""
      {"type":"object","required":["firstImageUrl","duration"],"properties":{
      "firstImageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling V3 Turbo Std Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3-turbo-std/text-to-video`
  ///
  /// Documented as `kling-v3-turbo-std-text-to-video`. Known from client code, not from documentation.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_3to15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16

    @export(implementation) public init(prompt: String, duration: Duration, aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, prompt, duration, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v3-turbo-std/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension KlingV3_0Pro {
  /// Kling V3.0 Pro Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3.0-pro/image-to-video`
  ///
  /// Documented as `kling-v3.0-pro-image-to-video`.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    @export(implementation) public var cfgScale: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var sound: Bool { get { _storage[6] } set { _storage[6] = newValue } }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_3to15
    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, duration: Duration, sound: Bool, negativePrompt: String? = nil,
      lastImageURL: Media? = nil, cfgScale: Double? = nil, multiShot: Bool? = nil, shotType: ShotType? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, negativePrompt, firstImageURL, lastImageURL, duration, cfgScale, sound, multiShot,
        shotType
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v3.0-pro/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","duration","sound"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "negativePrompt":{"type":"string","maxLength":2500},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "cfgScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "sound":{"type":"boolean"},
      "multiShot":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling V3.0 Pro Motion Control on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3.0-pro/motion-control`
  ///
  /// Documented as `kling-v3.0-pro-motion-control`.
  public nonisolated struct MotionControl: ModelRequest {
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `video`.
    @export(implementation) public var characterOrientation: CharacterOrientation {
      get { _storage[2] } set { _storage[2] = newValue }
    }
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias CharacterOrientation = RunningHubOptions.CharacterOrientation_Image_Video

    @export(implementation) public init(
      imageURL: Media, videoURL: Media, characterOrientation: CharacterOrientation, prompt: String? = nil,
      negativePrompt: String? = nil, keepOriginalSound: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, videoURL, characterOrientation, prompt, negativePrompt, keepOriginalSound
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v3.0-pro/motion-control", output: .video, #"""
      {"type":"object","required":["imageUrl","videoUrl","characterOrientation"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
      "characterOrientation":{"type":"string","enum":["image","video"]},
      "prompt":{"type":"string","maxLength":2500},
      "negativePrompt":{"type":"string","maxLength":2500},
      "keepOriginalSound":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling V3.0 Pro Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3.0-pro/text-to-video`
  ///
  /// Documented as `kling-v3.0-pro-text-to-video`.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    @export(implementation) public var cfgScale: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var sound: Bool { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_3to15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16
    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      prompt: String, duration: Duration, sound: Bool, negativePrompt: String? = nil, aspectRatio: AspectRatio? = nil,
      cfgScale: Double? = nil, multiShot: Bool? = nil, shotType: ShotType? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, negativePrompt, duration, aspectRatio, cfgScale, sound, multiShot, shotType
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v3.0-pro/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration","sound"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]},
      "cfgScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "sound":{"type":"boolean"},
      "multiShot":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension KlingV3_0Std {
  /// Kling V3.0 Std Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3.0-std/image-to-video`
  ///
  /// Documented as `kling-v3.0-std-image-to-video`.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
    @export(implementation) public var cfgScale: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var sound: Bool { get { _storage[6] } set { _storage[6] = newValue } }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_3to15
    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, duration: Duration, sound: Bool, negativePrompt: String? = nil,
      lastImageURL: Media? = nil, cfgScale: Double? = nil, multiShot: Bool? = nil, shotType: ShotType? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, negativePrompt, firstImageURL, lastImageURL, duration, cfgScale, sound, multiShot,
        shotType
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v3.0-std/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","duration","sound"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "negativePrompt":{"type":"string","maxLength":2500},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "cfgScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "sound":{"type":"boolean"},
      "multiShot":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling V3.0 Std Motion Control on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3.0-std/motion-control`
  ///
  /// Documented as `kling-v3.0-std-motion-control`.
  public nonisolated struct MotionControl: ModelRequest {
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `video`.
    @export(implementation) public var characterOrientation: CharacterOrientation {
      get { _storage[2] } set { _storage[2] = newValue }
    }
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias CharacterOrientation = RunningHubOptions.CharacterOrientation_Image_Video

    @export(implementation) public init(
      imageURL: Media, videoURL: Media, characterOrientation: CharacterOrientation, prompt: String? = nil,
      negativePrompt: String? = nil, keepOriginalSound: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, videoURL, characterOrientation, prompt, negativePrompt, keepOriginalSound
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v3.0-std/motion-control", output: .video, #"""
      {"type":"object","required":["imageUrl","videoUrl","characterOrientation"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
      "characterOrientation":{"type":"string","enum":["image","video"]},
      "prompt":{"type":"string","maxLength":2500},
      "negativePrompt":{"type":"string","maxLength":2500},
      "keepOriginalSound":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling V3.0 Std Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3.0-std/text-to-video`
  ///
  /// Documented as `kling-v3.0-std-text-to-video`.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    @export(implementation) public var cfgScale: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var sound: Bool { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_3to15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16
    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      prompt: String, duration: Duration, sound: Bool, negativePrompt: String? = nil, aspectRatio: AspectRatio? = nil,
      cfgScale: Double? = nil, multiShot: Bool? = nil, shotType: ShotType? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, negativePrompt, duration, aspectRatio, cfgScale, sound, multiShot, shotType
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v3.0-std/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration","sound"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]},
      "cfgScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "sound":{"type":"boolean"},
      "multiShot":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
