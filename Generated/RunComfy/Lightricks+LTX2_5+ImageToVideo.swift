// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Lightricks.LTX2_5.ImageToVideo {
  /// LTX 2.5 image to video fast on RunComfy. Makes video.
  ///
  /// `POST /v1/models/lightricks/ltx-2.5/image-to-video/fast`
  public nonisolated struct Fast: ModelRequest {
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var cameraMotion: CameraMotion? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `10`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default 25.
    @export(implementation) public var fps: FPS? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// An image.
    @export(implementation) public var endImageURL: Media? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL: Media { get { _storage[8] } set { _storage[8] = newValue } }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_Auto_16x9_9x16
    public typealias CameraMotion = RunComfyOptions.CameraMotion_DollyIn_DollyOut_DollyLeft_DollyRight_and4More
    public typealias Duration = RunComfyOptions.Duration_Auto_6_8_10_and5More
    public typealias FPS = RunComfyOptions.FPS_24_25_48_50
    public typealias Resolution = RunComfyOptions.Resolution_720p_1080p_1440p_2160p

    @export(implementation) public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, cameraMotion: CameraMotion? = nil,
      duration: Duration? = nil, fps: FPS? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil,
      endImageURL: Media? = nil
    ) {
      _storage = _Storage(
        Self._schema, aspectRatio, cameraMotion, duration, fps, generateAudio, prompt, resolution, endImageURL, imageURL
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/lightricks/ltx-2.5/image-to-video/fast", output: .video, #"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["auto","16:9","9:16"]},
      "camera_motion":{"type":"string","enum":["dolly_in","dolly_out","dolly_left","dolly_right","jib_up","jib_down",
        "static","focus_shift"]},
      "duration":{"type":"string","enum":["auto","6","8","10","12","14","16","18","20"]},
      "fps":{"type":"integer","enum":[24,25,48,50]},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["720p","1080p","1440p","2160p"]},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// LTX 2.5 image to video pro on RunComfy. Makes video.
  ///
  /// `POST /v1/models/lightricks/ltx-2.5/image-to-video/pro`
  public nonisolated struct Pro: ModelRequest {
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var cameraMotion: CameraMotion? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `10`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default 25.
    @export(implementation) public var fps: FPS? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// An image.
    @export(implementation) public var endImageURL: Media? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL: Media { get { _storage[8] } set { _storage[8] = newValue } }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_Auto_16x9_9x16
    public typealias CameraMotion = RunComfyOptions.CameraMotion_DollyIn_DollyOut_DollyLeft_DollyRight_and4More
    public typealias Duration = RunComfyOptions.Duration_Auto_6_8_10
    public typealias FPS = RunComfyOptions.FPS_24_25_50
    public typealias Resolution = RunComfyOptions.Resolution_720p_1080p

    @export(implementation) public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, cameraMotion: CameraMotion? = nil,
      duration: Duration? = nil, fps: FPS? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil,
      endImageURL: Media? = nil
    ) {
      _storage = _Storage(
        Self._schema, aspectRatio, cameraMotion, duration, fps, generateAudio, prompt, resolution, endImageURL, imageURL
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/lightricks/ltx-2.5/image-to-video/pro", output: .video, #"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["auto","16:9","9:16"]},
      "camera_motion":{"type":"string","enum":["dolly_in","dolly_out","dolly_left","dolly_right","jib_up","jib_down",
        "static","focus_shift"]},
      "duration":{"type":"string","enum":["auto","6","8","10"]},
      "fps":{"type":"integer","enum":[24,25,50]},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
