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

extension OpenAI.GPTImage2 {
  /// openai/gpt-image-2/edit · POST /v1/models/openai/gpt-image-2/edit
  public struct Edit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/openai/gpt-image-2/edit", output: .image) }
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
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 1 to 10 items, each: an image.
    @export(implementation) public var images: [Media] { get { fields[1] } set { fields[1] = newValue } }
    /// Default `medium`.
    @export(implementation) public var quality: Quality? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var prompt: String { get { fields[4] } set { fields[4] = newValue } }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      images: [Media], prompt: String, aspectRatio: AspectRatio? = nil, quality: Quality? = nil,
      outputFormat: OutputFormat? = nil, resolution: Resolution? = nil
    ) {
      self.init(fields: Fields(Self.validator, aspectRatio, images, quality, outputFormat, prompt, resolution))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// openai/gpt-image-2/text-to-image · POST /v1/models/openai/gpt-image-2/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/openai/gpt-image-2/text-to-image", output: .image) }
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
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `medium`.
    @export(implementation) public var quality: Quality? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var prompt: String { get { fields[3] } set { fields[3] = newValue } }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, quality: Quality? = nil, outputFormat: OutputFormat? = nil,
      resolution: Resolution? = nil
    ) {
      self.init(fields: Fields(Self.validator, aspectRatio, quality, outputFormat, prompt, resolution))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum AspectRatio_17: ModelOption {
    case `1:1`, `3:2`, `2:3`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`
    public static var rawValues: StaticString { "|1:1|3:2|2:3|3:4|4:3|4:5|5:4|9:16|16:9|21:9" }
  }
  public enum Quality_2: ModelOption {
    case low, medium, high
    public static var rawValues: StaticString { "|low|medium|high" }
  }
}
