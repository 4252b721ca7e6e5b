// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension BlackForestLabs.Flux2.Flash {
  /// blackforestlabs/flux-2/flash/text-to-image · POST /v1/models/blackforestlabs/flux-2/flash/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-2/flash/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "guidance_scale":{"type":"number","minimum":0,"maximum":20},
      "seed":{"type":"integer"},
      "image_size":{"type":"string","enum":["square_hd","square","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"]},
      "output_format":{"type":"string","enum":["jpeg","png","webp"]}}}
      """#)
    public typealias ImageSize = RunComfyOptions.ImageSize
    public typealias OutputFormat = RunComfyOptions.OutputFormat
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 0 to 20, default 2.5.
    @export(implementation) public var guidanceScale: Double? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `landscape_4_3`.
    @export(implementation) public var imageSize: ImageSize? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, guidanceScale: Double? = nil, seed: Int? = nil, imageSize: ImageSize? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, guidanceScale, seed, imageSize, outputFormat))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum OutputFormat: ModelOption {
    case jpeg, png, webp
    public static var rawValues: StaticString { "|jpeg|png|webp" }
  }
}
