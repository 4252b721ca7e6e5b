// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum PixVerseV5_5 {}

extension PixVerseV5_5 {
  /// PixVerse V5.5 Effects on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/pixverse-v5.5-effects`
  public nonisolated struct Effects: ModelRequest {
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `Kiss Me AI`.
    @export(implementation) public var effect: Effect { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `540p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var thinkingType: ThinkingType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public nonisolated enum Effect: ModelOption {
      case `Kiss Me AI`, `Muscle Surge`, Anything, Robot, `The Tiger Touch`, `Holy Wings`, Hulk, Venom, Microwave, Hug,
      Kiss, `3D Figurine Factor`, `Baby Face`, `Bald Swipe`, `Black Myth: Wukong`, `BOOM DROP`, `Squid Game`,
      `Zombie Mode`
      public static var _texts: _OptionTexts {
        """
          |Kiss Me AI|Muscle Surge|Anything|Robot|The Tiger Touch|Holy Wings|Hulk|Venom|Microwave|Hug|Kiss\
          |3D Figurine Factor|Baby Face|Bald Swipe|Black Myth: Wukong|BOOM DROP|Squid Game|Zombie Mode
          """
      }
    }

    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_5_8_10
    public typealias ThinkingType = RunningHubOptions.ThinkingType_Auto_Enabled_Disabled

    @export(implementation) public init(
      imageURL: Media, effect: Effect, resolution: Resolution, duration: Duration, negativePrompt: String? = nil,
      thinkingType: ThinkingType? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, effect, resolution, duration, negativePrompt, thinkingType)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-v5.5-effects", output: .video, #"""
      {"type":"object","required":["imageUrl","effect","resolution","duration"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "effect":{"type":"string","enum":["Kiss Me AI","Muscle Surge","Anything","Robot","The Tiger Touch","Holy Wings",
        "Hulk","Venom","Microwave","Hug","Kiss","3D Figurine Factor","Baby Face","Bald Swipe","Black Myth: Wukong",
        "BOOM DROP","Squid Game","Zombie Mode"]},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"string","enum":["5","8","10"]},
      "negativePrompt":{"type":"string","maxLength":2048},
      "thinkingType":{"type":"string","enum":["auto","enabled","disabled"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse V5.5 Transition on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/pixverse-v5.5-transition`
  public nonisolated struct Transition: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var endImageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `540p`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `auto`.
    @export(implementation) public var thinkingType: ThinkingType? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Up to 2,048 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public nonisolated enum AspectRatio: ModelOption {
      case `16:9`, `1:1`, `4:3`, `3:4`, `9:16`
      public static var _texts: _OptionTexts { "|16:9|1:1|4:3|3:4|9:16" }
    }

    public typealias Duration = RunningHubOptions.Duration_5_8_10
    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p
    public typealias ThinkingType = RunningHubOptions.ThinkingType_Auto_Enabled_Disabled

    @export(implementation) public init(
      prompt: String, imageURL: Media, endImageURL: Media, duration: Duration, resolution: Resolution,
      aspectRatio: AspectRatio? = nil, thinkingType: ThinkingType? = nil, negativePrompt: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, imageURL, endImageURL, aspectRatio, duration, resolution, thinkingType, negativePrompt
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-v5.5-transition", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","endImageUrl","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "endImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "aspectRatio":{"type":"string","enum":["16:9","1:1","4:3","3:4","9:16"]},
      "duration":{"type":"string","enum":["5","8","10"]},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "thinkingType":{"type":"string","enum":["auto","enabled","disabled"]},
      "negativePrompt":{"type":"string","maxLength":2048}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse V5.5 image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/pixverse-v5.5/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `540p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `auto`.
    @export(implementation) public var thinkingType: ThinkingType? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Up to 2,048 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: GenerateAudioSwitch {
      get { _storage[6] } set { _storage[6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var generateMultiClipSwitch: GenerateMultiClipSwitch {
      get { _storage[7] } set { _storage[7] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_5_8_10
    public typealias ThinkingType = RunningHubOptions.ThinkingType_Auto_Enabled_Disabled
    public typealias GenerateAudioSwitch = RunningHubOptions.GenerateAudioSwitch_True_False
    public typealias GenerateMultiClipSwitch = RunningHubOptions.GenerateMultiClipSwitch_True_False

    @export(implementation) public init(
      prompt: String, imageURL: Media, resolution: Resolution, duration: Duration,
      generateAudioSwitch: GenerateAudioSwitch, generateMultiClipSwitch: GenerateMultiClipSwitch,
      thinkingType: ThinkingType? = nil, negativePrompt: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, imageURL, resolution, duration, thinkingType, negativePrompt, generateAudioSwitch,
        generateMultiClipSwitch
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-v5.5/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","resolution","duration","generateAudioSwitch",
        "generateMultiClipSwitch"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"string","enum":["5","8","10"]},
      "thinkingType":{"type":"string","enum":["auto","enabled","disabled"]},
      "negativePrompt":{"type":"string","maxLength":2048},
      "generateAudioSwitch":{"type":"string","enum":["true","false"]},
      "generateMultiClipSwitch":{"type":"string","enum":["true","false"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse V5.5 text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/pixverse-v5.5/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `540p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var thinkingType: ThinkingType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: GenerateAudioSwitch {
      get { _storage[6] } set { _storage[6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var generateMultiClipSwitch: GenerateMultiClipSwitch {
      get { _storage[7] } set { _storage[7] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_5_8_10
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_4x3_1x1_3x4_9x16
    public typealias ThinkingType = RunningHubOptions.ThinkingType_Auto_Enabled_Disabled
    public typealias GenerateAudioSwitch = RunningHubOptions.GenerateAudioSwitch_True_False
    public typealias GenerateMultiClipSwitch = RunningHubOptions.GenerateMultiClipSwitch_True_False

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, generateAudioSwitch: GenerateAudioSwitch,
      generateMultiClipSwitch: GenerateMultiClipSwitch, negativePrompt: String? = nil, aspectRatio: AspectRatio? = nil,
      thinkingType: ThinkingType? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, negativePrompt, resolution, duration, aspectRatio, thinkingType, generateAudioSwitch,
        generateMultiClipSwitch
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-v5.5/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration","generateAudioSwitch","generateMultiClipSwitch"],
        "properties":{
      "prompt":{"type":"string","maxLength":2048},
      "negativePrompt":{"type":"string","maxLength":2048},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"string","enum":["5","8","10"]},
      "aspectRatio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16"]},
      "thinkingType":{"type":"string","enum":["auto","enabled","disabled"]},
      "generateAudioSwitch":{"type":"string","enum":["true","false"]},
      "generateMultiClipSwitch":{"type":"string","enum":["true","false"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum GenerateMultiClipSwitch_True_False: ModelOption {
    case `true`, `false`
    public static var _texts: _OptionTexts { "|true|false" }
  }
}
