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
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct ExtendVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google-deepmind/veo-3-1/extend-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    /// A video. Known from client code, not from documentation.
    @export(implementation) public var videoURL: Media? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(videoURL: Media? = nil, prompt: String? = nil) {
      self.init(fields: Fields(Self.validator)); fields[optional: 0] = videoURL; fields[optional: 1] = prompt
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google-deepmind/veo-3-1/image-to-video · POST /v1/models/google-deepmind/veo-3-1/image-to-video
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google-deepmind/veo-3-1/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    /// An image. Known from client code, not from documentation.
    @export(implementation) public var imageURL: Media? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(imageURL: Media? = nil, prompt: String? = nil) {
      self.init(fields: Fields(Self.validator)); fields[optional: 0] = imageURL; fields[optional: 1] = prompt
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Google.GeminiOmniFlash {
  /// google/gemini-omni-flash/image-to-video · POST /v1/models/google/gemini-omni-flash/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google/gemini-omni-flash/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"integer","minimum":3,"maximum":10},
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_7
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 3 to 10, default 8.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, duration: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[2] = prompt; fields[3] = imageURL
      fields[optional: 0] = aspectRatio; fields[optional: 1] = duration
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/gemini-omni-flash/reference-to-video · POST /v1/models/google/gemini-omni-flash/reference-to-video
  public struct ReferenceToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google/gemini-omni-flash/reference-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"integer","minimum":3,"maximum":10},
      "prompt":{"type":"string"},
      "image_urls":{"type":"array","minItems":1,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_7
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 3 to 10, default 8.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// At least 1 item, each: an image.
    @export(implementation) public var imageURLs: [Media] { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, duration: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[2] = prompt; fields[3] = imageURLs
      fields[optional: 0] = aspectRatio; fields[optional: 1] = duration
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/gemini-omni-flash/text-to-video · POST /v1/models/google/gemini-omni-flash/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google/gemini-omni-flash/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"integer","minimum":3,"maximum":10},
      "prompt":{"type":"string"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_7
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 3 to 10, default 8.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil) {
      self.init(fields: Fields(Self.validator)); fields[2] = prompt; fields[optional: 0] = aspectRatio
      fields[optional: 1] = duration
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/gemini-omni-flash/video-edit · POST /v1/models/google/gemini-omni-flash/video-edit
  public struct VideoEdit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google/gemini-omni-flash/video-edit", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "prompt":{"type":"string"},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// A video.
    @export(implementation) public var videoURL: Media { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, videoURL: Media) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = videoURL
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Google.NanoBanana2Lite {
  /// google/nano-banana-2-lite/edit · POST /v1/models/google/nano-banana-2-lite/edit
  public struct Edit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google/nano-banana-2-lite/edit", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","16:9","3:2","4:3","5:4","1:1","4:5","3:4","2:3","9:16","4:1","1:4","8:1","1:8"]},
      "image_urls":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_8
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 1 to 10 items, each: an image.
    @export(implementation) public var imageURLs: [Media] { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[2] = imageURLs
      fields[optional: 1] = aspectRatio
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/nano-banana-2-lite/text-to-image · POST /v1/models/google/nano-banana-2-lite/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google/nano-banana-2-lite/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","16:9","3:2","4:3","5:4","1:1","4:5","3:4","2:3","9:16","4:1","1:4","8:1","1:8"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_8
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio? = nil) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = aspectRatio
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Google.NanoBanana2 {
  /// google/nano-banana-2/edit · POST /v1/models/google/nano-banana-2/edit
  ///
  /// Counts with number_of_images where text-to-image has num_images. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct Edit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google/nano-banana-2/edit", output: .image) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 1 to 20 items, each: an image. Known from client code, not from documentation.
    @export(implementation) public var imageURLs: [Media] { get { fields[1] } set { fields[1] = newValue } }
    /// 1 to 4, default 1. Known from client code, not from documentation.
    @export(implementation) public var numberOfImages: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var seed: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `1K`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `png`. Known from client code, not from documentation.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// 1 to 6, default 4. Known from client code, not from documentation.
    @export(implementation) public var safetyTolerance: Int? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var limitGenerations: Bool? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var enableWebSearch: Bool? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURLs: [Media], numberOfImages: Int? = nil, seed: Int? = nil, aspectRatio: String? = nil,
      resolution: Resolution? = nil, outputFormat: OutputFormat? = nil, safetyTolerance: Int? = nil,
      limitGenerations: Bool? = nil, enableWebSearch: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = imageURLs
      fields[optional: 2] = numberOfImages; fields[optional: 3] = seed; fields[optional: 4] = aspectRatio
      fields[optional: 5] = resolution; fields[optional: 6] = outputFormat; fields[optional: 7] = safetyTolerance
      fields[optional: 8] = limitGenerations; fields[optional: 9] = enableWebSearch
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/nano-banana-2/text-to-image · POST /v1/models/google/nano-banana-2/text-to-image
  ///
  /// Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google/nano-banana-2/text-to-image", output: .image) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 1 to 4, default 1. Known from client code, not from documentation.
    @export(implementation) public var numImages: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default 0. Known from client code, not from documentation.
    @export(implementation) public var seed: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `auto`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `1K`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `png`. Known from client code, not from documentation.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// 1 to 6, default 4. Known from client code, not from documentation.
    @export(implementation) public var safetyTolerance: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `true`. Known from client code, not from documentation.
    @export(implementation) public var limitGenerations: Bool? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var enableWebSearch: Bool? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, numImages: Int? = nil, seed: Int? = nil, aspectRatio: AspectRatio? = nil,
      resolution: Resolution? = nil, outputFormat: OutputFormat? = nil, safetyTolerance: Int? = nil,
      limitGenerations: Bool? = nil, enableWebSearch: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = numImages
      fields[optional: 2] = seed; fields[optional: 3] = aspectRatio; fields[optional: 4] = resolution
      fields[optional: 5] = outputFormat; fields[optional: 6] = safetyTolerance
      fields[optional: 7] = limitGenerations; fields[optional: 8] = enableWebSearch
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum AspectRatio_8: String, ModelOption, CaseIterable {
    case auto, `21:9`, `16:9`, `3:2`, `4:3`, `5:4`, `1:1`, `4:5`, `3:4`, `2:3`, `9:16`, `4:1`, `1:4`, `8:1`, `1:8`
  }
  public enum AspectRatio_9: String, ModelOption, CaseIterable {
    case auto, `21:9`, `16:9`, `3:2`, `4:3`, `5:4`, `1:1`, `4:5`, `3:4`, `2:3`, `9:16`
  }
  public enum Resolution_7: String, ModelOption, CaseIterable {
    case `0.5K`, `1K`, `2K`, `4K`
  }
}
