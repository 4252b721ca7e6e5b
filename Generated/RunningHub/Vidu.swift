// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Vidu {}

extension Vidu {
  /// vidu/short-play-q3-ad · POST /openapi/v2/vidu/short-play-q3-ad
  ///
  /// Known from client code, not from documentation.
  public struct ShortPlayQ3Ad: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/short-play-q3-ad", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["scriptName","scriptContent","resolution"],"properties":{
      "scriptName":{"type":"string","maxLength":20,"evidence":"client"},
      "scriptContent":{"type":"string","maxLength":2000,"evidence":"client"},
      "resolution":{"type":"string","enum":["1080p"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_30
    public typealias AspectRatio = RunningHubOptions.AspectRatio_32
    /// Up to 20 characters. Known from client code, not from documentation.
    @export(implementation) public var scriptName: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 2,000 characters. Known from client code, not from documentation.
    @export(implementation) public var scriptContent: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `1080p`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// Default `9:16`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      scriptName: String, scriptContent: String, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      self.init(fields: Fields(Self.validator, scriptName, scriptContent, resolution, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// vidu/short-play-q3-drama · POST /openapi/v2/vidu/short-play-q3-drama
  ///
  /// Known from client code, not from documentation.
  public struct ShortPlayQ3Drama: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/short-play-q3-drama", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["scriptName","scriptContent","duration","resolution"],"properties":{
      "scriptName":{"type":"string","maxLength":20,"evidence":"client"},
      "scriptContent":{"type":"string","maxLength":2000,"evidence":"client"},
      "uploadImageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
      "duration":{"type":"string","enum":["0","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19","20","21","22","23","24","25","26","27","28","29","30"],"evidence":"client"},
      "resolution":{"type":"string","enum":["1080p"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"],"evidence":"client"},
      "style":{"type":"string","maxLength":30,"evidence":"client"},
      "placement":{"type":"string","enum":["upload","panorama","step"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_25
    public typealias Resolution = RunningHubOptions.Resolution_30
    public typealias AspectRatio = RunningHubOptions.AspectRatio_32
    public typealias Placement = RunningHubOptions.Placement
    /// Up to 20 characters. Known from client code, not from documentation.
    @export(implementation) public var scriptName: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 2,000 characters. Known from client code, not from documentation.
    @export(implementation) public var scriptContent: String { get { fields[1] } set { fields[1] = newValue } }
    /// An image, up to 50 MB. Known from client code, not from documentation.
    @export(implementation) public var uploadImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `5`. Known from client code, not from documentation.
    @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
    /// Default `1080p`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
    /// Default `9:16`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Up to 30 characters. Known from client code, not from documentation.
    @export(implementation) public var style: String? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `upload`. Known from client code, not from documentation.
    @export(implementation) public var placement: Placement? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      scriptName: String, scriptContent: String, duration: Duration, resolution: Resolution,
      uploadImageURL: Media? = nil, aspectRatio: AspectRatio? = nil, style: String? = nil, placement: Placement? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, scriptName, scriptContent, uploadImageURL, duration, resolution, aspectRatio, style, placement
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum Duration_25: ModelOption {
    case `0`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`, `19`, `20`,
    `21`, `22`, `23`, `24`, `25`, `26`, `27`, `28`, `29`, `30`
    public static var rawValues: StaticString {
      """
      |0|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30
      """
    }
  }
  public enum Placement: ModelOption {
    case upload, panorama, step
    public static var rawValues: StaticString { "|upload|panorama|step" }
  }
}
