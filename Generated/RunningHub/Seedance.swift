// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Seedance2_0GlobalFast {}
public enum Seedance2_0GlobalMini {}
public enum Seedance2_0Global {}
public enum Seedance2_0Mini {}

extension Seedance2_0GlobalFast {
  /// seedance-2.0-global-fast/image-to-video · POST /openapi/v2/bytedance/seedance-2.0-global-fast/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/bytedance/seedance-2.0-global-fast/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["resolution","duration","firstFrameUrl"],"properties":{
      "prompt":{"type":"string","maxLength":20480},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
      "generateAudio":{"type":"boolean"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
      "realPersonMode":{"type":"boolean"},
      "conversionSlots":{"type":"string","enum":["all","firstFrameUrl","lastFrameUrl"]},
      "returnLastFrame":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_5
    public typealias Duration = RunningHubOptions.Duration_7
    public typealias Ratio = RunningHubOptions.Ratio
    public typealias ConversionSlots = RunningHubOptions.ConversionSlots
    /// Up to 20,480 characters.
    public var prompt: String?
    /// Default `720p`.
    public var resolution: Resolution
    /// Default `5`.
    public var duration: Duration
    /// JPEG, PNG or WEBP, up to 30 MB.
    public var firstFrameURL: Media
    /// JPEG, PNG or WEBP, up to 30 MB.
    public var lastFrameURL: Media?
    /// Default `true`.
    public var generateAudio: Bool?
    /// Default `adaptive`.
    public var ratio: Ratio?
    /// Default `true`.
    public var realPersonMode: Bool?
    /// Default `all`.
    public var conversionSlots: ConversionSlots?
    /// Default `false`.
    public var returnLastFrame: Bool?
    public var extra: Extra = [:]
    public init(
      resolution: Resolution, duration: Duration, firstFrameURL: Media, prompt: String? = nil,
      lastFrameURL: Media? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, realPersonMode: Bool? = nil,
      conversionSlots: ConversionSlots? = nil, returnLastFrame: Bool? = nil
    ) {
      self.resolution = resolution; self.duration = duration; self.firstFrameURL = firstFrameURL; self.prompt = prompt
      self.lastFrameURL = lastFrameURL; self.generateAudio = generateAudio; self.ratio = ratio
      self.realPersonMode = realPersonMode; self.conversionSlots = conversionSlots
      self.returnLastFrame = returnLastFrame
    }
    public init(_ blank: Blank) { resolution = .`480p`; duration = .`4`; firstFrameURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&firstFrameURL); field(&lastFrameURL)
      field(&generateAudio); field(&ratio); field(&realPersonMode); field(&conversionSlots); field(&returnLastFrame)
      field(&extra)
    }
  }

  /// seedance-2.0-global-fast/multimodal-video · POST /openapi/v2/bytedance/seedance-2.0-global-fast/multimodal-video
  public struct MultimodalVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/bytedance/seedance-2.0-global-fast/multimodal-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}}},
      "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}}},
      "audioUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":52428800}}},
      "generateAudio":{"type":"boolean"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
      "realPersonMode":{"type":"boolean"},
      "conversionSlots":{"type":"string","enum":["all","image1","image2","image3","image4","image5","image6","image7","image8","image9","video1","video2","video3"]},
      "returnLastFrame":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_5
    public typealias Duration = RunningHubOptions.Duration_7
    public typealias Ratio = RunningHubOptions.Ratio
    public typealias ConversionSlots = RunningHubOptions.ConversionSlots_2
    /// Up to 20,480 characters.
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution
    /// Default `5`.
    public var duration: Duration
    /// Up to 9 items, each: JPEG, PNG or WEBP, up to 30 MB.
    public var imageURLs: [Media]?
    /// Up to 3 items, each: MP4, up to 50 MB.
    public var videoURLs: [Media]?
    /// Up to 3 items, each: MP3 or WAV, up to 50 MB.
    public var audioURLs: [Media]?
    /// Default `true`.
    public var generateAudio: Bool?
    /// Default `adaptive`.
    public var ratio: Ratio?
    /// Default `true`.
    public var realPersonMode: Bool?
    /// Default `all`.
    public var conversionSlots: ConversionSlots?
    /// Default `false`.
    public var returnLastFrame: Bool?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Duration, imageURLs: [Media]? = nil, videoURLs: [Media]? = nil,
      audioURLs: [Media]? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, realPersonMode: Bool? = nil,
      conversionSlots: ConversionSlots? = nil, returnLastFrame: Bool? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.imageURLs = imageURLs
      self.videoURLs = videoURLs; self.audioURLs = audioURLs; self.generateAudio = generateAudio; self.ratio = ratio
      self.realPersonMode = realPersonMode; self.conversionSlots = conversionSlots
      self.returnLastFrame = returnLastFrame
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`480p`; duration = .`4` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&imageURLs); field(&videoURLs); field(&audioURLs)
      field(&generateAudio); field(&ratio); field(&realPersonMode); field(&conversionSlots); field(&returnLastFrame)
      field(&extra)
    }
  }

  /// seedance-2.0-global-fast/text-to-video · POST /openapi/v2/bytedance/seedance-2.0-global-fast/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/bytedance/seedance-2.0-global-fast/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
      "generateAudio":{"type":"boolean"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
      "webSearch":{"type":"boolean"},
      "returnLastFrame":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_5
    public typealias Duration = RunningHubOptions.Duration_7
    public typealias Ratio = RunningHubOptions.Ratio
    /// Up to 20,480 characters.
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution
    /// Default `5`.
    public var duration: Duration
    /// Default `true`.
    public var generateAudio: Bool?
    /// Default `adaptive`.
    public var ratio: Ratio?
    /// Default `false`.
    public var webSearch: Bool?
    /// Default `false`.
    public var returnLastFrame: Bool?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Duration, generateAudio: Bool? = nil, ratio: Ratio? = nil,
      webSearch: Bool? = nil, returnLastFrame: Bool? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.generateAudio = generateAudio
      self.ratio = ratio; self.webSearch = webSearch; self.returnLastFrame = returnLastFrame
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`480p`; duration = .`4` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&generateAudio); field(&ratio); field(&webSearch)
      field(&returnLastFrame); field(&extra)
    }
  }
}

extension Seedance2_0GlobalMini {
  /// seedance-2.0-global-mini/image-to-video · POST /openapi/v2/bytedance/seedance-2.0-global-mini/image-to-video
  ///
  /// Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/bytedance/seedance-2.0-global-mini/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["resolution","duration","firstFrameUrl"],"properties":{
      "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"],"evidence":"client"},
      "duration":{"type":"string","enum":["-1","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},
      "generateAudio":{"type":"boolean","evidence":"client"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"],"evidence":"client"},
      "realPersonMode":{"type":"boolean","evidence":"client"},
      "conversionSlots":{"type":"string","enum":["all","firstFrameUrl","lastFrameUrl"],"evidence":"client"},
      "returnLastFrame":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_5
    public typealias Duration = RunningHubOptions.Duration_8
    public typealias Ratio = RunningHubOptions.Ratio
    public typealias ConversionSlots = RunningHubOptions.ConversionSlots
    /// Up to 20,480 characters. Known from client code, not from documentation.
    public var prompt: String?
    /// Default `720p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `5`. Known from client code, not from documentation.
    public var duration: Duration
    /// An image, up to 30 MB. Known from client code, not from documentation.
    public var firstFrameURL: Media
    /// An image, up to 30 MB. Known from client code, not from documentation.
    public var lastFrameURL: Media?
    /// Default `true`. Known from client code, not from documentation.
    public var generateAudio: Bool?
    /// Default `adaptive`. Known from client code, not from documentation.
    public var ratio: Ratio?
    /// Default `true`. Known from client code, not from documentation.
    public var realPersonMode: Bool?
    /// Default `all`. Known from client code, not from documentation.
    public var conversionSlots: ConversionSlots?
    /// Default `false`. Known from client code, not from documentation.
    public var returnLastFrame: Bool?
    /// -1 to 2,147,483,647, default -1. Known from client code, not from documentation.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      resolution: Resolution, duration: Duration, firstFrameURL: Media, prompt: String? = nil,
      lastFrameURL: Media? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, realPersonMode: Bool? = nil,
      conversionSlots: ConversionSlots? = nil, returnLastFrame: Bool? = nil, seed: Int? = nil
    ) {
      self.resolution = resolution; self.duration = duration; self.firstFrameURL = firstFrameURL; self.prompt = prompt
      self.lastFrameURL = lastFrameURL; self.generateAudio = generateAudio; self.ratio = ratio
      self.realPersonMode = realPersonMode; self.conversionSlots = conversionSlots
      self.returnLastFrame = returnLastFrame; self.seed = seed
    }
    public init(_ blank: Blank) { resolution = .`480p`; duration = .`-1`; firstFrameURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&firstFrameURL); field(&lastFrameURL)
      field(&generateAudio); field(&ratio); field(&realPersonMode); field(&conversionSlots); field(&returnLastFrame)
      field(&seed); field(&extra)
    }
  }

  /// seedance-2.0-global-mini/multimodal-video · POST /openapi/v2/bytedance/seedance-2.0-global-mini/multimodal-video
  ///
  /// Known from client code, not from documentation.
  public struct MultimodalVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/bytedance/seedance-2.0-global-mini/multimodal-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"],"evidence":"client"},
      "duration":{"type":"string","enum":["-1","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},"evidence":"client"},
      "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","maxBytes":52428800},"evidence":"client"},"evidence":"client"},
      "audioUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","maxBytes":52428800},"evidence":"client"},"evidence":"client"},
      "generateAudio":{"type":"boolean","evidence":"client"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"],"evidence":"client"},
      "realPersonMode":{"type":"boolean","evidence":"client"},
      "conversionSlots":{"type":"string","enum":["all","image1","image2","image3","image4","image5","image6","image7","image8","image9","video1","video2","video3"],"evidence":"client"},
      "returnLastFrame":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_5
    public typealias Duration = RunningHubOptions.Duration_8
    public typealias Ratio = RunningHubOptions.Ratio
    public typealias ConversionSlots = RunningHubOptions.ConversionSlots_2
    /// Up to 20,480 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Default `720p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `5`. Known from client code, not from documentation.
    public var duration: Duration
    /// Up to 9 items, each: an image, up to 30 MB. Known from client code, not from documentation.
    public var imageURLs: [Media]?
    /// Up to 3 items, each: a video, up to 50 MB. Known from client code, not from documentation.
    public var videoURLs: [Media]?
    /// Up to 3 items, each: an audio file, up to 50 MB. Known from client code, not from documentation.
    public var audioURLs: [Media]?
    /// Default `true`. Known from client code, not from documentation.
    public var generateAudio: Bool?
    /// Default `adaptive`. Known from client code, not from documentation.
    public var ratio: Ratio?
    /// Default `true`. Known from client code, not from documentation.
    public var realPersonMode: Bool?
    /// Default `all`. Known from client code, not from documentation.
    public var conversionSlots: ConversionSlots?
    /// Default `false`. Known from client code, not from documentation.
    public var returnLastFrame: Bool?
    /// -1 to 2,147,483,647, default -1. Known from client code, not from documentation.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Duration, imageURLs: [Media]? = nil, videoURLs: [Media]? = nil,
      audioURLs: [Media]? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, realPersonMode: Bool? = nil,
      conversionSlots: ConversionSlots? = nil, returnLastFrame: Bool? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.imageURLs = imageURLs
      self.videoURLs = videoURLs; self.audioURLs = audioURLs; self.generateAudio = generateAudio; self.ratio = ratio
      self.realPersonMode = realPersonMode; self.conversionSlots = conversionSlots
      self.returnLastFrame = returnLastFrame; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`480p`; duration = .`-1` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&imageURLs); field(&videoURLs); field(&audioURLs)
      field(&generateAudio); field(&ratio); field(&realPersonMode); field(&conversionSlots); field(&returnLastFrame)
      field(&seed); field(&extra)
    }
  }

  /// seedance-2.0-global-mini/text-to-video · POST /openapi/v2/bytedance/seedance-2.0-global-mini/text-to-video
  ///
  /// Known from client code, not from documentation.
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/bytedance/seedance-2.0-global-mini/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"],"evidence":"client"},
      "duration":{"type":"string","enum":["-1","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
      "generateAudio":{"type":"boolean","evidence":"client"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"],"evidence":"client"},
      "returnLastFrame":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_5
    public typealias Duration = RunningHubOptions.Duration_8
    public typealias Ratio = RunningHubOptions.Ratio
    /// Up to 20,480 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Default `720p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `5`. Known from client code, not from documentation.
    public var duration: Duration
    /// Default `true`. Known from client code, not from documentation.
    public var generateAudio: Bool?
    /// Default `adaptive`. Known from client code, not from documentation.
    public var ratio: Ratio?
    /// Default `false`. Known from client code, not from documentation.
    public var returnLastFrame: Bool?
    /// -1 to 2,147,483,647, default -1. Known from client code, not from documentation.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Duration, generateAudio: Bool? = nil, ratio: Ratio? = nil,
      returnLastFrame: Bool? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.generateAudio = generateAudio
      self.ratio = ratio; self.returnLastFrame = returnLastFrame; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`480p`; duration = .`-1` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&generateAudio); field(&ratio)
      field(&returnLastFrame); field(&seed); field(&extra)
    }
  }
}

extension Seedance2_0Global {
  /// seedance-2.0-global/image-to-video · POST /openapi/v2/bytedance/seedance-2.0-global/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/bytedance/seedance-2.0-global/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["resolution","duration","firstFrameUrl"],"properties":{
      "prompt":{"type":"string","maxLength":20480},
      "resolution":{"type":"string","enum":["480p","720p","native1080p","1080p","2k","4k"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
      "generateAudio":{"type":"boolean"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
      "realPersonMode":{"type":"boolean"},
      "conversionSlots":{"type":"string","enum":["all","firstFrameUrl","lastFrameUrl"]},
      "returnLastFrame":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_6
    public typealias Duration = RunningHubOptions.Duration_7
    public typealias Ratio = RunningHubOptions.Ratio
    public typealias ConversionSlots = RunningHubOptions.ConversionSlots
    /// Up to 20,480 characters.
    public var prompt: String?
    /// Default `720p`.
    public var resolution: Resolution
    /// Default `5`.
    public var duration: Duration
    /// JPEG, PNG or WEBP, up to 30 MB.
    public var firstFrameURL: Media
    /// JPEG, PNG or WEBP, up to 30 MB.
    public var lastFrameURL: Media?
    /// Default `true`.
    public var generateAudio: Bool?
    /// Default `adaptive`.
    public var ratio: Ratio?
    /// Default `true`.
    public var realPersonMode: Bool?
    /// Default `all`.
    public var conversionSlots: ConversionSlots?
    /// Default `false`.
    public var returnLastFrame: Bool?
    public var extra: Extra = [:]
    public init(
      resolution: Resolution, duration: Duration, firstFrameURL: Media, prompt: String? = nil,
      lastFrameURL: Media? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, realPersonMode: Bool? = nil,
      conversionSlots: ConversionSlots? = nil, returnLastFrame: Bool? = nil
    ) {
      self.resolution = resolution; self.duration = duration; self.firstFrameURL = firstFrameURL; self.prompt = prompt
      self.lastFrameURL = lastFrameURL; self.generateAudio = generateAudio; self.ratio = ratio
      self.realPersonMode = realPersonMode; self.conversionSlots = conversionSlots
      self.returnLastFrame = returnLastFrame
    }
    public init(_ blank: Blank) { resolution = .`480p`; duration = .`4`; firstFrameURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&firstFrameURL); field(&lastFrameURL)
      field(&generateAudio); field(&ratio); field(&realPersonMode); field(&conversionSlots); field(&returnLastFrame)
      field(&extra)
    }
  }

  /// seedance-2.0-global/multimodal-video · POST /openapi/v2/bytedance/seedance-2.0-global/multimodal-video
  public struct MultimodalVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/bytedance/seedance-2.0-global/multimodal-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480},
      "resolution":{"type":"string","enum":["480p","720p","native1080p","1080p","2k","4k"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}}},
      "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}}},
      "audioUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":52428800}}},
      "generateAudio":{"type":"boolean"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
      "realPersonMode":{"type":"boolean"},
      "conversionSlots":{"type":"string","enum":["all","image1","image2","image3","image4","image5","image6","image7","image8","image9","video1","video2","video3"]},
      "returnLastFrame":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_6
    public typealias Duration = RunningHubOptions.Duration_7
    public typealias Ratio = RunningHubOptions.Ratio
    public typealias ConversionSlots = RunningHubOptions.ConversionSlots_2
    /// Up to 20,480 characters.
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution
    /// Default `5`.
    public var duration: Duration
    /// Up to 9 items, each: JPEG, PNG or WEBP, up to 30 MB.
    public var imageURLs: [Media]?
    /// Up to 3 items, each: MP4, up to 50 MB.
    public var videoURLs: [Media]?
    /// Up to 3 items, each: MP3 or WAV, up to 50 MB.
    public var audioURLs: [Media]?
    /// Default `true`.
    public var generateAudio: Bool?
    /// Default `adaptive`.
    public var ratio: Ratio?
    /// Default `true`.
    public var realPersonMode: Bool?
    /// Default `all`.
    public var conversionSlots: ConversionSlots?
    /// Default `false`.
    public var returnLastFrame: Bool?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Duration, imageURLs: [Media]? = nil, videoURLs: [Media]? = nil,
      audioURLs: [Media]? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, realPersonMode: Bool? = nil,
      conversionSlots: ConversionSlots? = nil, returnLastFrame: Bool? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.imageURLs = imageURLs
      self.videoURLs = videoURLs; self.audioURLs = audioURLs; self.generateAudio = generateAudio; self.ratio = ratio
      self.realPersonMode = realPersonMode; self.conversionSlots = conversionSlots
      self.returnLastFrame = returnLastFrame
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`480p`; duration = .`4` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&imageURLs); field(&videoURLs); field(&audioURLs)
      field(&generateAudio); field(&ratio); field(&realPersonMode); field(&conversionSlots); field(&returnLastFrame)
      field(&extra)
    }
  }

  /// seedance-2.0-global/text-to-video · POST /openapi/v2/bytedance/seedance-2.0-global/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/bytedance/seedance-2.0-global/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480},
      "resolution":{"type":"string","enum":["480p","720p","native1080p","1080p","2k","4k"]},
      "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
      "generateAudio":{"type":"boolean"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
      "webSearch":{"type":"boolean"},
      "returnLastFrame":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_6
    public typealias Duration = RunningHubOptions.Duration_7
    public typealias Ratio = RunningHubOptions.Ratio
    /// Up to 20,480 characters.
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution
    /// Default `5`.
    public var duration: Duration
    /// Default `true`.
    public var generateAudio: Bool?
    /// Default `adaptive`.
    public var ratio: Ratio?
    /// Default `false`.
    public var webSearch: Bool?
    /// Default `false`.
    public var returnLastFrame: Bool?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Duration, generateAudio: Bool? = nil, ratio: Ratio? = nil,
      webSearch: Bool? = nil, returnLastFrame: Bool? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.generateAudio = generateAudio
      self.ratio = ratio; self.webSearch = webSearch; self.returnLastFrame = returnLastFrame
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`480p`; duration = .`4` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&generateAudio); field(&ratio); field(&webSearch)
      field(&returnLastFrame); field(&extra)
    }
  }
}

/// Seedance2.0 Fast Image to Video · POST /openapi/v2/rhart-video/sparkvideo-2.0-fast/image-to-video
public struct Seedance2_0FastImageToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-video/sparkvideo-2.0-fast/image-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["resolution","duration","firstFrameUrl"],"properties":{
    "prompt":{"type":"string","maxLength":20480},
    "resolution":{"type":"string","enum":["480p","720p","native1080p","1080p","2k","4k"]},
    "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
    "firstFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
    "lastFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
    "generateAudio":{"type":"boolean"},
    "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
    "returnLastFrame":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_6
  public typealias Duration = RunningHubOptions.Duration_7
  public typealias Ratio = RunningHubOptions.Ratio
  /// Up to 20,480 characters.
  public var prompt: String?
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `5`.
  public var duration: Duration
  /// JPEG, PNG or WEBP, up to 30 MB.
  public var firstFrameURL: Media
  /// JPEG, PNG or WEBP, up to 30 MB.
  public var lastFrameURL: Media?
  /// Default `true`.
  public var generateAudio: Bool?
  /// Default `adaptive`.
  public var ratio: Ratio?
  /// Default `false`.
  public var returnLastFrame: Bool?
  public var extra: Extra = [:]
  public init(
    resolution: Resolution, duration: Duration, firstFrameURL: Media, prompt: String? = nil,
    lastFrameURL: Media? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, returnLastFrame: Bool? = nil
  ) {
    self.resolution = resolution; self.duration = duration; self.firstFrameURL = firstFrameURL; self.prompt = prompt
    self.lastFrameURL = lastFrameURL; self.generateAudio = generateAudio; self.ratio = ratio
    self.returnLastFrame = returnLastFrame
  }
  public init(_ blank: Blank) { resolution = .`480p`; duration = .`4`; firstFrameURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&resolution); field(&duration); field(&firstFrameURL); field(&lastFrameURL)
    field(&generateAudio); field(&ratio); field(&returnLastFrame); field(&extra)
  }
}

/// Seedance2.0 Fast Multimodal Video · POST /openapi/v2/rhart-video/sparkvideo-2.0-fast/multimodal-video
public struct Seedance2_0FastMultimodalVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-video/sparkvideo-2.0-fast/multimodal-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","resolution","duration"],"properties":{
    "prompt":{"type":"string","maxLength":20480},
    "resolution":{"type":"string","enum":["480p","720p","native1080p","1080p","2k","4k"]},
    "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
    "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}}},
    "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}}},
    "audioUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":15728640}}},
    "generateAudio":{"type":"boolean"},
    "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
    "returnLastFrame":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_6
  public typealias Duration = RunningHubOptions.Duration_7
  public typealias Ratio = RunningHubOptions.Ratio
  /// Up to 20,480 characters.
  public var prompt: String
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `5`.
  public var duration: Duration
  /// Up to 9 items, each: JPEG, PNG or WEBP, up to 30 MB.
  public var imageURLs: [Media]?
  /// Up to 3 items, each: MP4, up to 50 MB.
  public var videoURLs: [Media]?
  /// Up to 3 items, each: MP3 or WAV, up to 15 MB.
  public var audioURLs: [Media]?
  /// Default `true`.
  public var generateAudio: Bool?
  /// Default `adaptive`.
  public var ratio: Ratio?
  /// Default `false`.
  public var returnLastFrame: Bool?
  public var extra: Extra = [:]
  public init(
    prompt: String, resolution: Resolution, duration: Duration, imageURLs: [Media]? = nil, videoURLs: [Media]? = nil,
    audioURLs: [Media]? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, returnLastFrame: Bool? = nil
  ) {
    self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.imageURLs = imageURLs
    self.videoURLs = videoURLs; self.audioURLs = audioURLs; self.generateAudio = generateAudio; self.ratio = ratio
    self.returnLastFrame = returnLastFrame
  }
  public init(_ blank: Blank) { prompt = ""; resolution = .`480p`; duration = .`4` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&resolution); field(&duration); field(&imageURLs); field(&videoURLs); field(&audioURLs)
    field(&generateAudio); field(&ratio); field(&returnLastFrame); field(&extra)
  }
}

/// Seedance2.0 Fast Text to Video · POST /openapi/v2/rhart-video/sparkvideo-2.0-fast/text-to-video
public struct Seedance2_0FastTextToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-video/sparkvideo-2.0-fast/text-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","resolution","duration"],"properties":{
    "prompt":{"type":"string","maxLength":20480},
    "resolution":{"type":"string","enum":["480p","720p","native1080p","1080p","2k","4k"]},
    "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
    "generateAudio":{"type":"boolean"},
    "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
    "webSearch":{"type":"boolean"},
    "returnLastFrame":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_6
  public typealias Duration = RunningHubOptions.Duration_7
  public typealias Ratio = RunningHubOptions.Ratio
  /// Up to 20,480 characters.
  public var prompt: String
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `5`.
  public var duration: Duration
  /// Default `true`.
  public var generateAudio: Bool?
  /// Default `adaptive`.
  public var ratio: Ratio?
  /// Default `false`.
  public var webSearch: Bool?
  /// Default `false`.
  public var returnLastFrame: Bool?
  public var extra: Extra = [:]
  public init(
    prompt: String, resolution: Resolution, duration: Duration, generateAudio: Bool? = nil, ratio: Ratio? = nil,
    webSearch: Bool? = nil, returnLastFrame: Bool? = nil
  ) {
    self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.generateAudio = generateAudio
    self.ratio = ratio; self.webSearch = webSearch; self.returnLastFrame = returnLastFrame
  }
  public init(_ blank: Blank) { prompt = ""; resolution = .`480p`; duration = .`4` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&resolution); field(&duration); field(&generateAudio); field(&ratio); field(&webSearch)
    field(&returnLastFrame); field(&extra)
  }
}

extension Seedance2_0Mini {
  /// seedance-2.0-mini/image-to-video · POST /openapi/v2/rhart-video/sparkvideo-2.0-mini/image-to-video
  ///
  /// Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video/sparkvideo-2.0-mini/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["resolution","duration","firstFrameUrl"],"properties":{
      "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"],"evidence":"client"},
      "duration":{"type":"string","enum":["-1","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},
      "generateAudio":{"type":"boolean","evidence":"client"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"],"evidence":"client"},
      "realPersonMode":{"type":"boolean","evidence":"client"},
      "conversionSlots":{"type":"string","enum":["all","firstFrameUrl","lastFrameUrl"],"evidence":"client"},
      "returnLastFrame":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_5
    public typealias Duration = RunningHubOptions.Duration_8
    public typealias Ratio = RunningHubOptions.Ratio
    public typealias ConversionSlots = RunningHubOptions.ConversionSlots
    /// Up to 20,480 characters. Known from client code, not from documentation.
    public var prompt: String?
    /// Default `720p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `5`. Known from client code, not from documentation.
    public var duration: Duration
    /// An image, up to 30 MB. Known from client code, not from documentation.
    public var firstFrameURL: Media
    /// An image, up to 30 MB. Known from client code, not from documentation.
    public var lastFrameURL: Media?
    /// Default `true`. Known from client code, not from documentation.
    public var generateAudio: Bool?
    /// Default `adaptive`. Known from client code, not from documentation.
    public var ratio: Ratio?
    /// Default `true`. Known from client code, not from documentation.
    public var realPersonMode: Bool?
    /// Default `all`. Known from client code, not from documentation.
    public var conversionSlots: ConversionSlots?
    /// Default `false`. Known from client code, not from documentation.
    public var returnLastFrame: Bool?
    /// -1 to 2,147,483,647, default -1. Known from client code, not from documentation.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      resolution: Resolution, duration: Duration, firstFrameURL: Media, prompt: String? = nil,
      lastFrameURL: Media? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, realPersonMode: Bool? = nil,
      conversionSlots: ConversionSlots? = nil, returnLastFrame: Bool? = nil, seed: Int? = nil
    ) {
      self.resolution = resolution; self.duration = duration; self.firstFrameURL = firstFrameURL; self.prompt = prompt
      self.lastFrameURL = lastFrameURL; self.generateAudio = generateAudio; self.ratio = ratio
      self.realPersonMode = realPersonMode; self.conversionSlots = conversionSlots
      self.returnLastFrame = returnLastFrame; self.seed = seed
    }
    public init(_ blank: Blank) { resolution = .`480p`; duration = .`-1`; firstFrameURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&firstFrameURL); field(&lastFrameURL)
      field(&generateAudio); field(&ratio); field(&realPersonMode); field(&conversionSlots); field(&returnLastFrame)
      field(&seed); field(&extra)
    }
  }

  /// seedance-2.0-mini/multimodal-video · POST /openapi/v2/rhart-video/sparkvideo-2.0-mini/multimodal-video
  ///
  /// Known from client code, not from documentation.
  public struct MultimodalVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video/sparkvideo-2.0-mini/multimodal-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"],"evidence":"client"},
      "duration":{"type":"string","enum":["-1","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},"evidence":"client"},
      "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","maxBytes":52428800},"evidence":"client"},"evidence":"client"},
      "audioUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","maxBytes":52428800},"evidence":"client"},"evidence":"client"},
      "generateAudio":{"type":"boolean","evidence":"client"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"],"evidence":"client"},
      "realPersonMode":{"type":"boolean","evidence":"client"},
      "conversionSlots":{"type":"string","enum":["all","image1","image2","image3","image4","image5","image6","image7","image8","image9","video1","video2","video3"],"evidence":"client"},
      "returnLastFrame":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_5
    public typealias Duration = RunningHubOptions.Duration_8
    public typealias Ratio = RunningHubOptions.Ratio
    public typealias ConversionSlots = RunningHubOptions.ConversionSlots_2
    /// Up to 20,480 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Default `720p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `5`. Known from client code, not from documentation.
    public var duration: Duration
    /// Up to 9 items, each: an image, up to 30 MB. Known from client code, not from documentation.
    public var imageURLs: [Media]?
    /// Up to 3 items, each: a video, up to 50 MB. Known from client code, not from documentation.
    public var videoURLs: [Media]?
    /// Up to 3 items, each: an audio file, up to 50 MB. Known from client code, not from documentation.
    public var audioURLs: [Media]?
    /// Default `true`. Known from client code, not from documentation.
    public var generateAudio: Bool?
    /// Default `adaptive`. Known from client code, not from documentation.
    public var ratio: Ratio?
    /// Default `true`. Known from client code, not from documentation.
    public var realPersonMode: Bool?
    /// Default `all`. Known from client code, not from documentation.
    public var conversionSlots: ConversionSlots?
    /// Default `false`. Known from client code, not from documentation.
    public var returnLastFrame: Bool?
    /// -1 to 2,147,483,647, default -1. Known from client code, not from documentation.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Duration, imageURLs: [Media]? = nil, videoURLs: [Media]? = nil,
      audioURLs: [Media]? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, realPersonMode: Bool? = nil,
      conversionSlots: ConversionSlots? = nil, returnLastFrame: Bool? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.imageURLs = imageURLs
      self.videoURLs = videoURLs; self.audioURLs = audioURLs; self.generateAudio = generateAudio; self.ratio = ratio
      self.realPersonMode = realPersonMode; self.conversionSlots = conversionSlots
      self.returnLastFrame = returnLastFrame; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`480p`; duration = .`-1` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&imageURLs); field(&videoURLs); field(&audioURLs)
      field(&generateAudio); field(&ratio); field(&realPersonMode); field(&conversionSlots); field(&returnLastFrame)
      field(&seed); field(&extra)
    }
  }

  /// seedance-2.0-mini/text-to-video · POST /openapi/v2/rhart-video/sparkvideo-2.0-mini/text-to-video
  ///
  /// Known from client code, not from documentation.
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video/sparkvideo-2.0-mini/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p","1080p","2k","4k"],"evidence":"client"},
      "duration":{"type":"string","enum":["-1","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
      "generateAudio":{"type":"boolean","evidence":"client"},
      "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"],"evidence":"client"},
      "webSearch":{"type":"boolean","evidence":"client"},
      "returnLastFrame":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_5
    public typealias Duration = RunningHubOptions.Duration_8
    public typealias Ratio = RunningHubOptions.Ratio
    /// Up to 20,480 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Default `720p`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `5`. Known from client code, not from documentation.
    public var duration: Duration
    /// Default `true`. Known from client code, not from documentation.
    public var generateAudio: Bool?
    /// Default `adaptive`. Known from client code, not from documentation.
    public var ratio: Ratio?
    /// Default `false`. Known from client code, not from documentation.
    public var webSearch: Bool?
    /// Default `false`. Known from client code, not from documentation.
    public var returnLastFrame: Bool?
    /// -1 to 2,147,483,647, default -1. Known from client code, not from documentation.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Duration, generateAudio: Bool? = nil, ratio: Ratio? = nil,
      webSearch: Bool? = nil, returnLastFrame: Bool? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.generateAudio = generateAudio
      self.ratio = ratio; self.webSearch = webSearch; self.returnLastFrame = returnLastFrame; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`480p`; duration = .`-1` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&duration); field(&generateAudio); field(&ratio); field(&webSearch)
      field(&returnLastFrame); field(&seed); field(&extra)
    }
  }
}

/// Seedance2.0 Image to Video · POST /openapi/v2/rhart-video/sparkvideo-2.0/image-to-video
public struct Seedance2_0ImageToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-video/sparkvideo-2.0/image-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["resolution","duration","firstFrameUrl"],"properties":{
    "prompt":{"type":"string","maxLength":20480},
    "resolution":{"type":"string","enum":["480p","720p","native1080p","1080p","2k","4k"]},
    "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
    "firstFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
    "lastFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
    "generateAudio":{"type":"boolean"},
    "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
    "returnLastFrame":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_6
  public typealias Duration = RunningHubOptions.Duration_7
  public typealias Ratio = RunningHubOptions.Ratio
  /// Up to 20,480 characters.
  public var prompt: String?
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `5`.
  public var duration: Duration
  /// JPEG, PNG or WEBP, up to 30 MB.
  public var firstFrameURL: Media
  /// JPEG, PNG or WEBP, up to 30 MB.
  public var lastFrameURL: Media?
  /// Default `true`.
  public var generateAudio: Bool?
  /// Default `adaptive`.
  public var ratio: Ratio?
  /// Default `false`.
  public var returnLastFrame: Bool?
  public var extra: Extra = [:]
  public init(
    resolution: Resolution, duration: Duration, firstFrameURL: Media, prompt: String? = nil,
    lastFrameURL: Media? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, returnLastFrame: Bool? = nil
  ) {
    self.resolution = resolution; self.duration = duration; self.firstFrameURL = firstFrameURL; self.prompt = prompt
    self.lastFrameURL = lastFrameURL; self.generateAudio = generateAudio; self.ratio = ratio
    self.returnLastFrame = returnLastFrame
  }
  public init(_ blank: Blank) { resolution = .`480p`; duration = .`4`; firstFrameURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&resolution); field(&duration); field(&firstFrameURL); field(&lastFrameURL)
    field(&generateAudio); field(&ratio); field(&returnLastFrame); field(&extra)
  }
}

/// Seedance2.0 Multimodal Video · POST /openapi/v2/rhart-video/sparkvideo-2.0/multimodal-video
public struct Seedance2_0MultimodalVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-video/sparkvideo-2.0/multimodal-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","resolution","duration"],"properties":{
    "prompt":{"type":"string","maxLength":20480},
    "resolution":{"type":"string","enum":["480p","720p","native1080p","1080p","2k","4k"]},
    "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
    "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}}},
    "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}}},
    "audioUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":52428800}}},
    "generateAudio":{"type":"boolean"},
    "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
    "returnLastFrame":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_6
  public typealias Duration = RunningHubOptions.Duration_7
  public typealias Ratio = RunningHubOptions.Ratio
  /// Up to 20,480 characters.
  public var prompt: String
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `5`.
  public var duration: Duration
  /// Up to 9 items, each: JPEG, PNG or WEBP, up to 30 MB.
  public var imageURLs: [Media]?
  /// Up to 3 items, each: MP4, up to 50 MB.
  public var videoURLs: [Media]?
  /// Up to 3 items, each: MP3 or WAV, up to 50 MB.
  public var audioURLs: [Media]?
  /// Default `true`.
  public var generateAudio: Bool?
  /// Default `adaptive`.
  public var ratio: Ratio?
  /// Default `false`.
  public var returnLastFrame: Bool?
  public var extra: Extra = [:]
  public init(
    prompt: String, resolution: Resolution, duration: Duration, imageURLs: [Media]? = nil, videoURLs: [Media]? = nil,
    audioURLs: [Media]? = nil, generateAudio: Bool? = nil, ratio: Ratio? = nil, returnLastFrame: Bool? = nil
  ) {
    self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.imageURLs = imageURLs
    self.videoURLs = videoURLs; self.audioURLs = audioURLs; self.generateAudio = generateAudio; self.ratio = ratio
    self.returnLastFrame = returnLastFrame
  }
  public init(_ blank: Blank) { prompt = ""; resolution = .`480p`; duration = .`4` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&resolution); field(&duration); field(&imageURLs); field(&videoURLs); field(&audioURLs)
    field(&generateAudio); field(&ratio); field(&returnLastFrame); field(&extra)
  }
}

/// Seedance2.0 Text to Video · POST /openapi/v2/rhart-video/sparkvideo-2.0/text-to-video
public struct Seedance2_0TextToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-video/sparkvideo-2.0/text-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","resolution","duration"],"properties":{
    "prompt":{"type":"string","maxLength":20480},
    "resolution":{"type":"string","enum":["480p","720p","native1080p","1080p","2k","4k"]},
    "duration":{"type":"string","enum":["4","5","6","7","8","9","10","11","12","13","14","15"]},
    "generateAudio":{"type":"boolean"},
    "ratio":{"type":"string","enum":["adaptive","16:9","4:3","1:1","3:4","9:16","21:9"]},
    "webSearch":{"type":"boolean"},
    "returnLastFrame":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_6
  public typealias Duration = RunningHubOptions.Duration_7
  public typealias Ratio = RunningHubOptions.Ratio
  /// Up to 20,480 characters.
  public var prompt: String
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `5`.
  public var duration: Duration
  /// Default `true`.
  public var generateAudio: Bool?
  /// Default `adaptive`.
  public var ratio: Ratio?
  /// Default `false`.
  public var webSearch: Bool?
  /// Default `false`.
  public var returnLastFrame: Bool?
  public var extra: Extra = [:]
  public init(
    prompt: String, resolution: Resolution, duration: Duration, generateAudio: Bool? = nil, ratio: Ratio? = nil,
    webSearch: Bool? = nil, returnLastFrame: Bool? = nil
  ) {
    self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.generateAudio = generateAudio
    self.ratio = ratio; self.webSearch = webSearch; self.returnLastFrame = returnLastFrame
  }
  public init(_ blank: Blank) { prompt = ""; resolution = .`480p`; duration = .`4` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&resolution); field(&duration); field(&generateAudio); field(&ratio); field(&webSearch)
    field(&returnLastFrame); field(&extra)
  }
}

/// seedance-v1-lite-reference-to-video · POST /openapi/v2/seedance-v1-lite/reference-to-video
public struct SeedanceV1LiteReferenceToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/seedance-v1-lite/reference-to-video", output: .video)
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
  public var prompt: String
  /// Up to 4 items, each: JPEG or PNG, up to 10 MB.
  public var imageURLs: [Media]
  /// Default `5`.
  public var duration: Duration
  /// Default `false`.
  public var cameraFixed: CameraFixed
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `16:9`.
  public var aspectRatio: AspectRatio
  public var extra: Extra = [:]
  public init(
    prompt: String, imageURLs: [Media], duration: Duration, cameraFixed: CameraFixed, resolution: Resolution,
    aspectRatio: AspectRatio
  ) {
    self.prompt = prompt; self.imageURLs = imageURLs; self.duration = duration; self.cameraFixed = cameraFixed
    self.resolution = resolution; self.aspectRatio = aspectRatio
  }
  public init(_ blank: Blank) {
    prompt = ""; imageURLs = []; duration = .`2`; cameraFixed = .`false`; resolution = .`720p`; aspectRatio = .`16:9`
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURLs); field(&duration); field(&cameraFixed); field(&resolution); field(&aspectRatio)
    field(&extra)
  }
}

/// seedance-v1.5-pro-image-to-video · POST /openapi/v2/seedance-v1.5-pro/image-to-video
public struct SeedanceV1_5ProImageToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/seedance-v1.5-pro/image-to-video", output: .video)
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
  public var prompt: String
  /// JPEG or PNG, up to 10 MB.
  public var firstImageURL: Media
  /// JPEG or PNG, up to 10 MB.
  public var lastImageURL: Media?
  /// Default `adaptive`.
  public var aspectRatio: AspectRatio
  /// Default `5`.
  public var duration: Duration
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `true`.
  public var generateAudio: GenerateAudio
  /// Default `false`.
  public var cameraFixed: CameraFixed
  public var extra: Extra = [:]
  public init(
    prompt: String, firstImageURL: Media, aspectRatio: AspectRatio, duration: Duration, resolution: Resolution,
    generateAudio: GenerateAudio, cameraFixed: CameraFixed, lastImageURL: Media? = nil
  ) {
    self.prompt = prompt; self.firstImageURL = firstImageURL; self.aspectRatio = aspectRatio; self.duration = duration
    self.resolution = resolution; self.generateAudio = generateAudio; self.cameraFixed = cameraFixed
    self.lastImageURL = lastImageURL
  }
  public init(_ blank: Blank) {
    prompt = ""; firstImageURL = ""; aspectRatio = .`16:9`; duration = .`4`; resolution = .`480p`
    generateAudio = .`true`; cameraFixed = .`false`
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&firstImageURL); field(&lastImageURL); field(&aspectRatio); field(&duration)
    field(&resolution); field(&generateAudio); field(&cameraFixed); field(&extra)
  }
}

/// seedance-v1.5-pro-image-to-video-fast · POST /openapi/v2/seedance-v1.5-pro/image-to-video-fast
public struct SeedanceV1_5ProImageToVideoFast: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/seedance-v1.5-pro/image-to-video-fast", output: .video)
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
  public var prompt: String
  /// JPEG or PNG, up to 10 MB.
  public var firstImageURL: Media
  /// JPEG or PNG, up to 10 MB.
  public var lastImageURL: Media?
  /// Default `adaptive`.
  public var aspectRatio: AspectRatio
  /// Default `5`.
  public var duration: Duration
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `true`.
  public var generateAudio: GenerateAudio
  /// Default `false`.
  public var cameraFixed: CameraFixed
  public var extra: Extra = [:]
  public init(
    prompt: String, firstImageURL: Media, aspectRatio: AspectRatio, duration: Duration, resolution: Resolution,
    generateAudio: GenerateAudio, cameraFixed: CameraFixed, lastImageURL: Media? = nil
  ) {
    self.prompt = prompt; self.firstImageURL = firstImageURL; self.aspectRatio = aspectRatio; self.duration = duration
    self.resolution = resolution; self.generateAudio = generateAudio; self.cameraFixed = cameraFixed
    self.lastImageURL = lastImageURL
  }
  public init(_ blank: Blank) {
    prompt = ""; firstImageURL = ""; aspectRatio = .`16:9`; duration = .`4`; resolution = .`720p`
    generateAudio = .`true`; cameraFixed = .`false`
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&firstImageURL); field(&lastImageURL); field(&aspectRatio); field(&duration)
    field(&resolution); field(&generateAudio); field(&cameraFixed); field(&extra)
  }
}

/// seedance-v1.5-pro-text-to-video · POST /openapi/v2/seedance-v1.5-pro/text-to-video
public struct SeedanceV1_5ProTextToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/seedance-v1.5-pro/text-to-video", output: .video)
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
  public var prompt: String
  /// Default `3:4`.
  public var aspectRatio: AspectRatio
  /// Default `5`.
  public var duration: Duration
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `true`.
  public var generateAudio: GenerateAudio
  /// Default `false`.
  public var cameraFixed: CameraFixed
  public var extra: Extra = [:]
  public init(
    prompt: String, aspectRatio: AspectRatio, duration: Duration, resolution: Resolution, generateAudio: GenerateAudio,
    cameraFixed: CameraFixed
  ) {
    self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.resolution = resolution
    self.generateAudio = generateAudio; self.cameraFixed = cameraFixed
  }
  public init(_ blank: Blank) {
    prompt = ""; aspectRatio = .`16:9`; duration = .`4`; resolution = .`480p`; generateAudio = .`true`
    cameraFixed = .`false`
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&aspectRatio); field(&duration); field(&resolution); field(&generateAudio)
    field(&cameraFixed); field(&extra)
  }
}

/// seedance-v1.5-pro-text-to-video-fast · POST /openapi/v2/seedance-v1.5-pro/text-to-video-fast
public struct SeedanceV1_5ProTextToVideoFast: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/seedance-v1.5-pro/text-to-video-fast", output: .video)
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
  public var prompt: String
  /// Default `16:9`.
  public var aspectRatio: AspectRatio
  /// Default `5`.
  public var duration: Duration
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `true`.
  public var generateAudio: GenerateAudio
  /// Default `false`.
  public var cameraFixed: CameraFixed
  public var extra: Extra = [:]
  public init(
    prompt: String, aspectRatio: AspectRatio, duration: Duration, resolution: Resolution, generateAudio: GenerateAudio,
    cameraFixed: CameraFixed
  ) {
    self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.resolution = resolution
    self.generateAudio = generateAudio; self.cameraFixed = cameraFixed
  }
  public init(_ blank: Blank) {
    prompt = ""; aspectRatio = .`16:9`; duration = .`4`; resolution = .`720p`; generateAudio = .`true`
    cameraFixed = .`false`
  }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&aspectRatio); field(&duration); field(&resolution); field(&generateAudio)
    field(&cameraFixed); field(&extra)
  }
}
