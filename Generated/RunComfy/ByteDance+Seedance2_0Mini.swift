// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.Seedance2_0Mini {
  /// Seedance 2.0 Mini image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.0-mini/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enableWebSearch: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// An image.
    @export(implementation) public var image: Media { get { _storage[6] } set { _storage[6] = newValue } }
    /// An image.
    @export(implementation) public var lastImage: Media? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_4x3_3x4_and2More
    public typealias Resolution = RunComfyOptions.Resolution_480p_720p

    @export(implementation) public init(
      prompt: String, image: Media, aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      enableWebSearch: Bool? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil, lastImage: Media? = nil
    ) {
      _storage = _Storage(
        Self._schema, aspectRatio, duration, enableWebSearch, generateAudio, prompt, resolution, image, lastImage
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.0-mini/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","image"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","21:9"]},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "enable_web_search":{"type":"boolean"},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p"]},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "last_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.0 Mini text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.0-mini/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enableWebSearch: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_4x3_3x4_and2More
    public typealias Resolution = RunComfyOptions.Resolution_480p_720p

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, enableWebSearch: Bool? = nil,
      generateAudio: Bool? = nil, resolution: Resolution? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, duration, enableWebSearch, generateAudio, prompt, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.0-mini/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","21:9"]},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "enable_web_search":{"type":"boolean"},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.0 Mini video to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.0-mini/video-to-video`
  public nonisolated struct VideoToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enableWebSearch: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Each an audio file.
    @export(implementation) public var referenceAudios: [Media]? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Each an image.
    @export(implementation) public var referenceImages: [Media]? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// A video.
    @export(implementation) public var video: Media { get { _storage[8] } set { _storage[8] = newValue } }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_4x3_3x4_and2More
    public typealias Resolution = RunComfyOptions.Resolution_480p_720p

    @export(implementation) public init(
      prompt: String, video: Media, aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      enableWebSearch: Bool? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil,
      referenceAudios: [Media]? = nil, referenceImages: [Media]? = nil
    ) {
      _storage = _Storage(
        Self._schema, aspectRatio, duration, enableWebSearch, generateAudio, prompt, resolution, referenceAudios,
        referenceImages, video
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.0-mini/video-to-video", output: .video, #"""
      {"type":"object","required":["prompt","video"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","21:9"]},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "enable_web_search":{"type":"boolean"},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p"]},
      "reference_audios":{"type":"array","minItems":0,"items":{"type":"string","media":{"kind":"audio","accepts":["url",
        "dataURI"]}}},
      "reference_images":{"type":"array","minItems":0,"items":{"type":"string","media":{"kind":"image","accepts":["url",
        "dataURI"]}}},
      "video":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunComfyOptions {
  public nonisolated enum AspectRatio_16x9_9x16_4x3_3x4_and2More: ModelOption {
    case `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, `21:9`
    public static var _texts: _OptionTexts { "|16:9|9:16|4:3|3:4|1:1|21:9" }
  }
}
