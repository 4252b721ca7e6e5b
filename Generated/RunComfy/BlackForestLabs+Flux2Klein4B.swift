// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension BlackForestLabs.Flux2Klein4B {
  /// Flux 2 Klein 4b text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/blackforestlabs/flux-2-klein/4b/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 64 to 2,048, default 1,024.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 64 to 2,048, default 1,024.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    @export(implementation) public init(prompt: String, width: Int? = nil, height: Int? = nil) {
      _storage = _Storage(Self._schema, prompt, width, height)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/blackforestlabs/flux-2-klein/4b/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "width":{"type":"integer","minimum":64,"maximum":2048},
      "height":{"type":"integer","minimum":64,"maximum":2048}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
