// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Vidu-image-to-video-q2-pro · POST /openapi/v2/vidu/image-to-video-q2-pro
public struct ViduImageToVideoQ2Pro: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/image-to-video-q2-pro", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrl","duration","resolution","movementAmplitude","bgm"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
    "bgm":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_23
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude
  /// Up to 4,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `auto`.
  @export(implementation) public var movementAmplitude: MovementAmplitude { get { fields[4] } set { fields[4] = newValue } }
  /// Default `true`.
  @export(implementation) public var bgm: Bool { get { fields[5] } set { fields[5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURL: Media, duration: Duration, resolution: Resolution, movementAmplitude: MovementAmplitude,
    bgm: Bool
  ) {
    self.init(fields: Fields(Self.validator, prompt, imageURL, duration, resolution, movementAmplitude, bgm))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-image-to-video-q2-pro-fast · POST /openapi/v2/vidu/image-to-video-q2-pro-fast
public struct ViduImageToVideoQ2ProFast: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/image-to-video-q2-pro-fast", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrl","duration","resolution","movementAmplitude","bgm"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]},
    "resolution":{"type":"string","enum":["720p","1080p"]},
    "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
    "bgm":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_23
  public typealias Resolution = RunningHubOptions.Resolution
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude
  /// Up to 4,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `auto`.
  @export(implementation) public var movementAmplitude: MovementAmplitude { get { fields[4] } set { fields[4] = newValue } }
  /// Default `true`.
  @export(implementation) public var bgm: Bool { get { fields[5] } set { fields[5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURL: Media, duration: Duration, resolution: Resolution, movementAmplitude: MovementAmplitude,
    bgm: Bool
  ) {
    self.init(fields: Fields(Self.validator, prompt, imageURL, duration, resolution, movementAmplitude, bgm))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-image-to-video-q2-turbo · POST /openapi/v2/vidu/image-to-video-q2-turbo
public struct ViduImageToVideoQ2Turbo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/image-to-video-q2-turbo", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrl","duration","resolution","movementAmplitude","bgm"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]},
    "bgm":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_23
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude
  /// Up to 4,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `auto`.
  @export(implementation) public var movementAmplitude: MovementAmplitude { get { fields[4] } set { fields[4] = newValue } }
  /// Default `true`.
  @export(implementation) public var bgm: Bool { get { fields[5] } set { fields[5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURL: Media, duration: Duration, resolution: Resolution, movementAmplitude: MovementAmplitude,
    bgm: Bool
  ) {
    self.init(fields: Fields(Self.validator, prompt, imageURL, duration, resolution, movementAmplitude, bgm))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-image-to-video-q3-pro · POST /openapi/v2/vidu/image-to-video-q3-pro
public struct ViduImageToVideoQ3Pro: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/image-to-video-q3-pro", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrl","duration","resolution","audio"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
    "resolution":{"type":"string","enum":["360p","540p","720p","1080p","2k"]},
    "audio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_24
  public typealias Resolution = RunningHubOptions.Resolution_29
  /// Up to 4,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `true`.
  @export(implementation) public var audio: Bool { get { fields[4] } set { fields[4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURL: Media, duration: Duration, resolution: Resolution, audio: Bool
  ) {
    self.init(fields: Fields(Self.validator, prompt, imageURL, duration, resolution, audio))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-image-to-video-q3-pro-fast · POST /openapi/v2/vidu/image-to-video-q3-pro-fast
public struct ViduImageToVideoQ3ProFast: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/image-to-video-q3-pro-fast", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
    "resolution":{"type":"string","enum":["720p","1080p"]},
    "audio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_24
  public typealias Resolution = RunningHubOptions.Resolution
  /// Up to 2,000 characters.
  @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
  /// JPEG, PNG or WEBP, up to 50 MB.
  @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `true`.
  @export(implementation) public var audio: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, prompt: String? = nil, duration: Duration? = nil, resolution: Resolution? = nil, audio: Bool? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, imageURL, duration, resolution, audio))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-image-to-video-q3-turbo · POST /openapi/v2/vidu/image-to-video-q3-turbo
public struct ViduImageToVideoQ3Turbo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/image-to-video-q3-turbo", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrl","duration","resolution","audio"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "audio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_24
  public typealias Resolution = RunningHubOptions.Resolution_28
  /// Up to 4,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `true`.
  @export(implementation) public var audio: Bool { get { fields[4] } set { fields[4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURL: Media, duration: Duration, resolution: Resolution, audio: Bool
  ) {
    self.init(fields: Fields(Self.validator, prompt, imageURL, duration, resolution, audio))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum Resolution_29: ModelOption {
    case `360p`, `540p`, `720p`, `1080p`, `2k`
    public static var rawValues: StaticString { "|360p|540p|720p|1080p|2k" }
  }
}
