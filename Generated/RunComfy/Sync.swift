// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Sync {
  public nonisolated enum Sync {
    public nonisolated enum LipSync {
      public nonisolated enum V2 {}
    }
  }
}

extension Sync.Sync.LipSync.V2 {
  /// Sync LipSync v2 pro on RunComfy. Makes video.
  ///
  /// `POST /v1/models/sync/sync/lipsync/v2/pro`
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known
  /// from client code, not from documentation.
  public nonisolated struct Pro: ModelRequest {
    /// A video.
    @export(implementation) public var videoURL: Media? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// An audio file.
    @export(implementation) public var audioURL: Media? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    @export(implementation) public init(videoURL: Media? = nil, audioURL: Media? = nil) {
      _storage = _Storage(Self._schema, videoURL, audioURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/sync/sync/lipsync/v2/pro", output: .video, #"""
      {"type":"object","properties":{
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]},"evidence":"client"},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]},"evidence":"client"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
