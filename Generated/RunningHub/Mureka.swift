// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum MurekaO2 {}
public nonisolated enum MurekaV7_6 {}
public nonisolated enum MurekaV8 {}
public nonisolated enum MurekaV9 {}

extension MurekaO2 {
  /// Mureka O2 generate song on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/mureka-o2/generate-song`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct GenerateSong: ModelRequest {
    /// Up to 3,000 characters.
    @export(implementation) public var lyrics: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 1,024 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1 to 3, default 2.
    @export(implementation) public var n: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var referenceID: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(lyrics: String, n: Int, prompt: String? = nil, referenceID: String? = nil) {
      _storage = _Storage(Self._schema, lyrics, prompt, n, referenceID)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/mureka-o2/generate-song", output: .text, #"""
      {"type":"object","required":["lyrics","n"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "referenceId":{"type":"string","maxLength":64,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Mureka O2 instrumental generate on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-o2/instrumental-generate`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct InstrumentalGenerate: ModelRequest {
    /// Up to 1,024 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 1 to 3, default 2.
    @export(implementation) public var n: Int { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var instrumentalID: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var stream: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(
      n: Int, prompt: String? = nil, instrumentalID: String? = nil, stream: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, n, instrumentalID, stream)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-o2/instrumental-generate", output: .text, #"""
      {"type":"object","required":["n"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "instrumentalId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension MurekaV7_6 {
  /// Mureka V7.6 extend song on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/mureka-v7.6/extend-song`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ExtendSong: ModelRequest {
    /// Up to 3,000 characters.
    @export(implementation) public var lyrics: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 8,000 to 420,000, default 8,000.
    @export(implementation) public var extendAt: Int { get { _storage[1] } set { _storage[1] = newValue } }
    /// An audio file, up to 10 MB.
    @export(implementation) public var fileURL: Media { get { _storage[2] } set { _storage[2] = newValue } }

    @export(implementation) public init(lyrics: String, extendAt: Int, fileURL: Media) {
      _storage = _Storage(Self._schema, lyrics, extendAt, fileURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/mureka-v7.6/extend-song", output: .text, #"""
      {"type":"object","required":["lyrics","extendAt","fileUrl"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "extendAt":{"type":"integer","minimum":8000,"maximum":420000,"evidence":"client"},
      "fileUrl":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Mureka V7.6 generate bgm on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/mureka-v7.6/generate-bgm`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct GenerateBgm: ModelRequest {
    /// Up to 1,024 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var instrumentalID: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1 to 3, default 2.
    @export(implementation) public var n: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `false`.
    @export(implementation) public var stream: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(
      n: Int, prompt: String? = nil, instrumentalID: String? = nil, stream: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, instrumentalID, n, stream)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/mureka-v7.6/generate-bgm", output: .text, #"""
      {"type":"object","required":["n"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "instrumentalId":{"type":"string","maxLength":64,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Mureka V7.6 generate song on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/mureka-v7.6/generate-song`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct GenerateSong: ModelRequest {
    /// Up to 3,000 characters.
    @export(implementation) public var lyrics: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 1,024 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1 to 3, default 2.
    @export(implementation) public var n: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var referenceID: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var vocalID: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var melodyID: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var stream: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    @export(implementation) public init(
      lyrics: String, n: Int, prompt: String? = nil, referenceID: String? = nil, vocalID: String? = nil,
      melodyID: String? = nil, stream: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, lyrics, prompt, n, referenceID, vocalID, melodyID, stream)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/mureka-v7.6/generate-song", output: .text, #"""
      {"type":"object","required":["lyrics","n"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "referenceId":{"type":"string","maxLength":64,"evidence":"client"},
      "vocalId":{"type":"string","maxLength":64,"evidence":"client"},
      "melodyId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension MurekaV8 {
  /// Mureka V8 extend song on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/mureka-v8/extend-song`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ExtendSong: ModelRequest {
    /// Up to 3,000 characters.
    @export(implementation) public var lyrics: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// An audio file, up to 10 MB.
    @export(implementation) public var fileURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// 8,000 to 420,000, default 8,000.
    @export(implementation) public var extendAt: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `tail`.
    @export(implementation) public var extendType: ExtendType? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public nonisolated enum ExtendType: ModelOption {
      case tail, head
      public static var _texts: _OptionTexts { "|tail|head" }
    }

    @export(implementation) public init(lyrics: String, fileURL: Media, extendAt: Int, extendType: ExtendType? = nil) {
      _storage = _Storage(Self._schema, lyrics, fileURL, extendAt, extendType)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/mureka-v8/extend-song", output: .text, #"""
      {"type":"object","required":["lyrics","fileUrl","extendAt"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "fileUrl":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"},
      "extendAt":{"type":"integer","minimum":8000,"maximum":420000,"evidence":"client"},
      "extendType":{"type":"string","enum":["tail","head"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Mureka V8 generate bgm on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/mureka-v8/generate-bgm`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct GenerateBgm: ModelRequest {
    /// Up to 1,024 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 1 to 3, default 2.
    @export(implementation) public var n: Int { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var instrumentalID: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var stream: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(
      n: Int, prompt: String? = nil, instrumentalID: String? = nil, stream: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, n, instrumentalID, stream)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/mureka-v8/generate-bgm", output: .text, #"""
      {"type":"object","required":["n"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "instrumentalId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Mureka V8 generate song on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/mureka-v8/generate-song`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct GenerateSong: ModelRequest {
    /// Up to 3,000 characters.
    @export(implementation) public var lyrics: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 1,024 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1 to 3, default 2.
    @export(implementation) public var n: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var referenceID: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var vocalID: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var melodyID: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var stream: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    @export(implementation) public init(
      lyrics: String, n: Int, prompt: String? = nil, referenceID: String? = nil, vocalID: String? = nil,
      melodyID: String? = nil, stream: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, lyrics, prompt, n, referenceID, vocalID, melodyID, stream)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/mureka-v8/generate-song", output: .text, #"""
      {"type":"object","required":["lyrics","n"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "referenceId":{"type":"string","maxLength":64,"evidence":"client"},
      "vocalId":{"type":"string","maxLength":64,"evidence":"client"},
      "melodyId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension MurekaV9 {
  /// Mureka V9 generate bgm on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/mureka-v9/generate-bgm`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct GenerateBgm: ModelRequest {
    /// Up to 1,024 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 1 to 3, default 2.
    @export(implementation) public var n: Int { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var instrumentalID: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var stream: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(
      n: Int, prompt: String? = nil, instrumentalID: String? = nil, stream: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, n, instrumentalID, stream)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/mureka-v9/generate-bgm", output: .text, #"""
      {"type":"object","required":["n"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "instrumentalId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Mureka V9 generate song on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/mureka-v9/generate-song`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct GenerateSong: ModelRequest {
    /// Up to 3,000 characters.
    @export(implementation) public var lyrics: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 1,024 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1 to 3, default 2.
    @export(implementation) public var n: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var referenceID: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var vocalID: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Up to 64 characters.
    @export(implementation) public var melodyID: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var stream: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    @export(implementation) public init(
      lyrics: String, n: Int, prompt: String? = nil, referenceID: String? = nil, vocalID: String? = nil,
      melodyID: String? = nil, stream: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, lyrics, prompt, n, referenceID, vocalID, melodyID, stream)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/mureka-v9/generate-song", output: .text, #"""
      {"type":"object","required":["lyrics","n"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "referenceId":{"type":"string","maxLength":64,"evidence":"client"},
      "vocalId":{"type":"string","maxLength":64,"evidence":"client"},
      "melodyId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
