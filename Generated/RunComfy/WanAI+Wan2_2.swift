// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum WanAI {
  public enum Wan2_2 {}
  public enum Wan2_6 {}
  public enum Wan2_7 {
    public enum Pro {}
  }
  public enum Wan3_0Prime {}
  public enum Wan3_0 {}
}

extension WanAI.Wan2_2 {
  /// wan-ai/wan-2-2/image-to-video · POST /v1/models/wan-ai/wan-2-2/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/wan-ai/wan-2-2/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","img_url"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "negative_prompt":{"type":"string","maxLength":500},
      "img_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"exclusiveMaxBytes":10485760,"minWidth":360,"maxWidth":2000,"minHeight":360,"maxHeight":2000}},
      "template":{"type":"string"},
      "resolution":{"type":"string","enum":["480P","1080P"]},
      "duration":{"type":"integer","enum":[5]},
      "prompt_extend":{"type":"boolean"},
      "seed":{"type":"integer"}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution_14
    public typealias Duration = RunComfyOptions.Duration_9
    /// Up to 800 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// An image, under 10 MB, sides 360 to 2,000 px.
    @export(implementation) public var imgURL: Media { get { fields[2] } set { fields[2] = newValue } }
    @export(implementation) public var template: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `480P`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default 5.
    @export(implementation) public var duration: Duration? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imgURL: Media, negativePrompt: String? = nil, template: String? = nil,
      resolution: Resolution? = nil, duration: Duration? = nil, promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, negativePrompt, imgURL, template, resolution, duration, promptExtend, seed
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum Duration_9: Int, NumberOption {
    case `5` = 5
  }
  public enum Resolution_14: ModelOption {
    case `480P`, `1080P`
    public static var rawValues: StaticString { "|480P|1080P" }
  }
}
