// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Alibaba {
  public nonisolated enum Wan2_6 {}
}

extension Alibaba.Wan2_6 {
  /// Wan 2.6 image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.6/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `single`.
    @export(implementation) public var shotType: ShotType { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution
    public typealias Duration = RunningHubOptions.Duration_3
    public typealias ShotType = RunningHubOptions.ShotType

    @export(implementation) public init(
      imageURL: Media, resolution: Resolution, duration: Duration, shotType: ShotType, prompt: String? = nil,
      negativePrompt: String? = nil
    ) {
      self.init(_storage: _Storage(imageURL, prompt, negativePrompt, resolution, duration, shotType))
    }

    // MARK: Generated support

    public static var operation: HTTPOperation {
      HTTPOperation("POST", "/openapi/v2/alibaba/wan-2.6/image-to-video", output: .video)
    }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","resolution","duration","shotType"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "prompt":{"type":"string"},
      "negativePrompt":{"type":"string"},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["5","10","15"]},
      "shotType":{"type":"string","enum":["single","multi"]}}}
      """#, common: runningHubCommon)
    public var _storage: _Storage<Self>
    public init(_storage: _Storage<Self>) { self._storage = _storage }
  }

  /// Wan 2.6 text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/alibaba/wan-2.6/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 5,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `1080*1920`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `single`.
    @export(implementation) public var shotType: ShotType { get { _storage[4] } set { _storage[4] = newValue } }

    public nonisolated enum Resolution: ModelOption {
      case `1280*720`, `720*1280`, `1920*1080`, `1080*1920`
      public static var _rawValues: StaticString { "|1280*720|720*1280|1920*1080|1080*1920" }
    }

    public typealias Duration = RunningHubOptions.Duration_3
    public typealias ShotType = RunningHubOptions.ShotType

    @export(implementation) public init(
      prompt: String, duration: Duration, resolution: Resolution, shotType: ShotType, negativePrompt: String? = nil
    ) {
      self.init(_storage: _Storage(prompt, negativePrompt, duration, resolution, shotType))
    }

    // MARK: Generated support

    public static var operation: HTTPOperation {
      HTTPOperation("POST", "/openapi/v2/alibaba/wan-2.6/text-to-video", output: .video)
    }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","resolution","shotType"],"properties":{
      "prompt":{"type":"string","maxLength":5000},
      "negativePrompt":{"type":"string"},
      "duration":{"type":"string","enum":["5","10","15"]},
      "resolution":{"type":"string","enum":["1280*720","720*1280","1920*1080","1080*1920"]},
      "shotType":{"type":"string","enum":["single","multi"]}}}
      """#, common: runningHubCommon)
    public var _storage: _Storage<Self>
    public init(_storage: _Storage<Self>) { self._storage = _storage }
  }
}
