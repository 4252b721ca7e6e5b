// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum PixVerseC1 {}
public enum PixVerseV5_5 {}
public enum PixVerseV5_6 {}
public enum PixVerseV6 {}

extension PixVerseC1 {
  /// pixverse-c1/image-to-video · POST /openapi/v2/pixverse-c1/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/pixverse-c1/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","resolution","duration","generateAudioSwitch"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "prompt":{"type":"string","maxLength":2048},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generateAudioSwitch":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_15
    /// JPEG, PNG or WEBP, up to 10 MB.
    public var imageURL: Media
    /// Up to 2,048 characters.
    public var prompt: String?
    /// Default `720p`.
    public var resolution: Resolution
    /// 1 to 15, default 5.
    public var duration: Int
    /// Default `true`.
    public var generateAudioSwitch: Bool
    public var extra: Extra = [:]
    public init(
      imageURL: Media, resolution: Resolution, duration: Int, generateAudioSwitch: Bool, prompt: String? = nil
    ) {
      self.imageURL = imageURL; self.resolution = resolution; self.duration = duration
      self.generateAudioSwitch = generateAudioSwitch; self.prompt = prompt
    }
    public init(_ blank: Blank) { imageURL = ""; resolution = .`360p`; duration = 0; generateAudioSwitch = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&prompt); field(&resolution); field(&duration); field(&generateAudioSwitch); field(&extra)
    }
  }

  /// pixverse-c1/reference-to-video · POST /openapi/v2/pixverse-c1/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/pixverse-c1/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration","generateAudioSwitch"],"properties":{
      "prompt":{"type":"string"},
      "aspectRatio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generateAudioSwitch":{"type":"boolean"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_11
    public typealias Resolution = RunningHubOptions.Resolution_15
    public var prompt: String
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// Default `720p`.
    public var resolution: Resolution
    /// 1 to 15, default 5.
    public var duration: Int
    /// Default `true`.
    public var generateAudioSwitch: Bool
    /// -1 to 2,147,483,647.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Int, generateAudioSwitch: Bool,
      aspectRatio: AspectRatio? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration
      self.generateAudioSwitch = generateAudioSwitch; self.aspectRatio = aspectRatio; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`360p`; duration = 0; generateAudioSwitch = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&duration); field(&generateAudioSwitch)
      field(&seed); field(&extra)
    }
  }

  /// pixverse-c1/text-to-video · POST /openapi/v2/pixverse-c1/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/pixverse-c1/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","generateAudioSwitch","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "generateAudioSwitch":{"type":"boolean"},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "aspectRatio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_11
    /// Up to 2,048 characters.
    public var prompt: String
    /// Default `540p`.
    public var resolution: Resolution
    /// Default `true`.
    public var generateAudioSwitch: Bool
    /// 1 to 15, default 5.
    public var duration: Int
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, generateAudioSwitch: Bool, duration: Int, aspectRatio: AspectRatio? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.generateAudioSwitch = generateAudioSwitch
      self.duration = duration; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`360p`; generateAudioSwitch = false; duration = 0 }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&generateAudioSwitch); field(&duration); field(&aspectRatio)
      field(&extra)
    }
  }

  /// pixverse-c1/transition · POST /openapi/v2/pixverse-c1/transition
  public struct Transition: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/pixverse-c1/transition", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","firstImageUrl","resolution","duration","generateAudioSwitch"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "endImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generateAudioSwitch":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_11
    /// Up to 2,048 characters.
    public var prompt: String
    /// JPEG, PNG or WEBP, up to 10 MB.
    public var firstImageURL: Media
    /// JPEG, PNG or WEBP, up to 10 MB.
    public var endImageURL: Media?
    /// Default `720p`.
    public var resolution: Resolution
    /// 1 to 15, default 5.
    public var duration: Int
    /// Default `true`.
    public var generateAudioSwitch: Bool
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(
      prompt: String, firstImageURL: Media, resolution: Resolution, duration: Int, generateAudioSwitch: Bool,
      endImageURL: Media? = nil, aspectRatio: AspectRatio? = nil
    ) {
      self.prompt = prompt; self.firstImageURL = firstImageURL; self.resolution = resolution; self.duration = duration
      self.generateAudioSwitch = generateAudioSwitch; self.endImageURL = endImageURL; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) {
      prompt = ""; firstImageURL = ""; resolution = .`360p`; duration = 0; generateAudioSwitch = false
    }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&firstImageURL); field(&endImageURL); field(&resolution); field(&duration)
      field(&generateAudioSwitch); field(&aspectRatio); field(&extra)
    }
  }
}

/// pixverse-v5.5-effects · POST /openapi/v2/pixverse-v5.5-effects
public struct PixVerseV5_5Effects: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/pixverse-v5.5-effects", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","effect","resolution","duration"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "effect":{"type":"string","enum":["Kiss Me AI","Muscle Surge","Anything","Robot","The Tiger Touch","Holy Wings","Hulk","Venom","Microwave","Hug","Kiss","3D Figurine Factor","Baby Face","Bald Swipe","Black Myth: Wukong","BOOM DROP","Squid Game","Zombie Mode"]},
    "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
    "duration":{"type":"string","enum":["5","8","10"]},
    "negativePrompt":{"type":"string","maxLength":2048},
    "thinkingType":{"type":"string","enum":["auto","enabled","disabled"]}}}
    """#, common: runningHubCommon)
  public typealias Effect = RunningHubOptions.Effect
  public typealias Resolution = RunningHubOptions.Resolution_15
  public typealias Duration = RunningHubOptions.Duration_13
  public typealias ThinkingType = RunningHubOptions.ThinkingType
  /// JPEG or PNG, up to 10 MB.
  public var imageURL: Media
  /// Default `Kiss Me AI`.
  public var effect: Effect
  /// Default `540p`.
  public var resolution: Resolution
  /// Default `5`.
  public var duration: Duration
  /// Up to 2,048 characters.
  public var negativePrompt: String?
  /// Default `auto`.
  public var thinkingType: ThinkingType?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, effect: Effect, resolution: Resolution, duration: Duration, negativePrompt: String? = nil,
    thinkingType: ThinkingType? = nil
  ) {
    self.imageURL = imageURL; self.effect = effect; self.resolution = resolution; self.duration = duration
    self.negativePrompt = negativePrompt; self.thinkingType = thinkingType
  }
  public init(_ blank: Blank) { imageURL = ""; effect = .`Kiss Me AI`; resolution = .`360p`; duration = .`5` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&effect); field(&resolution); field(&duration); field(&negativePrompt)
    field(&thinkingType); field(&extra)
  }
}

/// pixverse-v5.5-transition · POST /openapi/v2/pixverse-v5.5-transition
public struct PixVerseV5_5Transition: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/pixverse-v5.5-transition", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrl","endImageUrl","duration","resolution"],"properties":{
    "prompt":{"type":"string","maxLength":2048},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
    "endImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
    "aspectRatio":{"type":"string","enum":["16:9","1:1","4:3","3:4","9:16"]},
    "duration":{"type":"string","enum":["5","8","10"]},
    "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
    "thinkingType":{"type":"string","enum":["auto","enabled","disabled"]},
    "negativePrompt":{"type":"string","maxLength":2048}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_12
  public typealias Duration = RunningHubOptions.Duration_13
  public typealias Resolution = RunningHubOptions.Resolution_15
  public typealias ThinkingType = RunningHubOptions.ThinkingType
  /// Up to 2,048 characters.
  public var prompt: String
  /// JPEG or PNG, up to 20 MB.
  public var imageURL: Media
  /// JPEG or PNG, up to 20 MB.
  public var endImageURL: Media
  /// Default `16:9`.
  public var aspectRatio: AspectRatio?
  /// Default `5`.
  public var duration: Duration
  /// Default `540p`.
  public var resolution: Resolution
  /// Default `auto`.
  public var thinkingType: ThinkingType?
  /// Up to 2,048 characters.
  public var negativePrompt: String?
  public var extra: Extra = [:]
  public init(
    prompt: String, imageURL: Media, endImageURL: Media, duration: Duration, resolution: Resolution,
    aspectRatio: AspectRatio? = nil, thinkingType: ThinkingType? = nil, negativePrompt: String? = nil
  ) {
    self.prompt = prompt; self.imageURL = imageURL; self.endImageURL = endImageURL; self.duration = duration
    self.resolution = resolution; self.aspectRatio = aspectRatio; self.thinkingType = thinkingType
    self.negativePrompt = negativePrompt
  }
  public init(_ blank: Blank) { prompt = ""; imageURL = ""; endImageURL = ""; duration = .`5`; resolution = .`360p` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURL); field(&endImageURL); field(&aspectRatio); field(&duration); field(&resolution)
    field(&thinkingType); field(&negativePrompt); field(&extra)
  }
}

extension PixVerseV5_5 {
  /// pixverse-v5.5/image-to-video · POST /openapi/v2/pixverse-v5.5/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/pixverse-v5.5/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","resolution","duration","generateAudioSwitch","generateMultiClipSwitch"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"string","enum":["5","8","10"]},
      "thinkingType":{"type":"string","enum":["auto","enabled","disabled"]},
      "negativePrompt":{"type":"string","maxLength":2048},
      "generateAudioSwitch":{"type":"string","enum":["true","false"]},
      "generateMultiClipSwitch":{"type":"string","enum":["true","false"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_15
    public typealias Duration = RunningHubOptions.Duration_13
    public typealias ThinkingType = RunningHubOptions.ThinkingType
    public typealias GenerateAudioSwitch = RunningHubOptions.GenerateAudioSwitch
    public typealias GenerateMultiClipSwitch = RunningHubOptions.GenerateMultiClipSwitch
    /// Up to 2,048 characters.
    public var prompt: String
    /// JPEG or PNG, up to 10 MB.
    public var imageURL: Media
    /// Default `540p`.
    public var resolution: Resolution
    /// Default `5`.
    public var duration: Duration
    /// Default `auto`.
    public var thinkingType: ThinkingType?
    /// Up to 2,048 characters.
    public var negativePrompt: String?
    /// Default `false`.
    public var generateAudioSwitch: GenerateAudioSwitch
    /// Default `false`.
    public var generateMultiClipSwitch: GenerateMultiClipSwitch
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURL: Media, resolution: Resolution, duration: Duration,
      generateAudioSwitch: GenerateAudioSwitch, generateMultiClipSwitch: GenerateMultiClipSwitch,
      thinkingType: ThinkingType? = nil, negativePrompt: String? = nil
    ) {
      self.prompt = prompt; self.imageURL = imageURL; self.resolution = resolution; self.duration = duration
      self.generateAudioSwitch = generateAudioSwitch; self.generateMultiClipSwitch = generateMultiClipSwitch
      self.thinkingType = thinkingType; self.negativePrompt = negativePrompt
    }
    public init(_ blank: Blank) {
      prompt = ""; imageURL = ""; resolution = .`360p`; duration = .`5`; generateAudioSwitch = .`true`
      generateMultiClipSwitch = .`true`
    }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURL); field(&resolution); field(&duration); field(&thinkingType)
      field(&negativePrompt); field(&generateAudioSwitch); field(&generateMultiClipSwitch); field(&extra)
    }
  }

  /// pixverse-v5.5/text-to-video · POST /openapi/v2/pixverse-v5.5/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/pixverse-v5.5/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration","generateAudioSwitch","generateMultiClipSwitch"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "negativePrompt":{"type":"string","maxLength":2048},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"string","enum":["5","8","10"]},
      "aspectRatio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16"]},
      "thinkingType":{"type":"string","enum":["auto","enabled","disabled"]},
      "generateAudioSwitch":{"type":"string","enum":["true","false"]},
      "generateMultiClipSwitch":{"type":"string","enum":["true","false"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_15
    public typealias Duration = RunningHubOptions.Duration_13
    public typealias AspectRatio = RunningHubOptions.AspectRatio_13
    public typealias ThinkingType = RunningHubOptions.ThinkingType
    public typealias GenerateAudioSwitch = RunningHubOptions.GenerateAudioSwitch
    public typealias GenerateMultiClipSwitch = RunningHubOptions.GenerateMultiClipSwitch
    /// Up to 2,048 characters.
    public var prompt: String
    /// Up to 2,048 characters.
    public var negativePrompt: String?
    /// Default `540p`.
    public var resolution: Resolution
    /// Default `5`.
    public var duration: Duration
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// Default `auto`.
    public var thinkingType: ThinkingType?
    /// Default `false`.
    public var generateAudioSwitch: GenerateAudioSwitch
    /// Default `false`.
    public var generateMultiClipSwitch: GenerateMultiClipSwitch
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Duration, generateAudioSwitch: GenerateAudioSwitch,
      generateMultiClipSwitch: GenerateMultiClipSwitch, negativePrompt: String? = nil, aspectRatio: AspectRatio? = nil,
      thinkingType: ThinkingType? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration
      self.generateAudioSwitch = generateAudioSwitch; self.generateMultiClipSwitch = generateMultiClipSwitch
      self.negativePrompt = negativePrompt; self.aspectRatio = aspectRatio; self.thinkingType = thinkingType
    }
    public init(_ blank: Blank) {
      prompt = ""; resolution = .`360p`; duration = .`5`; generateAudioSwitch = .`true`
      generateMultiClipSwitch = .`true`
    }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&negativePrompt); field(&resolution); field(&duration); field(&aspectRatio)
      field(&thinkingType); field(&generateAudioSwitch); field(&generateMultiClipSwitch); field(&extra)
    }
  }
}

extension PixVerseV5_6 {
  /// pixverse-v5.6/image-to-video · POST /openapi/v2/pixverse-v5.6/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/pixverse-v5.6/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","generateAudioSwitch"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"string","enum":["5","8","10"]},
      "generateAudioSwitch":{"type":"string","enum":["true","false"]},
      "thinkingType":{"type":"string","enum":["auto","enabled","disabled"]},
      "negativePrompt":{"type":"string","maxLength":2048}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_15
    public typealias Duration = RunningHubOptions.Duration_13
    public typealias GenerateAudioSwitch = RunningHubOptions.GenerateAudioSwitch
    public typealias ThinkingType = RunningHubOptions.ThinkingType
    /// Up to 2,048 characters.
    public var prompt: String
    /// JPEG or PNG, up to 10 MB.
    public var imageURL: Media
    /// Default `540p`.
    public var resolution: Resolution?
    /// Default `5`.
    public var duration: Duration?
    /// Default `false`.
    public var generateAudioSwitch: GenerateAudioSwitch
    /// Default `auto`.
    public var thinkingType: ThinkingType?
    /// Up to 2,048 characters.
    public var negativePrompt: String?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURL: Media, generateAudioSwitch: GenerateAudioSwitch, resolution: Resolution? = nil,
      duration: Duration? = nil, thinkingType: ThinkingType? = nil, negativePrompt: String? = nil
    ) {
      self.prompt = prompt; self.imageURL = imageURL; self.generateAudioSwitch = generateAudioSwitch
      self.resolution = resolution; self.duration = duration; self.thinkingType = thinkingType
      self.negativePrompt = negativePrompt
    }
    public init(_ blank: Blank) { prompt = ""; imageURL = ""; generateAudioSwitch = .`true` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURL); field(&resolution); field(&duration); field(&generateAudioSwitch)
      field(&thinkingType); field(&negativePrompt); field(&extra)
    }
  }

  /// pixverse-v5.6/text-to-video · POST /openapi/v2/pixverse-v5.6/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/pixverse-v5.6/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","generateAudioSwitch"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"string","enum":["5","8","10"]},
      "aspectRatio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16"]},
      "generateAudioSwitch":{"type":"string","enum":["true","false"]},
      "thinkingType":{"type":"string","enum":["auto","enabled","disabled"]},
      "negativePrompt":{"type":"string","maxLength":2048}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_15
    public typealias Duration = RunningHubOptions.Duration_13
    public typealias AspectRatio = RunningHubOptions.AspectRatio_13
    public typealias GenerateAudioSwitch = RunningHubOptions.GenerateAudioSwitch
    public typealias ThinkingType = RunningHubOptions.ThinkingType
    /// Up to 2,048 characters.
    public var prompt: String
    /// Default `540p`.
    public var resolution: Resolution?
    /// Default `5`.
    public var duration: Duration?
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// Default `false`.
    public var generateAudioSwitch: GenerateAudioSwitch
    /// Default `auto`.
    public var thinkingType: ThinkingType?
    /// Up to 2,048 characters.
    public var negativePrompt: String?
    public var extra: Extra = [:]
    public init(
      prompt: String, generateAudioSwitch: GenerateAudioSwitch, resolution: Resolution? = nil,
      duration: Duration? = nil, aspectRatio: AspectRatio? = nil, thinkingType: ThinkingType? = nil,
      negativePrompt: String? = nil
    ) {
      self.prompt = prompt; self.generateAudioSwitch = generateAudioSwitch; self.resolution = resolution
      self.duration = duration; self.aspectRatio = aspectRatio; self.thinkingType = thinkingType
      self.negativePrompt = negativePrompt
    }
    public init(_ blank: Blank) { prompt = ""; generateAudioSwitch = .`true` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&aspectRatio); field(&generateAudioSwitch)
      field(&thinkingType); field(&negativePrompt); field(&extra)
    }
  }
}

extension PixVerseV6 {
  /// pixverse-v6/effects · POST /openapi/v2/pixverse-v6/effects
  ///
  /// Known from client code, not from documentation.
  public struct Effects: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/pixverse-v6/effects", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","templateId","quality","duration"],"properties":{
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},"evidence":"client"},
      "templateId":{"type":"string","maxLength":32,"evidence":"client"},
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "quality":{"type":"string","enum":["360p","540p","720p","1080p"],"evidence":"client"},
      "duration":{"type":"integer","minimum":1,"maximum":15,"evidence":"client"},
      "motionMode":{"type":"string","enum":["normal","fast"],"evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"},
      "negativePrompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "generateAudioSwitch":{"type":"boolean","evidence":"client"},
      "thinkingType":{"type":"string","enum":["auto","enabled","disabled"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Quality = RunningHubOptions.Quality_2
    public typealias MotionMode = RunningHubOptions.MotionMode
    public typealias ThinkingType = RunningHubOptions.ThinkingType
    /// Up to 4 items, each: an image, up to 10 MB. Known from client code, not from documentation.
    public var imageURLs: [Media]
    /// Up to 32 characters. Known from client code, not from documentation.
    public var templateID: String
    /// Up to 2,048 characters. Known from client code, not from documentation.
    public var prompt: String?
    /// Default `720p`. Known from client code, not from documentation.
    public var quality: Quality
    /// 1 to 15, default 5. Known from client code, not from documentation.
    public var duration: Int
    /// Default `normal`. Known from client code, not from documentation.
    public var motionMode: MotionMode?
    /// 0 to 2,147,483,647, default 0. Known from client code, not from documentation.
    public var seed: Int?
    /// Up to 2,048 characters. Known from client code, not from documentation.
    public var negativePrompt: String?
    /// Default `false`. Known from client code, not from documentation.
    public var generateAudioSwitch: Bool?
    /// Default `auto`. Known from client code, not from documentation.
    public var thinkingType: ThinkingType?
    public var extra: Extra = [:]
    public init(
      imageURLs: [Media], templateID: String, quality: Quality, duration: Int, prompt: String? = nil,
      motionMode: MotionMode? = nil, seed: Int? = nil, negativePrompt: String? = nil, generateAudioSwitch: Bool? = nil,
      thinkingType: ThinkingType? = nil
    ) {
      self.imageURLs = imageURLs; self.templateID = templateID; self.quality = quality; self.duration = duration
      self.prompt = prompt; self.motionMode = motionMode; self.seed = seed; self.negativePrompt = negativePrompt
      self.generateAudioSwitch = generateAudioSwitch; self.thinkingType = thinkingType
    }
    public init(_ blank: Blank) { imageURLs = []; templateID = ""; quality = .`360p`; duration = 0 }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURLs); field(&templateID); field(&prompt); field(&quality); field(&duration); field(&motionMode)
      field(&seed); field(&negativePrompt); field(&generateAudioSwitch); field(&thinkingType); field(&extra)
    }
  }

  /// pixverse-v6/extend · POST /openapi/v2/pixverse-v6/extend
  public struct Extend: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/pixverse-v6/extend", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl","resolution","duration","generateAudioSwitch"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov","webm"],"maxBytes":104857600}},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generateAudioSwitch":{"type":"boolean"},
      "negativePrompt":{"type":"string","maxLength":2048},
      "style":{"type":"string","enum":["anime","3d_animation","clay","comic","cyberpunk"]},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_15
    public typealias Style = RunningHubOptions.Style_3
    /// Up to 2,048 characters.
    public var prompt: String
    /// MP4, MOV or WEBM, up to 100 MB.
    public var videoURL: Media
    /// Default `720p`.
    public var resolution: Resolution
    /// 1 to 15, default 5.
    public var duration: Int
    /// Default `true`.
    public var generateAudioSwitch: Bool
    /// Up to 2,048 characters.
    public var negativePrompt: String?
    public var style: Style?
    /// -1 to 2,147,483,647.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, videoURL: Media, resolution: Resolution, duration: Int, generateAudioSwitch: Bool,
      negativePrompt: String? = nil, style: Style? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.videoURL = videoURL; self.resolution = resolution; self.duration = duration
      self.generateAudioSwitch = generateAudioSwitch; self.negativePrompt = negativePrompt; self.style = style
      self.seed = seed
    }
    public init(_ blank: Blank) {
      prompt = ""; videoURL = ""; resolution = .`360p`; duration = 0; generateAudioSwitch = false
    }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&videoURL); field(&resolution); field(&duration); field(&generateAudioSwitch)
      field(&negativePrompt); field(&style); field(&seed); field(&extra)
    }
  }

  /// pixverse-v6/image-to-video · POST /openapi/v2/pixverse-v6/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/pixverse-v6/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","prompt","resolution","duration","generateAudioSwitch"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "prompt":{"type":"string","maxLength":2048},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generateAudioSwitch":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_15
    /// JPEG, PNG or WEBP, up to 10 MB.
    public var imageURL: Media
    /// Up to 2,048 characters.
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution
    /// 1 to 15, default 5.
    public var duration: Int
    /// Default `true`.
    public var generateAudioSwitch: Bool
    public var extra: Extra = [:]
    public init(imageURL: Media, prompt: String, resolution: Resolution, duration: Int, generateAudioSwitch: Bool) {
      self.imageURL = imageURL; self.prompt = prompt; self.resolution = resolution; self.duration = duration
      self.generateAudioSwitch = generateAudioSwitch
    }
    public init(_ blank: Blank) {
      imageURL = ""; prompt = ""; resolution = .`360p`; duration = 0; generateAudioSwitch = false
    }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&prompt); field(&resolution); field(&duration); field(&generateAudioSwitch); field(&extra)
    }
  }

  /// pixverse-v6/text-to-video · POST /openapi/v2/pixverse-v6/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/pixverse-v6/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration","generateAudioSwitch"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generateAudioSwitch":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_11
    /// Up to 2,048 characters.
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution
    /// 1 to 15, default 5.
    public var duration: Int
    /// Default `true`.
    public var generateAudioSwitch: Bool
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Int, generateAudioSwitch: Bool, aspectRatio: AspectRatio? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration
      self.generateAudioSwitch = generateAudioSwitch; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`360p`; duration = 0; generateAudioSwitch = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&generateAudioSwitch); field(&aspectRatio)
      field(&extra)
    }
  }

  /// pixverse-v6/transition · POST /openapi/v2/pixverse-v6/transition
  public struct Transition: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/pixverse-v6/transition", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","firstImageUrl","resolution","duration","generateAudioSwitch","generateMultiClipSwitch"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "endImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generateAudioSwitch":{"type":"boolean"},
      "generateMultiClipSwitch":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]},
      "style":{"type":"string","enum":["anime","3d_animation","clay","comic","cyberpunk"]},
      "negativePrompt":{"type":"string","maxLength":2048},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_11
    public typealias Style = RunningHubOptions.Style_3
    /// Up to 2,048 characters.
    public var prompt: String
    /// JPEG, PNG or WEBP, up to 10 MB.
    public var firstImageURL: Media
    /// JPEG, PNG or WEBP, up to 10 MB.
    public var endImageURL: Media?
    /// Default `720p`.
    public var resolution: Resolution
    /// 1 to 15, default 5.
    public var duration: Int
    /// Default `false`.
    public var generateAudioSwitch: Bool
    /// Default `false`.
    public var generateMultiClipSwitch: Bool
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    public var style: Style?
    /// Up to 2,048 characters.
    public var negativePrompt: String?
    /// -1 to 2,147,483,647.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, firstImageURL: Media, resolution: Resolution, duration: Int, generateAudioSwitch: Bool,
      generateMultiClipSwitch: Bool, endImageURL: Media? = nil, aspectRatio: AspectRatio? = nil, style: Style? = nil,
      negativePrompt: String? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.firstImageURL = firstImageURL; self.resolution = resolution; self.duration = duration
      self.generateAudioSwitch = generateAudioSwitch; self.generateMultiClipSwitch = generateMultiClipSwitch
      self.endImageURL = endImageURL; self.aspectRatio = aspectRatio; self.style = style
      self.negativePrompt = negativePrompt; self.seed = seed
    }
    public init(_ blank: Blank) {
      prompt = ""; firstImageURL = ""; resolution = .`360p`; duration = 0; generateAudioSwitch = false
      generateMultiClipSwitch = false
    }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&firstImageURL); field(&endImageURL); field(&resolution); field(&duration)
      field(&generateAudioSwitch); field(&generateMultiClipSwitch); field(&aspectRatio); field(&style)
      field(&negativePrompt); field(&seed); field(&extra)
    }
  }
}
