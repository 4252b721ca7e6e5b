// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension MiniMax.MiniMaxH3Max {
  /// MiniMax H3 Max image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/minimax/minimax-h3-max/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Default `true`.
    @export(implementation) public var enableSafetyChecker: Bool? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `balanced`.
    @export(implementation) public var promptExpansionMode: PromptExpansionMode {
      get { _storage[2] } set { _storage[2] = newValue }
    }
    /// Default `768p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 5 to 15, default 8.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// An image.
    @export(implementation) public var endImageURL: Media? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL: Media { get { _storage[7] } set { _storage[7] = newValue } }

    public typealias PromptExpansionMode = RunComfyOptions.PromptExpansionMode_Balanced_Quality
    public typealias Resolution = RunComfyOptions.Resolution_480p_768p

    @export(implementation) public init(
      prompt: String, promptExpansionMode: PromptExpansionMode, imageURL: Media, enableSafetyChecker: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil, duration: Int? = nil, endImageURL: Media? = nil
    ) {
      _storage = _Storage(
        Self._schema, enableSafetyChecker, prompt, promptExpansionMode, resolution, seed, duration, endImageURL,
        imageURL
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/minimax/minimax-h3-max/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","prompt_expansion_mode","image_url"],"properties":{
      "enable_safety_checker":{"type":"boolean"},
      "prompt":{"type":"string"},
      "prompt_expansion_mode":{"type":"string","enum":["balanced","quality"]},
      "resolution":{"type":"string","enum":["480p","768p"]},
      "seed":{"type":"integer"},
      "duration":{"type":"integer","minimum":5,"maximum":15},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax H3 Max reference to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/minimax/minimax-h3-max/reference-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Default `true`.
    @export(implementation) public var enableSafetyChecker: Bool? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `balanced`.
    @export(implementation) public var promptExpansionMode: PromptExpansionMode {
      get { _storage[2] } set { _storage[2] = newValue }
    }
    /// Default `768p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `adaptive`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 5 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Up to 12 items, each: an audio file.
    @export(implementation) public var referenceAudios: [Media]? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 12 items, each: an image.
    @export(implementation) public var referenceImages: [Media] { get { _storage[8] } set { _storage[8] = newValue } }
    /// Up to 12 items, each: a video.
    @export(implementation) public var referenceVideos: [Media]? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    public typealias PromptExpansionMode = RunComfyOptions.PromptExpansionMode_Balanced_Quality
    public typealias Resolution = RunComfyOptions.Resolution_480p_768p
    public typealias AspectRatio = RunComfyOptions.AspectRatio_Adaptive_21x9_16x9_4x3_and3More

    @export(implementation) public init(
      prompt: String, promptExpansionMode: PromptExpansionMode, referenceImages: [Media],
      enableSafetyChecker: Bool? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      aspectRatio: AspectRatio? = nil, duration: Int? = nil, referenceAudios: [Media]? = nil,
      referenceVideos: [Media]? = nil
    ) {
      _storage = _Storage(
        Self._schema, enableSafetyChecker, prompt, promptExpansionMode, resolution, seed, aspectRatio, duration,
        referenceAudios, referenceImages, referenceVideos
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/minimax/minimax-h3-max/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","prompt_expansion_mode","reference_images"],"properties":{
      "enable_safety_checker":{"type":"boolean"},
      "prompt":{"type":"string"},
      "prompt_expansion_mode":{"type":"string","enum":["balanced","quality"]},
      "resolution":{"type":"string","enum":["480p","768p"]},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string","enum":["adaptive","21:9","16:9","4:3","1:1","3:4","9:16"]},
      "duration":{"type":"integer","minimum":5,"maximum":15},
      "reference_audios":{"type":"array","maxItems":12,"items":{"type":"string","media":{"kind":"audio",
        "accepts":["url","dataURI"]}}},
      "reference_images":{"type":"array","maxItems":12,"items":{"type":"string","media":{"kind":"image",
        "accepts":["url","dataURI"]}}},
      "reference_videos":{"type":"array","maxItems":12,"items":{"type":"string","media":{"kind":"video",
        "accepts":["url","dataURI"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax H3 Max text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/minimax/minimax-h3-max/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Default `true`.
    @export(implementation) public var enableSafetyChecker: Bool? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `balanced`.
    @export(implementation) public var promptExpansionMode: PromptExpansionMode {
      get { _storage[2] } set { _storage[2] = newValue }
    }
    /// Default `768p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 5 to 15, default 8.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias PromptExpansionMode = RunComfyOptions.PromptExpansionMode_Balanced_Quality
    public typealias Resolution = RunComfyOptions.Resolution_480p_768p
    public typealias AspectRatio = RunComfyOptions.AspectRatio_21x9_16x9_4x3_1x1_and2More

    @export(implementation) public init(
      prompt: String, promptExpansionMode: PromptExpansionMode, enableSafetyChecker: Bool? = nil,
      resolution: Resolution? = nil, seed: Int? = nil, aspectRatio: AspectRatio? = nil, duration: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, enableSafetyChecker, prompt, promptExpansionMode, resolution, seed, aspectRatio, duration
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/minimax/minimax-h3-max/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","prompt_expansion_mode"],"properties":{
      "enable_safety_checker":{"type":"boolean"},
      "prompt":{"type":"string"},
      "prompt_expansion_mode":{"type":"string","enum":["balanced","quality"]},
      "resolution":{"type":"string","enum":["480p","768p"]},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string","enum":["21:9","16:9","4:3","1:1","3:4","9:16"]},
      "duration":{"type":"integer","minimum":5,"maximum":15}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunComfyOptions {
  public nonisolated enum PromptExpansionMode_Balanced_Quality: ModelOption {
    case balanced, quality
    public static var _texts: _OptionTexts { "|balanced|quality" }
  }
}
