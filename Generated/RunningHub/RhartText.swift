// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum RhartTextQwen27B {}

extension RhartTextQwen27B {
  /// Rhart Text Qwen 27B chat on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/rhart-text-qwen-27b/chat`
  public nonisolated struct Chat: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 5 items, each: JPEG, PNG or WEBP, up to 30 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    @export(implementation) public init(prompt: String, imageURLs: [Media]? = nil, videoURL: Media? = nil) {
      _storage = _Storage(Self._schema, prompt, imageURLs, videoURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-text-qwen-27b/chat", output: .text, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "webp"],"maxBytes":31457280}}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
