// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Decart {
  public enum LucyEdit {}
}

extension Decart.LucyEdit {
  /// decart/lucy-edit/restyle · POST /v1/models/decart/lucy-edit/restyle
  ///
  /// Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct Restyle: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/decart/lucy-edit/restyle", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"],"formats":["mp4","mov","webm","gif"]},"evidence":"client"},
      "resolution":{"type":"string","enum":["720p"],"evidence":"client"}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_6
    /// Known from client code, not from documentation.
    public var prompt: String
    /// MP4, MOV, WEBM or GIF. Known from client code, not from documentation.
    public var videoURL: Media
    /// Default `720p`. Known from client code, not from documentation.
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(prompt: String, videoURL: Media, resolution: Resolution? = nil) {
      self.prompt = prompt; self.videoURL = videoURL; self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = ""; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&videoURL); field(&resolution); field(&extra)
    }
  }
}
