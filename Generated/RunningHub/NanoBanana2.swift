// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum NanoBanana2Lite {}
public nonisolated enum NanoBanana2 {}

extension NanoBanana2Lite {
  /// Nano Banana2 Gemini31flash Lite image to image official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-n-g31-flash-lite-official/image-to-image`
  ///
  /// Documented as `nano-banana2-gemini31flash-lite/image-to-image-official-stable`. Known from client code, not from
  /// documentation.
  public nonisolated struct ImageToImageOfficialStable: ModelRequest {
    /// Up to 4 items, each: an image, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public nonisolated enum AspectRatio: ModelOption {
      case auto, `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`, `4:1`, `1:4`, `8:1`, `1:8`
      public static var _texts: _OptionTexts { "|auto|1:1|16:9|9:16|4:3|3:4|3:2|2:3|5:4|4:5|21:9|4:1|1:4|8:1|1:8" }
    }

    @export(implementation) public init(imageURLs: [Media], prompt: String, aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, imageURLs, prompt, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-n-g31-flash-lite-official/image-to-image", output: .image, #"""
      {"type":"object","required":["imageUrls","prompt"],"properties":{
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},
        "evidence":"client"},"evidence":"client"},
      "prompt":{"type":"string","maxLength":20000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9",
        "4:1","1:4","8:1","1:8"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana2 Gemini31flash Lite text to image official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-n-g31-flash-lite-official/text-to-image`
  ///
  /// Documented as `nano-banana2-gemini31flash-lite/text-to-image-official-stable`. Known from client code, not from
  /// documentation.
  public nonisolated struct TextToImageOfficialStable: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    public nonisolated enum AspectRatio: ModelOption {
      case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`, `4:1`, `1:4`, `8:1`, `1:8`
      public static var _texts: _OptionTexts { "|1:1|16:9|9:16|4:3|3:4|3:2|2:3|5:4|4:5|21:9|4:1|1:4|8:1|1:8" }
    }

    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, prompt, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-n-g31-flash-lite-official/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":20000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","4:1","1:4",
        "8:1","1:8"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana2 Gemini31flash Lite image to image channel low price on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-n-g31-flash-lite/image-to-image`
  ///
  /// Documented as `nano-banana2-gemini31flash-lite/image-to-image-channel-low-price`. Known from client code, not from
  /// documentation.
  public nonisolated struct ImageToImageChannelLowPrice: ModelRequest {
    /// Up to 10 items, each: an image, up to 30 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16_4x3_3x4_and9More

    @export(implementation) public init(imageURLs: [Media], prompt: String, aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, imageURLs, prompt, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-n-g31-flash-lite/image-to-image", output: .image, #"""
      {"type":"object","required":["imageUrls","prompt"],"properties":{
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","maxBytes":31457280},
        "evidence":"client"},"evidence":"client"},
      "prompt":{"type":"string","maxLength":20000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1",
        "1:8","8:1"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana2 Gemini31flash Lite text to image channel low price on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-n-g31-flash-lite/text-to-image`
  ///
  /// Documented as `nano-banana2-gemini31flash-lite/text-to-image-channel-low-price`. Known from client code, not from
  /// documentation.
  public nonisolated struct TextToImageChannelLowPrice: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16_4x3_3x4_and9More

    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, prompt, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-n-g31-flash-lite/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1",
        "1:8","8:1"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension NanoBanana2 {
  /// Nano Banana2 Gemini31flash image to image official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-n-g31-flash-official/image-to-image`
  ///
  /// Documented as `nano-banana2-gemini31flash/image-to-image-official-stable`.
  public nonisolated struct ImageToImageOfficialStable: ModelRequest {
    /// Up to 14 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16_4x3_3x4_and9More
    public typealias Resolution = RunningHubOptions.Resolution_1k_2k_4k

    @export(implementation) public init(
      imageURLs: [Media], prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, imageURLs, prompt, aspectRatio, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-n-g31-flash-official/image-to-image", output: .image, #"""
      {"type":"object","required":["imageUrls","prompt","resolution"],"properties":{
      "imageUrls":{"type":"array","maxItems":14,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1",
        "1:8","8:1"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana2 Gemini31flash text to image official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-n-g31-flash-official/text-to-image`
  ///
  /// Documented as `nano-banana2-gemini31flash/text-to-image-official-stable`.
  public nonisolated struct TextToImageOfficialStable: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `21:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16_4x3_3x4_and9More
    public typealias Resolution = RunningHubOptions.Resolution_1k_2k_4k

    @export(implementation) public init(prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-n-g31-flash-official/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1",
        "1:8","8:1"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana2 Gemini31flash image to image channel low price on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-n-g31-flash/image-to-image`
  ///
  /// Documented as `nano-banana2-gemini31flash/image-to-image-channel-low-price`.
  public nonisolated struct ImageToImageChannelLowPrice: ModelRequest {
    /// Up to 10 items, each: JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16_4x3_3x4_and9More
    public typealias Resolution = RunningHubOptions.Resolution_1k_2k_4k

    @export(implementation) public init(
      imageURLs: [Media], prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, imageURLs, prompt, aspectRatio, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-n-g31-flash/image-to-image", output: .image, #"""
      {"type":"object","required":["imageUrls","prompt","resolution"],"properties":{
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":31457280}}},
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1",
        "1:8","8:1"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Nano Banana2 Gemini31flash text to image channel low price on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-n-g31-flash/text-to-image`
  ///
  /// Documented as `nano-banana2-gemini31flash/text-to-image-channel-low-price`.
  public nonisolated struct TextToImageChannelLowPrice: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16_4x3_3x4_and9More
    public typealias Resolution = RunningHubOptions.Resolution_1k_2k_4k

    @export(implementation) public init(prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-n-g31-flash/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt","resolution"],"properties":{
      "prompt":{"type":"string"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1",
        "1:8","8:1"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum AspectRatio_1x1_16x9_9x16_4x3_3x4_and9More: ModelOption {
    case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`, `1:4`, `4:1`, `1:8`, `8:1`
    public static var _texts: _OptionTexts { "|1:1|16:9|9:16|4:3|3:4|3:2|2:3|5:4|4:5|21:9|1:4|4:1|1:8|8:1" }
  }
}
