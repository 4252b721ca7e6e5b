// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Kling.KlingVideoO1 {
  /// Kling Video O1 image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-video-o1/image-to-video`
  ///
  /// Only the required fields are known. Incomplete: not every field is known; `extra` takes the others.
  public nonisolated struct ImageToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// An image.
    @export(implementation) public var startImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// An image.
    @export(implementation) public var endImageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }

    @export(implementation) public init(prompt: String, startImageURL: Media, endImageURL: Media) {
      _storage = _Storage(Self._schema, prompt, startImageURL, endImageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-video-o1/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","start_image_url","end_image_url"],"properties":{
      "prompt":{"type":"string"},
      "start_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
