// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum GoogleDeepMind {
  public enum Veo3_1 {}
}
public enum Google {
  public enum GeminiOmniFlash {}
  public enum NanoBanana2Lite {}
  public enum NanoBanana2 {}
}

extension GoogleDeepMind.Veo3_1 {
  /// google-deepmind/veo-3-1/extend-video · POST /v1/models/google-deepmind/veo-3-1/extend-video
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct ExtendVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/google-deepmind/veo-3-1/extend-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    /// A video. Known from client code, not from documentation.
    public var videoURL: Media?
    /// Known from client code, not from documentation.
    public var prompt: String?
    public var extra: Extra = [:]
    public init(videoURL: Media? = nil, prompt: String? = nil) { self.videoURL = videoURL; self.prompt = prompt }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&videoURL); field(&prompt); field(&extra) }
  }

  /// google-deepmind/veo-3-1/image-to-video · POST /v1/models/google-deepmind/veo-3-1/image-to-video
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/google-deepmind/veo-3-1/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    /// An image. Known from client code, not from documentation.
    public var imageURL: Media?
    /// Known from client code, not from documentation.
    public var prompt: String?
    public var extra: Extra = [:]
    public init(imageURL: Media? = nil, prompt: String? = nil) { self.imageURL = imageURL; self.prompt = prompt }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&imageURL); field(&prompt); field(&extra) }
  }
}

extension Google.GeminiOmniFlash {
  /// google/gemini-omni-flash/image-to-video · POST /v1/models/google/gemini-omni-flash/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/google/gemini-omni-flash/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"integer","minimum":3,"maximum":10},
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_7
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 3 to 10, default 8.
    public var duration: Int?
    public var prompt: String
    /// An image.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, duration: Int? = nil) {
      self.prompt = prompt; self.imageURL = imageURL; self.aspectRatio = aspectRatio; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&prompt); field(&imageURL); field(&extra)
    }
  }

  /// google/gemini-omni-flash/reference-to-video · POST /v1/models/google/gemini-omni-flash/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/google/gemini-omni-flash/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"integer","minimum":3,"maximum":10},
      "prompt":{"type":"string"},
      "image_urls":{"type":"array","minItems":1,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_7
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 3 to 10, default 8.
    public var duration: Int?
    public var prompt: String
    /// At least 1 item, each: an image.
    public var imageURLs: [Media]
    public var extra: Extra = [:]
    public init(prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, duration: Int? = nil) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.aspectRatio = aspectRatio; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&prompt); field(&imageURLs); field(&extra)
    }
  }

  /// google/gemini-omni-flash/text-to-video · POST /v1/models/google/gemini-omni-flash/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/google/gemini-omni-flash/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"integer","minimum":3,"maximum":10},
      "prompt":{"type":"string"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_7
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 3 to 10, default 8.
    public var duration: Int?
    public var prompt: String
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&prompt); field(&extra)
    }
  }

  /// google/gemini-omni-flash/video-edit · POST /v1/models/google/gemini-omni-flash/video-edit
  public struct VideoEdit: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/google/gemini-omni-flash/video-edit", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "prompt":{"type":"string"},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    public var prompt: String
    /// A video.
    public var videoURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, videoURL: Media) { self.prompt = prompt; self.videoURL = videoURL }
    public init(_ blank: Blank) { prompt = ""; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&videoURL); field(&extra) }
  }
}

extension Google.NanoBanana2Lite {
  /// google/nano-banana-2-lite/edit · POST /v1/models/google/nano-banana-2-lite/edit
  public struct Edit: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/google/nano-banana-2-lite/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","16:9","3:2","4:3","5:4","1:1","4:5","3:4","2:3","9:16","4:1","1:4","8:1","1:8"]},
      "image_urls":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_8
    public var prompt: String
    /// Default `auto`.
    public var aspectRatio: AspectRatio?
    /// 1 to 10 items, each: an image.
    public var imageURLs: [Media]
    public var extra: Extra = [:]
    public init(prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&imageURLs); field(&extra)
    }
  }

  /// google/nano-banana-2-lite/text-to-image · POST /v1/models/google/nano-banana-2-lite/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/google/nano-banana-2-lite/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","16:9","3:2","4:3","5:4","1:1","4:5","3:4","2:3","9:16","4:1","1:4","8:1","1:8"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_8
    public var prompt: String
    /// Default `auto`.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio? = nil) {
      self.prompt = prompt; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&aspectRatio); field(&extra) }
  }
}

extension Google.NanoBanana2 {
  /// google/nano-banana-2/edit · POST /v1/models/google/nano-banana-2/edit
  ///
  /// Counts with number_of_images where text-to-image has num_images. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct Edit: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/google/nano-banana-2/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "image_urls":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},"evidence":"client"},
      "number_of_images":{"type":"integer","minimum":1,"maximum":4,"evidence":"client"},
      "seed":{"type":"integer","evidence":"client"},
      "aspect_ratio":{"type":"string","evidence":"client"},
      "resolution":{"type":"string","enum":["0.5K","1K","2K","4K"],"evidence":"client"},
      "output_format":{"type":"string","enum":["png","jpeg","webp"],"evidence":"client"},
      "safety_tolerance":{"type":"integer","minimum":1,"maximum":6,"evidence":"client"},
      "limit_generations":{"type":"boolean","evidence":"client"},
      "enable_web_search":{"type":"boolean","evidence":"client"}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_7
    public typealias OutputFormat = RunComfyOptions.OutputFormat_5
    /// Known from client code, not from documentation.
    public var prompt: String
    /// 1 to 20 items, each: an image. Known from client code, not from documentation.
    public var imageURLs: [Media]
    /// 1 to 4, default 1. Known from client code, not from documentation.
    public var numberOfImages: Int?
    /// Known from client code, not from documentation.
    public var seed: Int?
    /// Known from client code, not from documentation.
    public var aspectRatio: String?
    /// Default `1K`. Known from client code, not from documentation.
    public var resolution: Resolution?
    /// Default `png`. Known from client code, not from documentation.
    public var outputFormat: OutputFormat?
    /// 1 to 6, default 4. Known from client code, not from documentation.
    public var safetyTolerance: Int?
    /// Known from client code, not from documentation.
    public var limitGenerations: Bool?
    /// Default `false`. Known from client code, not from documentation.
    public var enableWebSearch: Bool?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], numberOfImages: Int? = nil, seed: Int? = nil, aspectRatio: String? = nil,
      resolution: Resolution? = nil, outputFormat: OutputFormat? = nil, safetyTolerance: Int? = nil,
      limitGenerations: Bool? = nil, enableWebSearch: Bool? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.numberOfImages = numberOfImages; self.seed = seed
      self.aspectRatio = aspectRatio; self.resolution = resolution; self.outputFormat = outputFormat
      self.safetyTolerance = safetyTolerance; self.limitGenerations = limitGenerations
      self.enableWebSearch = enableWebSearch
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&numberOfImages); field(&seed); field(&aspectRatio); field(&resolution)
      field(&outputFormat); field(&safetyTolerance); field(&limitGenerations); field(&enableWebSearch); field(&extra)
    }
  }

  /// google/nano-banana-2/text-to-image · POST /v1/models/google/nano-banana-2/text-to-image
  ///
  /// Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/google/nano-banana-2/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "num_images":{"type":"integer","minimum":1,"maximum":4,"evidence":"client"},
      "seed":{"type":"integer","evidence":"client"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","16:9","3:2","4:3","5:4","1:1","4:5","3:4","2:3","9:16"],"evidence":"client"},
      "resolution":{"type":"string","enum":["0.5K","1K","2K","4K"],"evidence":"client"},
      "output_format":{"type":"string","enum":["png","jpeg","webp"],"evidence":"client"},
      "safety_tolerance":{"type":"integer","minimum":1,"maximum":6,"evidence":"client"},
      "limit_generations":{"type":"boolean","evidence":"client"},
      "enable_web_search":{"type":"boolean","evidence":"client"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_9
    public typealias Resolution = RunComfyOptions.Resolution_7
    public typealias OutputFormat = RunComfyOptions.OutputFormat_5
    /// Known from client code, not from documentation.
    public var prompt: String
    /// 1 to 4, default 1. Known from client code, not from documentation.
    public var numImages: Int?
    /// Default 0. Known from client code, not from documentation.
    public var seed: Int?
    /// Default `auto`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// Default `1K`. Known from client code, not from documentation.
    public var resolution: Resolution?
    /// Default `png`. Known from client code, not from documentation.
    public var outputFormat: OutputFormat?
    /// 1 to 6, default 4. Known from client code, not from documentation.
    public var safetyTolerance: Int?
    /// Default `true`. Known from client code, not from documentation.
    public var limitGenerations: Bool?
    /// Default `false`. Known from client code, not from documentation.
    public var enableWebSearch: Bool?
    public var extra: Extra = [:]
    public init(
      prompt: String, numImages: Int? = nil, seed: Int? = nil, aspectRatio: AspectRatio? = nil,
      resolution: Resolution? = nil, outputFormat: OutputFormat? = nil, safetyTolerance: Int? = nil,
      limitGenerations: Bool? = nil, enableWebSearch: Bool? = nil
    ) {
      self.prompt = prompt; self.numImages = numImages; self.seed = seed; self.aspectRatio = aspectRatio
      self.resolution = resolution; self.outputFormat = outputFormat; self.safetyTolerance = safetyTolerance
      self.limitGenerations = limitGenerations; self.enableWebSearch = enableWebSearch
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&numImages); field(&seed); field(&aspectRatio); field(&resolution); field(&outputFormat)
      field(&safetyTolerance); field(&limitGenerations); field(&enableWebSearch); field(&extra)
    }
  }
}
