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
  public struct EditOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-x-official/edit", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "image":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var image: Media { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, image: Media) {
      self.init(fields: Fields(Self.validator, prompt, image))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// xai/grok-imagine-image/text-to-image-official-stable · POST /openapi/v2/rhart-image-x-official/text-to-image
  public struct TextToImageOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-x-official/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","outputFormat"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["2:1","20:9","16:9","4:3","3:2","1:1","2:3","3:4","9:16","9:20","1:2"]},
      "outputFormat":{"type":"string","enum":["jpeg","png"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_24
    public typealias OutputFormat = RunningHubOptions.OutputFormat
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, outputFormat: OutputFormat, aspectRatio: AspectRatio? = nil) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, outputFormat))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension XAI.RhartImagineImageQuality {
  /// xai/rhart-imagine-image-quality/edit-official-stable · POST /openapi/v2/rhart-imagine-image-quality/edit
  ///
  /// Known from client code, not from documentation.
  public struct EditOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-imagine-image-quality/edit", output: .image) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// An image, up to 10 MB. Known from client code, not from documentation.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `auto`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `1k`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
    /// Default `1`. Known from client code, not from documentation.
    @export(implementation) public var numImages: NumImages { get { fields[4] } set { fields[4] = newValue } }
    /// Default `jpeg`. Known from client code, not from documentation.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURL: Media, resolution: Resolution, numImages: NumImages, aspectRatio: AspectRatio? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, imageURL, aspectRatio, resolution, numImages, outputFormat))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// xai/rhart-imagine-image-quality/text-to-image-official-stable · POST /openapi/v2/rhart-imagine-image-quality/text-to-image
  ///
  /// Known from client code, not from documentation.
  public struct TextToImageOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-imagine-image-quality/text-to-image", output: .image) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `1:1`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `1k`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// Default `1`. Known from client code, not from documentation.
    @export(implementation) public var numImages: NumImages { get { fields[3] } set { fields[3] = newValue } }
    /// Default `jpeg`. Known from client code, not from documentation.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, resolution: Resolution, numImages: NumImages, aspectRatio: AspectRatio? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, resolution, numImages, outputFormat))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension XAI.GrokImagine {
  /// xai/grok-imagine/edit-video-official-stable · POST /openapi/v2/rhart-video-g-official/edit-video
  public struct EditVideoOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-g-official/edit-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "resolution":{"type":"string","enum":["720p","480p"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_19
    /// Up to 800 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// MP4, up to 50 MB.
    @export(implementation) public var videoURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `480p`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, videoURL: Media, resolution: Resolution) {
      self.init(fields: Fields(Self.validator, prompt, videoURL, resolution))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// xai/grok-imagine/image-to-video-official-stable · POST /openapi/v2/rhart-video-g-official/image-to-video
  public struct ImageToVideoOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-g-official/image-to-video", output: .video) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, imageURL: Media, resolution: Resolution, duration: Duration) {
      self.init(fields: Fields(Self.validator, prompt, imageURL, resolution, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// xai/grok-imagine/text-to-video-official-stable · POST /openapi/v2/rhart-video-g-official/text-to-video
  public struct TextToVideoOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-g-official/text-to-video", output: .video) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, resolution, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// xai/grok-imagine/image-to-video-channel-low-price · POST /openapi/v2/rhart-video-g/image-to-video
  public struct ImageToVideoChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-g/image-to-video", output: .video) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `2:3`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 7 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `480p`.
    @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
    /// 6 to 30, default 6.
    @export(implementation) public var duration: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, resolution: Resolution, imageURLs: [Media]? = nil, duration: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, imageURLs, resolution, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// xai/grok-imagine/text-to-video-channel-low-price · POST /openapi/v2/rhart-video-g/text-to-video
  public struct TextToVideoChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-g/text-to-video", output: .video) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `2:3`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// 6 to 30, default 6.
    @export(implementation) public var duration: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, resolution: Resolution, duration: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, resolution, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension XAI.GrokImagineVideoV1_5 {
  /// xai/grok-imagine-video-v1.5/image-to-video-official-stable · POST /openapi/v2/rhart-video-g-official/image-to-video-v1.5
  ///
  /// Known from client code, not from documentation.
  public struct ImageToVideoOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-g-official/image-to-video-v1.5", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":104857600},"evidence":"client"},
      "duration":{"type":"integer","minimum":1,"maximum":15,"evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_20
    /// Up to 2,048 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// An image, up to 100 MB. Known from client code, not from documentation.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// 1 to 15, default 6. Known from client code, not from documentation.
    @export(implementation) public var duration: Int { get { fields[2] } set { fields[2] = newValue } }
    /// Default `720p`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, imageURL: Media, duration: Int, resolution: Resolution) {
      self.init(fields: Fields(Self.validator, prompt, imageURL, duration, resolution))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension XAI.GrokImagineVideo {
  /// xai/grok-imagine-video/reference-to-video-official-stable · POST /openapi/v2/rhart-video-g-official/reference-to-video
  public struct ReferenceToVideoOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-g-official/reference-to-video", output: .video) }
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
    @export(implementation) public var imageURLs: [Media] { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURLs: [Media], prompt: String, duration: Duration, resolution: Resolution
    ) {
      self.init(fields: Fields(Self.validator, imageURLs, prompt, duration, resolution))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// xai/grok-imagine-video/video-extend-official-stable · POST /openapi/v2/rhart-video-g-official/video-extend
  public struct VideoExtendOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-g-official/video-extend", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["videoUrl","prompt","duration"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}},
      "prompt":{"type":"string","maxLength":2048},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_10
    /// MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(videoURL: Media, prompt: String, duration: Duration) {
      self.init(fields: Fields(Self.validator, videoURL, prompt, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum AspectRatio_24: ModelOption {
    case `2:1`, `20:9`, `16:9`, `4:3`, `3:2`, `1:1`, `2:3`, `3:4`, `9:16`, `9:20`, `1:2`
    public static var rawValues: StaticString { "|2:1|20:9|16:9|4:3|3:2|1:1|2:3|3:4|9:16|9:20|1:2" }
  }
  public enum AspectRatio_28: ModelOption {
    case auto, `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`
    public static var rawValues: StaticString { "|auto|1:1|16:9|9:16|4:3|3:4|3:2|2:3" }
  }
  public enum AspectRatio_29: ModelOption {
    case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`
    public static var rawValues: StaticString { "|1:1|16:9|9:16|4:3|3:4|3:2|2:3" }
  }
  public enum AspectRatio_30: ModelOption {
    case `2:3`, `3:2`, `1:1`, `16:9`, `9:16`
    public static var rawValues: StaticString { "|2:3|3:2|1:1|16:9|9:16" }
  }
  public enum NumImages: ModelOption {
    case `1`, `2`, `3`, `4`
    public static var rawValues: StaticString { "|1|2|3|4" }
  }
  public enum OutputFormat_3: ModelOption {
    case jpeg, png, webp
    public static var rawValues: StaticString { "|jpeg|png|webp" }
  }
  public enum Resolution_18: ModelOption {
    case `1k`, `2k`
    public static var rawValues: StaticString { "|1k|2k" }
  }
}
