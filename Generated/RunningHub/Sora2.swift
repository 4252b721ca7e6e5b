// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Sora2 {}

extension Sora2 {
  /// Sora 2 image to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-s-official/image-to-video`
  ///
  /// Documented as `sora-2/image-to-video-official-stable`.
  public nonisolated struct ImageToVideoOfficialStable: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `4`.
    @export(implementation) public var duration: Duration { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_4_8_12

    @export(implementation) public init(prompt: String, duration: Duration, imageURL: Media) {
      _storage = _Storage(Self._schema, prompt, duration, imageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-s-official/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"string","enum":["4","8","12"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Sora 2 image to video pro official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-s-official/image-to-video-pro`
  ///
  /// Documented as `sora-2/image-to-video-pro-official-stable`.
  public nonisolated struct ImageToVideoProOfficialStable: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `4`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_4_8_12_16_20

    @export(implementation) public init(prompt: String, resolution: Resolution, duration: Duration, imageURL: Media) {
      _storage = _Storage(Self._schema, prompt, resolution, duration, imageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-s-official/image-to-video-pro", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["4","8","12","16","20"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Sora 2 image to video realistic official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-s-official/image-to-video-realistic`
  ///
  /// Documented as `sora-2/image-to-video-realistic-official-stable`.
  public nonisolated struct ImageToVideoRealisticOfficialStable: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `4`.
    @export(implementation) public var duration: Duration { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_4_8_12

    @export(implementation) public init(prompt: String, duration: Duration, imageURL: Media) {
      _storage = _Storage(Self._schema, prompt, duration, imageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-s-official/image-to-video-realistic", output: .video, #"""
      {"type":"object","required":["prompt","duration","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"string","enum":["4","8","12"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Sora Upload Character Official on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-s-official/sora-upload-character`
  ///
  /// Documented as `sora-upload-character-official`.
  public nonisolated struct UploadCharacterOfficial: ModelRequest {
    /// MP4, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 80 characters.
    @export(implementation) public var name: String { get { _storage[1] } set { _storage[1] = newValue } }

    @export(implementation) public init(videoURL: Media, name: String) {
      _storage = _Storage(Self._schema, videoURL, name)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-s-official/sora-upload-character", output: .video, #"""
      {"type":"object","required":["videoUrl","name"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
      "name":{"type":"string","maxLength":80}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Sora 2 text to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-s-official/text-to-video`
  ///
  /// Documented as `sora-2/text-to-video-official-stable`.
  public nonisolated struct TextToVideoOfficialStable: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `720x1280`.
    @export(implementation) public var size: Size { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `4`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }

    public nonisolated enum Size: ModelOption {
      case `720x1280`, `1280x720`
      public static var _texts: _OptionTexts { "|720x1280|1280x720" }
    }

    public typealias Duration = RunningHubOptions.Duration_4_8_12

    @export(implementation) public init(prompt: String, size: Size, duration: Duration) {
      _storage = _Storage(Self._schema, prompt, size, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-s-official/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","size","duration"],"properties":{
      "prompt":{"type":"string"},
      "size":{"type":"string","enum":["720x1280","1280x720"]},
      "duration":{"type":"string","enum":["4","8","12"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Sora 2 text to video pro official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-s-official/text-to-video-pro`
  ///
  /// Documented as `sora-2/text-to-video-pro-official-stable`.
  public nonisolated struct TextToVideoProOfficialStable: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `720x1280`.
    @export(implementation) public var size: Size { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `12`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }

    public nonisolated enum Size: ModelOption {
      case `720x1280`, `1280x720`, `1024x1792`, `1792x1024`, `1080x1920`, `1920x1080`
      public static var _texts: _OptionTexts { "|720x1280|1280x720|1024x1792|1792x1024|1080x1920|1920x1080" }
    }

    public typealias Duration = RunningHubOptions.Duration_4_8_12_16_20

    @export(implementation) public init(prompt: String, size: Size, duration: Duration) {
      _storage = _Storage(Self._schema, prompt, size, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-s-official/text-to-video-pro", output: .video, #"""
      {"type":"object","required":["prompt","size","duration"],"properties":{
      "prompt":{"type":"string"},
      "size":{"type":"string","enum":["720x1280","1280x720","1024x1792","1792x1024","1080x1920","1920x1080"]},
      "duration":{"type":"string","enum":["4","8","12","16","20"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Sora 2 image to video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-s/image-to-video`
  ///
  /// Documented as `sora-2/image-to-video-channel-low-price`.
  public nonisolated struct ImageToVideoChannelLowPrice: ModelRequest {
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `10`.
    @export(implementation) public var duration: Duration { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `false`.
    @export(implementation) public var storyboard: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_10_15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9x16_16x9

    @export(implementation) public init(
      imageURL: Media, duration: Duration, aspectRatio: AspectRatio, prompt: String, storyboard: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, duration, aspectRatio, prompt, storyboard)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-s/image-to-video", output: .video, #"""
      {"type":"object","required":["imageUrl","duration","aspectRatio","prompt"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["10","15"]},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "prompt":{"type":"string","maxLength":4000},
      "storyboard":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Sora 2 image to video asyn channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-s/image-to-video-asyn`
  ///
  /// Documented as `sora-2/image-to-video-asyn-channel-low-price`.
  public nonisolated struct ImageToVideoAsynChannelLowPrice: ModelRequest {
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `10`.
    @export(implementation) public var duration: Duration { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_10_15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9x16_16x9

    @export(implementation) public init(
      imageURL: Media, duration: Duration, aspectRatio: AspectRatio, prompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, duration, aspectRatio, prompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-s/image-to-video-asyn", output: .video, #"""
      {"type":"object","required":["imageUrl","duration","aspectRatio"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "duration":{"type":"string","enum":["10","15"]},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "prompt":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Sora 2 image to video pro channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-s/image-to-video-pro-deprecated`
  ///
  /// Documented as `sora-2/image-to-video-pro-channel-low-price`.
  @available(*, deprecated)
  public nonisolated struct ImageToVideoProChannelLowPrice: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `15`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `false`.
    @export(implementation) public var storyboard: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_15_25
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9x16_16x9

    @export(implementation) public init(
      prompt: String, imageURL: Media, duration: Duration, aspectRatio: AspectRatio, storyboard: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURL, duration, aspectRatio, storyboard)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-s/image-to-video-pro-deprecated", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["15","25"]},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "storyboard":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Sora Upload Character Channel Low Price on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/rhart-video-s/sora-upload-character`
  ///
  /// Documented as `sora-upload-character-channel-low-price`.
  public nonisolated struct UploadCharacterChannelLowPrice: ModelRequest {
    /// MP4, up to 10 MB.
    @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }

    @export(implementation) public init(videoURL: Media) { _storage = _Storage(Self._schema, videoURL) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-s/sora-upload-character", output: .text, #"""
      {"type":"object","required":["videoUrl"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Sora 2 text to video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-s/text-to-video`
  ///
  /// Documented as `sora-2/text-to-video-channel-low-price`.
  public nonisolated struct TextToVideoChannelLowPrice: ModelRequest {
    /// Default `10`.
    @export(implementation) public var duration: Duration { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `false`.
    @export(implementation) public var storyboard: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_10_15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9x16_16x9

    @export(implementation) public init(
      duration: Duration, prompt: String, aspectRatio: AspectRatio, storyboard: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, duration, prompt, aspectRatio, storyboard)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-s/text-to-video", output: .video, #"""
      {"type":"object","required":["duration","prompt","aspectRatio"],"properties":{
      "duration":{"type":"string","enum":["10","15"]},
      "prompt":{"type":"string","maxLength":4000},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "storyboard":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Sora 2 text to video pro channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-s/text-to-video-pro-deprecated`
  ///
  /// Documented as `sora-2/text-to-video-pro-channel-low-price`.
  @available(*, deprecated)
  public nonisolated struct TextToVideoProChannelLowPrice: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `15`.
    @export(implementation) public var duration: Duration { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `false`.
    @export(implementation) public var storyboard: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_15_25
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9x16_16x9

    @export(implementation) public init(
      prompt: String, duration: Duration, aspectRatio: AspectRatio, storyboard: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, duration, aspectRatio, storyboard)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-s/text-to-video-pro-deprecated", output: .video, #"""
      {"type":"object","required":["prompt","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "duration":{"type":"string","enum":["15","25"]},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "storyboard":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum Duration_10_15: ModelOption {
    case `10`, `15`
    public static var _texts: _OptionTexts { "|10|15" }
  }
  public nonisolated enum Duration_15_25: ModelOption {
    case `15`, `25`
    public static var _texts: _OptionTexts { "|15|25" }
  }
  public nonisolated enum Duration_4_8_12: ModelOption {
    case `4`, `8`, `12`
    public static var _texts: _OptionTexts { "|4|8|12" }
  }
  public nonisolated enum Duration_4_8_12_16_20: ModelOption {
    case `4`, `8`, `12`, `16`, `20`
    public static var _texts: _OptionTexts { "|4|8|12|16|20" }
  }
}
