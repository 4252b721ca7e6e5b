// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// wan-2.6-image-to-video-flash · POST /openapi/v2/alibaba/wan-2.6/image-to-video-flash
public struct Wan2_6ImageToVideoFlash: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.6/image-to-video-flash", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrl","resolution","duration","shotType","enablePromptExpansion","enableAudio"],"properties":{
    "prompt":{"type":"string"},
    "negativePrompt":{"type":"string"},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":10485760}},
    "resolution":{"type":"string","enum":["720p","1080p"]},
    "duration":{"type":"string","enum":["2","3","4","5","6","7","8","9","10","11","12","13","14","15"]},
    "shotType":{"type":"string","enum":["single","multi"]},
    "enablePromptExpansion":{"type":"boolean"},
    "enableAudio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution
  public typealias Duration = RunningHubOptions.Duration_4
  public typealias ShotType = RunningHubOptions.ShotType
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var negativePrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var imageURL: Media { get { fields[2] } set { fields[2] = newValue } }
  /// MP3 or WAV, up to 10 MB.
  @export(implementation) public var audioURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `1080p`.
  @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[5] } set { fields[5] = newValue } }
  /// Default `single`.
  @export(implementation) public var shotType: ShotType { get { fields[6] } set { fields[6] = newValue } }
  /// Default `false`.
  @export(implementation) public var enablePromptExpansion: Bool { get { fields[7] } set { fields[7] = newValue } }
  /// Default `true`.
  @export(implementation) public var enableAudio: Bool { get { fields[8] } set { fields[8] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURL: Media, resolution: Resolution, duration: Duration, shotType: ShotType,
    enablePromptExpansion: Bool, enableAudio: Bool, negativePrompt: String? = nil, audioURL: Media? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, prompt, negativePrompt, imageURL, audioURL, resolution, duration, shotType,
      enablePromptExpansion, enableAudio
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// wan-2.6-reference-to-video · POST /openapi/v2/alibaba/wan-2.6/reference-to-video
public struct Wan2_6ReferenceToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.6/reference-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","size","duration"],"properties":{
    "prompt":{"type":"string"},
    "negativePrompt":{"type":"string"},
    "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}}},
    "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}},
    "size":{"type":"string","enum":["1280*720","720*1280","960*960","1088*832","832*1088","1920*1080","1080*1920","1440*1440","1632*1248","1248*1632"]},
    "duration":{"type":"string","enum":["2","3","4","5","6","7","8","9","10"]},
    "shotType":{"type":"string","enum":["single","multi"]}}}
    """#, common: runningHubCommon)
  public typealias Size = RunningHubOptions.Size_6
  public typealias Duration = RunningHubOptions.Duration_5
  public typealias ShotType = RunningHubOptions.ShotType
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var negativePrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Up to 3 items, each: MP4 or MOV, up to 100 MB.
  @export(implementation) public var videoURLs: [Media]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Up to 5 items, each: JPEG or PNG, up to 10 MB.
  @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `1920*1080`.
  @export(implementation) public var size: Size { get { fields[4] } set { fields[4] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[5] } set { fields[5] = newValue } }
  /// Default `single`.
  @export(implementation) public var shotType: ShotType? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, size: Size, duration: Duration, negativePrompt: String? = nil, videoURLs: [Media]? = nil,
    imageURLs: [Media]? = nil, shotType: ShotType? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, negativePrompt, videoURLs, imageURLs, size, duration, shotType))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// wan-2.6-reference-to-video-flash · POST /openapi/v2/alibaba/wan-2.6/reference-to-video-flash
public struct Wan2_6ReferenceToVideoFlash: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.6/reference-to-video-flash", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","size","duration","audio"],"properties":{
    "prompt":{"type":"string"},
    "negativePrompt":{"type":"string"},
    "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}}},
    "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}},
    "size":{"type":"string","enum":["1280*720","720*1280","960*960","1088*832","832*1088","1920*1080","1080*1920","1440*1440","1632*1248","1248*1632"]},
    "duration":{"type":"string","enum":["2","3","4","5","6","7","8","9","10"]},
    "shotType":{"type":"string","enum":["single","multi"]},
    "audio":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Size = RunningHubOptions.Size_6
  public typealias Duration = RunningHubOptions.Duration_5
  public typealias ShotType = RunningHubOptions.ShotType
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var negativePrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Up to 3 items, each: MP4 or MOV, up to 100 MB.
  @export(implementation) public var videoURLs: [Media]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Up to 5 items, each: JPEG or PNG, up to 10 MB.
  @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `1920*1080`.
  @export(implementation) public var size: Size { get { fields[4] } set { fields[4] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[5] } set { fields[5] = newValue } }
  /// Default `single`.
  @export(implementation) public var shotType: ShotType? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  /// Default `true`.
  @export(implementation) public var audio: Bool { get { fields[7] } set { fields[7] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, size: Size, duration: Duration, audio: Bool, negativePrompt: String? = nil,
    videoURLs: [Media]? = nil, imageURLs: [Media]? = nil, shotType: ShotType? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, prompt, negativePrompt, videoURLs, imageURLs, size, duration, shotType, audio
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum Size_6: ModelOption {
    case `1280*720`, `720*1280`, `960*960`, `1088*832`, `832*1088`, `1920*1080`, `1080*1920`, `1440*1440`, `1632*1248`,
    `1248*1632`
    public static var rawValues: StaticString {
      """
      |1280*720|720*1280|960*960|1088*832|832*1088|1920*1080|1080*1920|1440*1440|1632*1248|1248*1632
      """
    }
  }
}
