// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.Seedream5.Lite {
  /// Seedream 5 lite text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/bytedance/seedream-5/lite/text-to-image`
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known
  /// from client code, not from documentation.
  public nonisolated struct TextToImage: ModelRequest {
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }

    @export(implementation) public init(prompt: String? = nil) { _storage = _Storage(Self._schema, prompt) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedream-5/lite/text-to-image", output: .image, #"""
      {"type":"object","properties":{
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
