// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Vidu Reference To Video Q2 on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/reference-to-video-q2`
///
/// Documented as `Vidu-reference-to-video-q2`.
public nonisolated struct ViduReferenceToVideoQ2: ModelRequest {
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

  public typealias AspectRatio = RunningHubOptions.AspectRatio_37
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias Duration = RunningHubOptions.Duration_23
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude

  @export(implementation) public init(
    prompt: String, imageURLs: [Media], aspectRatio: AspectRatio, resolution: Resolution, duration: Duration,
    movementAmplitude: MovementAmplitude
  ) {
    self.init(_storage: _Storage(prompt, imageURLs, aspectRatio, resolution, duration, movementAmplitude))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/reference-to-video-q2", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrls","aspectRatio","resolution","duration","movementAmplitude"],
      "properties":{
    "prompt":{"type":"string","maxLength":4000},
    "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],
      "maxBytes":52428800}}},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]},
    "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// Vidu Reference To Video Q2 Pro on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/reference-to-video-q2-pro`
///
/// Documented as `Vidu-reference-to-video-q2-pro`.
public nonisolated struct ViduReferenceToVideoQ2Pro: ModelRequest {
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

  public typealias AspectRatio = RunningHubOptions.AspectRatio_37
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias Duration = RunningHubOptions.Duration_23
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude

  @export(implementation) public init(
    prompt: String, imageURLs: [Media]? = nil, videos: [Media]? = nil, aspectRatio: AspectRatio? = nil,
    resolution: Resolution? = nil, duration: Duration? = nil, movementAmplitude: MovementAmplitude? = nil
  ) {
    self.init(_storage: _Storage(prompt, imageURLs, videos, aspectRatio, resolution, duration, movementAmplitude))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/reference-to-video-q2-pro", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],
      "maxBytes":52428800}}},
    "videos":{"type":"array","maxItems":2,"items":{"type":"string","media":{"kind":"video","formats":["mp4","avi",
      "mov"],"maxBytes":104857600}}},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]},
    "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// Vidu Reference To Video Q3 on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/reference-to-video-q3`
///
/// Documented as `Vidu-reference-to-video-q3`.
public nonisolated struct ViduReferenceToVideoQ3: ModelRequest {
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

  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias AspectRatio = RunningHubOptions.AspectRatio_38
  public typealias Audio = RunningHubOptions.Audio

  @export(implementation) public init(
    prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
    audio: Audio? = nil
  ) {
    self.init(_storage: _Storage(prompt, imageURLs, duration, resolution, aspectRatio, audio))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/reference-to-video-q3", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
    "prompt":{"type":"string","maxLength":5000},
    "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
      "webp"],"maxBytes":52428800}}},
    "duration":{"type":"integer","minimum":3,"maximum":16},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","auto"]},
    "audio":{"type":"string","enum":["true","false"]}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// Vidu Reference To Video Q3 Ad on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/reference-to-video-q3-ad`
///
/// Documented as `Vidu-reference-to-video-q3-ad`. Known from client code, not from documentation.
public nonisolated struct ViduReferenceToVideoQ3Ad: ModelRequest {
  /// Up to 5,000 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
  /// Up to 7 items, each: an image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
  /// 3 to 16, default 5. Known from client code, not from documentation.
  @export(implementation) public var duration: Int { get { _storage[2] } set { _storage[2] = newValue } }
  /// Default `720p`. Known from client code, not from documentation.
  @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
  /// Default `16:9`. Known from client code, not from documentation.
  @export(implementation) public var aspectRatio: AspectRatio? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// Default `true`. Known from client code, not from documentation.
  @export(implementation) public var audio: Audio? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }

  public typealias Resolution = RunningHubOptions.Resolution
  public typealias AspectRatio = RunningHubOptions.AspectRatio_38
  public typealias Audio = RunningHubOptions.Audio

  @export(implementation) public init(
    prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
    audio: Audio? = nil
  ) {
    self.init(_storage: _Storage(prompt, imageURLs, duration, resolution, aspectRatio, audio))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/reference-to-video-q3-ad", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
    "prompt":{"type":"string","maxLength":5000,"evidence":"client"},
    "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","maxBytes":52428800},
      "evidence":"client"},"evidence":"client"},
    "duration":{"type":"integer","minimum":3,"maximum":16,"evidence":"client"},
    "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","auto"],"evidence":"client"},
    "audio":{"type":"string","enum":["true","false"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// Vidu Reference To Video Q3 Drama on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/reference-to-video-q3-drama`
///
/// Documented as `Vidu-reference-to-video-q3-drama`. Known from client code, not from documentation.
public nonisolated struct ViduReferenceToVideoQ3Drama: ModelRequest {
  /// Up to 5,000 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
  /// Up to 7 items, each: an image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
  /// 2 to 15, default 8. Known from client code, not from documentation.
  @export(implementation) public var duration: Int { get { _storage[2] } set { _storage[2] = newValue } }
  /// Default `1080p`. Known from client code, not from documentation.
  @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
  /// Default `16:9`. Known from client code, not from documentation.
  @export(implementation) public var aspectRatio: AspectRatio? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// Default `true`. Known from client code, not from documentation.
  @export(implementation) public var audio: Audio? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }

  public typealias Resolution = RunningHubOptions.Resolution_30
  public typealias AspectRatio = RunningHubOptions.AspectRatio_38
  public typealias Audio = RunningHubOptions.Audio

  @export(implementation) public init(
    prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
    audio: Audio? = nil
  ) {
    self.init(_storage: _Storage(prompt, imageURLs, duration, resolution, aspectRatio, audio))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/reference-to-video-q3-drama", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
    "prompt":{"type":"string","maxLength":5000,"evidence":"client"},
    "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","maxBytes":52428800},
      "evidence":"client"},"evidence":"client"},
    "duration":{"type":"integer","minimum":2,"maximum":15,"evidence":"client"},
    "resolution":{"type":"string","enum":["1080p"],"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","auto"],"evidence":"client"},
    "audio":{"type":"string","enum":["true","false"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// Vidu Reference To Video Q3 Mix on RunningHub. Makes video.
///
/// `POST /openapi/v2/vidu/reference-to-video-q3-mix`
///
/// Documented as `Vidu-reference-to-video-q3-mix`.
public nonisolated struct ViduReferenceToVideoQ3Mix: ModelRequest {
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

  public typealias Resolution = RunningHubOptions.Resolution
  public typealias AspectRatio = RunningHubOptions.AspectRatio_38
  public typealias Audio = RunningHubOptions.Audio

  @export(implementation) public init(
    prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
    audio: Audio? = nil
  ) {
    self.init(_storage: _Storage(prompt, imageURLs, duration, resolution, aspectRatio, audio))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/vidu/reference-to-video-q3-mix", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
    "prompt":{"type":"string","maxLength":5000},
    "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
      "webp"],"maxBytes":52428800}}},
    "duration":{"type":"integer","minimum":1,"maximum":16},
    "resolution":{"type":"string","enum":["720p","1080p"]},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","auto"]},
    "audio":{"type":"string","enum":["true","false"]}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

extension RunningHubOptions {
  public nonisolated enum AspectRatio_38: ModelOption {
    case `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, auto
    public static var _rawValues: StaticString { "|16:9|9:16|4:3|3:4|1:1|auto" }
  }
  public nonisolated enum Audio: ModelOption {
    case `true`, `false`
    public static var _rawValues: StaticString { "|true|false" }
  }
}
