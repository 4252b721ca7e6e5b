// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Vidu {}

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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = imageURL; fields[2] = duration
    fields[3] = resolution; fields[4] = movementAmplitude; fields[5] = bgm
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = imageURL; fields[2] = duration
    fields[3] = resolution; fields[4] = movementAmplitude; fields[5] = bgm
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = imageURL; fields[2] = duration
    fields[3] = resolution; fields[4] = movementAmplitude; fields[5] = bgm
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = imageURL; fields[2] = duration
    fields[3] = resolution; fields[4] = audio
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
    self.init(fields: Fields(Self.validator)); fields[1] = imageURL; fields[optional: 0] = prompt
    fields[optional: 2] = duration; fields[optional: 3] = resolution; fields[optional: 4] = audio
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = imageURL; fields[2] = duration
    fields[3] = resolution; fields[4] = audio
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-reference-to-video-q2 · POST /openapi/v2/vidu/reference-to-video-q2
public struct ViduReferenceToVideoQ2: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/reference-to-video-q2", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrls","aspectRatio","resolution","duration","movementAmplitude"],"properties":{
    "prompt":{"type":"string","maxLength":4000},
    "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]},
    "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_37
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias Duration = RunningHubOptions.Duration_23
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude
  /// Up to 4,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 7 items, each: JPEG or PNG, up to 50 MB.
  @export(implementation) public var imageURLs: [Media] { get { fields[1] } set { fields[1] = newValue } }
  /// Default `3:4`.
  @export(implementation) public var aspectRatio: AspectRatio { get { fields[2] } set { fields[2] = newValue } }
  /// Default `1080p`.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[4] } set { fields[4] = newValue } }
  /// Default `auto`.
  @export(implementation) public var movementAmplitude: MovementAmplitude { get { fields[5] } set { fields[5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURLs: [Media], aspectRatio: AspectRatio, resolution: Resolution, duration: Duration,
    movementAmplitude: MovementAmplitude
  ) {
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = imageURLs; fields[2] = aspectRatio
    fields[3] = resolution; fields[4] = duration; fields[5] = movementAmplitude
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-reference-to-video-q2-pro · POST /openapi/v2/vidu/reference-to-video-q2-pro
public struct ViduReferenceToVideoQ2Pro: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/reference-to-video-q2-pro", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}},
    "videos":{"type":"array","maxItems":2,"items":{"type":"string","media":{"kind":"video","formats":["mp4","avi","mov"],"maxBytes":104857600}}},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1"]},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "duration":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10"]},
    "movementAmplitude":{"type":"string","enum":["auto","small","medium","large"]}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_37
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias Duration = RunningHubOptions.Duration_23
  public typealias MovementAmplitude = RunningHubOptions.MovementAmplitude
  /// Up to 2,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 7 items, each: JPEG or PNG, up to 50 MB.
  @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Up to 2 items, each: MP4, AVI or MOV, up to 100 MB.
  @export(implementation) public var videos: [Media]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// Default `auto`.
  @export(implementation) public var movementAmplitude: MovementAmplitude? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURLs: [Media]? = nil, videos: [Media]? = nil, aspectRatio: AspectRatio? = nil,
    resolution: Resolution? = nil, duration: Duration? = nil, movementAmplitude: MovementAmplitude? = nil
  ) {
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = imageURLs
    fields[optional: 2] = videos; fields[optional: 3] = aspectRatio; fields[optional: 4] = resolution
    fields[optional: 5] = duration; fields[optional: 6] = movementAmplitude
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-reference-to-video-q3 · POST /openapi/v2/vidu/reference-to-video-q3
public struct ViduReferenceToVideoQ3: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/reference-to-video-q3", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
    "prompt":{"type":"string","maxLength":5000},
    "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":52428800}}},
    "duration":{"type":"integer","minimum":3,"maximum":16},
    "resolution":{"type":"string","enum":["540p","720p","1080p"]},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","auto"]},
    "audio":{"type":"string","enum":["true","false"]}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_28
  public typealias AspectRatio = RunningHubOptions.AspectRatio_38
  public typealias Audio = RunningHubOptions.Audio
  /// Up to 5,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 7 items, each: JPEG, PNG or WEBP, up to 50 MB.
  @export(implementation) public var imageURLs: [Media] { get { fields[1] } set { fields[1] = newValue } }
  /// 3 to 16, default 5.
  @export(implementation) public var duration: Int { get { fields[2] } set { fields[2] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Default `true`.
  @export(implementation) public var audio: Audio? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
    audio: Audio? = nil
  ) {
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = imageURLs; fields[2] = duration
    fields[3] = resolution; fields[optional: 4] = aspectRatio; fields[optional: 5] = audio
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-reference-to-video-q3-ad · POST /openapi/v2/vidu/reference-to-video-q3-ad
///
/// Known from client code, not from documentation.
public struct ViduReferenceToVideoQ3Ad: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/reference-to-video-q3-ad", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
    "prompt":{"type":"string","maxLength":5000,"evidence":"client"},
    "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},"evidence":"client"},
    "duration":{"type":"integer","minimum":3,"maximum":16,"evidence":"client"},
    "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","auto"],"evidence":"client"},
    "audio":{"type":"string","enum":["true","false"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution
  public typealias AspectRatio = RunningHubOptions.AspectRatio_38
  public typealias Audio = RunningHubOptions.Audio
  /// Up to 5,000 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 7 items, each: an image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURLs: [Media] { get { fields[1] } set { fields[1] = newValue } }
  /// 3 to 16, default 5. Known from client code, not from documentation.
  @export(implementation) public var duration: Int { get { fields[2] } set { fields[2] = newValue } }
  /// Default `720p`. Known from client code, not from documentation.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `16:9`. Known from client code, not from documentation.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Default `true`. Known from client code, not from documentation.
  @export(implementation) public var audio: Audio? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
    audio: Audio? = nil
  ) {
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = imageURLs; fields[2] = duration
    fields[3] = resolution; fields[optional: 4] = aspectRatio; fields[optional: 5] = audio
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-reference-to-video-q3-drama · POST /openapi/v2/vidu/reference-to-video-q3-drama
///
/// Known from client code, not from documentation.
public struct ViduReferenceToVideoQ3Drama: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/reference-to-video-q3-drama", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
    "prompt":{"type":"string","maxLength":5000,"evidence":"client"},
    "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},"evidence":"client"},
    "duration":{"type":"integer","minimum":2,"maximum":15,"evidence":"client"},
    "resolution":{"type":"string","enum":["1080p"],"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","auto"],"evidence":"client"},
    "audio":{"type":"string","enum":["true","false"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_30
  public typealias AspectRatio = RunningHubOptions.AspectRatio_38
  public typealias Audio = RunningHubOptions.Audio
  /// Up to 5,000 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 7 items, each: an image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURLs: [Media] { get { fields[1] } set { fields[1] = newValue } }
  /// 2 to 15, default 8. Known from client code, not from documentation.
  @export(implementation) public var duration: Int { get { fields[2] } set { fields[2] = newValue } }
  /// Default `1080p`. Known from client code, not from documentation.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `16:9`. Known from client code, not from documentation.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Default `true`. Known from client code, not from documentation.
  @export(implementation) public var audio: Audio? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
    audio: Audio? = nil
  ) {
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = imageURLs; fields[2] = duration
    fields[3] = resolution; fields[optional: 4] = aspectRatio; fields[optional: 5] = audio
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Vidu-reference-to-video-q3-mix · POST /openapi/v2/vidu/reference-to-video-q3-mix
public struct ViduReferenceToVideoQ3Mix: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/vidu/reference-to-video-q3-mix", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
    "prompt":{"type":"string","maxLength":5000},
    "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":52428800}}},
    "duration":{"type":"integer","minimum":1,"maximum":16},
    "resolution":{"type":"string","enum":["720p","1080p"]},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","auto"]},
    "audio":{"type":"string","enum":["true","false"]}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution
  public typealias AspectRatio = RunningHubOptions.AspectRatio_38
  public typealias Audio = RunningHubOptions.Audio
  /// Up to 5,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 7 items, each: JPEG, PNG or WEBP, up to 50 MB.
  @export(implementation) public var imageURLs: [Media] { get { fields[1] } set { fields[1] = newValue } }
  /// 1 to 16, default 5.
  @export(implementation) public var duration: Int { get { fields[2] } set { fields[2] = newValue } }
  /// Default `720p`.
  @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Default `true`.
  @export(implementation) public var audio: Audio? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
    audio: Audio? = nil
  ) {
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = imageURLs; fields[2] = duration
    fields[3] = resolution; fields[optional: 4] = aspectRatio; fields[optional: 5] = audio
  }
  public init(fields: Fields) { self.fields = fields }
}

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
      self.init(fields: Fields(Self.validator)); fields[0] = scriptName; fields[1] = scriptContent
      fields[2] = resolution; fields[optional: 3] = aspectRatio
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
      self.init(fields: Fields(Self.validator)); fields[0] = scriptName; fields[1] = scriptContent
      fields[3] = duration; fields[4] = resolution; fields[optional: 2] = uploadImageURL
      fields[optional: 5] = aspectRatio; fields[optional: 6] = style; fields[optional: 7] = placement
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = firstImageURL; fields[2] = lastImageURL
    fields[3] = duration; fields[4] = resolution; fields[5] = movementAmplitude; fields[6] = bgm
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = firstImageURL; fields[2] = lastImageURL
    fields[3] = duration; fields[4] = resolution; fields[5] = movementAmplitude; fields[6] = bgm
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = firstImageURL; fields[2] = lastImageURL
    fields[3] = duration; fields[4] = resolution; fields[5] = movementAmplitude; fields[6] = bgm
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = firstImageURL; fields[2] = lastImageURL
    fields[3] = duration; fields[4] = resolution; fields[5] = movementAmplitude; fields[6] = audio
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
    self.init(fields: Fields(Self.validator)); fields[1] = firstImageURL; fields[2] = lastImageURL
    fields[optional: 0] = prompt; fields[optional: 3] = duration; fields[optional: 4] = resolution
    fields[optional: 5] = audio
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = firstImageURL; fields[2] = lastImageURL
    fields[3] = duration; fields[4] = resolution; fields[5] = movementAmplitude; fields[6] = audio
  }
  public init(fields: Fields) { self.fields = fields }
}

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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = style; fields[2] = aspectRatio
    fields[3] = resolution; fields[4] = movementAmplitude; fields[5] = duration
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = style; fields[2] = aspectRatio
    fields[3] = resolution; fields[4] = duration; fields[5] = audio
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = aspectRatio
    fields[optional: 2] = resolution; fields[optional: 3] = duration; fields[optional: 4] = audio
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = style; fields[2] = aspectRatio
    fields[3] = resolution; fields[4] = duration; fields[5] = audio
  }
  public init(fields: Fields) { self.fields = fields }
}
