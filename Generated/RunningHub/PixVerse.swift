// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum PixVerseV5_6 {}

extension PixVerseV5_6 {
  /// PixVerse V5.6 image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/pixverse-v5.6/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `540p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: GenerateAudioSwitch {
      get { _storage[4] } set { _storage[4] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var thinkingType: ThinkingType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 2,048 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_5_8_10
    public typealias GenerateAudioSwitch = RunningHubOptions.GenerateAudioSwitch_True_False
    public typealias ThinkingType = RunningHubOptions.ThinkingType_Auto_Enabled_Disabled

    @export(implementation) public init(
      prompt: String, imageURL: Media, generateAudioSwitch: GenerateAudioSwitch, resolution: Resolution? = nil,
      duration: Duration? = nil, thinkingType: ThinkingType? = nil, negativePrompt: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, imageURL, resolution, duration, generateAudioSwitch, thinkingType, negativePrompt
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-v5.6/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","generateAudioSwitch"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"string","enum":["5","8","10"]},
      "generateAudioSwitch":{"type":"string","enum":["true","false"]},
      "thinkingType":{"type":"string","enum":["auto","enabled","disabled"]},
      "negativePrompt":{"type":"string","maxLength":2048}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse V5.6 text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/pixverse-v5.6/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `540p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: GenerateAudioSwitch {
      get { _storage[4] } set { _storage[4] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var thinkingType: ThinkingType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 2,048 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_5_8_10
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_4x3_1x1_3x4_9x16
    public typealias GenerateAudioSwitch = RunningHubOptions.GenerateAudioSwitch_True_False
    public typealias ThinkingType = RunningHubOptions.ThinkingType_Auto_Enabled_Disabled

    @export(implementation) public init(
      prompt: String, generateAudioSwitch: GenerateAudioSwitch, resolution: Resolution? = nil,
      duration: Duration? = nil, aspectRatio: AspectRatio? = nil, thinkingType: ThinkingType? = nil,
      negativePrompt: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, resolution, duration, aspectRatio, generateAudioSwitch, thinkingType, negativePrompt
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-v5.6/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","generateAudioSwitch"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"string","enum":["5","8","10"]},
      "aspectRatio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16"]},
      "generateAudioSwitch":{"type":"string","enum":["true","false"]},
      "thinkingType":{"type":"string","enum":["auto","enabled","disabled"]},
      "negativePrompt":{"type":"string","maxLength":2048}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
