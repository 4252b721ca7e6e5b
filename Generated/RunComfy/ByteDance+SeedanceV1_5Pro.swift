// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.SeedanceV1_5Pro {
  /// Seedance V1.5 Pro image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-v1.5-pro/image-to-video`
  ///
  /// Only the request example is known; its page is called seedance-1-5/pro. Incomplete: not every field is known;
  /// `extra` takes the others.
  public nonisolated struct ImageToVideo: ModelRequest {
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// An image.
    @export(implementation) public var firstFrameImageURL: Media? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    @export(implementation) public init(prompt: String? = nil, firstFrameImageURL: Media? = nil) {
      _storage = _Storage(Self._schema, prompt, firstFrameImageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-v1.5-pro/image-to-video", output: .video, #"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "first_frame_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
