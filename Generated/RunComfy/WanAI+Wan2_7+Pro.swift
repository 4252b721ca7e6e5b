// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension WanAI.Wan2_7.Pro {
  /// Wan 2.7 pro edit on RunComfy. Makes images.
  ///
  /// `POST /v1/models/wan-ai/wan-2.7/pro/edit`
  public nonisolated struct Edit: ModelRequest {
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `square_hd`.
    @export(implementation) public var imageSize: ImageSize? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1 to 4 items, each: an image.
    @export(implementation) public var imageURLs: [Media] { get { _storage[2] } set { _storage[2] = newValue } }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 1 to 4, default 1.
    @export(implementation) public var numImages: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[5] } set { _storage[5] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias ImageSize = RunComfyOptions.ImageSize_SquareHd_Square_Portrait43_Portrait169_and2More

    @export(implementation) public init(
      imageURLs: [Media], prompt: String, enablePromptExpansion: Bool? = nil, imageSize: ImageSize? = nil,
      negativePrompt: String? = nil, numImages: Int? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, enablePromptExpansion, imageSize, imageURLs, negativePrompt, numImages, prompt, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/wan-ai/wan-2.7/pro/edit", output: .image, #"""
      {"type":"object","required":["image_urls","prompt"],"properties":{
      "enable_prompt_expansion":{"type":"boolean"},
      "image_size":{"type":"string","enum":["square_hd","square","portrait_4_3","portrait_16_9","landscape_4_3",
        "landscape_16_9"]},
      "image_urls":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"]}}},
      "negative_prompt":{"type":"string"},
      "num_images":{"type":"integer","minimum":1,"maximum":4},
      "prompt":{"type":"string"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.7 pro text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/wan-ai/wan-2.7/pro/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    /// Default `square_hd`. Options inferred.
    @export(implementation) public var imageSize: ImageSize? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 1 to 5, default 1.
    @export(implementation) public var maxImages: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[3] } set { _storage[3] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias ImageSize = RunComfyOptions.ImageSize_SquareHd_Square_Portrait43_Portrait169_and2More

    @export(implementation) public init(
      prompt: String, imageSize: ImageSize? = nil, maxImages: Int? = nil, negativePrompt: String? = nil,
      seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, imageSize, maxImages, negativePrompt, prompt, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/wan-ai/wan-2.7/pro/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "image_size":{"type":["string","object"],"enum":["square_hd","square","portrait_4_3","portrait_16_9",
        "landscape_4_3","landscape_16_9"],"evidence":{"enum":"inferred"}},
      "max_images":{"type":"integer","minimum":1,"maximum":5},
      "negative_prompt":{"type":"string"},
      "prompt":{"type":"string"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
