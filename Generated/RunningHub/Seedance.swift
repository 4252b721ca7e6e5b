// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// seedance-v1-lite-reference-to-video · POST /openapi/v2/seedance-v1-lite/reference-to-video
public struct SeedanceV1LiteReferenceToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/seedance-v1-lite/reference-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrls","duration","cameraFixed","resolution","aspectRatio"],"properties":{
    "prompt":{"type":"string","maxLength":5000},
    "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}},
    "duration":{"type":"string","enum":["2","3","4","5","6","7","8","9","10","11","12"]},
    "cameraFixed":{"type":"string","enum":["false","true"]},
    "resolution":{"type":"string","enum":["720p","480p"]},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","21:9","1:1"]}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_21
  public typealias CameraFixed = RunningHubOptions.CameraFixed
  public typealias Resolution = RunningHubOptions.Resolution_19
  public typealias AspectRatio = RunningHubOptions.AspectRatio_34
  /// Up to 5,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 4 items, each: JPEG or PNG, up to 10 MB.
  @export(implementation) public var imageURLs: [Media] { get { fields[1] } set { fields[1] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
  /// Default `false`.
  @export(implementation) public var cameraFixed: CameraFixed { get { fields[3] } set { fields[3] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio { get { fields[5] } set { fields[5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURLs: [Media], duration: Duration, cameraFixed: CameraFixed, resolution: Resolution,
    aspectRatio: AspectRatio
  ) {
    self.init(fields: Fields(Self.validator, prompt, imageURLs, duration, cameraFixed, resolution, aspectRatio))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// seedance-v1.5-pro-image-to-video · POST /openapi/v2/seedance-v1.5-pro/image-to-video
public struct SeedanceV1_5ProImageToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/seedance-v1.5-pro/image-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","aspectRatio","duration","resolution","generateAudio","cameraFixed"],"properties":{
    "prompt":{"type":"string","maxLength":5000},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
    "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12"]},
    "resolution":{"type":"string","enum":["480p","720p","1080p"]},
    "generateAudio":{"type":"string","enum":["true","false"]},
    "cameraFixed":{"type":"string","enum":["false","true"]}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_35
  public typealias Duration = RunningHubOptions.Duration_22
  public typealias Resolution = RunningHubOptions.Resolution_2
  public typealias GenerateAudio = RunningHubOptions.GenerateAudio
  public typealias CameraFixed = RunningHubOptions.CameraFixed
  /// Up to 5,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG or PNG, up to 10 MB.
  @export(implementation) public var firstImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 10 MB.
  @export(implementation) public var lastImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `adaptive`.
  @export(implementation) public var aspectRatio: AspectRatio { get { fields[3] } set { fields[3] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[4] } set { fields[4] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[5] } set { fields[5] = newValue } }
  /// Default `true`.
  @export(implementation) public var generateAudio: GenerateAudio { get { fields[6] } set { fields[6] = newValue } }
  /// Default `false`.
  @export(implementation) public var cameraFixed: CameraFixed { get { fields[7] } set { fields[7] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, firstImageURL: Media, aspectRatio: AspectRatio, duration: Duration, resolution: Resolution,
    generateAudio: GenerateAudio, cameraFixed: CameraFixed, lastImageURL: Media? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, prompt, firstImageURL, lastImageURL, aspectRatio, duration, resolution, generateAudio, cameraFixed
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// seedance-v1.5-pro-image-to-video-fast · POST /openapi/v2/seedance-v1.5-pro/image-to-video-fast
public struct SeedanceV1_5ProImageToVideoFast: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/seedance-v1.5-pro/image-to-video-fast", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","aspectRatio","duration","resolution","generateAudio","cameraFixed"],"properties":{
    "prompt":{"type":"string","maxLength":5000},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
    "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12"]},
    "resolution":{"type":"string","enum":["720p","1080p"]},
    "generateAudio":{"type":"string","enum":["true","false"]},
    "cameraFixed":{"type":"string","enum":["false","true"]}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_35
  public typealias Duration = RunningHubOptions.Duration_22
  public typealias Resolution = RunningHubOptions.Resolution
  public typealias GenerateAudio = RunningHubOptions.GenerateAudio
  public typealias CameraFixed = RunningHubOptions.CameraFixed
  /// Up to 5,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG or PNG, up to 10 MB.
  @export(implementation) public var firstImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 10 MB.
  @export(implementation) public var lastImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `adaptive`.
  @export(implementation) public var aspectRatio: AspectRatio { get { fields[3] } set { fields[3] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[4] } set { fields[4] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[5] } set { fields[5] = newValue } }
  /// Default `true`.
  @export(implementation) public var generateAudio: GenerateAudio { get { fields[6] } set { fields[6] = newValue } }
  /// Default `false`.
  @export(implementation) public var cameraFixed: CameraFixed { get { fields[7] } set { fields[7] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, firstImageURL: Media, aspectRatio: AspectRatio, duration: Duration, resolution: Resolution,
    generateAudio: GenerateAudio, cameraFixed: CameraFixed, lastImageURL: Media? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, prompt, firstImageURL, lastImageURL, aspectRatio, duration, resolution, generateAudio, cameraFixed
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// seedance-v1.5-pro-text-to-video · POST /openapi/v2/seedance-v1.5-pro/text-to-video
public struct SeedanceV1_5ProTextToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/seedance-v1.5-pro/text-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","aspectRatio","duration","resolution","generateAudio","cameraFixed"],"properties":{
    "prompt":{"type":"string","maxLength":5000},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","21:9"]},
    "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12"]},
    "resolution":{"type":"string","enum":["480p","720p","1080p"]},
    "generateAudio":{"type":"string","enum":["true","false"]},
    "cameraFixed":{"type":"string","enum":["false","true"]}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_36
  public typealias Duration = RunningHubOptions.Duration_22
  public typealias Resolution = RunningHubOptions.Resolution_2
  public typealias GenerateAudio = RunningHubOptions.GenerateAudio
  public typealias CameraFixed = RunningHubOptions.CameraFixed
  /// Up to 5,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `3:4`.
  @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `true`.
  @export(implementation) public var generateAudio: GenerateAudio { get { fields[4] } set { fields[4] = newValue } }
  /// Default `false`.
  @export(implementation) public var cameraFixed: CameraFixed { get { fields[5] } set { fields[5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, aspectRatio: AspectRatio, duration: Duration, resolution: Resolution, generateAudio: GenerateAudio,
    cameraFixed: CameraFixed
  ) {
    self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, resolution, generateAudio, cameraFixed))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// seedance-v1.5-pro-text-to-video-fast · POST /openapi/v2/seedance-v1.5-pro/text-to-video-fast
public struct SeedanceV1_5ProTextToVideoFast: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/seedance-v1.5-pro/text-to-video-fast", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","aspectRatio","duration","resolution","generateAudio","cameraFixed"],"properties":{
    "prompt":{"type":"string","maxLength":5000},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","21:9"]},
    "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12"]},
    "resolution":{"type":"string","enum":["720p","1080p"]},
    "generateAudio":{"type":"string","enum":["true","false"]},
    "cameraFixed":{"type":"string","enum":["false","true"]}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_36
  public typealias Duration = RunningHubOptions.Duration_22
  public typealias Resolution = RunningHubOptions.Resolution
  public typealias GenerateAudio = RunningHubOptions.GenerateAudio
  public typealias CameraFixed = RunningHubOptions.CameraFixed
  /// Up to 5,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `true`.
  @export(implementation) public var generateAudio: GenerateAudio { get { fields[4] } set { fields[4] = newValue } }
  /// Default `false`.
  @export(implementation) public var cameraFixed: CameraFixed { get { fields[5] } set { fields[5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, aspectRatio: AspectRatio, duration: Duration, resolution: Resolution, generateAudio: GenerateAudio,
    cameraFixed: CameraFixed
  ) {
    self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, resolution, generateAudio, cameraFixed))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum AspectRatio_34: ModelOption {
    case `16:9`, `9:16`, `4:3`, `3:4`, `21:9`, `1:1`
    public static var rawValues: StaticString { "|16:9|9:16|4:3|3:4|21:9|1:1" }
  }
  public enum AspectRatio_35: ModelOption {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `21:9`, adaptive
    public static var rawValues: StaticString { "|16:9|9:16|1:1|4:3|3:4|21:9|adaptive" }
  }
  public enum AspectRatio_36: ModelOption {
    case `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, `21:9`
    public static var rawValues: StaticString { "|16:9|9:16|4:3|3:4|1:1|21:9" }
  }
  public enum CameraFixed: ModelOption {
    case `false`, `true`
    public static var rawValues: StaticString { "|false|true" }
  }
  public enum Duration_21: ModelOption {
    case `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`
    public static var rawValues: StaticString { "|2|3|4|5|6|7|8|9|10|11|12" }
  }
  public enum Duration_22: ModelOption {
    case `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`
    public static var rawValues: StaticString { "|4|5|6|7|8|9|10|11|12" }
  }
  public enum GenerateAudio: ModelOption {
    case `true`, `false`
    public static var rawValues: StaticString { "|true|false" }
  }
}
