// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.Seedream4_5 {
  /// bytedance/seedream-4-5/edit · POST /v1/models/bytedance/seedream-4-5/edit
  ///
  /// Callers also send resolution and seed. Incomplete: not every field is known; `extra` takes the others.
  public struct Edit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedream-4-5/edit", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "images":{"type":"array","minItems":1,"maxItems":14,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"formats":["jpeg","png"]}}}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 1 to 14 items, each: JPEG or PNG.
    @export(implementation) public var images: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, images: [Media]? = nil) {
      self.init(fields: Fields(Self.validator, prompt, images))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
