// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Grok3Image {}
public nonisolated enum Grok4Image {}
public nonisolated enum GrokImage {
  public nonisolated enum ImageToImage {}
  public nonisolated enum TextToImage {}
}

extension Grok3Image {
  /// Grok 3 Image To Image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-g-3/image-to-image`
  ///
  /// Documented as `grok-3-image-to-image`.
  public nonisolated struct ImageToImage: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 1 item, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }

    @export(implementation) public init(prompt: String, imageURLs: [Media]) {
      _storage = _Storage(Self._schema, prompt, imageURLs)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-g-3/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string"},
      "imageUrls":{"type":"array","maxItems":1,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Grok 3 Image Text To Image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-g-3/text-to-image`
  ///
  /// Documented as `grok-3-image-text-to-image`.
  public nonisolated struct TextToImage: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }

    @export(implementation) public init(prompt: String) { _storage = _Storage(Self._schema, prompt) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-g-3/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Grok4Image {
  /// Grok 4 Image Image To Image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-g-4/image-to-image`
  ///
  /// Documented as `grok-4-image-image-to-image`.
  public nonisolated struct ImageToImage: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 1 item, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    @export(implementation) public init(prompt: String, imageURLs: [Media]? = nil) {
      _storage = _Storage(Self._schema, prompt, imageURLs)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-g-4/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "imageUrls":{"type":"array","maxItems":1,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
        "png"],"maxBytes":10485760}}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Grok 4 Image Text To Image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-g-4/text-to-image`
  ///
  /// Documented as `grok-4-image-text-to-image`.
  public nonisolated struct TextToImage: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }

    @export(implementation) public init(prompt: String) { _storage = _Storage(Self._schema, prompt) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-g-4/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension GrokImage.ImageToImage {
  /// Image To Image channel low price on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-g/image-to-image`
  ///
  /// Documented as `grok-image/image-to-image/channel-low-price`.
  public nonisolated struct ChannelLowPrice: ModelRequest {
    /// Default `g-4.2`.
    @export(implementation) public var model: Model { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public typealias Model = RunningHubOptions.Model_G3_G4_G4p1_G4p2

    @export(implementation) public init(model: Model, prompt: String, imageURL: Media? = nil) {
      _storage = _Storage(Self._schema, model, prompt, imageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-g/image-to-image", output: .image, #"""
      {"type":"object","required":["model","prompt"],"properties":{
      "model":{"type":"string","enum":["g-3","g-4","g-4.1","g-4.2"]},
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension GrokImage.TextToImage {
  /// Text To Image channel low price on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image-g/text-to-image`
  ///
  /// Documented as `grok-image/text-to-image/channel-low-price`.
  public nonisolated struct ChannelLowPrice: ModelRequest {
    /// Default `g-4.2`.
    @export(implementation) public var model: Model { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public nonisolated enum AspectRatio: ModelOption {
      case `960x960`, `720x1280`, `1280x720`, `1168x784`, `784x1168`
      public static var _texts: _OptionTexts { "|960x960|720x1280|1280x720|1168x784|784x1168" }
    }

    public typealias Model = RunningHubOptions.Model_G3_G4_G4p1_G4p2

    @export(implementation) public init(model: Model, prompt: String, aspectRatio: AspectRatio? = nil) {
      _storage = _Storage(Self._schema, model, prompt, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image-g/text-to-image", output: .image, #"""
      {"type":"object","required":["model","prompt"],"properties":{
      "model":{"type":"string","enum":["g-3","g-4","g-4.1","g-4.2"]},
      "prompt":{"type":"string"},
      "aspectRatio":{"type":"string","enum":["960x960","720x1280","1280x720","1168x784","784x1168"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum Model_G3_G4_G4p1_G4p2: ModelOption {
    case `g-3`, `g-4`, `g-4.1`, `g-4.2`
    public static var _texts: _OptionTexts { "|g-3|g-4|g-4.1|g-4.2" }
  }
}
