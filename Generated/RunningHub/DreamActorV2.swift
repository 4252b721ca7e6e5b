// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// SD2.0 video ref to video trial on RunningHub. Makes video.
///
/// `POST /openapi/v2/bytedance/dreamactor-v2`
///
/// Documented as `sd2.0/video-ref-to-video-trial`.
public nonisolated struct DreamActorV2: ModelRequest {
  /// JPEG or PNG, up to 5 MB.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// MP4, MOV or WEBM, up to 100 MB.
  @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }

  @export(implementation) public init(imageURL: Media, videoURL: Media) {
    _storage = _Storage(Self._schema, imageURL, videoURL)
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/bytedance/dreamactor-v2", output: .video, #"""
    {"type":"object","required":["imageUrl","videoUrl"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":5242880}},
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov","webm"],"maxBytes":104857600}}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
