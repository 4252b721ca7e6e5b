// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum NanoBananaPro {}
public nonisolated enum NanoBanana {}

extension NanoBananaPro {
  /// Nano Banana Pro edit official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-n-pro-official/edit`
  ///
  /// Documented as `nano-banana-pro/edit-official-stable`.
  public nonisolated struct EditOfficialStable: ModelRequest {
    /// Up to 10 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_1k_2k_4k
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x2_2x3_3x4_and6More

    @export(implementation) public init(
      imageURLs: [Media], prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, imageURLs, prompt, resolution, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-n-pro-official/edit", output: .image, #"""
      {"type":"object","required":["imageUrls","prompt","resolution"],"properties":{
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":20000},
      "resolution":{"type":"string","enum":["1k","2k","4k"]},
      "aspectRatio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana Pro edit ultra official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-n-pro-official/edit-ultra`
  ///
  /// Documented as `nano-banana-pro/edit-ultra-official-stable`.
  public nonisolated struct EditUltraOfficialStable: ModelRequest {
    /// Up to 10 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `8k`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_4k_8k
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x2_2x3_3x4_and6More

    @export(implementation) public init(
      imageURLs: [Media], prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, imageURLs, prompt, resolution, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-n-pro-official/edit-ultra", output: .image, #"""
      {"type":"object","required":["imageUrls","prompt","resolution"],"properties":{
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":20000},
      "resolution":{"type":"string","enum":["4k","8k"]},
      "aspectRatio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana Pro text to image official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-n-pro-official/text-to-image`
  ///
  /// Documented as `nano-banana-pro/text-to-image-official-stable`.
  public nonisolated struct TextToImageOfficialStable: ModelRequest {
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_1k_2k_4k
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x2_2x3_3x4_and6More

    @export(implementation) public init(resolution: Resolution, prompt: String, aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, resolution, prompt, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-n-pro-official/text-to-image", output: .image, #"""
      {"type":"object","required":["resolution","prompt"],"properties":{
      "resolution":{"type":"string","enum":["1k","2k","4k"]},
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana Pro text to image ultra official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-n-pro-official/text-to-image-ultra`
  ///
  /// Documented as `nano-banana-pro/text-to-image-ultra-official-stable`.
  public nonisolated struct TextToImageUltraOfficialStable: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `8k`.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_4k_8k
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x2_2x3_3x4_and6More

    @export(implementation) public init(prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, prompt, resolution, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-n-pro-official/text-to-image-ultra", output: .image, #"""
      {"type":"object","required":["prompt","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "resolution":{"type":"string","enum":["4k","8k"]},
      "aspectRatio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana Pro edit channel low price on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-n-pro/edit`
  ///
  /// Documented as `nano-banana-pro/edit-channel-low-price`.
  public nonisolated struct EditChannelLowPrice: ModelRequest {
    /// Up to 10 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16_4x3_and6More
    public typealias Resolution = RunningHubOptions.Resolution_1k_2k_4k

    @export(implementation) public init(
      imageURLs: [Media], prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, imageURLs, prompt, aspectRatio, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-n-pro/edit", output: .image, #"""
      {"type":"object","required":["imageUrls","prompt","resolution"],"properties":{
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana Pro text to image channel low price on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-n-pro/text-to-image`
  ///
  /// Documented as `nano-banana-pro/text-to-image-channel-low-price`.
  public nonisolated struct TextToImageChannelLowPrice: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16_4x3_and6More
    public typealias Resolution = RunningHubOptions.Resolution_1k_2k_4k

    @export(implementation) public init(prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-n-pro/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension NanoBanana {
  /// Nano Banana edit official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-v1-official/edit`
  ///
  /// Documented as `nano-banana/edit-official-stable`.
  public nonisolated struct EditOfficialStable: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 5 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_Auto_1x1_16x9_9x16_and7More

    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio, imageURLs: [Media]) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, imageURLs)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-v1-official/edit", output: .image, #"""
      {"type":"object","required":["prompt","aspectRatio","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana text to image official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-v1-official/text-to-image`
  ///
  /// Documented as `nano-banana/text-to-image-official-stable`.
  public nonisolated struct TextToImageOfficialStable: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_Auto_1x1_16x9_9x16_and7More

    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio) {
      _storage = _Storage(Self._schema, prompt, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-v1-official/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana edit channel low price on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-v1/edit`
  ///
  /// Documented as `nano-banana/edit-channel-low-price`.
  public nonisolated struct EditChannelLowPrice: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 5 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_Auto_1x1_16x9_9x16_and7More

    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio, imageURLs: [Media]) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, imageURLs)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-v1/edit", output: .image, #"""
      {"type":"object","required":["prompt","aspectRatio","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana text to image channel low price on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-v1/text-to-image`
  ///
  /// Documented as `nano-banana/text-to-image-channel-low-price`.
  public nonisolated struct TextToImageChannelLowPrice: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_Auto_1x1_16x9_9x16_and7More

    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio) {
      _storage = _Storage(Self._schema, prompt, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-v1/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum AspectRatio_1x1_16x9_9x16_4x3_and6More: ModelOption {
    case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`
    public static var _texts: _OptionTexts { "|1:1|16:9|9:16|4:3|3:4|3:2|2:3|5:4|4:5|21:9" }
  }
  public nonisolated enum AspectRatio_1x1_3x2_2x3_3x4_and6More: ModelOption {
    case `1:1`, `3:2`, `2:3`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`
    public static var _texts: _OptionTexts { "|1:1|3:2|2:3|3:4|4:3|4:5|5:4|9:16|16:9|21:9" }
  }
  public nonisolated enum AspectRatio_Auto_1x1_16x9_9x16_and7More: ModelOption {
    case auto, `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`
    public static var _texts: _OptionTexts { "|auto|1:1|16:9|9:16|4:3|3:4|3:2|2:3|5:4|4:5|21:9" }
  }
  public nonisolated enum Resolution_4k_8k: ModelOption {
    case `4k`, `8k`
    public static var _texts: _OptionTexts { "|4k|8k" }
  }
}
