// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum SeedanceV1Lite {}
public nonisolated enum SeedanceV1_5Pro {}

extension SeedanceV1Lite {
  /// Seedance V1 Lite Reference To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/seedance-v1-lite/reference-to-video`
  ///
  /// Documented as `seedance-v1-lite-reference-to-video`.
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 4 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `false`.
    @export(implementation) public var cameraFixed: CameraFixed { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[5] } set { _storage[5] = newValue } }

    public nonisolated enum Duration: ModelOption {
      case `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`
      public static var _texts: _OptionTexts { "|2|3|4|5|6|7|8|9|10|11|12" }
    }

    public nonisolated enum AspectRatio: ModelOption {
      case `16:9`, `9:16`, `4:3`, `3:4`, `21:9`, `1:1`
      public static var _texts: _OptionTexts { "|16:9|9:16|4:3|3:4|21:9|1:1" }
    }

    public typealias CameraFixed = RunningHubOptions.CameraFixed_False_True
    public typealias Resolution = RunningHubOptions.Resolution_720p_480p

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], duration: Duration, cameraFixed: CameraFixed, resolution: Resolution,
      aspectRatio: AspectRatio
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, duration, cameraFixed, resolution, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/seedance-v1-lite/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrls","duration","cameraFixed","resolution","aspectRatio"],
        "properties":{
      "prompt":{"type":"string","maxLength":5000},
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}},
      "duration":{"type":"string","enum":["2","3","4","5","6","7","8","9","10","11","12"]},
      "cameraFixed":{"type":"string","enum":["false","true"]},
      "resolution":{"type":"string","enum":["720p","480p"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","21:9","1:1"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension SeedanceV1_5Pro {
  /// Seedance V1.5 Pro Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/seedance-v1.5-pro/image-to-video`
  ///
  /// Documented as `seedance-v1.5-pro-image-to-video`.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `adaptive`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: GenerateAudio {
      get { _storage[6] } set { _storage[6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var cameraFixed: CameraFixed { get { _storage[7] } set { _storage[7] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1_4x3_and3More
    public typealias Duration = RunningHubOptions.Duration_4to12
    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p
    public typealias GenerateAudio = RunningHubOptions.GenerateAudio_True_False
    public typealias CameraFixed = RunningHubOptions.CameraFixed_False_True

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, aspectRatio: AspectRatio, duration: Duration, resolution: Resolution,
      generateAudio: GenerateAudio, cameraFixed: CameraFixed, lastImageURL: Media? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, firstImageURL, lastImageURL, aspectRatio, duration, resolution, generateAudio, cameraFixed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/seedance-v1.5-pro/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","aspectRatio","duration","resolution","generateAudio",
        "cameraFixed"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12"]},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]},
      "generateAudio":{"type":"string","enum":["true","false"]},
      "cameraFixed":{"type":"string","enum":["false","true"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance V1.5 Pro Image To Video Fast on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/seedance-v1.5-pro/image-to-video-fast`
  ///
  /// Documented as `seedance-v1.5-pro-image-to-video-fast`.
  public nonisolated struct ImageToVideoFast: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `adaptive`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: GenerateAudio {
      get { _storage[6] } set { _storage[6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var cameraFixed: CameraFixed { get { _storage[7] } set { _storage[7] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1_4x3_and3More
    public typealias Duration = RunningHubOptions.Duration_4to12
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias GenerateAudio = RunningHubOptions.GenerateAudio_True_False
    public typealias CameraFixed = RunningHubOptions.CameraFixed_False_True

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, aspectRatio: AspectRatio, duration: Duration, resolution: Resolution,
      generateAudio: GenerateAudio, cameraFixed: CameraFixed, lastImageURL: Media? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, firstImageURL, lastImageURL, aspectRatio, duration, resolution, generateAudio, cameraFixed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/seedance-v1.5-pro/image-to-video-fast", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","aspectRatio","duration","resolution","generateAudio",
        "cameraFixed"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "generateAudio":{"type":"string","enum":["true","false"]},
      "cameraFixed":{"type":"string","enum":["false","true"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance V1.5 Pro Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/seedance-v1.5-pro/text-to-video`
  ///
  /// Documented as `seedance-v1.5-pro-text-to-video`.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: GenerateAudio {
      get { _storage[4] } set { _storage[4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var cameraFixed: CameraFixed { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_4x3_3x4_1x1_21x9
    public typealias Duration = RunningHubOptions.Duration_4to12
    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p
    public typealias GenerateAudio = RunningHubOptions.GenerateAudio_True_False
    public typealias CameraFixed = RunningHubOptions.CameraFixed_False_True

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, duration: Duration, resolution: Resolution,
      generateAudio: GenerateAudio, cameraFixed: CameraFixed
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, resolution, generateAudio, cameraFixed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/seedance-v1.5-pro/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","aspectRatio","duration","resolution","generateAudio","cameraFixed"],
        "properties":{
      "prompt":{"type":"string","maxLength":5000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","21:9"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12"]},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]},
      "generateAudio":{"type":"string","enum":["true","false"]},
      "cameraFixed":{"type":"string","enum":["false","true"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance V1.5 Pro Text To Video Fast on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/seedance-v1.5-pro/text-to-video-fast`
  ///
  /// Documented as `seedance-v1.5-pro-text-to-video-fast`.
  public nonisolated struct TextToVideoFast: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: GenerateAudio {
      get { _storage[4] } set { _storage[4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var cameraFixed: CameraFixed { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_4x3_3x4_1x1_21x9
    public typealias Duration = RunningHubOptions.Duration_4to12
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias GenerateAudio = RunningHubOptions.GenerateAudio_True_False
    public typealias CameraFixed = RunningHubOptions.CameraFixed_False_True

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, duration: Duration, resolution: Resolution,
      generateAudio: GenerateAudio, cameraFixed: CameraFixed
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, resolution, generateAudio, cameraFixed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/seedance-v1.5-pro/text-to-video-fast", output: .video, #"""
      {"type":"object","required":["prompt","aspectRatio","duration","resolution","generateAudio","cameraFixed"],
        "properties":{
      "prompt":{"type":"string","maxLength":5000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","21:9"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "generateAudio":{"type":"string","enum":["true","false"]},
      "cameraFixed":{"type":"string","enum":["false","true"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum AspectRatio_16x9_9x16_1x1_4x3_and3More: ModelOption {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `21:9`, adaptive
    public static var _texts: _OptionTexts { "|16:9|9:16|1:1|4:3|3:4|21:9|adaptive" }
  }
  public nonisolated enum AspectRatio_16x9_9x16_4x3_3x4_1x1_21x9: ModelOption {
    case `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, `21:9`
    public static var _texts: _OptionTexts { "|16:9|9:16|4:3|3:4|1:1|21:9" }
  }
  public nonisolated enum CameraFixed_False_True: ModelOption {
    case `false`, `true`
    public static var _texts: _OptionTexts { "|false|true" }
  }
  public nonisolated enum Duration_4to12: ModelOption {
    case `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`
    public static var _texts: _OptionTexts { "|4|5|6|7|8|9|10|11|12" }
  }
  public nonisolated enum GenerateAudio_True_False: ModelOption {
    case `true`, `false`
    public static var _texts: _OptionTexts { "|true|false" }
  }
}
