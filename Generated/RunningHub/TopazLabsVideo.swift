// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// topazlabs-video-astra · POST /openapi/v2/topazlabs/video-astra
///
/// Known from client code, not from documentation.
public struct TopazLabsVideoAstra: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/video-astra", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["ast-2"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Model = RunningHubOptions.Model_4
  /// A video, up to 200 MB. Known from client code, not from documentation.
  @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int { get { fields[1] } set { fields[1] = newValue } }
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int { get { fields[2] } set { fields[2] = newValue } }
  /// Default `ast-2`. Known from client code, not from documentation.
  @export(implementation) public var model: Model { get { fields[3] } set { fields[3] = newValue } }
  public var fields: Fields
  @export(implementation) public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
    self.init(fields: Fields(Self.validator, videoURL, outputWidth, outputHeight, model))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-video-denoise · POST /openapi/v2/topazlabs/video-denoise
///
/// Known from client code, not from documentation.
public struct TopazLabsVideoDenoise: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/video-denoise", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["nyx-3","nxhf-1","nxl-1","nxf-1"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Model = RunningHubOptions.Model_5
  /// A video, up to 200 MB. Known from client code, not from documentation.
  @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int { get { fields[1] } set { fields[1] = newValue } }
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int { get { fields[2] } set { fields[2] = newValue } }
  /// Default `nyx-3`. Known from client code, not from documentation.
  @export(implementation) public var model: Model { get { fields[3] } set { fields[3] = newValue } }
  public var fields: Fields
  @export(implementation) public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
    self.init(fields: Fields(Self.validator, videoURL, outputWidth, outputHeight, model))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-video-frame-interpolation · POST /openapi/v2/topazlabs/video-frame-interpolation
///
/// Known from client code, not from documentation.
public struct TopazLabsVideoFrameInterpolation: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/video-frame-interpolation", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["apo-8","apf-2","aion-1","chr-2","chf-3"],"evidence":"client"},
    "outputFrameRate":{"type":"integer","minimum":15,"maximum":240,"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Model = RunningHubOptions.Model_6
  /// A video, up to 200 MB. Known from client code, not from documentation.
  @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int { get { fields[1] } set { fields[1] = newValue } }
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int { get { fields[2] } set { fields[2] = newValue } }
  /// Default `apo-8`. Known from client code, not from documentation.
  @export(implementation) public var model: Model { get { fields[3] } set { fields[3] = newValue } }
  /// 15 to 240, default 60. Known from client code, not from documentation.
  @export(implementation) public var outputFrameRate: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model, outputFrameRate: Int? = nil
  ) {
    self.init(fields: Fields(Self.validator, videoURL, outputWidth, outputHeight, model, outputFrameRate))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-video-proteus · POST /openapi/v2/topazlabs/video-proteus
///
/// Known from client code, not from documentation.
public struct TopazLabsVideoProteus: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/video-proteus", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["prob-4","pnat-1","rhea-1","thd-3","thf-4","ahq-12","alqs-2","alq-13","amqs-2","amq-13","ddv-3","dtv-4","dtd-4","dtvs-2","dtds-2","gcg-5","ghq-5","ganim-1","iris-3","iris-2"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Model = RunningHubOptions.Model_7
  /// A video, up to 200 MB. Known from client code, not from documentation.
  @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int { get { fields[1] } set { fields[1] = newValue } }
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int { get { fields[2] } set { fields[2] = newValue } }
  /// Default `prob-4`. Known from client code, not from documentation.
  @export(implementation) public var model: Model { get { fields[3] } set { fields[3] = newValue } }
  public var fields: Fields
  @export(implementation) public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
    self.init(fields: Fields(Self.validator, videoURL, outputWidth, outputHeight, model))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-video-starlight · POST /openapi/v2/topazlabs/video-starlight
///
/// Known from client code, not from documentation.
public struct TopazLabsVideoStarlight: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/video-starlight", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["slp-2.5","slhq-1","slm-1","wonder-1","slf-2"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Model = RunningHubOptions.Model_8
  /// A video, up to 200 MB. Known from client code, not from documentation.
  @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int { get { fields[1] } set { fields[1] = newValue } }
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int { get { fields[2] } set { fields[2] = newValue } }
  /// Default `slp-2.5`. Known from client code, not from documentation.
  @export(implementation) public var model: Model { get { fields[3] } set { fields[3] = newValue } }
  public var fields: Fields
  @export(implementation) public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
    self.init(fields: Fields(Self.validator, videoURL, outputWidth, outputHeight, model))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-video-upscale · POST /openapi/v2/topazlabs/video-upscale
public struct TopazLabsVideoUpscale: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/video-upscale", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","targetResolution","targetFps"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
    "targetResolution":{"type":"string","enum":["720p","1080p","4k"]},
    "targetFps":{"type":"string","enum":["30","60"]}}}
    """#, common: runningHubCommon)
  public typealias TargetResolution = RunningHubOptions.TargetResolution_2
  public typealias TargetFPS = RunningHubOptions.TargetFPS
  /// MP4, up to 100 MB.
  @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// Default `1080p`.
  @export(implementation) public var targetResolution: TargetResolution { get { fields[1] } set { fields[1] = newValue } }
  /// Default `30`.
  @export(implementation) public var targetFPS: TargetFPS { get { fields[2] } set { fields[2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(videoURL: Media, targetResolution: TargetResolution, targetFPS: TargetFPS) {
    self.init(fields: Fields(Self.validator, videoURL, targetResolution, targetFPS))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum Model_4: ModelOption {
    case `ast-2`
    public static var rawValues: StaticString { "|ast-2" }
  }
  public enum Model_5: ModelOption {
    case `nyx-3`, `nxhf-1`, `nxl-1`, `nxf-1`
    public static var rawValues: StaticString { "|nyx-3|nxhf-1|nxl-1|nxf-1" }
  }
  public enum Model_6: ModelOption {
    case `apo-8`, `apf-2`, `aion-1`, `chr-2`, `chf-3`
    public static var rawValues: StaticString { "|apo-8|apf-2|aion-1|chr-2|chf-3" }
  }
  public enum Model_7: ModelOption {
    case `prob-4`, `pnat-1`, `rhea-1`, `thd-3`, `thf-4`, `ahq-12`, `alqs-2`, `alq-13`, `amqs-2`, `amq-13`, `ddv-3`,
    `dtv-4`, `dtd-4`, `dtvs-2`, `dtds-2`, `gcg-5`, `ghq-5`, `ganim-1`, `iris-3`, `iris-2`
    public static var rawValues: StaticString {
      """
      |prob-4|pnat-1|rhea-1|thd-3|thf-4|ahq-12|alqs-2|alq-13|amqs-2|amq-13|ddv-3|dtv-4|dtd-4|dtvs-2|dtds-2|gcg-5|ghq-5\
      |ganim-1|iris-3|iris-2
      """
    }
  }
  public enum Model_8: ModelOption {
    case `slp-2.5`, `slhq-1`, `slm-1`, `wonder-1`, `slf-2`
    public static var rawValues: StaticString { "|slp-2.5|slhq-1|slm-1|wonder-1|slf-2" }
  }
  public enum TargetFPS: ModelOption {
    case `30`, `60`
    public static var rawValues: StaticString { "|30|60" }
  }
  public enum TargetResolution_2: ModelOption {
    case `720p`, `1080p`, `4k`
    public static var rawValues: StaticString { "|720p|1080p|4k" }
  }
}
