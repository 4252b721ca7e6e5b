// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum OpenAI {
  public enum GPTImage2_5 {
    public enum Flare {}
    public enum Sunburst {}
  }
  public enum GPTImage2 {}
}

extension OpenAI.GPTImage2_5.Flare {
  /// openai/gpt-image-2.5/flare/edit · POST /v1/models/openai/gpt-image-2.5/flare/edit
  public struct Edit: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/openai/gpt-image-2.5/flare/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["images","prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9","2:1","1:2","3:1","1:3","9:21"]},
      "images":{"type":"array","minItems":1,"maxItems":16,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "quality":{"type":"string","enum":["low","medium","high","xhigh","max"]},
      "output_format":{"type":"string","enum":["png","jpeg","webp"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_16
    public typealias Quality = RunComfyOptions.Quality
    public typealias OutputFormat = RunComfyOptions.OutputFormat_5
    public typealias Resolution = RunComfyOptions.Resolution_11
    /// Default `3:4`.
    public var aspectRatio: AspectRatio?
    /// 1 to 16 items, each: an image.
    public var images: [Media]
    /// Default `medium`.
    public var quality: Quality?
    /// Default `png`.
    public var outputFormat: OutputFormat?
    public var prompt: String
    /// Default `1k`.
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      images: [Media], prompt: String, aspectRatio: AspectRatio? = nil, quality: Quality? = nil,
      outputFormat: OutputFormat? = nil, resolution: Resolution? = nil
    ) {
      self.images = images; self.prompt = prompt; self.aspectRatio = aspectRatio; self.quality = quality
      self.outputFormat = outputFormat; self.resolution = resolution
    }
    public init(_ blank: Blank) { images = []; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&images); field(&quality); field(&outputFormat); field(&prompt); field(&resolution)
      field(&extra)
    }
  }

  /// openai/gpt-image-2.5/flare/text-to-image · POST /v1/models/openai/gpt-image-2.5/flare/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/openai/gpt-image-2.5/flare/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9","2:1","1:2","3:1","1:3","9:21"]},
      "quality":{"type":"string","enum":["low","medium","high","xhigh","max"]},
      "output_format":{"type":"string","enum":["png","jpeg","webp"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_16
    public typealias Quality = RunComfyOptions.Quality
    public typealias OutputFormat = RunComfyOptions.OutputFormat_5
    public typealias Resolution = RunComfyOptions.Resolution_11
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// Default `medium`.
    public var quality: Quality?
    /// Default `png`.
    public var outputFormat: OutputFormat?
    public var prompt: String
    /// Default `1k`.
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, quality: Quality? = nil, outputFormat: OutputFormat? = nil,
      resolution: Resolution? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.quality = quality; self.outputFormat = outputFormat
      self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&quality); field(&outputFormat); field(&prompt); field(&resolution); field(&extra)
    }
  }
}

extension OpenAI.GPTImage2_5.Sunburst {
  /// openai/gpt-image-2.5/sunburst/edit · POST /v1/models/openai/gpt-image-2.5/sunburst/edit
  public struct Edit: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/openai/gpt-image-2.5/sunburst/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["images","prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9","2:1","1:2","3:1","1:3","9:21"]},
      "images":{"type":"array","minItems":1,"maxItems":16,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "quality":{"type":"string","enum":["low","medium","high","xhigh","max"]},
      "output_format":{"type":"string","enum":["png","jpeg","webp"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_16
    public typealias Quality = RunComfyOptions.Quality
    public typealias OutputFormat = RunComfyOptions.OutputFormat_5
    public typealias Resolution = RunComfyOptions.Resolution_11
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// 1 to 16 items, each: an image.
    public var images: [Media]
    /// Default `medium`.
    public var quality: Quality?
    /// Default `png`.
    public var outputFormat: OutputFormat?
    public var prompt: String
    /// Default `1k`.
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      images: [Media], prompt: String, aspectRatio: AspectRatio? = nil, quality: Quality? = nil,
      outputFormat: OutputFormat? = nil, resolution: Resolution? = nil
    ) {
      self.images = images; self.prompt = prompt; self.aspectRatio = aspectRatio; self.quality = quality
      self.outputFormat = outputFormat; self.resolution = resolution
    }
    public init(_ blank: Blank) { images = []; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&images); field(&quality); field(&outputFormat); field(&prompt); field(&resolution)
      field(&extra)
    }
  }

  /// openai/gpt-image-2.5/sunburst/text-to-image · POST /v1/models/openai/gpt-image-2.5/sunburst/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/openai/gpt-image-2.5/sunburst/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9","2:1","1:2","3:1","1:3","9:21"]},
      "quality":{"type":"string","enum":["low","medium","high","xhigh","max"]},
      "output_format":{"type":"string","enum":["png","jpeg","webp"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_16
    public typealias Quality = RunComfyOptions.Quality
    public typealias OutputFormat = RunComfyOptions.OutputFormat_5
    public typealias Resolution = RunComfyOptions.Resolution_11
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default `medium`.
    public var quality: Quality?
    /// Default `png`.
    public var outputFormat: OutputFormat?
    public var prompt: String
    /// Default `1k`.
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, quality: Quality? = nil, outputFormat: OutputFormat? = nil,
      resolution: Resolution? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.quality = quality; self.outputFormat = outputFormat
      self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&quality); field(&outputFormat); field(&prompt); field(&resolution); field(&extra)
    }
  }
}

extension OpenAI.GPTImage2 {
  /// openai/gpt-image-2/edit · POST /v1/models/openai/gpt-image-2/edit
  public struct Edit: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/openai/gpt-image-2/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["images","prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]},
      "images":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "quality":{"type":"string","enum":["low","medium","high"]},
      "output_format":{"type":"string","enum":["png","jpeg","webp"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_17
    public typealias Quality = RunComfyOptions.Quality_2
    public typealias OutputFormat = RunComfyOptions.OutputFormat_5
    public typealias Resolution = RunComfyOptions.Resolution_11
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// 1 to 10 items, each: an image.
    public var images: [Media]
    /// Default `medium`.
    public var quality: Quality?
    /// Default `png`.
    public var outputFormat: OutputFormat?
    public var prompt: String
    /// Default `1k`.
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      images: [Media], prompt: String, aspectRatio: AspectRatio? = nil, quality: Quality? = nil,
      outputFormat: OutputFormat? = nil, resolution: Resolution? = nil
    ) {
      self.images = images; self.prompt = prompt; self.aspectRatio = aspectRatio; self.quality = quality
      self.outputFormat = outputFormat; self.resolution = resolution
    }
    public init(_ blank: Blank) { images = []; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&images); field(&quality); field(&outputFormat); field(&prompt); field(&resolution)
      field(&extra)
    }
  }

  /// openai/gpt-image-2/text-to-image · POST /v1/models/openai/gpt-image-2/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/openai/gpt-image-2/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]},
      "quality":{"type":"string","enum":["low","medium","high"]},
      "output_format":{"type":"string","enum":["png","jpeg","webp"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_17
    public typealias Quality = RunComfyOptions.Quality_2
    public typealias OutputFormat = RunComfyOptions.OutputFormat_5
    public typealias Resolution = RunComfyOptions.Resolution_11
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// Default `medium`.
    public var quality: Quality?
    /// Default `png`.
    public var outputFormat: OutputFormat?
    public var prompt: String
    /// Default `1k`.
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, quality: Quality? = nil, outputFormat: OutputFormat? = nil,
      resolution: Resolution? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.quality = quality; self.outputFormat = outputFormat
      self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&quality); field(&outputFormat); field(&prompt); field(&resolution); field(&extra)
    }
  }
}
