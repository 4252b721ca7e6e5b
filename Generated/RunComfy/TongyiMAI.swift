// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum TongyiMAI {
  public enum ZImage {
    public enum Turbo {
      public enum Controlnet {}
    }
  }
}

extension TongyiMAI.ZImage.Turbo.Controlnet {
  /// tongyi-mai/z-image/turbo/controlnet/lora · POST /v1/models/tongyi-mai/z-image/turbo/controlnet/lora
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct LoRA: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/tongyi-mai/z-image/turbo/controlnet/lora", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string","evidence":"client"},
      "control_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"}}}
      """#)
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An image. Known from client code, not from documentation.
    @export(implementation) public var controlImageURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String? = nil, controlImageURL: Media? = nil) {
      self.init(fields: Fields(Self.validator, prompt, controlImageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension TongyiMAI.ZImage.Turbo {
  /// tongyi-mai/z-image/turbo/inpainting · POST /v1/models/tongyi-mai/z-image/turbo/inpainting
  ///
  /// Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct Inpainting: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/tongyi-mai/z-image/turbo/inpainting", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image","mask_image"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "mask_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "strength":{"type":"number","evidence":"client"},
      "control_scale":{"type":"number","evidence":"client"},
      "aspect_ratio":{"type":"string","evidence":"client"},
      "seed":{"type":"integer","evidence":"client"}}}
      """#)
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// An image. Known from client code, not from documentation.
    @export(implementation) public var image: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Grayscale; white is repainted. An image. Known from client code, not from documentation.
    @export(implementation) public var maskImage: Media { get { fields[2] } set { fields[2] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var strength: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var controlScale: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: String? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var seed: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, image: Media, maskImage: Media, strength: Double? = nil, controlScale: Double? = nil,
      aspectRatio: String? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, image, maskImage, strength, controlScale, aspectRatio, seed))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
