// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Lightricks {
  public nonisolated enum LTX2_5 {
    public nonisolated enum AudioToVideo {}
    public nonisolated enum ImageToVideo {}
    public nonisolated enum TextToVideo {}
  }
}

extension Lightricks.LTX2_5.AudioToVideo {
  /// LTX 2.5 audio to video fast on RunComfy. Makes video.
  ///
  /// `POST /v1/models/lightricks/ltx-2.5/audio-to-video/fast`
  public nonisolated struct Fast: ModelRequest {
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// An audio file.
    @export(implementation) public var audioURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// 1 to 50, default 9.
    @export(implementation) public var guidanceScale: Double? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_Auto_16x9_9x16

    @export(implementation) public init(
      audioURL: Media, aspectRatio: AspectRatio? = nil, guidanceScale: Double? = nil, imageURL: Media? = nil,
      prompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, audioURL, guidanceScale, imageURL, prompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/lightricks/ltx-2.5/audio-to-video/fast", output: .video, #"""
      {"type":"object","required":["audio_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["auto","16:9","9:16"]},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}},
      "guidance_scale":{"type":"number","minimum":1,"maximum":50},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "prompt":{"type":"string"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// LTX 2.5 audio to video pro on RunComfy. Makes video.
  ///
  /// `POST /v1/models/lightricks/ltx-2.5/audio-to-video/pro`
  public nonisolated struct Pro: ModelRequest {
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// An audio file.
    @export(implementation) public var audioURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// 1 to 50, default 9.
    @export(implementation) public var guidanceScale: Double? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_Auto_16x9_9x16

    @export(implementation) public init(
      audioURL: Media, aspectRatio: AspectRatio? = nil, guidanceScale: Double? = nil, imageURL: Media? = nil,
      prompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, audioURL, guidanceScale, imageURL, prompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/lightricks/ltx-2.5/audio-to-video/pro", output: .video, #"""
      {"type":"object","required":["audio_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["auto","16:9","9:16"]},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}},
      "guidance_scale":{"type":"number","minimum":1,"maximum":50},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "prompt":{"type":"string"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
