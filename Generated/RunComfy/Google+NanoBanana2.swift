// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Google.NanoBanana2 {
  /// Nano Banana 2 edit on RunComfy. Makes images.
  ///
  /// `POST /v1/models/google/nano-banana-2/edit`
  ///
  /// Counts with number_of_images where text-to-image has num_images. Incomplete: not every field is known; `extra`
  /// takes the others. Known from client code, not from documentation.
  public nonisolated struct Edit: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 20 items, each: an image.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// 1 to 4, default 1.
    @export(implementation) public var numberOfImages: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var aspectRatio: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `1K`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 1 to 6, default 4.
    @export(implementation) public var safetyTolerance: Int? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    @export(implementation) public var limitGenerations: Bool? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enableWebSearch: Bool? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    public typealias Resolution = RunComfyOptions.Resolution_0p5K_1K_2K_4K
    public typealias OutputFormat = RunComfyOptions.OutputFormat_Png_Jpeg_Webp

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], numberOfImages: Int? = nil, seed: Int? = nil, aspectRatio: String? = nil,
      resolution: Resolution? = nil, outputFormat: OutputFormat? = nil, safetyTolerance: Int? = nil,
      limitGenerations: Bool? = nil, enableWebSearch: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, imageURLs, numberOfImages, seed, aspectRatio, resolution, outputFormat, safetyTolerance,
        limitGenerations, enableWebSearch
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/google/nano-banana-2/edit", output: .image, #"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "image_urls":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"]},"evidence":"client"},"evidence":"client"},
      "number_of_images":{"type":"integer","minimum":1,"maximum":4,"evidence":"client"},
      "seed":{"type":"integer","evidence":"client"},
      "aspect_ratio":{"type":"string","evidence":"client"},
      "resolution":{"type":"string","enum":["0.5K","1K","2K","4K"],"evidence":"client"},
      "output_format":{"type":"string","enum":["png","jpeg","webp"],"evidence":"client"},
      "safety_tolerance":{"type":"integer","minimum":1,"maximum":6,"evidence":"client"},
      "limit_generations":{"type":"boolean","evidence":"client"},
      "enable_web_search":{"type":"boolean","evidence":"client"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana 2 text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/google/nano-banana-2/text-to-image`
  ///
  /// Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public nonisolated struct TextToImage: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 4, default 1.
    @export(implementation) public var numImages: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `1K`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 1 to 6, default 4.
    @export(implementation) public var safetyTolerance: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var limitGenerations: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enableWebSearch: Bool? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public nonisolated enum AspectRatio: ModelOption {
      case auto, `21:9`, `16:9`, `3:2`, `4:3`, `5:4`, `1:1`, `4:5`, `3:4`, `2:3`, `9:16`
      public static var _texts: _OptionTexts { "|auto|21:9|16:9|3:2|4:3|5:4|1:1|4:5|3:4|2:3|9:16" }
    }

    public typealias Resolution = RunComfyOptions.Resolution_0p5K_1K_2K_4K
    public typealias OutputFormat = RunComfyOptions.OutputFormat_Png_Jpeg_Webp

    @export(implementation) public init(
      prompt: String, numImages: Int? = nil, seed: Int? = nil, aspectRatio: AspectRatio? = nil,
      resolution: Resolution? = nil, outputFormat: OutputFormat? = nil, safetyTolerance: Int? = nil,
      limitGenerations: Bool? = nil, enableWebSearch: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, numImages, seed, aspectRatio, resolution, outputFormat, safetyTolerance,
        limitGenerations, enableWebSearch
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/google/nano-banana-2/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "num_images":{"type":"integer","minimum":1,"maximum":4,"evidence":"client"},
      "seed":{"type":"integer","evidence":"client"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","16:9","3:2","4:3","5:4","1:1","4:5","3:4","2:3","9:16"],
        "evidence":"client"},
      "resolution":{"type":"string","enum":["0.5K","1K","2K","4K"],"evidence":"client"},
      "output_format":{"type":"string","enum":["png","jpeg","webp"],"evidence":"client"},
      "safety_tolerance":{"type":"integer","minimum":1,"maximum":6,"evidence":"client"},
      "limit_generations":{"type":"boolean","evidence":"client"},
      "enable_web_search":{"type":"boolean","evidence":"client"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunComfyOptions {
  public nonisolated enum Resolution_0p5K_1K_2K_4K: ModelOption {
    case `0.5K`, `1K`, `2K`, `4K`
    public static var _texts: _OptionTexts { "|0.5K|1K|2K|4K" }
  }
}
