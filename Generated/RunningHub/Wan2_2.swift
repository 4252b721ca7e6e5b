// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Wan2_2 {}

extension Wan2_2 {
  /// Wan 2.2 image to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-video/wan-2.2/image-to-image`
  ///
  /// An image endpoint despite its path. Known from client code, not from documentation.
  public nonisolated struct ImageToImage: ModelRequest {
    /// JPEG or PNG, up to 10 MB. Node 272, input `image`.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Node 79, input `text`.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `1:1`. Node 267, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 270, input `value`.
    @export(implementation) public var customWidth: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 271, input `value`.
    @export(implementation) public var customHeight: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 242, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and5More

    @export(implementation) public init(
      imageURL: Media, prompt: String, aspectRatio: AspectRatio, outputFormat: String, customWidth: Int? = nil,
      customHeight: Int? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, aspectRatio, customWidth, customHeight, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/wan-2.2/image-to-image", output: .image, #"""
      {"type":"object","required":["272##image","79##text","267##select","242##file_type"],"properties":{
      "272##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":10485760},"evidence":"client"},
      "79##text":{"type":"string","alias":"prompt","evidence":"client"},
      "267##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8","9"],"labels":["1:1",
        "3:4","4:3","9:16","16:9","2:3","3:2","custom","auto"],"evidence":"client"},
      "270##value":{"type":"integer","alias":"customWidth","minimum":256,"maximum":1536,"evidence":"client"},
      "271##value":{"type":"integer","alias":"customHeight","minimum":256,"maximum":1536,"evidence":"client"},
      "242##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.2 image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video/wan-2.2/image-to-video`
  ///
  /// Callers saw the service refuse the node keys and take the aliases (2026-04-26).
  public nonisolated struct ImageToVideo: ModelRequest {
    /// JPEG or PNG, up to 50 MB. Node 219, input `image`. Known from client code, not from documentation.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 20,000 characters. Node 183, input `text`. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 500 characters. Node 16, input `negative_prompt`. Known from client code, not from documentation.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Length in seconds. Default `5`. Node 202, input `select`. Type from client code; options inferred.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `auto`. Node 218, input `select`. Type from client code; options inferred.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_5_8
    public typealias Resolution = RunningHubOptions.Resolution_832x480_480x832_1280x720_720x1280_and3More

    @export(implementation) public init(
      imageURL: Media, prompt: String, duration: Duration, resolution: Resolution, negativePrompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, negativePrompt, duration, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/wan-2.2/image-to-video", output: .video, #"""
      {"type":"object","required":["219##image","183##text","202##select","218##select"],"properties":{
      "219##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":52428800},"evidence":"client"},
      "183##text":{"type":"string","alias":"prompt","minLength":1,"maxLength":20000,"evidence":"client"},
      "16##negative_prompt":{"type":"string","alias":"negative_prompt","minLength":0,"maxLength":500,
        "evidence":"client"},
      "202##select":{"type":"string","alias":"duration","enum":["1","2"],"labels":["5","8"],"evidence":{"type":"client",
        "alias":"client","enum":"inferred"}},
      "218##select":{"type":"string","alias":"resolution","enum":["1","2","3","4","5","6","7"],"labels":["832x480",
        "480x832","1280x720","720x1280","1920x1024","1024x1920","auto"],"evidence":{"type":"client","alias":"client",
        "enum":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.2 Video start to end on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video/wan-2.2/start-to-end`
  ///
  /// Documented as `wan-2.2-video/start-to-end`. Known from client code, not from documentation.
  public nonisolated struct StartToEnd: ModelRequest {
    /// JPEG or PNG, up to 10 MB. Node 219, input `image`.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 10 MB. Node 222, input `image`.
    @export(implementation) public var lastImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Node 183, input `text`.
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Node 16, input `negative_prompt`.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Length in seconds. Default `5`. Node 202, input `select`. Type from client code; options inferred.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `auto`. Node 218, input `select`. Type from client code; options inferred.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_5_8
    public typealias Resolution = RunningHubOptions.Resolution_832x480_480x832_1280x720_720x1280_and3More

    @export(implementation) public init(
      imageURL: Media, lastImageURL: Media, prompt: String, duration: Duration, resolution: Resolution,
      negativePrompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, lastImageURL, prompt, negativePrompt, duration, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/wan-2.2/start-to-end", output: .video, #"""
      {"type":"object","required":["219##image","222##image","183##text","202##select","218##select"],"properties":{
      "219##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":10485760},"evidence":"client"},
      "222##image":{"type":"string","alias":"lastImageUrl","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":10485760},"evidence":"client"},
      "183##text":{"type":"string","alias":"prompt","evidence":"client"},
      "16##negative_prompt":{"type":"string","alias":"negative_prompt","evidence":"client"},
      "202##select":{"type":"string","alias":"duration","enum":["1","2"],"labels":["5","8"],"evidence":{"type":"client",
        "alias":"client","enum":"inferred"}},
      "218##select":{"type":"string","alias":"resolution","enum":["1","2","3","4","5","6","7"],"labels":["832x480",
        "480x832","1280x720","720x1280","1920x1024","1024x1920","auto"],"evidence":{"type":"client","alias":"client",
        "enum":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.2 text to image LoRA on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-video/wan-2.2/text-to-image-lora`
  ///
  /// An image endpoint despite its path. Known from client code, not from documentation.
  public nonisolated struct TextToImageLoRA: ModelRequest {
    /// Node 79, input `text`.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `1:1`. Node 225, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 216, input `value`.
    @export(implementation) public var customWidth: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 215, input `value`.
    @export(implementation) public var customHeight: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 229, input `lora_name`.
    @export(implementation) public var lora: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 229, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var loraStrength: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 201, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[6] } set { _storage[6] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and4More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, outputFormat: String, customWidth: Int? = nil,
      customHeight: Int? = nil, lora: String? = nil, loraStrength: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, aspectRatio, customWidth, customHeight, lora, loraStrength, outputFormat
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/wan-2.2/text-to-image-lora", output: .image, #"""
      {"type":"object","required":["79##text","225##select","201##file_type"],"properties":{
      "79##text":{"type":"string","alias":"prompt","evidence":"client"},
      "225##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8"],"labels":["1:1",
        "3:4","4:3","9:16","16:9","2:3","3:2","custom"],"evidence":"client"},
      "216##value":{"type":"integer","alias":"customWidth","minimum":256,"maximum":1536,"evidence":"client"},
      "215##value":{"type":"integer","alias":"customHeight","minimum":256,"maximum":1536,"evidence":"client"},
      "229##lora_name":{"type":"string","alias":"lora","evidence":"client"},
      "229##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,
        "evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
      "201##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan 2.2 text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video/wan-2.2/text-to-video`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Default `1280x720`. Node 133, input `select`. Type from client code; options inferred.
    @export(implementation) public var resolution: Resolution { get { _storage[0] } set { _storage[0] = newValue } }
    /// Length in seconds. Default `5`. Node 130, input `select`. Type from client code; options inferred.
    @export(implementation) public var duration: Duration { get { _storage[1] } set { _storage[1] = newValue } }
    /// 1 to 20,000 characters. Node 14, input `positive_prompt`.
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Node 14, input `negative_prompt`.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public nonisolated enum Resolution: ModelOption {
      case `832x480`, `480x832`, `1280x720`, `720x1280`, `1920x1024`, `1024x1920`
      public static var _texts: _OptionTexts {
        _OptionTexts("|1|2|3|4|5|6", labels: "|832x480|480x832|1280x720|720x1280|1920x1024|1024x1920")
      }
    }

    public typealias Duration = RunningHubOptions.Duration_5_8

    @export(implementation) public init(
      resolution: Resolution, duration: Duration, prompt: String, negativePrompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, resolution, duration, prompt, negativePrompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/wan-2.2/text-to-video", output: .video, #"""
      {"type":"object","required":["133##select","130##select","14##positive_prompt"],"properties":{
      "133##select":{"type":"string","alias":"resolution","enum":["1","2","3","4","5","6"],"labels":["832x480",
        "480x832","1280x720","720x1280","1920x1024","1024x1920"],"evidence":{"type":"client","alias":"client",
        "enum":"inferred"}},
      "130##select":{"type":"string","alias":"duration","enum":["1","2"],"labels":["5","8"],"evidence":{"type":"client",
        "alias":"client","enum":"inferred"}},
      "14##positive_prompt":{"type":"string","alias":"prompt","minLength":1,"maxLength":20000,"evidence":"client"},
      "14##negative_prompt":{"type":"string","alias":"negativePrompt","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Wan2.2 Character Motion Transfer on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video/wan2.2/character-motion-transfer`
  ///
  /// Documented as `Wan2.2 Character Motion Transfer`.
  public nonisolated struct CharacterMotionTransfer: ModelRequest {
    /// JPEG or PNG, up to 10 MB. Node 299, input `image`. Known from client code, not from documentation.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4 or MOV, up to 10 MB, up to 30 seconds. Node 275, input `video`. Known from client code, not from
    /// documentation.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }

    @export(implementation) public init(imageURL: Media, videoURL: Media) {
      _storage = _Storage(Self._schema, imageURL, videoURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/wan2.2/character-motion-transfer", output: .video, #"""
      {"type":"object","required":["299##image","275##video"],"properties":{
      "299##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":10485760},"evidence":"client"},
      "275##video":{"type":"string","alias":"videoUrl","media":{"kind":"video","formats":["mp4","mov"],
        "maxBytes":10485760,"maxSeconds":30},"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum Duration_5_8: ModelOption {
    case `5`, `8`
    public static var _texts: _OptionTexts { _OptionTexts("|1|2", labels: "|5|8") }
  }
  public nonisolated enum Resolution_832x480_480x832_1280x720_720x1280_and3More: ModelOption {
    case `832x480`, `480x832`, `1280x720`, `720x1280`, `1920x1024`, `1024x1920`, auto
    public static var _texts: _OptionTexts {
      _OptionTexts("|1|2|3|4|5|6|7", labels: "|832x480|480x832|1280x720|720x1280|1920x1024|1024x1920|auto")
    }
  }
}
