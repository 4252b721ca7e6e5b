// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension WanAI.Wan2_7 {
  /// Wan 2.7 edit on RunComfy. Makes images.
  ///
  /// `POST /v1/models/wan-ai/wan-2.7/edit`
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
      "POST", "/v1/models/wan-ai/wan-2.7/edit", output: .image, #"""
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

  /// Wan 2.7 edit video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/wan-ai/wan-2.7/edit-video`
  public nonisolated struct EditVideo: ModelRequest {
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var audioSetting: AudioSetting? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default 5.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[3] } set { _storage[3] = newValue } }
    /// An image.
    @export(implementation) public var referenceImageURL: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0 to 2,147,483,647, default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// A video.
    @export(implementation) public var videoURL: Media { get { _storage[7] } set { _storage[7] = newValue } }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4
    public typealias AudioSetting = RunComfyOptions.AudioSetting_Auto_Origin
    public typealias Duration = RunComfyOptions.Duration_2to10
    public typealias Resolution = RunComfyOptions.Resolution_720p_1080p

    @export(implementation) public init(
      prompt: String, videoURL: Media, aspectRatio: AspectRatio? = nil, audioSetting: AudioSetting? = nil,
      duration: Duration? = nil, referenceImageURL: Media? = nil, resolution: Resolution? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, aspectRatio, audioSetting, duration, prompt, referenceImageURL, resolution, seed, videoURL
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/wan-ai/wan-2.7/edit-video", output: .video, #"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "audio_setting":{"type":"string","enum":["auto","origin"]},
      "duration":{"type":"integer","enum":[2,3,4,5,6,7,8,9,10]},
      "prompt":{"type":"string"},
      "reference_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.7 image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/wan-ai/wan-2.7/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// An audio file.
    @export(implementation) public var audioURL: Media? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default 5.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// An image.
    @export(implementation) public var endImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL: Media { get { _storage[4] } set { _storage[4] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[6] } set { _storage[6] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 2,147,483,647, default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias Duration = RunComfyOptions.Duration_2to15
    public typealias Resolution = RunComfyOptions.Resolution_720p_1080p

    @export(implementation) public init(
      imageURL: Media, prompt: String, audioURL: Media? = nil, duration: Duration? = nil,
      enablePromptExpansion: Bool? = nil, endImageURL: Media? = nil, negativePrompt: String? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, audioURL, duration, enablePromptExpansion, endImageURL, imageURL, negativePrompt, prompt,
        resolution, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/wan-ai/wan-2.7/image-to-video", output: .video, #"""
      {"type":"object","required":["image_url","prompt"],"properties":{
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}},
      "duration":{"type":"integer","enum":[2,3,4,5,6,7,8,9,10,11,12,13,14,15]},
      "enable_prompt_expansion":{"type":"boolean"},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "negative_prompt":{"type":"string","maxLength":500},
      "prompt":{"type":"string","maxLength":5000},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.7 reference to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/wan-ai/wan-2.7/reference-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default 5.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var multiShots: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[4] } set { _storage[4] = newValue } }
    /// Up to 5 items, each: an image.
    @export(implementation) public var referenceImageURLs: [Media]? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 5 items, each: a video.
    @export(implementation) public var referenceVideoURLs: [Media]? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 2,147,483,647, default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4
    public typealias Duration = RunComfyOptions.Duration_2to10
    public typealias Resolution = RunComfyOptions.Resolution_720p_1080p

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, multiShots: Bool? = nil,
      negativePrompt: String? = nil, referenceImageURLs: [Media]? = nil, referenceVideoURLs: [Media]? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, aspectRatio, duration, multiShots, negativePrompt, prompt, referenceImageURLs,
        referenceVideoURLs, resolution, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/wan-ai/wan-2.7/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "duration":{"type":"integer","enum":[2,3,4,5,6,7,8,9,10]},
      "multi_shots":{"type":"boolean"},
      "negative_prompt":{"type":"string","maxLength":500},
      "prompt":{"type":"string","maxLength":5000},
      "reference_image_urls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"]}}},
      "reference_video_urls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"video",
        "accepts":["url","dataURI"]}}},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.7 text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/wan-ai/wan-2.7/text-to-image`
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
      "POST", "/v1/models/wan-ai/wan-2.7/text-to-image", output: .image, #"""
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

  /// Wan 2.7 text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/wan-ai/wan-2.7/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// An audio file.
    @export(implementation) public var audioURL: Media? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default 5.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 0 to 2,147,483,647, default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4
    public typealias Duration = RunComfyOptions.Duration_2to15
    public typealias Resolution = RunComfyOptions.Resolution_720p_1080p

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, audioURL: Media? = nil, duration: Duration? = nil,
      enablePromptExpansion: Bool? = nil, negativePrompt: String? = nil, resolution: Resolution? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, aspectRatio, audioURL, duration, enablePromptExpansion, negativePrompt, prompt, resolution, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/wan-ai/wan-2.7/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}},
      "duration":{"type":"integer","enum":[2,3,4,5,6,7,8,9,10,11,12,13,14,15]},
      "enable_prompt_expansion":{"type":"boolean"},
      "negative_prompt":{"type":"string","maxLength":500},
      "prompt":{"type":"string","maxLength":5000},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunComfyOptions {
  public nonisolated enum Duration_2to10: Int, NumberOption {
    case `2` = 2, `3` = 3, `4` = 4, `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10
  }
  public nonisolated enum Duration_2to15: Int, NumberOption {
    case `2` = 2, `3` = 3, `4` = 4, `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12,
    `13` = 13, `14` = 14, `15` = 15
  }
}
