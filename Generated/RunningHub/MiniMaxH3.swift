// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum MiniMaxH3ImageToVideoFirst {}

extension MiniMaxH3ImageToVideoFirst {
  /// MiniMax-H3 Image-to-Video (first/last frame) · POST /openapi/v2/minimax/hailuo-h3/image-to-video
  ///
  /// Known from client code, not from documentation.
  public struct LastFrame: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-h3/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},
      "resolution":{"type":"string","enum":["2K"],"evidence":"client"},
      "duration":{"type":"string","enum":["5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_14
    public typealias Duration = RunningHubOptions.Duration_12
    /// Up to 20,480 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// An image, up to 30 MB. Known from client code, not from documentation.
    @export(implementation) public var firstFrameURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// An image, up to 30 MB. Known from client code, not from documentation.
    @export(implementation) public var lastFrameURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `2K`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
    /// Default `5`. Known from client code, not from documentation.
    @export(implementation) public var duration: Duration { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, firstFrameURL: Media? = nil,
      lastFrameURL: Media? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, firstFrameURL, lastFrameURL, resolution, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

/// MiniMax-H3 Multimodal Reference-to-Video · POST /openapi/v2/minimax/hailuo-h3/multimodal-to-video
///
/// Known from client code, not from documentation.
public struct MiniMaxH3MultimodalReferenceToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-h3/multimodal-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","resolution","duration"],"properties":{
    "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
    "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},"evidence":"client"},
    "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","maxBytes":52428800},"evidence":"client"},"evidence":"client"},
    "audioUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","maxBytes":15728640},"evidence":"client"},"evidence":"client"},
    "resolution":{"type":"string","enum":["2K"],"evidence":"client"},
    "duration":{"type":"string","enum":["5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
    "ratio":{"type":"string","enum":["adaptive","21:9","16:9","4:3","1:1","3:4","9:16"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_14
  public typealias Duration = RunningHubOptions.Duration_12
  public typealias Ratio = RunningHubOptions.Ratio_2
  /// Up to 20,480 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 9 items, each: an image, up to 30 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Up to 3 items, each: a video, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var videoURLs: [Media]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Up to 3 items, each: an audio file, up to 15 MB. Known from client code, not from documentation.
  @export(implementation) public var audioURLs: [Media]? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `2K`. Known from client code, not from documentation.
  @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
  /// Default `5`. Known from client code, not from documentation.
  @export(implementation) public var duration: Duration { get { fields[5] } set { fields[5] = newValue } }
  /// Default `adaptive`. Known from client code, not from documentation.
  @export(implementation) public var ratio: Ratio? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, resolution: Resolution, duration: Duration, imageURLs: [Media]? = nil, videoURLs: [Media]? = nil,
    audioURLs: [Media]? = nil, ratio: Ratio? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, imageURLs, videoURLs, audioURLs, resolution, duration, ratio))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// MiniMax-H3 Text-to-Video · POST /openapi/v2/minimax/hailuo-h3/text-to-video
///
/// Known from client code, not from documentation.
public struct MiniMaxH3TextToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-h3/text-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","resolution","duration"],"properties":{
    "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
    "resolution":{"type":"string","enum":["2K"],"evidence":"client"},
    "duration":{"type":"string","enum":["5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
    "ratio":{"type":"string","enum":["21:9","16:9","4:3","1:1","3:4","9:16"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_14
  public typealias Duration = RunningHubOptions.Duration_12
  public typealias Ratio = RunningHubOptions.Ratio_3
  /// Up to 20,480 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `2K`. Known from client code, not from documentation.
  @export(implementation) public var resolution: Resolution { get { fields[1] } set { fields[1] = newValue } }
  /// Default `5`. Known from client code, not from documentation.
  @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
  /// Default `16:9`. Known from client code, not from documentation.
  @export(implementation) public var ratio: Ratio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  public var fields: Fields
  @export(implementation) public init(prompt: String, resolution: Resolution, duration: Duration, ratio: Ratio? = nil) {
    self.init(fields: Fields(Self.validator, prompt, resolution, duration, ratio))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum Duration_12: ModelOption {
    case `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
    public static var rawValues: StaticString { "|5|6|7|8|9|10|11|12|13|14|15" }
  }
  public enum Ratio_2: ModelOption {
    case adaptive, `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
    public static var rawValues: StaticString { "|adaptive|21:9|16:9|4:3|1:1|3:4|9:16" }
  }
  public enum Ratio_3: ModelOption {
    case `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
    public static var rawValues: StaticString { "|21:9|16:9|4:3|1:1|3:4|9:16" }
  }
  public enum Resolution_14: ModelOption {
    case `2K`
    public static var rawValues: StaticString { "|2K" }
  }
}
