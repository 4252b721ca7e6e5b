// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Kling.KlingVideoO3.Pro {
  /// Kling Video O3 pro image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-video-o3/pro/image-to-video`
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; `extra` takes the others. Known from
  /// client code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// An image.
    @export(implementation) public var endImage: Media? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// An image.
    @export(implementation) public var image: Media { get { _storage[2] } set { _storage[2] = newValue } }
    @export(implementation) public var prompt: String { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var sound: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Structured; its shape is not known.
    @export(implementation) public var multiPrompt: JSONValue? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias ShotType = RunComfyOptions.ShotType_Customize_Intelligent

    @export(implementation) public init(
      image: Media, prompt: String, duration: Int? = nil, endImage: Media? = nil, shotType: ShotType? = nil,
      sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      _storage = _Storage(Self._schema, duration, endImage, image, prompt, shotType, sound, multiPrompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-video-o3/pro/image-to-video", output: .video, #"""
      {"type":"object","required":["image","prompt"],"properties":{
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "end_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize","intelligent"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O3 pro reference to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-video-o3/pro/reference-to-video`
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; `extra` takes the others. Known from
  /// client code, not from documentation.
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// At most 4 beside a reference video. Up to 7 items, each: an image.
    @export(implementation) public var images: [Media]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var sound: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// A video.
    @export(implementation) public var video: Media? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Structured; its shape is not known.
    @export(implementation) public var multiPrompt: JSONValue? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1
    public typealias ShotType = RunComfyOptions.ShotType_Intelligent_Customize

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, images: [Media]? = nil,
      keepOriginalSound: Bool? = nil, shotType: ShotType? = nil, sound: Bool? = nil, video: Media? = nil,
      multiPrompt: JSONValue? = nil
    ) {
      _storage = _Storage(
        Self._schema, aspectRatio, duration, images, keepOriginalSound, prompt, shotType, sound, video, multiPrompt
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-video-o3/pro/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"],"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "images":{"type":"array","minItems":0,"maxItems":7,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"]},"evidence":"client"},"evidence":"client"},
      "keep_original_sound":{"type":"boolean","evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["intelligent","customize"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "video":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]},"evidence":"client"},
      "multi_prompt":{}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O3 pro text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-video-o3/pro/text-to-video`
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; `extra` takes the others. Known from
  /// client code, not from documentation.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default 5.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var sound: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Structured; its shape is not known.
    @export(implementation) public var multiPrompt: JSONValue? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public nonisolated enum Duration: Int, NumberOption {
      case `5` = 5, `10` = 10
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1
    public typealias ShotType = RunComfyOptions.ShotType_Customize_Intelligent

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, shotType: ShotType? = nil,
      sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, duration, prompt, shotType, sound, multiPrompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-video-o3/pro/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"],"evidence":"client"},
      "duration":{"type":"integer","enum":[5,10],"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize","intelligent"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O3 pro video to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-video-o3/pro/video-to-video`
  public nonisolated struct VideoToVideo: ModelRequest {
    /// Up to 4 items, each: an image.
    @export(implementation) public var images: [Media]? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// A video.
    @export(implementation) public var video: Media { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias ShotType = RunComfyOptions.ShotType_Customize

    @export(implementation) public init(
      prompt: String, video: Media, images: [Media]? = nil, keepOriginalSound: Bool? = nil, shotType: ShotType? = nil
    ) {
      _storage = _Storage(Self._schema, images, keepOriginalSound, prompt, shotType, video)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-video-o3/pro/video-to-video", output: .video, #"""
      {"type":"object","required":["prompt","video"],"properties":{
      "images":{"type":"array","minItems":0,"maxItems":4,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"]}}},
      "keep_original_sound":{"type":"boolean"},
      "prompt":{"type":"string"},
      "shot_type":{"type":"string","enum":["customize"]},
      "video":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
