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
  /// Field names come from an unverified example. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct LoRA: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/tongyi-mai/z-image/turbo/controlnet/lora", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string","evidence":"client"},
      "control_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"}}}
      """#)
    /// Known from client code, not from documentation.
    public var prompt: String?
    /// An image. Known from client code, not from documentation.
    public var controlImageURL: Media?
    public var extra: Extra = [:]
    public init(prompt: String? = nil, controlImageURL: Media? = nil) {
      self.prompt = prompt; self.controlImageURL = controlImageURL
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&controlImageURL); field(&extra) }
  }
}

extension TongyiMAI.ZImage.Turbo {
  /// tongyi-mai/z-image/turbo/inpainting · POST /v1/models/tongyi-mai/z-image/turbo/inpainting
  ///
  /// Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct Inpainting: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/tongyi-mai/z-image/turbo/inpainting", output: .image)
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
    public var prompt: String
    /// An image. Known from client code, not from documentation.
    public var image: Media
    /// Grayscale; white is repainted. An image. Known from client code, not from documentation.
    public var maskImage: Media
    /// Known from client code, not from documentation.
    public var strength: Double?
    /// Known from client code, not from documentation.
    public var controlScale: Double?
    /// Known from client code, not from documentation.
    public var aspectRatio: String?
    /// Known from client code, not from documentation.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, image: Media, maskImage: Media, strength: Double? = nil, controlScale: Double? = nil,
      aspectRatio: String? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.image = image; self.maskImage = maskImage; self.strength = strength
      self.controlScale = controlScale; self.aspectRatio = aspectRatio; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = ""; image = ""; maskImage = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&image); field(&maskImage); field(&strength); field(&controlScale); field(&aspectRatio)
      field(&seed); field(&extra)
    }
  }
}
