// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Flux2Dev {}
public nonisolated enum Flux2Klein4B {}
public nonisolated enum Flux2Klein9B {}

extension Flux2Dev {
  /// F 2 Dev edit on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/f-2-dev/edit`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct Edit: ModelRequest {
    /// JPEG or PNG, up to 10 MB. Node 20, input `image`.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Node 17, input `text`.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `9:16`. Node 46, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 35, input `value`.
    @export(implementation) public var customWidth: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Used when aspectRatio is custom. The alias is spelled as documented. 256 to 1,536, default 1,024. Node 34, input
    /// `value`.
    @export(implementation) public var customHight: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 51, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and5More

    @export(implementation) public init(
      imageURL: Media, prompt: String, aspectRatio: AspectRatio, outputFormat: String, customWidth: Int? = nil,
      customHight: Int? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, aspectRatio, customWidth, customHight, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/f-2-dev/edit", output: .image, #"""
      {"type":"object","required":["20##image","17##text","46##select","51##file_type"],"properties":{
      "20##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":10485760},"evidence":"client"},
      "17##text":{"type":"string","alias":"prompt","evidence":"client"},
      "46##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8","9"],"labels":["1:1",
        "3:4","4:3","9:16","16:9","2:3","3:2","custom","auto"],"evidence":"client"},
      "35##value":{"type":"integer","alias":"customWidth","minimum":256,"maximum":1536,"evidence":"client"},
      "34##value":{"type":"integer","alias":"customHight","minimum":256,"maximum":1536,"evidence":"client"},
      "51##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// F 2 Dev edit LoRA on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/f-2-dev/edit-lora`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct EditLoRA: ModelRequest {
    /// JPEG or PNG, up to 10 MB. Node 51, input `image`.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Node 16, input `text`.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `9:16`. Node 47, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 48, input `value`.
    @export(implementation) public var customWidth: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Used when aspectRatio is custom. The alias is spelled as documented. 256 to 1,536, default 1,024. Node 49, input
    /// `value`.
    @export(implementation) public var customHight: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 18, input `lora_name`.
    @export(implementation) public var lora: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 18, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var loraStrength: Double? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 52, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[7] } set { _storage[7] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and5More

    @export(implementation) public init(
      imageURL: Media, prompt: String, aspectRatio: AspectRatio, outputFormat: String, customWidth: Int? = nil,
      customHight: Int? = nil, lora: String? = nil, loraStrength: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, prompt, aspectRatio, customWidth, customHight, lora, loraStrength, outputFormat
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/f-2-dev/edit-lora", output: .image, #"""
      {"type":"object","required":["51##image","16##text","47##select","52##file_type"],"properties":{
      "51##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":10485760},"evidence":"client"},
      "16##text":{"type":"string","alias":"prompt","evidence":"client"},
      "47##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8","9"],"labels":["1:1",
        "3:4","4:3","9:16","16:9","2:3","3:2","custom","auto"],"evidence":"client"},
      "48##value":{"type":"integer","alias":"customWidth","minimum":256,"maximum":1536,"evidence":"client"},
      "49##value":{"type":"integer","alias":"customHight","minimum":256,"maximum":1536,"evidence":"client"},
      "18##lora_name":{"type":"string","alias":"lora","evidence":"client"},
      "18##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,
        "evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
      "52##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// F 2 Dev text to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/f-2-dev/text-to-image`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToImage: ModelRequest {
    /// Node 12, input `text`.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `9:16`. Node 41, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 30, input `value`.
    @export(implementation) public var customWidth: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Used when aspectRatio is custom. The alias is spelled as documented. 256 to 1,536, default 1,024. Node 29, input
    /// `value`.
    @export(implementation) public var customHight: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 43, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and4More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, outputFormat: String, customWidth: Int? = nil, customHight: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, customWidth, customHight, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/f-2-dev/text-to-image", output: .image, #"""
      {"type":"object","required":["12##text","41##select","43##file_type"],"properties":{
      "12##text":{"type":"string","alias":"prompt","evidence":"client"},
      "41##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8"],"labels":["1:1",
        "3:4","4:3","9:16","16:9","2:3","3:2","custom"],"evidence":"client"},
      "30##value":{"type":"integer","alias":"customWidth","minimum":256,"maximum":1536,"evidence":"client"},
      "29##value":{"type":"integer","alias":"customHight","minimum":256,"maximum":1536,"evidence":"client"},
      "43##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// F 2 Dev text to image LoRA on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/f-2-dev/text-to-image-lora`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToImageLoRA: ModelRequest {
    /// Node 12, input `text`.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `9:16`. Node 42, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 43, input `value`.
    @export(implementation) public var customWidth: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Used when aspectRatio is custom. The alias is spelled as documented. 256 to 1,536, default 1,024. Node 30, input
    /// `value`.
    @export(implementation) public var customHight: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 16, input `lora_name`.
    @export(implementation) public var lora: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 16, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var loraStrength: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 44, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[6] } set { _storage[6] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and4More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, outputFormat: String, customWidth: Int? = nil, customHight: Int? = nil,
      lora: String? = nil, loraStrength: Double? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, customWidth, customHight, lora, loraStrength, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/f-2-dev/text-to-image-lora", output: .image, #"""
      {"type":"object","required":["12##text","42##select","44##file_type"],"properties":{
      "12##text":{"type":"string","alias":"prompt","evidence":"client"},
      "42##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8"],"labels":["1:1",
        "3:4","4:3","9:16","16:9","2:3","3:2","custom"],"evidence":"client"},
      "43##value":{"type":"integer","alias":"customWidth","minimum":256,"maximum":1536,"evidence":"client"},
      "30##value":{"type":"integer","alias":"customHight","minimum":256,"maximum":1536,"evidence":"client"},
      "16##lora_name":{"type":"string","alias":"lora","evidence":"client"},
      "16##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,
        "evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
      "44##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Flux2Klein4B {
  /// F 2 Klein 4B edit on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/f-2-klein-4b/edit`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct Edit: ModelRequest {
    /// JPEG or PNG, up to 10 MB. Node 19, input `image`.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Node 17, input `text`.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `9:16`. Node 47, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 51, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and3More

    @export(implementation) public init(
      imageURL: Media, prompt: String, aspectRatio: AspectRatio, outputFormat: String
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, aspectRatio, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/f-2-klein-4b/edit", output: .image, #"""
      {"type":"object","required":["19##image","17##text","47##select","51##file_type"],"properties":{
      "19##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":10485760},"evidence":"client"},
      "17##text":{"type":"string","alias":"prompt","evidence":"client"},
      "47##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4",
        "4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
      "51##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// F 2 Klein 4B edit LoRA on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/f-2-klein-4b/edit-lora`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct EditLoRA: ModelRequest {
    /// JPEG or PNG, up to 10 MB. Node 41, input `image`.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `9:16`. Node 37, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Node 16, input `text`.
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 18, input `lora_name`.
    @export(implementation) public var lora: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 18, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var loraStrength: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 40, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and3More

    @export(implementation) public init(
      imageURL: Media, aspectRatio: AspectRatio, prompt: String, outputFormat: String, lora: String? = nil,
      loraStrength: Double? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, aspectRatio, prompt, lora, loraStrength, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/f-2-klein-4b/edit-lora", output: .image, #"""
      {"type":"object","required":["41##image","37##select","16##text","40##file_type"],"properties":{
      "41##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":10485760},"evidence":"client"},
      "37##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4",
        "4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
      "16##text":{"type":"string","alias":"prompt","evidence":"client"},
      "18##lora_name":{"type":"string","alias":"lora","evidence":"client"},
      "18##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,
        "evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
      "40##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// F 2 Klein 4B text to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/f-2-klein-4b/text-to-image`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToImage: ModelRequest {
    /// Node 9, input `text`.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 25, input `value`.
    @export(implementation) public var customWidth: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Used when aspectRatio is custom. The alias is spelled as documented. 256 to 1,536, default 1,024. Node 26, input
    /// `value`.
    @export(implementation) public var customHight: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `9:16`. Node 94, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[3] } set { _storage[3] = newValue } }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 103, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and4More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, outputFormat: String, customWidth: Int? = nil, customHight: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, customWidth, customHight, aspectRatio, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/f-2-klein-4b/text-to-image", output: .image, #"""
      {"type":"object","required":["9##text","94##select","103##file_type"],"properties":{
      "9##text":{"type":"string","alias":"prompt","evidence":"client"},
      "25##value":{"type":"integer","alias":"customWidth","minimum":256,"maximum":1536,"evidence":"client"},
      "26##value":{"type":"integer","alias":"customHight","minimum":256,"maximum":1536,"evidence":"client"},
      "94##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8"],"labels":["1:1",
        "3:4","4:3","9:16","16:9","2:3","3:2","custom"],"evidence":"client"},
      "103##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// F 2 Klein 4B text to image LoRA on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/f-2-klein-4b/text-to-image-lora`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToImageLoRA: ModelRequest {
    /// Node 9, input `text`.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `9:16`. Node 33, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 15, input `lora_name`.
    @export(implementation) public var lora: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 15, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var loraStrength: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and3More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, lora: String? = nil, loraStrength: Double? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, lora, loraStrength)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/f-2-klein-4b/text-to-image-lora", output: .image, #"""
      {"type":"object","required":["9##text","33##select"],"properties":{
      "9##text":{"type":"string","alias":"prompt","evidence":"client"},
      "33##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4",
        "4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
      "15##lora_name":{"type":"string","alias":"lora","evidence":"client"},
      "15##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,
        "evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Flux2Klein9B {
  /// F 2 Klein 9B edit on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/f-2-klein-9b/edit`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct Edit: ModelRequest {
    /// JPEG or PNG, up to 10 MB. Node 53, input `image`.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Node 54, input `text`.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `9:16`. Node 81, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 70, input `value`.
    @export(implementation) public var customWidth: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Used when aspectRatio is custom. The alias is spelled as documented. 256 to 1,536, default 1,024. Node 69, input
    /// `value`.
    @export(implementation) public var customHight: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 55, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and5More

    @export(implementation) public init(
      imageURL: Media, prompt: String, aspectRatio: AspectRatio, outputFormat: String, customWidth: Int? = nil,
      customHight: Int? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, aspectRatio, customWidth, customHight, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/f-2-klein-9b/edit", output: .image, #"""
      {"type":"object","required":["53##image","54##text","81##select","55##file_type"],"properties":{
      "53##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":10485760},"evidence":"client"},
      "54##text":{"type":"string","alias":"prompt","evidence":"client"},
      "81##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8","9"],"labels":["1:1",
        "3:4","4:3","9:16","16:9","2:3","3:2","custom","auto"],"evidence":"client"},
      "70##value":{"type":"integer","alias":"customWidth","minimum":256,"maximum":1536,"evidence":"client"},
      "69##value":{"type":"integer","alias":"customHight","minimum":256,"maximum":1536,"evidence":"client"},
      "55##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// F 2 Klein 9B text to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/f-2-klein-9b/text-to-image`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToImage: ModelRequest {
    /// Node 36, input `text`.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `9:16`. Node 51, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 35, input `value`.
    @export(implementation) public var customWidth: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Used when aspectRatio is custom. The alias is spelled as documented. 256 to 1,536, default 1,024. Node 34, input
    /// `value`.
    @export(implementation) public var customHight: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 54, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and4More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, outputFormat: String, customWidth: Int? = nil, customHight: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, customWidth, customHight, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/f-2-klein-9b/text-to-image", output: .image, #"""
      {"type":"object","required":["36##text","51##select","54##file_type"],"properties":{
      "36##text":{"type":"string","alias":"prompt","evidence":"client"},
      "51##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8"],"labels":["1:1",
        "3:4","4:3","9:16","16:9","2:3","3:2","custom"],"evidence":"client"},
      "35##value":{"type":"integer","alias":"customWidth","minimum":256,"maximum":1536,"evidence":"client"},
      "34##value":{"type":"integer","alias":"customHight","minimum":256,"maximum":1536,"evidence":"client"},
      "54##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// F 2 Klein 9B text to image LoRA on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/f-2-klein-9b/text-to-image-lora`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToImageLoRA: ModelRequest {
    /// Default `9:16`. Node 52, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[0] } set { _storage[0] = newValue } }
    /// Used when aspectRatio is custom. 256 to 1,536, default 1,024. Node 36, input `value`.
    @export(implementation) public var customWidth: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Used when aspectRatio is custom. The alias is spelled as documented. 256 to 1,536, default 1,024. Node 35, input
    /// `value`.
    @export(implementation) public var customHight: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Node 37, input `text`.
    @export(implementation) public var prompt: String { get { _storage[3] } set { _storage[3] = newValue } }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 59, input `lora_name`.
    @export(implementation) public var lora: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 59, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var loraStrength: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 55, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[6] } set { _storage[6] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and4More

    @export(implementation) public init(
      aspectRatio: AspectRatio, prompt: String, outputFormat: String, customWidth: Int? = nil, customHight: Int? = nil,
      lora: String? = nil, loraStrength: Double? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, customWidth, customHight, prompt, lora, loraStrength, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/f-2-klein-9b/text-to-image-lora", output: .image, #"""
      {"type":"object","required":["52##select","37##text","55##file_type"],"properties":{
      "52##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8"],"labels":["1:1",
        "3:4","4:3","9:16","16:9","2:3","3:2","custom"],"evidence":"client"},
      "36##value":{"type":"integer","alias":"customWidth","minimum":256,"maximum":1536,"evidence":"client"},
      "35##value":{"type":"integer","alias":"customHight","minimum":256,"maximum":1536,"evidence":"client"},
      "37##text":{"type":"string","alias":"prompt","evidence":"client"},
      "59##lora_name":{"type":"string","alias":"lora","evidence":"client"},
      "59##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,
        "evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
      "55##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
