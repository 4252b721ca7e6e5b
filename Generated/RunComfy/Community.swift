// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Community {
  public enum Wan2_2Animate {}
}

extension Community.Wan2_2Animate {
  /// community/wan-2-2-animate/api · POST /v1/models/community/wan-2-2-animate/api
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct API: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/community/wan-2-2-animate/api", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]},"evidence":"client"}}}
      """#)
    /// An image. Known from client code, not from documentation.
    @export(implementation) public var imageURL: Media? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An audio file. Known from client code, not from documentation.
    @export(implementation) public var audioURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(imageURL: Media? = nil, audioURL: Media? = nil) {
      self.init(fields: Fields(Self.validator, imageURL, audioURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
