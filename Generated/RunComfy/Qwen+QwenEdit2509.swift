// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Qwen {
  public enum QwenEdit2509 {
    public enum LoRA {}
  }
  public enum QwenImage2_1 {}
  public enum QwenImage3_0 {
    public enum Pro {}
  }
}

extension Qwen.QwenEdit2509.LoRA {
  /// qwen/qwen-edit-2509/lora/relight · POST /v1/models/qwen/qwen-edit-2509/lora/relight
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct Relight: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/qwen/qwen-edit-2509/lora/relight", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    /// An image. Known from client code, not from documentation.
    @export(implementation) public var image: Media? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(image: Media? = nil, prompt: String? = nil) {
      self.init(fields: Fields(Self.validator, image, prompt))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
