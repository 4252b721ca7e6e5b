// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.Seedream5_0Pro {
  /// Seedream 5.0 Pro image to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/bytedance/seedream-5.0-pro/image-to-image`
  public nonisolated struct ImageToImage: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `2K`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 1 to 10 items, each: an image, under 30 MB, sides more than 14 px, aspect ratio 0.0625 to 16.
    @export(implementation) public var image: [Media] { get { _storage[4] } set { _storage[4] = newValue } }

    public nonisolated enum AspectRatio: ModelOption {
      case auto, `1:1`, `4:3`, `3:4`, `16:9`, `9:16`, `2:3`, `3:2`, `21:9`
      public static var _texts: _OptionTexts { "|auto|1:1|4:3|3:4|16:9|9:16|2:3|3:2|21:9" }
    }

    public typealias Resolution = RunComfyOptions.Resolution_1K_2K
    public typealias OutputFormat = RunComfyOptions.OutputFormat_Png_Jpeg

    @export(implementation) public init(
      prompt: String, image: [Media], aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, resolution, outputFormat, image)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedream-5.0-pro/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","1:1","4:3","3:4","16:9","9:16","2:3","3:2","21:9"]},
      "resolution":{"type":"string","enum":["1K","2K"]},
      "output_format":{"type":"string","enum":["png","jpeg"]},
      "image":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"],"exclusiveMaxBytes":31457280,"exclusiveMinWidth":14,"exclusiveMinHeight":14,
        "minAspectRatio":0.0625,"maxAspectRatio":16}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedream 5.0 Pro text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/bytedance/seedream-5.0-pro/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `2K`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public nonisolated enum AspectRatio: ModelOption {
      case `1:1`, `4:3`, `3:4`, `16:9`, `9:16`, `2:3`, `3:2`, `21:9`
      public static var _texts: _OptionTexts { "|1:1|4:3|3:4|16:9|9:16|2:3|3:2|21:9" }
    }

    public typealias Resolution = RunComfyOptions.Resolution_1K_2K
    public typealias OutputFormat = RunComfyOptions.OutputFormat_Png_Jpeg

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil, outputFormat: OutputFormat? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, resolution, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedream-5.0-pro/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["1:1","4:3","3:4","16:9","9:16","2:3","3:2","21:9"]},
      "resolution":{"type":"string","enum":["1K","2K"]},
      "output_format":{"type":"string","enum":["png","jpeg"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
