// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Kling {
  public nonisolated enum Kling2_1 {
    public nonisolated enum Master {}
    public nonisolated enum Pro {}
  }
  public nonisolated enum Kling2_6 {}
  public nonisolated enum Kling3_0_4K {}
  public nonisolated enum Kling3_0 {
    public nonisolated enum Pro {}
    public nonisolated enum Standard {}
  }
  public nonisolated enum KlingVideoO1 {}
  public nonisolated enum KlingVideoO3_4K {}
  public nonisolated enum KlingVideoO3 {
    public nonisolated enum Pro {}
    public nonisolated enum Standard {}
  }
  public nonisolated enum LipSync {}
}

extension Kling.Kling2_1.Master {
  /// Kling 2.1 master image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-2-1/master/image-to-video`
  ///
  /// Only the request example is known. Incomplete: not every field is known; `extra` takes the others.
  public nonisolated struct ImageToVideo: ModelRequest {
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    @export(implementation) public init(prompt: String? = nil, imageURL: Media? = nil) {
      _storage = _Storage(Self._schema, prompt, imageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-2-1/master/image-to-video", output: .video, #"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Kling.Kling2_1.Pro {
  /// Kling 2.1 pro image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-2-1/pro/image-to-video`
  ///
  /// Only the required fields are known. Incomplete: not every field is known; `extra` takes the others.
  public nonisolated struct ImageToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }

    @export(implementation) public init(prompt: String, imageURL: Media) {
      _storage = _Storage(Self._schema, prompt, imageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-2-1/pro/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
