// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Stephen Chow IP Video Gen(Seedance 2.0) · POST /openapi/v2/rhart-video/sparkvideo-2.0/multimodal-video-star
///
/// Known from client code, not from documentation.
public struct StephenChowIPVideoGenSeedance2_0: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video/sparkvideo-2.0/multimodal-video-star", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["resolution","duration","templateId"],"properties":{
    "resolution":{"type":"string","enum":["480p","720p","1080p","native1080p","2k","4k"],"evidence":"client"},
    "duration":{"type":"string","enum":["-1","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
    "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"],"evidence":"client"},
    "templateId":{"type":"string","enum":["ca4e2a5b6ba3429aa32f1b6ce8095e49","3939807298934776bcaab866e5411234","ffe89289a144441c8151b119d7a69912","806e1cb898e343bd817cf601d73bdb05","98dc545610564969ac7ff547f40c98d2","0aa9c61ef52a42b58e554bcac588b80c"],"evidence":"client"},
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_23
  public typealias Duration = RunningHubOptions.Duration_8
  public typealias Ratio = RunningHubOptions.Ratio
  public typealias TemplateID = RunningHubOptions.TemplateID
  /// Default `720p`. Known from client code, not from documentation.
  @export(implementation) public var resolution: Resolution { get { fields[0] } set { fields[0] = newValue } }
  /// Default `5`. Known from client code, not from documentation.
  @export(implementation) public var duration: Duration { get { fields[1] } set { fields[1] = newValue } }
  /// Default `adaptive`. Known from client code, not from documentation.
  @export(implementation) public var ratio: Ratio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `ca4e2a5b6ba3429aa32f1b6ce8095e49`. Known from client code, not from documentation.
  @export(implementation) public var templateID: TemplateID { get { fields[3] } set { fields[3] = newValue } }
  /// An image, up to 10 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    resolution: Resolution, duration: Duration, templateID: TemplateID, ratio: Ratio? = nil, imageURL: Media? = nil
  ) {
    self.init(fields: Fields(Self.validator, resolution, duration, ratio, templateID, imageURL))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Stephen Chow IP Video Gen-Fast (Seedance 2.0 Fast) · POST /openapi/v2/rhart-video/sparkvideo-2.0/multimodal-video-star-fast
///
/// Known from client code, not from documentation.
public struct StephenChowIPVideoGenFastSeedance2_0Fast: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video/sparkvideo-2.0/multimodal-video-star-fast", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["resolution","duration","templateId"],"properties":{
    "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"],"evidence":"client"},
    "duration":{"type":"string","enum":["-1","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
    "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"],"evidence":"client"},
    "templateId":{"type":"string","enum":["ca4e2a5b6ba3429aa32f1b6ce8095e49","3939807298934776bcaab866e5411234","ffe89289a144441c8151b119d7a69912","806e1cb898e343bd817cf601d73bdb05","98dc545610564969ac7ff547f40c98d2","0aa9c61ef52a42b58e554bcac588b80c"],"evidence":"client"},
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_5
  public typealias Duration = RunningHubOptions.Duration_8
  public typealias Ratio = RunningHubOptions.Ratio
  public typealias TemplateID = RunningHubOptions.TemplateID
  /// Default `720p`. Known from client code, not from documentation.
  @export(implementation) public var resolution: Resolution { get { fields[0] } set { fields[0] = newValue } }
  /// Default `5`. Known from client code, not from documentation.
  @export(implementation) public var duration: Duration { get { fields[1] } set { fields[1] = newValue } }
  /// Default `adaptive`. Known from client code, not from documentation.
  @export(implementation) public var ratio: Ratio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `ca4e2a5b6ba3429aa32f1b6ce8095e49`. Known from client code, not from documentation.
  @export(implementation) public var templateID: TemplateID { get { fields[3] } set { fields[3] = newValue } }
  /// An image, up to 10 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    resolution: Resolution, duration: Duration, templateID: TemplateID, ratio: Ratio? = nil, imageURL: Media? = nil
  ) {
    self.init(fields: Fields(Self.validator, resolution, duration, ratio, templateID, imageURL))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum Resolution_23: ModelOption {
    case `480p`, `720p`, `1080p`, native1080p, `2k`, `4k`
    public static var rawValues: StaticString { "|480p|720p|1080p|native1080p|2k|4k" }
  }
  public enum TemplateID: ModelOption {
    case ca4e2a5b6ba3429aa32f1b6ce8095e49, `3939807298934776bcaab866e5411234`, ffe89289a144441c8151b119d7a69912,
    `806e1cb898e343bd817cf601d73bdb05`, `98dc545610564969ac7ff547f40c98d2`, `0aa9c61ef52a42b58e554bcac588b80c`
    public static var rawValues: StaticString {
      """
      |ca4e2a5b6ba3429aa32f1b6ce8095e49|3939807298934776bcaab866e5411234|ffe89289a144441c8151b119d7a69912\
      |806e1cb898e343bd817cf601d73bdb05|98dc545610564969ac7ff547f40c98d2|0aa9c61ef52a42b58e554bcac588b80c
      """
    }
  }
}
