// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum MiniMax {
  public nonisolated enum MiniMaxH3Max {}
  public nonisolated enum MiniMaxH3Open {}
  public nonisolated enum MiniMaxH3 {}
}

extension MiniMax.MiniMaxH3 {
  /// MiniMax H3 image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/minimax/minimax-h3/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `768p`.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// An image.
    @export(implementation) public var image: Media { get { _storage[3] } set { _storage[3] = newValue } }
    /// An image.
    @export(implementation) public var lastImage: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Resolution = RunComfyOptions.Resolution_768p_2k

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Int, image: Media, lastImage: Media? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, resolution, duration, image, lastImage)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/minimax/minimax-h3/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration","image"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["768p","2k"]},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "last_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax H3 reference to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/minimax/minimax-h3/reference-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `768p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `adaptive`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[3] } set { _storage[3] = newValue } }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var referenceAudios: [Media]? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Up to 9 items, each: an image.
    @export(implementation) public var referenceImages: [Media]? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 3 items, each: a video.
    @export(implementation) public var referenceVideos: [Media]? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias Resolution = RunComfyOptions.Resolution_768p_2k
    public typealias AspectRatio = RunComfyOptions.AspectRatio_Adaptive_21x9_16x9_4x3_and3More

    @export(implementation) public init(
      prompt: String, duration: Int, resolution: Resolution? = nil, aspectRatio: AspectRatio? = nil,
      referenceAudios: [Media]? = nil, referenceImages: [Media]? = nil, referenceVideos: [Media]? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, resolution, aspectRatio, duration, referenceAudios, referenceImages, referenceVideos
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/minimax/minimax-h3/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["768p","2k"]},
      "aspect_ratio":{"type":"string","enum":["adaptive","21:9","16:9","4:3","1:1","3:4","9:16"]},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "reference_audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url",
        "dataURI"]}}},
      "reference_images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url",
        "dataURI"]}}},
      "reference_videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url",
        "dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax H3 text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/minimax/minimax-h3/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `768p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default 5.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public nonisolated enum Duration: Int, NumberOption {
      case `4` = 4, `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13, `14` = 14,
      `15` = 15
    }

    public typealias Resolution = RunComfyOptions.Resolution_768p_2k
    public typealias AspectRatio = RunComfyOptions.AspectRatio_21x9_16x9_4x3_1x1_and2More

    @export(implementation) public init(
      prompt: String, resolution: Resolution? = nil, aspectRatio: AspectRatio? = nil, duration: Duration? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, resolution, aspectRatio, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/minimax/minimax-h3/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["768p","2k"]},
      "aspect_ratio":{"type":"string","enum":["21:9","16:9","4:3","1:1","3:4","9:16"]},
      "duration":{"type":"integer","enum":[4,5,6,7,8,9,10,11,12,13,14,15]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunComfyOptions {
  public nonisolated enum Resolution_768p_2k: ModelOption {
    case `768p`, `2k`
    public static var _texts: _OptionTexts { "|768p|2k" }
  }
}
