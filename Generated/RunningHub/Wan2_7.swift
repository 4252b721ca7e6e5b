// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Wan2_7Spicy {}
public nonisolated enum Wan2_7 {}

extension Wan2_7Spicy {
  /// Wan 2.7 Spicy image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.7-spicy/image-to-video`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// An image, up to 20 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// An audio file, up to 15 MB.
    @export(implementation) public var audioURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// 2 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720p_1080p

    @export(implementation) public init(
      imageURL: Media, resolution: Resolution, duration: Int, prompt: String? = nil, audioURL: Media? = nil,
      negativePrompt: String? = nil, promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, imageURL, audioURL, negativePrompt, resolution, duration, promptExtend, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.7-spicy/image-to-video", output: .video, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Wan2_7 {
  /// Wan 2.7 image edit on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.7/image-edit`
  public nonisolated struct ImageEdit: ModelRequest {
    /// Up to 9 items, each: JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// 512 to 4,096, default 1,024.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 512 to 4,096, default 1,024.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(imageURLs: [Media], prompt: String, width: Int? = nil, height: Int? = nil) {
      _storage = _Storage(Self._schema, imageURLs, prompt, width, height)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.7/image-edit", output: .image, #"""
      {"type":"object","required":["imageUrls","prompt"],"properties":{
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "webp"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":2048},
      "width":{"type":"integer","minimum":512,"maximum":4096},
      "height":{"type":"integer","minimum":512,"maximum":4096}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.7 image edit pro on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.7/image-edit-pro`
  public nonisolated struct ImageEditPro: ModelRequest {
    /// Up to 9 items, each: JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// 512 to 4,096, default 1,024.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 512 to 4,096, default 1,024.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(imageURLs: [Media], prompt: String, width: Int? = nil, height: Int? = nil) {
      _storage = _Storage(Self._schema, imageURLs, prompt, width, height)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.7/image-edit-pro", output: .image, #"""
      {"type":"object","required":["imageUrls","prompt"],"properties":{
      "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "webp"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":2048},
      "width":{"type":"integer","minimum":512,"maximum":4096},
      "height":{"type":"integer","minimum":512,"maximum":4096}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.7 image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.7/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// JPEG, PNG, BMP or WEBP, up to 20 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG, PNG, BMP or WEBP, up to 20 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// MP3 or WAV, up to 15 MB.
    @export(implementation) public var audioURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `720P`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[6] } set { _storage[6] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720P_1080P
    public typealias Duration = RunningHubOptions.Duration_2to15

    @export(implementation) public init(
      firstImageURL: Media, resolution: Resolution, duration: Duration, prompt: String? = nil,
      lastImageURL: Media? = nil, audioURL: Media? = nil, negativePrompt: String? = nil, promptExtend: Bool? = nil,
      seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, firstImageURL, lastImageURL, audioURL, negativePrompt, resolution, duration,
        promptExtend, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.7/image-to-video", output: .video, #"""
      {"type":"object","required":["firstImageUrl","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","webp"],
        "maxBytes":20971520}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","webp"],
        "maxBytes":20971520}},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":15728640}},
      "negativePrompt":{"type":"string","maxLength":500},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "duration":{"type":"string","enum":["2","3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "promptExtend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.7 Reference To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.7/reference-to-video`
  ///
  /// Documented as `wan-2.7-reference-to-video`.
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 5 items, each: MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURLs: [Media]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 5 items, each: JPEG, PNG, WEBP or BMP, up to 20 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// MP3 or WAV, up to 15 MB.
    @export(implementation) public var audioURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `1080P`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[6] } set { _storage[6] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[7] } set { _storage[7] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720P_1080P
    public typealias Duration = RunningHubOptions.Duration_2to10
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Duration, aspectRatio: AspectRatio, videoURLs: [Media]? = nil,
      imageURLs: [Media]? = nil, audioURL: Media? = nil, negativePrompt: String? = nil, promptExtend: Bool? = nil,
      seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, videoURLs, imageURLs, audioURL, negativePrompt, resolution, duration, aspectRatio,
        promptExtend, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.7/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "videoUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],
        "maxBytes":104857600}}},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "webp","bmp"],"maxBytes":20971520}}},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":15728640}},
      "negativePrompt":{"type":"string","maxLength":500},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "duration":{"type":"string","enum":["2","3","4","5","6","7","8","9","10"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "promptExtend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.7 text to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.7/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 512 to 4,096, default 1,024.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 512 to 4,096, default 1,024.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var thinkingMode: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(
      prompt: String, width: Int? = nil, height: Int? = nil, thinkingMode: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, width, height, thinkingMode)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.7/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "width":{"type":"integer","minimum":512,"maximum":4096},
      "height":{"type":"integer","minimum":512,"maximum":4096},
      "thinkingMode":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.7 text to image pro on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.7/text-to-image-pro`
  public nonisolated struct TextToImagePro: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 512 to 8,192, default 1,024.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 512 to 8,192, default 1,024.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var thinkingMode: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(
      prompt: String, width: Int? = nil, height: Int? = nil, thinkingMode: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, width, height, thinkingMode)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.7/text-to-image-pro", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "width":{"type":"integer","minimum":512,"maximum":8192},
      "height":{"type":"integer","minimum":512,"maximum":8192},
      "thinkingMode":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.7 text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.7/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// MP3 or WAV, up to 15 MB.
    @export(implementation) public var audioURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `720P`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_2to15
    public typealias Resolution = RunningHubOptions.Resolution_720P_1080P
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4

    @export(implementation) public init(
      prompt: String, duration: Duration, resolution: Resolution, aspectRatio: AspectRatio,
      negativePrompt: String? = nil, audioURL: Media? = nil, promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, negativePrompt, audioURL, duration, resolution, aspectRatio, promptExtend, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.7/text-to-video", output: .video, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.7 video edit on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.7/video-edit`
  public nonisolated struct VideoEdit: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURL: Media? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 3 items, each: JPEG, PNG, WEBP or BMP, up to 20 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[2] } set { _storage[2] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `720P`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `0`.
    @export(implementation) public var duration: Duration { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[6] } set { _storage[6] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public nonisolated enum Duration: ModelOption {
      case `0`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`
      public static var _texts: _OptionTexts { "|0|2|3|4|5|6|7|8|9|10" }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720P_1080P
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, duration: Duration, aspectRatio: AspectRatio,
      videoURL: Media? = nil, negativePrompt: String? = nil, promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, videoURL, imageURLs, negativePrompt, resolution, duration, aspectRatio, promptExtend, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.7/video-edit", output: .video, #"""
      {"type":"object","required":["prompt","imageUrls","resolution","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "webp","bmp"],"maxBytes":20971520}}},
      "negativePrompt":{"type":"string","maxLength":500},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "duration":{"type":"string","enum":["0","2","3","4","5","6","7","8","9","10"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "promptExtend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.7 video extend on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.7/video-extend`
  public nonisolated struct VideoExtend: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// MP3 or WAV, up to 15 MB.
    @export(implementation) public var audioURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `1080P`.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_720P_1080P
    public typealias Duration = RunningHubOptions.Duration_2to15

    @export(implementation) public init(
      videoURL: Media, resolution: Resolution, duration: Duration, prompt: String? = nil, audioURL: Media? = nil,
      negativePrompt: String? = nil, promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, videoURL, audioURL, negativePrompt, resolution, duration, promptExtend, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.7/video-extend", output: .video, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum Resolution_720P_1080P: ModelOption {
    case `720P`, `1080P`
    public static var _texts: _OptionTexts { "|720P|1080P" }
  }
}
