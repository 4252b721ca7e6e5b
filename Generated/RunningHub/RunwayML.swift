// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum RunwayML {
  public nonisolated enum Gen4Aleph {}
  public nonisolated enum Gen4Turbo {}
}

extension RunwayML.Gen4Aleph {
  /// Gen4 Aleph video to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-r/gen4-aleph-official/video-to-video`
  ///
  /// Documented as `runwayml/gen4-aleph/video-to-video-official-stable`.
  public nonisolated struct VideoToVideoOfficialStable: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, up to 16 MB.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var referenceImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4

    @export(implementation) public init(
      prompt: String, videoURL: Media, aspectRatio: AspectRatio? = nil, referenceImageURL: Media? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, videoURL, aspectRatio, referenceImageURL)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-r/gen4-aleph-official/video-to-video", output: .video, #"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":16777216}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]},
      "referenceImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],
        "maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunwayML.Gen4Turbo {
  /// Gen4 Turbo image to video official stable on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-r/gen4-turbo-official/image-to-video`
  ///
  /// Documented as `runwayml/gen4-turbo/image-to-video-official-stable`.
  public nonisolated struct ImageToVideoOfficialStable: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_5_10
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1_4x3_3x4

    @export(implementation) public init(
      prompt: String, imageURL: Media, duration: Duration, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURL, duration, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-r/gen4-turbo-official/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "duration":{"type":"string","enum":["5","10"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Gen4 Turbo image to video channel low price on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/rhart-video-r/gen4-turbo/image-to-video`
  ///
  /// Documented as `runwayml/gen4-turbo/image-to-video-channel-low-price`.
  public nonisolated struct ImageToVideoChannelLowPrice: ModelRequest {
    /// Up to 1,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `10`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[3] } set { _storage[3] = newValue } }

    public nonisolated enum AspectRatio: ModelOption {
      case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `21:9`
      public static var _texts: _OptionTexts { "|16:9|9:16|1:1|4:3|3:4|21:9" }
    }

    public typealias Duration = RunningHubOptions.Duration_5_10

    @export(implementation) public init(
      imageURL: Media, duration: Duration, aspectRatio: AspectRatio, prompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURL, duration, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-video-r/gen4-turbo/image-to-video", output: .video, #"""
      {"type":"object","required":["imageUrl","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":1000},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "duration":{"type":"string","enum":["5","10"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
