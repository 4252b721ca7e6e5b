// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Google.Veo3_1Pro {
  /// google/veo3.1-pro/image-to-video-official-stable · POST /openapi/v2/rhart-video-v3.1-pro-official/image-to-video
  public struct ImageToVideoOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-v3.1-pro-official/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","resolution","duration","generateAudio"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]},
      "duration":{"type":"string","enum":["4","6","8"]},
      "generateAudio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Resolution = RunningHubOptions.Resolution_8
    public typealias Duration = RunningHubOptions.Duration_18
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var lastImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { fields[6] } set { fields[6] = newValue } }
    /// Default `8`.
    @export(implementation) public var duration: Duration { get { fields[7] } set { fields[7] = newValue } }
    /// Default `false`.
    @export(implementation) public var generateAudio: Bool { get { fields[8] } set { fields[8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURL: Media, resolution: Resolution, duration: Duration, generateAudio: Bool,
      lastImageURL: Media? = nil, negativePrompt: String? = nil, seed: Int? = nil, aspectRatio: AspectRatio? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, imageURL, lastImageURL, negativePrompt, seed, aspectRatio, resolution, duration,
        generateAudio
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/veo3.1-pro/reference-to-video-official-stable · POST /openapi/v2/rhart-video-v3.1-pro-official/reference-to-video
  public struct ReferenceToVideoOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-v3.1-pro-official/reference-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls","resolution","generateAudio"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]},
      "generateAudio":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_8
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 3 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { fields[1] } set { fields[1] = newValue } }
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
    /// Default `false`.
    @export(implementation) public var generateAudio: Bool { get { fields[5] } set { fields[5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, generateAudio: Bool, negativePrompt: String? = nil,
      seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, imageURLs, negativePrompt, seed, resolution, generateAudio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/veo3.1-pro/text-to-video-official-stable · POST /openapi/v2/rhart-video-v3.1-pro-official/text-to-video
  public struct TextToVideoOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-v3.1-pro-official/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","resolution","generateAudio"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["4","6","8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]},
      "generateAudio":{"type":"boolean"},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_18
    public typealias Resolution = RunningHubOptions.Resolution_8
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `8`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
    /// Default `false`.
    @export(implementation) public var generateAudio: Bool { get { fields[4] } set { fields[4] = newValue } }
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, duration: Duration, resolution: Resolution, generateAudio: Bool, aspectRatio: AspectRatio? = nil,
      negativePrompt: String? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, aspectRatio, duration, resolution, generateAudio, negativePrompt, seed
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/veo3.1-pro/video-extend-official-stable · POST /openapi/v2/rhart-video-v3.1-pro-official/video-extend
  public struct VideoExtendOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-v3.1-pro-official/video-extend", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["video","resolution"],"properties":{
      "video":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":10485760}},
      "prompt":{"type":"string","maxLength":8000},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "negativePrompt":{"type":"string"},
      "seed":{"type":"integer"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    /// MP4, up to 10 MB.
    @export(implementation) public var video: Media { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      video: Media, resolution: Resolution, prompt: String? = nil, negativePrompt: String? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, video, prompt, resolution, negativePrompt, seed))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/veo3.1-pro/image-to-video-channel-low-price · POST /openapi/v2/rhart-video-v3.1-pro/image-to-video
  public struct ImageToVideoChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-v3.1-pro/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","imageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "duration":{"type":"string","enum":["8"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_19
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[2] } set { fields[2] = newValue } }
    /// Default `8`.
    @export(implementation) public var duration: Duration? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, imageURL: Media, duration: Duration? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, imageURL, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/veo3.1-pro/start-end-to-video-channel-low-price · POST /openapi/v2/rhart-video-v3.1-pro/start-end-to-video
  public struct StartEndToVideoChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-v3.1-pro/start-end-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","firstFrameUrl","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_19
    public typealias Resolution = RunningHubOptions.Resolution_8
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var firstFrameURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var lastFrameURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[3] } set { fields[3] = newValue } }
    /// Default `8`.
    @export(implementation) public var duration: Duration? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { fields[5] } set { fields[5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, firstFrameURL: Media, aspectRatio: AspectRatio, resolution: Resolution,
      lastFrameURL: Media? = nil, duration: Duration? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, firstFrameURL, lastFrameURL, aspectRatio, duration, resolution))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// google/veo3.1-pro/text-to-video-channel-low-price · POST /openapi/v2/rhart-video-v3.1-pro/text-to-video
  public struct TextToVideoChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video-v3.1-pro/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":8000},
      "aspectRatio":{"type":"string","enum":["16:9","9:16"]},
      "duration":{"type":"string","enum":["8"]},
      "resolution":{"type":"string","enum":["720p","1080p","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_6
    public typealias Duration = RunningHubOptions.Duration_19
    public typealias Resolution = RunningHubOptions.Resolution_8
    /// Up to 8,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
    /// Default `8`.
    @export(implementation) public var duration: Duration? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, resolution))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
