// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.Seedream5.Lite {
  /// bytedance/seedream-5/lite/text-to-image · POST /v1/models/bytedance/seedream-5/lite/text-to-image
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedream-5/lite/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String? = nil) { self.init(fields: Fields(Self.validator, prompt)) }
    public init(fields: Fields) { self.fields = fields }
  }
}
