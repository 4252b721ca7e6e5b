// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Google {
  public enum Veo3_1Fast {}
  public enum Veo3_1Lite {}
  public enum Veo3_1Pro {}
}

extension Google.Veo3_1Fast {
  /// google/veo3.1-fast/image-to-video-official-stable · POST /openapi/v2/rhart-video-v3.1-fast-official/image-to-video
  public struct ImageToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-fast-official/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","resolution","duration","generateAudio"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]},
      "duration":{"type":"string","enum":["4","6","8"]},
      "generateAudio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Resolution = RunningHubOptions.Resolution_8
    public typealias Duration = RunningHubOptions.Duration_18
    /// Up to 8,000 characters.
    public var prompt: String
    /// JPEG or PNG, up to 10 MB.
    public var imageURL: Media
    /// JPEG or PNG, up to 10 MB.
    public var lastImageURL: Media?
    public var negativePrompt: String?
    public var seed: Int?
    /// Default `9:16`.
    public var aspectRatio: AspectRatio?
    /// Default `720p`.
    public var resolution: Resolution
    /// Default `8`.
    public var duration: Duration
    /// Default `false`.
    public var generateAudio: Bool
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURL: Media, resolution: Resolution, duration: Duration, generateAudio: Bool,
      lastImageURL: Media? = nil, negativePrompt: String? = nil, seed: Int? = nil, aspectRatio: AspectRatio? = nil
    ) {
      self.prompt = prompt; self.imageURL = imageURL; self.resolution = resolution; self.duration = duration
      self.generateAudio = generateAudio; self.lastImageURL = lastImageURL; self.negativePrompt = negativePrompt
      self.seed = seed; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) {
      prompt = ""; imageURL = ""; resolution = .`720p`; duration = .`4`; generateAudio = false
    }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURL); field(&lastImageURL); field(&negativePrompt); field(&seed)
      field(&aspectRatio); field(&resolution); field(&duration); field(&generateAudio); field(&extra)
    }
  }

  /// google/veo3.1-fast/reference-to-video-official-stable · POST /openapi/v2/rhart-video-v3.1-fast-official/reference-to-video
  ///
  /// Known from client code, not from documentation.
  public struct ReferenceToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-fast-official/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":8000,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"],"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
      "generateAudio":{"type":"boolean","evidence":"client"},
      "negativePrompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "seed":{"type":"integer","minimum":0,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Resolution = RunningHubOptions.Resolution
    /// Up to 8,000 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Up to 3 items, each: an image, up to 10 MB. Known from client code, not from documentation.
    public var imageURLs: [Media]
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// Default `720p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `false`. Known from client code, not from documentation.
    public var generateAudio: Bool?
    /// Up to 2,048 characters. Known from client code, not from documentation.
    public var negativePrompt: String?
    /// At least 0. Known from client code, not from documentation.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, aspectRatio: AspectRatio? = nil,
      generateAudio: Bool? = nil, negativePrompt: String? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.resolution = resolution; self.aspectRatio = aspectRatio
      self.generateAudio = generateAudio; self.negativePrompt = negativePrompt; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = []; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&aspectRatio); field(&resolution); field(&generateAudio)
      field(&negativePrompt); field(&seed); field(&extra)
    }
  }

  /// google/veo3.1-fast/text-to-video-official-stable · POST /openapi/v2/rhart-video-v3.1-fast-official/text-to-video
  public struct TextToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-fast-official/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","resolution","generateAudio"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["4","6","8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]},
      "generateAudio":{"type":"boolean"},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_18
    public typealias Resolution = RunningHubOptions.Resolution_8
    /// Up to 8,000 characters.
    public var prompt: String
    /// Default `9:16`.
    public var aspectRatio: AspectRatio?
    /// Default `8`.
    public var duration: Duration
    /// Default `720p`.
    public var resolution: Resolution
    /// Default `true`.
    public var generateAudio: Bool
    public var negativePrompt: String?
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, duration: Duration, resolution: Resolution, generateAudio: Bool, aspectRatio: AspectRatio? = nil,
      negativePrompt: String? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.duration = duration; self.resolution = resolution; self.generateAudio = generateAudio
      self.aspectRatio = aspectRatio; self.negativePrompt = negativePrompt; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; duration = .`4`; resolution = .`720p`; generateAudio = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&resolution); field(&generateAudio)
      field(&negativePrompt); field(&seed); field(&extra)
    }
  }

  /// google/veo3.1-fast/video-extend-official-stable · POST /openapi/v2/rhart-video-v3.1-fast-official/video-extend
  public struct VideoExtendOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-fast-official/video-extend", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["video","resolution"],"properties":{
      "video":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":10485760}},
      "prompt":{"type":"string","maxLength":8000},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    /// MP4, up to 10 MB.
    public var video: Media
    /// Up to 8,000 characters.
    public var prompt: String?
    /// Default `720p`.
    public var resolution: Resolution
    public var negativePrompt: String?
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      video: Media, resolution: Resolution, prompt: String? = nil, negativePrompt: String? = nil, seed: Int? = nil
    ) {
      self.video = video; self.resolution = resolution; self.prompt = prompt; self.negativePrompt = negativePrompt
      self.seed = seed
    }
    public init(_ blank: Blank) { video = ""; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&video); field(&prompt); field(&resolution); field(&negativePrompt); field(&seed); field(&extra)
    }
  }

  /// google/veo3.1-fast/image-to-video-channel-low-price · POST /openapi/v2/rhart-video-v3.1-fast/image-to-video
  public struct ImageToVideoChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-fast/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","imageUrls","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_19
    public typealias Resolution = RunningHubOptions.Resolution_8
    /// Up to 8,000 characters.
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio
    /// Up to 3 items, each: JPEG or PNG, up to 30 MB.
    public var imageURLs: [Media]
    /// Default `8`.
    public var duration: Duration?
    /// Default `720p`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio, imageURLs: [Media], resolution: Resolution, duration: Duration? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.imageURLs = imageURLs; self.resolution = resolution
      self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .`16:9`; imageURLs = []; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&imageURLs); field(&duration); field(&resolution); field(&extra)
    }
  }

  /// google/veo3.1-fast/start-end-to-video-channel-low-price · POST /openapi/v2/rhart-video-v3.1-fast/start-end-to-video
  public struct StartEndToVideoChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-fast/start-end-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","firstFrameUrl","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_19
    public typealias Resolution = RunningHubOptions.Resolution_8
    /// Up to 8,000 characters.
    public var prompt: String
    /// JPEG or PNG, up to 30 MB.
    public var firstFrameURL: Media
    /// JPEG or PNG, up to 30 MB.
    public var lastFrameURL: Media?
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    /// Default `8`.
    public var duration: Duration?
    /// Default `720p`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(
      prompt: String, firstFrameURL: Media, aspectRatio: AspectRatio, resolution: Resolution,
      lastFrameURL: Media? = nil, duration: Duration? = nil
    ) {
      self.prompt = prompt; self.firstFrameURL = firstFrameURL; self.aspectRatio = aspectRatio
      self.resolution = resolution; self.lastFrameURL = lastFrameURL; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; firstFrameURL = ""; aspectRatio = .`16:9`; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&firstFrameURL); field(&lastFrameURL); field(&aspectRatio); field(&duration)
      field(&resolution); field(&extra)
    }
  }

  /// google/veo3.1-fast/text-to-video-channel-low-price · POST /openapi/v2/rhart-video-v3.1-fast/text-to-video
  public struct TextToVideoChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-fast/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_19
    public typealias Resolution = RunningHubOptions.Resolution_8
    /// Up to 8,000 characters.
    public var prompt: String
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    /// Default `8`.
    public var duration: Duration?
    /// Default `720p`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration? = nil) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.resolution = resolution; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .`16:9`; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&resolution); field(&extra)
    }
  }
}

extension Google.Veo3_1Lite {
  /// google/veo3.1-lite/image-to-video-official-stable · POST /openapi/v2/rhart-video-v3.1-lite-official/image-to-video
  public struct ImageToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-lite-official/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "negativePrompt":{"type":"string","maxLength":20000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["4","6","8"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_18
    public typealias Resolution = RunningHubOptions.Resolution
    /// Up to 20,000 characters.
    public var prompt: String
    /// Up to 20,000 characters.
    public var negativePrompt: String?
    /// JPEG, PNG or WEBP, up to 20 MB.
    public var imageURL: Media
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default `6`.
    public var duration: Duration
    /// Default `720p`.
    public var resolution: Resolution
    /// -1 to 2,147,483,647.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURL: Media, duration: Duration, resolution: Resolution, negativePrompt: String? = nil,
      aspectRatio: AspectRatio? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.imageURL = imageURL; self.duration = duration; self.resolution = resolution
      self.negativePrompt = negativePrompt; self.aspectRatio = aspectRatio; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; imageURL = ""; duration = .`4`; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&negativePrompt); field(&imageURL); field(&aspectRatio); field(&duration)
      field(&resolution); field(&seed); field(&extra)
    }
  }

  /// google/veo3.1-lite/start-end-to-video-official-stable · POST /openapi/v2/rhart-video-v3.1-lite-official/start-end-to-video
  public struct StartEndToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-lite-official/start-end-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","firstImageUrl","lastImageUrl","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "negativePrompt":{"type":"string","maxLength":20000},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Resolution = RunningHubOptions.Resolution
    /// Up to 20,000 characters.
    public var prompt: String
    /// JPEG, PNG or WEBP, up to 10 MB.
    public var firstImageURL: Media
    /// JPEG, PNG or WEBP, up to 10 MB.
    public var lastImageURL: Media
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default `720p`.
    public var resolution: Resolution
    /// Up to 20,000 characters.
    public var negativePrompt: String?
    /// 0 to 2,147,483,647.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, firstImageURL: Media, lastImageURL: Media, resolution: Resolution,
      aspectRatio: AspectRatio? = nil, negativePrompt: String? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.firstImageURL = firstImageURL; self.lastImageURL = lastImageURL
      self.resolution = resolution; self.aspectRatio = aspectRatio; self.negativePrompt = negativePrompt
      self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; firstImageURL = ""; lastImageURL = ""; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&firstImageURL); field(&lastImageURL); field(&aspectRatio); field(&resolution)
      field(&negativePrompt); field(&seed); field(&extra)
    }
  }

  /// google/veo3.1-lite/text-to-video-official-stable · POST /openapi/v2/rhart-video-v3.1-lite-official/text-to-video
  public struct TextToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-lite-official/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "negativePrompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["4","6","8"]},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias Duration = RunningHubOptions.Duration_18
    /// Up to 20,000 characters.
    public var prompt: String
    /// Up to 20,000 characters.
    public var negativePrompt: String?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default `1080p`.
    public var resolution: Resolution
    /// Default `6`.
    public var duration: Duration
    /// -1 to 2,147,483,647.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Duration, negativePrompt: String? = nil,
      aspectRatio: AspectRatio? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration
      self.negativePrompt = negativePrompt; self.aspectRatio = aspectRatio; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`720p`; duration = .`4` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&negativePrompt); field(&aspectRatio); field(&resolution); field(&duration); field(&seed)
      field(&extra)
    }
  }

  /// google/veo3.1-lite/image-to-video-channel-low-price · POST /openapi/v2/rhart-video-v3.1-lite/image-to-video
  public struct ImageToVideoChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-lite/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","imageUrls","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_19
    public typealias Resolution = RunningHubOptions.Resolution_21
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio
    /// Up to 3 items, each: JPEG or PNG, up to 10 MB.
    public var imageURLs: [Media]
    /// Default `8`.
    public var duration: Duration?
    /// Default `720p`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio, imageURLs: [Media], resolution: Resolution, duration: Duration? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.imageURLs = imageURLs; self.resolution = resolution
      self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .`16:9`; imageURLs = []; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&imageURLs); field(&duration); field(&resolution); field(&extra)
    }
  }

  /// google/veo3.1-lite/text-to-video-channel-low-price · POST /openapi/v2/rhart-video-v3.1-lite/text-to-video
  public struct TextToVideoChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-lite/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_19
    public typealias Resolution = RunningHubOptions.Resolution_8
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    /// Default `8`.
    public var duration: Duration?
    /// Default `720p`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration? = nil) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.resolution = resolution; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .`16:9`; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&resolution); field(&extra)
    }
  }
}

extension Google.Veo3_1Pro {
  /// google/veo3.1-pro/image-to-video-official-stable · POST /openapi/v2/rhart-video-v3.1-pro-official/image-to-video
  public struct ImageToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-pro-official/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","resolution","duration","generateAudio"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]},
      "duration":{"type":"string","enum":["4","6","8"]},
      "generateAudio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Resolution = RunningHubOptions.Resolution_8
    public typealias Duration = RunningHubOptions.Duration_18
    /// Up to 8,000 characters.
    public var prompt: String
    /// JPEG or PNG, up to 10 MB.
    public var imageURL: Media
    /// JPEG or PNG, up to 10 MB.
    public var lastImageURL: Media?
    public var negativePrompt: String?
    public var seed: Int?
    /// Default `9:16`.
    public var aspectRatio: AspectRatio?
    /// Default `720p`.
    public var resolution: Resolution
    /// Default `8`.
    public var duration: Duration
    /// Default `false`.
    public var generateAudio: Bool
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURL: Media, resolution: Resolution, duration: Duration, generateAudio: Bool,
      lastImageURL: Media? = nil, negativePrompt: String? = nil, seed: Int? = nil, aspectRatio: AspectRatio? = nil
    ) {
      self.prompt = prompt; self.imageURL = imageURL; self.resolution = resolution; self.duration = duration
      self.generateAudio = generateAudio; self.lastImageURL = lastImageURL; self.negativePrompt = negativePrompt
      self.seed = seed; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) {
      prompt = ""; imageURL = ""; resolution = .`720p`; duration = .`4`; generateAudio = false
    }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURL); field(&lastImageURL); field(&negativePrompt); field(&seed)
      field(&aspectRatio); field(&resolution); field(&duration); field(&generateAudio); field(&extra)
    }
  }

  /// google/veo3.1-pro/reference-to-video-official-stable · POST /openapi/v2/rhart-video-v3.1-pro-official/reference-to-video
  public struct ReferenceToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-pro-official/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls","resolution","generateAudio"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]},
      "generateAudio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_8
    /// Up to 8,000 characters.
    public var prompt: String
    /// Up to 3 items, each: JPEG or PNG, up to 10 MB.
    public var imageURLs: [Media]
    public var negativePrompt: String?
    public var seed: Int?
    /// Default `1080p`.
    public var resolution: Resolution
    /// Default `false`.
    public var generateAudio: Bool
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, generateAudio: Bool, negativePrompt: String? = nil,
      seed: Int? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.resolution = resolution
      self.generateAudio = generateAudio; self.negativePrompt = negativePrompt; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = []; resolution = .`720p`; generateAudio = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&negativePrompt); field(&seed); field(&resolution)
      field(&generateAudio); field(&extra)
    }
  }

  /// google/veo3.1-pro/text-to-video-official-stable · POST /openapi/v2/rhart-video-v3.1-pro-official/text-to-video
  public struct TextToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-pro-official/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","resolution","generateAudio"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["4","6","8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]},
      "generateAudio":{"type":"boolean"},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_18
    public typealias Resolution = RunningHubOptions.Resolution_8
    /// Up to 8,000 characters.
    public var prompt: String
    /// Default `9:16`.
    public var aspectRatio: AspectRatio?
    /// Default `8`.
    public var duration: Duration
    /// Default `720p`.
    public var resolution: Resolution
    /// Default `false`.
    public var generateAudio: Bool
    public var negativePrompt: String?
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, duration: Duration, resolution: Resolution, generateAudio: Bool, aspectRatio: AspectRatio? = nil,
      negativePrompt: String? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.duration = duration; self.resolution = resolution; self.generateAudio = generateAudio
      self.aspectRatio = aspectRatio; self.negativePrompt = negativePrompt; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; duration = .`4`; resolution = .`720p`; generateAudio = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&resolution); field(&generateAudio)
      field(&negativePrompt); field(&seed); field(&extra)
    }
  }

  /// google/veo3.1-pro/video-extend-official-stable · POST /openapi/v2/rhart-video-v3.1-pro-official/video-extend
  public struct VideoExtendOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-pro-official/video-extend", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["video","resolution"],"properties":{
      "video":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":10485760}},
      "prompt":{"type":"string","maxLength":8000},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    /// MP4, up to 10 MB.
    public var video: Media
    /// Up to 8,000 characters.
    public var prompt: String?
    /// Default `720p`.
    public var resolution: Resolution
    public var negativePrompt: String?
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      video: Media, resolution: Resolution, prompt: String? = nil, negativePrompt: String? = nil, seed: Int? = nil
    ) {
      self.video = video; self.resolution = resolution; self.prompt = prompt; self.negativePrompt = negativePrompt
      self.seed = seed
    }
    public init(_ blank: Blank) { video = ""; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&video); field(&prompt); field(&resolution); field(&negativePrompt); field(&seed); field(&extra)
    }
  }

  /// google/veo3.1-pro/image-to-video-channel-low-price · POST /openapi/v2/rhart-video-v3.1-pro/image-to-video
  public struct ImageToVideoChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-pro/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","imageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "duration":{"type":"string","enum":["8"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_19
    /// Up to 8,000 characters.
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio
    /// JPEG or PNG, up to 10 MB.
    public var imageURL: Media
    /// Default `8`.
    public var duration: Duration?
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio, imageURL: Media, duration: Duration? = nil) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.imageURL = imageURL; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .`16:9`; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&imageURL); field(&duration); field(&extra)
    }
  }

  /// google/veo3.1-pro/start-end-to-video-channel-low-price · POST /openapi/v2/rhart-video-v3.1-pro/start-end-to-video
  public struct StartEndToVideoChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-pro/start-end-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","firstFrameUrl","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_19
    public typealias Resolution = RunningHubOptions.Resolution_8
    /// Up to 8,000 characters.
    public var prompt: String
    /// JPEG or PNG, up to 10 MB.
    public var firstFrameURL: Media
    /// JPEG or PNG, up to 10 MB.
    public var lastFrameURL: Media?
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    /// Default `8`.
    public var duration: Duration?
    /// Default `720p`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(
      prompt: String, firstFrameURL: Media, aspectRatio: AspectRatio, resolution: Resolution,
      lastFrameURL: Media? = nil, duration: Duration? = nil
    ) {
      self.prompt = prompt; self.firstFrameURL = firstFrameURL; self.aspectRatio = aspectRatio
      self.resolution = resolution; self.lastFrameURL = lastFrameURL; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; firstFrameURL = ""; aspectRatio = .`16:9`; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&firstFrameURL); field(&lastFrameURL); field(&aspectRatio); field(&duration)
      field(&resolution); field(&extra)
    }
  }

  /// google/veo3.1-pro/text-to-video-channel-low-price · POST /openapi/v2/rhart-video-v3.1-pro/text-to-video
  public struct TextToVideoChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-v3.1-pro/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_19
    public typealias Resolution = RunningHubOptions.Resolution_8
    /// Up to 8,000 characters.
    public var prompt: String
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    /// Default `8`.
    public var duration: Duration?
    /// Default `720p`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration? = nil) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.resolution = resolution; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .`16:9`; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&resolution); field(&extra)
    }
  }
}
