// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.Seedream4_5 {
  /// Seedream 4.5 edit on RunComfy. Makes images.
  ///
  /// `POST /v1/models/bytedance/seedream-4-5/edit`
  ///
  /// Callers also send resolution and seed. Incomplete: not every field is known; `extra` takes the others.
  public nonisolated struct Edit: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 14 items, each: JPEG or PNG.
    @export(implementation) public var images: [Media]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    @export(implementation) public init(prompt: String, images: [Media]? = nil) {
      _storage = _Storage(Self._schema, prompt, images)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedream-4-5/edit", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "images":{"type":"array","minItems":1,"maxItems":14,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"],"formats":["jpeg","png"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
