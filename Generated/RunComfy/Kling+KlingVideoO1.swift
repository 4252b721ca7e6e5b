// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Kling.KlingVideoO1 {
  /// kling/kling-video-o1/image-to-video · POST /v1/models/kling/kling-video-o1/image-to-video
  ///
  /// Only the required fields are known. Incomplete: not every field is known; `extra` takes the others.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/kling-video-o1/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","start_image_url","end_image_url"],"properties":{
      "prompt":{"type":"string"},
      "start_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// An image.
    @export(implementation) public var startImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// An image.
    @export(implementation) public var endImageURL: Media { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, startImageURL: Media, endImageURL: Media) {
      self.init(fields: Fields(Self.validator, prompt, startImageURL, endImageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
