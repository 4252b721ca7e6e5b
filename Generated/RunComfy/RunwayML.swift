// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum RunwayML {
  public enum RunwayAleph2 {}
}

extension RunwayML.RunwayAleph2 {
  /// runwayml/runway-aleph-2/video-to-video · POST /v1/models/runwayml/runway-aleph-2/video-to-video
  ///
  /// The shape of keyframes is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct VideoToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/runwayml/runway-aleph-2/video-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "prompt":{"type":"string","maxLength":1000,"evidence":{"type":"client","maxLength":"inferred"}},
      "seed":{"type":"integer","minimum":0,"maximum":4294967295,"evidence":"client"},
      "target_aspect_ratio":{"type":"string","enum":["16:9","4:3","3:2","1:1","2:3","3:4","9:16","21:9"],"evidence":"client"},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"],"exclusiveMaxBytes":16777216,"maxSeconds":30},"evidence":"client"},
      "keyframes":{}}}
      """#)
    public typealias TargetAspectRatio = RunComfyOptions.TargetAspectRatio
    /// Up to 1,000 characters. Type from client code; longest length inferred.
    public var prompt: String
    /// 0 to 4,294,967,295. Known from client code, not from documentation.
    public var seed: Int?
    /// Known from client code, not from documentation.
    public var targetAspectRatio: TargetAspectRatio?
    /// 2 to 30 seconds. A video, under 16 MB, up to 30 seconds. Known from client code, not from documentation.
    public var videoURL: Media
    /// Structured; its shape is not known.
    public var keyframes: JSONValue?
    public var extra: Extra = [:]
    public init(
      prompt: String, videoURL: Media, seed: Int? = nil, targetAspectRatio: TargetAspectRatio? = nil,
      keyframes: JSONValue? = nil
    ) {
      self.prompt = prompt; self.videoURL = videoURL; self.seed = seed; self.targetAspectRatio = targetAspectRatio
      self.keyframes = keyframes
    }
    public init(_ blank: Blank) { prompt = ""; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&seed); field(&targetAspectRatio); field(&videoURL); field(&keyframes); field(&extra)
    }
  }
}
