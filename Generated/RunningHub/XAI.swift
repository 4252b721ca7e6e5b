// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum XAI {
  public nonisolated enum GrokImagineImage {}
  public nonisolated enum GrokImagineImageQuality {}
  public nonisolated enum GrokImagine {}
  public nonisolated enum GrokImagineVideoV1_5 {}
  public nonisolated enum GrokImagineVideo {}
}

extension XAI.GrokImagineImage {
  /// Grok Imagine Image edit official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-x-official/edit`
  ///
  /// Documented as `xai/grok-imagine-image/edit-official-stable`.
  public nonisolated struct EditOfficialStable: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var image: Media { get { _storage[1] } set { _storage[1] = newValue } }

    @export(implementation) public init(prompt: String, image: Media) {
      _storage = _Storage(Self._schema, prompt, image)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-x-official/edit", output: .image, #"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "image":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Grok Imagine Image text to image official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-x-official/text-to-image`
  ///
  /// Documented as `xai/grok-imagine-image/text-to-image-official-stable`.
  public nonisolated struct TextToImageOfficialStable: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat { get { _storage[2] } set { _storage[2] = newValue } }

    public nonisolated enum AspectRatio: ModelOption {
      case `2:1`, `20:9`, `16:9`, `4:3`, `3:2`, `1:1`, `2:3`, `3:4`, `9:16`, `9:20`, `1:2`
      public static var _texts: _OptionTexts { "|2:1|20:9|16:9|4:3|3:2|1:1|2:3|3:4|9:16|9:20|1:2" }
    }

    public typealias OutputFormat = RunningHubOptions.OutputFormat_Jpeg_Png

    @export(implementation) public init(prompt: String, outputFormat: OutputFormat, aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-x-official/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt","outputFormat"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["2:1","20:9","16:9","4:3","3:2","1:1","2:3","3:4","9:16","9:20","1:2"]},
      "outputFormat":{"type":"string","enum":["jpeg","png"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension XAI.GrokImagineImageQuality {
  /// Rhart Imagine Image Quality edit official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-imagine-image-quality/edit`
  ///
  /// Documented as `xai/rhart-imagine-image-quality/edit-official-stable`. Known from client code, not from
  /// documentation.
  public nonisolated struct EditOfficialStable: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// An image, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `1`.
    @export(implementation) public var numImages: NumImages { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public nonisolated enum AspectRatio: ModelOption {
      case auto, `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`
      public static var _texts: _OptionTexts { "|auto|1:1|16:9|9:16|4:3|3:4|3:2|2:3" }
    }

    public typealias Resolution = RunningHubOptions.Resolution_1k_2k
    public typealias NumImages = RunningHubOptions.NumImages_1_2_3_4
    public typealias OutputFormat = RunningHubOptions.OutputFormat_Jpeg_Png_Webp

    @export(implementation) public init(
      prompt: String, imageURL: Media, resolution: Resolution, numImages: NumImages, aspectRatio: AspectRatio? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURL, aspectRatio, resolution, numImages, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-imagine-image-quality/edit", output: .image, #"""
      {"type":"object","required":["prompt","imageUrl","resolution","numImages"],"properties":{
      "prompt":{"type":"string","maxLength":4000,"evidence":"client"},
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3"],"evidence":"client"},
      "resolution":{"type":"string","enum":["1k","2k"],"evidence":"client"},
      "numImages":{"type":"string","enum":["1","2","3","4"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["jpeg","png","webp"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Rhart Imagine Image Quality text to image official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-imagine-image-quality/text-to-image`
  ///
  /// Documented as `xai/rhart-imagine-image-quality/text-to-image-official-stable`. Known from client code, not from
  /// documentation.
  public nonisolated struct TextToImageOfficialStable: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `1`.
    @export(implementation) public var numImages: NumImages { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public nonisolated enum AspectRatio: ModelOption {
      case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`
      public static var _texts: _OptionTexts { "|1:1|16:9|9:16|4:3|3:4|3:2|2:3" }
    }

    public typealias Resolution = RunningHubOptions.Resolution_1k_2k
    public typealias NumImages = RunningHubOptions.NumImages_1_2_3_4
    public typealias OutputFormat = RunningHubOptions.OutputFormat_Jpeg_Png_Webp

    @export(implementation) public init(
      prompt: String, resolution: Resolution, numImages: NumImages, aspectRatio: AspectRatio? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, resolution, numImages, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-imagine-image-quality/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt","resolution","numImages"],"properties":{
      "prompt":{"type":"string","maxLength":4000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3"],"evidence":"client"},
      "resolution":{"type":"string","enum":["1k","2k"],"evidence":"client"},
      "numImages":{"type":"string","enum":["1","2","3","4"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["jpeg","png","webp"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension XAI.GrokImagine {
  /// Grok Imagine edit video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-g-official/edit-video`
  ///
  /// Documented as `xai/grok-imagine/edit-video-official-stable`.
  public nonisolated struct EditVideoOfficialStable: ModelRequest {
    /// Up to 800 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, up to 50 MB.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `480p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_720p_480p

    @export(implementation) public init(prompt: String, videoURL: Media, resolution: Resolution) {
      _storage = _Storage(Self._schema, prompt, videoURL, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-g-official/edit-video", output: .video, #"""
      {"type":"object","required":["prompt","videoUrl","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":52428800}},
      "resolution":{"type":"string","enum":["720p","480p"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Grok Imagine image to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-g-official/image-to-video`
  ///
  /// Documented as `xai/grok-imagine/image-to-video-official-stable`.
  public nonisolated struct ImageToVideoOfficialStable: ModelRequest {
    /// Up to 800 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_720p_480p
    public typealias Duration = RunningHubOptions.Duration_6_10

    @export(implementation) public init(prompt: String, imageURL: Media, resolution: Resolution, duration: Duration) {
      _storage = _Storage(Self._schema, prompt, imageURL, resolution, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-g-official/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "resolution":{"type":"string","enum":["720p","480p"]},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Grok Imagine text to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-g-official/text-to-video`
  ///
  /// Documented as `xai/grok-imagine/text-to-video-official-stable`.
  public nonisolated struct TextToVideoOfficialStable: ModelRequest {
    /// Up to 800 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1
    public typealias Resolution = RunningHubOptions.Resolution_720p_480p
    public typealias Duration = RunningHubOptions.Duration_6_10

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, resolution: Resolution, duration: Duration
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, resolution, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-g-official/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","aspectRatio","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "resolution":{"type":"string","enum":["720p","480p"]},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Grok Imagine image to video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-g/image-to-video`
  ///
  /// Documented as `xai/grok-imagine/image-to-video-channel-low-price`.
  public nonisolated struct ImageToVideoChannelLowPrice: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `2:3`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 7 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `480p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// 6 to 30, default 6.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_2x3_3x2_1x1_16x9_9x16
    public typealias Resolution = RunningHubOptions.Resolution_720p_480p

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, resolution: Resolution, imageURLs: [Media]? = nil, duration: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, imageURLs, resolution, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-g/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["2:3","3:2","1:1","16:9","9:16"]},
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}},
      "resolution":{"type":"string","enum":["720p","480p"]},
      "duration":{"type":"integer","minimum":6,"maximum":30}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Grok Imagine text to video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-g/text-to-video`
  ///
  /// Documented as `xai/grok-imagine/text-to-video-channel-low-price`.
  public nonisolated struct TextToVideoChannelLowPrice: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `2:3`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// 6 to 30, default 6.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_2x3_3x2_1x1_16x9_9x16
    public typealias Resolution = RunningHubOptions.Resolution_720p_480p

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, resolution: Resolution, duration: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, resolution, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-g/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","aspectRatio","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["2:3","3:2","1:1","16:9","9:16"]},
      "resolution":{"type":"string","enum":["720p","480p"]},
      "duration":{"type":"integer","minimum":6,"maximum":30}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension XAI.GrokImagineVideoV1_5 {
  /// Grok Imagine Video V1.5 image to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-g-official/image-to-video-v1.5`
  ///
  /// Documented as `xai/grok-imagine-video-v1.5/image-to-video-official-stable`. Known from client code, not from
  /// documentation.
  public nonisolated struct ImageToVideoOfficialStable: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// An image, up to 100 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// 1 to 15, default 6.
    @export(implementation) public var duration: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p

    @export(implementation) public init(prompt: String, imageURL: Media, duration: Int, resolution: Resolution) {
      _storage = _Storage(Self._schema, prompt, imageURL, duration, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-g-official/image-to-video-v1.5", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","duration","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":104857600},"evidence":"client"},
      "duration":{"type":"integer","minimum":1,"maximum":15,"evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension XAI.GrokImagineVideo {
  /// Grok Imagine Video reference to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-g-official/reference-to-video`
  ///
  /// Documented as `xai/grok-imagine-video/reference-to-video-official-stable`.
  public nonisolated struct ReferenceToVideoOfficialStable: ModelRequest {
    /// Up to 7 items, each: JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_6_10
    public typealias Resolution = RunningHubOptions.Resolution_720p_480p

    @export(implementation) public init(
      imageURLs: [Media], prompt: String, duration: Duration, resolution: Resolution
    ) {
      _storage = _Storage(Self._schema, imageURLs, prompt, duration, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-g-official/reference-to-video", output: .video, #"""
      {"type":"object","required":["imageUrls","prompt","duration","resolution"],"properties":{
      "imageUrls":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "webp"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":2048},
      "duration":{"type":"string","enum":["6","10"]},
      "resolution":{"type":"string","enum":["720p","480p"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Grok Imagine Video video extend official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-g-official/video-extend`
  ///
  /// Documented as `xai/grok-imagine-video/video-extend-official-stable`.
  public nonisolated struct VideoExtendOfficialStable: ModelRequest {
    /// MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_6_10

    @export(implementation) public init(videoURL: Media, prompt: String, duration: Duration) {
      _storage = _Storage(Self._schema, videoURL, prompt, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-g-official/video-extend", output: .video, #"""
      {"type":"object","required":["videoUrl","prompt","duration"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}},
      "prompt":{"type":"string","maxLength":2048},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum AspectRatio_2x3_3x2_1x1_16x9_9x16: ModelOption {
    case `2:3`, `3:2`, `1:1`, `16:9`, `9:16`
    public static var _texts: _OptionTexts { "|2:3|3:2|1:1|16:9|9:16" }
  }
  public nonisolated enum NumImages_1_2_3_4: ModelOption {
    case `1`, `2`, `3`, `4`
    public static var _texts: _OptionTexts { "|1|2|3|4" }
  }
  public nonisolated enum OutputFormat_Jpeg_Png_Webp: ModelOption {
    case jpeg, png, webp
    public static var _texts: _OptionTexts { "|jpeg|png|webp" }
  }
  public nonisolated enum Resolution_1k_2k: ModelOption {
    case `1k`, `2k`
    public static var _texts: _OptionTexts { "|1k|2k" }
  }
}
