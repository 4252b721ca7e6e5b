// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum GoogleDeepMind {
  public nonisolated enum Veo3_1 {}
}

extension GoogleDeepMind.Veo3_1 {
  /// Veo 3.1 extend video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/google-deepmind/veo-3-1/extend-video`
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known
  /// from client code, not from documentation.
  public nonisolated struct ExtendVideo: ModelRequest {
    /// A video.
    @export(implementation) public var videoURL: Media? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    @export(implementation) public init(videoURL: Media? = nil, prompt: String? = nil) {
      _storage = _Storage(Self._schema, videoURL, prompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/google-deepmind/veo-3-1/extend-video", output: .video, #"""
      {"type":"object","properties":{
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Veo 3.1 image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/google-deepmind/veo-3-1/image-to-video`
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known
  /// from client code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// An image.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    @export(implementation) public init(imageURL: Media? = nil, prompt: String? = nil) {
      _storage = _Storage(Self._schema, imageURL, prompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/google-deepmind/veo-3-1/image-to-video", output: .video, #"""
      {"type":"object","properties":{
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
