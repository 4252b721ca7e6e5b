// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Lightricks {
  public enum LTX2_5 {
    public enum AudioToVideo {}
    public enum ImageToVideo {}
    public enum TextToVideo {}
  }
}

extension Lightricks.LTX2_5.AudioToVideo {
  /// lightricks/ltx-2.5/audio-to-video/fast · POST /v1/models/lightricks/ltx-2.5/audio-to-video/fast
  public struct Fast: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/lightricks/ltx-2.5/audio-to-video/fast", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["audio_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["auto","16:9","9:16"]},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}},
      "guidance_scale":{"type":"number","minimum":1,"maximum":50},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "prompt":{"type":"string"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_12
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An audio file.
    @export(implementation) public var audioURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// 1 to 50, default 9.
    @export(implementation) public var guidanceScale: Double? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var prompt: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      audioURL: Media, aspectRatio: AspectRatio? = nil, guidanceScale: Double? = nil, imageURL: Media? = nil,
      prompt: String? = nil
    ) {
      self.init(fields: Fields(Self.validator, aspectRatio, audioURL, guidanceScale, imageURL, prompt))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// lightricks/ltx-2.5/audio-to-video/pro · POST /v1/models/lightricks/ltx-2.5/audio-to-video/pro
  public struct Pro: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/lightricks/ltx-2.5/audio-to-video/pro", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["audio_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["auto","16:9","9:16"]},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}},
      "guidance_scale":{"type":"number","minimum":1,"maximum":50},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "prompt":{"type":"string"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_12
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An audio file.
    @export(implementation) public var audioURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// 1 to 50, default 9.
    @export(implementation) public var guidanceScale: Double? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var prompt: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      audioURL: Media, aspectRatio: AspectRatio? = nil, guidanceScale: Double? = nil, imageURL: Media? = nil,
      prompt: String? = nil
    ) {
      self.init(fields: Fields(Self.validator, aspectRatio, audioURL, guidanceScale, imageURL, prompt))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
