// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum IdeogramAI {
  public enum IdeogramV4 {}
}

extension IdeogramAI.IdeogramV4 {
  /// ideogram-ai/ideogram-v4/text-to-image · POST /v1/models/ideogram-ai/ideogram-v4/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/ideogram-ai/ideogram-v4/text-to-image", output: .image)
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
    public var outputFormat: OutputFormat?
    public var prompt: String
    /// Default `BALANCED`.
    public var renderingSpeed: RenderingSpeed?
    /// Default `1:1`.
    public var size: Size?
    public var extra: Extra = [:]
    public init(
      prompt: String, outputFormat: OutputFormat? = nil, renderingSpeed: RenderingSpeed? = nil, size: Size? = nil
    ) {
      self.prompt = prompt; self.outputFormat = outputFormat; self.renderingSpeed = renderingSpeed; self.size = size
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&outputFormat); field(&prompt); field(&renderingSpeed); field(&size); field(&extra)
    }
  }
}
