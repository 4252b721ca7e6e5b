// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Kling.LipSync {
  /// kling/lipsync/audio-to-video · POST /v1/models/kling/lipsync/audio-to-video
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct AudioToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/lipsync/audio-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]},"evidence":"client"},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]},"evidence":"client"}}}
      """#)
    /// A video. Known from client code, not from documentation.
    @export(implementation) public var videoURL: Media? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An audio file. Known from client code, not from documentation.
    @export(implementation) public var audioURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(videoURL: Media? = nil, audioURL: Media? = nil) {
      self.init(fields: Fields(Self.validator, videoURL, audioURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
