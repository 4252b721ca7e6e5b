// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum IdeogramAI {
  public enum IdeogramV4 {}
}

extension IdeogramAI.IdeogramV4 {
  /// ideogram-ai/ideogram-v4/text-to-image · POST /v1/models/ideogram-ai/ideogram-v4/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/ideogram-ai/ideogram-v4/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "output_format":{"type":"string","enum":["png","jpeg"]},
      "prompt":{"type":"string"},
      "rendering_speed":{"type":"string","enum":["TURBO","BALANCED","QUALITY"]},
      "size":{"type":"string","enum":["1:1","3:4","4:3","16:9","9:16"]}}}
      """#)
    public typealias OutputFormat = RunComfyOptions.OutputFormat_3
    public typealias RenderingSpeed = RunComfyOptions.RenderingSpeed
    public typealias Size = RunComfyOptions.Size
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `BALANCED`.
    @export(implementation) public var renderingSpeed: RenderingSpeed? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `1:1`.
    @export(implementation) public var size: Size? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, outputFormat: OutputFormat? = nil, renderingSpeed: RenderingSpeed? = nil, size: Size? = nil
    ) {
      self.init(fields: Fields(Self.validator, outputFormat, prompt, renderingSpeed, size))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum RenderingSpeed: ModelOption {
    case TURBO, BALANCED, QUALITY
    public static var rawValues: StaticString { "|TURBO|BALANCED|QUALITY" }
  }
  public enum Size: ModelOption {
    case `1:1`, `3:4`, `4:3`, `16:9`, `9:16`
    public static var rawValues: StaticString { "|1:1|3:4|4:3|16:9|9:16" }
  }
}
