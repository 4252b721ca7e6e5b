// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Vidu Text To Video Q2 on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/text-to-video`
///
/// Documented as `Vidu-text-to-video-q2`.
public nonisolated struct ViduTextToVideoQ2: ModelRequest {
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

  public typealias Style = RunningHubOptions.Style_4
  public typealias AspectRatio = RunningHubOptions.AspectRatio_39
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude
  public typealias Duration = RunningHubOptions.Duration_23

  @export(implementation) public init(
    prompt: String, style: Style, aspectRatio: AspectRatio, resolution: Resolution,
    movementAmplitude: MovementAmplitude, duration: Duration
  ) {
    self.init(_storage: _Storage(prompt, style, aspectRatio, resolution, movementAmplitude, duration))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation { HTTPOperation("POST", "/openapi/v2/vidu/text-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","style","aspectRatio","resolution","movementAmplitude","duration"],
      "properties":{
    "prompt":{"type":"string","maxLength":4000},
    "style":{"type":"string","enum":["general","anime"]},
    "aspectRatio":{"type":"string","enum":["4:3","3:4","16:9","9:16","1:1"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// Vidu Text To Video Q3 Pro on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/text-to-video-q3-pro`
///
/// Documented as `Vidu-text-to-video-q3-pro`.
public nonisolated struct ViduTextToVideoQ3Pro: ModelRequest {
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

  public typealias Style = RunningHubOptions.Style_4
  public typealias AspectRatio = RunningHubOptions.AspectRatio_39
  public typealias Resolution = RunningHubOptions.Resolution_15
  public typealias Duration = RunningHubOptions.Duration_24

  @export(implementation) public init(
    prompt: String, style: Style, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration, audio: Bool
  ) {
    self.init(_storage: _Storage(prompt, style, aspectRatio, resolution, duration, audio))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/text-to-video-q3-pro", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","style","aspectRatio","resolution","duration","audio"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "style":{"type":"string","enum":["general","anime"]},
    "aspectRatio":{"type":"string","enum":["4:3","3:4","16:9","9:16","1:1"]},
    "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
    "audio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// Vidu Text To Video Q3 Pro Fast on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/text-to-video-q3-pro-fast`
///
/// Documented as `Vidu-text-to-video-q3-pro-fast`.
public nonisolated struct ViduTextToVideoQ3ProFast: ModelRequest {
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

  public typealias AspectRatio = RunningHubOptions.AspectRatio_37
  public typealias Resolution = RunningHubOptions.Resolution
  public typealias Duration = RunningHubOptions.Duration_24

  @export(implementation) public init(
    prompt: String, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil, duration: Duration? = nil,
    audio: Bool? = nil
  ) {
    self.init(_storage: _Storage(prompt, aspectRatio, resolution, duration, audio))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/text-to-video-q3-pro-fast", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1"]},
    "resolution":{"type":"string","enum":["720p","1080p"]},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
    "audio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// Vidu Text To Video Q3 Turbo on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/text-to-video-q3-turbo`
///
/// Documented as `Vidu-text-to-video-q3-turbo`.
public nonisolated struct ViduTextToVideoQ3Turbo: ModelRequest {
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

  public typealias Style = RunningHubOptions.Style_4
  public typealias AspectRatio = RunningHubOptions.AspectRatio_39
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias Duration = RunningHubOptions.Duration_24

  @export(implementation) public init(
    prompt: String, style: Style, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration, audio: Bool
  ) {
    self.init(_storage: _Storage(prompt, style, aspectRatio, resolution, duration, audio))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/text-to-video-q3-turbo", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","style","aspectRatio","resolution","duration","audio"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "style":{"type":"string","enum":["general","anime"]},
    "aspectRatio":{"type":"string","enum":["4:3","3:4","16:9","9:16","1:1"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
    "audio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

extension RunningHubOptions {
  public nonisolated enum AspectRatio_39: ModelOption {
    case `4:3`, `3:4`, `16:9`, `9:16`, `1:1`
    public static var _rawValues: StaticString { "|4:3|3:4|16:9|9:16|1:1" }
  }
  public nonisolated enum Style_4: ModelOption {
    case general, anime
    public static var _rawValues: StaticString { "|general|anime" }
  }
}
