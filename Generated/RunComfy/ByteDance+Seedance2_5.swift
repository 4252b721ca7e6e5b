// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.Seedance2_5 {
  /// Seedance 2.5 first last frame 480p on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.5/first-last-frame/480p`
  public nonisolated struct FirstLastFrame480p: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// An image.
    @export(implementation) public var firstFrame: Media { get { _storage[3] } set { _storage[3] = newValue } }
    /// An image.
    @export(implementation) public var lastFrame: Media { get { _storage[4] } set { _storage[4] = newValue } }

    @export(implementation) public init(
      prompt: String, firstFrame: Media, lastFrame: Media, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, duration, generateAudio, firstFrame, lastFrame)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.5/first-last-frame/480p", output: .video, #"""
      {"type":"object","required":["prompt","first_frame","last_frame"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "first_frame":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "last_frame":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.5 first last frame 720p on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.5/first-last-frame/720p`
  public nonisolated struct FirstLastFrame720p: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// An image.
    @export(implementation) public var firstFrame: Media { get { _storage[3] } set { _storage[3] = newValue } }
    /// An image.
    @export(implementation) public var lastFrame: Media { get { _storage[4] } set { _storage[4] = newValue } }

    @export(implementation) public init(
      prompt: String, firstFrame: Media, lastFrame: Media, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, duration, generateAudio, firstFrame, lastFrame)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.5/first-last-frame/720p", output: .video, #"""
      {"type":"object","required":["prompt","first_frame","last_frame"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "first_frame":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "last_frame":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.5 image to video 1080p on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.5/image-to-video/1080p`
  public nonisolated struct ImageToVideo1080p: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// An image.
    @export(implementation) public var image: Media { get { _storage[3] } set { _storage[3] = newValue } }

    @export(implementation) public init(
      prompt: String, image: Media, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, duration, generateAudio, image)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.5/image-to-video/1080p", output: .video, #"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.5 image to video 480p on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.5/image-to-video/480p`
  public nonisolated struct ImageToVideo480p: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// An image.
    @export(implementation) public var image: Media { get { _storage[3] } set { _storage[3] = newValue } }

    @export(implementation) public init(
      prompt: String, image: Media, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, duration, generateAudio, image)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.5/image-to-video/480p", output: .video, #"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.5 image to video 4K on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.5/image-to-video/4k`
  public nonisolated struct ImageToVideo4K: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// An image.
    @export(implementation) public var image: Media { get { _storage[3] } set { _storage[3] = newValue } }

    @export(implementation) public init(
      prompt: String, image: Media, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, duration, generateAudio, image)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.5/image-to-video/4k", output: .video, #"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.5 image to video 720p on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.5/image-to-video/720p`
  public nonisolated struct ImageToVideo720p: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// An image.
    @export(implementation) public var image: Media { get { _storage[3] } set { _storage[3] = newValue } }

    @export(implementation) public init(
      prompt: String, image: Media, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, duration, generateAudio, image)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.5/image-to-video/720p", output: .video, #"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.5 reference to video 1080p on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.5/reference-to-video/1080p`
  public nonisolated struct ReferenceToVideo1080p: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 4 to 30, default 5.
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
    /// Up to 3 items, each: a video.
    @export(implementation) public var videos: [Media]? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audios: [Media]? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_and3More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      images: [Media]? = nil, videos: [Media]? = nil, audios: [Media]? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, generateAudio, images, videos, audios)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.5/reference-to-video/1080p", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url",
        "dataURI"]}}},
      "videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url",
        "dataURI"]}}},
      "audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url",
        "dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.5 reference to video 480p on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.5/reference-to-video/480p`
  public nonisolated struct ReferenceToVideo480p: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 4 to 30, default 5.
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
    /// Up to 3 items, each: a video.
    @export(implementation) public var videos: [Media]? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audios: [Media]? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_and3More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      images: [Media]? = nil, videos: [Media]? = nil, audios: [Media]? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, generateAudio, images, videos, audios)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.5/reference-to-video/480p", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url",
        "dataURI"]}}},
      "videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url",
        "dataURI"]}}},
      "audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url",
        "dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.5 reference to video 4K on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.5/reference-to-video/4k`
  public nonisolated struct ReferenceToVideo4K: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 4 to 30, default 5.
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
    /// 1 to 3 items, each: a video.
    @export(implementation) public var videos: [Media] { get { _storage[5] } set { _storage[5] = newValue } }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audios: [Media]? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_and3More

    @export(implementation) public init(
      prompt: String, videos: [Media], aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      generateAudio: Bool? = nil, images: [Media]? = nil, audios: [Media]? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, generateAudio, images, videos, audios)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.5/reference-to-video/4k", output: .video, #"""
      {"type":"object","required":["prompt","videos"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url",
        "dataURI"]}}},
      "videos":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"string","media":{"kind":"video",
        "accepts":["url","dataURI"]}}},
      "audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url",
        "dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.5 reference to video 720p on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.5/reference-to-video/720p`
  public nonisolated struct ReferenceToVideo720p: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 4 to 30, default 5.
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
    /// Up to 3 items, each: a video.
    @export(implementation) public var videos: [Media]? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audios: [Media]? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_and3More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      images: [Media]? = nil, videos: [Media]? = nil, audios: [Media]? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, generateAudio, images, videos, audios)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.5/reference-to-video/720p", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url",
        "dataURI"]}}},
      "videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url",
        "dataURI"]}}},
      "audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url",
        "dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.5 text to video 1080p on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.5/text-to-video/1080p`
  public nonisolated struct TextToVideo1080p: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_and3More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, generateAudio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.5/text-to-video/1080p", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.5 text to video 480p on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.5/text-to-video/480p`
  public nonisolated struct TextToVideo480p: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_and3More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, generateAudio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.5/text-to-video/480p", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.5 text to video 4K on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.5/text-to-video/4k`
  public nonisolated struct TextToVideo4K: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_and3More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, generateAudio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.5/text-to-video/4k", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedance 2.5 text to video 720p on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-2.5/text-to-video/720p`
  public nonisolated struct TextToVideo720p: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_and3More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, duration, generateAudio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-2.5/text-to-video/720p", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunComfyOptions {
  public nonisolated enum AspectRatio_16x9_9x16_1x1_4x3_and3More: ModelOption {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `21:9`, adaptive
    public static var _texts: _OptionTexts { "|16:9|9:16|1:1|4:3|3:4|21:9|adaptive" }
  }
}
