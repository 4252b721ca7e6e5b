// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension PixVerse.PixVerseV6 {
  /// PixVerse V6 extend on RunComfy. Makes video.
  ///
  /// `POST /v1/models/pixverse/pixverse-v6/extend`
  public nonisolated struct Extend: ModelRequest {
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// A video.
    @export(implementation) public var video: Media { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias Resolution = RunComfyOptions.Resolution_360p_540p_720p_1080p

    @export(implementation) public init(
      prompt: String, video: Media, duration: Int? = nil, generateAudioSwitch: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, duration, generateAudioSwitch, prompt, resolution, seed, video)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/pixverse/pixverse-v6/extend", output: .video, #"""
      {"type":"object","required":["prompt","video"],"properties":{
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generate_audio_switch":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "seed":{"type":"integer"},
      "video":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse V6 image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/pixverse/pixverse-v6/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var generateMultiClipSwitch: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// An image.
    @export(implementation) public var image: Media { get { _storage[6] } set { _storage[6] = newValue } }

    public typealias Resolution = RunComfyOptions.Resolution_360p_540p_720p_1080p

    @export(implementation) public init(
      prompt: String, image: Media, duration: Int? = nil, generateAudioSwitch: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil, generateMultiClipSwitch: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, duration, generateAudioSwitch, prompt, resolution, seed, generateMultiClipSwitch, image
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/pixverse/pixverse-v6/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","image"],"properties":{
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generate_audio_switch":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "seed":{"type":"integer"},
      "generate_multi_clip_switch":{"type":"boolean"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse V6 reference to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/pixverse/pixverse-v6/reference-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 7 items, each: an image.
    @export(implementation) public var images: [Media]? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Each a video.
    @export(implementation) public var videos: [Media]? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias Resolution = RunComfyOptions.Resolution_360p_540p_720p_1080p
    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_4x3_1x1_3x4_and4More

    @export(implementation) public init(
      prompt: String, duration: Int? = nil, generateAudioSwitch: Bool? = nil, resolution: Resolution? = nil,
      seed: Int? = nil, aspectRatio: AspectRatio? = nil, images: [Media]? = nil, videos: [Media]? = nil
    ) {
      _storage = _Storage(
        Self._schema, duration, generateAudioSwitch, prompt, resolution, seed, aspectRatio, images, videos
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/pixverse/pixverse-v6/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generate_audio_switch":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]},
      "images":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","accepts":["url",
        "dataURI"]}}},
      "videos":{"type":"array","items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse V6 text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/pixverse/pixverse-v6/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var generateMultiClipSwitch: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias Resolution = RunComfyOptions.Resolution_360p_540p_720p_1080p
    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_4x3_1x1_3x4_and4More

    @export(implementation) public init(
      prompt: String, duration: Int? = nil, generateAudioSwitch: Bool? = nil, resolution: Resolution? = nil,
      seed: Int? = nil, generateMultiClipSwitch: Bool? = nil, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(
        Self._schema, duration, generateAudioSwitch, prompt, resolution, seed, generateMultiClipSwitch, aspectRatio
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/pixverse/pixverse-v6/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generate_audio_switch":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "seed":{"type":"integer"},
      "generate_multi_clip_switch":{"type":"boolean"},
      "aspect_ratio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse V6 transition on RunComfy. Makes video.
  ///
  /// `POST /v1/models/pixverse/pixverse-v6/transition`
  public nonisolated struct Transition: ModelRequest {
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var generateAudioSwitch: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// An image.
    @export(implementation) public var image: Media { get { _storage[5] } set { _storage[5] = newValue } }
    /// An image.
    @export(implementation) public var endImage: Media { get { _storage[6] } set { _storage[6] = newValue } }

    public typealias Resolution = RunComfyOptions.Resolution_360p_540p_720p_1080p

    @export(implementation) public init(
      prompt: String, image: Media, endImage: Media, duration: Int? = nil, generateAudioSwitch: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, duration, generateAudioSwitch, prompt, resolution, seed, image, endImage)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/pixverse/pixverse-v6/transition", output: .video, #"""
      {"type":"object","required":["prompt","image","end_image"],"properties":{
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generate_audio_switch":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "seed":{"type":"integer"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "end_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
