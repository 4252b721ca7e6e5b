// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension BlackForestLabs.Flux2.Flash {
  /// Flux 2 flash text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/blackforestlabs/flux-2/flash/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 0 to 20, default 2.5.
    @export(implementation) public var guidanceScale: Double? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `landscape_4_3`.
    @export(implementation) public var imageSize: ImageSize? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public nonisolated enum OutputFormat: ModelOption {
      case jpeg, png, webp
      public static var _texts: _OptionTexts { "|jpeg|png|webp" }
    }

    public typealias ImageSize = RunComfyOptions.ImageSize_SquareHd_Square_Portrait43_Portrait169_and2More

    @export(implementation) public init(
      prompt: String, guidanceScale: Double? = nil, seed: Int? = nil, imageSize: ImageSize? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, guidanceScale, seed, imageSize, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/blackforestlabs/flux-2/flash/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "guidance_scale":{"type":"number","minimum":0,"maximum":20},
      "seed":{"type":"integer"},
      "image_size":{"type":"string","enum":["square_hd","square","portrait_4_3","portrait_16_9","landscape_4_3",
        "landscape_16_9"]},
      "output_format":{"type":"string","enum":["jpeg","png","webp"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
