// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum KlingVideoO3Pro {}
public enum KlingVideoO3Std {}

/// kling-video-o3-pro-image-to-video · POST /openapi/v2/kling-video-o3-pro/image-to-video
public struct KlingVideoO3ProImageToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o3-pro/image-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","duration","sound"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"integer","minimum":3,"maximum":15},
    "sound":{"type":"boolean"},
    "multiShot":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]}}}
    """#, common: runningHubCommon)
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var firstImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var lastImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// 3 to 15, default 5.
  @export(implementation) public var duration: Int { get { fields[3] } set { fields[3] = newValue } }
  /// Default `true`.
  @export(implementation) public var sound: Bool { get { fields[4] } set { fields[4] = newValue } }
  /// Default `false`.
  @export(implementation) public var multiShot: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// Default `customize`.
  @export(implementation) public var shotType: ShotType? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, firstImageURL: Media, duration: Int, sound: Bool, lastImageURL: Media? = nil,
    multiShot: Bool? = nil, shotType: ShotType? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, firstImageURL, lastImageURL, duration, sound, multiShot, shotType))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension KlingVideoO3Pro {
  /// kling-video-o3-pro/reference-to-video · POST /openapi/v2/kling-video-o3-pro/reference-to-video
  public struct ReferenceToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o3-pro/reference-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","keepOriginalSound","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}},
      "keepOriginalSound":{"type":"boolean"},
      "sound":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "multiShot":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_8
    public typealias ShotType = RunningHubOptions.ShotType_2
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// MP4, up to 50 MB.
    @export(implementation) public var videoURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Up to 7 items, each: JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool { get { fields[3] } set { fields[3] = newValue } }
    /// Default `false`.
    @export(implementation) public var sound: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int { get { fields[6] } set { fields[6] = newValue } }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    @export(implementation) public var shotType: ShotType? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, keepOriginalSound: Bool, duration: Int, videoURL: Media? = nil, imageURLs: [Media]? = nil,
      sound: Bool? = nil, aspectRatio: AspectRatio? = nil, multiShot: Bool? = nil, shotType: ShotType? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, videoURL, imageURLs, keepOriginalSound, sound, aspectRatio, duration, multiShot,
        shotType
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// kling-video-o3-pro/video-edit · POST /openapi/v2/kling-video-o3-pro/video-edit
  public struct VideoEdit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o3-pro/video-edit", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl","keepOriginalSound"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}},
      "keepOriginalSound":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// MP4, up to 50 MB.
    @export(implementation) public var videoURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 4 items, each: JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, videoURL: Media, keepOriginalSound: Bool, imageURLs: [Media]? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, videoURL, imageURLs, keepOriginalSound))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

/// kling-video-o3-pro-text-to-video · POST /openapi/v2/kling-video-o3-pro/text-to-video
public struct KlingVideoO3ProTextToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o3-pro/text-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","sound","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]},
    "sound":{"type":"boolean"},
    "duration":{"type":"integer","minimum":3,"maximum":15},
    "multiShot":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_7
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Default `true`.
  @export(implementation) public var sound: Bool { get { fields[2] } set { fields[2] = newValue } }
  /// 3 to 15, default 5.
  @export(implementation) public var duration: Int { get { fields[3] } set { fields[3] = newValue } }
  /// Default `false`.
  @export(implementation) public var multiShot: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Default `customize`.
  @export(implementation) public var shotType: ShotType? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, sound: Bool, duration: Int, aspectRatio: AspectRatio? = nil, multiShot: Bool? = nil,
    shotType: ShotType? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, aspectRatio, sound, duration, multiShot, shotType))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// kling-video-o3-std-image-to-video · POST /openapi/v2/kling-video-o3-std/image-to-video
public struct KlingVideoO3StdImageToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o3-std/image-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","duration","sound"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "duration":{"type":"integer","minimum":3,"maximum":15},
    "sound":{"type":"boolean"},
    "multiShot":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]}}}
    """#, common: runningHubCommon)
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var firstImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var lastImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// 3 to 15, default 5.
  @export(implementation) public var duration: Int { get { fields[3] } set { fields[3] = newValue } }
  /// Default `true`.
  @export(implementation) public var sound: Bool { get { fields[4] } set { fields[4] = newValue } }
  /// Default `false`.
  @export(implementation) public var multiShot: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// Default `customize`.
  @export(implementation) public var shotType: ShotType? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, firstImageURL: Media, duration: Int, sound: Bool, lastImageURL: Media? = nil,
    multiShot: Bool? = nil, shotType: ShotType? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, firstImageURL, lastImageURL, duration, sound, multiShot, shotType))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension KlingVideoO3Std {
  /// kling-video-o3-std/reference-to-video · POST /openapi/v2/kling-video-o3-std/reference-to-video
  public struct ReferenceToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o3-std/reference-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","keepOriginalSound","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}},
      "keepOriginalSound":{"type":"boolean"},
      "sound":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "multiShot":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_8
    public typealias ShotType = RunningHubOptions.ShotType_2
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// MP4, up to 50 MB.
    @export(implementation) public var videoURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Up to 7 items, each: JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool { get { fields[3] } set { fields[3] = newValue } }
    /// Default `false`.
    @export(implementation) public var sound: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int { get { fields[6] } set { fields[6] = newValue } }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    @export(implementation) public var shotType: ShotType? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, keepOriginalSound: Bool, duration: Int, videoURL: Media? = nil, imageURLs: [Media]? = nil,
      sound: Bool? = nil, aspectRatio: AspectRatio? = nil, multiShot: Bool? = nil, shotType: ShotType? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, videoURL, imageURLs, keepOriginalSound, sound, aspectRatio, duration, multiShot,
        shotType
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// kling-video-o3-std/video-edit · POST /openapi/v2/kling-video-o3-std/video-edit
  public struct VideoEdit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o3-std/video-edit", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl","keepOriginalSound"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}},
      "keepOriginalSound":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// MP4, up to 50 MB.
    @export(implementation) public var videoURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 4 items, each: JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var keepOriginalSound: Bool { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, videoURL: Media, keepOriginalSound: Bool, imageURLs: [Media]? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, videoURL, imageURLs, keepOriginalSound))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

/// kling-video-o3-std-text-to-video · POST /openapi/v2/kling-video-o3-std/text-to-video
public struct KlingVideoO3StdTextToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o3-std/text-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","sound","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]},
    "sound":{"type":"boolean"},
    "duration":{"type":"integer","minimum":3,"maximum":15},
    "multiShot":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_7
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Default `true`.
  @export(implementation) public var sound: Bool { get { fields[2] } set { fields[2] = newValue } }
  /// 3 to 15, default 5.
  @export(implementation) public var duration: Int { get { fields[3] } set { fields[3] = newValue } }
  /// Default `false`.
  @export(implementation) public var multiShot: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Default `customize`.
  @export(implementation) public var shotType: ShotType? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, sound: Bool, duration: Int, aspectRatio: AspectRatio? = nil, multiShot: Bool? = nil,
    shotType: ShotType? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, aspectRatio, sound, duration, multiShot, shotType))
  }
  public init(fields: Fields) { self.fields = fields }
}
