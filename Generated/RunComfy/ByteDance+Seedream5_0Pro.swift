// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.Seedream5_0Pro {
  /// bytedance/seedream-5.0-pro/image-to-image · POST /v1/models/bytedance/seedream-5.0-pro/image-to-image
  public struct ImageToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedream-5.0-pro/image-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","1:1","4:3","3:4","16:9","9:16","2:3","3:2","21:9"]},
      "resolution":{"type":"string","enum":["1K","2K"]},
      "output_format":{"type":"string","enum":["png","jpeg"]},
      "image":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"exclusiveMaxBytes":31457280,"exclusiveMinWidth":14,"exclusiveMinHeight":14,"minAspectRatio":0.0625,"maxAspectRatio":16}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_5
    public typealias Resolution = RunComfyOptions.Resolution_5
    public typealias OutputFormat = RunComfyOptions.OutputFormat_3
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `2K`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 1 to 10 items, each: an image, under 30 MB, sides more than 14 px, aspect ratio 0.0625 to 16.
    @export(implementation) public var image: [Media] { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, image: [Media], aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, resolution, outputFormat, image))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedream-5.0-pro/text-to-image · POST /v1/models/bytedance/seedream-5.0-pro/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedream-5.0-pro/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["1:1","4:3","3:4","16:9","9:16","2:3","3:2","21:9"]},
      "resolution":{"type":"string","enum":["1K","2K"]},
      "output_format":{"type":"string","enum":["png","jpeg"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_6
    public typealias Resolution = RunComfyOptions.Resolution_5
    public typealias OutputFormat = RunComfyOptions.OutputFormat_3
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `2K`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil, outputFormat: OutputFormat? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, resolution, outputFormat))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum AspectRatio_5: ModelOption {
    case auto, `1:1`, `4:3`, `3:4`, `16:9`, `9:16`, `2:3`, `3:2`, `21:9`
    public static var rawValues: StaticString { "|auto|1:1|4:3|3:4|16:9|9:16|2:3|3:2|21:9" }
  }
  public enum AspectRatio_6: ModelOption {
    case `1:1`, `4:3`, `3:4`, `16:9`, `9:16`, `2:3`, `3:2`, `21:9`
    public static var rawValues: StaticString { "|1:1|4:3|3:4|16:9|9:16|2:3|3:2|21:9" }
  }
}
