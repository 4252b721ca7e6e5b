// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum OpenAI {
  public nonisolated enum GPTImage2_5 {
    public nonisolated enum Flare {}
    public nonisolated enum Sunburst {}
  }
  public nonisolated enum GPTImage2 {}
}

extension OpenAI.GPTImage2 {
  /// GPT Image 2 edit on RunComfy. Makes images.
  ///
  /// `POST /v1/models/openai/gpt-image-2/edit`
  public nonisolated struct Edit: ModelRequest {
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 1 to 10 items, each: an image.
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

    public typealias AspectRatio = RunComfyOptions.AspectRatio_1x1_3x2_2x3_3x4_and6More
    public typealias Quality = RunComfyOptions.Quality_Low_Medium_High
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
      "POST", "/v1/models/openai/gpt-image-2/edit", output: .image, #"""
      {"type":"object","required":["images","prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]},
      "images":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"]}}},
      "quality":{"type":"string","enum":["low","medium","high"]},
      "output_format":{"type":"string","enum":["png","jpeg","webp"]},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// GPT Image 2 text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/openai/gpt-image-2/text-to-image`
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

    public typealias AspectRatio = RunComfyOptions.AspectRatio_1x1_3x2_2x3_3x4_and6More
    public typealias Quality = RunComfyOptions.Quality_Low_Medium_High
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
      "POST", "/v1/models/openai/gpt-image-2/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]},
      "quality":{"type":"string","enum":["low","medium","high"]},
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
  public nonisolated enum AspectRatio_1x1_3x2_2x3_3x4_and6More: ModelOption {
    case `1:1`, `3:2`, `2:3`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`
    public static var _texts: _OptionTexts { "|1:1|3:2|2:3|3:4|4:3|4:5|5:4|9:16|16:9|21:9" }
  }
  public nonisolated enum Quality_Low_Medium_High: ModelOption {
    case low, medium, high
    public static var _texts: _OptionTexts { "|low|medium|high" }
  }
}
