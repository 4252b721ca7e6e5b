// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum GoogleDeepMind {
  public enum Veo3_1 {}
}

extension GoogleDeepMind.Veo3_1 {
  /// google-deepmind/veo-3-1/extend-video · POST /v1/models/google-deepmind/veo-3-1/extend-video
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct ExtendVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google-deepmind/veo-3-1/extend-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    /// A video. Known from client code, not from documentation.
    @export(implementation) public var videoURL: Media? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(videoURL: Media? = nil, prompt: String? = nil) {
      self.init(fields: Fields(Self.validator, videoURL, prompt))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google-deepmind/veo-3-1/image-to-video · POST /v1/models/google-deepmind/veo-3-1/image-to-video
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/google-deepmind/veo-3-1/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    /// An image. Known from client code, not from documentation.
    @export(implementation) public var imageURL: Media? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(imageURL: Media? = nil, prompt: String? = nil) {
      self.init(fields: Fields(Self.validator, imageURL, prompt))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
