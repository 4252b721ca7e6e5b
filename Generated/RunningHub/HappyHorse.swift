// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum HappyHorse1_0 {}
public enum HappyHorse1_1 {}

extension HappyHorse1_0 {
  /// happyhorse-1.0/image-to-video · POST /openapi/v2/alibaba/happyhorse-1.0/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/happyhorse-1.0/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","resolution","duration"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","webp"],"maxBytes":10485760}},
      "prompt":{"type":"string","maxLength":2500},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias Duration = RunningHubOptions.Duration
    /// JPEG, PNG, BMP or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: Media, resolution: Resolution, duration: Duration, prompt: String? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, imageURL, prompt, resolution, duration, seed))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// happyhorse-1.0/reference-to-video · POST /openapi/v2/alibaba/happyhorse-1.0/reference-to-video
  public struct ReferenceToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/happyhorse-1.0/reference-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","webp"],"maxBytes":10485760}}},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","3:4","4:3","1:1"]},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias AspectRatio = RunningHubOptions.AspectRatio
    public typealias Duration = RunningHubOptions.Duration
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 9 items, each: JPEG, PNG, BMP or WEBP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { fields[1] } set { fields[1] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[4] } set { fields[4] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, duration: Duration, aspectRatio: AspectRatio? = nil,
      seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, imageURLs, resolution, aspectRatio, duration, seed))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// happyhorse-1.0/text-to-video · POST /openapi/v2/alibaba/happyhorse-1.0/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/happyhorse-1.0/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias Duration = RunningHubOptions.Duration
    public typealias AspectRatio = RunningHubOptions.AspectRatio_2
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { fields[1] } set { fields[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, aspectRatio: AspectRatio? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, resolution, duration, aspectRatio, seed))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// happyhorse-1.0/video-edit · POST /openapi/v2/alibaba/happyhorse-1.0/video-edit
  public struct VideoEdit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/happyhorse-1.0/video-edit", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["videoUrl","prompt","resolution"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","webp"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":2500},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "audioSetting":{"type":"string","enum":["auto","origin"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias AudioSetting = RunningHubOptions.AudioSetting
    /// MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 5 items, each: JPEG, PNG, BMP or WEBP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
    /// Default `origin`.
    @export(implementation) public var audioSetting: AudioSetting? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      videoURL: Media, prompt: String, resolution: Resolution, imageURLs: [Media]? = nil,
      audioSetting: AudioSetting? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, videoURL, imageURLs, prompt, resolution, audioSetting, seed))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension HappyHorse1_1 {
  /// happyhorse-1.1/image-to-video · POST /openapi/v2/alibaba/happyhorse-1.1/image-to-video
  ///
  /// Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/happyhorse-1.1/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","resolution","duration"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias Duration = RunningHubOptions.Duration
    /// An image, up to 10 MB. Known from client code, not from documentation.
    @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 2,500 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `1080p`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// Default `5`. Known from client code, not from documentation.
    @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
    /// 0 to 2,147,483,647. Known from client code, not from documentation.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: Media, resolution: Resolution, duration: Duration, prompt: String? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, imageURL, prompt, resolution, duration, seed))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// happyhorse-1.1/reference-to-video · POST /openapi/v2/alibaba/happyhorse-1.1/reference-to-video
  ///
  /// Known from client code, not from documentation.
  public struct ReferenceToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/happyhorse-1.1/reference-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","3:4","4:3","1:1","4:5","5:4","9:21","21:9"],"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias AspectRatio = RunningHubOptions.AspectRatio_3
    public typealias Duration = RunningHubOptions.Duration
    /// Up to 2,500 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 9 items, each: an image, up to 10 MB. Known from client code, not from documentation.
    @export(implementation) public var imageURLs: [Media] { get { fields[1] } set { fields[1] = newValue } }
    /// Default `1080p`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// Default `16:9`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `5`. Known from client code, not from documentation.
    @export(implementation) public var duration: Duration { get { fields[4] } set { fields[4] = newValue } }
    /// 0 to 2,147,483,647. Known from client code, not from documentation.
    @export(implementation) public var seed: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, duration: Duration, aspectRatio: AspectRatio? = nil,
      seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, imageURLs, resolution, aspectRatio, duration, seed))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// happyhorse-1.1/text-to-video · POST /openapi/v2/alibaba/happyhorse-1.1/text-to-video
  ///
  /// Known from client code, not from documentation.
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/happyhorse-1.1/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","4:5","5:4","9:21","21:9"],"evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    public typealias Duration = RunningHubOptions.Duration
    public typealias AspectRatio = RunningHubOptions.AspectRatio_4
    /// Up to 2,500 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `1080p`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { fields[1] } set { fields[1] = newValue } }
    /// Default `5`. Known from client code, not from documentation.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// Default `16:9`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 0 to 2,147,483,647. Known from client code, not from documentation.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, aspectRatio: AspectRatio? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, resolution, duration, aspectRatio, seed))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum AspectRatio: ModelOption {
    case `16:9`, `9:16`, `3:4`, `4:3`, `1:1`
    public static var rawValues: StaticString { "|16:9|9:16|3:4|4:3|1:1" }
  }
  public enum AspectRatio_3: ModelOption {
    case `16:9`, `9:16`, `3:4`, `4:3`, `1:1`, `4:5`, `5:4`, `9:21`, `21:9`
    public static var rawValues: StaticString { "|16:9|9:16|3:4|4:3|1:1|4:5|5:4|9:21|21:9" }
  }
  public enum AspectRatio_4: ModelOption {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `4:5`, `5:4`, `9:21`, `21:9`
    public static var rawValues: StaticString { "|16:9|9:16|1:1|4:3|3:4|4:5|5:4|9:21|21:9" }
  }
  public enum AudioSetting: ModelOption {
    case auto, origin
    public static var rawValues: StaticString { "|auto|origin" }
  }
}
