// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum HappyHorse1_0 {}
public enum HappyHorse1_1 {}

extension HappyHorse1_0 {
  /// happyhorse-1.0/image-to-video · POST /openapi/v2/alibaba/happyhorse-1.0/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/happyhorse-1.0/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","resolution","duration"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","webp"],"maxBytes":10485760}},
      "prompt":{"type":"string","maxLength":2500},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias Duration = RunningHubOptions.Duration
    /// JPEG, PNG, BMP or WEBP, up to 10 MB.
    public var imageURL: Media
    /// Up to 2,500 characters.
    public var prompt: String?
    /// Default `1080p`.
    public var resolution: Resolution
    /// Default `5`.
    public var duration: Duration
    /// 0 to 2,147,483,647.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(imageURL: Media, resolution: Resolution, duration: Duration, prompt: String? = nil, seed: Int? = nil) {
      self.imageURL = imageURL; self.resolution = resolution; self.duration = duration; self.prompt = prompt
      self.seed = seed
    }
    public init(_ blank: Blank) { imageURL = ""; resolution = .`720p`; duration = .`3` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&prompt); field(&resolution); field(&duration); field(&seed); field(&extra)
    }
  }

  /// happyhorse-1.0/reference-to-video · POST /openapi/v2/alibaba/happyhorse-1.0/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/happyhorse-1.0/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","webp"],"maxBytes":10485760}}},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","3:4","4:3","1:1"]},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias AspectRatio = RunningHubOptions.AspectRatio
    public typealias Duration = RunningHubOptions.Duration
    /// Up to 2,500 characters.
    public var prompt: String
    /// Up to 9 items, each: JPEG, PNG, BMP or WEBP, up to 10 MB.
    public var imageURLs: [Media]
    /// Default `1080p`.
    public var resolution: Resolution
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default `5`.
    public var duration: Duration
    /// 0 to 2,147,483,647.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, duration: Duration, aspectRatio: AspectRatio? = nil,
      seed: Int? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.resolution = resolution; self.duration = duration
      self.aspectRatio = aspectRatio; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = []; resolution = .`720p`; duration = .`3` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&resolution); field(&aspectRatio); field(&duration); field(&seed)
      field(&extra)
    }
  }

  /// happyhorse-1.0/text-to-video · POST /openapi/v2/alibaba/happyhorse-1.0/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/happyhorse-1.0/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias Duration = RunningHubOptions.Duration
    public typealias AspectRatio = RunningHubOptions.AspectRatio_2
    /// Up to 2,500 characters.
    public var prompt: String
    /// Default `1080p`.
    public var resolution: Resolution
    /// Default `5`.
    public var duration: Duration
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 0 to 2,147,483,647.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Duration, aspectRatio: AspectRatio? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.aspectRatio = aspectRatio
      self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`720p`; duration = .`3` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&aspectRatio); field(&seed); field(&extra)
    }
  }

  /// happyhorse-1.0/video-edit · POST /openapi/v2/alibaba/happyhorse-1.0/video-edit
  public struct VideoEdit: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/happyhorse-1.0/video-edit", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["videoUrl","prompt","resolution"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","webp"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":2500},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "audioSetting":{"type":"string","enum":["auto","origin"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias AudioSetting = RunningHubOptions.AudioSetting
    /// MP4 or MOV, up to 100 MB.
    public var videoURL: Media
    /// Up to 5 items, each: JPEG, PNG, BMP or WEBP, up to 10 MB.
    public var imageURLs: [Media]?
    /// Up to 2,500 characters.
    public var prompt: String
    /// Default `1080p`.
    public var resolution: Resolution
    /// Default `origin`.
    public var audioSetting: AudioSetting?
    /// 0 to 2,147,483,647.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      videoURL: Media, prompt: String, resolution: Resolution, imageURLs: [Media]? = nil,
      audioSetting: AudioSetting? = nil, seed: Int? = nil
    ) {
      self.videoURL = videoURL; self.prompt = prompt; self.resolution = resolution; self.imageURLs = imageURLs
      self.audioSetting = audioSetting; self.seed = seed
    }
    public init(_ blank: Blank) { videoURL = ""; prompt = ""; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&videoURL); field(&imageURLs); field(&prompt); field(&resolution); field(&audioSetting); field(&seed)
      field(&extra)
    }
  }
}

extension HappyHorse1_1 {
  /// happyhorse-1.1/image-to-video · POST /openapi/v2/alibaba/happyhorse-1.1/image-to-video
  ///
  /// Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/happyhorse-1.1/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","resolution","duration"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias Duration = RunningHubOptions.Duration
    /// An image, up to 10 MB. Known from client code, not from documentation.
    public var imageURL: Media
    /// Up to 2,500 characters. Known from client code, not from documentation.
    public var prompt: String?
    /// Default `1080p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `5`. Known from client code, not from documentation.
    public var duration: Duration
    /// 0 to 2,147,483,647. Known from client code, not from documentation.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(imageURL: Media, resolution: Resolution, duration: Duration, prompt: String? = nil, seed: Int? = nil) {
      self.imageURL = imageURL; self.resolution = resolution; self.duration = duration; self.prompt = prompt
      self.seed = seed
    }
    public init(_ blank: Blank) { imageURL = ""; resolution = .`720p`; duration = .`3` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&prompt); field(&resolution); field(&duration); field(&seed); field(&extra)
    }
  }

  /// happyhorse-1.1/reference-to-video · POST /openapi/v2/alibaba/happyhorse-1.1/reference-to-video
  ///
  /// Known from client code, not from documentation.
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/happyhorse-1.1/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","3:4","4:3","1:1","4:5","5:4","9:21","21:9"],"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias AspectRatio = RunningHubOptions.AspectRatio_3
    public typealias Duration = RunningHubOptions.Duration
    /// Up to 2,500 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Up to 9 items, each: an image, up to 10 MB. Known from client code, not from documentation.
    public var imageURLs: [Media]
    /// Default `1080p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// Default `5`. Known from client code, not from documentation.
    public var duration: Duration
    /// 0 to 2,147,483,647. Known from client code, not from documentation.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, duration: Duration, aspectRatio: AspectRatio? = nil,
      seed: Int? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.resolution = resolution; self.duration = duration
      self.aspectRatio = aspectRatio; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = []; resolution = .`720p`; duration = .`3` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&resolution); field(&aspectRatio); field(&duration); field(&seed)
      field(&extra)
    }
  }

  /// happyhorse-1.1/text-to-video · POST /openapi/v2/alibaba/happyhorse-1.1/text-to-video
  ///
  /// Known from client code, not from documentation.
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/happyhorse-1.1/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","4:5","5:4","9:21","21:9"],"evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias Duration = RunningHubOptions.Duration
    public typealias AspectRatio = RunningHubOptions.AspectRatio_4
    /// Up to 2,500 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Default `1080p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `5`. Known from client code, not from documentation.
    public var duration: Duration
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// 0 to 2,147,483,647. Known from client code, not from documentation.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Duration, aspectRatio: AspectRatio? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.aspectRatio = aspectRatio
      self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`720p`; duration = .`3` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&aspectRatio); field(&seed); field(&extra)
    }
  }
}
