// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum XAI {
  public enum GrokImagineImage {}
  public enum RhartImagineImageQuality {}
  public enum GrokImagine {}
  public enum GrokImagineVideoV1_5 {}
  public enum GrokImagineVideo {}
}

extension XAI.GrokImagineImage {
  /// xai/grok-imagine-image/edit-official-stable · POST /openapi/v2/rhart-image-x-official/edit
  public struct EditOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-x-official/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "image":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    /// Up to 20,000 characters.
    public var prompt: String
    /// JPEG, PNG or WEBP, up to 10 MB.
    public var image: Media
    public var extra: Extra = [:]
    public init(prompt: String, image: Media) { self.prompt = prompt; self.image = image }
    public init(_ blank: Blank) { prompt = ""; image = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&image); field(&extra) }
  }

  /// xai/grok-imagine-image/text-to-image-official-stable · POST /openapi/v2/rhart-image-x-official/text-to-image
  public struct TextToImageOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-x-official/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","outputFormat"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["2:1","20:9","16:9","4:3","3:2","1:1","2:3","3:4","9:16","9:20","1:2"]},
      "outputFormat":{"type":"string","enum":["jpeg","png"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_24
    public typealias OutputFormat = RunningHubOptions.OutputFormat
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// Default `jpeg`.
    public var outputFormat: OutputFormat
    public var extra: Extra = [:]
    public init(prompt: String, outputFormat: OutputFormat, aspectRatio: AspectRatio? = nil) {
      self.prompt = prompt; self.outputFormat = outputFormat; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; outputFormat = .jpeg }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&outputFormat); field(&extra)
    }
  }
}

extension XAI.RhartImagineImageQuality {
  /// xai/rhart-imagine-image-quality/edit-official-stable · POST /openapi/v2/rhart-imagine-image-quality/edit
  ///
  /// Known from client code, not from documentation.
  public struct EditOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-imagine-image-quality/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","resolution","numImages"],"properties":{
      "prompt":{"type":"string","maxLength":4000,"evidence":"client"},
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3"],"evidence":"client"},
      "resolution":{"type":"string","enum":["1k","2k"],"evidence":"client"},
      "numImages":{"type":"string","enum":["1","2","3","4"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["jpeg","png","webp"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_28
    public typealias Resolution = RunningHubOptions.Resolution_18
    public typealias NumImages = RunningHubOptions.NumImages
    public typealias OutputFormat = RunningHubOptions.OutputFormat_3
    /// Up to 4,000 characters. Known from client code, not from documentation.
    public var prompt: String
    /// An image, up to 10 MB. Known from client code, not from documentation.
    public var imageURL: Media
    /// Default `auto`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// Default `1k`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `1`. Known from client code, not from documentation.
    public var numImages: NumImages
    /// Default `jpeg`. Known from client code, not from documentation.
    public var outputFormat: OutputFormat?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURL: Media, resolution: Resolution, numImages: NumImages, aspectRatio: AspectRatio? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      self.prompt = prompt; self.imageURL = imageURL; self.resolution = resolution; self.numImages = numImages
      self.aspectRatio = aspectRatio; self.outputFormat = outputFormat
    }
    public init(_ blank: Blank) { prompt = ""; imageURL = ""; resolution = .`1k`; numImages = .`1` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURL); field(&aspectRatio); field(&resolution); field(&numImages)
      field(&outputFormat); field(&extra)
    }
  }

  /// xai/rhart-imagine-image-quality/text-to-image-official-stable · POST /openapi/v2/rhart-imagine-image-quality/text-to-image
  ///
  /// Known from client code, not from documentation.
  public struct TextToImageOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-imagine-image-quality/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","numImages"],"properties":{
      "prompt":{"type":"string","maxLength":4000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3"],"evidence":"client"},
      "resolution":{"type":"string","enum":["1k","2k"],"evidence":"client"},
      "numImages":{"type":"string","enum":["1","2","3","4"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["jpeg","png","webp"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_29
    public typealias Resolution = RunningHubOptions.Resolution_18
    public typealias NumImages = RunningHubOptions.NumImages
    public typealias OutputFormat = RunningHubOptions.OutputFormat_3
    /// Up to 4,000 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Default `1:1`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// Default `1k`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `1`. Known from client code, not from documentation.
    public var numImages: NumImages
    /// Default `jpeg`. Known from client code, not from documentation.
    public var outputFormat: OutputFormat?
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, numImages: NumImages, aspectRatio: AspectRatio? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.numImages = numImages; self.aspectRatio = aspectRatio
      self.outputFormat = outputFormat
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`1k`; numImages = .`1` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&numImages); field(&outputFormat); field(&extra)
    }
  }
}

extension XAI.GrokImagine {
  /// xai/grok-imagine/edit-video-official-stable · POST /openapi/v2/rhart-video-g-official/edit-video
  public struct EditVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-g-official/edit-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "resolution":{"type":"string","enum":["720p","480p"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_19
    /// Up to 800 characters.
    public var prompt: String
    /// MP4, up to 50 MB.
    public var videoURL: Media
    /// Default `480p`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(prompt: String, videoURL: Media, resolution: Resolution) {
      self.prompt = prompt; self.videoURL = videoURL; self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = ""; videoURL = ""; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&videoURL); field(&resolution); field(&extra)
    }
  }

  /// xai/grok-imagine/image-to-video-official-stable · POST /openapi/v2/rhart-video-g-official/image-to-video
  public struct ImageToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-g-official/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "resolution":{"type":"string","enum":["720p","480p"]},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_19
    public typealias Duration = RunningHubOptions.Duration_10
    /// Up to 800 characters.
    public var prompt: String
    /// JPEG or PNG, up to 10 MB.
    public var imageURL: Media
    /// Default `720p`.
    public var resolution: Resolution
    /// Default `6`.
    public var duration: Duration
    public var extra: Extra = [:]
    public init(prompt: String, imageURL: Media, resolution: Resolution, duration: Duration) {
      self.prompt = prompt; self.imageURL = imageURL; self.resolution = resolution; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; imageURL = ""; resolution = .`720p`; duration = .`6` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURL); field(&resolution); field(&duration); field(&extra)
    }
  }

  /// xai/grok-imagine/text-to-video-official-stable · POST /openapi/v2/rhart-video-g-official/text-to-video
  public struct TextToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-g-official/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "resolution":{"type":"string","enum":["720p","480p"]},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_8
    public typealias Resolution = RunningHubOptions.Resolution_19
    public typealias Duration = RunningHubOptions.Duration_10
    /// Up to 800 characters.
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio
    /// Default `720p`.
    public var resolution: Resolution
    /// Default `6`.
    public var duration: Duration
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.resolution = resolution; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .`16:9`; resolution = .`720p`; duration = .`6` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&duration); field(&extra)
    }
  }

  /// xai/grok-imagine/image-to-video-channel-low-price · POST /openapi/v2/rhart-video-g/image-to-video
  public struct ImageToVideoChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-g/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["2:3","3:2","1:1","16:9","9:16"]},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}},
      "resolution":{"type":"string","enum":["720p","480p"]},
      "duration":{"type":"integer","minimum":6,"maximum":30}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_30
    public typealias Resolution = RunningHubOptions.Resolution_19
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `2:3`.
    public var aspectRatio: AspectRatio
    /// Up to 7 items, each: JPEG or PNG, up to 10 MB.
    public var imageURLs: [Media]?
    /// Default `480p`.
    public var resolution: Resolution
    /// 6 to 30, default 6.
    public var duration: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio, resolution: Resolution, imageURLs: [Media]? = nil, duration: Int? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.resolution = resolution; self.imageURLs = imageURLs
      self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .`2:3`; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&imageURLs); field(&resolution); field(&duration); field(&extra)
    }
  }

  /// xai/grok-imagine/text-to-video-channel-low-price · POST /openapi/v2/rhart-video-g/text-to-video
  public struct TextToVideoChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-g/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["2:3","3:2","1:1","16:9","9:16"]},
      "resolution":{"type":"string","enum":["720p","480p"]},
      "duration":{"type":"integer","minimum":6,"maximum":30}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_30
    public typealias Resolution = RunningHubOptions.Resolution_19
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `2:3`.
    public var aspectRatio: AspectRatio
    /// Default `720p`.
    public var resolution: Resolution
    /// 6 to 30, default 6.
    public var duration: Int?
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio, resolution: Resolution, duration: Int? = nil) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.resolution = resolution; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .`2:3`; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&duration); field(&extra)
    }
  }
}

extension XAI.GrokImagineVideoV1_5 {
  /// xai/grok-imagine-video-v1.5/image-to-video-official-stable · POST /openapi/v2/rhart-video-g-official/image-to-video-v1.5
  ///
  /// Known from client code, not from documentation.
  public struct ImageToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-g-official/image-to-video-v1.5", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":104857600},"evidence":"client"},
      "duration":{"type":"integer","minimum":1,"maximum":15,"evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_20
    /// Up to 2,048 characters. Known from client code, not from documentation.
    public var prompt: String
    /// An image, up to 100 MB. Known from client code, not from documentation.
    public var imageURL: Media
    /// 1 to 15, default 6. Known from client code, not from documentation.
    public var duration: Int
    /// Default `720p`. Known from client code, not from documentation.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(prompt: String, imageURL: Media, duration: Int, resolution: Resolution) {
      self.prompt = prompt; self.imageURL = imageURL; self.duration = duration; self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = ""; imageURL = ""; duration = 0; resolution = .`480p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURL); field(&duration); field(&resolution); field(&extra)
    }
  }
}

extension XAI.GrokImagineVideo {
  /// xai/grok-imagine-video/reference-to-video-official-stable · POST /openapi/v2/rhart-video-g-official/reference-to-video
  public struct ReferenceToVideoOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-g-official/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","prompt","duration","resolution"],"properties":{
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":2048},
      "duration":{"type":"string","enum":["6","10"]},
      "resolution":{"type":"string","enum":["720p","480p"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_10
    public typealias Resolution = RunningHubOptions.Resolution_19
    /// Up to 7 items, each: JPEG, PNG or WEBP, up to 10 MB.
    public var imageURLs: [Media]
    /// Up to 2,048 characters.
    public var prompt: String
    /// Default `6`.
    public var duration: Duration
    /// Default `720p`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(imageURLs: [Media], prompt: String, duration: Duration, resolution: Resolution) {
      self.imageURLs = imageURLs; self.prompt = prompt; self.duration = duration; self.resolution = resolution
    }
    public init(_ blank: Blank) { imageURLs = []; prompt = ""; duration = .`6`; resolution = .`720p` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURLs); field(&prompt); field(&duration); field(&resolution); field(&extra)
    }
  }

  /// xai/grok-imagine-video/video-extend-official-stable · POST /openapi/v2/rhart-video-g-official/video-extend
  public struct VideoExtendOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-video-g-official/video-extend", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["videoUrl","prompt","duration"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}},
      "prompt":{"type":"string","maxLength":2048},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_10
    /// MP4 or MOV, up to 100 MB.
    public var videoURL: Media
    /// Up to 2,048 characters.
    public var prompt: String
    /// Default `6`.
    public var duration: Duration
    public var extra: Extra = [:]
    public init(videoURL: Media, prompt: String, duration: Duration) {
      self.videoURL = videoURL; self.prompt = prompt; self.duration = duration
    }
    public init(_ blank: Blank) { videoURL = ""; prompt = ""; duration = .`6` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&videoURL); field(&prompt); field(&duration); field(&extra)
    }
  }
}
