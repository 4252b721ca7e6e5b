// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Vidu {}

extension Vidu {
  /// Vidu Image To Video Q2 Pro on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/image-to-video-q2-pro`
  ///
  /// Documented as `Vidu-image-to-video-q2-pro`.
  public nonisolated struct ImageToVideoQ2Pro: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `auto`.
    @export(implementation) public var movementAmplitude: MovementAmplitude {
      get { _storage[4] } set { _storage[4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var bgm: Bool { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_1to10
    public typealias Resolution = RunningHubOptions.Resolution_540p_720p_1080p
    public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude_Auto_Small_Medium_Large

    @export(implementation) public init(
      prompt: String, imageURL: Media, duration: Duration, resolution: Resolution,
      movementAmplitude: MovementAmplitude, bgm: Bool
    ) {
      _storage = _Storage(Self._schema, prompt, imageURL, duration, resolution, movementAmplitude, bgm)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/image-to-video-q2-pro", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","duration","resolution","movementAmplitude","bgm"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]},
      "resolution":{"type":"string","enum":["540p","720p","1080p"]},
      "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
      "bgm":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Image To Video Q2 Pro Fast on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/image-to-video-q2-pro-fast`
  ///
  /// Documented as `Vidu-image-to-video-q2-pro-fast`.
  public nonisolated struct ImageToVideoQ2ProFast: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `auto`.
    @export(implementation) public var movementAmplitude: MovementAmplitude {
      get { _storage[4] } set { _storage[4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var bgm: Bool { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_1to10
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude_Auto_Small_Medium_Large

    @export(implementation) public init(
      prompt: String, imageURL: Media, duration: Duration, resolution: Resolution,
      movementAmplitude: MovementAmplitude, bgm: Bool
    ) {
      _storage = _Storage(Self._schema, prompt, imageURL, duration, resolution, movementAmplitude, bgm)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/image-to-video-q2-pro-fast", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","duration","resolution","movementAmplitude","bgm"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
      "bgm":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Image To Video Q2 Turbo on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/image-to-video-q2-turbo`
  ///
  /// Documented as `Vidu-image-to-video-q2-turbo`.
  public nonisolated struct ImageToVideoQ2Turbo: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `auto`.
    @export(implementation) public var movementAmplitude: MovementAmplitude {
      get { _storage[4] } set { _storage[4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var bgm: Bool { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_1to10
    public typealias Resolution = RunningHubOptions.Resolution_540p_720p_1080p
    public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude_Auto_Small_Medium_Large

    @export(implementation) public init(
      prompt: String, imageURL: Media, duration: Duration, resolution: Resolution,
      movementAmplitude: MovementAmplitude, bgm: Bool
    ) {
      _storage = _Storage(Self._schema, prompt, imageURL, duration, resolution, movementAmplitude, bgm)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/image-to-video-q2-turbo", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","duration","resolution","movementAmplitude","bgm"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]},
      "resolution":{"type":"string","enum":["540p","720p","1080p"]},
      "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
      "bgm":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Image To Video Q3 Pro on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/image-to-video-q3-pro`
  ///
  /// Documented as `Vidu-image-to-video-q3-pro`.
  public nonisolated struct ImageToVideoQ3Pro: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var audio: Bool { get { _storage[4] } set { _storage[4] = newValue } }

    public nonisolated enum Resolution: ModelOption {
      case `360p`, `540p`, `720p`, `1080p`, `2k`
      public static var _texts: _OptionTexts { "|360p|540p|720p|1080p|2k" }
    }

    public typealias Duration = RunningHubOptions.Duration_1to16

    @export(implementation) public init(
      prompt: String, imageURL: Media, duration: Duration, resolution: Resolution, audio: Bool
    ) {
      _storage = _Storage(Self._schema, prompt, imageURL, duration, resolution, audio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/image-to-video-q3-pro", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","duration","resolution","audio"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p","2k"]},
      "audio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Image To Video Q3 Pro Fast on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/image-to-video-q3-pro-fast`
  ///
  /// Documented as `Vidu-image-to-video-q3-pro-fast`.
  public nonisolated struct ImageToVideoQ3ProFast: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var audio: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_1to16
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p

    @export(implementation) public init(
      imageURL: Media, prompt: String? = nil, duration: Duration? = nil, resolution: Resolution? = nil,
      audio: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURL, duration, resolution, audio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/image-to-video-q3-pro-fast", output: .video, #"""
      {"type":"object","required":["imageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "audio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Image To Video Q3 Turbo on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/image-to-video-q3-turbo`
  ///
  /// Documented as `Vidu-image-to-video-q3-turbo`.
  public nonisolated struct ImageToVideoQ3Turbo: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var audio: Bool { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_1to16
    public typealias Resolution = RunningHubOptions.Resolution_540p_720p_1080p

    @export(implementation) public init(
      prompt: String, imageURL: Media, duration: Duration, resolution: Resolution, audio: Bool
    ) {
      _storage = _Storage(Self._schema, prompt, imageURL, duration, resolution, audio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/image-to-video-q3-turbo", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","duration","resolution","audio"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
      "resolution":{"type":"string","enum":["540p","720p","1080p"]},
      "audio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Reference To Video Q2 on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/reference-to-video-q2`
  ///
  /// Documented as `Vidu-reference-to-video-q2`.
  public nonisolated struct ReferenceToVideoQ2: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 7 items, each: JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `auto`.
    @export(implementation) public var movementAmplitude: MovementAmplitude {
      get { _storage[5] } set { _storage[5] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_4x3_3x4_1x1
    public typealias Resolution = RunningHubOptions.Resolution_540p_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_1to10
    public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude_Auto_Small_Medium_Large

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], aspectRatio: AspectRatio, resolution: Resolution, duration: Duration,
      movementAmplitude: MovementAmplitude
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, aspectRatio, resolution, duration, movementAmplitude)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/reference-to-video-q2", output: .video, #"""
      {"type":"object","required":["prompt","imageUrls","aspectRatio","resolution","duration","movementAmplitude"],
        "properties":{
      "prompt":{"type":"string","maxLength":4000},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":52428800}}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1"]},
      "resolution":{"type":"string","enum":["540p","720p","1080p"]},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]},
      "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Reference To Video Q2 Pro on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/reference-to-video-q2-pro`
  ///
  /// Documented as `Vidu-reference-to-video-q2-pro`.
  public nonisolated struct ReferenceToVideoQ2Pro: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 7 items, each: JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 2 items, each: MP4, AVI or MOV, up to 100 MB.
    @export(implementation) public var videos: [Media]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var movementAmplitude: MovementAmplitude? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_4x3_3x4_1x1
    public typealias Resolution = RunningHubOptions.Resolution_540p_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_1to10
    public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude_Auto_Small_Medium_Large

    @export(implementation) public init(
      prompt: String, imageURLs: [Media]? = nil, videos: [Media]? = nil, aspectRatio: AspectRatio? = nil,
      resolution: Resolution? = nil, duration: Duration? = nil, movementAmplitude: MovementAmplitude? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, videos, aspectRatio, resolution, duration, movementAmplitude)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/reference-to-video-q2-pro", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":52428800}}},
      "videos":{"type":"array","maxItems":2,"items":{"type":"string","media":{"kind":"video","formats":["mp4","avi",
        "mov"],"maxBytes":104857600}}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1"]},
      "resolution":{"type":"string","enum":["540p","720p","1080p"]},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]},
      "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Reference To Video Q3 on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/reference-to-video-q3`
  ///
  /// Documented as `Vidu-reference-to-video-q3`.
  public nonisolated struct ReferenceToVideoQ3: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 7 items, each: JPEG, PNG or WEBP, up to 50 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// 3 to 16, default 5.
    @export(implementation) public var duration: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var audio: Audio? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_540p_720p_1080p
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_4x3_3x4_1x1_Auto
    public typealias Audio = RunningHubOptions.Audio_True_False

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
      audio: Audio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, duration, resolution, aspectRatio, audio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/reference-to-video-q3", output: .video, #"""
      {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "webp"],"maxBytes":52428800}}},
      "duration":{"type":"integer","minimum":3,"maximum":16},
      "resolution":{"type":"string","enum":["540p","720p","1080p"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","auto"]},
      "audio":{"type":"string","enum":["true","false"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Reference To Video Q3 Ad on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/reference-to-video-q3-ad`
  ///
  /// Documented as `Vidu-reference-to-video-q3-ad`. Known from client code, not from documentation.
  public nonisolated struct ReferenceToVideoQ3Ad: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 7 items, each: an image, up to 50 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// 3 to 16, default 5.
    @export(implementation) public var duration: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var audio: Audio? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_4x3_3x4_1x1_Auto
    public typealias Audio = RunningHubOptions.Audio_True_False

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
      audio: Audio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, duration, resolution, aspectRatio, audio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/reference-to-video-q3-ad", output: .video, #"""
      {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":5000,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","maxBytes":52428800},
        "evidence":"client"},"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":16,"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","auto"],"evidence":"client"},
      "audio":{"type":"string","enum":["true","false"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Reference To Video Q3 Drama on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/reference-to-video-q3-drama`
  ///
  /// Documented as `Vidu-reference-to-video-q3-drama`. Known from client code, not from documentation.
  public nonisolated struct ReferenceToVideoQ3Drama: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 7 items, each: an image, up to 50 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// 2 to 15, default 8.
    @export(implementation) public var duration: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var audio: Audio? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_1080p
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_4x3_3x4_1x1_Auto
    public typealias Audio = RunningHubOptions.Audio_True_False

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
      audio: Audio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, duration, resolution, aspectRatio, audio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/reference-to-video-q3-drama", output: .video, #"""
      {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":5000,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","maxBytes":52428800},
        "evidence":"client"},"evidence":"client"},
      "duration":{"type":"integer","minimum":2,"maximum":15,"evidence":"client"},
      "resolution":{"type":"string","enum":["1080p"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","auto"],"evidence":"client"},
      "audio":{"type":"string","enum":["true","false"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Reference To Video Q3 Mix on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/reference-to-video-q3-mix`
  ///
  /// Documented as `Vidu-reference-to-video-q3-mix`.
  public nonisolated struct ReferenceToVideoQ3Mix: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 7 items, each: JPEG, PNG or WEBP, up to 50 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// 1 to 16, default 5.
    @export(implementation) public var duration: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var audio: Audio? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_4x3_3x4_1x1_Auto
    public typealias Audio = RunningHubOptions.Audio_True_False

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
      audio: Audio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, duration, resolution, aspectRatio, audio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/reference-to-video-q3-mix", output: .video, #"""
      {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "webp"],"maxBytes":52428800}}},
      "duration":{"type":"integer","minimum":1,"maximum":16},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","auto"]},
      "audio":{"type":"string","enum":["true","false"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu short play q3 ad on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/vidu/short-play-q3-ad`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ShortPlayQ3Ad: ModelRequest {
    /// Up to 20 characters.
    @export(implementation) public var scriptName: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,000 characters.
    @export(implementation) public var scriptContent: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_1080p
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9x16_16x9

    @export(implementation) public init(
      scriptName: String, scriptContent: String, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, scriptName, scriptContent, resolution, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/short-play-q3-ad", output: .text, #"""
      {"type":"object","required":["scriptName","scriptContent","resolution"],"properties":{
      "scriptName":{"type":"string","maxLength":20,"evidence":"client"},
      "scriptContent":{"type":"string","maxLength":2000,"evidence":"client"},
      "resolution":{"type":"string","enum":["1080p"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu short play q3 drama on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/vidu/short-play-q3-drama`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ShortPlayQ3Drama: ModelRequest {
    /// Up to 20 characters.
    @export(implementation) public var scriptName: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,000 characters.
    @export(implementation) public var scriptContent: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// An image, up to 50 MB.
    @export(implementation) public var uploadImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 30 characters.
    @export(implementation) public var style: String? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `upload`.
    @export(implementation) public var placement: Placement? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public nonisolated enum Duration: ModelOption {
      case `0`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`, `19`,
      `20`, `21`, `22`, `23`, `24`, `25`, `26`, `27`, `28`, `29`, `30`
      public static var _texts: _OptionTexts {
        "|0|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30"
      }
    }

    public nonisolated enum Placement: ModelOption {
      case upload, panorama, step
      public static var _texts: _OptionTexts { "|upload|panorama|step" }
    }

    public typealias Resolution = RunningHubOptions.Resolution_1080p
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9x16_16x9

    @export(implementation) public init(
      scriptName: String, scriptContent: String, duration: Duration, resolution: Resolution,
      uploadImageURL: Media? = nil, aspectRatio: AspectRatio? = nil, style: String? = nil, placement: Placement? = nil
    ) {
      _storage = _Storage(
        Self._schema, scriptName, scriptContent, uploadImageURL, duration, resolution, aspectRatio, style, placement
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/short-play-q3-drama", output: .text, #"""
      {"type":"object","required":["scriptName","scriptContent","duration","resolution"],"properties":{
      "scriptName":{"type":"string","maxLength":20,"evidence":"client"},
      "scriptContent":{"type":"string","maxLength":2000,"evidence":"client"},
      "uploadImageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
      "duration":{"type":"string","enum":["0","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17",
        "18","19","20","21","22","23","24","25","26","27","28","29","30"],"evidence":"client"},
      "resolution":{"type":"string","enum":["1080p"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"],"evidence":"client"},
      "style":{"type":"string","maxLength":30,"evidence":"client"},
      "placement":{"type":"string","enum":["upload","panorama","step"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Start End To Video Q2 Pro on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/start-end-to-video-q2-pro`
  ///
  /// Documented as `Vidu-start-end-to-video-q2-pro`.
  public nonisolated struct StartEndToVideoQ2Pro: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var lastImageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `auto`.
    @export(implementation) public var movementAmplitude: MovementAmplitude {
      get { _storage[5] } set { _storage[5] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var bgm: Bool { get { _storage[6] } set { _storage[6] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_1to8
    public typealias Resolution = RunningHubOptions.Resolution_540p_720p_1080p
    public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude_Auto_Small_Medium_Large

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
      movementAmplitude: MovementAmplitude, bgm: Bool
    ) {
      _storage = _Storage(
        Self._schema, prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, bgm
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/start-end-to-video-q2-pro", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","lastImageUrl","duration","resolution","movementAmplitude",
        "bgm"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8"]},
      "resolution":{"type":"string","enum":["540p","720p","1080p"]},
      "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
      "bgm":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Start End To Video Q2 Pro Fast on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/start-end-to-video-q2-pro-fast`
  ///
  /// Documented as `Vidu-start-end-to-video-q2-pro-fast`.
  public nonisolated struct StartEndToVideoQ2ProFast: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var lastImageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `auto`.
    @export(implementation) public var movementAmplitude: MovementAmplitude {
      get { _storage[5] } set { _storage[5] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var bgm: Bool { get { _storage[6] } set { _storage[6] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_1to8
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude_Auto_Small_Medium_Large

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
      movementAmplitude: MovementAmplitude, bgm: Bool
    ) {
      _storage = _Storage(
        Self._schema, prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, bgm
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/start-end-to-video-q2-pro-fast", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","lastImageUrl","duration","resolution","movementAmplitude",
        "bgm"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
      "bgm":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Start End To Video Q2 Turbo on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/start-end-to-video-q2-turbo`
  ///
  /// Documented as `Vidu-start-end-to-video-q2-turbo`.
  public nonisolated struct StartEndToVideoQ2Turbo: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var lastImageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `auto`.
    @export(implementation) public var movementAmplitude: MovementAmplitude {
      get { _storage[5] } set { _storage[5] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var bgm: Bool { get { _storage[6] } set { _storage[6] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_1to8
    public typealias Resolution = RunningHubOptions.Resolution_540p_720p_1080p
    public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude_Auto_Small_Medium_Large

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
      movementAmplitude: MovementAmplitude, bgm: Bool
    ) {
      _storage = _Storage(
        Self._schema, prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, bgm
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/start-end-to-video-q2-turbo", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","lastImageUrl","duration","resolution","movementAmplitude",
        "bgm"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8"]},
      "resolution":{"type":"string","enum":["540p","720p","1080p"]},
      "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
      "bgm":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Start End To Video Q3 Pro on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/start-end-to-video-q3-pro`
  ///
  /// Documented as `Vidu-start-end-to-video-q3-pro`.
  public nonisolated struct StartEndToVideoQ3Pro: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var lastImageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `auto`.
    @export(implementation) public var movementAmplitude: MovementAmplitude {
      get { _storage[5] } set { _storage[5] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var audio: Bool { get { _storage[6] } set { _storage[6] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_1to16
    public typealias Resolution = RunningHubOptions.Resolution_540p_720p_1080p
    public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude_Auto_Small_Medium_Large

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
      movementAmplitude: MovementAmplitude, audio: Bool
    ) {
      _storage = _Storage(
        Self._schema, prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, audio
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/start-end-to-video-q3-pro", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","lastImageUrl","duration","resolution","movementAmplitude",
        "audio"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
      "resolution":{"type":"string","enum":["540p","720p","1080p"]},
      "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
      "audio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Start End To Video Q3 Pro Fast on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/start-end-to-video-q3-pro-fast`
  ///
  /// Documented as `Vidu-start-end-to-video-q3-pro-fast`.
  public nonisolated struct StartEndToVideoQ3ProFast: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 50 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG, PNG or WEBP, up to 50 MB.
    @export(implementation) public var lastImageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var audio: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_1to16
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p

    @export(implementation) public init(
      firstImageURL: Media, lastImageURL: Media, prompt: String? = nil, duration: Duration? = nil,
      resolution: Resolution? = nil, audio: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, firstImageURL, lastImageURL, duration, resolution, audio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/start-end-to-video-q3-pro-fast", output: .video, #"""
      {"type":"object","required":["firstImageUrl","lastImageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":52428800}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "audio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Start End To Video Q3 Turbo on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/start-end-to-video-q3-turbo`
  ///
  /// Documented as `Vidu-start-end-to-video-q3-turbo`.
  public nonisolated struct StartEndToVideoQ3Turbo: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var lastImageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `auto`.
    @export(implementation) public var movementAmplitude: MovementAmplitude {
      get { _storage[5] } set { _storage[5] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var audio: Bool { get { _storage[6] } set { _storage[6] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_1to16
    public typealias Resolution = RunningHubOptions.Resolution_540p_720p_1080p
    public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude_Auto_Small_Medium_Large

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
      movementAmplitude: MovementAmplitude, audio: Bool
    ) {
      _storage = _Storage(
        Self._schema, prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, audio
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/start-end-to-video-q3-turbo", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","lastImageUrl","duration","resolution","movementAmplitude",
        "audio"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
      "resolution":{"type":"string","enum":["540p","720p","1080p"]},
      "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
      "audio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Text To Video Q2 on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/text-to-video`
  ///
  /// Documented as `Vidu-text-to-video-q2`.
  public nonisolated struct TextToVideoQ2: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `general`.
    @export(implementation) public var style: Style { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `auto`.
    @export(implementation) public var movementAmplitude: MovementAmplitude {
      get { _storage[4] } set { _storage[4] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias Style = RunningHubOptions.Style_General_Anime
    public typealias AspectRatio = RunningHubOptions.AspectRatio_4x3_3x4_16x9_9x16_1x1
    public typealias Resolution = RunningHubOptions.Resolution_540p_720p_1080p
    public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude_Auto_Small_Medium_Large
    public typealias Duration = RunningHubOptions.Duration_1to10

    @export(implementation) public init(
      prompt: String, style: Style, aspectRatio: AspectRatio, resolution: Resolution,
      movementAmplitude: MovementAmplitude, duration: Duration
    ) {
      _storage = _Storage(Self._schema, prompt, style, aspectRatio, resolution, movementAmplitude, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","style","aspectRatio","resolution","movementAmplitude","duration"],
        "properties":{
      "prompt":{"type":"string","maxLength":4000},
      "style":{"type":"string","enum":["general","anime"]},
      "aspectRatio":{"type":"string","enum":["4:3","3:4","16:9","9:16","1:1"]},
      "resolution":{"type":"string","enum":["540p","720p","1080p"]},
      "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Text To Video Q3 Pro on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/text-to-video-q3-pro`
  ///
  /// Documented as `Vidu-text-to-video-q3-pro`.
  public nonisolated struct TextToVideoQ3Pro: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `general`.
    @export(implementation) public var style: Style { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `true`.
    @export(implementation) public var audio: Bool { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias Style = RunningHubOptions.Style_General_Anime
    public typealias AspectRatio = RunningHubOptions.AspectRatio_4x3_3x4_16x9_9x16_1x1
    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_1to16

    @export(implementation) public init(
      prompt: String, style: Style, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration, audio: Bool
    ) {
      _storage = _Storage(Self._schema, prompt, style, aspectRatio, resolution, duration, audio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/text-to-video-q3-pro", output: .video, #"""
      {"type":"object","required":["prompt","style","aspectRatio","resolution","duration","audio"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "style":{"type":"string","enum":["general","anime"]},
      "aspectRatio":{"type":"string","enum":["4:3","3:4","16:9","9:16","1:1"]},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
      "audio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Text To Video Q3 Pro Fast on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/text-to-video-q3-pro-fast`
  ///
  /// Documented as `Vidu-text-to-video-q3-pro-fast`.
  public nonisolated struct TextToVideoQ3ProFast: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var audio: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_4x3_3x4_1x1
    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_1to16

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil, duration: Duration? = nil,
      audio: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, resolution, duration, audio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/text-to-video-q3-pro-fast", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
      "audio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Vidu Text To Video Q3 Turbo on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/vidu/text-to-video-q3-turbo`
  ///
  /// Documented as `Vidu-text-to-video-q3-turbo`.
  public nonisolated struct TextToVideoQ3Turbo: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `general`.
    @export(implementation) public var style: Style { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `true`.
    @export(implementation) public var audio: Bool { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias Style = RunningHubOptions.Style_General_Anime
    public typealias AspectRatio = RunningHubOptions.AspectRatio_4x3_3x4_16x9_9x16_1x1
    public typealias Resolution = RunningHubOptions.Resolution_540p_720p_1080p
    public typealias Duration = RunningHubOptions.Duration_1to16

    @export(implementation) public init(
      prompt: String, style: Style, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration, audio: Bool
    ) {
      _storage = _Storage(Self._schema, prompt, style, aspectRatio, resolution, duration, audio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/vidu/text-to-video-q3-turbo", output: .video, #"""
      {"type":"object","required":["prompt","style","aspectRatio","resolution","duration","audio"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "style":{"type":"string","enum":["general","anime"]},
      "aspectRatio":{"type":"string","enum":["4:3","3:4","16:9","9:16","1:1"]},
      "resolution":{"type":"string","enum":["540p","720p","1080p"]},
      "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
      "audio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum AspectRatio_16x9_9x16_4x3_3x4_1x1: ModelOption {
    case `16:9`, `9:16`, `4:3`, `3:4`, `1:1`
    public static var _texts: _OptionTexts { "|16:9|9:16|4:3|3:4|1:1" }
  }
  public nonisolated enum AspectRatio_16x9_9x16_4x3_3x4_1x1_Auto: ModelOption {
    case `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, auto
    public static var _texts: _OptionTexts { "|16:9|9:16|4:3|3:4|1:1|auto" }
  }
  public nonisolated enum AspectRatio_4x3_3x4_16x9_9x16_1x1: ModelOption {
    case `4:3`, `3:4`, `16:9`, `9:16`, `1:1`
    public static var _texts: _OptionTexts { "|4:3|3:4|16:9|9:16|1:1" }
  }
  public nonisolated enum Audio_True_False: ModelOption {
    case `true`, `false`
    public static var _texts: _OptionTexts { "|true|false" }
  }
  public nonisolated enum Duration_1to10: ModelOption {
    case `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`
    public static var _texts: _OptionTexts { "|1|2|3|4|5|6|7|8|9|10" }
  }
  public nonisolated enum Duration_1to16: ModelOption {
    case `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`
    public static var _texts: _OptionTexts { "|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16" }
  }
  public nonisolated enum Duration_1to8: ModelOption {
    case `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`
    public static var _texts: _OptionTexts { "|1|2|3|4|5|6|7|8" }
  }
  public nonisolated enum MovementAmplitude_Auto_Small_Medium_Large: ModelOption {
    case auto, small, medium, large
    public static var _texts: _OptionTexts { "|auto|small|medium|large" }
  }
  public nonisolated enum Resolution_1080p: ModelOption {
    case `1080p`
    public static var _texts: _OptionTexts { "|1080p" }
  }
  public nonisolated enum Resolution_540p_720p_1080p: ModelOption {
    case `540p`, `720p`, `1080p`
    public static var _texts: _OptionTexts { "|540p|720p|1080p" }
  }
  public nonisolated enum Style_General_Anime: ModelOption {
    case general, anime
    public static var _texts: _OptionTexts { "|general|anime" }
  }
}
