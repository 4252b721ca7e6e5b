// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Separate Audio Other on RunningHub. Makes audio.
///
/// `POST /openapi/v2/rhart-audio/extract-background`
///
/// Documented as `Separate audio Other`. Known from client code, not from documentation.
public nonisolated struct SeparateAudioOther: ModelRequest {
  /// MP4 or MOV, up to 200 MB. Node 2, input `file`.
  @export(implementation) public var file: Media { get { _storage[0] } set { _storage[0] = newValue } }

  @export(implementation) public init(file: Media) { _storage = _Storage(Self._schema, file) }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/rhart-audio/extract-background", output: .audio, #"""
    {"type":"object","required":["2##file"],"properties":{
    "2##file":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":209715200},
      "evidence":"client"}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Separate Audio Vocals on RunningHub. Makes audio.
///
/// `POST /openapi/v2/rhart-audio/extract-vocal`
///
/// Documented as `Separate audio Vocals`. Known from client code, not from documentation.
public nonisolated struct SeparateAudioVocals: ModelRequest {
  /// MP4 or MOV, up to 200 MB. Node 3, input `file`.
  @export(implementation) public var file: Media { get { _storage[0] } set { _storage[0] = newValue } }

  @export(implementation) public init(file: Media) { _storage = _Storage(Self._schema, file) }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/rhart-audio/extract-vocal", output: .audio, #"""
    {"type":"object","required":["3##file"],"properties":{
    "3##file":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":209715200},
      "evidence":"client"}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Separate Audio on RunningHub. Makes audio.
///
/// `POST /openapi/v2/rhart-audio/source-separation`
///
/// Documented as `Separate audio`. The limits of its file are not known. Incomplete: not every field is known; `extra`
/// takes the others. Known from client code, not from documentation.
public nonisolated struct SeparateAudio: ModelRequest {
  /// A video. Node 3, input `file`.
  @export(implementation) public var file: Media { get { _storage[0] } set { _storage[0] = newValue } }

  @export(implementation) public init(file: Media) { _storage = _Storage(Self._schema, file) }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/rhart-audio/source-separation", output: .audio, #"""
    {"type":"object","required":["3##file"],"properties":{
    "3##file":{"type":"string","media":{"kind":"video"},"evidence":"client"}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
