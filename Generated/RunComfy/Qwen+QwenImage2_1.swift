// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Qwen.QwenImage2_1 {
  /// Qwen Image 2.1 edit on RunComfy. Makes images.
  ///
  /// `POST /v1/models/qwen/qwen-image-2.1/edit`
  public nonisolated struct Edit: ModelRequest {
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `opaque`.
    @export(implementation) public var background: Background? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enhancePrompt: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `1K`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 1 to 10 items, each: an image, up to 30 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[7] } set { _storage[7] = newValue } }
    /// An image.
    @export(implementation) public var maskURL: Media? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public nonisolated enum AspectRatio: ModelOption {
      case auto, `1:1`, `4:3`, `3:4`, `3:2`, `2:3`, `16:9`, `9:16`, `21:9`, `9:21`
      public static var _texts: _OptionTexts { "|auto|1:1|4:3|3:4|3:2|2:3|16:9|9:16|21:9|9:21" }
    }

    public typealias Background = RunComfyOptions.Background_Opaque_Transparent
    public typealias OutputFormat = RunComfyOptions.OutputFormat_Png_Webp_Jpeg
    public typealias Resolution = RunComfyOptions.Resolution_1K_2K

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, background: Background? = nil,
      enhancePrompt: Bool? = nil, outputFormat: OutputFormat? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      maskURL: Media? = nil
    ) {
      _storage = _Storage(
        Self._schema, aspectRatio, background, enhancePrompt, outputFormat, prompt, resolution, seed, imageURLs, maskURL
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/qwen/qwen-image-2.1/edit", output: .image, #"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "aspect_ratio":{"type":"string","enum":["auto","1:1","4:3","3:4","3:2","2:3","16:9","9:16","21:9","9:21"]},
      "background":{"type":"string","enum":["opaque","transparent"]},
      "enhance_prompt":{"type":"boolean"},
      "output_format":{"type":"string","enum":["png","webp","jpeg"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1K","2K"]},
      "seed":{"type":"integer"},
      "image_urls":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"],"maxBytes":31457280}}},
      "mask_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Qwen Image 2.1 text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/qwen/qwen-image-2.1/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `opaque`.
    @export(implementation) public var background: Background? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enhancePrompt: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `1K`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public nonisolated enum AspectRatio: ModelOption {
      case `1:1`, `4:3`, `3:4`, `3:2`, `2:3`, `16:9`, `9:16`, `21:9`, `9:21`
      public static var _texts: _OptionTexts { "|1:1|4:3|3:4|3:2|2:3|16:9|9:16|21:9|9:21" }
    }

    public typealias Background = RunComfyOptions.Background_Opaque_Transparent
    public typealias OutputFormat = RunComfyOptions.OutputFormat_Png_Webp_Jpeg
    public typealias Resolution = RunComfyOptions.Resolution_1K_2K

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, background: Background? = nil, enhancePrompt: Bool? = nil,
      outputFormat: OutputFormat? = nil, resolution: Resolution? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, background, enhancePrompt, outputFormat, prompt, resolution, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/qwen/qwen-image-2.1/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","4:3","3:4","3:2","2:3","16:9","9:16","21:9","9:21"]},
      "background":{"type":"string","enum":["opaque","transparent"]},
      "enhance_prompt":{"type":"boolean"},
      "output_format":{"type":"string","enum":["png","webp","jpeg"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1K","2K"]},
      "seed":{"type":"integer"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunComfyOptions {
  public nonisolated enum Background_Opaque_Transparent: ModelOption {
    case opaque, transparent
    public static var _texts: _OptionTexts { "|opaque|transparent" }
  }
  public nonisolated enum OutputFormat_Png_Webp_Jpeg: ModelOption {
    case png, webp, jpeg
    public static var _texts: _OptionTexts { "|png|webp|jpeg" }
  }
}
