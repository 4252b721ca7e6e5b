// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension MiniMax.MiniMaxH3Open {
  /// MiniMax H3 Open image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/minimax/minimax-h3-open/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `480p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 5 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// An image.
    @export(implementation) public var image: Media { get { _storage[4] } set { _storage[4] = newValue } }
    /// An image.
    @export(implementation) public var lastImage: Media? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias Resolution = RunComfyOptions.Resolution_480p_768p

    @export(implementation) public init(
      prompt: String, image: Media, resolution: Resolution? = nil, seed: Int? = nil, duration: Int? = nil,
      lastImage: Media? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, resolution, seed, duration, image, lastImage)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/minimax/minimax-h3-open/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","768p"]},
      "seed":{"type":"integer"},
      "duration":{"type":"integer","minimum":5,"maximum":15},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "last_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax H3 Open reference to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/minimax/minimax-h3-open/reference-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `480p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 5 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var referenceAudios: [Media]? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 9 items, each: an image.
    @export(implementation) public var referenceImages: [Media] { get { _storage[6] } set { _storage[6] = newValue } }
    /// Up to 3 items, each: a video.
    @export(implementation) public var referenceVideos: [Media]? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias Resolution = RunComfyOptions.Resolution_480p_768p
    public typealias AspectRatio = RunComfyOptions.AspectRatio_21x9_16x9_4x3_1x1_and3More

    @export(implementation) public init(
      prompt: String, referenceImages: [Media], resolution: Resolution? = nil, seed: Int? = nil,
      aspectRatio: AspectRatio? = nil, duration: Int? = nil, referenceAudios: [Media]? = nil,
      referenceVideos: [Media]? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, resolution, seed, aspectRatio, duration, referenceAudios, referenceImages, referenceVideos
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/minimax/minimax-h3-open/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","reference_images"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","768p"]},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string","enum":["21:9","16:9","4:3","1:1","3:4","9:16","9:21"]},
      "duration":{"type":"integer","minimum":5,"maximum":15},
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

  /// MiniMax H3 Open text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/minimax/minimax-h3-open/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `480p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default 5.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public nonisolated enum Duration: Int, NumberOption {
      case `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13, `14` = 14, `15` = 15
    }

    public typealias Resolution = RunComfyOptions.Resolution_480p_768p
    public typealias AspectRatio = RunComfyOptions.AspectRatio_21x9_16x9_4x3_1x1_and3More

    @export(implementation) public init(
      prompt: String, resolution: Resolution? = nil, seed: Int? = nil, aspectRatio: AspectRatio? = nil,
      duration: Duration? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, resolution, seed, aspectRatio, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/minimax/minimax-h3-open/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","768p"]},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string","enum":["21:9","16:9","4:3","1:1","3:4","9:16","9:21"]},
      "duration":{"type":"integer","enum":[5,6,7,8,9,10,11,12,13,14,15]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunComfyOptions {
  public nonisolated enum AspectRatio_21x9_16x9_4x3_1x1_and3More: ModelOption {
    case `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`, `9:21`
    public static var _texts: _OptionTexts { "|21:9|16:9|4:3|1:1|3:4|9:16|9:21" }
  }
}
