// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

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
      self.init(fields: Fields(Self.validator, aspectRatio, enablePromptExpansion, prompt, resolution, seed, imageURLs))
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
      self.init(fields: Fields(Self.validator, aspectRatio, enablePromptExpansion, prompt, resolution, seed, imageURLs))
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
      self.init(fields: Fields(Self.validator, aspectRatio, enablePromptExpansion, prompt, resolution, seed))
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
      self.init(fields: Fields(Self.validator, aspectRatio, enablePromptExpansion, prompt, resolution, seed))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum AspectRatio_21: ModelOption {
    case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`
    public static var rawValues: StaticString { "|1:1|16:9|9:16|4:3|3:4" }
  }
  public enum Resolution_13: ModelOption {
    case `1k`, `2k`
    public static var rawValues: StaticString { "|1k|2k" }
  }
}
