// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Vidu Start End To Video Q2 Pro on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/start-end-to-video-q2-pro`
///
/// Documented as `Vidu-start-end-to-video-q2-pro`.
public nonisolated struct ViduStartEndToVideoQ2Pro: ModelRequest {
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

  public typealias Duration = RunningHubOptions.Duration_26
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude

  @export(implementation) public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, bgm: Bool
  ) {
    self.init(_storage: _Storage(prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, bgm))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/start-end-to-video-q2-pro", output: .video)
  }
  public static let validator = Validator(#"""
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
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// Vidu Start End To Video Q2 Pro Fast on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/start-end-to-video-q2-pro-fast`
///
/// Documented as `Vidu-start-end-to-video-q2-pro-fast`.
public nonisolated struct ViduStartEndToVideoQ2ProFast: ModelRequest {
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

  public typealias Duration = RunningHubOptions.Duration_26
  public typealias Resolution = RunningHubOptions.Resolution
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude

  @export(implementation) public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, bgm: Bool
  ) {
    self.init(_storage: _Storage(prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, bgm))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/start-end-to-video-q2-pro-fast", output: .video)
  }
  public static let validator = Validator(#"""
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
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// Vidu Start End To Video Q2 Turbo on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/start-end-to-video-q2-turbo`
///
/// Documented as `Vidu-start-end-to-video-q2-turbo`.
public nonisolated struct ViduStartEndToVideoQ2Turbo: ModelRequest {
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

  public typealias Duration = RunningHubOptions.Duration_26
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude

  @export(implementation) public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, bgm: Bool
  ) {
    self.init(_storage: _Storage(prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, bgm))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/start-end-to-video-q2-turbo", output: .video)
  }
  public static let validator = Validator(#"""
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
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// Vidu Start End To Video Q3 Pro on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/start-end-to-video-q3-pro`
///
/// Documented as `Vidu-start-end-to-video-q3-pro`.
public nonisolated struct ViduStartEndToVideoQ3Pro: ModelRequest {
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

  public typealias Duration = RunningHubOptions.Duration_24
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude

  @export(implementation) public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, audio: Bool
  ) {
    self.init(_storage: _Storage(prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, audio))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/start-end-to-video-q3-pro", output: .video)
  }
  public static let validator = Validator(#"""
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
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// Vidu Start End To Video Q3 Pro Fast on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/start-end-to-video-q3-pro-fast`
///
/// Documented as `Vidu-start-end-to-video-q3-pro-fast`.
public nonisolated struct ViduStartEndToVideoQ3ProFast: ModelRequest {
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

  public typealias Duration = RunningHubOptions.Duration_24
  public typealias Resolution = RunningHubOptions.Resolution

  @export(implementation) public init(
    firstImageURL: Media, lastImageURL: Media, prompt: String? = nil, duration: Duration? = nil,
    resolution: Resolution? = nil, audio: Bool? = nil
  ) {
    self.init(_storage: _Storage(prompt, firstImageURL, lastImageURL, duration, resolution, audio))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/start-end-to-video-q3-pro-fast", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["firstImageUrl","lastImageUrl"],"properties":{
    "prompt":{"type":"string","maxLength":5000},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":52428800}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
    "resolution":{"type":"string","enum":["720p","1080p"]},
    "audio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// Vidu Start End To Video Q3 Turbo on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/start-end-to-video-q3-turbo`
///
/// Documented as `Vidu-start-end-to-video-q3-turbo`.
public nonisolated struct ViduStartEndToVideoQ3Turbo: ModelRequest {
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

  public typealias Duration = RunningHubOptions.Duration_24
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude

  @export(implementation) public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, audio: Bool
  ) {
    self.init(_storage: _Storage(prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, audio))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/start-end-to-video-q3-turbo", output: .video)
  }
  public static let validator = Validator(#"""
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
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

extension RunningHubOptions {
  public nonisolated enum Duration_26: ModelOption {
    case `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`
    public static var _rawValues: StaticString { "|1|2|3|4|5|6|7|8" }
  }
}
