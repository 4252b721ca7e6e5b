// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum HappyHorse {
  public enum HappyHorse1_0 {}
}

extension HappyHorse.HappyHorse1_0 {
  /// happyhorse/happyhorse-1.0/image-to-video · POST /v1/models/happyhorse/happyhorse-1.0/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/happyhorse/happyhorse-1.0/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["image_url","prompt"],"properties":{
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15]},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "prompt":{"type":"string","maxLength":5000},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "watermark":{"type":"boolean"}}}
      """#)
    public typealias Duration = RunComfyOptions.Duration
    public typealias Resolution = RunComfyOptions.Resolution
    /// Default 5.
    @export(implementation) public var duration: Duration? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// Default `1080P`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 0 to 2,147,483,647, default 0.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `false`.
    @export(implementation) public var watermark: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: Media, prompt: String, duration: Duration? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      watermark: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, duration, imageURL, prompt, resolution, seed, watermark))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// happyhorse/happyhorse-1.0/reference-to-video · POST /v1/models/happyhorse/happyhorse-1.0/reference-to-video
  public struct ReferenceToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/happyhorse/happyhorse-1.0/reference-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["image_url_1","prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15]},
      "image_url_1":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_2":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_3":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_4":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_5":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_6":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_7":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_8":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_9":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "prompt":{"type":"string","maxLength":5000},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "watermark":{"type":"boolean"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_10
    public typealias Duration = RunComfyOptions.Duration
    public typealias Resolution = RunComfyOptions.Resolution
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default 5.
    @export(implementation) public var duration: Duration? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// An image.
    @export(implementation) public var imageURL1: Media { get { fields[2] } set { fields[2] = newValue } }
    /// An image.
    @export(implementation) public var imageURL2: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// An image.
    @export(implementation) public var imageURL3: Media? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// An image.
    @export(implementation) public var imageURL4: Media? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// An image.
    @export(implementation) public var imageURL5: Media? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// An image.
    @export(implementation) public var imageURL6: Media? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// An image.
    @export(implementation) public var imageURL7: Media? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// An image.
    @export(implementation) public var imageURL8: Media? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    /// An image.
    @export(implementation) public var imageURL9: Media? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { fields[11] } set { fields[11] = newValue } }
    /// Default `1080P`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 12] } set { fields[optional: 12] = newValue } }
    /// 0 to 2,147,483,647, default 0.
    @export(implementation) public var seed: Int? { get { fields[optional: 13] } set { fields[optional: 13] = newValue } }
    /// Default `false`.
    @export(implementation) public var watermark: Bool? { get { fields[optional: 14] } set { fields[optional: 14] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL1: Media, prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil,
      imageURL2: Media? = nil, imageURL3: Media? = nil, imageURL4: Media? = nil, imageURL5: Media? = nil,
      imageURL6: Media? = nil, imageURL7: Media? = nil, imageURL8: Media? = nil, imageURL9: Media? = nil,
      resolution: Resolution? = nil, seed: Int? = nil, watermark: Bool? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, aspectRatio, duration, imageURL1, imageURL2, imageURL3, imageURL4, imageURL5, imageURL6,
        imageURL7, imageURL8, imageURL9, prompt, resolution, seed, watermark
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// happyhorse/happyhorse-1.0/text-to-video · POST /v1/models/happyhorse/happyhorse-1.0/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/happyhorse/happyhorse-1.0/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15]},
      "prompt":{"type":"string","maxLength":2500},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "watermark":{"type":"boolean"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_10
    public typealias Duration = RunComfyOptions.Duration
    public typealias Resolution = RunComfyOptions.Resolution
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default 5.
    @export(implementation) public var duration: Duration? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// Default `1080P`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 0 to 2,147,483,647, default 0.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `false`.
    @export(implementation) public var watermark: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, resolution: Resolution? = nil,
      seed: Int? = nil, watermark: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, aspectRatio, duration, prompt, resolution, seed, watermark))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// happyhorse/happyhorse-1.0/video-edit · POST /v1/models/happyhorse/happyhorse-1.0/video-edit
  public struct VideoEdit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/happyhorse/happyhorse-1.0/video-edit", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "audio_setting":{"type":"string","enum":["auto","origin"]},
      "prompt":{"type":"string","maxLength":5000},
      "reference_image_url_1":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "reference_image_url_2":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "reference_image_url_3":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "reference_image_url_4":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "reference_image_url_5":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}},
      "watermark":{"type":"boolean"}}}
      """#)
    public typealias AudioSetting = RunComfyOptions.AudioSetting
    public typealias Resolution = RunComfyOptions.Resolution
    /// Default `auto`.
    @export(implementation) public var audioSetting: AudioSetting? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// An image.
    @export(implementation) public var referenceImageURL1: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// An image.
    @export(implementation) public var referenceImageURL2: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// An image.
    @export(implementation) public var referenceImageURL3: Media? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// An image.
    @export(implementation) public var referenceImageURL4: Media? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// An image.
    @export(implementation) public var referenceImageURL5: Media? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `1080P`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// 0 to 2,147,483,647, default 0.
    @export(implementation) public var seed: Int? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// A video.
    @export(implementation) public var videoURL: Media { get { fields[9] } set { fields[9] = newValue } }
    /// Default `false`.
    @export(implementation) public var watermark: Bool? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, videoURL: Media, audioSetting: AudioSetting? = nil, referenceImageURL1: Media? = nil,
      referenceImageURL2: Media? = nil, referenceImageURL3: Media? = nil, referenceImageURL4: Media? = nil,
      referenceImageURL5: Media? = nil, resolution: Resolution? = nil, seed: Int? = nil, watermark: Bool? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, audioSetting, prompt, referenceImageURL1, referenceImageURL2, referenceImageURL3,
        referenceImageURL4, referenceImageURL5, resolution, seed, videoURL, watermark
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
