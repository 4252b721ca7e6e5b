// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Wan2_5Preview {}
public enum Wan2_7Spicy {}
public enum Wan2_7 {}
public enum Wan2_2 {}
public enum Wan2_2Video {}

extension Wan2_5Preview {
  /// wan-2.5-preview/image-to-image · POST /openapi/v2/alibaba/wan-2.5-preview/image-to-image
  public struct ImageToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.5-preview/image-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls","n"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","webp"],"maxBytes":10485760}}},
      "negativePrompt":{"type":"string","maxLength":500},
      "size":{"type":"string","enum":["1280*1280","1024*1024","800*1200","1200*800","960*1280","1280*960","720*1280","1280*720","1344*576"]},
      "n":{"type":"integer","minimum":1,"maximum":4},
      "promptExtend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size_3
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 3 items, each: JPEG, PNG, BMP or WEBP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `1280*1280`.
    @export(implementation) public var size: Size? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 1 to 4, default 1.
    @export(implementation) public var n: Int { get { fields[4] } set { fields[4] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// -1 to 2,147,483,647.
    @export(implementation) public var seed: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURLs: [Media], n: Int, negativePrompt: String? = nil, size: Size? = nil,
      promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = imageURLs; fields[4] = n
      fields[optional: 2] = negativePrompt; fields[optional: 3] = size; fields[optional: 5] = promptExtend
      fields[optional: 6] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// wan-2.5-preview/image-to-video · POST /openapi/v2/alibaba/wan-2.5-preview/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.5-preview/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":1500},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","webp"],"maxBytes":10485760}},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":15728640}},
      "negativePrompt":{"type":"string","maxLength":500},
      "duration":{"type":"string","enum":["5","10"]},
      "resolution":{"type":"string","enum":["480p","720p","1080p"]},
      "promptExtend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_2
    public typealias Resolution = RunningHubOptions.Resolution_2
    /// Up to 1,500 characters.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// JPEG, PNG, BMP or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// MP3 or WAV, up to 15 MB.
    @export(implementation) public var audioURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[4] } set { fields[4] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { fields[5] } set { fields[5] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: Media, duration: Duration, resolution: Resolution, prompt: String? = nil, audioURL: Media? = nil,
      negativePrompt: String? = nil, promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[1] = imageURL; fields[4] = duration; fields[5] = resolution
      fields[optional: 0] = prompt; fields[optional: 2] = audioURL; fields[optional: 3] = negativePrompt
      fields[optional: 6] = promptExtend; fields[optional: 7] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// wan-2.5-preview/text-to-image · POST /openapi/v2/alibaba/wan-2.5-preview/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.5-preview/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","size"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":500},
      "size":{"type":"string","enum":["1280*1280","1104*1472","1472*1104","960*1696","1696*960"]},
      "n":{"type":"integer","minimum":1,"maximum":4},
      "promptExtend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size_4
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `1280*1280`.
    @export(implementation) public var size: Size { get { fields[2] } set { fields[2] = newValue } }
    /// 1 to 4, default 1.
    @export(implementation) public var n: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, size: Size, negativePrompt: String? = nil, n: Int? = nil, promptExtend: Bool? = nil,
      seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[2] = size
      fields[optional: 1] = negativePrompt; fields[optional: 3] = n; fields[optional: 4] = promptExtend
      fields[optional: 5] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// wan-2.5-preview/text-to-video · POST /openapi/v2/alibaba/wan-2.5-preview/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.5-preview/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","size"],"properties":{
      "prompt":{"type":"string","maxLength":1500},
      "negativePrompt":{"type":"string","maxLength":500},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":15728640}},
      "duration":{"type":"string","enum":["5","10"]},
      "size":{"type":"string","enum":["832*480","480*832","624*624","1280*720","720*1280","960*960","1088*832","832*1088","1920*1080","1080*1920","1440*1440","1632*1248","1248*1632"]},
      "promptExtend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_2
    public typealias Size = RunningHubOptions.Size_5
    /// Up to 1,500 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// MP3 or WAV, up to 15 MB.
    @export(implementation) public var audioURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
    /// Default `1920*1080`.
    @export(implementation) public var size: Size { get { fields[4] } set { fields[4] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, duration: Duration, size: Size, negativePrompt: String? = nil, audioURL: Media? = nil,
      promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[3] = duration; fields[4] = size
      fields[optional: 1] = negativePrompt; fields[optional: 2] = audioURL; fields[optional: 5] = promptExtend
      fields[optional: 6] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[2] = imageURL; fields[4] = resolution
    fields[5] = duration; fields[6] = shotType; fields[7] = enablePromptExpansion; fields[8] = enableAudio
    fields[optional: 1] = negativePrompt; fields[optional: 3] = audioURL
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[4] = size; fields[5] = duration
    fields[optional: 1] = negativePrompt; fields[optional: 2] = videoURLs; fields[optional: 3] = imageURLs
    fields[optional: 6] = shotType
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
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[4] = size; fields[5] = duration
    fields[7] = audio; fields[optional: 1] = negativePrompt; fields[optional: 2] = videoURLs
    fields[optional: 3] = imageURLs; fields[optional: 6] = shotType
  }
  public init(fields: Fields) { self.fields = fields }
}

extension Wan2_7Spicy {
  /// wan-2.7-spicy/image-to-video · POST /openapi/v2/alibaba/wan-2.7-spicy/image-to-video
  ///
  /// Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.7-spicy/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":5000,"evidence":"client"},
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":20971520},"evidence":"client"},
      "audioUrl":{"type":"string","media":{"kind":"audio","maxBytes":15728640},"evidence":"client"},
      "negativePrompt":{"type":"string","maxLength":500,"evidence":"client"},
      "resolution":{"type":"string","enum":["720p","1080p"],"evidence":"client"},
      "duration":{"type":"integer","minimum":2,"maximum":15,"evidence":"client"},
      "promptExtend":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution
    /// Up to 5,000 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An image, up to 20 MB. Known from client code, not from documentation.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// An audio file, up to 15 MB. Known from client code, not from documentation.
    @export(implementation) public var audioURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Up to 500 characters. Known from client code, not from documentation.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `720p`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
    /// 2 to 15, default 5. Known from client code, not from documentation.
    @export(implementation) public var duration: Int { get { fields[5] } set { fields[5] = newValue } }
    /// Default `true`. Known from client code, not from documentation.
    @export(implementation) public var promptExtend: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// 0 to 2,147,483,647. Known from client code, not from documentation.
    @export(implementation) public var seed: Int? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: Media, resolution: Resolution, duration: Int, prompt: String? = nil, audioURL: Media? = nil,
      negativePrompt: String? = nil, promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[1] = imageURL; fields[4] = resolution; fields[5] = duration
      fields[optional: 0] = prompt; fields[optional: 2] = audioURL; fields[optional: 3] = negativePrompt
      fields[optional: 6] = promptExtend; fields[optional: 7] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Wan2_7 {
  /// wan-2.7/image-edit · POST /openapi/v2/alibaba/wan-2.7/image-edit
  public struct ImageEdit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.7/image-edit", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","prompt"],"properties":{
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":2048},
      "width":{"type":"integer","minimum":512,"maximum":4096},
      "height":{"type":"integer","minimum":512,"maximum":4096}}}
      """#, common: runningHubCommon)
    /// Up to 9 items, each: JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// 512 to 4,096, default 1,024.
    @export(implementation) public var width: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// 512 to 4,096, default 1,024.
    @export(implementation) public var height: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(imageURLs: [Media], prompt: String, width: Int? = nil, height: Int? = nil) {
      self.init(fields: Fields(Self.validator)); fields[0] = imageURLs; fields[1] = prompt
      fields[optional: 2] = width; fields[optional: 3] = height
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// wan-2.7/image-edit-pro · POST /openapi/v2/alibaba/wan-2.7/image-edit-pro
  public struct ImageEditPro: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.7/image-edit-pro", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","prompt"],"properties":{
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":2048},
      "width":{"type":"integer","minimum":512,"maximum":4096},
      "height":{"type":"integer","minimum":512,"maximum":4096}}}
      """#, common: runningHubCommon)
    /// Up to 9 items, each: JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// 512 to 4,096, default 1,024.
    @export(implementation) public var width: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// 512 to 4,096, default 1,024.
    @export(implementation) public var height: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(imageURLs: [Media], prompt: String, width: Int? = nil, height: Int? = nil) {
      self.init(fields: Fields(Self.validator)); fields[0] = imageURLs; fields[1] = prompt
      fields[optional: 2] = width; fields[optional: 3] = height
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// wan-2.7/image-to-video · POST /openapi/v2/alibaba/wan-2.7/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.7/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["firstImageUrl","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","webp"],"maxBytes":20971520}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","webp"],"maxBytes":20971520}},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":15728640}},
      "negativePrompt":{"type":"string","maxLength":500},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "duration":{"type":"string","enum":["2","3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "promptExtend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_4
    public typealias Duration = RunningHubOptions.Duration_4
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// JPEG, PNG, BMP or WEBP, up to 20 MB.
    @export(implementation) public var firstImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG, PNG, BMP or WEBP, up to 20 MB.
    @export(implementation) public var lastImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// MP3 or WAV, up to 15 MB.
    @export(implementation) public var audioURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `720P`.
    @export(implementation) public var resolution: Resolution { get { fields[5] } set { fields[5] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[6] } set { fields[6] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      firstImageURL: Media, resolution: Resolution, duration: Duration, prompt: String? = nil,
      lastImageURL: Media? = nil, audioURL: Media? = nil, negativePrompt: String? = nil, promptExtend: Bool? = nil,
      seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[1] = firstImageURL; fields[5] = resolution
      fields[6] = duration; fields[optional: 0] = prompt; fields[optional: 2] = lastImageURL
      fields[optional: 3] = audioURL; fields[optional: 4] = negativePrompt; fields[optional: 7] = promptExtend
      fields[optional: 8] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// wan-2.7/text-to-image · POST /openapi/v2/alibaba/wan-2.7/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.7/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "width":{"type":"integer","minimum":512,"maximum":4096},
      "height":{"type":"integer","minimum":512,"maximum":4096},
      "thinkingMode":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 512 to 4,096, default 1,024.
    @export(implementation) public var width: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 512 to 4,096, default 1,024.
    @export(implementation) public var height: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var thinkingMode: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, width: Int? = nil, height: Int? = nil, thinkingMode: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = width
      fields[optional: 2] = height; fields[optional: 3] = thinkingMode
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// wan-2.7/text-to-image-pro · POST /openapi/v2/alibaba/wan-2.7/text-to-image-pro
  public struct TextToImagePro: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.7/text-to-image-pro", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "width":{"type":"integer","minimum":512,"maximum":8192},
      "height":{"type":"integer","minimum":512,"maximum":8192},
      "thinkingMode":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 512 to 8,192, default 1,024.
    @export(implementation) public var width: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 512 to 8,192, default 1,024.
    @export(implementation) public var height: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var thinkingMode: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, width: Int? = nil, height: Int? = nil, thinkingMode: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = width
      fields[optional: 2] = height; fields[optional: 3] = thinkingMode
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// wan-2.7/text-to-video · POST /openapi/v2/alibaba/wan-2.7/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.7/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","resolution","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "negativePrompt":{"type":"string","maxLength":500},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":15728640}},
      "duration":{"type":"string","enum":["2","3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "promptExtend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_4
    public typealias Resolution = RunningHubOptions.Resolution_4
    public typealias AspectRatio = RunningHubOptions.AspectRatio_2
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// MP3 or WAV, up to 15 MB.
    @export(implementation) public var audioURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
    /// Default `720P`.
    @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[5] } set { fields[5] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, duration: Duration, resolution: Resolution, aspectRatio: AspectRatio,
      negativePrompt: String? = nil, audioURL: Media? = nil, promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[3] = duration; fields[4] = resolution
      fields[5] = aspectRatio; fields[optional: 1] = negativePrompt; fields[optional: 2] = audioURL
      fields[optional: 6] = promptExtend; fields[optional: 7] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// wan-2.7/video-edit · POST /openapi/v2/alibaba/wan-2.7/video-edit
  public struct VideoEdit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.7/video-edit", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls","resolution","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp","bmp"],"maxBytes":20971520}}},
      "negativePrompt":{"type":"string","maxLength":500},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "duration":{"type":"string","enum":["0","2","3","4","5","6","7","8","9","10"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "promptExtend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_4
    public typealias Duration = RunningHubOptions.Duration_6
    public typealias AspectRatio = RunningHubOptions.AspectRatio_2
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Up to 3 items, each: JPEG, PNG, WEBP or BMP, up to 20 MB.
    @export(implementation) public var imageURLs: [Media] { get { fields[2] } set { fields[2] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `720P`.
    @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
    /// Default `0`.
    @export(implementation) public var duration: Duration { get { fields[5] } set { fields[5] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[6] } set { fields[6] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, duration: Duration, aspectRatio: AspectRatio,
      videoURL: Media? = nil, negativePrompt: String? = nil, promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[2] = imageURLs; fields[4] = resolution
      fields[5] = duration; fields[6] = aspectRatio; fields[optional: 1] = videoURL
      fields[optional: 3] = negativePrompt; fields[optional: 7] = promptExtend; fields[optional: 8] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// wan-2.7/video-extend · POST /openapi/v2/alibaba/wan-2.7/video-extend
  public struct VideoExtend: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.7/video-extend", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["videoUrl","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":15728640}},
      "negativePrompt":{"type":"string","maxLength":500},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "duration":{"type":"string","enum":["2","3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "promptExtend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_4
    public typealias Duration = RunningHubOptions.Duration_4
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// MP3 or WAV, up to 15 MB.
    @export(implementation) public var audioURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `1080P`.
    @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[5] } set { fields[5] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      videoURL: Media, resolution: Resolution, duration: Duration, prompt: String? = nil, audioURL: Media? = nil,
      negativePrompt: String? = nil, promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[1] = videoURL; fields[4] = resolution; fields[5] = duration
      fields[optional: 0] = prompt; fields[optional: 2] = audioURL; fields[optional: 3] = negativePrompt
      fields[optional: 6] = promptExtend; fields[optional: 7] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

/// wan-2.7-reference-to-video · POST /openapi/v2/alibaba/wan-2.7/reference-to-video
public struct Wan2_7ReferenceToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/alibaba/wan-2.7/reference-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","resolution","duration","aspectRatio"],"properties":{
    "prompt":{"type":"string","maxLength":5000},
    "videoUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}}},
    "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp","bmp"],"maxBytes":20971520}}},
    "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":15728640}},
    "negativePrompt":{"type":"string","maxLength":500},
    "resolution":{"type":"string","enum":["720P","1080P"]},
    "duration":{"type":"string","enum":["2","3","4","5","6","7","8","9","10"]},
    "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
    "promptExtend":{"type":"boolean"},
    "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_4
  public typealias Duration = RunningHubOptions.Duration_5
  public typealias AspectRatio = RunningHubOptions.AspectRatio_2
  /// Up to 5,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 5 items, each: MP4 or MOV, up to 100 MB.
  @export(implementation) public var videoURLs: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Up to 5 items, each: JPEG, PNG, WEBP or BMP, up to 20 MB.
  @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// MP3 or WAV, up to 15 MB.
  @export(implementation) public var audioURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Up to 500 characters.
  @export(implementation) public var negativePrompt: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Default `1080P`.
  @export(implementation) public var resolution: Resolution { get { fields[5] } set { fields[5] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[6] } set { fields[6] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio { get { fields[7] } set { fields[7] = newValue } }
  /// Default `true`.
  @export(implementation) public var promptExtend: Bool? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
  /// 0 to 2,147,483,647.
  @export(implementation) public var seed: Int? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, resolution: Resolution, duration: Duration, aspectRatio: AspectRatio, videoURLs: [Media]? = nil,
    imageURLs: [Media]? = nil, audioURL: Media? = nil, negativePrompt: String? = nil, promptExtend: Bool? = nil,
    seed: Int? = nil
  ) {
    self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[5] = resolution; fields[6] = duration
    fields[7] = aspectRatio; fields[optional: 1] = videoURLs; fields[optional: 2] = imageURLs
    fields[optional: 3] = audioURL; fields[optional: 4] = negativePrompt; fields[optional: 8] = promptExtend
    fields[optional: 9] = seed
  }
  public init(fields: Fields) { self.fields = fields }
}

extension Wan2_2 {
  /// wan-2.2/image-to-image · POST /openapi/v2/rhart-video/wan-2.2/image-to-image
  ///
  /// An image endpoint despite its path. Known from client code, not from documentation.
  public struct ImageToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video/wan-2.2/image-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["272##image","79##text","267##select","242##file_type"],"properties":{
      "272##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760},"evidence":"client"},
      "79##text":{"type":"string","alias":"prompt","evidence":"client"},
      "267##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8","9"],"labels":["1:1","3:4","4:3","9:16","16:9","2:3","3:2","custom","auto"],"evidence":"client"},
      "270##value":{"type":"integer","alias":"customWidth","minimum":256,"maximum":1536,"evidence":"client"},
      "271##value":{"type":"integer","alias":"customHeight","minimum":256,"maximum":1536,"evidence":"client"},
      "242##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_25
    /// JPEG or PNG, up to 10 MB. Node 272, input `image`. Known from client code, not from documentation.
    @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// Node 79, input `text`. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `1:1`. Node 267, input `select`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[2] } set { fields[2] = newValue } }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 270, input `value`. Known from client code, not from documentation.
    @export(implementation) public var customWidth: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 271, input `value`. Known from client code, not from documentation.
    @export(implementation) public var customHeight: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 242, input `file_type`. Known from client code, not from documentation.
    @export(implementation) public var outputFormat: String { get { fields[5] } set { fields[5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: Media, prompt: String, aspectRatio: AspectRatio, outputFormat: String, customWidth: Int? = nil,
      customHeight: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = imageURL; fields[1] = prompt; fields[2] = aspectRatio
      fields[5] = outputFormat; fields[optional: 3] = customWidth; fields[optional: 4] = customHeight
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// wan-2.2/image-to-video · POST /openapi/v2/rhart-video/wan-2.2/image-to-video
  ///
  /// Callers saw the service refuse the node keys and take the aliases (2026-04-26).
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video/wan-2.2/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["219##image","183##text","202##select","218##select"],"properties":{
      "219##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800},"evidence":"client"},
      "183##text":{"type":"string","alias":"prompt","minLength":1,"maxLength":20000,"evidence":"client"},
      "16##negative_prompt":{"type":"string","alias":"negative_prompt","minLength":0,"maxLength":500,"evidence":"client"},
      "202##select":{"type":"string","alias":"duration","enum":["1","2"],"labels":["5","8"],"evidence":{"type":"client","alias":"client","enum":"inferred"}},
      "218##select":{"type":"string","alias":"resolution","enum":["1","2","3","4","5","6","7"],"labels":["832x480","480x832","1280x720","720x1280","1920x1024","1024x1920","auto"],"evidence":{"type":"client","alias":"client","enum":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_20
    public typealias Resolution = RunningHubOptions.Resolution_24
    /// JPEG or PNG, up to 50 MB. Node 219, input `image`. Known from client code, not from documentation.
    @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// 1 to 20,000 characters. Node 183, input `text`. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 500 characters. Node 16, input `negative_prompt`. Known from client code, not from documentation.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Length in seconds. Default `5`. Node 202, input `select`. Type from client code; options inferred.
    @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
    /// Default `auto`. Node 218, input `select`. Type from client code; options inferred.
    @export(implementation) public var resolution: Resolution { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: Media, prompt: String, duration: Duration, resolution: Resolution, negativePrompt: String? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = imageURL; fields[1] = prompt; fields[3] = duration
      fields[4] = resolution; fields[optional: 2] = negativePrompt
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// wan-2.2/text-to-image-lora · POST /openapi/v2/rhart-video/wan-2.2/text-to-image-lora
  ///
  /// An image endpoint despite its path. Known from client code, not from documentation.
  public struct TextToImageLoRA: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video/wan-2.2/text-to-image-lora", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["79##text","225##select","201##file_type"],"properties":{
      "79##text":{"type":"string","alias":"prompt","evidence":"client"},
      "225##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8"],"labels":["1:1","3:4","4:3","9:16","16:9","2:3","3:2","custom"],"evidence":"client"},
      "216##value":{"type":"integer","alias":"customWidth","minimum":256,"maximum":1536,"evidence":"client"},
      "215##value":{"type":"integer","alias":"customHeight","minimum":256,"maximum":1536,"evidence":"client"},
      "229##lora_name":{"type":"string","alias":"lora","evidence":"client"},
      "229##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,"evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
      "201##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_26
    /// Node 79, input `text`. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `1:1`. Node 225, input `select`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 216, input `value`. Known from client code, not from documentation.
    @export(implementation) public var customWidth: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 215, input `value`. Known from client code, not from documentation.
    @export(implementation) public var customHeight: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 229, input `lora_name`. Known from client code, not from documentation.
    @export(implementation) public var lora: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// -100 to 100, in steps of 0.01, default 0. Node 229, input `strength_model`. Type, minimum, maximum from client code; step inferred.
    @export(implementation) public var loraStrength: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 201, input `file_type`. Known from client code, not from documentation.
    @export(implementation) public var outputFormat: String { get { fields[6] } set { fields[6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, outputFormat: String, customWidth: Int? = nil,
      customHeight: Int? = nil, lora: String? = nil, loraStrength: Double? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = aspectRatio; fields[6] = outputFormat
      fields[optional: 2] = customWidth; fields[optional: 3] = customHeight; fields[optional: 4] = lora
      fields[optional: 5] = loraStrength
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// wan-2.2/text-to-video · POST /openapi/v2/rhart-video/wan-2.2/text-to-video
  ///
  /// Known from client code, not from documentation.
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video/wan-2.2/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["133##select","130##select","14##positive_prompt"],"properties":{
      "133##select":{"type":"string","alias":"resolution","enum":["1","2","3","4","5","6"],"labels":["832x480","480x832","1280x720","720x1280","1920x1024","1024x1920"],"evidence":{"type":"client","alias":"client","enum":"inferred"}},
      "130##select":{"type":"string","alias":"duration","enum":["1","2"],"labels":["5","8"],"evidence":{"type":"client","alias":"client","enum":"inferred"}},
      "14##positive_prompt":{"type":"string","alias":"prompt","minLength":1,"maxLength":20000,"evidence":"client"},
      "14##negative_prompt":{"type":"string","alias":"negativePrompt","evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_25
    public typealias Duration = RunningHubOptions.Duration_20
    /// Default `1280x720`. Node 133, input `select`. Type from client code; options inferred.
    @export(implementation) public var resolution: Resolution { get { fields[0] } set { fields[0] = newValue } }
    /// Length in seconds. Default `5`. Node 130, input `select`. Type from client code; options inferred.
    @export(implementation) public var duration: Duration { get { fields[1] } set { fields[1] = newValue } }
    /// 1 to 20,000 characters. Node 14, input `positive_prompt`. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// Node 14, input `negative_prompt`. Known from client code, not from documentation.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      resolution: Resolution, duration: Duration, prompt: String, negativePrompt: String? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = resolution; fields[1] = duration; fields[2] = prompt
      fields[optional: 3] = negativePrompt
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Wan2_2Video {
  /// wan-2.2-video/start-to-end · POST /openapi/v2/rhart-video/wan-2.2/start-to-end
  ///
  /// Known from client code, not from documentation.
  public struct StartToEnd: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video/wan-2.2/start-to-end", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["219##image","222##image","183##text","202##select","218##select"],"properties":{
      "219##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760},"evidence":"client"},
      "222##image":{"type":"string","alias":"lastImageUrl","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760},"evidence":"client"},
      "183##text":{"type":"string","alias":"prompt","evidence":"client"},
      "16##negative_prompt":{"type":"string","alias":"negative_prompt","evidence":"client"},
      "202##select":{"type":"string","alias":"duration","enum":["1","2"],"labels":["5","8"],"evidence":{"type":"client","alias":"client","enum":"inferred"}},
      "218##select":{"type":"string","alias":"resolution","enum":["1","2","3","4","5","6","7"],"labels":["832x480","480x832","1280x720","720x1280","1920x1024","1024x1920","auto"],"evidence":{"type":"client","alias":"client","enum":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_20
    public typealias Resolution = RunningHubOptions.Resolution_24
    /// JPEG or PNG, up to 10 MB. Node 219, input `image`. Known from client code, not from documentation.
    @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// JPEG or PNG, up to 10 MB. Node 222, input `image`. Known from client code, not from documentation.
    @export(implementation) public var lastImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Node 183, input `text`. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// Node 16, input `negative_prompt`. Known from client code, not from documentation.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Length in seconds. Default `5`. Node 202, input `select`. Type from client code; options inferred.
    @export(implementation) public var duration: Duration { get { fields[4] } set { fields[4] = newValue } }
    /// Default `auto`. Node 218, input `select`. Type from client code; options inferred.
    @export(implementation) public var resolution: Resolution { get { fields[5] } set { fields[5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: Media, lastImageURL: Media, prompt: String, duration: Duration, resolution: Resolution,
      negativePrompt: String? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = imageURL; fields[1] = lastImageURL; fields[2] = prompt
      fields[4] = duration; fields[5] = resolution; fields[optional: 3] = negativePrompt
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

/// Wan2.2 Character Motion Transfer · POST /openapi/v2/rhart-video/wan2.2/character-motion-transfer
public struct Wan2_2CharacterMotionTransfer: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-video/wan2.2/character-motion-transfer", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["299##image","275##video"],"properties":{
    "299##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760},"evidence":"client"},
    "275##video":{"type":"string","alias":"videoUrl","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":10485760,"maxSeconds":30},"evidence":"client"}}}
    """#, common: runningHubCommon)
  /// JPEG or PNG, up to 10 MB. Node 299, input `image`. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// MP4 or MOV, up to 10 MB, up to 30 seconds. Node 275, input `video`. Known from client code, not from documentation.
  @export(implementation) public var videoURL: Media { get { fields[1] } set { fields[1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(imageURL: Media, videoURL: Media) {
    self.init(fields: Fields(Self.validator)); fields[0] = imageURL; fields[1] = videoURL
  }
  public init(fields: Fields) { self.fields = fields }
}
