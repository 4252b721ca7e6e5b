// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Qwen.QwenImage3_0 {
  /// Qwen Image 3.0 edit on RunComfy. Makes images.
  ///
  /// `POST /v1/models/qwen/qwen-image-3.0/edit`
  public nonisolated struct Edit: ModelRequest {
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `2k`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 1 to 3 items, each: an image.
    @export(implementation) public var imageURLs: [Media] { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_1x1_16x9_9x16_4x3_3x4
    public typealias Resolution = RunComfyOptions.Resolution_1k_2k

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, enablePromptExpansion: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, enablePromptExpansion, prompt, resolution, seed, imageURLs)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/qwen/qwen-image-3.0/edit", output: .image, #"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4"]},
      "enable_prompt_expansion":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k"]},
      "seed":{"type":"integer"},
      "image_urls":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Qwen.QwenImage3_0.Pro {
  /// Qwen Image 3.0 pro edit on RunComfy. Makes images.
  ///
  /// `POST /v1/models/qwen/qwen-image-3.0/pro/edit`
  public nonisolated struct Edit: ModelRequest {
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `2k`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 1 to 3 items, each: an image.
    @export(implementation) public var imageURLs: [Media] { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_1x1_16x9_9x16_4x3_3x4
    public typealias Resolution = RunComfyOptions.Resolution_1k_2k

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, enablePromptExpansion: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, enablePromptExpansion, prompt, resolution, seed, imageURLs)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/qwen/qwen-image-3.0/pro/edit", output: .image, #"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4"]},
      "enable_prompt_expansion":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k"]},
      "seed":{"type":"integer"},
      "image_urls":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Qwen Image 3.0 pro text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/qwen/qwen-image-3.0/pro/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `2k`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_1x1_16x9_9x16_4x3_3x4
    public typealias Resolution = RunComfyOptions.Resolution_1k_2k

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, enablePromptExpansion: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, enablePromptExpansion, prompt, resolution, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/qwen/qwen-image-3.0/pro/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4"]},
      "enable_prompt_expansion":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k"]},
      "seed":{"type":"integer"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Qwen.QwenImage3_0 {
  /// Qwen Image 3.0 text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/qwen/qwen-image-3.0/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `2k`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_1x1_16x9_9x16_4x3_3x4
    public typealias Resolution = RunComfyOptions.Resolution_1k_2k

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, enablePromptExpansion: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, enablePromptExpansion, prompt, resolution, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/qwen/qwen-image-3.0/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4"]},
      "enable_prompt_expansion":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["1k","2k"]},
      "seed":{"type":"integer"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunComfyOptions {
  public nonisolated enum AspectRatio_1x1_16x9_9x16_4x3_3x4: ModelOption {
    case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`
    public static var _texts: _OptionTexts { "|1:1|16:9|9:16|4:3|3:4" }
  }
  public nonisolated enum Resolution_1k_2k: ModelOption {
    case `1k`, `2k`
    public static var _texts: _OptionTexts { "|1k|2k" }
  }
}
