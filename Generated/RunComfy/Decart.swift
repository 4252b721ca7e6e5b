// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Decart {
  public nonisolated enum LucyEdit {}
}

extension Decart.LucyEdit {
  /// Lucy Edit restyle on RunComfy. Makes video.
  ///
  /// `POST /v1/models/decart/lucy-edit/restyle`
  ///
  /// Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public nonisolated struct Restyle: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, MOV, WEBM or GIF.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public nonisolated enum Resolution: ModelOption {
      case `720p`
      public static var _texts: _OptionTexts { "|720p" }
    }

    @export(implementation) public init(prompt: String, videoURL: Media, resolution: Resolution? = nil) {
      _storage = _Storage(Self._schema, prompt, videoURL, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/decart/lucy-edit/restyle", output: .video, #"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"],"formats":["mp4","mov","webm",
        "gif"]},"evidence":"client"},
      "resolution":{"type":"string","enum":["720p"],"evidence":"client"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
