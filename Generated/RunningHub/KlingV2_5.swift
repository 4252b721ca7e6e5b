// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum KlingV2_5TurboPro {}
public nonisolated enum KlingV2_5TurboStd {}

extension KlingV2_5TurboPro {
  /// Kling V2.5 Turbo Pro image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v2.5-turbo-pro/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    @export(implementation) public var guidanceScale: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[4] } set { _storage[4] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_5_10

    @export(implementation) public init(
      duration: Duration, firstImageURL: Media, prompt: String? = nil, negativePrompt: String? = nil,
      guidanceScale: Double? = nil, lastImageURL: Media? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, duration, guidanceScale, firstImageURL, lastImageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v2.5-turbo-pro/image-to-video", output: .video, #"""
      {"type":"object","required":["duration","firstImageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["5","10"]},
      "guidanceScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling V2.5 Turbo Pro text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v2.5-turbo-pro/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    @export(implementation) public var guidanceScale: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_5_10
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16

    @export(implementation) public init(
      prompt: String, duration: Duration, aspectRatio: AspectRatio, negativePrompt: String? = nil,
      guidanceScale: Double? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, duration, guidanceScale, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v2.5-turbo-pro/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["5","10"]},
      "guidanceScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension KlingV2_5TurboStd {
  /// Kling V2.5 Turbo Std image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v2.5-turbo-std/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    @export(implementation) public var guidanceScale: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_5_10

    @export(implementation) public init(
      prompt: String, duration: Duration, firstImageURL: Media, negativePrompt: String? = nil,
      guidanceScale: Double? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, duration, guidanceScale, firstImageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v2.5-turbo-std/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration","firstImageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["5","10"]},
      "guidanceScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling V2.5 Turbo Std text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v2.5-turbo-std/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    @export(implementation) public var guidanceScale: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_5_10
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16

    @export(implementation) public init(
      prompt: String, duration: Duration, aspectRatio: AspectRatio, negativePrompt: String? = nil,
      guidanceScale: Double? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, duration, guidanceScale, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v2.5-turbo-std/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["5","10"]},
      "guidanceScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
