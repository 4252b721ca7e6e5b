// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum HappyHorse {
  public nonisolated enum HappyHorse1_0 {}
}

extension HappyHorse.HappyHorse1_0 {
  /// HappyHorse 1.0 image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/happyhorse/happyhorse-1.0/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Default 5.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `1080P`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0 to 2,147,483,647, default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var watermark: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias Duration = RunComfyOptions.Duration_3to15
    public typealias Resolution = RunComfyOptions.Resolution_720P_1080P

    @export(implementation) public init(
      imageURL: Media, prompt: String, duration: Duration? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      watermark: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, duration, imageURL, prompt, resolution, seed, watermark)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/happyhorse/happyhorse-1.0/image-to-video", output: .video, #"""
      {"type":"object","required":["image_url","prompt"],"properties":{
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15]},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "prompt":{"type":"string","maxLength":5000},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "watermark":{"type":"boolean"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// HappyHorse 1.0 reference to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/happyhorse/happyhorse-1.0/reference-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default 5.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL1: Media { get { _storage[2] } set { _storage[2] = newValue } }
    /// An image.
    @export(implementation) public var imageURL2: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL3: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL4: Media? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL5: Media? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL6: Media? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL7: Media? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL8: Media? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL9: Media? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[11] } set { _storage[11] = newValue } }
    /// Default `1080P`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
    }
    /// 0 to 2,147,483,647, default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 13] } set { _storage[optional: 13] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var watermark: Bool? {
      get { _storage[optional: 14] } set { _storage[optional: 14] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4
    public typealias Duration = RunComfyOptions.Duration_3to15
    public typealias Resolution = RunComfyOptions.Resolution_720P_1080P

    @export(implementation) public init(
      imageURL1: Media, prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil,
      imageURL2: Media? = nil, imageURL3: Media? = nil, imageURL4: Media? = nil, imageURL5: Media? = nil,
      imageURL6: Media? = nil, imageURL7: Media? = nil, imageURL8: Media? = nil, imageURL9: Media? = nil,
      resolution: Resolution? = nil, seed: Int? = nil, watermark: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, aspectRatio, duration, imageURL1, imageURL2, imageURL3, imageURL4, imageURL5, imageURL6,
        imageURL7, imageURL8, imageURL9, prompt, resolution, seed, watermark
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/happyhorse/happyhorse-1.0/reference-to-video", output: .video, #"""
      {"type":"object","required":["image_url_1","prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15]},
      "image_url_1":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_2":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_3":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_4":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_5":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_6":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_7":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_8":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url_9":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "prompt":{"type":"string","maxLength":5000},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "watermark":{"type":"boolean"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// HappyHorse 1.0 text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/happyhorse/happyhorse-1.0/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default 5.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `1080P`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0 to 2,147,483,647, default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var watermark: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4
    public typealias Duration = RunComfyOptions.Duration_3to15
    public typealias Resolution = RunComfyOptions.Resolution_720P_1080P

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, resolution: Resolution? = nil,
      seed: Int? = nil, watermark: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, duration, prompt, resolution, seed, watermark)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/happyhorse/happyhorse-1.0/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15]},
      "prompt":{"type":"string","maxLength":2500},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "watermark":{"type":"boolean"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// HappyHorse 1.0 video edit on RunComfy. Makes video.
  ///
  /// `POST /v1/models/happyhorse/happyhorse-1.0/video-edit`
  public nonisolated struct VideoEdit: ModelRequest {
    /// Default `auto`.
    @export(implementation) public var audioSetting: AudioSetting? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// An image.
    @export(implementation) public var referenceImageURL1: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// An image.
    @export(implementation) public var referenceImageURL2: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// An image.
    @export(implementation) public var referenceImageURL3: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// An image.
    @export(implementation) public var referenceImageURL4: Media? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// An image.
    @export(implementation) public var referenceImageURL5: Media? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `1080P`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 2,147,483,647, default 0.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// A video.
    @export(implementation) public var videoURL: Media { get { _storage[9] } set { _storage[9] = newValue } }
    /// Default `false`.
    @export(implementation) public var watermark: Bool? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }

    public typealias AudioSetting = RunComfyOptions.AudioSetting_Auto_Origin
    public typealias Resolution = RunComfyOptions.Resolution_720P_1080P

    @export(implementation) public init(
      prompt: String, videoURL: Media, audioSetting: AudioSetting? = nil, referenceImageURL1: Media? = nil,
      referenceImageURL2: Media? = nil, referenceImageURL3: Media? = nil, referenceImageURL4: Media? = nil,
      referenceImageURL5: Media? = nil, resolution: Resolution? = nil, seed: Int? = nil, watermark: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, audioSetting, prompt, referenceImageURL1, referenceImageURL2, referenceImageURL3,
        referenceImageURL4, referenceImageURL5, resolution, seed, videoURL, watermark
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/happyhorse/happyhorse-1.0/video-edit", output: .video, #"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "audio_setting":{"type":"string","enum":["auto","origin"]},
      "prompt":{"type":"string","maxLength":5000},
      "reference_image_url_1":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "reference_image_url_2":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "reference_image_url_3":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "reference_image_url_4":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "reference_image_url_5":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}},
      "watermark":{"type":"boolean"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
