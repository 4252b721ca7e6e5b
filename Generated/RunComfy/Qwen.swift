// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Qwen {
  public enum QwenEdit2509 {
    public enum LoRA {}
  }
  public enum QwenImage2_1 {}
  public enum QwenImage3_0 {
    public enum Pro {}
  }
}

extension Qwen.QwenEdit2509.LoRA {
  /// qwen/qwen-edit-2509/lora/relight · POST /v1/models/qwen/qwen-edit-2509/lora/relight
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct Relight: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/qwen/qwen-edit-2509/lora/relight", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    /// An image. Known from client code, not from documentation.
    public var image: Media?
    /// Known from client code, not from documentation.
    public var prompt: String?
    public var extra: Extra = [:]
    public init(image: Media? = nil, prompt: String? = nil) { self.image = image; self.prompt = prompt }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&image); field(&prompt); field(&extra) }
  }
}

extension Qwen.QwenImage2_1 {
  /// qwen/qwen-image-2.1/edit · POST /v1/models/qwen/qwen-image-2.1/edit
  public struct Edit: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/qwen/qwen-image-2.1/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "aspect_ratio":{"type":"string","enum":["auto","1:1","4:3","3:4","3:2","2:3","16:9","9:16","21:9","9:21"]},
      "background":{"type":"string","enum":["opaque","transparent"]},
      "enhance_prompt":{"type":"boolean"},
      "output_format":{"type":"string","enum":["png","webp","jpeg"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1K","2K"]},
      "seed":{"type":"integer"},
      "image_urls":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"maxBytes":31457280}}},
      "mask_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_19
    public typealias Background = RunComfyOptions.Background
    public typealias OutputFormat = RunComfyOptions.OutputFormat_6
    public typealias Resolution = RunComfyOptions.Resolution_5
    /// Default `auto`.
    public var aspectRatio: AspectRatio?
    /// Default `opaque`.
    public var background: Background?
    /// Default `true`.
    public var enhancePrompt: Bool?
    /// Default `png`.
    public var outputFormat: OutputFormat?
    public var prompt: String
    /// Default `1K`.
    public var resolution: Resolution?
    /// Default -1.
    public var seed: Int?
    /// 1 to 10 items, each: an image, up to 30 MB.
    public var imageURLs: [Media]
    /// An image.
    public var maskURL: Media?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, background: Background? = nil,
      enhancePrompt: Bool? = nil, outputFormat: OutputFormat? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      maskURL: Media? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.aspectRatio = aspectRatio; self.background = background
      self.enhancePrompt = enhancePrompt; self.outputFormat = outputFormat; self.resolution = resolution
      self.seed = seed; self.maskURL = maskURL
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&background); field(&enhancePrompt); field(&outputFormat); field(&prompt)
      field(&resolution); field(&seed); field(&imageURLs); field(&maskURL); field(&extra)
    }
  }

  /// qwen/qwen-image-2.1/text-to-image · POST /v1/models/qwen/qwen-image-2.1/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/qwen/qwen-image-2.1/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","4:3","3:4","3:2","2:3","16:9","9:16","21:9","9:21"]},
      "background":{"type":"string","enum":["opaque","transparent"]},
      "enhance_prompt":{"type":"boolean"},
      "output_format":{"type":"string","enum":["png","webp","jpeg"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1K","2K"]},
      "seed":{"type":"integer"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_20
    public typealias Background = RunComfyOptions.Background
    public typealias OutputFormat = RunComfyOptions.OutputFormat_6
    public typealias Resolution = RunComfyOptions.Resolution_5
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// Default `opaque`.
    public var background: Background?
    /// Default `true`.
    public var enhancePrompt: Bool?
    /// Default `png`.
    public var outputFormat: OutputFormat?
    public var prompt: String
    /// Default `1K`.
    public var resolution: Resolution?
    /// Default -1.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, background: Background? = nil, enhancePrompt: Bool? = nil,
      outputFormat: OutputFormat? = nil, resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.background = background
      self.enhancePrompt = enhancePrompt; self.outputFormat = outputFormat; self.resolution = resolution
      self.seed = seed
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&background); field(&enhancePrompt); field(&outputFormat); field(&prompt)
      field(&resolution); field(&seed); field(&extra)
    }
  }
}

extension Qwen.QwenImage3_0 {
  /// qwen/qwen-image-3.0/edit · POST /v1/models/qwen/qwen-image-3.0/edit
  public struct Edit: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/qwen/qwen-image-3.0/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4"]},
      "enable_prompt_expansion":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k"]},
      "seed":{"type":"integer"},
      "image_urls":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_21
    public typealias Resolution = RunComfyOptions.Resolution_13
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// Default `true`.
    public var enablePromptExpansion: Bool?
    public var prompt: String
    /// Default `2k`.
    public var resolution: Resolution?
    /// Default -1.
    public var seed: Int?
    /// 1 to 3 items, each: an image.
    public var imageURLs: [Media]
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, enablePromptExpansion: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.aspectRatio = aspectRatio
      self.enablePromptExpansion = enablePromptExpansion; self.resolution = resolution; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&enablePromptExpansion); field(&prompt); field(&resolution); field(&seed)
      field(&imageURLs); field(&extra)
    }
  }
}

extension Qwen.QwenImage3_0.Pro {
  /// qwen/qwen-image-3.0/pro/edit · POST /v1/models/qwen/qwen-image-3.0/pro/edit
  public struct Edit: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/qwen/qwen-image-3.0/pro/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4"]},
      "enable_prompt_expansion":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k"]},
      "seed":{"type":"integer"},
      "image_urls":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_21
    public typealias Resolution = RunComfyOptions.Resolution_13
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// Default `true`.
    public var enablePromptExpansion: Bool?
    public var prompt: String
    /// Default `2k`.
    public var resolution: Resolution?
    /// Default -1.
    public var seed: Int?
    /// 1 to 3 items, each: an image.
    public var imageURLs: [Media]
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, enablePromptExpansion: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.aspectRatio = aspectRatio
      self.enablePromptExpansion = enablePromptExpansion; self.resolution = resolution; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&enablePromptExpansion); field(&prompt); field(&resolution); field(&seed)
      field(&imageURLs); field(&extra)
    }
  }

  /// qwen/qwen-image-3.0/pro/text-to-image · POST /v1/models/qwen/qwen-image-3.0/pro/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/qwen/qwen-image-3.0/pro/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4"]},
      "enable_prompt_expansion":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k"]},
      "seed":{"type":"integer"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_21
    public typealias Resolution = RunComfyOptions.Resolution_13
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// Default `true`.
    public var enablePromptExpansion: Bool?
    public var prompt: String
    /// Default `2k`.
    public var resolution: Resolution?
    /// Default -1.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, enablePromptExpansion: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.enablePromptExpansion = enablePromptExpansion
      self.resolution = resolution; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&enablePromptExpansion); field(&prompt); field(&resolution); field(&seed)
      field(&extra)
    }
  }
}

extension Qwen.QwenImage3_0 {
  /// qwen/qwen-image-3.0/text-to-image · POST /v1/models/qwen/qwen-image-3.0/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/qwen/qwen-image-3.0/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4"]},
      "enable_prompt_expansion":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k"]},
      "seed":{"type":"integer"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_21
    public typealias Resolution = RunComfyOptions.Resolution_13
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// Default `true`.
    public var enablePromptExpansion: Bool?
    public var prompt: String
    /// Default `2k`.
    public var resolution: Resolution?
    /// Default -1.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, enablePromptExpansion: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.enablePromptExpansion = enablePromptExpansion
      self.resolution = resolution; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&enablePromptExpansion); field(&prompt); field(&resolution); field(&seed)
      field(&extra)
    }
  }
}
