// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.SeedanceV2 {
  /// Seedance V2 pro on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-v2/pro`
  ///
  /// An older form: bytedance/seedance-2.0/pro names the lists images, videos and audios. Incomplete: not every field
  /// is known; `extra` takes the others. Known from client code, not from documentation.
  public nonisolated struct Pro: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 9 items, each: an image.
    @export(implementation) public var imageURL: [Media]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 3 items, each: a video.
    @export(implementation) public var videoURL: [Media]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audioURL: [Media]? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `adaptive`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_Adaptive_16x9_9x16_4x3_and3More
    public typealias Resolution = RunComfyOptions.Resolution_480p_720p

    @export(implementation) public init(
      prompt: String, imageURL: [Media]? = nil, videoURL: [Media]? = nil, audioURL: [Media]? = nil,
      aspectRatio: AspectRatio? = nil, duration: Int? = nil, resolution: Resolution? = nil, generateAudio: Bool? = nil,
      seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, imageURL, videoURL, audioURL, aspectRatio, duration, resolution, generateAudio, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-v2/pro", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "image_url":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url",
        "dataURI"]},"evidence":"client"},"evidence":"client"},
      "video_url":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url",
        "dataURI"]},"evidence":"client"},"evidence":"client"},
      "audio_url":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url",
        "dataURI"]},"evidence":"client"},"evidence":"client"},
      "aspect_ratio":{"type":"string","enum":["adaptive","16:9","9:16","4:3","3:4","1:1","21:9"],"evidence":"client"},
      "duration":{"type":"integer","minimum":4,"maximum":15,"evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p"],"evidence":"client"},
      "generate_audio":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","evidence":"client"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
