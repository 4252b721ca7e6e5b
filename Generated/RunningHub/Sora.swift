// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Sora2 {}

extension Sora2 {
  /// sora-2/image-to-video-official-stable · POST /openapi/v2/rhart-video-s-official/image-to-video
  public struct ImageToVideoOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-s-official/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"string","enum":["4","8","12"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_14
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `4`.
    @export(implementation) public var duration: Duration { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, duration: Duration, imageURL: Media) {
      self.init(fields: Fields(Self.validator, prompt, duration, imageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// sora-2/image-to-video-pro-official-stable · POST /openapi/v2/rhart-video-s-official/image-to-video-pro
  public struct ImageToVideoProOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-s-official/image-to-video-pro", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["4","8","12","16","20"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias Duration = RunningHubOptions.Duration_15
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { fields[1] } set { fields[1] = newValue } }
    /// Default `4`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, resolution: Resolution, duration: Duration, imageURL: Media) {
      self.init(fields: Fields(Self.validator, prompt, resolution, duration, imageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// sora-2/image-to-video-realistic-official-stable · POST /openapi/v2/rhart-video-s-official/image-to-video-realistic
  public struct ImageToVideoRealisticOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-s-official/image-to-video-realistic", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"string","enum":["4","8","12"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_14
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `4`.
    @export(implementation) public var duration: Duration { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, duration: Duration, imageURL: Media) {
      self.init(fields: Fields(Self.validator, prompt, duration, imageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// sora-2/text-to-video-official-stable · POST /openapi/v2/rhart-video-s-official/text-to-video
  public struct TextToVideoOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-s-official/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","size","duration"],"properties":{
      "prompt":{"type":"string"},
      "size":{"type":"string","enum":["720x1280","1280x720"]},
      "duration":{"type":"string","enum":["4","8","12"]}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size_9
    public typealias Duration = RunningHubOptions.Duration_14
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `720x1280`.
    @export(implementation) public var size: Size { get { fields[1] } set { fields[1] = newValue } }
    /// Default `4`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, size: Size, duration: Duration) {
      self.init(fields: Fields(Self.validator, prompt, size, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// sora-2/text-to-video-pro-official-stable · POST /openapi/v2/rhart-video-s-official/text-to-video-pro
  public struct TextToVideoProOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-s-official/text-to-video-pro", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","size","duration"],"properties":{
      "prompt":{"type":"string"},
      "size":{"type":"string","enum":["720x1280","1280x720","1024x1792","1792x1024","1080x1920","1920x1080"]},
      "duration":{"type":"string","enum":["4","8","12","16","20"]}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size_10
    public typealias Duration = RunningHubOptions.Duration_15
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `720x1280`.
    @export(implementation) public var size: Size { get { fields[1] } set { fields[1] = newValue } }
    /// Default `12`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, size: Size, duration: Duration) {
      self.init(fields: Fields(Self.validator, prompt, size, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// sora-2/image-to-video-channel-low-price · POST /openapi/v2/rhart-video-s/image-to-video
  public struct ImageToVideoChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-s/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","duration","aspectRatio","prompt"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["10","15"]},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "prompt":{"type":"string","maxLength":4000},
      "storyboard":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_16
    public typealias AspectRatio = RunningHubOptions.AspectRatio_32
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// Default `10`.
    @export(implementation) public var duration: Duration { get { fields[1] } set { fields[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[2] } set { fields[2] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { fields[3] } set { fields[3] = newValue } }
    /// Default `false`.
    @export(implementation) public var storyboard: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: Media, duration: Duration, aspectRatio: AspectRatio, prompt: String, storyboard: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, imageURL, duration, aspectRatio, prompt, storyboard))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// sora-2/image-to-video-asyn-channel-low-price · POST /openapi/v2/rhart-video-s/image-to-video-asyn
  public struct ImageToVideoAsynChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-s/image-to-video-asyn", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","duration","aspectRatio"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "duration":{"type":"string","enum":["10","15"]},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "prompt":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_16
    public typealias AspectRatio = RunningHubOptions.AspectRatio_32
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// Default `10`.
    @export(implementation) public var duration: Duration { get { fields[1] } set { fields[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[2] } set { fields[2] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: Media, duration: Duration, aspectRatio: AspectRatio, prompt: String? = nil
    ) {
      self.init(fields: Fields(Self.validator, imageURL, duration, aspectRatio, prompt))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// sora-2/image-to-video-pro-channel-low-price · POST /openapi/v2/rhart-video-s/image-to-video-pro-deprecated
  @available(*, deprecated)
  public struct ImageToVideoProChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-s/image-to-video-pro-deprecated", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "duration":{"type":"string","enum":["15","25"]},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "storyboard":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_17
    public typealias AspectRatio = RunningHubOptions.AspectRatio_32
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `15`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[3] } set { fields[3] = newValue } }
    /// Default `false`.
    @export(implementation) public var storyboard: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURL: Media, duration: Duration, aspectRatio: AspectRatio, storyboard: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, imageURL, duration, aspectRatio, storyboard))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// sora-2/text-to-video-channel-low-price · POST /openapi/v2/rhart-video-s/text-to-video
  public struct TextToVideoChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-s/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["duration","prompt","aspectRatio"],"properties":{
      "duration":{"type":"string","enum":["10","15"]},
      "prompt":{"type":"string","maxLength":4000},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "storyboard":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_16
    public typealias AspectRatio = RunningHubOptions.AspectRatio_32
    /// Default `10`.
    @export(implementation) public var duration: Duration { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[2] } set { fields[2] = newValue } }
    /// Default `false`.
    @export(implementation) public var storyboard: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      duration: Duration, prompt: String, aspectRatio: AspectRatio, storyboard: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, duration, prompt, aspectRatio, storyboard))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// sora-2/text-to-video-pro-channel-low-price · POST /openapi/v2/rhart-video-s/text-to-video-pro-deprecated
  @available(*, deprecated)
  public struct TextToVideoProChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-s/text-to-video-pro-deprecated", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":4000},
      "duration":{"type":"string","enum":["15","25"]},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"]},
      "storyboard":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_17
    public typealias AspectRatio = RunningHubOptions.AspectRatio_32
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `15`.
    @export(implementation) public var duration: Duration { get { fields[1] } set { fields[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[2] } set { fields[2] = newValue } }
    /// Default `false`.
    @export(implementation) public var storyboard: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, duration: Duration, aspectRatio: AspectRatio, storyboard: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, duration, aspectRatio, storyboard))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

/// sora-upload-character-official · POST /openapi/v2/rhart-video-s-official/sora-upload-character
public struct SoraUploadCharacterOfficial: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-s-official/sora-upload-character", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","name"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
    "name":{"type":"string","maxLength":80}}}
    """#, common: runningHubCommon)
  /// MP4, up to 100 MB.
  @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 80 characters.
  @export(implementation) public var name: String { get { fields[1] } set { fields[1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(videoURL: Media, name: String) {
    self.init(fields: Fields(Self.validator, videoURL, name))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// sora-upload-character-channel-low-price · POST /openapi/v2/rhart-video-s/sora-upload-character
public struct SoraUploadCharacterChannelLowPrice: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-s/sora-upload-character", output: .text) }
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":10485760}}}}
    """#, common: runningHubCommon)
  /// MP4, up to 10 MB.
  @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(videoURL: Media) { self.init(fields: Fields(Self.validator, videoURL)) }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum Duration_14: ModelOption {
    case `4`, `8`, `12`
    public static var rawValues: StaticString { "|4|8|12" }
  }
  public enum Duration_15: ModelOption {
    case `4`, `8`, `12`, `16`, `20`
    public static var rawValues: StaticString { "|4|8|12|16|20" }
  }
  public enum Duration_16: ModelOption {
    case `10`, `15`
    public static var rawValues: StaticString { "|10|15" }
  }
  public enum Duration_17: ModelOption {
    case `15`, `25`
    public static var rawValues: StaticString { "|15|25" }
  }
  public enum Size_10: ModelOption {
    case `720x1280`, `1280x720`, `1024x1792`, `1792x1024`, `1080x1920`, `1920x1080`
    public static var rawValues: StaticString { "|720x1280|1280x720|1024x1792|1792x1024|1080x1920|1920x1080" }
  }
  public enum Size_9: ModelOption {
    case `720x1280`, `1280x720`
    public static var rawValues: StaticString { "|720x1280|1280x720" }
  }
}
