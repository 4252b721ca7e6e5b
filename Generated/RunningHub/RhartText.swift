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
      self.init(_storage: _Storage(prompt, imageURLs, videoURL))
    }

    // MARK: Generated support

    public static var operation: HTTPOperation {
      HTTPOperation("POST", "/openapi/v2/rhart-text-qwen-27b/chat", output: .text)
    }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "webp"],"maxBytes":31457280}}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}}}}
      """#, common: runningHubCommon)
    public var _storage: _Storage<Self>
    public init(_storage: _Storage<Self>) { self._storage = _storage }
  }
}
