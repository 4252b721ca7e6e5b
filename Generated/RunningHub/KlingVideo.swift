// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum KlingVideoO1Std {}
public enum KlingVideoO1 {}
public enum KlingVideoO3Pro {}
public enum KlingVideoO3Std {}

extension KlingVideoO1Std {
  /// kling-video-o1-std/edit-video · POST /openapi/v2/kling-video-o1-std/edit-video
  public struct EditVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-video-o1-std/edit-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["mode","prompt","videoUrl","keepOriginalSound"],"properties":{
      "mode":{"type":"string","enum":["std","pro"]},
      "prompt":{"type":"string","maxLength":2000},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":10485760}},
      "keepOriginalSound":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Mode = RunningHubOptions.Mode
    /// Default `std`.
    public var mode: Mode
    /// Up to 2,000 characters.
    public var prompt: String
    /// Up to 7 items, each: JPEG or PNG, up to 20 MB.
    public var imageURLs: [Media]?
    /// MP4, up to 10 MB.
    public var videoURL: Media
    /// Default `true`.
    public var keepOriginalSound: Bool
    public var extra: Extra = [:]
    public init(mode: Mode, prompt: String, videoURL: Media, keepOriginalSound: Bool, imageURLs: [Media]? = nil) {
      self.mode = mode; self.prompt = prompt; self.videoURL = videoURL; self.keepOriginalSound = keepOriginalSound
      self.imageURLs = imageURLs
    }
    public init(_ blank: Blank) { mode = .std; prompt = ""; videoURL = ""; keepOriginalSound = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&mode); field(&prompt); field(&imageURLs); field(&videoURL); field(&keepOriginalSound); field(&extra)
    }
  }

  /// kling-video-o1-std/refrence-to-video · POST /openapi/v2/kling-video-o1-std/refrence-to-video
  public struct RefrenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-video-o1-std/refrence-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["mode","prompt","aspectRatio","duration","videoUrl","keepOriginalSound"],"properties":{
      "mode":{"type":"string","enum":["std","pro"]},
      "prompt":{"type":"string","maxLength":2000},
      "aspectRatio":{"type":"string","enum":["1:1","9:16","16:9"]},
      "duration":{"type":"string","enum":["5","10"]},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":10485760}},
      "keepOriginalSound":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Mode = RunningHubOptions.Mode
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9
    public typealias Duration = RunningHubOptions.Duration_2
    /// Default `std`.
    public var mode: Mode
    /// Up to 2,000 characters.
    public var prompt: String
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    /// Default `5`.
    public var duration: Duration
    /// Up to 7 items, each: JPEG or PNG, up to 20 MB.
    public var imageURLs: [Media]?
    /// MP4, up to 10 MB.
    public var videoURL: Media
    /// Default `true`.
    public var keepOriginalSound: Bool
    public var extra: Extra = [:]
    public init(
      mode: Mode, prompt: String, aspectRatio: AspectRatio, duration: Duration, videoURL: Media,
      keepOriginalSound: Bool, imageURLs: [Media]? = nil
    ) {
      self.mode = mode; self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration
      self.videoURL = videoURL; self.keepOriginalSound = keepOriginalSound; self.imageURLs = imageURLs
    }
    public init(_ blank: Blank) {
      mode = .std; prompt = ""; aspectRatio = .`1:1`; duration = .`5`; videoURL = ""; keepOriginalSound = false
    }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&mode); field(&prompt); field(&aspectRatio); field(&duration); field(&imageURLs); field(&videoURL)
      field(&keepOriginalSound); field(&extra)
    }
  }
}

extension KlingVideoO1 {
  /// kling-video-o1/image-to-video · POST /openapi/v2/kling-video-o1/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-video-o1/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["aspectRatio","duration","firstImageUrl","mode"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "aspectRatio":{"type":"string","enum":["1:1","9:16","16:9"]},
      "duration":{"type":"string","enum":["5","10"]},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "mode":{"type":"string","enum":["std","pro"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9
    public typealias Duration = RunningHubOptions.Duration_2
    public typealias Mode = RunningHubOptions.Mode
    /// Up to 2,000 characters.
    public var prompt: String?
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    /// Default `5`.
    public var duration: Duration
    /// JPEG or PNG, up to 20 MB.
    public var firstImageURL: Media
    /// Default `std`.
    public var mode: Mode
    public var extra: Extra = [:]
    public init(aspectRatio: AspectRatio, duration: Duration, firstImageURL: Media, mode: Mode, prompt: String? = nil) {
      self.aspectRatio = aspectRatio; self.duration = duration; self.firstImageURL = firstImageURL; self.mode = mode
      self.prompt = prompt
    }
    public init(_ blank: Blank) { aspectRatio = .`1:1`; duration = .`5`; firstImageURL = ""; mode = .std }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&firstImageURL); field(&mode); field(&extra)
    }
  }

  /// kling-video-o1/start-to-end · POST /openapi/v2/kling-video-o1/start-to-end
  public struct StartToEnd: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-video-o1/start-to-end", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["aspectRatio","duration","firstImageUrl","lastImageUrl","mode"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "aspectRatio":{"type":"string","enum":["1:1","9:16","16:9"]},
      "duration":{"type":"string","enum":["5","10"]},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "mode":{"type":"string","enum":["std","pro"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9
    public typealias Duration = RunningHubOptions.Duration_2
    public typealias Mode = RunningHubOptions.Mode
    /// Up to 2,000 characters.
    public var prompt: String?
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    /// Default `5`.
    public var duration: Duration
    /// JPEG or PNG, up to 20 MB.
    public var firstImageURL: Media
    /// JPEG or PNG, up to 20 MB.
    public var lastImageURL: Media
    /// Default `std`.
    public var mode: Mode
    public var extra: Extra = [:]
    public init(
      aspectRatio: AspectRatio, duration: Duration, firstImageURL: Media, lastImageURL: Media, mode: Mode,
      prompt: String? = nil
    ) {
      self.aspectRatio = aspectRatio; self.duration = duration; self.firstImageURL = firstImageURL
      self.lastImageURL = lastImageURL; self.mode = mode; self.prompt = prompt
    }
    public init(_ blank: Blank) {
      aspectRatio = .`1:1`; duration = .`5`; firstImageURL = ""; lastImageURL = ""; mode = .std
    }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&firstImageURL); field(&lastImageURL); field(&mode)
      field(&extra)
    }
  }

  /// kling-video-o1/text-to-video · POST /openapi/v2/kling-video-o1/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-video-o1/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["aspectRatio","duration","mode"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "aspectRatio":{"type":"string","enum":["1:1","9:16","16:9"]},
      "duration":{"type":"string","enum":["5","10"]},
      "mode":{"type":"string","enum":["std","pro"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9
    public typealias Duration = RunningHubOptions.Duration_2
    public typealias Mode = RunningHubOptions.Mode
    /// Up to 2,000 characters.
    public var prompt: String?
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    /// Default `5`.
    public var duration: Duration
    /// Default `std`.
    public var mode: Mode
    public var extra: Extra = [:]
    public init(aspectRatio: AspectRatio, duration: Duration, mode: Mode, prompt: String? = nil) {
      self.aspectRatio = aspectRatio; self.duration = duration; self.mode = mode; self.prompt = prompt
    }
    public init(_ blank: Blank) { aspectRatio = .`1:1`; duration = .`5`; mode = .std }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&mode); field(&extra)
    }
  }
}

/// kling-video-o3-4k-image-to-video · POST /openapi/v2/kling-video-o3-4k/image-to-video
public struct KlingVideoO3_4KImageToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-video-o3-4k/image-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
    "duration":{"type":"integer","minimum":3,"maximum":15},
    "sound":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]},
    "multiShot":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  public var prompt: String
  /// JPEG, PNG or WEBP, up to 30 MB.
  public var firstImageURL: Media
  /// JPEG, PNG or WEBP, up to 30 MB.
  public var lastImageURL: Media?
  /// 3 to 15, default 5.
  public var duration: Int
  /// Default `false`.
  public var sound: Bool?
  /// Default `customize`.
  public var shotType: ShotType?
  /// Default `false`.
  public var multiShot: Bool?
  public var extra: Extra = [:]
  public init(
    prompt: String, firstImageURL: Media, duration: Int, lastImageURL: Media? = nil, sound: Bool? = nil,
    shotType: ShotType? = nil, multiShot: Bool? = nil
  ) {
    self.prompt = prompt; self.firstImageURL = firstImageURL; self.duration = duration
    self.lastImageURL = lastImageURL; self.sound = sound; self.shotType = shotType; self.multiShot = multiShot
  }
  public init(_ blank: Blank) { prompt = ""; firstImageURL = ""; duration = 0 }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&firstImageURL); field(&lastImageURL); field(&duration); field(&sound); field(&shotType)
    field(&multiShot); field(&extra)
  }
}

/// kling-video-o3-4k-reference-to-video · POST /openapi/v2/kling-video-o3-4k/reference-to-video
public struct KlingVideoO3_4KReferenceToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-video-o3-4k/reference-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}}},
    "keepOriginalSound":{"type":"boolean"},
    "sound":{"type":"boolean"},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
    "duration":{"type":"integer","minimum":3,"maximum":15},
    "shotType":{"type":"string","enum":["customize","intelligence"]},
    "multiShot":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_8
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  public var prompt: String
  /// Up to 7 items, each: JPEG, PNG or WEBP, up to 30 MB.
  public var imageURLs: [Media]?
  /// Default `true`.
  public var keepOriginalSound: Bool?
  /// Default `false`.
  public var sound: Bool?
  /// Default `16:9`.
  public var aspectRatio: AspectRatio?
  /// 3 to 15, default 5.
  public var duration: Int
  /// Default `customize`.
  public var shotType: ShotType?
  /// Default `false`.
  public var multiShot: Bool?
  public var extra: Extra = [:]
  public init(
    prompt: String, duration: Int, imageURLs: [Media]? = nil, keepOriginalSound: Bool? = nil, sound: Bool? = nil,
    aspectRatio: AspectRatio? = nil, shotType: ShotType? = nil, multiShot: Bool? = nil
  ) {
    self.prompt = prompt; self.duration = duration; self.imageURLs = imageURLs
    self.keepOriginalSound = keepOriginalSound; self.sound = sound; self.aspectRatio = aspectRatio
    self.shotType = shotType; self.multiShot = multiShot
  }
  public init(_ blank: Blank) { prompt = ""; duration = 0 }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURLs); field(&keepOriginalSound); field(&sound); field(&aspectRatio); field(&duration)
    field(&shotType); field(&multiShot); field(&extra)
  }
}

/// kling-video-o3-4k-text-to-video · POST /openapi/v2/kling-video-o3-4k/text-to-video
public struct KlingVideoO3_4KTextToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-video-o3-4k/text-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
    "duration":{"type":"integer","minimum":3,"maximum":15},
    "sound":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]},
    "multiShot":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_8
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  public var prompt: String
  /// Default `16:9`.
  public var aspectRatio: AspectRatio?
  /// 3 to 15, default 5.
  public var duration: Int
  /// Default `false`.
  public var sound: Bool?
  /// Default `customize`.
  public var shotType: ShotType?
  /// Default `false`.
  public var multiShot: Bool?
  public var extra: Extra = [:]
  public init(
    prompt: String, duration: Int, aspectRatio: AspectRatio? = nil, sound: Bool? = nil, shotType: ShotType? = nil,
    multiShot: Bool? = nil
  ) {
    self.prompt = prompt; self.duration = duration; self.aspectRatio = aspectRatio; self.sound = sound
    self.shotType = shotType; self.multiShot = multiShot
  }
  public init(_ blank: Blank) { prompt = ""; duration = 0 }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&aspectRatio); field(&duration); field(&sound); field(&shotType); field(&multiShot)
    field(&extra)
  }
}

/// kling-video-o3-pro-image-to-video · POST /openapi/v2/kling-video-o3-pro/image-to-video
public struct KlingVideoO3ProImageToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-video-o3-pro/image-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","duration","sound"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"integer","minimum":3,"maximum":15},
    "sound":{"type":"boolean"},
    "multiShot":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]}}}
    """#, common: runningHubCommon)
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  public var prompt: String
  /// JPEG or PNG, up to 50 MB.
  public var firstImageURL: Media
  /// JPEG or PNG, up to 50 MB.
  public var lastImageURL: Media?
  /// 3 to 15, default 5.
  public var duration: Int
  /// Default `true`.
  public var sound: Bool
  /// Default `false`.
  public var multiShot: Bool?
  /// Default `customize`.
  public var shotType: ShotType?
  public var extra: Extra = [:]
  public init(
    prompt: String, firstImageURL: Media, duration: Int, sound: Bool, lastImageURL: Media? = nil,
    multiShot: Bool? = nil, shotType: ShotType? = nil
  ) {
    self.prompt = prompt; self.firstImageURL = firstImageURL; self.duration = duration; self.sound = sound
    self.lastImageURL = lastImageURL; self.multiShot = multiShot; self.shotType = shotType
  }
  public init(_ blank: Blank) { prompt = ""; firstImageURL = ""; duration = 0; sound = false }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&firstImageURL); field(&lastImageURL); field(&duration); field(&sound); field(&multiShot)
    field(&shotType); field(&extra)
  }
}

extension KlingVideoO3Pro {
  /// kling-video-o3-pro/reference-to-video · POST /openapi/v2/kling-video-o3-pro/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-video-o3-pro/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","keepOriginalSound","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}},
      "keepOriginalSound":{"type":"boolean"},
      "sound":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "multiShot":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_8
    public typealias ShotType = RunningHubOptions.ShotType_2
    /// Up to 2,500 characters.
    public var prompt: String
    /// MP4, up to 50 MB.
    public var videoURL: Media?
    /// Up to 7 items, each: JPEG or PNG, up to 50 MB.
    public var imageURLs: [Media]?
    /// Default `true`.
    public var keepOriginalSound: Bool
    /// Default `false`.
    public var sound: Bool?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 3 to 15, default 5.
    public var duration: Int
    /// Default `false`.
    public var multiShot: Bool?
    public var shotType: ShotType?
    public var extra: Extra = [:]
    public init(
      prompt: String, keepOriginalSound: Bool, duration: Int, videoURL: Media? = nil, imageURLs: [Media]? = nil,
      sound: Bool? = nil, aspectRatio: AspectRatio? = nil, multiShot: Bool? = nil, shotType: ShotType? = nil
    ) {
      self.prompt = prompt; self.keepOriginalSound = keepOriginalSound; self.duration = duration
      self.videoURL = videoURL; self.imageURLs = imageURLs; self.sound = sound; self.aspectRatio = aspectRatio
      self.multiShot = multiShot; self.shotType = shotType
    }
    public init(_ blank: Blank) { prompt = ""; keepOriginalSound = false; duration = 0 }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&videoURL); field(&imageURLs); field(&keepOriginalSound); field(&sound)
      field(&aspectRatio); field(&duration); field(&multiShot); field(&shotType); field(&extra)
    }
  }

  /// kling-video-o3-pro/video-edit · POST /openapi/v2/kling-video-o3-pro/video-edit
  public struct VideoEdit: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-video-o3-pro/video-edit", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl","keepOriginalSound"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}},
      "keepOriginalSound":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    /// Up to 2,500 characters.
    public var prompt: String
    /// MP4, up to 50 MB.
    public var videoURL: Media
    /// Up to 4 items, each: JPEG or PNG, up to 50 MB.
    public var imageURLs: [Media]?
    /// Default `true`.
    public var keepOriginalSound: Bool
    public var extra: Extra = [:]
    public init(prompt: String, videoURL: Media, keepOriginalSound: Bool, imageURLs: [Media]? = nil) {
      self.prompt = prompt; self.videoURL = videoURL; self.keepOriginalSound = keepOriginalSound
      self.imageURLs = imageURLs
    }
    public init(_ blank: Blank) { prompt = ""; videoURL = ""; keepOriginalSound = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&videoURL); field(&imageURLs); field(&keepOriginalSound); field(&extra)
    }
  }
}

/// kling-video-o3-pro-text-to-video · POST /openapi/v2/kling-video-o3-pro/text-to-video
public struct KlingVideoO3ProTextToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-video-o3-pro/text-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","sound","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]},
    "sound":{"type":"boolean"},
    "duration":{"type":"integer","minimum":3,"maximum":15},
    "multiShot":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_7
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  public var prompt: String
  /// Default `16:9`.
  public var aspectRatio: AspectRatio?
  /// Default `true`.
  public var sound: Bool
  /// 3 to 15, default 5.
  public var duration: Int
  /// Default `false`.
  public var multiShot: Bool?
  /// Default `customize`.
  public var shotType: ShotType?
  public var extra: Extra = [:]
  public init(
    prompt: String, sound: Bool, duration: Int, aspectRatio: AspectRatio? = nil, multiShot: Bool? = nil,
    shotType: ShotType? = nil
  ) {
    self.prompt = prompt; self.sound = sound; self.duration = duration; self.aspectRatio = aspectRatio
    self.multiShot = multiShot; self.shotType = shotType
  }
  public init(_ blank: Blank) { prompt = ""; sound = false; duration = 0 }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&aspectRatio); field(&sound); field(&duration); field(&multiShot); field(&shotType)
    field(&extra)
  }
}

/// kling-video-o3-std-image-to-video · POST /openapi/v2/kling-video-o3-std/image-to-video
public struct KlingVideoO3StdImageToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-video-o3-std/image-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","duration","sound"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"integer","minimum":3,"maximum":15},
    "sound":{"type":"boolean"},
    "multiShot":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]}}}
    """#, common: runningHubCommon)
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  public var prompt: String
  /// JPEG or PNG, up to 50 MB.
  public var firstImageURL: Media
  /// JPEG or PNG, up to 50 MB.
  public var lastImageURL: Media?
  /// 3 to 15, default 5.
  public var duration: Int
  /// Default `true`.
  public var sound: Bool
  /// Default `false`.
  public var multiShot: Bool?
  /// Default `customize`.
  public var shotType: ShotType?
  public var extra: Extra = [:]
  public init(
    prompt: String, firstImageURL: Media, duration: Int, sound: Bool, lastImageURL: Media? = nil,
    multiShot: Bool? = nil, shotType: ShotType? = nil
  ) {
    self.prompt = prompt; self.firstImageURL = firstImageURL; self.duration = duration; self.sound = sound
    self.lastImageURL = lastImageURL; self.multiShot = multiShot; self.shotType = shotType
  }
  public init(_ blank: Blank) { prompt = ""; firstImageURL = ""; duration = 0; sound = false }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&firstImageURL); field(&lastImageURL); field(&duration); field(&sound); field(&multiShot)
    field(&shotType); field(&extra)
  }
}

extension KlingVideoO3Std {
  /// kling-video-o3-std/reference-to-video · POST /openapi/v2/kling-video-o3-std/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-video-o3-std/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","keepOriginalSound","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}},
      "keepOriginalSound":{"type":"boolean"},
      "sound":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "multiShot":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_8
    public typealias ShotType = RunningHubOptions.ShotType_2
    /// Up to 2,500 characters.
    public var prompt: String
    /// MP4, up to 50 MB.
    public var videoURL: Media?
    /// Up to 7 items, each: JPEG or PNG, up to 50 MB.
    public var imageURLs: [Media]?
    /// Default `true`.
    public var keepOriginalSound: Bool
    /// Default `false`.
    public var sound: Bool?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 3 to 15, default 5.
    public var duration: Int
    /// Default `false`.
    public var multiShot: Bool?
    public var shotType: ShotType?
    public var extra: Extra = [:]
    public init(
      prompt: String, keepOriginalSound: Bool, duration: Int, videoURL: Media? = nil, imageURLs: [Media]? = nil,
      sound: Bool? = nil, aspectRatio: AspectRatio? = nil, multiShot: Bool? = nil, shotType: ShotType? = nil
    ) {
      self.prompt = prompt; self.keepOriginalSound = keepOriginalSound; self.duration = duration
      self.videoURL = videoURL; self.imageURLs = imageURLs; self.sound = sound; self.aspectRatio = aspectRatio
      self.multiShot = multiShot; self.shotType = shotType
    }
    public init(_ blank: Blank) { prompt = ""; keepOriginalSound = false; duration = 0 }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&videoURL); field(&imageURLs); field(&keepOriginalSound); field(&sound)
      field(&aspectRatio); field(&duration); field(&multiShot); field(&shotType); field(&extra)
    }
  }

  /// kling-video-o3-std/video-edit · POST /openapi/v2/kling-video-o3-std/video-edit
  public struct VideoEdit: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-video-o3-std/video-edit", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl","keepOriginalSound"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}},
      "keepOriginalSound":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    /// Up to 2,500 characters.
    public var prompt: String
    /// MP4, up to 50 MB.
    public var videoURL: Media
    /// Up to 4 items, each: JPEG or PNG, up to 50 MB.
    public var imageURLs: [Media]?
    /// Default `true`.
    public var keepOriginalSound: Bool
    public var extra: Extra = [:]
    public init(prompt: String, videoURL: Media, keepOriginalSound: Bool, imageURLs: [Media]? = nil) {
      self.prompt = prompt; self.videoURL = videoURL; self.keepOriginalSound = keepOriginalSound
      self.imageURLs = imageURLs
    }
    public init(_ blank: Blank) { prompt = ""; videoURL = ""; keepOriginalSound = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&videoURL); field(&imageURLs); field(&keepOriginalSound); field(&extra)
    }
  }
}

/// kling-video-o3-std-text-to-video · POST /openapi/v2/kling-video-o3-std/text-to-video
public struct KlingVideoO3StdTextToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-video-o3-std/text-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","sound","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]},
    "sound":{"type":"boolean"},
    "duration":{"type":"integer","minimum":3,"maximum":15},
    "multiShot":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_7
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  public var prompt: String
  /// Default `16:9`.
  public var aspectRatio: AspectRatio?
  /// Default `true`.
  public var sound: Bool
  /// 3 to 15, default 5.
  public var duration: Int
  /// Default `false`.
  public var multiShot: Bool?
  /// Default `customize`.
  public var shotType: ShotType?
  public var extra: Extra = [:]
  public init(
    prompt: String, sound: Bool, duration: Int, aspectRatio: AspectRatio? = nil, multiShot: Bool? = nil,
    shotType: ShotType? = nil
  ) {
    self.prompt = prompt; self.sound = sound; self.duration = duration; self.aspectRatio = aspectRatio
    self.multiShot = multiShot; self.shotType = shotType
  }
  public init(_ blank: Blank) { prompt = ""; sound = false; duration = 0 }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&aspectRatio); field(&sound); field(&duration); field(&multiShot); field(&shotType)
    field(&extra)
  }
}
