// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension WanAI.Wan2_6 {
  /// Wan 2.6 image to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/wan-ai/wan-2-6/image-to-image`
  ///
  /// Only the request example is known. Incomplete: not every field is known; `extra` takes the others.
  public nonisolated struct ImageToImage: ModelRequest {
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Each an image.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    @export(implementation) public init(prompt: String? = nil, imageURLs: [Media]? = nil) {
      _storage = _Storage(Self._schema, prompt, imageURLs)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/wan-ai/wan-2-6/image-to-image", output: .image, #"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "image_urls":{"type":"array","items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
