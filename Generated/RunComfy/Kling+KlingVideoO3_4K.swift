// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Kling.KlingVideoO3_4K {
  /// Kling Video O3 4K image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-video-o3/4K/image-to-video`
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; `extra` takes the others. Known from
  /// client code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Default 5.
    @export(implementation) public var duration: Duration? {
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

    public typealias Duration = RunComfyOptions.Duration_3to15
    public typealias ShotType = RunComfyOptions.ShotType_Customize_Intelligent

    @export(implementation) public init(
      image: Media, prompt: String, duration: Duration? = nil, endImage: Media? = nil, shotType: ShotType? = nil,
      sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      _storage = _Storage(Self._schema, duration, endImage, image, prompt, shotType, sound, multiPrompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-video-o3/4K/image-to-video", output: .video, #"""
      {"type":"object","required":["image","prompt"],"properties":{
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15],"evidence":"client"},
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

  /// Kling Video O3 4K reference to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-video-o3/4K/reference-to-video`
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; `extra` takes the others. Known from
  /// client code, not from documentation.
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default 5.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// At most 4 beside a reference video. Up to 7 items, each: an image.
    @export(implementation) public var images: [Media]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
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

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1
    public typealias Duration = RunComfyOptions.Duration_3to15
    public typealias ShotType = RunComfyOptions.ShotType_Customize_Intelligent

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, images: [Media]? = nil,
      shotType: ShotType? = nil, sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, duration, images, prompt, shotType, sound, multiPrompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-video-o3/4K/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"],"evidence":"client"},
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15],"evidence":"client"},
      "images":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","accepts":["url",
        "dataURI"]},"evidence":"client"},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize","intelligent"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Video O3 4K text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-video-o3/4K/text-to-video`
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

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1
    public typealias Duration = RunComfyOptions.Duration_3to15
    public typealias ShotType = RunComfyOptions.ShotType_Customize_Intelligent

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, shotType: ShotType? = nil,
      sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, duration, prompt, shotType, sound, multiPrompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-video-o3/4K/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"],"evidence":"client"},
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15],"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize","intelligent"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
