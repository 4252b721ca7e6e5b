// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Google {
  public nonisolated enum GeminiOmniFlash {}
  public nonisolated enum NanoBanana2Lite {}
  public nonisolated enum NanoBanana2 {}
}

extension Google.GeminiOmniFlash {
  /// Gemini Omni Flash image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/google/gemini-omni-flash/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 3 to 10, default 8.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16

    @export(implementation) public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, duration: Int? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, duration, prompt, imageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/google/gemini-omni-flash/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"integer","minimum":3,"maximum":10},
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Gemini Omni Flash reference to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/google/gemini-omni-flash/reference-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 3 to 10, default 8.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// At least 1 item, each: an image.
    @export(implementation) public var imageURLs: [Media] { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, duration: Int? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, duration, prompt, imageURLs)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/google/gemini-omni-flash/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","image_urls"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"integer","minimum":3,"maximum":10},
      "prompt":{"type":"string"},
      "image_urls":{"type":"array","minItems":1,"items":{"type":"string","media":{"kind":"image","accepts":["url",
        "dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Gemini Omni Flash text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/google/gemini-omni-flash/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 3 to 10, default 8.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16

    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil) {
      _storage = _Storage(Self._schema, aspectRatio, duration, prompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/google/gemini-omni-flash/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"integer","minimum":3,"maximum":10},
      "prompt":{"type":"string"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Gemini Omni Flash video edit on RunComfy. Makes video.
  ///
  /// `POST /v1/models/google/gemini-omni-flash/video-edit`
  public nonisolated struct VideoEdit: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// A video.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }

    @export(implementation) public init(prompt: String, videoURL: Media) {
      _storage = _Storage(Self._schema, prompt, videoURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/google/gemini-omni-flash/video-edit", output: .video, #"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "prompt":{"type":"string"},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
