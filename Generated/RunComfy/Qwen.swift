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
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct Relight: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/qwen/qwen-edit-2509/lora/relight", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    /// An image. Known from client code, not from documentation.
    @export(implementation) public var image: Media? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(image: Media? = nil, prompt: String? = nil) {
      self.init(fields: Fields(Self.validator)); fields[optional: 0] = image; fields[optional: 1] = prompt
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Qwen.QwenImage2_1 {
  /// qwen/qwen-image-2.1/edit · POST /v1/models/qwen/qwen-image-2.1/edit
  public struct Edit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/qwen/qwen-image-2.1/edit", output: .image) }
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
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `opaque`.
    @export(implementation) public var background: Background? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `true`.
    @export(implementation) public var enhancePrompt: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var prompt: String { get { fields[4] } set { fields[4] = newValue } }
    /// Default `1K`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// 1 to 10 items, each: an image, up to 30 MB.
    @export(implementation) public var imageURLs: [Media] { get { fields[7] } set { fields[7] = newValue } }
    /// An image.
    @export(implementation) public var maskURL: Media? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, background: Background? = nil,
      enhancePrompt: Bool? = nil, outputFormat: OutputFormat? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      maskURL: Media? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[4] = prompt; fields[7] = imageURLs
      fields[optional: 0] = aspectRatio; fields[optional: 1] = background; fields[optional: 2] = enhancePrompt
      fields[optional: 3] = outputFormat; fields[optional: 5] = resolution; fields[optional: 6] = seed
      fields[optional: 8] = maskURL
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// qwen/qwen-image-2.1/text-to-image · POST /v1/models/qwen/qwen-image-2.1/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/qwen/qwen-image-2.1/text-to-image", output: .image) }
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
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `opaque`.
    @export(implementation) public var background: Background? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `true`.
    @export(implementation) public var enhancePrompt: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var prompt: String { get { fields[4] } set { fields[4] = newValue } }
    /// Default `1K`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, background: Background? = nil, enhancePrompt: Bool? = nil,
      outputFormat: OutputFormat? = nil, resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[4] = prompt; fields[optional: 0] = aspectRatio
      fields[optional: 1] = background; fields[optional: 2] = enhancePrompt; fields[optional: 3] = outputFormat
      fields[optional: 5] = resolution; fields[optional: 6] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Qwen.QwenImage3_0 {
  /// qwen/qwen-image-3.0/edit · POST /v1/models/qwen/qwen-image-3.0/edit
  public struct Edit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/qwen/qwen-image-3.0/edit", output: .image) }
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
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// Default `2k`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// 1 to 3 items, each: an image.
    @export(implementation) public var imageURLs: [Media] { get { fields[5] } set { fields[5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, enablePromptExpansion: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[2] = prompt; fields[5] = imageURLs
      fields[optional: 0] = aspectRatio; fields[optional: 1] = enablePromptExpansion; fields[optional: 3] = resolution
      fields[optional: 4] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Qwen.QwenImage3_0.Pro {
  /// qwen/qwen-image-3.0/pro/edit · POST /v1/models/qwen/qwen-image-3.0/pro/edit
  public struct Edit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/qwen/qwen-image-3.0/pro/edit", output: .image) }
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
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// Default `2k`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// 1 to 3 items, each: an image.
    @export(implementation) public var imageURLs: [Media] { get { fields[5] } set { fields[5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, enablePromptExpansion: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[2] = prompt; fields[5] = imageURLs
      fields[optional: 0] = aspectRatio; fields[optional: 1] = enablePromptExpansion; fields[optional: 3] = resolution
      fields[optional: 4] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// qwen/qwen-image-3.0/pro/text-to-image · POST /v1/models/qwen/qwen-image-3.0/pro/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/qwen/qwen-image-3.0/pro/text-to-image", output: .image) }
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
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// Default `2k`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, enablePromptExpansion: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[2] = prompt; fields[optional: 0] = aspectRatio
      fields[optional: 1] = enablePromptExpansion; fields[optional: 3] = resolution; fields[optional: 4] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Qwen.QwenImage3_0 {
  /// qwen/qwen-image-3.0/text-to-image · POST /v1/models/qwen/qwen-image-3.0/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/qwen/qwen-image-3.0/text-to-image", output: .image) }
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
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// Default `2k`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, enablePromptExpansion: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[2] = prompt; fields[optional: 0] = aspectRatio
      fields[optional: 1] = enablePromptExpansion; fields[optional: 3] = resolution; fields[optional: 4] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum AspectRatio_19: String, ModelOption, CaseIterable {
    case auto, `1:1`, `4:3`, `3:4`, `3:2`, `2:3`, `16:9`, `9:16`, `21:9`, `9:21`
  }
  public enum AspectRatio_20: String, ModelOption, CaseIterable {
    case `1:1`, `4:3`, `3:4`, `3:2`, `2:3`, `16:9`, `9:16`, `21:9`, `9:21`
  }
  public enum AspectRatio_21: String, ModelOption, CaseIterable {
    case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`
  }
  public enum Background: String, ModelOption, CaseIterable {
    case opaque, transparent
  }
  public enum OutputFormat_6: String, ModelOption, CaseIterable {
    case png, webp, jpeg
  }
  public enum Resolution_13: String, ModelOption, CaseIterable {
    case `1k`, `2k`
  }
}
