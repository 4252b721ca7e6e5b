// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.Seedance2_0 {
  /// Seedance 2.0 fast on RunComfy.
  ///
  /// `POST /v1/models/bytedance/seedance-2.0/fast`
  public nonisolated struct Fast: ModelRequest {
    /// Default `adaptive`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audios: [Media]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 9 items, each: an image.
    @export(implementation) public var images: [Media]? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 3 items, each: a video.
    @export(implementation) public var videos: [Media]? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_Adaptive_16x9_9x16_4x3_and3More
    public typealias Resolution = RunComfyOptions.Resolution_480p_720p

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, audios: [Media]? = nil, duration: Int? = nil,
      generateAudio: Bool? = nil, images: [Media]? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      videos: [Media]? = nil
    ) {
      _storage = _Storage(
        Self._schema, aspectRatio, audios, duration, generateAudio, images, prompt, resolution, seed, videos
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.0/fast", #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["adaptive","16:9","9:16","4:3","3:4","1:1","21:9"]},
      "audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url",
        "dataURI"]}}},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "generate_audio":{"type":"boolean"},
      "images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url",
        "dataURI"]}}},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p"]},
      "seed":{"type":"integer"},
      "videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url",
        "dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.0 pro on RunComfy.
  ///
  /// `POST /v1/models/bytedance/seedance-2.0/pro`
  public nonisolated struct Pro: ModelRequest {
    /// Default `adaptive`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audios: [Media]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 9 items, each: an image.
    @export(implementation) public var images: [Media]? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 3 items, each: a video.
    @export(implementation) public var videos: [Media]? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public nonisolated enum Resolution: ModelOption {
      case `480p`, `720p`, `1080p`, `4k`
      public static var _texts: _OptionTexts { "|480p|720p|1080p|4k" }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_Adaptive_16x9_9x16_4x3_and3More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, audios: [Media]? = nil, duration: Int? = nil,
      generateAudio: Bool? = nil, images: [Media]? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      videos: [Media]? = nil
    ) {
      _storage = _Storage(
        Self._schema, aspectRatio, audios, duration, generateAudio, images, prompt, resolution, seed, videos
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.0/pro", #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["adaptive","16:9","9:16","4:3","3:4","1:1","21:9"]},
      "audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url",
        "dataURI"]}}},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "generate_audio":{"type":"boolean"},
      "images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url",
        "dataURI"]}}},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p","1080p","4k"]},
      "seed":{"type":"integer"},
      "videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url",
        "dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
