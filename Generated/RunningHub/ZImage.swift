// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum ZImageTurbo {}
public nonisolated enum ZImage {}

extension ZImageTurbo {
  /// Z Image Turbo image to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/z-image-turbo/image-to-image`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ImageToImage: ModelRequest {
    /// JPEG or PNG, up to 10 MB. Node 66, input `image`.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Node 41, input `text`.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `9:16`. Node 64, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 65, input
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
      "POST", "/openapi/v2/rhart-image/z-image-turbo/image-to-image", output: .image, #"""
      {"type":"object","required":["66##image","41##text","64##select","65##file_type"],"properties":{
      "66##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":10485760},"evidence":"client"},
      "41##text":{"type":"string","alias":"prompt","evidence":"client"},
      "64##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4",
        "4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
      "65##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Z Image Turbo image to image LoRA on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/z-image-turbo/image-to-image-lora`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ImageToImageLoRA: ModelRequest {
    /// An image, up to 10 MB. Node 44, input `image`.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Node 18, input `text`.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `9:16`. Node 41, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 43, input `lora_name`.
    @export(implementation) public var lora: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 43, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var loraStrength: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 42, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and3More

    @export(implementation) public init(
      imageURL: Media, prompt: String, aspectRatio: AspectRatio, outputFormat: String, lora: String? = nil,
      loraStrength: Double? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, aspectRatio, lora, loraStrength, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/z-image-turbo/image-to-image-lora", output: .image, #"""
      {"type":"object","required":["44##image","18##text","41##select","42##file_type"],"properties":{
      "44##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
      "18##text":{"type":"string","alias":"prompt","evidence":"client"},
      "41##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4",
        "4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
      "43##lora_name":{"type":"string","alias":"lora","evidence":"client"},
      "43##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,
        "evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
      "42##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension ZImage {
  /// Z Image turbo on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/z-image/turbo`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct Turbo: ModelRequest {
    /// Node 10, input `text`.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `9:16`. Node 28, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 29, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and3More

    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio, outputFormat: String? = nil) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/z-image/turbo", output: .image, #"""
      {"type":"object","required":["10##text","28##select"],"properties":{
      "10##text":{"type":"string","alias":"prompt","evidence":"client"},
      "28##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4",
        "4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
      "29##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Z Image turbo LoRA on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/z-image/turbo-lora`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TurboLoRA: ModelRequest {
    /// Node 6, input `text`.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `9:16`. Node 30, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 38, input `lora_name`.
    @export(implementation) public var lora: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 1. Node 38, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var loraStrength: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 34, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and3More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, outputFormat: String, lora: String? = nil, loraStrength: Double? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, lora, loraStrength, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/z-image/turbo-lora", output: .image, #"""
      {"type":"object","required":["6##text","30##select","34##file_type"],"properties":{
      "6##text":{"type":"string","alias":"prompt","evidence":"client"},
      "30##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4",
        "4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
      "38##lora_name":{"type":"string","alias":"lora","evidence":"client"},
      "38##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,
        "evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
      "34##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
