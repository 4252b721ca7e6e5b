// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Kling.Kling2_6 {
  /// Kling 2.6 motion control pro on RunComfy. Makes video.
  ///
  /// `POST /v1/models/kling/kling-2-6/motion-control-pro`
  ///
  /// Other callers name the media reference_video_url and character_image_url. Incomplete: not every field is known;
  /// `extra` takes the others. Known from client code, not from documentation.
  public nonisolated struct MotionControlPro: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// An image.
    @export(implementation) public var image: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// A video.
    @export(implementation) public var video: Media { get { _storage[2] } set { _storage[2] = newValue } }
    @export(implementation) public var keepOriginalSound: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// With image the output lasts up to 10 seconds, with video up to 30.
    @export(implementation) public var characterOrientation: CharacterOrientation {
      get { _storage[4] } set { _storage[4] = newValue }
    }

    public nonisolated enum CharacterOrientation: ModelOption {
      case image, video
      public static var _texts: _OptionTexts { "|image|video" }
    }

    @export(implementation) public init(
      prompt: String, image: Media, video: Media, characterOrientation: CharacterOrientation,
      keepOriginalSound: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, image, video, keepOriginalSound, characterOrientation)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/kling/kling-2-6/motion-control-pro", output: .video, #"""
      {"type":"object","required":["prompt","image","video","character_orientation"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "video":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]},"evidence":"client"},
      "keep_original_sound":{"type":"boolean","evidence":"client"},
      "character_orientation":{"type":"string","enum":["image","video"],"evidence":"client"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
