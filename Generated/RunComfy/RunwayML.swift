// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum RunwayML {
  public nonisolated enum RunwayAleph2 {}
}

extension RunwayML.RunwayAleph2 {
  /// Runway Aleph 2 video to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/runwayml/runway-aleph-2/video-to-video`
  ///
  /// The shape of keyframes is not known. Incomplete: not every field is known; `extra` takes the others. Known from
  /// client code, not from documentation.
  public nonisolated struct VideoToVideo: ModelRequest {
    /// Up to 1,000 characters. Type from client code; longest length inferred.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 0 to 4,294,967,295.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var targetAspectRatio: TargetAspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 2 to 30 seconds. A video, under 16 MB, up to 30 seconds.
    @export(implementation) public var videoURL: Media { get { _storage[3] } set { _storage[3] = newValue } }
    /// Structured; its shape is not known.
    @export(implementation) public var keyframes: JSONValue? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public nonisolated enum TargetAspectRatio: ModelOption {
      case `16:9`, `4:3`, `3:2`, `1:1`, `2:3`, `3:4`, `9:16`, `21:9`
      public static var _texts: _OptionTexts { "|16:9|4:3|3:2|1:1|2:3|3:4|9:16|21:9" }
    }

    @export(implementation) public init(
      prompt: String, videoURL: Media, seed: Int? = nil, targetAspectRatio: TargetAspectRatio? = nil,
      keyframes: JSONValue? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, seed, targetAspectRatio, videoURL, keyframes)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/runwayml/runway-aleph-2/video-to-video", output: .video, #"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "prompt":{"type":"string","maxLength":1000,"evidence":{"type":"client","maxLength":"inferred"}},
      "seed":{"type":"integer","minimum":0,"maximum":4294967295,"evidence":"client"},
      "target_aspect_ratio":{"type":"string","enum":["16:9","4:3","3:2","1:1","2:3","3:4","9:16","21:9"],
        "evidence":"client"},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"],"exclusiveMaxBytes":16777216,
        "maxSeconds":30},"evidence":"client"},
      "keyframes":{}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
