// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.Seedance1_0.Lite {
  /// Seedance 1.0 lite image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/bytedance/seedance-1-0/lite/image-to-video`
  ///
  /// Has more fields and rules than are known here. Incomplete: not every field is known; `extra` takes the others.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 1,900 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// An image, sides at most 6,000 px.
    @export(implementation) public var firstFrameImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }

    @export(implementation) public init(prompt: String, firstFrameImageURL: Media) {
      _storage = _Storage(Self._schema, prompt, firstFrameImageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seedance-1-0/lite/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","first_frame_image_url"],"properties":{
      "prompt":{"type":"string","maxLength":1900},
      "first_frame_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"maxWidth":6000,
        "maxHeight":6000}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
