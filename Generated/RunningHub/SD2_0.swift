// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum SD2_0 {}

extension SD2_0 {
  /// SD2.0 video ref to video trial on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/bytedance/dreamactor-v2`
  ///
  /// Documented as `sd2.0/video-ref-to-video-trial`.
  public nonisolated struct VideoRefToVideoTrial: ModelRequest {
    /// JPEG or PNG, up to 5 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP4, MOV or WEBM, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { _storage[1] } set { _storage[1] = newValue } }

    @export(implementation) public init(imageURL: Media, videoURL: Media) {
      self.init(_storage: _Storage(imageURL, videoURL))
    }

    // MARK: Generated support

    public static var operation: HTTPOperation {
      HTTPOperation("POST", "/openapi/v2/bytedance/dreamactor-v2", output: .video)
    }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","videoUrl"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":5242880}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov","webm"],"maxBytes":104857600}}}}
      """#, common: runningHubCommon)
    public var _storage: _Storage<Self>
    public init(_storage: _Storage<Self>) { self._storage = _storage }
  }

  /// SD2.0 video generator trial on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/cinematic-video-generator`
  ///
  /// Documented as `sd2.0/video-generator-trial`.
  public nonisolated struct VideoGeneratorTrial: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 4 items, each: JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURLs: [Media]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }

    public nonisolated enum AspectRatio: ModelOption {
      case `16:9`, `9:16`, `4:3`, `3:4`
      public static var _rawValues: StaticString { "|16:9|9:16|4:3|3:4" }
    }

    public typealias Duration = RunningHubOptions.Duration_3

    @export(implementation) public init(
      prompt: String, duration: Duration, imageURLs: [Media]? = nil, aspectRatio: AspectRatio? = nil
    ) {
      self.init(_storage: _Storage(prompt, imageURLs, aspectRatio, duration))
    }

    // MARK: Generated support

    public static var operation: HTTPOperation {
      HTTPOperation("POST", "/openapi/v2/cinematic-video-generator", output: .video)
    }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "webp"],"maxBytes":10485760}}},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","4:3","3:4"]},
      "duration":{"type":"string","enum":["5","10","15"]}}}
      """#, common: runningHubCommon)
    public var _storage: _Storage<Self>
    public init(_storage: _Storage<Self>) { self._storage = _storage }
  }
}
