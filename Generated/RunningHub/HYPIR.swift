// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum HYPIR {}

extension HYPIR {
  /// HYPIR Balance on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/image-enhance/hypir-balance`
  public nonisolated struct Balance: ModelRequest {
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// At least 1, default 1.
    @export(implementation) public var upscale: Int { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 8,192 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// -1 to 16,384, default -1.
    @export(implementation) public var shortEdgeSize: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// -1 to 16,384, default -1.
    @export(implementation) public var longEdgeSize: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    @export(implementation) public init(
      imageURL: Media, upscale: Int, prompt: String? = nil, shortEdgeSize: Int? = nil, longEdgeSize: Int? = nil,
      seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, upscale, prompt, shortEdgeSize, longEdgeSize, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/image-enhance/hypir-balance", output: .image, #"""
      {"type":"object","required":["imageUrl","upscale"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "upscale":{"type":"integer","minimum":1},
      "prompt":{"type":"string","maxLength":8192},
      "shortEdgeSize":{"type":"integer","minimum":-1,"maximum":16384},
      "longEdgeSize":{"type":"integer","minimum":-1,"maximum":16384},
      "seed":{"type":"integer"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// HYPIR Ultra on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/image-enhance/hypir-ultra`
  public nonisolated struct Ultra: ModelRequest {
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 8,192 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// -1 to 16,384, default -1.
    @export(implementation) public var shortEdgeSize: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// -1 to 16,384, default -1.
    @export(implementation) public var longEdgeSize: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `3`.
    @export(implementation) public var textureLevel: TextureLevel? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var creativityLevel: CreativityLevel? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// At least 1.
    @export(implementation) public var upscale: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public nonisolated enum TextureLevel: ModelOption {
      case `1`, `2`, `3`, `4`, `5`, `6`, `7`
      public static var _texts: _OptionTexts { "|1|2|3|4|5|6|7" }
    }

    public nonisolated enum CreativityLevel: ModelOption {
      case `0`, `1`, `2`, `3`, `4`
      public static var _texts: _OptionTexts { "|0|1|2|3|4" }
    }

    @export(implementation) public init(
      imageURL: Media, prompt: String? = nil, shortEdgeSize: Int? = nil, longEdgeSize: Int? = nil,
      textureLevel: TextureLevel? = nil, creativityLevel: CreativityLevel? = nil, upscale: Int? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, prompt, shortEdgeSize, longEdgeSize, textureLevel, creativityLevel, upscale, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/image-enhance/hypir-ultra", output: .image, #"""
      {"type":"object","required":["imageUrl"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "prompt":{"type":"string","maxLength":8192},
      "shortEdgeSize":{"type":"integer","minimum":-1,"maximum":16384},
      "longEdgeSize":{"type":"integer","minimum":-1,"maximum":16384},
      "textureLevel":{"type":"string","enum":["1","2","3","4","5","6","7"]},
      "creativityLevel":{"type":"string","enum":["0","1","2","3","4"]},
      "upscale":{"type":"integer","minimum":1},
      "seed":{"type":"integer"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
