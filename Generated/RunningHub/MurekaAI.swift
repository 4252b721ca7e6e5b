// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum MurekaAI {}

extension MurekaAI {
  /// Mureka AI describe song on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/describe-song`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct DescribeSong: ModelRequest {
    /// An audio file, up to 10 MB.
    @export(implementation) public var url: Media { get { _storage[0] } set { _storage[0] = newValue } }

    @export(implementation) public init(url: Media) { _storage = _Storage(Self._schema, url) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/describe-song", output: .text, #"""
      {"type":"object","required":["url"],"properties":{
      "url":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Mureka AI extend lyrics on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/extend-lyrics`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ExtendLyrics: ModelRequest {
    /// Up to 3,000 characters.
    @export(implementation) public var lyrics: String { get { _storage[0] } set { _storage[0] = newValue } }

    @export(implementation) public init(lyrics: String) { _storage = _Storage(Self._schema, lyrics) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/extend-lyrics", output: .text, #"""
      {"type":"object","required":["lyrics"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Mureka AI files upload on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/files-upload`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct FilesUpload: ModelRequest {
    /// An audio file, up to 10 MB.
    @export(implementation) public var fileURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `reference`.
    @export(implementation) public var purpose: Purpose { get { _storage[1] } set { _storage[1] = newValue } }

    public nonisolated enum Purpose: ModelOption {
      case reference, vocal, melody, instrumental, voice, audio, remix
      public static var _texts: _OptionTexts { "|reference|vocal|melody|instrumental|voice|audio|remix" }
    }

    @export(implementation) public init(fileURL: Media, purpose: Purpose) {
      _storage = _Storage(Self._schema, fileURL, purpose)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/files-upload", output: .text, #"""
      {"type":"object","required":["fileUrl","purpose"],"properties":{
      "fileUrl":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"},
      "purpose":{"type":"string","enum":["reference","vocal","melody","instrumental","voice","audio","remix"],
        "evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Mureka AI generate lyrics on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/generate-lyrics`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct GenerateLyrics: ModelRequest {
    /// Up to 1,024 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }

    @export(implementation) public init(prompt: String) { _storage = _Storage(Self._schema, prompt) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/generate-lyrics", output: .text, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Mureka AI recognize song on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/recognize-song`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct RecognizeSong: ModelRequest {
    /// Up to 64 characters.
    @export(implementation) public var uploadAudioID: String { get { _storage[0] } set { _storage[0] = newValue } }

    @export(implementation) public init(uploadAudioID: String) { _storage = _Storage(Self._schema, uploadAudioID) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/recognize-song", output: .text, #"""
      {"type":"object","required":["uploadAudioId"],"properties":{
      "uploadAudioId":{"type":"string","maxLength":64,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Mureka AI stem song on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/stem-song`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct StemSong: ModelRequest {
    /// An audio file, up to 10 MB.
    @export(implementation) public var url: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `audio-separation-2`.
    @export(implementation) public var model: Model { get { _storage[1] } set { _storage[1] = newValue } }

    public nonisolated enum Model: ModelOption {
      case `audio-separation-1`, `audio-separation-2`
      public static var _texts: _OptionTexts { "|audio-separation-1|audio-separation-2" }
    }

    @export(implementation) public init(url: Media, model: Model) { _storage = _Storage(Self._schema, url, model) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/stem-song", output: .text, #"""
      {"type":"object","required":["url","model"],"properties":{
      "url":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"},
      "model":{"type":"string","enum":["audio-separation-1","audio-separation-2"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Mureka AI vocal clone on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/mureka-ai/vocal-clone`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct VocalClone: ModelRequest {
    /// An audio file, up to 10 MB.
    @export(implementation) public var fileURL: Media { get { _storage[0] } set { _storage[0] = newValue } }

    @export(implementation) public init(fileURL: Media) { _storage = _Storage(Self._schema, fileURL) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/mureka-ai/vocal-clone", output: .text, #"""
      {"type":"object","required":["fileUrl"],"properties":{
      "fileUrl":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
