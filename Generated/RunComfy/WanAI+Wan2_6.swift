// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension WanAI.Wan2_6 {
  /// wan-ai/wan-2-6/image-to-image · POST /v1/models/wan-ai/wan-2-6/image-to-image
  ///
  /// Only the request example is known. Incomplete: not every field is known; `extra` takes the others.
  public struct ImageToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/wan-ai/wan-2-6/image-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "image_urls":{"type":"array","items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}}
      """#)
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Each an image.
    @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String? = nil, imageURLs: [Media]? = nil) {
      self.init(fields: Fields(Self.validator, prompt, imageURLs))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
