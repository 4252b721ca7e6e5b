// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// TopazLabs Video Astra on RunningHub. Makes video.
///
/// `POST /openapi/v2/topazlabs/video-astra`
///
/// Documented as `topazlabs-video-astra`. Known from client code, not from documentation.
public nonisolated struct TopazLabsVideoAstra: ModelRequest {
  /// A video, up to 200 MB. Known from client code, not from documentation.
  @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int { get { _storage[1] } set { _storage[1] = newValue } }
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int { get { _storage[2] } set { _storage[2] = newValue } }
  /// Default `ast-2`. Known from client code, not from documentation.
  @export(implementation) public var model: Model { get { _storage[3] } set { _storage[3] = newValue } }

  public nonisolated enum Model: ModelOption {
    case `ast-2`
    public static var _rawValues: StaticString { "|ast-2" }
  }

  @export(implementation) public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
    self.init(_storage: _Storage(videoURL, outputWidth, outputHeight, model))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/video-astra", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["ast-2"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Video Denoise on RunningHub. Makes video.
///
/// `POST /openapi/v2/topazlabs/video-denoise`
///
/// Documented as `topazlabs-video-denoise`. Known from client code, not from documentation.
public nonisolated struct TopazLabsVideoDenoise: ModelRequest {
  /// A video, up to 200 MB. Known from client code, not from documentation.
  @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int { get { _storage[1] } set { _storage[1] = newValue } }
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int { get { _storage[2] } set { _storage[2] = newValue } }
  /// Default `nyx-3`. Known from client code, not from documentation.
  @export(implementation) public var model: Model { get { _storage[3] } set { _storage[3] = newValue } }

  public nonisolated enum Model: ModelOption {
    case `nyx-3`, `nxhf-1`, `nxl-1`, `nxf-1`
    public static var _rawValues: StaticString { "|nyx-3|nxhf-1|nxl-1|nxf-1" }
  }

  @export(implementation) public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
    self.init(_storage: _Storage(videoURL, outputWidth, outputHeight, model))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/video-denoise", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["nyx-3","nxhf-1","nxl-1","nxf-1"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Video Frame Interpolation on RunningHub. Makes video.
///
/// `POST /openapi/v2/topazlabs/video-frame-interpolation`
///
/// Documented as `topazlabs-video-frame-interpolation`. Known from client code, not from documentation.
public nonisolated struct TopazLabsVideoFrameInterpolation: ModelRequest {
  /// A video, up to 200 MB. Known from client code, not from documentation.
  @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int { get { _storage[1] } set { _storage[1] = newValue } }
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int { get { _storage[2] } set { _storage[2] = newValue } }
  /// Default `apo-8`. Known from client code, not from documentation.
  @export(implementation) public var model: Model { get { _storage[3] } set { _storage[3] = newValue } }
  /// 15 to 240, default 60. Known from client code, not from documentation.
  @export(implementation) public var outputFrameRate: Int? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }

  public nonisolated enum Model: ModelOption {
    case `apo-8`, `apf-2`, `aion-1`, `chr-2`, `chf-3`
    public static var _rawValues: StaticString { "|apo-8|apf-2|aion-1|chr-2|chf-3" }
  }

  @export(implementation) public init(
    videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model, outputFrameRate: Int? = nil
  ) {
    self.init(_storage: _Storage(videoURL, outputWidth, outputHeight, model, outputFrameRate))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/video-frame-interpolation", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["apo-8","apf-2","aion-1","chr-2","chf-3"],"evidence":"client"},
    "outputFrameRate":{"type":"integer","minimum":15,"maximum":240,"evidence":"client"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Video Proteus on RunningHub. Makes video.
///
/// `POST /openapi/v2/topazlabs/video-proteus`
///
/// Documented as `topazlabs-video-proteus`. Known from client code, not from documentation.
public nonisolated struct TopazLabsVideoProteus: ModelRequest {
  /// A video, up to 200 MB. Known from client code, not from documentation.
  @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int { get { _storage[1] } set { _storage[1] = newValue } }
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int { get { _storage[2] } set { _storage[2] = newValue } }
  /// Default `prob-4`. Known from client code, not from documentation.
  @export(implementation) public var model: Model { get { _storage[3] } set { _storage[3] = newValue } }

  public nonisolated enum Model: ModelOption {
    case `prob-4`, `pnat-1`, `rhea-1`, `thd-3`, `thf-4`, `ahq-12`, `alqs-2`, `alq-13`, `amqs-2`, `amq-13`, `ddv-3`,
    `dtv-4`, `dtd-4`, `dtvs-2`, `dtds-2`, `gcg-5`, `ghq-5`, `ganim-1`, `iris-3`, `iris-2`
    public static var _rawValues: StaticString {
      """
      |prob-4|pnat-1|rhea-1|thd-3|thf-4|ahq-12|alqs-2|alq-13|amqs-2|amq-13|ddv-3|dtv-4|dtd-4|dtvs-2|dtds-2|gcg-5|ghq-5\
      |ganim-1|iris-3|iris-2
      """
    }
  }

  @export(implementation) public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
    self.init(_storage: _Storage(videoURL, outputWidth, outputHeight, model))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/video-proteus", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["prob-4","pnat-1","rhea-1","thd-3","thf-4","ahq-12","alqs-2","alq-13","amqs-2",
      "amq-13","ddv-3","dtv-4","dtd-4","dtvs-2","dtds-2","gcg-5","ghq-5","ganim-1","iris-3","iris-2"],
      "evidence":"client"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Video Starlight on RunningHub. Makes video.
///
/// `POST /openapi/v2/topazlabs/video-starlight`
///
/// Documented as `topazlabs-video-starlight`. Known from client code, not from documentation.
public nonisolated struct TopazLabsVideoStarlight: ModelRequest {
  /// A video, up to 200 MB. Known from client code, not from documentation.
  @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int { get { _storage[1] } set { _storage[1] = newValue } }
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int { get { _storage[2] } set { _storage[2] = newValue } }
  /// Default `slp-2.5`. Known from client code, not from documentation.
  @export(implementation) public var model: Model { get { _storage[3] } set { _storage[3] = newValue } }

  public nonisolated enum Model: ModelOption {
    case `slp-2.5`, `slhq-1`, `slm-1`, `wonder-1`, `slf-2`
    public static var _rawValues: StaticString { "|slp-2.5|slhq-1|slm-1|wonder-1|slf-2" }
  }

  @export(implementation) public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
    self.init(_storage: _Storage(videoURL, outputWidth, outputHeight, model))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/video-starlight", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["slp-2.5","slhq-1","slm-1","wonder-1","slf-2"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Video Upscale on RunningHub. Makes video.
///
/// `POST /openapi/v2/topazlabs/video-upscale`
///
/// Documented as `topazlabs-video-upscale`.
public nonisolated struct TopazLabsVideoUpscale: ModelRequest {
  /// MP4, up to 100 MB.
  @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// Default `1080p`.
  @export(implementation) public var targetResolution: TargetResolution {
    get { _storage[1] } set { _storage[1] = newValue }
  }
  /// Default `30`.
  @export(implementation) public var targetFPS: TargetFPS { get { _storage[2] } set { _storage[2] = newValue } }

  public nonisolated enum TargetResolution: ModelOption {
    case `720p`, `1080p`, `4k`
    public static var _rawValues: StaticString { "|720p|1080p|4k" }
  }

  public nonisolated enum TargetFPS: ModelOption {
    case `30`, `60`
    public static var _rawValues: StaticString { "|30|60" }
  }

  @export(implementation) public init(videoURL: Media, targetResolution: TargetResolution, targetFPS: TargetFPS) {
    self.init(_storage: _Storage(videoURL, targetResolution, targetFPS))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/video-upscale", output: .video)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","targetResolution","targetFps"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
    "targetResolution":{"type":"string","enum":["720p","1080p","4k"]},
    "targetFps":{"type":"string","enum":["30","60"]}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}
