// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension OpenAI.GPTImage2_5.Flare {
  /// GPT Image 2.5 flare edit on RunComfy. Makes images.
  ///
  /// `POST /v1/models/openai/gpt-image-2.5/flare/edit`
  public nonisolated struct Edit: ModelRequest {
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 1 to 16 items, each: an image.
    @export(implementation) public var images: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `medium`.
    @export(implementation) public var quality: Quality? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_1x1_3x2_2x3_3x4_and11More
    public typealias Quality = RunComfyOptions.Quality_Low_Medium_High_Xhigh_Max
    public typealias OutputFormat = RunComfyOptions.OutputFormat_Png_Jpeg_Webp
    public typealias Resolution = RunComfyOptions.Resolution_1k_2k_4k

    @export(implementation) public init(
      images: [Media], prompt: String, aspectRatio: AspectRatio? = nil, quality: Quality? = nil,
      outputFormat: OutputFormat? = nil, resolution: Resolution? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, images, quality, outputFormat, prompt, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/openai/gpt-image-2.5/flare/edit", output: .image, #"""
      {"type":"object","required":["images","prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9","2:1",
        "1:2","3:1","1:3","9:21"]},
      "images":{"type":"array","minItems":1,"maxItems":16,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"]}}},
      "quality":{"type":"string","enum":["low","medium","high","xhigh","max"]},
      "output_format":{"type":"string","enum":["png","jpeg","webp"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// GPT Image 2.5 flare text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/openai/gpt-image-2.5/flare/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `medium`.
    @export(implementation) public var quality: Quality? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_1x1_3x2_2x3_3x4_and11More
    public typealias Quality = RunComfyOptions.Quality_Low_Medium_High_Xhigh_Max
    public typealias OutputFormat = RunComfyOptions.OutputFormat_Png_Jpeg_Webp
    public typealias Resolution = RunComfyOptions.Resolution_1k_2k_4k

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, quality: Quality? = nil, outputFormat: OutputFormat? = nil,
      resolution: Resolution? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, quality, outputFormat, prompt, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/openai/gpt-image-2.5/flare/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9","2:1",
        "1:2","3:1","1:3","9:21"]},
      "quality":{"type":"string","enum":["low","medium","high","xhigh","max"]},
      "output_format":{"type":"string","enum":["png","jpeg","webp"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension OpenAI.GPTImage2_5.Sunburst {
  /// GPT Image 2.5 sunburst edit on RunComfy. Makes images.
  ///
  /// `POST /v1/models/openai/gpt-image-2.5/sunburst/edit`
  public nonisolated struct Edit: ModelRequest {
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 1 to 16 items, each: an image.
    @export(implementation) public var images: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `medium`.
    @export(implementation) public var quality: Quality? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_1x1_3x2_2x3_3x4_and11More
    public typealias Quality = RunComfyOptions.Quality_Low_Medium_High_Xhigh_Max
    public typealias OutputFormat = RunComfyOptions.OutputFormat_Png_Jpeg_Webp
    public typealias Resolution = RunComfyOptions.Resolution_1k_2k_4k

    @export(implementation) public init(
      images: [Media], prompt: String, aspectRatio: AspectRatio? = nil, quality: Quality? = nil,
      outputFormat: OutputFormat? = nil, resolution: Resolution? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, images, quality, outputFormat, prompt, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/openai/gpt-image-2.5/sunburst/edit", output: .image, #"""
      {"type":"object","required":["images","prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9","2:1",
        "1:2","3:1","1:3","9:21"]},
      "images":{"type":"array","minItems":1,"maxItems":16,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"]}}},
      "quality":{"type":"string","enum":["low","medium","high","xhigh","max"]},
      "output_format":{"type":"string","enum":["png","jpeg","webp"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// GPT Image 2.5 sunburst text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/openai/gpt-image-2.5/sunburst/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `medium`.
    @export(implementation) public var quality: Quality? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_1x1_3x2_2x3_3x4_and11More
    public typealias Quality = RunComfyOptions.Quality_Low_Medium_High_Xhigh_Max
    public typealias OutputFormat = RunComfyOptions.OutputFormat_Png_Jpeg_Webp
    public typealias Resolution = RunComfyOptions.Resolution_1k_2k_4k

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, quality: Quality? = nil, outputFormat: OutputFormat? = nil,
      resolution: Resolution? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, quality, outputFormat, prompt, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/openai/gpt-image-2.5/sunburst/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9","2:1",
        "1:2","3:1","1:3","9:21"]},
      "quality":{"type":"string","enum":["low","medium","high","xhigh","max"]},
      "output_format":{"type":"string","enum":["png","jpeg","webp"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunComfyOptions {
  public nonisolated enum AspectRatio_1x1_3x2_2x3_3x4_and11More: ModelOption {
    case `1:1`, `3:2`, `2:3`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `2:1`, `1:2`, `3:1`, `1:3`, `9:21`
    public static var _texts: _OptionTexts { "|1:1|3:2|2:3|3:4|4:3|4:5|5:4|9:16|16:9|21:9|2:1|1:2|3:1|1:3|9:21" }
  }
  public nonisolated enum Quality_Low_Medium_High_Xhigh_Max: ModelOption {
    case low, medium, high, xhigh, max
    public static var _texts: _OptionTexts { "|low|medium|high|xhigh|max" }
  }
}
