// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Stephen Chow IP Video Gen Seedance 2.0 on RunningHub. Makes video.
///
/// `POST /openapi/v2/rhart-video/sparkvideo-2.0/multimodal-video-star`
///
/// Documented as `Stephen Chow IP Video Gen(Seedance 2.0)`. Known from client code, not from documentation.
public nonisolated struct StephenChowIPVideoGenSeedance2_0: ModelRequest {
  /// Default `720p`. Known from client code, not from documentation.
  @export(implementation) public var resolution: Resolution { get { _storage[0] } set { _storage[0] = newValue } }
  /// Default `5`. Known from client code, not from documentation.
  @export(implementation) public var duration: Duration { get { _storage[1] } set { _storage[1] = newValue } }
  /// Default `adaptive`. Known from client code, not from documentation.
  @export(implementation) public var ratio: Ratio? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `ca4e2a5b6ba3429aa32f1b6ce8095e49`. Known from client code, not from documentation.
  @export(implementation) public var templateID: TemplateID { get { _storage[3] } set { _storage[3] = newValue } }
  /// An image, up to 10 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }

  public nonisolated enum Resolution: ModelOption {
    case `480p`, `720p`, `1080p`, native1080p, `2k`, `4k`
    public static var _rawValues: StaticString { "|480p|720p|1080p|native1080p|2k|4k" }
  }

  public typealias Duration = RunningHubOptions.Duration_8
  public typealias Ratio = RunningHubOptions.Ratio
  public typealias TemplateID = RunningHubOptions.TemplateID

  @export(implementation) public init(
    resolution: Resolution, duration: Duration, templateID: TemplateID, ratio: Ratio? = nil, imageURL: Media? = nil
  ) {
    self.init(_storage: _Storage(resolution, duration, ratio, templateID, imageURL))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/rhart-video/sparkvideo-2.0/multimodal-video-star", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["resolution","duration","templateId"],"properties":{
    "resolution":{"type":"string","enum":["480p","720p","1080p","native1080p","2k","4k"],"evidence":"client"},
    "duration":{"type":"string","enum":["-1","4","5","6","7","8","9","10","11","12","13","14","15"],
      "evidence":"client"},
    "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"],"evidence":"client"},
    "templateId":{"type":"string","enum":["ca4e2a5b6ba3429aa32f1b6ce8095e49","3939807298934776bcaab866e5411234",
      "ffe89289a144441c8151b119d7a69912","806e1cb898e343bd817cf601d73bdb05","98dc545610564969ac7ff547f40c98d2",
      "0aa9c61ef52a42b58e554bcac588b80c"],"evidence":"client"},
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// Stephen Chow IP Video Gen Fast Seedance 2.0 Fast on RunningHub. Makes video.
///
/// `POST /openapi/v2/rhart-video/sparkvideo-2.0/multimodal-video-star-fast`
///
/// Documented as `Stephen Chow IP Video Gen-Fast (Seedance 2.0 Fast)`. Known from client code, not from documentation.
public nonisolated struct StephenChowIPVideoGenFastSeedance2_0Fast: ModelRequest {
  /// Default `720p`. Known from client code, not from documentation.
  @export(implementation) public var resolution: Resolution { get { _storage[0] } set { _storage[0] = newValue } }
  /// Default `5`. Known from client code, not from documentation.
  @export(implementation) public var duration: Duration { get { _storage[1] } set { _storage[1] = newValue } }
  /// Default `adaptive`. Known from client code, not from documentation.
  @export(implementation) public var ratio: Ratio? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `ca4e2a5b6ba3429aa32f1b6ce8095e49`. Known from client code, not from documentation.
  @export(implementation) public var templateID: TemplateID { get { _storage[3] } set { _storage[3] = newValue } }
  /// An image, up to 10 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }

  public typealias Resolution = RunningHubOptions.Resolution_5
  public typealias Duration = RunningHubOptions.Duration_8
  public typealias Ratio = RunningHubOptions.Ratio
  public typealias TemplateID = RunningHubOptions.TemplateID

  @export(implementation) public init(
    resolution: Resolution, duration: Duration, templateID: TemplateID, ratio: Ratio? = nil, imageURL: Media? = nil
  ) {
    self.init(_storage: _Storage(resolution, duration, ratio, templateID, imageURL))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/rhart-video/sparkvideo-2.0/multimodal-video-star-fast", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["resolution","duration","templateId"],"properties":{
    "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"],"evidence":"client"},
    "duration":{"type":"string","enum":["-1","4","5","6","7","8","9","10","11","12","13","14","15"],
      "evidence":"client"},
    "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"],"evidence":"client"},
    "templateId":{"type":"string","enum":["ca4e2a5b6ba3429aa32f1b6ce8095e49","3939807298934776bcaab866e5411234",
      "ffe89289a144441c8151b119d7a69912","806e1cb898e343bd817cf601d73bdb05","98dc545610564969ac7ff547f40c98d2",
      "0aa9c61ef52a42b58e554bcac588b80c"],"evidence":"client"},
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

extension RunningHubOptions {
  public nonisolated enum TemplateID: ModelOption {
    case ca4e2a5b6ba3429aa32f1b6ce8095e49, `3939807298934776bcaab866e5411234`, ffe89289a144441c8151b119d7a69912,
    `806e1cb898e343bd817cf601d73bdb05`, `98dc545610564969ac7ff547f40c98d2`, `0aa9c61ef52a42b58e554bcac588b80c`
    public static var _rawValues: StaticString {
      """
      |ca4e2a5b6ba3429aa32f1b6ce8095e49|3939807298934776bcaab866e5411234|ffe89289a144441c8151b119d7a69912\
      |806e1cb898e343bd817cf601d73bdb05|98dc545610564969ac7ff547f40c98d2|0aa9c61ef52a42b58e554bcac588b80c
      """
    }
  }
}
