// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Kling.Kling2_6 {
  /// kling/kling-2-6/motion-control-pro · POST /v1/models/kling/kling-2-6/motion-control-pro
  ///
  /// Other callers name the media reference_video_url and character_image_url. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct MotionControlPro: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/kling-2-6/motion-control-pro", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image","video","character_orientation"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "video":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]},"evidence":"client"},
      "keep_original_sound":{"type":"boolean","evidence":"client"},
      "character_orientation":{"type":"string","enum":["image","video"],"evidence":"client"}}}
      """#)
    public typealias CharacterOrientation = RunComfyOptions.CharacterOrientation
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// An image. Known from client code, not from documentation.
    @export(implementation) public var image: Media { get { fields[1] } set { fields[1] = newValue } }
    /// A video. Known from client code, not from documentation.
    @export(implementation) public var video: Media { get { fields[2] } set { fields[2] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var keepOriginalSound: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// With image the output lasts up to 10 seconds, with video up to 30. Known from client code, not from documentation.
    @export(implementation) public var characterOrientation: CharacterOrientation { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, image: Media, video: Media, characterOrientation: CharacterOrientation,
      keepOriginalSound: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, image, video, keepOriginalSound, characterOrientation))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum CharacterOrientation: ModelOption {
    case image, video
    public static var rawValues: StaticString { "|image|video" }
  }
}
