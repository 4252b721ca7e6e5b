// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum RhartTextG25FlashCV {}
public nonisolated enum RhartTextG25Flash {}
public nonisolated enum RhartTextG25ProCV {}
public nonisolated enum RhartTextG25Pro {}

extension RhartTextG25FlashCV {
  /// Rhart Text G 25 Flash CV image to text on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/rhart-text-g-25-flash-cv/image-to-text`
  ///
  /// Documented as `rhart-text-g-25-flash-cv/image-to-text`.
  public nonisolated struct ImageToText: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }

    @export(implementation) public init(prompt: String, imageURL: Media) {
      _storage = _Storage(Self._schema, prompt, imageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-text-g-25-flash-cv/image-to-text", output: .text, #"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RhartTextG25Flash {
  /// Rhart Text G 25 Flash image to text on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/rhart-text-g-25-flash/image-to-text`
  public nonisolated struct ImageToText: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }

    @export(implementation) public init(prompt: String, imageURL: Media) {
      _storage = _Storage(Self._schema, prompt, imageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-text-g-25-flash/image-to-text", output: .text, #"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Rhart Text G 25 Flash text to text on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/rhart-text-g-25-flash/text-to-text`
  public nonisolated struct TextToText: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }

    @export(implementation) public init(prompt: String) { _storage = _Storage(Self._schema, prompt) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-text-g-25-flash/text-to-text", output: .text, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Rhart Text G 25 Flash video to text on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/rhart-text-g-25-flash/video-to-text`
  public nonisolated struct VideoToText: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, up to 20 MB.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }

    @export(implementation) public init(prompt: String, videoURL: Media) {
      _storage = _Storage(Self._schema, prompt, videoURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-text-g-25-flash/video-to-text", output: .text, #"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string"},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":20971520}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RhartTextG25ProCV {
  /// Rhart Text G 25 Pro CV image to text on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/rhart-text-g-25-pro-cv/image-to-text`
  public nonisolated struct ImageToText: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }

    @export(implementation) public init(prompt: String, imageURL: Media) {
      _storage = _Storage(Self._schema, prompt, imageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-text-g-25-pro-cv/image-to-text", output: .text, #"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RhartTextG25Pro {
  /// Rhart Text G 25 Pro image to text on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/rhart-text-g-25-pro/image-to-text`
  public nonisolated struct ImageToText: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }

    @export(implementation) public init(prompt: String, imageURL: Media) {
      _storage = _Storage(Self._schema, prompt, imageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-text-g-25-pro/image-to-text", output: .text, #"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Rhart Text G 25 Pro text to text on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/rhart-text-g-25-pro/text-to-text`
  public nonisolated struct TextToText: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }

    @export(implementation) public init(prompt: String) { _storage = _Storage(Self._schema, prompt) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-text-g-25-pro/text-to-text", output: .text, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Rhart Text G 25 Pro video to text on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/rhart-text-g-25-pro/video-to-text`
  public nonisolated struct VideoToText: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, up to 20 MB.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }

    @export(implementation) public init(prompt: String, videoURL: Media) {
      _storage = _Storage(Self._schema, prompt, videoURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-text-g-25-pro/video-to-text", output: .text, #"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string"},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":20971520}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
