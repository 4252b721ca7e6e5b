// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Alibaba {
  public nonisolated enum HappyHorse1_1 {}
}

extension Alibaba.HappyHorse1_1 {
  /// HappyHorse 1.1 image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/alibaba/happyhorse-1.1/image-to-video`
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
      "POST", "/v1/models/alibaba/happyhorse-1.1/image-to-video", output: .video, #"""
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

  /// HappyHorse 1.1 reference to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/alibaba/happyhorse-1.1/reference-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    /// Default 5.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL1: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// An image.
    @export(implementation) public var imageURL2: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL3: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL4: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL5: Media? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL6: Media? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL7: Media? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL8: Media? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL9: Media? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[10] } set { _storage[10] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var ratio: Ratio? {
      get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
    }
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

    public typealias Duration = RunComfyOptions.Duration_3to15
    public typealias Ratio = RunComfyOptions.Ratio_16x9_9x16_1x1
    public typealias Resolution = RunComfyOptions.Resolution_720P_1080P

    @export(implementation) public init(
      imageURL1: Media, prompt: String, duration: Duration? = nil, imageURL2: Media? = nil, imageURL3: Media? = nil,
      imageURL4: Media? = nil, imageURL5: Media? = nil, imageURL6: Media? = nil, imageURL7: Media? = nil,
      imageURL8: Media? = nil, imageURL9: Media? = nil, ratio: Ratio? = nil, resolution: Resolution? = nil,
      seed: Int? = nil, watermark: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, duration, imageURL1, imageURL2, imageURL3, imageURL4, imageURL5, imageURL6, imageURL7, imageURL8,
        imageURL9, prompt, ratio, resolution, seed, watermark
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/alibaba/happyhorse-1.1/reference-to-video", output: .video, #"""
      {"type":"object","required":["image_url_1","prompt"],"properties":{
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
      "ratio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "resolution":{"type":"string","enum":["720P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647},
      "watermark":{"type":"boolean"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// HappyHorse 1.1 text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/alibaba/happyhorse-1.1/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var ratio: Ratio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1080P`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias Ratio = RunComfyOptions.Ratio_16x9_9x16_1x1
    public typealias Resolution = RunComfyOptions.Resolution_720P_1080P

    @export(implementation) public init(
      prompt: String, duration: Int? = nil, ratio: Ratio? = nil, resolution: Resolution? = nil
    ) {
      _storage = _Storage(Self._schema, duration, prompt, ratio, resolution)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/alibaba/happyhorse-1.1/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "prompt":{"type":"string"},
      "ratio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "resolution":{"type":"string","enum":["720P","1080P"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunComfyOptions {
  public nonisolated enum Ratio_16x9_9x16_1x1: ModelOption {
    case `16:9`, `9:16`, `1:1`
    public static var _texts: _OptionTexts { "|16:9|9:16|1:1" }
  }
}
