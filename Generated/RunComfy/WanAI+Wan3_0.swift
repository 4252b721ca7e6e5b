// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension WanAI.Wan3_0 {
  /// Wan 3.0 image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/wan-ai/wan-3.0/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `adaptive`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 2 to 30, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enableAudio: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0 to 2,147,483,647, default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL: Media { get { _storage[7] } set { _storage[7] = newValue } }
    /// An image.
    @export(implementation) public var endImageURL: Media? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_Adaptive_16x9_9x16_1x1_and2More
    public typealias Resolution = RunComfyOptions.Resolution_480p_720p_1080p

    @export(implementation) public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil,
      duration: Int? = nil, enableAudio: Bool? = nil, promptExtend: Bool? = nil, seed: Int? = nil,
      endImageURL: Media? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, aspectRatio, resolution, duration, enableAudio, promptExtend, seed, imageURL, endImageURL
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/wan-ai/wan-3.0/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["adaptive","16:9","9:16","1:1","4:3","3:4"]},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]},
      "duration":{"type":"integer","minimum":2,"maximum":30},
      "enable_audio":{"type":"boolean"},
      "prompt_extend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 3.0 reference to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/wan-ai/wan-3.0/reference-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 2 to 30, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enableAudio: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Each an audio file.
    @export(implementation) public var referenceAudios: [Media]? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Each an image.
    @export(implementation) public var referenceImages: [Media]? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Each a video.
    @export(implementation) public var referenceVideos: [Media]? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_and2More
    public typealias Resolution = RunComfyOptions.Resolution_480p_720p_1080p

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, enableAudio: Bool? = nil,
      promptExtend: Bool? = nil, resolution: Resolution? = nil, seed: Int? = nil, referenceAudios: [Media]? = nil,
      referenceImages: [Media]? = nil, referenceVideos: [Media]? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, aspectRatio, duration, enableAudio, promptExtend, resolution, seed, referenceAudios,
        referenceImages, referenceVideos
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/wan-ai/wan-3.0/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","adaptive"]},
      "duration":{"type":"integer","minimum":2,"maximum":30},
      "enable_audio":{"type":"boolean"},
      "prompt_extend":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]},
      "seed":{"type":"integer"},
      "reference_audios":{"type":"array","items":{"type":"string","media":{"kind":"audio","accepts":["url",
        "dataURI"]}}},
      "reference_images":{"type":"array","items":{"type":"string","media":{"kind":"image","accepts":["url",
        "dataURI"]}}},
      "reference_videos":{"type":"array","items":{"type":"string","media":{"kind":"video","accepts":["url",
        "dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 3.0 text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/wan-ai/wan-3.0/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 2 to 30, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var enableAudio: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_and2More
    public typealias Resolution = RunComfyOptions.Resolution_480p_720p_1080p

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, enableAudio: Bool? = nil,
      promptExtend: Bool? = nil, resolution: Resolution? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, enableAudio, promptExtend, resolution, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/wan-ai/wan-3.0/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","adaptive"]},
      "duration":{"type":"integer","minimum":2,"maximum":30},
      "enable_audio":{"type":"boolean"},
      "prompt_extend":{"type":"boolean"},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]},
      "seed":{"type":"integer"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunComfyOptions {
  public nonisolated enum AspectRatio_16x9_9x16_1x1_4x3_and2More: ModelOption {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, adaptive
    public static var _texts: _OptionTexts { "|16:9|9:16|1:1|4:3|3:4|adaptive" }
  }
}
