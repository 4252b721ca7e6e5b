// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

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
    self.init(fields: Fields(Self.validator, prompt, firstImageURL, lastImageURL, duration, sound, shotType, multiShot))
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
    self.init(fields: Fields(
      Self.validator, prompt, imageURLs, keepOriginalSound, sound, aspectRatio, duration, shotType, multiShot
    ))
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
    self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, sound, shotType, multiShot))
  }
  public init(fields: Fields) { self.fields = fields }
}
