// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum BlackForestLabs {
  public nonisolated enum Flux1Kontext {
    public nonisolated enum Pro {}
  }
  public nonisolated enum Flux2Klein4B {}
  public nonisolated enum Flux2Klein9B {}
  public nonisolated enum Flux2 {
    public nonisolated enum Flash {}
  }
  public nonisolated enum Flux3 {}
}

extension BlackForestLabs.Flux1Kontext.Pro {
  /// Flux 1 Kontext pro edit on RunComfy. Makes images.
  ///
  /// `POST /v1/models/blackforestlabs/flux-1-kontext/pro/edit`
  ///
  /// The official example names image_url, other lists name image. Incomplete: not every field is known; `extra` takes
  /// the others.
  public nonisolated struct Edit: ModelRequest {
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var aspectRatio: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(
      prompt: String? = nil, imageURL: Media? = nil, seed: Int? = nil, aspectRatio: String? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURL, seed, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/blackforestlabs/flux-1-kontext/pro/edit", output: .image, #"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
