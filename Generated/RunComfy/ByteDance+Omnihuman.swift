// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum ByteDance {
  public nonisolated enum Omnihuman {}
  public nonisolated enum SeedAudio1_0 {}
  public nonisolated enum Seedance1_0 {
    public nonisolated enum Lite {}
  }
  public nonisolated enum Seedance2_0Mini {}
  public nonisolated enum Seedance2_0 {}
  public nonisolated enum Seedance2_5 {}
  public nonisolated enum SeedanceV1_5Pro {}
  public nonisolated enum SeedanceV2 {}
  public nonisolated enum Seedream4_5 {}
  public nonisolated enum Seedream5_0Pro {}
  public nonisolated enum Seedream5 {
    public nonisolated enum Lite {}
  }
}

extension ByteDance.Omnihuman {
  /// Omnihuman API on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/omnihuman/api`
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
      "POST", "/v1/models/bytedance/omnihuman/api", output: .video, #"""
      {"type":"object","properties":{
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]},"evidence":"client"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
