// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum RhartTextQwen27B {}

extension RhartTextQwen27B {
  /// rhart-text-qwen-27b/chat · POST /openapi/v2/rhart-text-qwen-27b/chat
  public struct Chat: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-qwen-27b/chat", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}}}}
      """#, common: runningHubCommon)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 5 items, each: JPEG, PNG or WEBP, up to 30 MB.
    @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, imageURLs: [Media]? = nil, videoURL: Media? = nil) {
      self.init(fields: Fields(Self.validator, prompt, imageURLs, videoURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
