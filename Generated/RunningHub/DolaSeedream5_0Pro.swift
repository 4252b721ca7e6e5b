// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum DolaSeedream5_0Pro {}

extension DolaSeedream5_0Pro {
  /// Dola Seedream 5.0 Pro image to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/dola-Seedream-5.0-pro/image-to-image`
  ///
  /// Documented as `Dola-Seedream-5.0-pro/image-to-image`. Known from client code, not from documentation.
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
      "POST", "/openapi/v2/dola-Seedream-5.0-pro/image-to-image", output: .image, #"""
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

  /// Dola Seedream 5.0 Pro text to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/dola-Seedream-5.0-pro/text-to-image`
  ///
  /// Documented as `Dola-Seedream-5.0-pro/text-to-image`. Known from client code, not from documentation.
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
      "POST", "/openapi/v2/dola-Seedream-5.0-pro/text-to-image", output: .image, #"""
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
