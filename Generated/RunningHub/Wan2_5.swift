// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Wan2_5Preview {}

extension Wan2_5Preview {
  /// Wan 2.5 Preview image to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.5-preview/image-to-image`
  public nonisolated struct ImageToImage: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 3 items, each: JPEG, PNG, BMP or WEBP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1280*1280`.
    @export(implementation) public var size: Size? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 1 to 4, default 1.
    @export(implementation) public var n: Int { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// -1 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public nonisolated enum Size: ModelOption {
      case `1280*1280`, `1024*1024`, `800*1200`, `1200*800`, `960*1280`, `1280*960`, `720*1280`, `1280*720`, `1344*576`
      public static var _texts: _OptionTexts {
        "|1280*1280|1024*1024|800*1200|1200*800|960*1280|1280*960|720*1280|1280*720|1344*576"
      }
    }

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], n: Int, negativePrompt: String? = nil, size: Size? = nil,
      promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, negativePrompt, size, n, promptExtend, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.5-preview/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt","imageUrls","n"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "bmp","webp"],"maxBytes":10485760}}},
      "negativePrompt":{"type":"string","maxLength":500},
      "size":{"type":"string","enum":["1280*1280","1024*1024","800*1200","1200*800","960*1280","1280*960","720*1280",
        "1280*720","1344*576"]},
      "n":{"type":"integer","minimum":1,"maximum":4},
      "promptExtend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.5 Preview image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.5-preview/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 1,500 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// JPEG, PNG, BMP or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// MP3 or WAV, up to 15 MB.
    @export(implementation) public var audioURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_5_10
    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p

    @export(implementation) public init(
      imageURL: Media, duration: Duration, resolution: Resolution, prompt: String? = nil, audioURL: Media? = nil,
      negativePrompt: String? = nil, promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, imageURL, audioURL, negativePrompt, duration, resolution, promptExtend, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.5-preview/image-to-video", output: .video, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.5 Preview text to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.5-preview/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `1280*1280`.
    @export(implementation) public var size: Size { get { _storage[2] } set { _storage[2] = newValue } }
    /// 1 to 4, default 1.
    @export(implementation) public var n: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public nonisolated enum Size: ModelOption {
      case `1280*1280`, `1104*1472`, `1472*1104`, `960*1696`, `1696*960`
      public static var _texts: _OptionTexts { "|1280*1280|1104*1472|1472*1104|960*1696|1696*960" }
    }

    @export(implementation) public init(
      prompt: String, size: Size, negativePrompt: String? = nil, n: Int? = nil, promptExtend: Bool? = nil,
      seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, size, n, promptExtend, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.5-preview/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt","size"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":500},
      "size":{"type":"string","enum":["1280*1280","1104*1472","1472*1104","960*1696","1696*960"]},
      "n":{"type":"integer","minimum":1,"maximum":4},
      "promptExtend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.5 Preview text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.5-preview/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 1,500 characters.
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
    /// Default `1920*1080`.
    @export(implementation) public var size: Size { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public nonisolated enum Size: ModelOption {
      case `832*480`, `480*832`, `624*624`, `1280*720`, `720*1280`, `960*960`, `1088*832`, `832*1088`, `1920*1080`,
      `1080*1920`, `1440*1440`, `1632*1248`, `1248*1632`
      public static var _texts: _OptionTexts {
        """
          |832*480|480*832|624*624|1280*720|720*1280|960*960|1088*832|832*1088|1920*1080|1080*1920|1440*1440|1632*1248\
          |1248*1632
          """
      }
    }

    public typealias Duration = RunningHubOptions.Duration_5_10

    @export(implementation) public init(
      prompt: String, duration: Duration, size: Size, negativePrompt: String? = nil, audioURL: Media? = nil,
      promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, audioURL, duration, size, promptExtend, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/wan-2.5-preview/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration","size"],"properties":{
      "prompt":{"type":"string","maxLength":1500},
      "negativePrompt":{"type":"string","maxLength":500},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":15728640}},
      "duration":{"type":"string","enum":["5","10"]},
      "size":{"type":"string","enum":["832*480","480*832","624*624","1280*720","720*1280","960*960","1088*832",
        "832*1088","1920*1080","1080*1920","1440*1440","1632*1248","1248*1632"]},
      "promptExtend":{"type":"boolean"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
