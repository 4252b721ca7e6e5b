// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum LTX2_3 {}
public nonisolated enum LTX2_19B {}

extension LTX2_3 {
  /// LTX 2.3 image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video/ltx-2.3/image-to-video`
  ///
  /// Callers send the aliases with labels as values; the site named the parameters so on 2026-10-09. Known from client
  /// code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// JPEG or PNG, up to 30 MB. Node 98, input `image`.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Node 200, input `prompt`.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `480p`. Node 245, input `select`. Type from client code; options inferred.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`. Node 240, input `select`. Type from client code; options inferred.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[3] } set { _storage[3] = newValue } }
    /// 5 to 20, default 5. Node 222, input `value`.
    @export(implementation) public var duration: Int { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p_FB94
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9x16_16x9_2F92

    @export(implementation) public init(
      imageURL: Media, prompt: String, resolution: Resolution, aspectRatio: AspectRatio, duration: Int
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, resolution, aspectRatio, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/ltx-2.3/image-to-video", output: .video, #"""
      {"type":"object","required":["98##image","200##prompt","245##select","240##select","222##value"],"properties":{
      "98##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":31457280},"evidence":"client"},
      "200##prompt":{"type":"string","alias":"prompt","evidence":"client"},
      "245##select":{"type":"string","alias":"resolution","enum":["1","2","3"],"labels":["480p","720p","1080p"],
        "evidence":{"type":"client","alias":"client","enum":"inferred"}},
      "240##select":{"type":"string","alias":"aspectRatio","enum":["1","2"],"labels":["9:16","16:9"],
        "evidence":{"type":"client","alias":"client","enum":"inferred"}},
      "222##value":{"type":"integer","alias":"duration","minimum":5,"maximum":20,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// LTX 2.3 image to video LoRA on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video/ltx-2.3/image-to-video-lora`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ImageToVideoLoRA: ModelRequest {
    /// An image, up to 10 MB. Node 98, input `image`.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `480p`. Node 245, input `select`. Type from client code; options inferred.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `16:9`. Node 240, input `select`. Type from client code; options inferred.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// 5 to 15, default 5. Node 222, input `value`.
    @export(implementation) public var duration: Int { get { _storage[3] } set { _storage[3] = newValue } }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 254, input `lora_name`.
    @export(implementation) public var lora1: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 254, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var lora1StrengthModel: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 257, input `lora_name`.
    @export(implementation) public var lora2: String? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 257, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var lora2StrengthModel: Double? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 258, input `lora_name`.
    @export(implementation) public var lora3: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 258, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var lora3StrengthModel: Double? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Node 269, input `prompt`.
    @export(implementation) public var prompt: String { get { _storage[10] } set { _storage[10] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p_FB94
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9x16_16x9_2F92

    @export(implementation) public init(
      imageURL: Media, resolution: Resolution, aspectRatio: AspectRatio, duration: Int, prompt: String,
      lora1: String? = nil, lora1StrengthModel: Double? = nil, lora2: String? = nil, lora2StrengthModel: Double? = nil,
      lora3: String? = nil, lora3StrengthModel: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, resolution, aspectRatio, duration, lora1, lora1StrengthModel, lora2,
        lora2StrengthModel, lora3, lora3StrengthModel, prompt
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/ltx-2.3/image-to-video-lora", output: .video, #"""
      {"type":"object","required":["98##image","245##select","240##select","222##value","269##prompt"],"properties":{
      "98##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
      "245##select":{"type":"string","alias":"resolution","enum":["1","2","3"],"labels":["480p","720p","1080p"],
        "evidence":{"type":"client","alias":"client","enum":"inferred"}},
      "240##select":{"type":"string","alias":"aspectRatio","enum":["1","2"],"labels":["9:16","16:9"],
        "evidence":{"type":"client","alias":"client","enum":"inferred"}},
      "222##value":{"type":"integer","alias":"duration","minimum":5,"maximum":15,"evidence":"client"},
      "254##lora_name":{"type":"string","alias":"lora1","evidence":"client"},
      "254##strength_model":{"type":"number","alias":"lora1_strength_model","minimum":-100,"maximum":100,
        "multipleOf":0.01,"evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client",
        "multipleOf":"inferred"}},
      "257##lora_name":{"type":"string","alias":"lora2","evidence":"client"},
      "257##strength_model":{"type":"number","alias":"lora2_strength_model","minimum":-100,"maximum":100,
        "multipleOf":0.01,"evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client",
        "multipleOf":"inferred"}},
      "258##lora_name":{"type":"string","alias":"lora3","evidence":"client"},
      "258##strength_model":{"type":"number","alias":"lora3_strength_model","minimum":-100,"maximum":100,
        "multipleOf":0.01,"evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client",
        "multipleOf":"inferred"}},
      "269##prompt":{"type":"string","alias":"prompt","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// LTX 2.3 text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video/ltx-2.3/text-to-video`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Node 188, input `prompt`.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `720p`. Node 247, input `select`. Type from client code; options inferred.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `16:9`. Node 248, input `select`. Type from client code; options inferred.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// 5 to 15, default 5. Node 227, input `value`.
    @export(implementation) public var duration: Int { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p_FB94
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9x16_16x9_2F92

    @export(implementation) public init(
      prompt: String, resolution: Resolution, aspectRatio: AspectRatio, duration: Int
    ) {
      _storage = _Storage(Self._schema, prompt, resolution, aspectRatio, duration)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/ltx-2.3/text-to-video", output: .video, #"""
      {"type":"object","required":["188##prompt","247##select","248##select","227##value"],"properties":{
      "188##prompt":{"type":"string","alias":"prompt","evidence":"client"},
      "247##select":{"type":"string","alias":"resolution","enum":["1","2","3"],"labels":["480p","720p","1080p"],
        "evidence":{"type":"client","alias":"client","enum":"inferred"}},
      "248##select":{"type":"string","alias":"aspectRatio","enum":["1","2"],"labels":["9:16","16:9"],
        "evidence":{"type":"client","alias":"client","enum":"inferred"}},
      "227##value":{"type":"integer","alias":"duration","minimum":5,"maximum":15,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// LTX 2.3 text to video LoRA on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video/ltx-2.3/text-to-video-lora`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToVideoLoRA: ModelRequest {
    /// Node 188, input `prompt`.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `480p`. Node 247, input `select`. Type from client code; options inferred.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `16:9`. Node 248, input `select`. Type from client code; options inferred.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// 5 to 15, default 5. Node 227, input `value`.
    @export(implementation) public var duration: Int { get { _storage[3] } set { _storage[3] = newValue } }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 254, input `lora_name`.
    @export(implementation) public var lora1: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 254, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var lora1StrengthModel: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 257, input `lora_name`.
    @export(implementation) public var lora2: String? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 257, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var lora2StrengthModel: Double? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 258, input `lora_name`.
    @export(implementation) public var lora3: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 258, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var lora3StrengthModel: Double? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p_1080p_FB94
    public typealias AspectRatio = RunningHubOptions.AspectRatio_9x16_16x9_2F92

    @export(implementation) public init(
      prompt: String, resolution: Resolution, aspectRatio: AspectRatio, duration: Int, lora1: String? = nil,
      lora1StrengthModel: Double? = nil, lora2: String? = nil, lora2StrengthModel: Double? = nil, lora3: String? = nil,
      lora3StrengthModel: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, resolution, aspectRatio, duration, lora1, lora1StrengthModel, lora2, lora2StrengthModel,
        lora3, lora3StrengthModel
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/ltx-2.3/text-to-video-lora", output: .video, #"""
      {"type":"object","required":["188##prompt","247##select","248##select","227##value"],"properties":{
      "188##prompt":{"type":"string","alias":"prompt","evidence":"client"},
      "247##select":{"type":"string","alias":"resolution","enum":["1","2","3"],"labels":["480p","720p","1080p"],
        "evidence":{"type":"client","alias":"client","enum":"inferred"}},
      "248##select":{"type":"string","alias":"aspectRatio","enum":["1","2"],"labels":["9:16","16:9"],
        "evidence":{"type":"client","alias":"client","enum":"inferred"}},
      "227##value":{"type":"integer","alias":"duration","minimum":5,"maximum":15,"evidence":"client"},
      "254##lora_name":{"type":"string","alias":"lora1","evidence":"client"},
      "254##strength_model":{"type":"number","alias":"lora1_strength_model","minimum":-100,"maximum":100,
        "multipleOf":0.01,"evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client",
        "multipleOf":"inferred"}},
      "257##lora_name":{"type":"string","alias":"lora2","evidence":"client"},
      "257##strength_model":{"type":"number","alias":"lora2_strength_model","minimum":-100,"maximum":100,
        "multipleOf":0.01,"evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client",
        "multipleOf":"inferred"}},
      "258##lora_name":{"type":"string","alias":"lora3","evidence":"client"},
      "258##strength_model":{"type":"number","alias":"lora3_strength_model","minimum":-100,"maximum":100,
        "multipleOf":0.01,"evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client",
        "multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension LTX2_19B {
  /// LTX 2.19B text to video LoRA on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video/ltx-2/text-to-video-lora`
  ///
  /// Documented as `ltx-2-19b/text-to-video-lora`. Documented without any field. Incomplete: not every field is known;
  /// `extra` takes the others.
  public nonisolated struct TextToVideoLoRA: ModelRequest {
    @export(implementation) public init() { _storage = _Storage(Self._schema) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video/ltx-2/text-to-video-lora", output: .video, #"""
      {"type":"object"}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum AspectRatio_9x16_16x9_2F92: ModelOption {
    case `9:16`, `16:9`
    public static var _texts: _OptionTexts { _OptionTexts("|1|2", labels: "|9:16|16:9") }
  }
  public nonisolated enum Resolution_480p_720p_1080p_FB94: ModelOption {
    case `480p`, `720p`, `1080p`
    public static var _texts: _OptionTexts { _OptionTexts("|1|2|3", labels: "|480p|720p|1080p") }
  }
}
