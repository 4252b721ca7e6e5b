// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum SkyReelsV3 {}
public enum SkyReelsV4 {}

extension SkyReelsV3 {
  /// skyreels-v3/reference-to-video · POST /openapi/v2/skyreels-v3/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/skyreels-v3/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","gif","bmp"],"maxBytes":10485760}}},
      "duration":{"type":"integer","minimum":1,"maximum":5},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_2
    /// Up to 2,048 characters.
    public var prompt: String
    /// Up to 4 items, each: JPEG, PNG, GIF or BMP, up to 10 MB.
    public var imageURLs: [Media]
    /// 1 to 5, default 5.
    public var duration: Int?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(prompt: String, imageURLs: [Media], duration: Int? = nil, aspectRatio: AspectRatio? = nil) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.duration = duration; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&duration); field(&aspectRatio); field(&extra)
    }
  }

  /// skyreels-v3/shot-switching-video-extension · POST /openapi/v2/skyreels-v3/shot-switching-video-extension
  public struct ShotSwitchingVideoExtension: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/skyreels-v3/shot-switching-video-extension", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
      "duration":{"type":"integer","minimum":2,"maximum":5},
      "cutType":{"type":"string","enum":["Auto","Cut-In","Cut-Out","Shot/Reverse Shot","Multi-Angle","Cut Away"]}}}
      """#, common: runningHubCommon)
    public typealias CutType = RunningHubOptions.CutType
    /// Up to 2,048 characters.
    public var prompt: String
    /// MP4, up to 100 MB.
    public var videoURL: Media
    /// 2 to 5, default 5.
    public var duration: Int?
    /// Default `Auto`.
    public var cutType: CutType?
    public var extra: Extra = [:]
    public init(prompt: String, videoURL: Media, duration: Int? = nil, cutType: CutType? = nil) {
      self.prompt = prompt; self.videoURL = videoURL; self.duration = duration; self.cutType = cutType
    }
    public init(_ blank: Blank) { prompt = ""; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&videoURL); field(&duration); field(&cutType); field(&extra)
    }
  }

  /// skyreels-v3/single-shot-video-extension · POST /openapi/v2/skyreels-v3/single-shot-video-extension
  public struct SingleShotVideoExtension: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/skyreels-v3/single-shot-video-extension", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string"},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
      "duration":{"type":"integer","minimum":5,"maximum":30}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// MP4, up to 100 MB.
    public var videoURL: Media
    /// 5 to 30, default 5.
    public var duration: Int?
    public var extra: Extra = [:]
    public init(prompt: String, videoURL: Media, duration: Int? = nil) {
      self.prompt = prompt; self.videoURL = videoURL; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&videoURL); field(&duration); field(&extra)
    }
  }

  /// skyreels-v3/video-restyling · POST /openapi/v2/skyreels-v3/video-restyling
  public struct VideoRestyling: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/skyreels-v3/video-restyling", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["videoUrl","styleName"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
      "styleName":{"type":"string","enum":["simpsons","lego","paper_cutting","amigurumi","animal_crossing","van_gogh","pixel_art"]}}}
      """#, common: runningHubCommon)
    public typealias StyleName = RunningHubOptions.StyleName
    /// MP4, up to 100 MB.
    public var videoURL: Media
    public var styleName: StyleName
    public var extra: Extra = [:]
    public init(videoURL: Media, styleName: StyleName) { self.videoURL = videoURL; self.styleName = styleName }
    public init(_ blank: Blank) { videoURL = ""; styleName = .simpsons }
    public mutating func visit(_ field: inout FieldVisitor) { field(&videoURL); field(&styleName); field(&extra) }
  }
}

extension SkyReelsV4 {
  /// skyreels-v4/image-to-video-fast · POST /openapi/v2/skyreels-v4/image-to-video-fast
  public struct ImageToVideoFast: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/skyreels-v4/image-to-video-fast", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","firstImageUrl","promptOptimizer","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","gif","bmp"],"maxBytes":10485760}},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "promptOptimizer":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_2
    /// Up to 2,048 characters.
    public var prompt: String
    /// JPEG, PNG, GIF or BMP, up to 10 MB.
    public var firstImageURL: Media
    /// 3 to 15, default 5.
    public var duration: Int?
    /// Default `true`.
    public var promptOptimizer: Bool
    /// Default `1080p`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(
      prompt: String, firstImageURL: Media, promptOptimizer: Bool, resolution: Resolution, duration: Int? = nil
    ) {
      self.prompt = prompt; self.firstImageURL = firstImageURL; self.promptOptimizer = promptOptimizer
      self.resolution = resolution; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; firstImageURL = ""; promptOptimizer = false; resolution = .`480p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&firstImageURL); field(&duration); field(&promptOptimizer); field(&resolution)
      field(&extra)
    }
  }

  /// skyreels-v4/image-to-video-std · POST /openapi/v2/skyreels-v4/image-to-video-std
  public struct ImageToVideoStd: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/skyreels-v4/image-to-video-std", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","firstImageUrl","sound","promptOptimizer","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","gif","bmp"],"maxBytes":10485760}},
      "sound":{"type":"boolean"},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "promptOptimizer":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_2
    /// Up to 2,048 characters.
    public var prompt: String
    /// JPEG, PNG, GIF or BMP, up to 10 MB.
    public var firstImageURL: Media
    /// Default `true`.
    public var sound: Bool
    /// 3 to 15, default 5.
    public var duration: Int?
    /// Default `true`.
    public var promptOptimizer: Bool
    /// Default `1080p`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(
      prompt: String, firstImageURL: Media, sound: Bool, promptOptimizer: Bool, resolution: Resolution,
      duration: Int? = nil
    ) {
      self.prompt = prompt; self.firstImageURL = firstImageURL; self.sound = sound
      self.promptOptimizer = promptOptimizer; self.resolution = resolution; self.duration = duration
    }
    public init(_ blank: Blank) {
      prompt = ""; firstImageURL = ""; sound = false; promptOptimizer = false; resolution = .`480p`
    }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&firstImageURL); field(&sound); field(&duration); field(&promptOptimizer)
      field(&resolution); field(&extra)
    }
  }

  /// skyreels-v4/omni-reference · POST /openapi/v2/skyreels-v4/omni-reference
  public struct OmniReference: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/skyreels-v4/omni-reference", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","sound"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "sound":{"type":"boolean"},
      "promptOptimizer":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_2
    public typealias Resolution = RunningHubOptions.Resolution_2
    /// Up to 2,500 characters.
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 3 to 15, default 5.
    public var duration: Int?
    /// Default `false`.
    public var sound: Bool
    /// Default `true`.
    public var promptOptimizer: Bool?
    /// Default `1080p`.
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      prompt: String, sound: Bool, aspectRatio: AspectRatio? = nil, duration: Int? = nil, promptOptimizer: Bool? = nil,
      resolution: Resolution? = nil
    ) {
      self.prompt = prompt; self.sound = sound; self.aspectRatio = aspectRatio; self.duration = duration
      self.promptOptimizer = promptOptimizer; self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = ""; sound = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&sound); field(&promptOptimizer)
      field(&resolution); field(&extra)
    }
  }

  /// skyreels-v4/omni-reference-fast · POST /openapi/v2/skyreels-v4/omni-reference-fast
  ///
  /// Known from client code, not from documentation.
  public struct OmniReferenceFast: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/skyreels-v4/omni-reference-fast", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"],"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "promptOptimizer":{"type":"boolean","evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_2
    public typealias Resolution = RunningHubOptions.Resolution_2
    /// Up to 2,500 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// 3 to 15, default 5. Known from client code, not from documentation.
    public var duration: Int?
    /// Default `true`. Known from client code, not from documentation.
    public var promptOptimizer: Bool?
    /// Default `1080p`. Known from client code, not from documentation.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      promptOptimizer: Bool? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.aspectRatio = aspectRatio; self.duration = duration
      self.promptOptimizer = promptOptimizer
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`480p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&promptOptimizer); field(&resolution); field(&extra)
    }
  }

  /// skyreels-v4/omni-reference-std · POST /openapi/v2/skyreels-v4/omni-reference-std
  ///
  /// Known from client code, not from documentation.
  public struct OmniReferenceStd: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/skyreels-v4/omni-reference-std", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","sound","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"],"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "promptOptimizer":{"type":"boolean","evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_2
    public typealias Resolution = RunningHubOptions.Resolution_2
    /// Up to 2,500 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// 3 to 15, default 5. Known from client code, not from documentation.
    public var duration: Int?
    /// Default `true`. Known from client code, not from documentation.
    public var sound: Bool
    /// Default `true`. Known from client code, not from documentation.
    public var promptOptimizer: Bool?
    /// Default `1080p`. Known from client code, not from documentation.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(
      prompt: String, sound: Bool, resolution: Resolution, aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      promptOptimizer: Bool? = nil
    ) {
      self.prompt = prompt; self.sound = sound; self.resolution = resolution; self.aspectRatio = aspectRatio
      self.duration = duration; self.promptOptimizer = promptOptimizer
    }
    public init(_ blank: Blank) { prompt = ""; sound = false; resolution = .`480p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&sound); field(&promptOptimizer)
      field(&resolution); field(&extra)
    }
  }

  /// skyreels-v4/text-to-video-fast · POST /openapi/v2/skyreels-v4/text-to-video-fast
  public struct TextToVideoFast: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/skyreels-v4/text-to-video-fast", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","promptOptimizer","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "promptOptimizer":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_2
    public typealias Resolution = RunningHubOptions.Resolution_2
    /// Up to 2,048 characters.
    public var prompt: String
    /// 3 to 15, default 5.
    public var duration: Int?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default `true`.
    public var promptOptimizer: Bool
    /// Default `1080p`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(
      prompt: String, promptOptimizer: Bool, resolution: Resolution, duration: Int? = nil,
      aspectRatio: AspectRatio? = nil
    ) {
      self.prompt = prompt; self.promptOptimizer = promptOptimizer; self.resolution = resolution
      self.duration = duration; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; promptOptimizer = false; resolution = .`480p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&duration); field(&aspectRatio); field(&promptOptimizer); field(&resolution); field(&extra)
    }
  }

  /// skyreels-v4/text-to-video-std · POST /openapi/v2/skyreels-v4/text-to-video-std
  public struct TextToVideoStd: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/skyreels-v4/text-to-video-std", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","sound","promptOptimizer","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "sound":{"type":"boolean"},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "promptOptimizer":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_2
    public typealias Resolution = RunningHubOptions.Resolution_2
    /// Up to 2,048 characters.
    public var prompt: String
    /// Default `true`.
    public var sound: Bool
    /// 3 to 15, default 5.
    public var duration: Int?
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default `true`.
    public var promptOptimizer: Bool
    /// Default `1080p`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(
      prompt: String, sound: Bool, promptOptimizer: Bool, resolution: Resolution, duration: Int? = nil,
      aspectRatio: AspectRatio? = nil
    ) {
      self.prompt = prompt; self.sound = sound; self.promptOptimizer = promptOptimizer; self.resolution = resolution
      self.duration = duration; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; sound = false; promptOptimizer = false; resolution = .`480p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&sound); field(&duration); field(&aspectRatio); field(&promptOptimizer)
      field(&resolution); field(&extra)
    }
  }
}
