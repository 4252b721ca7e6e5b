// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Google.NanoBanana2Lite {
  /// Nano Banana 2 Lite edit on RunComfy. Makes images.
  ///
  /// `POST /v1/models/google/nano-banana-2-lite/edit`
  public nonisolated struct Edit: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1 to 10 items, each: an image.
    @export(implementation) public var imageURLs: [Media] { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_Auto_21x9_16x9_3x2_and11More

    @export(implementation) public init(prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, imageURLs)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/google/nano-banana-2-lite/edit", output: .image, #"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","16:9","3:2","4:3","5:4","1:1","4:5","3:4","2:3","9:16",
        "4:1","1:4","8:1","1:8"]},
      "image_urls":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana 2 Lite text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/google/nano-banana-2-lite/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_Auto_21x9_16x9_3x2_and11More

    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, prompt, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/google/nano-banana-2-lite/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","16:9","3:2","4:3","5:4","1:1","4:5","3:4","2:3","9:16",
        "4:1","1:4","8:1","1:8"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunComfyOptions {
  public nonisolated enum AspectRatio_Auto_21x9_16x9_3x2_and11More: ModelOption {
    case auto, `21:9`, `16:9`, `3:2`, `4:3`, `5:4`, `1:1`, `4:5`, `3:4`, `2:3`, `9:16`, `4:1`, `1:4`, `8:1`, `1:8`
    public static var _texts: _OptionTexts { "|auto|21:9|16:9|3:2|4:3|5:4|1:1|4:5|3:4|2:3|9:16|4:1|1:4|8:1|1:8" }
  }
}
