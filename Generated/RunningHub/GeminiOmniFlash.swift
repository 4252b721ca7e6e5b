// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum GeminiOmniFlash {
  public enum ImageToVideo {}
  public enum TextToVideo {}
  public enum VideoEdit {}
}

extension GeminiOmniFlash.ImageToVideo {
  /// gemini-omni-flash/image-to-video/channel-low-price · POST /openapi/v2/gemini-omni-flash/image-to-video
  ///
  /// Known from client code, not from documentation.
  public struct ChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/gemini-omni-flash/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},"evidence":"client"},
      "duration":{"type":"string","enum":["4","6","8","10"],"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p","4k"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_9
    public typealias Resolution = RunningHubOptions.Resolution_8
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    /// Up to 2,048 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 3 items, each: an image, up to 10 MB. Known from client code, not from documentation.
    @export(implementation) public var imageURLs: [Media] { get { fields[1] } set { fields[1] = newValue } }
    /// Default `6`. Known from client code, not from documentation.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// Default `720p`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
    /// Default `16:9`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURLs: [Media], duration: Duration, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, imageURLs, duration, resolution, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension GeminiOmniFlash.TextToVideo {
  /// gemini-omni-flash/text-to-video/channel-low-price · POST /openapi/v2/gemini-omni-flash/text-to-video
  ///
  /// Known from client code, not from documentation.
  public struct ChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/gemini-omni-flash/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "duration":{"type":"string","enum":["4","6","8","10"],"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p","4k"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_9
    public typealias Resolution = RunningHubOptions.Resolution_8
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    /// Up to 2,048 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `6`. Known from client code, not from documentation.
    @export(implementation) public var duration: Duration { get { fields[1] } set { fields[1] = newValue } }
    /// Default `720p`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// Default `16:9`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, duration: Duration, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, duration, resolution, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension GeminiOmniFlash.VideoEdit {
  /// gemini-omni-flash/video-edit/channel-low-price · POST /openapi/v2/gemini-omni-flash/video-edit
  ///
  /// Known from client code, not from documentation.
  public struct ChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/gemini-omni-flash/video-edit", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","videoUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p","4k"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"],"evidence":"client"},
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":10485760},"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_8
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    /// Up to 2,048 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 3 items, each: an image, up to 10 MB. Known from client code, not from documentation.
    @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `720p`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// Default `16:9`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// A video, up to 10 MB. Known from client code, not from documentation.
    @export(implementation) public var videoURL: Media { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, resolution: Resolution, videoURL: Media, imageURLs: [Media]? = nil,
      aspectRatio: AspectRatio? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, imageURLs, resolution, aspectRatio, videoURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum Duration_9: ModelOption {
    case `4`, `6`, `8`, `10`
    public static var rawValues: StaticString { "|4|6|8|10" }
  }
}
