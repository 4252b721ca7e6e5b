// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Vidu-text-to-video-q2 · POST /openapi/v2/vidu/text-to-video
public struct ViduTextToVideoQ2: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/text-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","style","aspectRatio","resolution","movementAmplitude","duration"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "style":{"type":"string","enum":["general","anime"]},
    "aspectRatio":{"type":"string","enum":["4:3","3:4","16:9","9:16","1:1"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]}}}
    """#, common: runningHubCommon)
  public typealias Style = RunningHubOptions.Style_4
  public typealias AspectRatio = RunningHubOptions.AspectRatio_39
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude
  public typealias Duration = RunningHubOptions.Duration_23
  /// Up to 4,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `general`.
  @export(implementation) public var style: Style { get { fields[1] } set { fields[1] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio { get { fields[2] } set { fields[2] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `auto`.
  @export(implementation) public var movementAmplitude: MovementAmplitude { get { fields[4] } set { fields[4] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[5] } set { fields[5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, style: Style, aspectRatio: AspectRatio, resolution: Resolution,
    movementAmplitude: MovementAmplitude, duration: Duration
  ) {
    self.init(fields: Fields(Self.validator, prompt, style, aspectRatio, resolution, movementAmplitude, duration))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-text-to-video-q3-pro · POST /openapi/v2/vidu/text-to-video-q3-pro
public struct ViduTextToVideoQ3Pro: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/text-to-video-q3-pro", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","style","aspectRatio","resolution","duration","audio"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "style":{"type":"string","enum":["general","anime"]},
    "aspectRatio":{"type":"string","enum":["4:3","3:4","16:9","9:16","1:1"]},
    "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
    "audio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Style = RunningHubOptions.Style_4
  public typealias AspectRatio = RunningHubOptions.AspectRatio_39
  public typealias Resolution = RunningHubOptions.Resolution_15
  public typealias Duration = RunningHubOptions.Duration_24
  /// Up to 4,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `general`.
  @export(implementation) public var style: Style { get { fields[1] } set { fields[1] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio { get { fields[2] } set { fields[2] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[4] } set { fields[4] = newValue } }
  /// Default `true`.
  @export(implementation) public var audio: Bool { get { fields[5] } set { fields[5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, style: Style, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration, audio: Bool
  ) {
    self.init(fields: Fields(Self.validator, prompt, style, aspectRatio, resolution, duration, audio))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-text-to-video-q3-pro-fast · POST /openapi/v2/vidu/text-to-video-q3-pro-fast
public struct ViduTextToVideoQ3ProFast: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/text-to-video-q3-pro-fast", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1"]},
    "resolution":{"type":"string","enum":["720p","1080p"]},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
    "audio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_37
  public typealias Resolution = RunningHubOptions.Resolution
  public typealias Duration = RunningHubOptions.Duration_24
  /// Up to 2,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `true`.
  @export(implementation) public var audio: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil, duration: Duration? = nil,
    audio: Bool? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, aspectRatio, resolution, duration, audio))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-text-to-video-q3-turbo · POST /openapi/v2/vidu/text-to-video-q3-turbo
public struct ViduTextToVideoQ3Turbo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/text-to-video-q3-turbo", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","style","aspectRatio","resolution","duration","audio"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "style":{"type":"string","enum":["general","anime"]},
    "aspectRatio":{"type":"string","enum":["4:3","3:4","16:9","9:16","1:1"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
    "audio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Style = RunningHubOptions.Style_4
  public typealias AspectRatio = RunningHubOptions.AspectRatio_39
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias Duration = RunningHubOptions.Duration_24
  /// Up to 4,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `general`.
  @export(implementation) public var style: Style { get { fields[1] } set { fields[1] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio { get { fields[2] } set { fields[2] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[4] } set { fields[4] = newValue } }
  /// Default `true`.
  @export(implementation) public var audio: Bool { get { fields[5] } set { fields[5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, style: Style, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration, audio: Bool
  ) {
    self.init(fields: Fields(Self.validator, prompt, style, aspectRatio, resolution, duration, audio))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum AspectRatio_39: ModelOption {
    case `4:3`, `3:4`, `16:9`, `9:16`, `1:1`
    public static var rawValues: StaticString { "|4:3|3:4|16:9|9:16|1:1" }
  }
  public enum Style_4: ModelOption {
    case general, anime
    public static var rawValues: StaticString { "|general|anime" }
  }
}
