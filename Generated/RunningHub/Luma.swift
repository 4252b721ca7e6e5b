// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum LumaUni1Max {}
public nonisolated enum LumaUni1 {}

extension LumaUni1Max {
  /// Luma Uni 1 Max Image Edit on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/luma/uni-1-max/image-edit`
  ///
  /// Documented as `Luma uni-1-max Image Edit`. Known from client code, not from documentation.
  public nonisolated struct ImageEdit: ModelRequest {
    /// An image, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 6,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var style: Style? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_3x1_2x1_16x9_3x2_and5More
    public typealias Style = RunningHubOptions.Style_Auto_Manga
    public typealias OutputFormat = RunningHubOptions.OutputFormat_Png_Jpeg

    @export(implementation) public init(
      imageURL: Media, prompt: String, aspectRatio: AspectRatio? = nil, style: Style? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, aspectRatio, style, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/luma/uni-1-max/image-edit", output: .image, #"""
      {"type":"object","required":["imageUrl","prompt"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
      "prompt":{"type":"string","maxLength":6000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["3:1","2:1","16:9","3:2","1:1","2:3","9:16","1:2","1:3"],
        "evidence":"client"},
      "style":{"type":"string","enum":["auto","manga"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["png","jpeg"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Luma Uni 1 Max Image To Image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/luma/uni-1-max/image-to-image`
  ///
  /// Documented as `Luma uni-1-max Image to Image`. Known from client code, not from documentation.
  public nonisolated struct ImageToImage: ModelRequest {
    /// Up to 6,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// An image, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var style: Style? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var webSearch: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 8 items, each: an image, up to 50 MB.
    @export(implementation) public var imageRef: [Media]? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_3x1_2x1_16x9_3x2_and5More
    public typealias Style = RunningHubOptions.Style_Auto_Manga
    public typealias OutputFormat = RunningHubOptions.OutputFormat_Png_Jpeg

    @export(implementation) public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, style: Style? = nil,
      outputFormat: OutputFormat? = nil, webSearch: Bool? = nil, imageRef: [Media]? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURL, aspectRatio, style, outputFormat, webSearch, imageRef)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/luma/uni-1-max/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":6000,"evidence":"client"},
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["3:1","2:1","16:9","3:2","1:1","2:3","9:16","1:2","1:3"],
        "evidence":"client"},
      "style":{"type":"string","enum":["auto","manga"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["png","jpeg"],"evidence":"client"},
      "webSearch":{"type":"boolean","evidence":"client"},
      "imageRef":{"type":"array","maxItems":8,"items":{"type":"string","media":{"kind":"image","maxBytes":52428800},
        "evidence":"client"},"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Luma Uni 1 Max Text To Image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/luma/uni-1-max/text-to-image`
  ///
  /// Documented as `Luma uni-1-max Text to Image`. Known from client code, not from documentation.
  public nonisolated struct TextToImage: ModelRequest {
    /// Up to 6,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var style: Style? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var webSearch: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_3x1_2x1_16x9_3x2_and5More
    public typealias Style = RunningHubOptions.Style_Auto_Manga
    public typealias OutputFormat = RunningHubOptions.OutputFormat_Png_Jpeg

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, style: Style? = nil, outputFormat: OutputFormat? = nil,
      webSearch: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, style, outputFormat, webSearch)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/luma/uni-1-max/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":6000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["3:1","2:1","16:9","3:2","1:1","2:3","9:16","1:2","1:3"],
        "evidence":"client"},
      "style":{"type":"string","enum":["auto","manga"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["png","jpeg"],"evidence":"client"},
      "webSearch":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension LumaUni1 {
  /// Luma Uni 1 Image Edit on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/luma/uni-1/image-edit`
  ///
  /// Documented as `Luma uni-1 Image Edit`. Known from client code, not from documentation.
  public nonisolated struct ImageEdit: ModelRequest {
    /// An image, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 6,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var style: Style? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_3x1_2x1_16x9_3x2_and5More
    public typealias Style = RunningHubOptions.Style_Auto_Manga
    public typealias OutputFormat = RunningHubOptions.OutputFormat_Png_Jpeg

    @export(implementation) public init(
      imageURL: Media, prompt: String, aspectRatio: AspectRatio? = nil, style: Style? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, aspectRatio, style, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/luma/uni-1/image-edit", output: .image, #"""
      {"type":"object","required":["imageUrl","prompt"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
      "prompt":{"type":"string","maxLength":6000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["3:1","2:1","16:9","3:2","1:1","2:3","9:16","1:2","1:3"],
        "evidence":"client"},
      "style":{"type":"string","enum":["auto","manga"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["png","jpeg"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Luma Uni 1 Image To Image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/luma/uni-1/image-to-image`
  ///
  /// Documented as `Luma uni-1 Image to Image`. Known from client code, not from documentation.
  public nonisolated struct ImageToImage: ModelRequest {
    /// Up to 6,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// An image, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var style: Style? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var webSearch: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 8 items, each: an image, up to 50 MB.
    @export(implementation) public var imageRef: [Media]? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_3x1_2x1_16x9_3x2_and5More
    public typealias Style = RunningHubOptions.Style_Auto_Manga
    public typealias OutputFormat = RunningHubOptions.OutputFormat_Png_Jpeg

    @export(implementation) public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, style: Style? = nil,
      outputFormat: OutputFormat? = nil, webSearch: Bool? = nil, imageRef: [Media]? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURL, aspectRatio, style, outputFormat, webSearch, imageRef)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/luma/uni-1/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":6000,"evidence":"client"},
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["3:1","2:1","16:9","3:2","1:1","2:3","9:16","1:2","1:3"],
        "evidence":"client"},
      "style":{"type":"string","enum":["auto","manga"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["png","jpeg"],"evidence":"client"},
      "webSearch":{"type":"boolean","evidence":"client"},
      "imageRef":{"type":"array","maxItems":8,"items":{"type":"string","media":{"kind":"image","maxBytes":52428800},
        "evidence":"client"},"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Luma Uni 1 Text To Image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/luma/uni-1/text-to-image`
  ///
  /// Documented as `Luma uni-1 Text to Image`. Known from client code, not from documentation.
  public nonisolated struct TextToImage: ModelRequest {
    /// Up to 6,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var style: Style? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var webSearch: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_3x1_2x1_16x9_3x2_and5More
    public typealias Style = RunningHubOptions.Style_Auto_Manga
    public typealias OutputFormat = RunningHubOptions.OutputFormat_Png_Jpeg

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, style: Style? = nil, outputFormat: OutputFormat? = nil,
      webSearch: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, style, outputFormat, webSearch)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/luma/uni-1/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":6000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["3:1","2:1","16:9","3:2","1:1","2:3","9:16","1:2","1:3"],
        "evidence":"client"},
      "style":{"type":"string","enum":["auto","manga"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["png","jpeg"],"evidence":"client"},
      "webSearch":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum AspectRatio_3x1_2x1_16x9_3x2_and5More: ModelOption {
    case `3:1`, `2:1`, `16:9`, `3:2`, `1:1`, `2:3`, `9:16`, `1:2`, `1:3`
    public static var _texts: _OptionTexts { "|3:1|2:1|16:9|3:2|1:1|2:3|9:16|1:2|1:3" }
  }
  public nonisolated enum OutputFormat_Png_Jpeg: ModelOption {
    case png, jpeg
    public static var _texts: _OptionTexts { "|png|jpeg" }
  }
  public nonisolated enum Style_Auto_Manga: ModelOption {
    case auto, manga
    public static var _texts: _OptionTexts { "|auto|manga" }
  }
}
