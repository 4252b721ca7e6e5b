// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Community {
  public enum Wan2_2Animate {}
}

extension Community.Wan2_2Animate {
  /// community/wan-2-2-animate/api · POST /v1/models/community/wan-2-2-animate/api
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct API: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/community/wan-2-2-animate/api", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]},"evidence":"client"}}}
      """#)
    /// An image. Known from client code, not from documentation.
    public var imageURL: Media?
    /// An audio file. Known from client code, not from documentation.
    public var audioURL: Media?
    public var extra: Extra = [:]
    public init(imageURL: Media? = nil, audioURL: Media? = nil) { self.imageURL = imageURL; self.audioURL = audioURL }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&imageURL); field(&audioURL); field(&extra) }
  }
}
