// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Kling {
  public enum Kling2_1 {
    public enum Master {}
    public enum Pro {}
  }
  public enum Kling2_6 {}
  public enum Kling3_0_4K {}
  public enum Kling3_0 {
    public enum Pro {}
    public enum Standard {}
  }
  public enum KlingVideoO1 {}
  public enum KlingVideoO3_4K {}
  public enum KlingVideoO3 {
    public enum Pro {}
    public enum Standard {}
  }
  public enum LipSync {}
}

extension Kling.Kling2_1.Master {
  /// kling/kling-2-1/master/image-to-video · POST /v1/models/kling/kling-2-1/master/image-to-video
  ///
  /// Only the request example is known. Incomplete: not every field is known; `extra` takes the others.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/kling-2-1/master/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String? = nil, imageURL: Media? = nil) {
      self.init(fields: Fields(Self.validator, prompt, imageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Kling.Kling2_1.Pro {
  /// kling/kling-2-1/pro/image-to-video · POST /v1/models/kling/kling-2-1/pro/image-to-video
  ///
  /// Only the required fields are known. Incomplete: not every field is known; `extra` takes the others.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/kling-2-1/pro/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, imageURL: Media) {
      self.init(fields: Fields(Self.validator, prompt, imageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
