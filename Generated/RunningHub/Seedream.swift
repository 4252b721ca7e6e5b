// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum SeedreamV4_5 {}
public nonisolated enum SeedreamV4 {}
public nonisolated enum SeedreamV5Lite {}
public nonisolated enum SeedreamV5Pro {}

extension SeedreamV4_5 {
  /// Seedream V4.5 image to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/seedream-v4.5/image-to-image`
  public nonisolated struct ImageToImage: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 512 to 8,192, in steps of 8, default 2,048. Step inferred.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 512 to 8,192, default 2,048.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 10 items, each: PNG or JPEG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `disabled`.
    @export(implementation) public var sequentialImageGeneration: SequentialImageGeneration? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 1 to 15, default 1.
    @export(implementation) public var maxImages: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias SequentialImageGeneration = RunningHubOptions.SequentialImageGeneration_Disabled_Auto
    public typealias Resolution = RunningHubOptions.Resolution_2k_4k

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], width: Int? = nil, height: Int? = nil,
      sequentialImageGeneration: SequentialImageGeneration? = nil, maxImages: Int? = nil, resolution: Resolution? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, width, height, imageURLs, sequentialImageGeneration, maxImages, resolution
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/seedream-v4.5/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "width":{"type":"integer","minimum":512,"maximum":8192,"multipleOf":8,"evidence":{"multipleOf":"inferred"}},
      "height":{"type":"integer","minimum":512,"maximum":8192},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["png",
        "jpeg"],"maxBytes":10485760}}},
      "sequentialImageGeneration":{"type":"string","enum":["disabled","auto"]},
      "maxImages":{"type":"integer","minimum":1,"maximum":15},
      "resolution":{"type":"string","enum":["2k","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedream V4.5 text to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/seedream-v4.5/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 512 to 8,192, in steps of 8, default 2,048. Step inferred.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 512 to 8,192, in steps of 8, default 2,048. Step inferred.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `disabled`.
    @export(implementation) public var sequentialImageGeneration: SequentialImageGeneration? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 1 to 15, default 1.
    @export(implementation) public var maxImages: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias SequentialImageGeneration = RunningHubOptions.SequentialImageGeneration_Disabled_Auto
    public typealias Resolution = RunningHubOptions.Resolution_2k_4k

    @export(implementation) public init(
      prompt: String, width: Int? = nil, height: Int? = nil,
      sequentialImageGeneration: SequentialImageGeneration? = nil, maxImages: Int? = nil, resolution: Resolution? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, width, height, sequentialImageGeneration, maxImages, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/seedream-v4.5/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "width":{"type":"integer","minimum":512,"maximum":8192,"multipleOf":8,"evidence":{"multipleOf":"inferred"}},
      "height":{"type":"integer","minimum":512,"maximum":8192,"multipleOf":8,"evidence":{"multipleOf":"inferred"}},
      "sequentialImageGeneration":{"type":"string","enum":["disabled","auto"]},
      "maxImages":{"type":"integer","minimum":1,"maximum":15},
      "resolution":{"type":"string","enum":["2k","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension SeedreamV4 {
  /// Seedream V4 image to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/seedream-v4/image-to-image`
  public nonisolated struct ImageToImage: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 512 to 8,192, in steps of 8, default 2,048. Step inferred.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 512 to 8,192, default 2,048.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 10 items, each: PNG or JPEG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `disabled`.
    @export(implementation) public var sequentialImageGeneration: SequentialImageGeneration? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 1 to 15, default 1.
    @export(implementation) public var maxImages: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias SequentialImageGeneration = RunningHubOptions.SequentialImageGeneration_Disabled_Auto
    public typealias Resolution = RunningHubOptions.Resolution_1k_2k_4k

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], width: Int? = nil, height: Int? = nil,
      sequentialImageGeneration: SequentialImageGeneration? = nil, maxImages: Int? = nil, resolution: Resolution? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, width, height, imageURLs, sequentialImageGeneration, maxImages, resolution
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/seedream-v4/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "width":{"type":"integer","minimum":512,"maximum":8192,"multipleOf":8,"evidence":{"multipleOf":"inferred"}},
      "height":{"type":"integer","minimum":512,"maximum":8192},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["png",
        "jpeg"],"maxBytes":10485760}}},
      "sequentialImageGeneration":{"type":"string","enum":["disabled","auto"]},
      "maxImages":{"type":"integer","minimum":1,"maximum":15},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedream V4 text to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/seedream-v4/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 512 to 8,192, in steps of 8, default 2,048. Step inferred.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 512 to 8,192, default 2,048.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `disabled`.
    @export(implementation) public var sequentialImageGeneration: SequentialImageGeneration? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 1 to 15, default 1.
    @export(implementation) public var maxImages: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias SequentialImageGeneration = RunningHubOptions.SequentialImageGeneration_Disabled_Auto
    public typealias Resolution = RunningHubOptions.Resolution_1k_2k_4k

    @export(implementation) public init(
      prompt: String, width: Int? = nil, height: Int? = nil,
      sequentialImageGeneration: SequentialImageGeneration? = nil, maxImages: Int? = nil, resolution: Resolution? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, width, height, sequentialImageGeneration, maxImages, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/seedream-v4/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "width":{"type":"integer","minimum":512,"maximum":8192,"multipleOf":8,"evidence":{"multipleOf":"inferred"}},
      "height":{"type":"integer","minimum":512,"maximum":8192},
      "sequentialImageGeneration":{"type":"string","enum":["disabled","auto"]},
      "maxImages":{"type":"integer","minimum":1,"maximum":15},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension SeedreamV5Lite {
  /// Seedream V5 Lite image to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/seedream-v5-lite/image-to-image`
  public nonisolated struct ImageToImage: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1,600 to 4,704, in steps of 8, default 2,048. Step inferred.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1,344 to 4,096, default 2,048.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 10 items, each: PNG or JPEG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `disabled`.
    @export(implementation) public var sequentialImageGeneration: SequentialImageGeneration? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 1 to 15, default 1.
    @export(implementation) public var maxImages: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias SequentialImageGeneration = RunningHubOptions.SequentialImageGeneration_Disabled_Auto
    public typealias Resolution = RunningHubOptions.Resolution_2k_3k

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], width: Int? = nil, height: Int? = nil,
      sequentialImageGeneration: SequentialImageGeneration? = nil, maxImages: Int? = nil, resolution: Resolution? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, width, height, imageURLs, sequentialImageGeneration, maxImages, resolution
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/seedream-v5-lite/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "width":{"type":"integer","minimum":1600,"maximum":4704,"multipleOf":8,"evidence":{"multipleOf":"inferred"}},
      "height":{"type":"integer","minimum":1344,"maximum":4096},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["png",
        "jpeg"],"maxBytes":10485760}}},
      "sequentialImageGeneration":{"type":"string","enum":["disabled","auto"]},
      "maxImages":{"type":"integer","minimum":1,"maximum":15},
      "resolution":{"type":"string","enum":["2k","3k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedream V5 Lite text to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/seedream-v5-lite/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1,600 to 4,704, in steps of 8, default 2,048. Step inferred.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1,344 to 4,096, default 2,048.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `disabled`.
    @export(implementation) public var sequentialImageGeneration: SequentialImageGeneration? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 1 to 15, default 1.
    @export(implementation) public var maxImages: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `web_search`.
    @export(implementation) public var toolsType: ToolsType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public nonisolated enum ToolsType: ModelOption {
      case web_search
      public static var _texts: _OptionTexts { "|web_search" }
    }

    public typealias SequentialImageGeneration = RunningHubOptions.SequentialImageGeneration_Disabled_Auto
    public typealias Resolution = RunningHubOptions.Resolution_2k_3k

    @export(implementation) public init(
      prompt: String, width: Int? = nil, height: Int? = nil,
      sequentialImageGeneration: SequentialImageGeneration? = nil, maxImages: Int? = nil, toolsType: ToolsType? = nil,
      resolution: Resolution? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, width, height, sequentialImageGeneration, maxImages, toolsType, resolution
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/seedream-v5-lite/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "width":{"type":"integer","minimum":1600,"maximum":4704,"multipleOf":8,"evidence":{"multipleOf":"inferred"}},
      "height":{"type":"integer","minimum":1344,"maximum":4096},
      "sequentialImageGeneration":{"type":"string","enum":["disabled","auto"]},
      "maxImages":{"type":"integer","minimum":1,"maximum":15},
      "toolsType":{"type":"string","enum":["web_search"]},
      "resolution":{"type":"string","enum":["2k","3k"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension SeedreamV5Pro {
  /// Seedream V5 Pro image to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/seedream-v5-pro/image-to-image`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ImageToImage: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 240 to 8,192, default 1,024.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 240 to 8,192, default 1,024.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 10 items, each: an image, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `2k`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_Empty_1k_2k
    public typealias OutputFormat = RunningHubOptions.OutputFormat_Jpeg_Png

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], width: Int? = nil, height: Int? = nil, resolution: Resolution? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, width, height, imageURLs, resolution, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/seedream-v5-pro/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":5000,"evidence":"client"},
      "width":{"type":"integer","minimum":240,"maximum":8192,"evidence":"client"},
      "height":{"type":"integer","minimum":240,"maximum":8192,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},
        "evidence":"client"},"evidence":"client"},
      "resolution":{"type":"string","enum":["empty","1k","2k"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["jpeg","png"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Seedream V5 Pro text to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/seedream-v5-pro/text-to-image`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToImage: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 240 to 8,192, default 1,024.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 240 to 8,192, default 1,024.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `2k`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_Empty_1k_2k
    public typealias OutputFormat = RunningHubOptions.OutputFormat_Jpeg_Png

    @export(implementation) public init(
      prompt: String, width: Int? = nil, height: Int? = nil, resolution: Resolution? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, width, height, resolution, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/seedream-v5-pro/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":5000,"evidence":"client"},
      "width":{"type":"integer","minimum":240,"maximum":8192,"evidence":"client"},
      "height":{"type":"integer","minimum":240,"maximum":8192,"evidence":"client"},
      "resolution":{"type":"string","enum":["empty","1k","2k"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["jpeg","png"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum Resolution_2k_3k: ModelOption {
    case `2k`, `3k`
    public static var _texts: _OptionTexts { "|2k|3k" }
  }
  public nonisolated enum Resolution_2k_4k: ModelOption {
    case `2k`, `4k`
    public static var _texts: _OptionTexts { "|2k|4k" }
  }
  public nonisolated enum SequentialImageGeneration_Disabled_Auto: ModelOption {
    case disabled, auto
    public static var _texts: _OptionTexts { "|disabled|auto" }
  }
}
