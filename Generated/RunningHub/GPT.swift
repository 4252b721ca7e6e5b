// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum GPTImage1_5 {}
public nonisolated enum GPTImage2 {}

extension GPTImage1_5 {
  /// GPT Image 1.5 image to image official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-g-1.5-official/image-to-image`
  ///
  /// Documented as `gpt-image-1.5/image-to-image-official-stable`.
  public nonisolated struct ImageToImageOfficialStable: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 10 items, each: JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `1024*1024`.
    @export(implementation) public var size: Size { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `medium`.
    @export(implementation) public var quality: Quality { get { _storage[3] } set { _storage[3] = newValue } }
    @export(implementation) public var inputFidelity: InputFidelity? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var background: Background? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public nonisolated enum InputFidelity: ModelOption {
      case low, high
      public static var _texts: _OptionTexts { "|low|high" }
    }

    public typealias Size = RunningHubOptions.Size_1024x1024_1024x1536_1536x1024
    public typealias Quality = RunningHubOptions.Quality_Low_Medium_High
    public typealias Background = RunningHubOptions.Background_Auto_Transparent_Opaque

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], size: Size, quality: Quality, inputFidelity: InputFidelity? = nil,
      background: Background? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, size, quality, inputFidelity, background)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-g-1.5-official/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt","imageUrls","size","quality"],"properties":{
      "prompt":{"type":"string"},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":52428800}}},
      "size":{"type":"string","enum":["1024*1024","1024*1536","1536*1024"]},
      "quality":{"type":"string","enum":["low","medium","high"]},
      "inputFidelity":{"type":"string","enum":["low","high"]},
      "background":{"type":"string","enum":["auto","transparent","opaque"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// GPT Image 1.5 text to image official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-g-1.5-official/text-to-image`
  ///
  /// Documented as `gpt-image-1.5/text-to-image-official-stable`.
  public nonisolated struct TextToImageOfficialStable: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `1024*1024`.
    @export(implementation) public var size: Size { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `medium`.
    @export(implementation) public var quality: Quality { get { _storage[2] } set { _storage[2] = newValue } }
    @export(implementation) public var background: Background? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias Size = RunningHubOptions.Size_1024x1024_1024x1536_1536x1024
    public typealias Quality = RunningHubOptions.Quality_Low_Medium_High
    public typealias Background = RunningHubOptions.Background_Auto_Transparent_Opaque

    @export(implementation) public init(prompt: String, size: Size, quality: Quality, background: Background? = nil) {
      _storage = _Storage(Self._schema, prompt, size, quality, background)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-g-1.5-official/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt","size","quality"],"properties":{
      "prompt":{"type":"string"},
      "size":{"type":"string","enum":["1024*1024","1024*1536","1536*1024"]},
      "quality":{"type":"string","enum":["low","medium","high"]},
      "background":{"type":"string","enum":["auto","transparent","opaque"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// GPT Image 1.5 edit channel low price on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-g-1.5/edit-[Deprecated]`
  ///
  /// Documented as `gpt-image-1.5/edit-channel-low-price`.
  @available(*, deprecated, message: "Please use gpt-image-2 instead")
  public nonisolated struct EditChannelLowPrice: ModelRequest {
    /// Up to 800 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `2:3`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_Auto_1x1_3x2_2x3

    @export(implementation) public init(prompt: String, imageURLs: [Media], aspectRatio: AspectRatio) {
      _storage = _Storage(Self._schema, prompt, imageURLs, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-g-1.5/edit-[Deprecated]", output: .image, #"""
      {"type":"object","required":["prompt","imageUrls","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "imageUrls":{"type":"array","maxItems":2,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}},
      "aspectRatio":{"type":"string","enum":["auto","1:1","3:2","2:3"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// GPT Image 1.5 text to image channel low price on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-g-1.5/text-to-image-[Deprecated]`
  ///
  /// Documented as `gpt-image-1.5/text-to-image-channel-low-price`.
  @available(*, deprecated, message: "Please use gpt-image-2 instead")
  public nonisolated struct TextToImageChannelLowPrice: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `2:3`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_Auto_1x1_3x2_2x3

    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio) {
      _storage = _Storage(Self._schema, prompt, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-g-1.5/text-to-image-[Deprecated]", output: .image, #"""
      {"type":"object","required":["prompt","aspectRatio"],"properties":{
      "prompt":{"type":"string"},
      "aspectRatio":{"type":"string","enum":["auto","1:1","3:2","2:3"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension GPTImage2 {
  /// GPT Image 2 image to image official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-g-2-official/image-to-image`
  ///
  /// Documented as `gpt-image-2/image-to-image-official-stable`.
  public nonisolated struct ImageToImageOfficialStable: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 10 items, each: JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `2k`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `medium`.
    @export(implementation) public var quality: Quality { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_2x3_3x2_3x4_and6More
    public typealias Resolution = RunningHubOptions.Resolution_1k_2k_4k
    public typealias Quality = RunningHubOptions.Quality_Low_Medium_High

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, quality: Quality, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, aspectRatio, resolution, quality)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-g-2-official/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt","imageUrls","resolution","quality"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png","webp"],"maxBytes":10485760}}},
      "aspectRatio":{"type":"string","enum":["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]},
      "quality":{"type":"string","enum":["low","medium","high"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// GPT Image 2 text to image official stable on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-g-2-official/text-to-image`
  ///
  /// Documented as `gpt-image-2/text-to-image-official-stable`.
  public nonisolated struct TextToImageOfficialStable: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `2k`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `medium`.
    @export(implementation) public var quality: Quality { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_2x3_3x2_3x4_and6More
    public typealias Resolution = RunningHubOptions.Resolution_1k_2k_4k
    public typealias Quality = RunningHubOptions.Quality_Low_Medium_High

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, resolution: Resolution, quality: Quality
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, resolution, quality)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-g-2-official/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt","aspectRatio","resolution","quality"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]},
      "quality":{"type":"string","enum":["low","medium","high"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// GPT Image 2.0 edit channel low price on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-g-2/image-to-image`
  ///
  /// Documented as `gpt-image-2.0/edit-channel-low-price`.
  public nonisolated struct EditChannelLowPrice: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 10 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `empty`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_Empty_3x2_1x1_2x3_and7More
    public typealias Resolution = RunningHubOptions.Resolution_1k_2k_4k

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, aspectRatio, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-g-2/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}},
      "aspectRatio":{"type":"string","enum":["empty","3:2","1:1","2:3","5:4","4:5","16:9","9:16","21:9","3:4","4:3"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// GPT Image 2.0 text to image channel low price on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-g-2/text-to-image`
  ///
  /// Documented as `gpt-image-2.0/text-to-image-channel-low-price`.
  public nonisolated struct TextToImageChannelLowPrice: ModelRequest {
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `empty`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_Empty_3x2_1x1_2x3_and7More
    public typealias Resolution = RunningHubOptions.Resolution_1k_2k_4k

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-g-2/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["empty","3:2","1:1","2:3","5:4","4:5","16:9","9:16","21:9","3:4","4:3"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum AspectRatio_1x1_2x3_3x2_3x4_and6More: ModelOption {
    case `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`
    public static var _texts: _OptionTexts { "|1:1|2:3|3:2|3:4|4:3|4:5|5:4|9:16|16:9|21:9" }
  }
  public nonisolated enum AspectRatio_Auto_1x1_3x2_2x3: ModelOption {
    case auto, `1:1`, `3:2`, `2:3`
    public static var _texts: _OptionTexts { "|auto|1:1|3:2|2:3" }
  }
  public nonisolated enum AspectRatio_Empty_3x2_1x1_2x3_and7More: ModelOption {
    case empty, `3:2`, `1:1`, `2:3`, `5:4`, `4:5`, `16:9`, `9:16`, `21:9`, `3:4`, `4:3`
    public static var _texts: _OptionTexts { "|empty|3:2|1:1|2:3|5:4|4:5|16:9|9:16|21:9|3:4|4:3" }
  }
  public nonisolated enum Background_Auto_Transparent_Opaque: ModelOption {
    case auto, transparent, opaque
    public static var _texts: _OptionTexts { "|auto|transparent|opaque" }
  }
  public nonisolated enum Quality_Low_Medium_High: ModelOption {
    case low, medium, high
    public static var _texts: _OptionTexts { "|low|medium|high" }
  }
  public nonisolated enum Size_1024x1024_1024x1536_1536x1024: ModelOption {
    case `1024*1024`, `1024*1536`, `1536*1024`
    public static var _texts: _OptionTexts { "|1024*1024|1024*1536|1536*1024" }
  }
}
