// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum TongyiMAI {
  public nonisolated enum ZImage {
    public nonisolated enum Turbo {
      public nonisolated enum Controlnet {}
    }
  }
}

extension TongyiMAI.ZImage.Turbo.Controlnet {
  /// Z Image turbo controlnet LoRA on RunComfy. Makes images.
  ///
  /// `POST /v1/models/tongyi-mai/z-image/turbo/controlnet/lora`
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known
  /// from client code, not from documentation.
  public nonisolated struct LoRA: ModelRequest {
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// An image.
    @export(implementation) public var controlImageURL: Media? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    @export(implementation) public init(prompt: String? = nil, controlImageURL: Media? = nil) {
      _storage = _Storage(Self._schema, prompt, controlImageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/tongyi-mai/z-image/turbo/controlnet/lora", output: .image, #"""
      {"type":"object","properties":{
      "prompt":{"type":"string","evidence":"client"},
      "control_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension TongyiMAI.ZImage.Turbo {
  /// Z Image turbo inpainting on RunComfy. Makes images.
  ///
  /// `POST /v1/models/tongyi-mai/z-image/turbo/inpainting`
  ///
  /// Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public nonisolated struct Inpainting: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// An image.
    @export(implementation) public var image: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Grayscale; white is repainted. An image.
    @export(implementation) public var maskImage: Media { get { _storage[2] } set { _storage[2] = newValue } }
    @export(implementation) public var strength: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var controlScale: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var aspectRatio: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    @export(implementation) public init(
      prompt: String, image: Media, maskImage: Media, strength: Double? = nil, controlScale: Double? = nil,
      aspectRatio: String? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, image, maskImage, strength, controlScale, aspectRatio, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/tongyi-mai/z-image/turbo/inpainting", output: .image, #"""
      {"type":"object","required":["prompt","image","mask_image"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "mask_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "strength":{"type":"number","evidence":"client"},
      "control_scale":{"type":"number","evidence":"client"},
      "aspect_ratio":{"type":"string","evidence":"client"},
      "seed":{"type":"integer","evidence":"client"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
