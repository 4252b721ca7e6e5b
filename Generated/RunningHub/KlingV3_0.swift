// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// kling-v3.0-pro-image-to-video · POST /openapi/v2/kling-v3.0-pro/image-to-video
public struct KlingV3_0ProImageToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v3.0-pro/image-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","duration","sound"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "negativePrompt":{"type":"string","maxLength":2500},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
    "cfgScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
    "sound":{"type":"boolean"},
    "multiShot":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  public var prompt: String
  /// Up to 2,500 characters.
  public var negativePrompt: String?
  /// JPEG or PNG, up to 50 MB.
  public var firstImageURL: Media
  /// JPEG or PNG, up to 50 MB.
  public var lastImageURL: Media?
  /// Default `5`.
  public var duration: Duration
  /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
  public var cfgScale: Double?
  /// Default `true`.
  public var sound: Bool
  /// Default `false`.
  public var multiShot: Bool?
  /// Default `customize`.
  public var shotType: ShotType?
  public var extra: Extra = [:]
  public init(
    prompt: String, firstImageURL: Media, duration: Duration, sound: Bool, negativePrompt: String? = nil,
    lastImageURL: Media? = nil, cfgScale: Double? = nil, multiShot: Bool? = nil, shotType: ShotType? = nil
  ) {
    self.prompt = prompt; self.firstImageURL = firstImageURL; self.duration = duration; self.sound = sound
    self.negativePrompt = negativePrompt; self.lastImageURL = lastImageURL; self.cfgScale = cfgScale
    self.multiShot = multiShot; self.shotType = shotType
  }
  public init(_ blank: Blank) { prompt = ""; firstImageURL = ""; duration = .`3`; sound = false }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&negativePrompt); field(&firstImageURL); field(&lastImageURL); field(&duration)
    field(&cfgScale); field(&sound); field(&multiShot); field(&shotType); field(&extra)
  }
}

/// kling-v3.0-pro-motion-control · POST /openapi/v2/kling-v3.0-pro/motion-control
public struct KlingV3_0ProMotionControl: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v3.0-pro/motion-control", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","videoUrl","characterOrientation"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
    "characterOrientation":{"type":"string","enum":["image","video"]},
    "prompt":{"type":"string","maxLength":2500},
    "negativePrompt":{"type":"string","maxLength":2500},
    "keepOriginalSound":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias CharacterOrientation = RunningHubOptions.CharacterOrientation
  /// JPEG or PNG, up to 10 MB.
  public var imageURL: Media
  /// MP4, up to 100 MB.
  public var videoURL: Media
  /// Default `video`.
  public var characterOrientation: CharacterOrientation
  /// Up to 2,500 characters.
  public var prompt: String?
  /// Up to 2,500 characters.
  public var negativePrompt: String?
  /// Default `true`.
  public var keepOriginalSound: Bool?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, videoURL: Media, characterOrientation: CharacterOrientation, prompt: String? = nil,
    negativePrompt: String? = nil, keepOriginalSound: Bool? = nil
  ) {
    self.imageURL = imageURL; self.videoURL = videoURL; self.characterOrientation = characterOrientation
    self.prompt = prompt; self.negativePrompt = negativePrompt; self.keepOriginalSound = keepOriginalSound
  }
  public init(_ blank: Blank) { imageURL = ""; videoURL = ""; characterOrientation = .image }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&videoURL); field(&characterOrientation); field(&prompt); field(&negativePrompt)
    field(&keepOriginalSound); field(&extra)
  }
}

/// kling-v3.0-pro-text-to-video · POST /openapi/v2/kling-v3.0-pro/text-to-video
public struct KlingV3_0ProTextToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v3.0-pro/text-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","duration","sound"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "negativePrompt":{"type":"string","maxLength":2500},
    "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
    "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]},
    "cfgScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
    "sound":{"type":"boolean"},
    "multiShot":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration
  public typealias AspectRatio = RunningHubOptions.AspectRatio_7
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  public var prompt: String
  /// Up to 2,500 characters.
  public var negativePrompt: String?
  /// Default `5`.
  public var duration: Duration
  /// Default `16:9`.
  public var aspectRatio: AspectRatio?
  /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
  public var cfgScale: Double?
  /// Default `true`.
  public var sound: Bool
  /// Default `false`.
  public var multiShot: Bool?
  /// Default `customize`.
  public var shotType: ShotType?
  public var extra: Extra = [:]
  public init(
    prompt: String, duration: Duration, sound: Bool, negativePrompt: String? = nil, aspectRatio: AspectRatio? = nil,
    cfgScale: Double? = nil, multiShot: Bool? = nil, shotType: ShotType? = nil
  ) {
    self.prompt = prompt; self.duration = duration; self.sound = sound; self.negativePrompt = negativePrompt
    self.aspectRatio = aspectRatio; self.cfgScale = cfgScale; self.multiShot = multiShot; self.shotType = shotType
  }
  public init(_ blank: Blank) { prompt = ""; duration = .`3`; sound = false }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&negativePrompt); field(&duration); field(&aspectRatio); field(&cfgScale); field(&sound)
    field(&multiShot); field(&shotType); field(&extra)
  }
}

/// kling-v3.0-std-image-to-video · POST /openapi/v2/kling-v3.0-std/image-to-video
public struct KlingV3_0StdImageToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v3.0-std/image-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","duration","sound"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "negativePrompt":{"type":"string","maxLength":2500},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
    "cfgScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
    "sound":{"type":"boolean"},
    "multiShot":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  public var prompt: String
  /// Up to 2,500 characters.
  public var negativePrompt: String?
  /// JPEG or PNG, up to 50 MB.
  public var firstImageURL: Media
  /// JPEG or PNG, up to 50 MB.
  public var lastImageURL: Media?
  /// Default `5`.
  public var duration: Duration
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  public var cfgScale: Double?
  /// Default `true`.
  public var sound: Bool
  /// Default `false`.
  public var multiShot: Bool?
  /// Default `customize`.
  public var shotType: ShotType?
  public var extra: Extra = [:]
  public init(
    prompt: String, firstImageURL: Media, duration: Duration, sound: Bool, negativePrompt: String? = nil,
    lastImageURL: Media? = nil, cfgScale: Double? = nil, multiShot: Bool? = nil, shotType: ShotType? = nil
  ) {
    self.prompt = prompt; self.firstImageURL = firstImageURL; self.duration = duration; self.sound = sound
    self.negativePrompt = negativePrompt; self.lastImageURL = lastImageURL; self.cfgScale = cfgScale
    self.multiShot = multiShot; self.shotType = shotType
  }
  public init(_ blank: Blank) { prompt = ""; firstImageURL = ""; duration = .`3`; sound = false }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&negativePrompt); field(&firstImageURL); field(&lastImageURL); field(&duration)
    field(&cfgScale); field(&sound); field(&multiShot); field(&shotType); field(&extra)
  }
}

/// kling-v3.0-std-motion-control · POST /openapi/v2/kling-v3.0-std/motion-control
public struct KlingV3_0StdMotionControl: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v3.0-std/motion-control", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","videoUrl","characterOrientation"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
    "characterOrientation":{"type":"string","enum":["image","video"]},
    "prompt":{"type":"string","maxLength":2500},
    "negativePrompt":{"type":"string","maxLength":2500},
    "keepOriginalSound":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias CharacterOrientation = RunningHubOptions.CharacterOrientation
  /// JPEG or PNG, up to 10 MB.
  public var imageURL: Media
  /// MP4, up to 100 MB.
  public var videoURL: Media
  /// Default `video`.
  public var characterOrientation: CharacterOrientation
  /// Up to 2,500 characters.
  public var prompt: String?
  /// Up to 2,500 characters.
  public var negativePrompt: String?
  /// Default `true`.
  public var keepOriginalSound: Bool?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, videoURL: Media, characterOrientation: CharacterOrientation, prompt: String? = nil,
    negativePrompt: String? = nil, keepOriginalSound: Bool? = nil
  ) {
    self.imageURL = imageURL; self.videoURL = videoURL; self.characterOrientation = characterOrientation
    self.prompt = prompt; self.negativePrompt = negativePrompt; self.keepOriginalSound = keepOriginalSound
  }
  public init(_ blank: Blank) { imageURL = ""; videoURL = ""; characterOrientation = .image }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&videoURL); field(&characterOrientation); field(&prompt); field(&negativePrompt)
    field(&keepOriginalSound); field(&extra)
  }
}

/// kling-v3.0-std-text-to-video · POST /openapi/v2/kling-v3.0-std/text-to-video
public struct KlingV3_0StdTextToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v3.0-std/text-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","duration","sound"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "negativePrompt":{"type":"string","maxLength":2500},
    "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
    "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]},
    "cfgScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
    "sound":{"type":"boolean"},
    "multiShot":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration
  public typealias AspectRatio = RunningHubOptions.AspectRatio_7
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  public var prompt: String
  /// Up to 2,500 characters.
  public var negativePrompt: String?
  /// Default `5`.
  public var duration: Duration
  /// Default `16:9`.
  public var aspectRatio: AspectRatio?
  /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
  public var cfgScale: Double?
  /// Default `true`.
  public var sound: Bool
  /// Default `false`.
  public var multiShot: Bool?
  /// Default `customize`.
  public var shotType: ShotType?
  public var extra: Extra = [:]
  public init(
    prompt: String, duration: Duration, sound: Bool, negativePrompt: String? = nil, aspectRatio: AspectRatio? = nil,
    cfgScale: Double? = nil, multiShot: Bool? = nil, shotType: ShotType? = nil
  ) {
    self.prompt = prompt; self.duration = duration; self.sound = sound; self.negativePrompt = negativePrompt
    self.aspectRatio = aspectRatio; self.cfgScale = cfgScale; self.multiShot = multiShot; self.shotType = shotType
  }
  public init(_ blank: Blank) { prompt = ""; duration = .`3`; sound = false }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&negativePrompt); field(&duration); field(&aspectRatio); field(&cfgScale); field(&sound)
    field(&multiShot); field(&shotType); field(&extra)
  }
}
