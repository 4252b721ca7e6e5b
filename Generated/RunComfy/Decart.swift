// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Decart {
  public enum LucyEdit {}
}

extension Decart.LucyEdit {
  /// decart/lucy-edit/restyle · POST /v1/models/decart/lucy-edit/restyle
  ///
  /// Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct Restyle: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/decart/lucy-edit/restyle", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"],"formats":["mp4","mov","webm","gif"]},"evidence":"client"},
      "resolution":{"type":"string","enum":["720p"],"evidence":"client"}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_6
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// MP4, MOV, WEBM or GIF. Known from client code, not from documentation.
    @export(implementation) public var videoURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `720p`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, videoURL: Media, resolution: Resolution? = nil) {
      self.init(fields: Fields(Self.validator, prompt, videoURL, resolution))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum Resolution_6: ModelOption {
    case `720p`
    public static var rawValues: StaticString { "|720p" }
  }
}
