// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension BlackForestLabs.Flux2Klein9B {
  /// blackforestlabs/flux-2-klein/9b/text-to-image · POST /v1/models/blackforestlabs/flux-2-klein/9b/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-2-klein/9b/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "width":{"type":"integer","minimum":512,"maximum":1536},
      "height":{"type":"integer","minimum":512,"maximum":1536},
      "steps":{"type":"integer","minimum":1,"maximum":100}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 512 to 1,536, default 1,024.
    @export(implementation) public var width: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 512 to 1,536, default 1,024.
    @export(implementation) public var height: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// 1 to 100, default 25.
    @export(implementation) public var steps: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, width: Int? = nil, height: Int? = nil, steps: Int? = nil) {
      self.init(fields: Fields(Self.validator, prompt, width, height, steps))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
