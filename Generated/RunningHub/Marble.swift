// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Marble1_0 {}
public nonisolated enum Marble1_1Plus {}
public nonisolated enum Marble1_1 {}
public nonisolated enum Marble {}

extension Marble1_0 {
  /// Marble 1.0 image to world on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/marble-1.0/image-to-world`
  public nonisolated struct ImageToWorld: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var imageURL: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var isPano: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }

    @export(implementation) public init(
      imageURL: String? = nil, textPrompt: String? = nil, isPano: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, textPrompt, isPano, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/marble-1.0/image-to-world", output: .image, #"""
      {"type":"object","properties":{
      "imageUrl":{"type":"string","maxLength":2048},
      "textPrompt":{"type":"string","maxLength":4000},
      "isPano":{"type":"boolean"},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Marble 1.0 multi image to world on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/marble-1.0/multi-image-to-world`
  public nonisolated struct MultiImageToWorld: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var reconstructImages: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    @export(implementation) public init(
      textPrompt: String? = nil, reconstructImages: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, textPrompt, reconstructImages, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/marble-1.0/multi-image-to-world", output: .image, #"""
      {"type":"object","properties":{
      "textPrompt":{"type":"string","maxLength":4000},
      "reconstructImages":{"type":"boolean"},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Marble 1.0 text to world on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/marble-1.0/text-to-world`
  public nonisolated struct TextToWorld: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    @export(implementation) public init(
      prompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil, seed: Int? = nil,
      permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, disableRecaption, displayName, seed, permissionPublic, permissionAllowIDAccess, tags,
        permissionAllowedReaders, permissionAllowedWriters
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/marble-1.0/text-to-world", output: .text, #"""
      {"type":"object","properties":{
      "prompt":{"type":"string","maxLength":4000},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Marble 1.0 video to world on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/marble-1.0/video-to-world`
  public nonisolated struct VideoToWorld: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var videoURL: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    @export(implementation) public init(
      videoURL: String? = nil, textPrompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil,
      seed: Int? = nil, permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, videoURL, textPrompt, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/marble-1.0/video-to-world", output: .video, #"""
      {"type":"object","properties":{
      "videoUrl":{"type":"string","maxLength":2048},
      "textPrompt":{"type":"string","maxLength":4000},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Marble1_1Plus {
  /// Marble 1.1 Plus image to world on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/marble-1.1-plus/image-to-world`
  public nonisolated struct ImageToWorld: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var imageURL: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var isPano: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }

    @export(implementation) public init(
      imageURL: String? = nil, textPrompt: String? = nil, isPano: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, textPrompt, isPano, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/marble-1.1-plus/image-to-world", output: .image, #"""
      {"type":"object","properties":{
      "imageUrl":{"type":"string","maxLength":2048},
      "textPrompt":{"type":"string","maxLength":4000},
      "isPano":{"type":"boolean"},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Marble 1.1 Plus multi image to world on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/marble-1.1-plus/multi-image-to-world`
  public nonisolated struct MultiImageToWorld: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var reconstructImages: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    @export(implementation) public init(
      textPrompt: String? = nil, reconstructImages: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, textPrompt, reconstructImages, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/marble-1.1-plus/multi-image-to-world", output: .image, #"""
      {"type":"object","properties":{
      "textPrompt":{"type":"string","maxLength":4000},
      "reconstructImages":{"type":"boolean"},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Marble 1.1 Plus text to world on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/marble-1.1-plus/text-to-world`
  public nonisolated struct TextToWorld: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    @export(implementation) public init(
      prompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil, seed: Int? = nil,
      permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, disableRecaption, displayName, seed, permissionPublic, permissionAllowIDAccess, tags,
        permissionAllowedReaders, permissionAllowedWriters
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/marble-1.1-plus/text-to-world", output: .text, #"""
      {"type":"object","properties":{
      "prompt":{"type":"string","maxLength":4000},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Marble 1.1 Plus video to world on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/marble-1.1-plus/video-to-world`
  public nonisolated struct VideoToWorld: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var videoURL: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    @export(implementation) public init(
      videoURL: String? = nil, textPrompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil,
      seed: Int? = nil, permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, videoURL, textPrompt, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/marble-1.1-plus/video-to-world", output: .video, #"""
      {"type":"object","properties":{
      "videoUrl":{"type":"string","maxLength":2048},
      "textPrompt":{"type":"string","maxLength":4000},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Marble1_1 {
  /// Marble 1.1 image to world on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/marble-1.1/image-to-world`
  public nonisolated struct ImageToWorld: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var imageURL: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var isPano: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }

    @export(implementation) public init(
      imageURL: String? = nil, textPrompt: String? = nil, isPano: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, textPrompt, isPano, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/marble-1.1/image-to-world", output: .image, #"""
      {"type":"object","properties":{
      "imageUrl":{"type":"string","maxLength":2048},
      "textPrompt":{"type":"string","maxLength":4000},
      "isPano":{"type":"boolean"},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Marble 1.1 multi image to world on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/marble-1.1/multi-image-to-world`
  public nonisolated struct MultiImageToWorld: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var reconstructImages: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    @export(implementation) public init(
      textPrompt: String? = nil, reconstructImages: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, textPrompt, reconstructImages, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/marble-1.1/multi-image-to-world", output: .image, #"""
      {"type":"object","properties":{
      "textPrompt":{"type":"string","maxLength":4000},
      "reconstructImages":{"type":"boolean"},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Marble 1.1 text to world on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/marble-1.1/text-to-world`
  public nonisolated struct TextToWorld: ModelRequest {
    /// Up to 4,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    @export(implementation) public init(
      prompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil, seed: Int? = nil,
      permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, disableRecaption, displayName, seed, permissionPublic, permissionAllowIDAccess, tags,
        permissionAllowedReaders, permissionAllowedWriters
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/marble-1.1/text-to-world", output: .text, #"""
      {"type":"object","properties":{
      "prompt":{"type":"string","maxLength":4000},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Marble 1.1 video to world on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/marble-1.1/video-to-world`
  public nonisolated struct VideoToWorld: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var videoURL: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    @export(implementation) public init(
      videoURL: String? = nil, textPrompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil,
      seed: Int? = nil, permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, videoURL, textPrompt, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/marble-1.1/video-to-world", output: .video, #"""
      {"type":"object","properties":{
      "videoUrl":{"type":"string","maxLength":2048},
      "textPrompt":{"type":"string","maxLength":4000},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Marble {
  /// Marble upload media asset on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/marble/upload-media-asset`
  public nonisolated struct UploadMediaAsset: ModelRequest {
    /// Up to 64 characters.
    @export(implementation) public var fileName: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `image`.
    @export(implementation) public var kind: Kind { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 16 characters.
    @export(implementation) public var `extension`: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// JPEG or PNG, up to 100 MB.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// MP4, up to 100 MB.
    @export(implementation) public var videoURL: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public nonisolated enum Kind: ModelOption {
      case image, video
      public static var _texts: _OptionTexts { "|image|video" }
    }

    @export(implementation) public init(
      fileName: String, kind: Kind, `extension`: String? = nil, imageURL: Media? = nil, videoURL: Media? = nil
    ) {
      _storage = _Storage(Self._schema, fileName, kind, `extension`, imageURL, videoURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/marble/upload-media-asset", output: .text, #"""
      {"type":"object","required":["fileName","kind"],"properties":{
      "fileName":{"type":"string","maxLength":64},
      "kind":{"type":"string","enum":["image","video"]},
      "extension":{"type":"string","maxLength":16},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":104857600}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
