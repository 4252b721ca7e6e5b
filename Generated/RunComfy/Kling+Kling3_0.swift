// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Kling.Kling3_0.Pro {
  /// Kling 3.0 pro image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-3.0/pro/image-to-video`
  ///
  /// The shape of elements and multi_prompt is not known. Incomplete: not every field is known; `extra` takes the
  /// others. Known from client code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// 0 to 1, default 0.5.
    @export(implementation) public var cfgScale: Double? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 3 to 15, default 10.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// JPEG, PNG, BMP or WEBP.
    @export(implementation) public var startImageURL: Media { get { _storage[6] } set { _storage[6] = newValue } }
    /// JPEG, PNG, BMP or WEBP.
    @export(implementation) public var endImageURL: Media? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Structured; its shape is not known.
    @export(implementation) public var elements: JSONValue? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Structured; its shape is not known.
    @export(implementation) public var multiPrompt: JSONValue? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    public typealias ShotType = RunComfyOptions.ShotType_Customize

    @export(implementation) public init(
      prompt: String, startImageURL: Media, cfgScale: Double? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      negativePrompt: String? = nil, shotType: ShotType? = nil, endImageURL: Media? = nil, elements: JSONValue? = nil,
      multiPrompt: JSONValue? = nil
    ) {
      _storage = _Storage(
        Self._schema, cfgScale, duration, generateAudio, negativePrompt, prompt, shotType, startImageURL, endImageURL,
        elements, multiPrompt
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-3.0/pro/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","start_image_url"],"properties":{
      "cfg_scale":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "generate_audio":{"type":"boolean","evidence":"client"},
      "negative_prompt":{"type":"string","evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize"],"evidence":"client"},
      "start_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"formats":["jpeg","png",
        "bmp","webp"]},"evidence":"client"},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"formats":["jpeg","png",
        "bmp","webp"]},"evidence":"client"},
      "elements":{},
      "multi_prompt":{}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling 3.0 pro text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-3.0/pro/text-to-video`
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; `extra` takes the others. Known from
  /// client code, not from documentation.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 0 to 1, default 0.5.
    @export(implementation) public var cfgScale: Double? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var sound: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Structured; its shape is not known.
    @export(implementation) public var multiPrompt: JSONValue? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1
    public typealias ShotType = RunComfyOptions.ShotType_Customize

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, cfgScale: Double? = nil, duration: Int? = nil,
      negativePrompt: String? = nil, shotType: ShotType? = nil, sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      _storage = _Storage(
        Self._schema, aspectRatio, cfgScale, duration, negativePrompt, prompt, shotType, sound, multiPrompt
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-3.0/pro/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"],"evidence":"client"},
      "cfg_scale":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "negative_prompt":{"type":"string","evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Kling.Kling3_0.Standard {
  /// Kling 3.0 standard image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-3.0/standard/image-to-video`
  ///
  /// The shape of elements and multi_prompt is not known. Incomplete: not every field is known; `extra` takes the
  /// others. Known from client code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// 0 to 1, default 0.5.
    @export(implementation) public var cfgScale: Double? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 3 to 15, default 10.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// JPEG, PNG, BMP or WEBP.
    @export(implementation) public var startImageURL: Media { get { _storage[6] } set { _storage[6] = newValue } }
    /// Structured; its shape is not known.
    @export(implementation) public var elements: JSONValue? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Structured; its shape is not known.
    @export(implementation) public var multiPrompt: JSONValue? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias ShotType = RunComfyOptions.ShotType_Customize

    @export(implementation) public init(
      prompt: String, startImageURL: Media, cfgScale: Double? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      negativePrompt: String? = nil, shotType: ShotType? = nil, elements: JSONValue? = nil,
      multiPrompt: JSONValue? = nil
    ) {
      _storage = _Storage(
        Self._schema, cfgScale, duration, generateAudio, negativePrompt, prompt, shotType, startImageURL, elements,
        multiPrompt
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-3.0/standard/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","start_image_url"],"properties":{
      "cfg_scale":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "generate_audio":{"type":"boolean","evidence":"client"},
      "negative_prompt":{"type":"string","evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize"],"evidence":"client"},
      "start_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"formats":["jpeg","png",
        "bmp","webp"]},"evidence":"client"},
      "elements":{},
      "multi_prompt":{}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling 3.0 standard text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-3.0/standard/text-to-video`
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; `extra` takes the others. Known from
  /// client code, not from documentation.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 0 to 1, default 0.5.
    @export(implementation) public var cfgScale: Double? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `intelligent`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var sound: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Structured; its shape is not known.
    @export(implementation) public var multiPrompt: JSONValue? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1
    public typealias ShotType = RunComfyOptions.ShotType_Intelligent_Customize

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, cfgScale: Double? = nil, duration: Int? = nil,
      negativePrompt: String? = nil, shotType: ShotType? = nil, sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      _storage = _Storage(
        Self._schema, aspectRatio, cfgScale, duration, negativePrompt, prompt, shotType, sound, multiPrompt
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-3.0/standard/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"],"evidence":"client"},
      "cfg_scale":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "negative_prompt":{"type":"string","evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["intelligent","customize"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
