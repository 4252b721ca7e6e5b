// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Suno {}

extension Suno {
  /// Suno Custom V4.5 on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/suno-v4.5/custom`
  ///
  /// Documented as `suno-custom-v4.5`.
  public nonisolated struct CustomV4_5: ModelRequest {
    /// Up to 80 characters.
    @export(implementation) public var title: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 1,000 characters.
    @export(implementation) public var tags: String { get { _storage[2] } set { _storage[2] = newValue } }

    @export(implementation) public init(title: String, prompt: String, tags: String) {
      _storage = _Storage(Self._schema, title, prompt, tags)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/suno-v4.5/custom", output: .audio, #"""
      {"type":"object","required":["title","prompt","tags"],"properties":{
      "title":{"type":"string","maxLength":80},
      "prompt":{"type":"string","maxLength":5000},
      "tags":{"type":"string","maxLength":1000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Suno Single V4.5 on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/suno-v4.5/single`
  ///
  /// Documented as `suno-single-v4.5`.
  public nonisolated struct SingleV4_5: ModelRequest {
    /// Up to 80 characters.
    @export(implementation) public var title: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 400 characters.
    @export(implementation) public var description: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `false`.
    @export(implementation) public var makeInstrumental: MakeInstrumental? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public typealias MakeInstrumental = RunningHubOptions.MakeInstrumental_False_True

    @export(implementation) public init(
      description: String, title: String? = nil, makeInstrumental: MakeInstrumental? = nil
    ) {
      _storage = _Storage(Self._schema, title, description, makeInstrumental)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/suno-v4.5/single", output: .audio, #"""
      {"type":"object","required":["description"],"properties":{
      "title":{"type":"string","maxLength":80},
      "description":{"type":"string","maxLength":400},
      "make_instrumental":{"type":"string","enum":["false","true"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Suno Custom V5.5 on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/suno-v5.5/custom`
  ///
  /// Documented as `suno-custom-v5.5`.
  public nonisolated struct CustomV5_5: ModelRequest {
    /// Up to 80 characters.
    @export(implementation) public var title: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 1,000 characters.
    @export(implementation) public var tags: String { get { _storage[2] } set { _storage[2] = newValue } }

    @export(implementation) public init(title: String, prompt: String, tags: String) {
      _storage = _Storage(Self._schema, title, prompt, tags)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/suno-v5.5/custom", output: .audio, #"""
      {"type":"object","required":["title","prompt","tags"],"properties":{
      "title":{"type":"string","maxLength":80},
      "prompt":{"type":"string","maxLength":5000},
      "tags":{"type":"string","maxLength":1000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Suno Single V5.5 on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/suno-v5.5/single`
  ///
  /// Documented as `suno-single-v5.5`.
  public nonisolated struct SingleV5_5: ModelRequest {
    /// Up to 80 characters.
    @export(implementation) public var title: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 400 characters.
    @export(implementation) public var description: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `false`.
    @export(implementation) public var makeInstrumental: MakeInstrumental? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public typealias MakeInstrumental = RunningHubOptions.MakeInstrumental_False_True

    @export(implementation) public init(
      description: String, title: String? = nil, makeInstrumental: MakeInstrumental? = nil
    ) {
      _storage = _Storage(Self._schema, title, description, makeInstrumental)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/suno-v5.5/single", output: .audio, #"""
      {"type":"object","required":["description"],"properties":{
      "title":{"type":"string","maxLength":80},
      "description":{"type":"string","maxLength":400},
      "make_instrumental":{"type":"string","enum":["false","true"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Suno Custom V5 on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/suno-v5/custom`
  ///
  /// Documented as `suno-custom-v5`.
  public nonisolated struct CustomV5: ModelRequest {
    /// Up to 80 characters.
    @export(implementation) public var title: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 1,000 characters.
    @export(implementation) public var tags: String { get { _storage[2] } set { _storage[2] = newValue } }

    @export(implementation) public init(title: String, prompt: String, tags: String) {
      _storage = _Storage(Self._schema, title, prompt, tags)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/suno-v5/custom", output: .audio, #"""
      {"type":"object","required":["title","prompt","tags"],"properties":{
      "title":{"type":"string","maxLength":80},
      "prompt":{"type":"string","maxLength":5000},
      "tags":{"type":"string","maxLength":1000}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Suno Single V5 on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/suno-v5/single`
  ///
  /// Documented as `suno-single-v5`.
  public nonisolated struct SingleV5: ModelRequest {
    /// Up to 80 characters.
    @export(implementation) public var title: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 400 characters.
    @export(implementation) public var description: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `false`.
    @export(implementation) public var makeInstrumental: MakeInstrumental? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public typealias MakeInstrumental = RunningHubOptions.MakeInstrumental_False_True

    @export(implementation) public init(
      description: String, title: String? = nil, makeInstrumental: MakeInstrumental? = nil
    ) {
      _storage = _Storage(Self._schema, title, description, makeInstrumental)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/suno-v5/single", output: .audio, #"""
      {"type":"object","required":["description"],"properties":{
      "title":{"type":"string","maxLength":80},
      "description":{"type":"string","maxLength":400},
      "make_instrumental":{"type":"string","enum":["false","true"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Suno Lyrics on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/suno/lyrics`
  ///
  /// Documented as `suno-lyrics`.
  public nonisolated struct Lyrics: ModelRequest {
    /// Up to 500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }

    @export(implementation) public init(prompt: String) { _storage = _Storage(Self._schema, prompt) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/suno/lyrics", output: .audio, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":500}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum MakeInstrumental_False_True: ModelOption {
    case `false`, `true`
    public static var _texts: _OptionTexts { "|false|true" }
  }
}
