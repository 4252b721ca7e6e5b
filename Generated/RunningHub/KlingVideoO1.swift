// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum KlingVideoO1Std {}
public enum KlingVideoO1 {}

extension KlingVideoO1Std {
  /// kling-video-o1-std/edit-video · POST /openapi/v2/kling-video-o1-std/edit-video
  public struct EditVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o1-std/edit-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["mode","prompt","videoUrl","keepOriginalSound"],"properties":{
      "mode":{"type":"string","enum":["std","pro"]},
      "prompt":{"type":"string","maxLength":2000},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":10485760}},
      "keepOriginalSound":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Mode = RunningHubOptions.Mode
    /// Default `std`.
    @export(implementation) public var mode: Mode { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 7 items, each: JPEG or PNG, up to 20 MB.
    @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// MP4, up to 10 MB.
    @export(implementation) public var videoURL: Media { get { fields[3] } set { fields[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      mode: Mode, prompt: String, videoURL: Media, keepOriginalSound: Bool, imageURLs: [Media]? = nil
    ) {
      self.init(fields: Fields(Self.validator, mode, prompt, imageURLs, videoURL, keepOriginalSound))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// kling-video-o1-std/refrence-to-video · POST /openapi/v2/kling-video-o1-std/refrence-to-video
  public struct RefrenceToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o1-std/refrence-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["mode","prompt","aspectRatio","duration","videoUrl","keepOriginalSound"],"properties":{
      "mode":{"type":"string","enum":["std","pro"]},
      "prompt":{"type":"string","maxLength":2000},
      "aspectRatio":{"type":"string","enum":["1:1","9:16","16:9"]},
      "duration":{"type":"string","enum":["5","10"]},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":10485760}},
      "keepOriginalSound":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Mode = RunningHubOptions.Mode
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9
    public typealias Duration = RunningHubOptions.Duration_2
    /// Default `std`.
    @export(implementation) public var mode: Mode { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[2] } set { fields[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
    /// Up to 7 items, each: JPEG or PNG, up to 20 MB.
    @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// MP4, up to 10 MB.
    @export(implementation) public var videoURL: Media { get { fields[5] } set { fields[5] = newValue } }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool { get { fields[6] } set { fields[6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      mode: Mode, prompt: String, aspectRatio: AspectRatio, duration: Duration, videoURL: Media,
      keepOriginalSound: Bool, imageURLs: [Media]? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, mode, prompt, aspectRatio, duration, imageURLs, videoURL, keepOriginalSound
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension KlingVideoO1 {
  /// kling-video-o1/image-to-video · POST /openapi/v2/kling-video-o1/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o1/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["aspectRatio","duration","firstImageUrl","mode"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "aspectRatio":{"type":"string","enum":["1:1","9:16","16:9"]},
      "duration":{"type":"string","enum":["5","10"]},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "mode":{"type":"string","enum":["std","pro"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9
    public typealias Duration = RunningHubOptions.Duration_2
    public typealias Mode = RunningHubOptions.Mode
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var firstImageURL: Media { get { fields[3] } set { fields[3] = newValue } }
    /// Default `std`.
    @export(implementation) public var mode: Mode { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      aspectRatio: AspectRatio, duration: Duration, firstImageURL: Media, mode: Mode, prompt: String? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, firstImageURL, mode))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// kling-video-o1/start-to-end · POST /openapi/v2/kling-video-o1/start-to-end
  public struct StartToEnd: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o1/start-to-end", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["aspectRatio","duration","firstImageUrl","lastImageUrl","mode"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "aspectRatio":{"type":"string","enum":["1:1","9:16","16:9"]},
      "duration":{"type":"string","enum":["5","10"]},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "mode":{"type":"string","enum":["std","pro"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9
    public typealias Duration = RunningHubOptions.Duration_2
    public typealias Mode = RunningHubOptions.Mode
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var firstImageURL: Media { get { fields[3] } set { fields[3] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var lastImageURL: Media { get { fields[4] } set { fields[4] = newValue } }
    /// Default `std`.
    @export(implementation) public var mode: Mode { get { fields[5] } set { fields[5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      aspectRatio: AspectRatio, duration: Duration, firstImageURL: Media, lastImageURL: Media, mode: Mode,
      prompt: String? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, firstImageURL, lastImageURL, mode))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// kling-video-o1/text-to-video · POST /openapi/v2/kling-video-o1/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o1/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["aspectRatio","duration","mode"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "aspectRatio":{"type":"string","enum":["1:1","9:16","16:9"]},
      "duration":{"type":"string","enum":["5","10"]},
      "mode":{"type":"string","enum":["std","pro"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9
    public typealias Duration = RunningHubOptions.Duration_2
    public typealias Mode = RunningHubOptions.Mode
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// Default `std`.
    @export(implementation) public var mode: Mode { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      aspectRatio: AspectRatio, duration: Duration, mode: Mode, prompt: String? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, mode))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum AspectRatio_9: ModelOption {
    case `1:1`, `9:16`, `16:9`
    public static var rawValues: StaticString { "|1:1|9:16|16:9" }
  }
  public enum Mode: ModelOption {
    case std, pro
    public static var rawValues: StaticString { "|std|pro" }
  }
}
