// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Qwen {
  public nonisolated enum QwenEdit2509 {
    public nonisolated enum LoRA {}
  }
  public nonisolated enum QwenImage2_1 {}
  public nonisolated enum QwenImage3_0 {
    public nonisolated enum Pro {}
  }
}

extension Qwen.QwenEdit2509.LoRA {
  /// Qwen Edit 2509 LoRA relight on RunComfy. Makes images.
  ///
  /// `POST /v1/models/qwen/qwen-edit-2509/lora/relight`
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known
  /// from client code, not from documentation.
  public nonisolated struct Relight: ModelRequest {
    /// An image.
    @export(implementation) public var image: Media? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    @export(implementation) public init(image: Media? = nil, prompt: String? = nil) {
      _storage = _Storage(Self._schema, image, prompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/qwen/qwen-edit-2509/lora/relight", output: .image, #"""
      {"type":"object","properties":{
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
