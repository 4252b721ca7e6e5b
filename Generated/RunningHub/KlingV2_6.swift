// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum KlingV2_6Pro {}
public nonisolated enum KlingV2_6Std {}

extension KlingV2_6Pro {
  /// Kling V2.6 Pro Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v2.6-pro/image-to-video`
  ///
  /// Documented as `kling-v2.6-pro-image-to-video`.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var imageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `true`.
    @export(implementation) public var sound: Sound { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Sound = RunningHubOptions.Sound_True_False
    public typealias Duration = RunningHubOptions.Duration_5_10

    @export(implementation) public init(
      prompt: String, imageURL: Media, sound: Sound, duration: Duration, negativePrompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, imageURL, sound, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v2.6-pro/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","sound","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":2500},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "sound":{"type":"string","enum":["true","false"]},
      "duration":{"type":"string","enum":["5","10"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling V2.6 Pro Motion Control on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v2.6-pro/motion-control`
  ///
  /// Documented as `kling-v2.6-pro-motion-control`.
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
    /// Default `yes`.
    @export(implementation) public var keepOriginalSound: KeepOriginalSound? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias CharacterOrientation = RunningHubOptions.CharacterOrientation_Image_Video
    public typealias KeepOriginalSound = RunningHubOptions.KeepOriginalSound_Yes_No

    @export(implementation) public init(
      imageURL: Media, videoURL: Media, characterOrientation: CharacterOrientation, prompt: String? = nil,
      keepOriginalSound: KeepOriginalSound? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, videoURL, characterOrientation, prompt, keepOriginalSound)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v2.6-pro/motion-control", output: .video, #"""
      {"type":"object","required":["imageUrl","videoUrl","characterOrientation"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
      "characterOrientation":{"type":"string","enum":["image","video"]},
      "prompt":{"type":"string","maxLength":2500},
      "keepOriginalSound":{"type":"string","enum":["yes","no"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling V2.6 Pro Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v2.6-pro/text-to-video`
  ///
  /// Documented as `kling-v2.6-pro-text-to-video`.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var sound: Sound { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Sound = RunningHubOptions.Sound_True_False
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16
    public typealias Duration = RunningHubOptions.Duration_5_10

    @export(implementation) public init(
      prompt: String, sound: Sound, aspectRatio: AspectRatio, duration: Duration, negativePrompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, sound, aspectRatio, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v2.6-pro/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","sound","aspectRatio","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":2500},
      "sound":{"type":"string","enum":["true","false"]},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]},
      "duration":{"type":"string","enum":["5","10"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension KlingV2_6Std {
  /// Kling V2.6 Std Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v2.6-std/image-to-video`
  ///
  /// Documented as `kling-v2.6-std-image-to-video`. Known from client code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// An image, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_5_10

    @export(implementation) public init(
      prompt: String, imageURL: Media, duration: Duration, negativePrompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, imageURL, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v2.6-std/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000,"evidence":"client"},
      "negativePrompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
      "duration":{"type":"string","enum":["5","10"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling V2.6 Std Motion Control on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v2.6-std/motion-control`
  ///
  /// Documented as `kling-v2.6-std-motion-control`.
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
    /// Default `yes`.
    @export(implementation) public var keepOriginalSound: KeepOriginalSound? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias CharacterOrientation = RunningHubOptions.CharacterOrientation_Image_Video
    public typealias KeepOriginalSound = RunningHubOptions.KeepOriginalSound_Yes_No

    @export(implementation) public init(
      imageURL: Media, videoURL: Media, characterOrientation: CharacterOrientation, prompt: String? = nil,
      keepOriginalSound: KeepOriginalSound? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, videoURL, characterOrientation, prompt, keepOriginalSound)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v2.6-std/motion-control", output: .video, #"""
      {"type":"object","required":["imageUrl","videoUrl","characterOrientation"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
      "characterOrientation":{"type":"string","enum":["image","video"]},
      "prompt":{"type":"string","maxLength":2500},
      "keepOriginalSound":{"type":"string","enum":["yes","no"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling V2.6 Std Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v2.6-std/text-to-video`
  ///
  /// Documented as `kling-v2.6-std-text-to-video`. Known from client code, not from documentation.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16
    public typealias Duration = RunningHubOptions.Duration_5_10

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, duration: Duration, negativePrompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, aspectRatio, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v2.6-std/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","aspectRatio","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000,"evidence":"client"},
      "negativePrompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"],"evidence":"client"},
      "duration":{"type":"string","enum":["5","10"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum KeepOriginalSound_Yes_No: ModelOption {
    case yes, no
    public static var _texts: _OptionTexts { "|yes|no" }
  }
  public nonisolated enum Sound_True_False: ModelOption {
    case `true`, `false`
    public static var _texts: _OptionTexts { "|true|false" }
  }
}
