// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Vidu-start-end-to-video-q2-pro · POST /openapi/v2/vidu/start-end-to-video-q2-pro
public struct ViduStartEndToVideoQ2Pro: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/start-end-to-video-q2-pro", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","lastImageUrl","duration","resolution","movementAmplitude","bgm"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
    "bgm":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_26
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude
  /// Up to 4,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var firstImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var lastImageURL: Media { get { fields[2] } set { fields[2] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
  /// Default `auto`.
  @export(implementation) public var movementAmplitude: MovementAmplitude { get { fields[5] } set { fields[5] = newValue } }
  /// Default `true`.
  @export(implementation) public var bgm: Bool { get { fields[6] } set { fields[6] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, bgm: Bool
  ) {
    self.init(fields: Fields(
      Self.validator, prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, bgm
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-start-end-to-video-q2-pro-fast · POST /openapi/v2/vidu/start-end-to-video-q2-pro-fast
public struct ViduStartEndToVideoQ2ProFast: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/start-end-to-video-q2-pro-fast", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","lastImageUrl","duration","resolution","movementAmplitude","bgm"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8"]},
    "resolution":{"type":"string","enum":["720p","1080p"]},
    "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
    "bgm":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_26
  public typealias Resolution = RunningHubOptions.Resolution
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude
  /// Up to 4,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var firstImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var lastImageURL: Media { get { fields[2] } set { fields[2] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
  /// Default `auto`.
  @export(implementation) public var movementAmplitude: MovementAmplitude { get { fields[5] } set { fields[5] = newValue } }
  /// Default `true`.
  @export(implementation) public var bgm: Bool { get { fields[6] } set { fields[6] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, bgm: Bool
  ) {
    self.init(fields: Fields(
      Self.validator, prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, bgm
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-start-end-to-video-q2-turbo · POST /openapi/v2/vidu/start-end-to-video-q2-turbo
public struct ViduStartEndToVideoQ2Turbo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/start-end-to-video-q2-turbo", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","lastImageUrl","duration","resolution","movementAmplitude","bgm"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
    "bgm":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_26
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude
  /// Up to 4,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var firstImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var lastImageURL: Media { get { fields[2] } set { fields[2] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
  /// Default `auto`.
  @export(implementation) public var movementAmplitude: MovementAmplitude { get { fields[5] } set { fields[5] = newValue } }
  /// Default `true`.
  @export(implementation) public var bgm: Bool { get { fields[6] } set { fields[6] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, bgm: Bool
  ) {
    self.init(fields: Fields(
      Self.validator, prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, bgm
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-start-end-to-video-q3-pro · POST /openapi/v2/vidu/start-end-to-video-q3-pro
public struct ViduStartEndToVideoQ3Pro: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/start-end-to-video-q3-pro", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","lastImageUrl","duration","resolution","movementAmplitude","audio"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
    "audio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_24
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude
  /// Up to 4,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var firstImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var lastImageURL: Media { get { fields[2] } set { fields[2] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
  /// Default `auto`.
  @export(implementation) public var movementAmplitude: MovementAmplitude { get { fields[5] } set { fields[5] = newValue } }
  /// Default `true`.
  @export(implementation) public var audio: Bool { get { fields[6] } set { fields[6] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, audio: Bool
  ) {
    self.init(fields: Fields(
      Self.validator, prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, audio
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-start-end-to-video-q3-pro-fast · POST /openapi/v2/vidu/start-end-to-video-q3-pro-fast
public struct ViduStartEndToVideoQ3ProFast: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/start-end-to-video-q3-pro-fast", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["firstImageUrl","lastImageUrl"],"properties":{
    "prompt":{"type":"string","maxLength":5000},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":52428800}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
    "resolution":{"type":"string","enum":["720p","1080p"]},
    "audio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_24
  public typealias Resolution = RunningHubOptions.Resolution
  /// Up to 5,000 characters.
  @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
  /// JPEG, PNG or WEBP, up to 50 MB.
  @export(implementation) public var firstImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG, PNG or WEBP, up to 50 MB.
  @export(implementation) public var lastImageURL: Media { get { fields[2] } set { fields[2] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Default `true`.
  @export(implementation) public var audio: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    firstImageURL: Media, lastImageURL: Media, prompt: String? = nil, duration: Duration? = nil,
    resolution: Resolution? = nil, audio: Bool? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, firstImageURL, lastImageURL, duration, resolution, audio))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-start-end-to-video-q3-turbo · POST /openapi/v2/vidu/start-end-to-video-q3-turbo
public struct ViduStartEndToVideoQ3Turbo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/start-end-to-video-q3-turbo", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","lastImageUrl","duration","resolution","movementAmplitude","audio"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
    "audio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_24
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude
  /// Up to 4,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var firstImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var lastImageURL: Media { get { fields[2] } set { fields[2] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
  /// Default `auto`.
  @export(implementation) public var movementAmplitude: MovementAmplitude { get { fields[5] } set { fields[5] = newValue } }
  /// Default `true`.
  @export(implementation) public var audio: Bool { get { fields[6] } set { fields[6] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, audio: Bool
  ) {
    self.init(fields: Fields(
      Self.validator, prompt, firstImageURL, lastImageURL, duration, resolution, movementAmplitude, audio
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum Duration_26: ModelOption {
    case `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`
    public static var rawValues: StaticString { "|1|2|3|4|5|6|7|8" }
  }
}
