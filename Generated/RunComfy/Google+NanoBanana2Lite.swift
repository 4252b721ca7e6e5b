// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Google.NanoBanana2Lite {
  /// google/nano-banana-2-lite/edit · POST /v1/models/google/nano-banana-2-lite/edit
  public struct Edit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google/nano-banana-2-lite/edit", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","16:9","3:2","4:3","5:4","1:1","4:5","3:4","2:3","9:16","4:1","1:4","8:1","1:8"]},
      "image_urls":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_8
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 1 to 10 items, each: an image.
    @export(implementation) public var imageURLs: [Media] { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, imageURLs))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/nano-banana-2-lite/text-to-image · POST /v1/models/google/nano-banana-2-lite/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google/nano-banana-2-lite/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","16:9","3:2","4:3","5:4","1:1","4:5","3:4","2:3","9:16","4:1","1:4","8:1","1:8"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_8
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio? = nil) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum AspectRatio_8: ModelOption {
    case auto, `21:9`, `16:9`, `3:2`, `4:3`, `5:4`, `1:1`, `4:5`, `3:4`, `2:3`, `9:16`, `4:1`, `1:4`, `8:1`, `1:8`
    public static var rawValues: StaticString { "|auto|21:9|16:9|3:2|4:3|5:4|1:1|4:5|3:4|2:3|9:16|4:1|1:4|8:1|1:8" }
  }
}
