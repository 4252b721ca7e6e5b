// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Vidu {}

/// Vidu-image-to-video-q2-pro · POST /openapi/v2/vidu/image-to-video-q2-pro
public struct ViduImageToVideoQ2Pro: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/image-to-video-q2-pro", output: .video)
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
  public var prompt: String
  /// JPEG or PNG, up to 50 MB.
  public var imageURL: Media
  /// Default `5`.
  public var duration: Duration
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `auto`.
  public var movementAmplitude: MovementAmplitude
  /// Default `true`.
  public var bgm: Bool
  public var extra: Extra = [:]
  public init(
    prompt: String, imageURL: Media, duration: Duration, resolution: Resolution, movementAmplitude: MovementAmplitude,
    bgm: Bool
  ) {
    self.prompt = prompt; self.imageURL = imageURL; self.duration = duration; self.resolution = resolution
    self.movementAmplitude = movementAmplitude; self.bgm = bgm
  }
  public init(_ blank: Blank) {
    prompt = ""; imageURL = ""; duration = .`1`; resolution = .`540p`; movementAmplitude = .auto; bgm = false
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURL); field(&duration); field(&resolution); field(&movementAmplitude); field(&bgm)
    field(&extra)
  }
}

/// Vidu-image-to-video-q2-pro-fast · POST /openapi/v2/vidu/image-to-video-q2-pro-fast
public struct ViduImageToVideoQ2ProFast: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/image-to-video-q2-pro-fast", output: .video)
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
  public var prompt: String
  /// JPEG or PNG, up to 50 MB.
  public var imageURL: Media
  /// Default `5`.
  public var duration: Duration
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `auto`.
  public var movementAmplitude: MovementAmplitude
  /// Default `true`.
  public var bgm: Bool
  public var extra: Extra = [:]
  public init(
    prompt: String, imageURL: Media, duration: Duration, resolution: Resolution, movementAmplitude: MovementAmplitude,
    bgm: Bool
  ) {
    self.prompt = prompt; self.imageURL = imageURL; self.duration = duration; self.resolution = resolution
    self.movementAmplitude = movementAmplitude; self.bgm = bgm
  }
  public init(_ blank: Blank) {
    prompt = ""; imageURL = ""; duration = .`1`; resolution = .`720p`; movementAmplitude = .auto; bgm = false
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURL); field(&duration); field(&resolution); field(&movementAmplitude); field(&bgm)
    field(&extra)
  }
}

/// Vidu-image-to-video-q2-turbo · POST /openapi/v2/vidu/image-to-video-q2-turbo
public struct ViduImageToVideoQ2Turbo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/image-to-video-q2-turbo", output: .video)
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
  public var prompt: String
  /// JPEG or PNG, up to 50 MB.
  public var imageURL: Media
  /// Default `5`.
  public var duration: Duration
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `auto`.
  public var movementAmplitude: MovementAmplitude
  /// Default `true`.
  public var bgm: Bool
  public var extra: Extra = [:]
  public init(
    prompt: String, imageURL: Media, duration: Duration, resolution: Resolution, movementAmplitude: MovementAmplitude,
    bgm: Bool
  ) {
    self.prompt = prompt; self.imageURL = imageURL; self.duration = duration; self.resolution = resolution
    self.movementAmplitude = movementAmplitude; self.bgm = bgm
  }
  public init(_ blank: Blank) {
    prompt = ""; imageURL = ""; duration = .`1`; resolution = .`540p`; movementAmplitude = .auto; bgm = false
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURL); field(&duration); field(&resolution); field(&movementAmplitude); field(&bgm)
    field(&extra)
  }
}

/// Vidu-image-to-video-q3-pro · POST /openapi/v2/vidu/image-to-video-q3-pro
public struct ViduImageToVideoQ3Pro: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/image-to-video-q3-pro", output: .video)
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
  public var prompt: String
  /// JPEG or PNG, up to 50 MB.
  public var imageURL: Media
  /// Default `5`.
  public var duration: Duration
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `true`.
  public var audio: Bool
  public var extra: Extra = [:]
  public init(prompt: String, imageURL: Media, duration: Duration, resolution: Resolution, audio: Bool) {
    self.prompt = prompt; self.imageURL = imageURL; self.duration = duration; self.resolution = resolution
    self.audio = audio
  }
  public init(_ blank: Blank) { prompt = ""; imageURL = ""; duration = .`1`; resolution = .`360p`; audio = false }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURL); field(&duration); field(&resolution); field(&audio); field(&extra)
  }
}

/// Vidu-image-to-video-q3-pro-fast · POST /openapi/v2/vidu/image-to-video-q3-pro-fast
public struct ViduImageToVideoQ3ProFast: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/image-to-video-q3-pro-fast", output: .video)
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
  public var prompt: String?
  /// JPEG, PNG or WEBP, up to 50 MB.
  public var imageURL: Media
  /// Default `5`.
  public var duration: Duration?
  /// Default `720p`.
  public var resolution: Resolution?
  /// Default `true`.
  public var audio: Bool?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, prompt: String? = nil, duration: Duration? = nil, resolution: Resolution? = nil, audio: Bool? = nil
  ) {
    self.imageURL = imageURL; self.prompt = prompt; self.duration = duration; self.resolution = resolution
    self.audio = audio
  }
  public init(_ blank: Blank) { imageURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURL); field(&duration); field(&resolution); field(&audio); field(&extra)
  }
}

/// Vidu-image-to-video-q3-turbo · POST /openapi/v2/vidu/image-to-video-q3-turbo
public struct ViduImageToVideoQ3Turbo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/image-to-video-q3-turbo", output: .video)
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
  public var prompt: String
  /// JPEG or PNG, up to 50 MB.
  public var imageURL: Media
  /// Default `5`.
  public var duration: Duration
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `true`.
  public var audio: Bool
  public var extra: Extra = [:]
  public init(prompt: String, imageURL: Media, duration: Duration, resolution: Resolution, audio: Bool) {
    self.prompt = prompt; self.imageURL = imageURL; self.duration = duration; self.resolution = resolution
    self.audio = audio
  }
  public init(_ blank: Blank) { prompt = ""; imageURL = ""; duration = .`1`; resolution = .`540p`; audio = false }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURL); field(&duration); field(&resolution); field(&audio); field(&extra)
  }
}

/// Vidu-reference-to-video-q2 · POST /openapi/v2/vidu/reference-to-video-q2
public struct ViduReferenceToVideoQ2: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/reference-to-video-q2", output: .video)
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
  public var prompt: String
  /// Up to 7 items, each: JPEG or PNG, up to 50 MB.
  public var imageURLs: [Media]
  /// Default `3:4`.
  public var aspectRatio: AspectRatio
  /// Default `1080p`.
  public var resolution: Resolution
  /// Default `5`.
  public var duration: Duration
  /// Default `auto`.
  public var movementAmplitude: MovementAmplitude
  public var extra: Extra = [:]
  public init(
    prompt: String, imageURLs: [Media], aspectRatio: AspectRatio, resolution: Resolution, duration: Duration,
    movementAmplitude: MovementAmplitude
  ) {
    self.prompt = prompt; self.imageURLs = imageURLs; self.aspectRatio = aspectRatio; self.resolution = resolution
    self.duration = duration; self.movementAmplitude = movementAmplitude
  }
  public init(_ blank: Blank) {
    prompt = ""; imageURLs = []; aspectRatio = .`16:9`; resolution = .`540p`; duration = .`1`; movementAmplitude = .auto
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURLs); field(&aspectRatio); field(&resolution); field(&duration)
    field(&movementAmplitude); field(&extra)
  }
}

/// Vidu-reference-to-video-q2-pro · POST /openapi/v2/vidu/reference-to-video-q2-pro
public struct ViduReferenceToVideoQ2Pro: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/reference-to-video-q2-pro", output: .video)
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
  public var prompt: String
  /// Up to 7 items, each: JPEG or PNG, up to 50 MB.
  public var imageURLs: [Media]?
  /// Up to 2 items, each: MP4, AVI or MOV, up to 100 MB.
  public var videos: [Media]?
  /// Default `16:9`.
  public var aspectRatio: AspectRatio?
  /// Default `720p`.
  public var resolution: Resolution?
  /// Default `5`.
  public var duration: Duration?
  /// Default `auto`.
  public var movementAmplitude: MovementAmplitude?
  public var extra: Extra = [:]
  public init(
    prompt: String, imageURLs: [Media]? = nil, videos: [Media]? = nil, aspectRatio: AspectRatio? = nil,
    resolution: Resolution? = nil, duration: Duration? = nil, movementAmplitude: MovementAmplitude? = nil
  ) {
    self.prompt = prompt; self.imageURLs = imageURLs; self.videos = videos; self.aspectRatio = aspectRatio
    self.resolution = resolution; self.duration = duration; self.movementAmplitude = movementAmplitude
  }
  public init(_ blank: Blank) { prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURLs); field(&videos); field(&aspectRatio); field(&resolution); field(&duration)
    field(&movementAmplitude); field(&extra)
  }
}

/// Vidu-reference-to-video-q3 · POST /openapi/v2/vidu/reference-to-video-q3
public struct ViduReferenceToVideoQ3: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/reference-to-video-q3", output: .video)
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
  public var prompt: String
  /// Up to 7 items, each: JPEG, PNG or WEBP, up to 50 MB.
  public var imageURLs: [Media]
  /// 3 to 16, default 5.
  public var duration: Int
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `16:9`.
  public var aspectRatio: AspectRatio?
  /// Default `true`.
  public var audio: Audio?
  public var extra: Extra = [:]
  public init(
    prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
    audio: Audio? = nil
  ) {
    self.prompt = prompt; self.imageURLs = imageURLs; self.duration = duration; self.resolution = resolution
    self.aspectRatio = aspectRatio; self.audio = audio
  }
  public init(_ blank: Blank) { prompt = ""; imageURLs = []; duration = 0; resolution = .`540p` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURLs); field(&duration); field(&resolution); field(&aspectRatio); field(&audio)
    field(&extra)
  }
}

/// Vidu-reference-to-video-q3-ad · POST /openapi/v2/vidu/reference-to-video-q3-ad
///
/// Known from client code, not from documentation.
public struct ViduReferenceToVideoQ3Ad: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/reference-to-video-q3-ad", output: .video)
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
  public var prompt: String
  /// Up to 7 items, each: an image, up to 50 MB. Known from client code, not from documentation.
  public var imageURLs: [Media]
  /// 3 to 16, default 5. Known from client code, not from documentation.
  public var duration: Int
  /// Default `720p`. Known from client code, not from documentation.
  public var resolution: Resolution
  /// Default `16:9`. Known from client code, not from documentation.
  public var aspectRatio: AspectRatio?
  /// Default `true`. Known from client code, not from documentation.
  public var audio: Audio?
  public var extra: Extra = [:]
  public init(
    prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
    audio: Audio? = nil
  ) {
    self.prompt = prompt; self.imageURLs = imageURLs; self.duration = duration; self.resolution = resolution
    self.aspectRatio = aspectRatio; self.audio = audio
  }
  public init(_ blank: Blank) { prompt = ""; imageURLs = []; duration = 0; resolution = .`720p` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURLs); field(&duration); field(&resolution); field(&aspectRatio); field(&audio)
    field(&extra)
  }
}

/// Vidu-reference-to-video-q3-drama · POST /openapi/v2/vidu/reference-to-video-q3-drama
///
/// Known from client code, not from documentation.
public struct ViduReferenceToVideoQ3Drama: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/reference-to-video-q3-drama", output: .video)
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
  public var prompt: String
  /// Up to 7 items, each: an image, up to 50 MB. Known from client code, not from documentation.
  public var imageURLs: [Media]
  /// 2 to 15, default 8. Known from client code, not from documentation.
  public var duration: Int
  /// Default `1080p`. Known from client code, not from documentation.
  public var resolution: Resolution
  /// Default `16:9`. Known from client code, not from documentation.
  public var aspectRatio: AspectRatio?
  /// Default `true`. Known from client code, not from documentation.
  public var audio: Audio?
  public var extra: Extra = [:]
  public init(
    prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
    audio: Audio? = nil
  ) {
    self.prompt = prompt; self.imageURLs = imageURLs; self.duration = duration; self.resolution = resolution
    self.aspectRatio = aspectRatio; self.audio = audio
  }
  public init(_ blank: Blank) { prompt = ""; imageURLs = []; duration = 0; resolution = .`1080p` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURLs); field(&duration); field(&resolution); field(&aspectRatio); field(&audio)
    field(&extra)
  }
}

/// Vidu-reference-to-video-q3-mix · POST /openapi/v2/vidu/reference-to-video-q3-mix
public struct ViduReferenceToVideoQ3Mix: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/reference-to-video-q3-mix", output: .video)
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
  public var prompt: String
  /// Up to 7 items, each: JPEG, PNG or WEBP, up to 50 MB.
  public var imageURLs: [Media]
  /// 1 to 16, default 5.
  public var duration: Int
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `16:9`.
  public var aspectRatio: AspectRatio?
  /// Default `true`.
  public var audio: Audio?
  public var extra: Extra = [:]
  public init(
    prompt: String, imageURLs: [Media], duration: Int, resolution: Resolution, aspectRatio: AspectRatio? = nil,
    audio: Audio? = nil
  ) {
    self.prompt = prompt; self.imageURLs = imageURLs; self.duration = duration; self.resolution = resolution
    self.aspectRatio = aspectRatio; self.audio = audio
  }
  public init(_ blank: Blank) { prompt = ""; imageURLs = []; duration = 0; resolution = .`720p` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURLs); field(&duration); field(&resolution); field(&aspectRatio); field(&audio)
    field(&extra)
  }
}

extension Vidu {
  /// vidu/short-play-q3-ad · POST /openapi/v2/vidu/short-play-q3-ad
  ///
  /// Known from client code, not from documentation.
  public struct ShortPlayQ3Ad: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/vidu/short-play-q3-ad", output: .text)
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
    public var scriptName: String
    /// Up to 2,000 characters. Known from client code, not from documentation.
    public var scriptContent: String
    /// Default `1080p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `9:16`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(scriptName: String, scriptContent: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      self.scriptName = scriptName; self.scriptContent = scriptContent; self.resolution = resolution
      self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { scriptName = ""; scriptContent = ""; resolution = .`1080p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&scriptName); field(&scriptContent); field(&resolution); field(&aspectRatio); field(&extra)
    }
  }

  /// vidu/short-play-q3-drama · POST /openapi/v2/vidu/short-play-q3-drama
  ///
  /// Known from client code, not from documentation.
  public struct ShortPlayQ3Drama: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/vidu/short-play-q3-drama", output: .text)
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
    public var scriptName: String
    /// Up to 2,000 characters. Known from client code, not from documentation.
    public var scriptContent: String
    /// An image, up to 50 MB. Known from client code, not from documentation.
    public var uploadImageURL: Media?
    /// Default `5`. Known from client code, not from documentation.
    public var duration: Duration
    /// Default `1080p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `9:16`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// Up to 30 characters. Known from client code, not from documentation.
    public var style: String?
    /// Default `upload`. Known from client code, not from documentation.
    public var placement: Placement?
    public var extra: Extra = [:]
    public init(
      scriptName: String, scriptContent: String, duration: Duration, resolution: Resolution,
      uploadImageURL: Media? = nil, aspectRatio: AspectRatio? = nil, style: String? = nil, placement: Placement? = nil
    ) {
      self.scriptName = scriptName; self.scriptContent = scriptContent; self.duration = duration
      self.resolution = resolution; self.uploadImageURL = uploadImageURL; self.aspectRatio = aspectRatio
      self.style = style; self.placement = placement
    }
    public init(_ blank: Blank) { scriptName = ""; scriptContent = ""; duration = .`0`; resolution = .`1080p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&scriptName); field(&scriptContent); field(&uploadImageURL); field(&duration); field(&resolution)
      field(&aspectRatio); field(&style); field(&placement); field(&extra)
    }
  }
}

/// Vidu-start-end-to-video-q2-pro · POST /openapi/v2/vidu/start-end-to-video-q2-pro
public struct ViduStartEndToVideoQ2Pro: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/start-end-to-video-q2-pro", output: .video)
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
  public var prompt: String
  /// JPEG or PNG, up to 50 MB.
  public var firstImageURL: Media
  /// JPEG or PNG, up to 50 MB.
  public var lastImageURL: Media
  /// Default `5`.
  public var duration: Duration
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `auto`.
  public var movementAmplitude: MovementAmplitude
  /// Default `true`.
  public var bgm: Bool
  public var extra: Extra = [:]
  public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, bgm: Bool
  ) {
    self.prompt = prompt; self.firstImageURL = firstImageURL; self.lastImageURL = lastImageURL
    self.duration = duration; self.resolution = resolution; self.movementAmplitude = movementAmplitude; self.bgm = bgm
  }
  public init(_ blank: Blank) {
    prompt = ""; firstImageURL = ""; lastImageURL = ""; duration = .`1`; resolution = .`540p`
    movementAmplitude = .auto; bgm = false
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&firstImageURL); field(&lastImageURL); field(&duration); field(&resolution)
    field(&movementAmplitude); field(&bgm); field(&extra)
  }
}

/// Vidu-start-end-to-video-q2-pro-fast · POST /openapi/v2/vidu/start-end-to-video-q2-pro-fast
public struct ViduStartEndToVideoQ2ProFast: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/start-end-to-video-q2-pro-fast", output: .video)
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
  public var prompt: String
  /// JPEG or PNG, up to 50 MB.
  public var firstImageURL: Media
  /// JPEG or PNG, up to 50 MB.
  public var lastImageURL: Media
  /// Default `5`.
  public var duration: Duration
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `auto`.
  public var movementAmplitude: MovementAmplitude
  /// Default `true`.
  public var bgm: Bool
  public var extra: Extra = [:]
  public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, bgm: Bool
  ) {
    self.prompt = prompt; self.firstImageURL = firstImageURL; self.lastImageURL = lastImageURL
    self.duration = duration; self.resolution = resolution; self.movementAmplitude = movementAmplitude; self.bgm = bgm
  }
  public init(_ blank: Blank) {
    prompt = ""; firstImageURL = ""; lastImageURL = ""; duration = .`1`; resolution = .`720p`
    movementAmplitude = .auto; bgm = false
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&firstImageURL); field(&lastImageURL); field(&duration); field(&resolution)
    field(&movementAmplitude); field(&bgm); field(&extra)
  }
}

/// Vidu-start-end-to-video-q2-turbo · POST /openapi/v2/vidu/start-end-to-video-q2-turbo
public struct ViduStartEndToVideoQ2Turbo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/start-end-to-video-q2-turbo", output: .video)
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
  public var prompt: String
  /// JPEG or PNG, up to 50 MB.
  public var firstImageURL: Media
  /// JPEG or PNG, up to 50 MB.
  public var lastImageURL: Media
  /// Default `5`.
  public var duration: Duration
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `auto`.
  public var movementAmplitude: MovementAmplitude
  /// Default `true`.
  public var bgm: Bool
  public var extra: Extra = [:]
  public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, bgm: Bool
  ) {
    self.prompt = prompt; self.firstImageURL = firstImageURL; self.lastImageURL = lastImageURL
    self.duration = duration; self.resolution = resolution; self.movementAmplitude = movementAmplitude; self.bgm = bgm
  }
  public init(_ blank: Blank) {
    prompt = ""; firstImageURL = ""; lastImageURL = ""; duration = .`1`; resolution = .`540p`
    movementAmplitude = .auto; bgm = false
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&firstImageURL); field(&lastImageURL); field(&duration); field(&resolution)
    field(&movementAmplitude); field(&bgm); field(&extra)
  }
}

/// Vidu-start-end-to-video-q3-pro · POST /openapi/v2/vidu/start-end-to-video-q3-pro
public struct ViduStartEndToVideoQ3Pro: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/start-end-to-video-q3-pro", output: .video)
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
  public var prompt: String
  /// JPEG or PNG, up to 50 MB.
  public var firstImageURL: Media
  /// JPEG or PNG, up to 50 MB.
  public var lastImageURL: Media
  /// Default `5`.
  public var duration: Duration
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `auto`.
  public var movementAmplitude: MovementAmplitude
  /// Default `true`.
  public var audio: Bool
  public var extra: Extra = [:]
  public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, audio: Bool
  ) {
    self.prompt = prompt; self.firstImageURL = firstImageURL; self.lastImageURL = lastImageURL
    self.duration = duration; self.resolution = resolution; self.movementAmplitude = movementAmplitude
    self.audio = audio
  }
  public init(_ blank: Blank) {
    prompt = ""; firstImageURL = ""; lastImageURL = ""; duration = .`1`; resolution = .`540p`
    movementAmplitude = .auto; audio = false
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&firstImageURL); field(&lastImageURL); field(&duration); field(&resolution)
    field(&movementAmplitude); field(&audio); field(&extra)
  }
}

/// Vidu-start-end-to-video-q3-pro-fast · POST /openapi/v2/vidu/start-end-to-video-q3-pro-fast
public struct ViduStartEndToVideoQ3ProFast: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/start-end-to-video-q3-pro-fast", output: .video)
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
  public var prompt: String?
  /// JPEG, PNG or WEBP, up to 50 MB.
  public var firstImageURL: Media
  /// JPEG, PNG or WEBP, up to 50 MB.
  public var lastImageURL: Media
  /// Default `5`.
  public var duration: Duration?
  /// Default `720p`.
  public var resolution: Resolution?
  /// Default `true`.
  public var audio: Bool?
  public var extra: Extra = [:]
  public init(
    firstImageURL: Media, lastImageURL: Media, prompt: String? = nil, duration: Duration? = nil,
    resolution: Resolution? = nil, audio: Bool? = nil
  ) {
    self.firstImageURL = firstImageURL; self.lastImageURL = lastImageURL; self.prompt = prompt
    self.duration = duration; self.resolution = resolution; self.audio = audio
  }
  public init(_ blank: Blank) { firstImageURL = ""; lastImageURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&firstImageURL); field(&lastImageURL); field(&duration); field(&resolution); field(&audio)
    field(&extra)
  }
}

/// Vidu-start-end-to-video-q3-turbo · POST /openapi/v2/vidu/start-end-to-video-q3-turbo
public struct ViduStartEndToVideoQ3Turbo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/start-end-to-video-q3-turbo", output: .video)
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
  public var prompt: String
  /// JPEG or PNG, up to 50 MB.
  public var firstImageURL: Media
  /// JPEG or PNG, up to 50 MB.
  public var lastImageURL: Media
  /// Default `5`.
  public var duration: Duration
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `auto`.
  public var movementAmplitude: MovementAmplitude
  /// Default `true`.
  public var audio: Bool
  public var extra: Extra = [:]
  public init(
    prompt: String, firstImageURL: Media, lastImageURL: Media, duration: Duration, resolution: Resolution,
    movementAmplitude: MovementAmplitude, audio: Bool
  ) {
    self.prompt = prompt; self.firstImageURL = firstImageURL; self.lastImageURL = lastImageURL
    self.duration = duration; self.resolution = resolution; self.movementAmplitude = movementAmplitude
    self.audio = audio
  }
  public init(_ blank: Blank) {
    prompt = ""; firstImageURL = ""; lastImageURL = ""; duration = .`1`; resolution = .`540p`
    movementAmplitude = .auto; audio = false
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&firstImageURL); field(&lastImageURL); field(&duration); field(&resolution)
    field(&movementAmplitude); field(&audio); field(&extra)
  }
}

/// Vidu-text-to-video-q2 · POST /openapi/v2/vidu/text-to-video
public struct ViduTextToVideoQ2: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/text-to-video", output: .video)
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
  public var prompt: String
  /// Default `general`.
  public var style: Style
  /// Default `16:9`.
  public var aspectRatio: AspectRatio
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `auto`.
  public var movementAmplitude: MovementAmplitude
  /// Default `5`.
  public var duration: Duration
  public var extra: Extra = [:]
  public init(
    prompt: String, style: Style, aspectRatio: AspectRatio, resolution: Resolution,
    movementAmplitude: MovementAmplitude, duration: Duration
  ) {
    self.prompt = prompt; self.style = style; self.aspectRatio = aspectRatio; self.resolution = resolution
    self.movementAmplitude = movementAmplitude; self.duration = duration
  }
  public init(_ blank: Blank) {
    prompt = ""; style = .general; aspectRatio = .`4:3`; resolution = .`540p`; movementAmplitude = .auto
    duration = .`1`
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&style); field(&aspectRatio); field(&resolution); field(&movementAmplitude)
    field(&duration); field(&extra)
  }
}

/// Vidu-text-to-video-q3-pro · POST /openapi/v2/vidu/text-to-video-q3-pro
public struct ViduTextToVideoQ3Pro: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/text-to-video-q3-pro", output: .video)
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
  public var prompt: String
  /// Default `general`.
  public var style: Style
  /// Default `16:9`.
  public var aspectRatio: AspectRatio
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `5`.
  public var duration: Duration
  /// Default `true`.
  public var audio: Bool
  public var extra: Extra = [:]
  public init(
    prompt: String, style: Style, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration, audio: Bool
  ) {
    self.prompt = prompt; self.style = style; self.aspectRatio = aspectRatio; self.resolution = resolution
    self.duration = duration; self.audio = audio
  }
  public init(_ blank: Blank) {
    prompt = ""; style = .general; aspectRatio = .`4:3`; resolution = .`360p`; duration = .`1`; audio = false
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&style); field(&aspectRatio); field(&resolution); field(&duration); field(&audio)
    field(&extra)
  }
}

/// Vidu-text-to-video-q3-pro-fast · POST /openapi/v2/vidu/text-to-video-q3-pro-fast
public struct ViduTextToVideoQ3ProFast: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/text-to-video-q3-pro-fast", output: .video)
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
  public var prompt: String
  /// Default `16:9`.
  public var aspectRatio: AspectRatio?
  /// Default `720p`.
  public var resolution: Resolution?
  /// Default `5`.
  public var duration: Duration?
  /// Default `true`.
  public var audio: Bool?
  public var extra: Extra = [:]
  public init(
    prompt: String, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil, duration: Duration? = nil,
    audio: Bool? = nil
  ) {
    self.prompt = prompt; self.aspectRatio = aspectRatio; self.resolution = resolution; self.duration = duration
    self.audio = audio
  }
  public init(_ blank: Blank) { prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&aspectRatio); field(&resolution); field(&duration); field(&audio); field(&extra)
  }
}

/// Vidu-text-to-video-q3-turbo · POST /openapi/v2/vidu/text-to-video-q3-turbo
public struct ViduTextToVideoQ3Turbo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/vidu/text-to-video-q3-turbo", output: .video)
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
  public var prompt: String
  /// Default `general`.
  public var style: Style
  /// Default `16:9`.
  public var aspectRatio: AspectRatio
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `5`.
  public var duration: Duration
  /// Default `true`.
  public var audio: Bool
  public var extra: Extra = [:]
  public init(
    prompt: String, style: Style, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration, audio: Bool
  ) {
    self.prompt = prompt; self.style = style; self.aspectRatio = aspectRatio; self.resolution = resolution
    self.duration = duration; self.audio = audio
  }
  public init(_ blank: Blank) {
    prompt = ""; style = .general; aspectRatio = .`4:3`; resolution = .`540p`; duration = .`1`; audio = false
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&style); field(&aspectRatio); field(&resolution); field(&duration); field(&audio)
    field(&extra)
  }
}
