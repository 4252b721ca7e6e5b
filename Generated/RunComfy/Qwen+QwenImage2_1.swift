// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

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
      self.init(fields: Fields(
        Self.validator, aspectRatio, background, enhancePrompt, outputFormat, prompt, resolution, seed, imageURLs,
        maskURL
      ))
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
      self.init(fields: Fields(
        Self.validator, aspectRatio, background, enhancePrompt, outputFormat, prompt, resolution, seed
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum AspectRatio_19: ModelOption {
    case auto, `1:1`, `4:3`, `3:4`, `3:2`, `2:3`, `16:9`, `9:16`, `21:9`, `9:21`
    public static var rawValues: StaticString { "|auto|1:1|4:3|3:4|3:2|2:3|16:9|9:16|21:9|9:21" }
  }
  public enum AspectRatio_20: ModelOption {
    case `1:1`, `4:3`, `3:4`, `3:2`, `2:3`, `16:9`, `9:16`, `21:9`, `9:21`
    public static var rawValues: StaticString { "|1:1|4:3|3:4|3:2|2:3|16:9|9:16|21:9|9:21" }
  }
  public enum Background: ModelOption {
    case opaque, transparent
    public static var rawValues: StaticString { "|opaque|transparent" }
  }
  public enum OutputFormat_6: ModelOption {
    case png, webp, jpeg
    public static var rawValues: StaticString { "|png|webp|jpeg" }
  }
}
