// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Hailuo02 {}
public nonisolated enum Hailuo2_3FastPro {}
public nonisolated enum Hailuo2_3Fast {}
public nonisolated enum Hailuo2_3 {}

extension Hailuo02 {
  /// Hailuo 02 Fast on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-02/fast`
  ///
  /// Documented as `hailuo-02-fast`.
  public nonisolated struct Fast: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool {
      get { _storage[1] } set { _storage[1] = newValue }
    }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_6_10

    @export(implementation) public init(
      enablePromptExpansion: Bool, imageURL: Media, duration: Duration, prompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, enablePromptExpansion, imageURL, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-02/fast", output: .video, #"""
      {"type":"object","required":["enablePromptExpansion","imageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hailuo 02 I2V Pro on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-02/i2v-pro`
  ///
  /// Documented as `hailuo-02-i2v-pro`.
  public nonisolated struct ImageToVideoPro: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool {
      get { _storage[1] } set { _storage[1] = newValue }
    }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(
      enablePromptExpansion: Bool, firstImageURL: Media, prompt: String? = nil, lastImageURL: Media? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, enablePromptExpansion, firstImageURL, lastImageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-02/i2v-pro", output: .video, #"""
      {"type":"object","required":["enablePromptExpansion","firstImageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hailuo 02 I2V Standard on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-02/i2v-standard`
  ///
  /// Documented as `hailuo-02-i2v-standard`.
  public nonisolated struct ImageToVideoStandard: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool {
      get { _storage[1] } set { _storage[1] = newValue }
    }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_6_10

    @export(implementation) public init(
      enablePromptExpansion: Bool, firstImageURL: Media, duration: Duration, prompt: String? = nil,
      lastImageURL: Media? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, enablePromptExpansion, firstImageURL, lastImageURL, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-02/i2v-standard", output: .video, #"""
      {"type":"object","required":["enablePromptExpansion","firstImageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hailuo 02 Pro on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-02/pro`
  ///
  /// Documented as `hailuo-02-pro`.
  public nonisolated struct Pro: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool {
      get { _storage[1] } set { _storage[1] = newValue }
    }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var firstImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_6

    @export(implementation) public init(
      prompt: String, enablePromptExpansion: Bool, duration: Duration, firstImageURL: Media? = nil,
      lastImageURL: Media? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, enablePromptExpansion, firstImageURL, lastImageURL, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-02/pro", output: .video, #"""
      {"type":"object","required":["prompt","enablePromptExpansion","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "duration":{"type":"string","enum":["6"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hailuo 02 Standard on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-02/standard`
  ///
  /// Documented as `hailuo-02-standard`.
  public nonisolated struct Standard: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool {
      get { _storage[1] } set { _storage[1] = newValue }
    }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var firstImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_6_10

    @export(implementation) public init(
      prompt: String, enablePromptExpansion: Bool, duration: Duration, firstImageURL: Media? = nil,
      lastImageURL: Media? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, enablePromptExpansion, firstImageURL, lastImageURL, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-02/standard", output: .video, #"""
      {"type":"object","required":["prompt","enablePromptExpansion","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hailuo 02 T2V Pro on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-02/t2v-pro`
  ///
  /// Documented as `hailuo-02-t2v-pro`.
  public nonisolated struct TextToVideoPro: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool {
      get { _storage[1] } set { _storage[1] = newValue }
    }

    @export(implementation) public init(prompt: String, enablePromptExpansion: Bool) {
      _storage = _Storage(Self._schema, prompt, enablePromptExpansion)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-02/t2v-pro", output: .video, #"""
      {"type":"object","required":["prompt","enablePromptExpansion"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hailuo 02 T2V Standard on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-02/t2v-standard`
  ///
  /// Documented as `hailuo-02-t2v-standard`.
  public nonisolated struct TextToVideoStandard: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool {
      get { _storage[1] } set { _storage[1] = newValue }
    }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_6_10

    @export(implementation) public init(prompt: String, enablePromptExpansion: Bool, duration: Duration) {
      _storage = _Storage(Self._schema, prompt, enablePromptExpansion, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-02/t2v-standard", output: .video, #"""
      {"type":"object","required":["prompt","enablePromptExpansion","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Hailuo2_3FastPro {
  /// Hailuo 2.3 Fast Pro image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-2.3-fast-pro/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool {
      get { _storage[1] } set { _storage[1] = newValue }
    }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_6

    @export(implementation) public init(
      prompt: String, enablePromptExpansion: Bool, imageURL: Media, duration: Duration
    ) {
      _storage = _Storage(Self._schema, prompt, enablePromptExpansion, imageURL, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-2.3-fast-pro/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","enablePromptExpansion","imageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "duration":{"type":"string","enum":["6"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Hailuo2_3Fast {
  /// Hailuo 2.3 Fast image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-2.3-fast/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool {
      get { _storage[1] } set { _storage[1] = newValue }
    }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_6_10

    @export(implementation) public init(
      prompt: String, enablePromptExpansion: Bool, imageURL: Media, duration: Duration
    ) {
      _storage = _Storage(Self._schema, prompt, enablePromptExpansion, imageURL, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-2.3-fast/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","enablePromptExpansion","imageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Hailuo2_3 {
  /// Hailuo 2.3 i2v standard on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-2.3/i2v-standard`
  public nonisolated struct ImageToVideoStandard: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool {
      get { _storage[1] } set { _storage[1] = newValue }
    }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_6_10

    @export(implementation) public init(
      enablePromptExpansion: Bool, imageURL: Media, duration: Duration, prompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, enablePromptExpansion, imageURL, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-2.3/i2v-standard", output: .video, #"""
      {"type":"object","required":["enablePromptExpansion","imageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hailuo 2.3 i2v pro on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-2.3/image-to-video-pro`
  ///
  /// Documented as `hailuo-2.3/i2v-pro`.
  public nonisolated struct ImageToVideoPro: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool {
      get { _storage[1] } set { _storage[1] = newValue }
    }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }

    @export(implementation) public init(enablePromptExpansion: Bool, imageURL: Media, prompt: String? = nil) {
      _storage = _Storage(Self._schema, prompt, enablePromptExpansion, imageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-2.3/image-to-video-pro", output: .video, #"""
      {"type":"object","required":["enablePromptExpansion","imageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hailuo 2.3 T2V Pro on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-2.3/t2v-pro`
  ///
  /// Documented as `hailuo-2.3-t2v-pro`.
  public nonisolated struct TextToVideoPro: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool {
      get { _storage[1] } set { _storage[1] = newValue }
    }

    @export(implementation) public init(prompt: String, enablePromptExpansion: Bool) {
      _storage = _Storage(Self._schema, prompt, enablePromptExpansion)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-2.3/t2v-pro", output: .video, #"""
      {"type":"object","required":["prompt","enablePromptExpansion"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hailuo 2.3 T2V Standard on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/minimax/hailuo-2.3/t2v-standard`
  ///
  /// Documented as `hailuo-2.3-t2v-standard`.
  public nonisolated struct TextToVideoStandard: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool {
      get { _storage[1] } set { _storage[1] = newValue }
    }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_6_10

    @export(implementation) public init(prompt: String, enablePromptExpansion: Bool, duration: Duration) {
      _storage = _Storage(Self._schema, prompt, enablePromptExpansion, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/hailuo-2.3/t2v-standard", output: .video, #"""
      {"type":"object","required":["prompt","enablePromptExpansion","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum Duration_6: ModelOption {
    case `6`
    public static var _texts: _OptionTexts { "|6" }
  }
}
