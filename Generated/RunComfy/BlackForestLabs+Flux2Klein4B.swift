// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension BlackForestLabs.Flux2Klein4B {
  /// blackforestlabs/flux-2-klein/4b/text-to-image · POST /v1/models/blackforestlabs/flux-2-klein/4b/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-2-klein/4b/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "width":{"type":"integer","minimum":64,"maximum":2048},
      "height":{"type":"integer","minimum":64,"maximum":2048}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 64 to 2,048, default 1,024.
    @export(implementation) public var width: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 64 to 2,048, default 1,024.
    @export(implementation) public var height: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, width: Int? = nil, height: Int? = nil) {
      self.init(fields: Fields(Self.validator, prompt, width, height))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
