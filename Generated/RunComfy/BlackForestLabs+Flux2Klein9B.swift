// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension BlackForestLabs.Flux2Klein9B {
  /// Flux 2 Klein 9b text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/blackforestlabs/flux-2-klein/9b/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 512 to 1,536, default 1,024.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 512 to 1,536, default 1,024.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 1 to 100, default 25.
    @export(implementation) public var steps: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(prompt: String, width: Int? = nil, height: Int? = nil, steps: Int? = nil) {
      _storage = _Storage(Self._schema, prompt, width, height, steps)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/blackforestlabs/flux-2-klein/9b/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "width":{"type":"integer","minimum":512,"maximum":1536},
      "height":{"type":"integer","minimum":512,"maximum":1536},
      "steps":{"type":"integer","minimum":1,"maximum":100}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
