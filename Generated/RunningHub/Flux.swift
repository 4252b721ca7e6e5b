// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// F Dev on RunningHub. Makes images.
///
/// `POST /openapi/v2/rhart-image/f-dev`
public nonisolated struct FluxDev: ModelRequest {
  /// Node 23, input `text`. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
  /// Default `9:16`. Node 43, input `select`. Known from client code, not from documentation.
  @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
  /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. The example sends PNG.
  /// Node 48, input `file_type`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: String { get { _storage[2] } set { _storage[2] = newValue } }

  public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and3More

  @export(implementation) public init(prompt: String, aspectRatio: AspectRatio, outputFormat: String) {
    _storage = _Storage(Self._schema, prompt, aspectRatio, outputFormat)
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/rhart-image/f-dev", output: .image, #"""
    {"type":"object","required":["23##text","43##select","48##file_type"],"properties":{
    "23##text":{"type":"string","alias":"prompt","evidence":"client"},
    "43##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4",
      "4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
    "48##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// F Dev LoRA on RunningHub. Makes images.
///
/// `POST /openapi/v2/rhart-image/f-dev-lora`
public nonisolated struct FluxDevLoRA: ModelRequest {
  /// Default `9:16`. Node 104, input `select`. Known from client code, not from documentation.
  @export(implementation) public var aspectRatio: AspectRatio { get { _storage[0] } set { _storage[0] = newValue } }
  /// Node 105, input `text`. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
  /// Name of a LoRA file (.safetensors) that the service knows. Node 107, input `lora_name`. Known from client code,
  /// not from documentation.
  @export(implementation) public var lora: String? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// -100 to 100, in steps of 0.01, default 1. Node 107, input `strength_model`. Type, minimum, maximum from client
  /// code; step inferred.
  @export(implementation) public var loraStrength: Double? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 106, input
  /// `file_type`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: String { get { _storage[4] } set { _storage[4] = newValue } }

  public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and3More

  @export(implementation) public init(
    aspectRatio: AspectRatio, prompt: String, outputFormat: String, lora: String? = nil, loraStrength: Double? = nil
  ) {
    _storage = _Storage(Self._schema, aspectRatio, prompt, lora, loraStrength, outputFormat)
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/rhart-image/f-dev-lora", output: .image, #"""
    {"type":"object","required":["104##select","105##text","106##file_type"],"properties":{
    "104##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4",
      "4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
    "105##text":{"type":"string","alias":"prompt","evidence":"client"},
    "107##lora_name":{"type":"string","alias":"lora","evidence":"client"},
    "107##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,
      "evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
    "106##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// F Krea Dev LoRA on RunningHub. Makes images.
///
/// `POST /openapi/v2/rhart-image/f-krea-dev-lora`
///
/// Known from client code, not from documentation.
public nonisolated struct FluxKreaDevLoRA: ModelRequest {
  /// Default `9:16`. Node 133, input `select`.
  @export(implementation) public var aspectRatio: AspectRatio { get { _storage[0] } set { _storage[0] = newValue } }
  /// Node 45, input `text`.
  @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
  /// Name of a LoRA file (.safetensors) that the service knows. Node 115, input `lora_name`.
  @export(implementation) public var lora: String? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// -100 to 100, in steps of 0.01, default 0. Node 115, input `strength_model`. Type, minimum, maximum from client
  /// code; step inferred.
  @export(implementation) public var loraStrength: Double? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 135, input
  /// `file_type`.
  @export(implementation) public var outputFormat: String { get { _storage[4] } set { _storage[4] = newValue } }

  public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and3More

  @export(implementation) public init(
    aspectRatio: AspectRatio, prompt: String, outputFormat: String, lora: String? = nil, loraStrength: Double? = nil
  ) {
    _storage = _Storage(Self._schema, aspectRatio, prompt, lora, loraStrength, outputFormat)
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/rhart-image/f-krea-dev-lora", output: .image, #"""
    {"type":"object","required":["133##select","45##text","135##file_type"],"properties":{
    "133##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4",
      "4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
    "45##text":{"type":"string","alias":"prompt","evidence":"client"},
    "115##lora_name":{"type":"string","alias":"lora","evidence":"client"},
    "115##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,
      "evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
    "135##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// F Kontext Dev LoRA on RunningHub. Makes images.
///
/// `POST /openapi/v2/rhart-video/f-kontext/dev-lora`
///
/// Documented as `f-kontext-dev-lora`. An image endpoint despite its path. Known from client code, not from
/// documentation.
public nonisolated struct FluxKontextDevLoRA: ModelRequest {
  /// JPEG or PNG, up to 10 MB. Node 15, input `image`.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// Default `1:1`. Node 41, input `select`.
  @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
  /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 44, input `value`.
  @export(implementation) public var customWidth: Int? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 45, input `value`.
  @export(implementation) public var customHeight: Int? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Name of a LoRA file (.safetensors) that the service knows. Node 13, input `lora_name`.
  @export(implementation) public var lora: String? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// -100 to 100, in steps of 0.01, default 0. Node 13, input `strength_model`. Type, minimum, maximum from client
  /// code; step inferred.
  @export(implementation) public var loraStrength: Double? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }
  /// Node 4, input `text`.
  @export(implementation) public var prompt: String { get { _storage[6] } set { _storage[6] = newValue } }
  /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 16, input
  /// `file_type`.
  @export(implementation) public var outputFormat: String? {
    get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
  }

  public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and5More

  @export(implementation) public init(
    imageURL: Media, aspectRatio: AspectRatio, prompt: String, customWidth: Int? = nil, customHeight: Int? = nil,
    lora: String? = nil, loraStrength: Double? = nil, outputFormat: String? = nil
  ) {
    _storage = _Storage(
      Self._schema, imageURL, aspectRatio, customWidth, customHeight, lora, loraStrength, prompt, outputFormat
    )
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/rhart-video/f-kontext/dev-lora", output: .image, #"""
    {"type":"object","required":["15##image","41##select","4##text"],"properties":{
    "15##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],
      "maxBytes":10485760},"evidence":"client"},
    "41##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8","9"],"labels":["1:1",
      "3:4","4:3","9:16","16:9","2:3","3:2","custom","auto"],"evidence":"client"},
    "44##value":{"type":"integer","alias":"customWidth","minimum":256,"maximum":1536,"evidence":"client"},
    "45##value":{"type":"integer","alias":"customHeight","minimum":256,"maximum":1536,"evidence":"client"},
    "13##lora_name":{"type":"string","alias":"lora","evidence":"client"},
    "13##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,
      "evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
    "4##text":{"type":"string","alias":"prompt","evidence":"client"},
    "16##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
