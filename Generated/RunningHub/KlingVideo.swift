// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum KlingVideoO1Std {}
public enum KlingVideoO1 {}
public enum KlingVideoO3Pro {}
public enum KlingVideoO3Std {}

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
      self.init(fields: Fields(Self.validator)); fields[0] = mode; fields[1] = prompt; fields[3] = videoURL
      fields[4] = keepOriginalSound; fields[optional: 2] = imageURLs
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
      self.init(fields: Fields(Self.validator)); fields[0] = mode; fields[1] = prompt; fields[2] = aspectRatio
      fields[3] = duration; fields[5] = videoURL; fields[6] = keepOriginalSound; fields[optional: 4] = imageURLs
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
      self.init(fields: Fields(Self.validator)); fields[1] = aspectRatio; fields[2] = duration
      fields[3] = firstImageURL; fields[4] = mode; fields[optional: 0] = prompt
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
      self.init(fields: Fields(Self.validator)); fields[1] = aspectRatio; fields[2] = duration
      fields[3] = firstImageURL; fields[4] = lastImageURL; fields[5] = mode; fields[optional: 0] = prompt
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
      self.init(fields: Fields(Self.validator)); fields[1] = aspectRatio; fields[2] = duration; fields[3] = mode
      fields[optional: 0] = prompt
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

/// kling-video-o3-4k-image-to-video · POST /openapi/v2/kling-video-o3-4k/image-to-video
public struct KlingVideoO3_4KImageToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o3-4k/image-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}},
    "duration":{"type":"integer","minimum":3,"maximum":15},
    "sound":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]},
    "multiShot":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG, PNG or WEBP, up to 30 MB.
  @export(implementation) public var firstImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG, PNG or WEBP, up to 30 MB.
  @export(implementation) public var lastImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// 3 to 15, default 5.
  @export(implementation) public var duration: Int { get { fields[3] } set { fields[3] = newValue } }
  /// Default `false`.
  @export(implementation) public var sound: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Default `customize`.
  @export(implementation) public var shotType: ShotType? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// Default `false`.
  @export(implementation) public var multiShot: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, firstImageURL: Media, duration: Int, lastImageURL: Media? = nil, sound: Bool? = nil,
    shotType: ShotType? = nil, multiShot: Bool? = nil
  ) {
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = firstImageURL; fields[3] = duration
    fields[optional: 2] = lastImageURL; fields[optional: 4] = sound; fields[optional: 5] = shotType
    fields[optional: 6] = multiShot
  }
  public init(fields: Fields) { self.fields = fields }
}

/// kling-video-o3-4k-reference-to-video · POST /openapi/v2/kling-video-o3-4k/reference-to-video
public struct KlingVideoO3_4KReferenceToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o3-4k/reference-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}}},
    "keepOriginalSound":{"type":"boolean"},
    "sound":{"type":"boolean"},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
    "duration":{"type":"integer","minimum":3,"maximum":15},
    "shotType":{"type":"string","enum":["customize","intelligence"]},
    "multiShot":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_8
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 7 items, each: JPEG, PNG or WEBP, up to 30 MB.
  @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Default `true`.
  @export(implementation) public var keepOriginalSound: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `false`.
  @export(implementation) public var sound: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// 3 to 15, default 5.
  @export(implementation) public var duration: Int { get { fields[5] } set { fields[5] = newValue } }
  /// Default `customize`.
  @export(implementation) public var shotType: ShotType? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  /// Default `false`.
  @export(implementation) public var multiShot: Bool? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, duration: Int, imageURLs: [Media]? = nil, keepOriginalSound: Bool? = nil, sound: Bool? = nil,
    aspectRatio: AspectRatio? = nil, shotType: ShotType? = nil, multiShot: Bool? = nil
  ) {
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[5] = duration
    fields[optional: 1] = imageURLs; fields[optional: 2] = keepOriginalSound; fields[optional: 3] = sound
    fields[optional: 4] = aspectRatio; fields[optional: 6] = shotType; fields[optional: 7] = multiShot
  }
  public init(fields: Fields) { self.fields = fields }
}

/// kling-video-o3-4k-text-to-video · POST /openapi/v2/kling-video-o3-4k/text-to-video
public struct KlingVideoO3_4KTextToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-video-o3-4k/text-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2500},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
    "duration":{"type":"integer","minimum":3,"maximum":15},
    "sound":{"type":"boolean"},
    "shotType":{"type":"string","enum":["customize","intelligence"]},
    "multiShot":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_8
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// 3 to 15, default 5.
  @export(implementation) public var duration: Int { get { fields[2] } set { fields[2] = newValue } }
  /// Default `false`.
  @export(implementation) public var sound: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `customize`.
  @export(implementation) public var shotType: ShotType? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Default `false`.
  @export(implementation) public var multiShot: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, duration: Int, aspectRatio: AspectRatio? = nil, sound: Bool? = nil, shotType: ShotType? = nil,
    multiShot: Bool? = nil
  ) {
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[2] = duration
    fields[optional: 1] = aspectRatio; fields[optional: 3] = sound; fields[optional: 4] = shotType
    fields[optional: 5] = multiShot
  }
  public init(fields: Fields) { self.fields = fields }
}

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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = firstImageURL; fields[3] = duration
    fields[4] = sound; fields[optional: 2] = lastImageURL; fields[optional: 5] = multiShot
    fields[optional: 6] = shotType
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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[3] = keepOriginalSound
      fields[6] = duration; fields[optional: 1] = videoURL; fields[optional: 2] = imageURLs
      fields[optional: 4] = sound; fields[optional: 5] = aspectRatio; fields[optional: 7] = multiShot
      fields[optional: 8] = shotType
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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = videoURL
      fields[3] = keepOriginalSound; fields[optional: 2] = imageURLs
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[2] = sound; fields[3] = duration
    fields[optional: 1] = aspectRatio; fields[optional: 4] = multiShot; fields[optional: 5] = shotType
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = firstImageURL; fields[3] = duration
    fields[4] = sound; fields[optional: 2] = lastImageURL; fields[optional: 5] = multiShot
    fields[optional: 6] = shotType
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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[3] = keepOriginalSound
      fields[6] = duration; fields[optional: 1] = videoURL; fields[optional: 2] = imageURLs
      fields[optional: 4] = sound; fields[optional: 5] = aspectRatio; fields[optional: 7] = multiShot
      fields[optional: 8] = shotType
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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = videoURL
      fields[3] = keepOriginalSound; fields[optional: 2] = imageURLs
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[2] = sound; fields[3] = duration
    fields[optional: 1] = aspectRatio; fields[optional: 4] = multiShot; fields[optional: 5] = shotType
  }
  public init(fields: Fields) { self.fields = fields }
}
