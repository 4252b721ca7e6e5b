// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Community {
  public nonisolated enum Wan2_2Animate {}
}

extension Community.Wan2_2Animate {
  /// Wan 2.2 Animate API on RunComfy. Makes video.
  ///
  /// `POST /v1/models/community/wan-2-2-animate/api`
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known
  /// from client code, not from documentation.
  public nonisolated struct API: ModelRequest {
    /// An image.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// An audio file.
    @export(implementation) public var audioURL: Media? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    @export(implementation) public init(imageURL: Media? = nil, audioURL: Media? = nil) {
      _storage = _Storage(Self._schema, imageURL, audioURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/community/wan-2-2-animate/api", output: .video, #"""
      {"type":"object","properties":{
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]},"evidence":"client"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
