// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.Seedance1_0.Lite {
  /// bytedance/seedance-1-0/lite/image-to-video · POST /v1/models/bytedance/seedance-1-0/lite/image-to-video
  ///
  /// Has more fields and rules than are known here. Incomplete: not every field is known; `extra` takes the others.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-1-0/lite/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","first_frame_image_url"],"properties":{
      "prompt":{"type":"string","maxLength":1900},
      "first_frame_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"maxWidth":6000,"maxHeight":6000}}}}
      """#)
    /// Up to 1,900 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// An image, sides at most 6,000 px.
    @export(implementation) public var firstFrameImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, firstFrameImageURL: Media) {
      self.init(fields: Fields(Self.validator, prompt, firstFrameImageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
