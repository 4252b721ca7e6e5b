// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.SeedanceV1_5Pro {
  /// bytedance/seedance-v1.5-pro/image-to-video · POST /v1/models/bytedance/seedance-v1.5-pro/image-to-video
  ///
  /// Only the request example is known; its page is called seedance-1-5/pro. Incomplete: not every field is known; `extra` takes the others.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-v1.5-pro/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "first_frame_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An image.
    @export(implementation) public var firstFrameImageURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String? = nil, firstFrameImageURL: Media? = nil) {
      self.init(fields: Fields(Self.validator, prompt, firstFrameImageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
