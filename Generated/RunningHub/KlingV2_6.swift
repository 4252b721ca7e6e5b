// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// kling-v2.6-pro-image-to-video · POST /openapi/v2/kling-v2.6-pro/image-to-video
public struct KlingV2_6ProImageToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v2.6-pro/image-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrl","sound","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "negativePrompt":{"type":"string","maxLength":2500},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
    "sound":{"type":"string","enum":["true","false"]},
    "duration":{"type":"string","enum":["5","10"]}}}
    """#, common: runningHubCommon)
  public typealias Sound = RunningHubOptions.Sound
  public typealias Duration = RunningHubOptions.Duration_2
  /// Up to 2,000 characters.
  public var prompt: String
  /// Up to 2,500 characters.
  public var negativePrompt: String?
  /// JPEG or PNG, up to 20 MB.
  public var imageURL: Media
  /// Default `true`.
  public var sound: Sound
  /// Default `5`.
  public var duration: Duration
  public var extra: Extra = [:]
  public init(prompt: String, imageURL: Media, sound: Sound, duration: Duration, negativePrompt: String? = nil) {
    self.prompt = prompt; self.imageURL = imageURL; self.sound = sound; self.duration = duration
    self.negativePrompt = negativePrompt
  }
  public init(_ blank: Blank) { prompt = ""; imageURL = ""; sound = .`true`; duration = .`5` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&negativePrompt); field(&imageURL); field(&sound); field(&duration); field(&extra)
  }
}

/// kling-v2.6-pro-motion-control · POST /openapi/v2/kling-v2.6-pro/motion-control
public struct KlingV2_6ProMotionControl: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v2.6-pro/motion-control", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","videoUrl","characterOrientation"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
    "characterOrientation":{"type":"string","enum":["image","video"]},
    "prompt":{"type":"string","maxLength":2500},
    "keepOriginalSound":{"type":"string","enum":["yes","no"]}}}
    """#, common: runningHubCommon)
  public typealias CharacterOrientation = RunningHubOptions.CharacterOrientation
  public typealias KeepOriginalSound = RunningHubOptions.KeepOriginalSound
  /// JPEG or PNG, up to 10 MB.
  public var imageURL: Media
  /// MP4, up to 100 MB.
  public var videoURL: Media
  /// Default `video`.
  public var characterOrientation: CharacterOrientation
  /// Up to 2,500 characters.
  public var prompt: String?
  /// Default `yes`.
  public var keepOriginalSound: KeepOriginalSound?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, videoURL: Media, characterOrientation: CharacterOrientation, prompt: String? = nil,
    keepOriginalSound: KeepOriginalSound? = nil
  ) {
    self.imageURL = imageURL; self.videoURL = videoURL; self.characterOrientation = characterOrientation
    self.prompt = prompt; self.keepOriginalSound = keepOriginalSound
  }
  public init(_ blank: Blank) { imageURL = ""; videoURL = ""; characterOrientation = .image }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&videoURL); field(&characterOrientation); field(&prompt); field(&keepOriginalSound)
    field(&extra)
  }
}

/// kling-v2.6-pro-text-to-video · POST /openapi/v2/kling-v2.6-pro/text-to-video
public struct KlingV2_6ProTextToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v2.6-pro/text-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","sound","aspectRatio","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "negativePrompt":{"type":"string","maxLength":2500},
    "sound":{"type":"string","enum":["true","false"]},
    "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]},
    "duration":{"type":"string","enum":["5","10"]}}}
    """#, common: runningHubCommon)
  public typealias Sound = RunningHubOptions.Sound
  public typealias AspectRatio = RunningHubOptions.AspectRatio_7
  public typealias Duration = RunningHubOptions.Duration_2
  /// Up to 2,000 characters.
  public var prompt: String
  /// Up to 2,500 characters.
  public var negativePrompt: String?
  /// Default `true`.
  public var sound: Sound
  /// Default `9:16`.
  public var aspectRatio: AspectRatio
  /// Default `5`.
  public var duration: Duration
  public var extra: Extra = [:]
  public init(
    prompt: String, sound: Sound, aspectRatio: AspectRatio, duration: Duration, negativePrompt: String? = nil
  ) {
    self.prompt = prompt; self.sound = sound; self.aspectRatio = aspectRatio; self.duration = duration
    self.negativePrompt = negativePrompt
  }
  public init(_ blank: Blank) { prompt = ""; sound = .`true`; aspectRatio = .`1:1`; duration = .`5` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&negativePrompt); field(&sound); field(&aspectRatio); field(&duration); field(&extra)
  }
}

/// kling-v2.6-std-image-to-video · POST /openapi/v2/kling-v2.6-std/image-to-video
///
/// Known from client code, not from documentation.
public struct KlingV2_6StdImageToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v2.6-std/image-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrl","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2000,"evidence":"client"},
    "negativePrompt":{"type":"string","maxLength":2500,"evidence":"client"},
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
    "duration":{"type":"string","enum":["5","10"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_2
  /// Up to 2,000 characters. Known from client code, not from documentation.
  public var prompt: String
  /// Up to 2,500 characters. Known from client code, not from documentation.
  public var negativePrompt: String?
  /// An image, up to 10 MB. Known from client code, not from documentation.
  public var imageURL: Media
  /// Default `5`. Known from client code, not from documentation.
  public var duration: Duration
  public var extra: Extra = [:]
  public init(prompt: String, imageURL: Media, duration: Duration, negativePrompt: String? = nil) {
    self.prompt = prompt; self.imageURL = imageURL; self.duration = duration; self.negativePrompt = negativePrompt
  }
  public init(_ blank: Blank) { prompt = ""; imageURL = ""; duration = .`5` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&negativePrompt); field(&imageURL); field(&duration); field(&extra)
  }
}

/// kling-v2.6-std-motion-control · POST /openapi/v2/kling-v2.6-std/motion-control
public struct KlingV2_6StdMotionControl: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v2.6-std/motion-control", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","videoUrl","characterOrientation"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
    "characterOrientation":{"type":"string","enum":["image","video"]},
    "prompt":{"type":"string","maxLength":2500},
    "keepOriginalSound":{"type":"string","enum":["yes","no"]}}}
    """#, common: runningHubCommon)
  public typealias CharacterOrientation = RunningHubOptions.CharacterOrientation
  public typealias KeepOriginalSound = RunningHubOptions.KeepOriginalSound
  /// JPEG or PNG, up to 10 MB.
  public var imageURL: Media
  /// MP4, up to 100 MB.
  public var videoURL: Media
  /// Default `video`.
  public var characterOrientation: CharacterOrientation
  /// Up to 2,500 characters.
  public var prompt: String?
  /// Default `yes`.
  public var keepOriginalSound: KeepOriginalSound?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, videoURL: Media, characterOrientation: CharacterOrientation, prompt: String? = nil,
    keepOriginalSound: KeepOriginalSound? = nil
  ) {
    self.imageURL = imageURL; self.videoURL = videoURL; self.characterOrientation = characterOrientation
    self.prompt = prompt; self.keepOriginalSound = keepOriginalSound
  }
  public init(_ blank: Blank) { imageURL = ""; videoURL = ""; characterOrientation = .image }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&videoURL); field(&characterOrientation); field(&prompt); field(&keepOriginalSound)
    field(&extra)
  }
}

/// kling-v2.6-std-text-to-video · POST /openapi/v2/kling-v2.6-std/text-to-video
///
/// Known from client code, not from documentation.
public struct KlingV2_6StdTextToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v2.6-std/text-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","aspectRatio","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2000,"evidence":"client"},
    "negativePrompt":{"type":"string","maxLength":2500,"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"],"evidence":"client"},
    "duration":{"type":"string","enum":["5","10"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_7
  public typealias Duration = RunningHubOptions.Duration_2
  /// Up to 2,000 characters. Known from client code, not from documentation.
  public var prompt: String
  /// Up to 2,500 characters. Known from client code, not from documentation.
  public var negativePrompt: String?
  /// Default `16:9`. Known from client code, not from documentation.
  public var aspectRatio: AspectRatio
  /// Default `5`. Known from client code, not from documentation.
  public var duration: Duration
  public var extra: Extra = [:]
  public init(prompt: String, aspectRatio: AspectRatio, duration: Duration, negativePrompt: String? = nil) {
    self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.negativePrompt = negativePrompt
  }
  public init(_ blank: Blank) { prompt = ""; aspectRatio = .`1:1`; duration = .`5` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&negativePrompt); field(&aspectRatio); field(&duration); field(&extra)
  }
}
