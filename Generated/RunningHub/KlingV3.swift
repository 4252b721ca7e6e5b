// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum KlingV3TurboPro {}
public nonisolated enum KlingV3TurboStd {}

extension KlingV3TurboPro {
  /// Kling V3 Turbo Pro Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3-turbo-pro/image-to-video`
  ///
  /// Documented as `kling-v3-turbo-pro-image-to-video`. Known from client code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// An image, up to 10 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_3to15

    @export(implementation) public init(firstImageURL: Media, duration: Duration, prompt: String? = nil) {
      self.init(_storage: _Storage(firstImageURL, prompt, duration))
    }

    // MARK: Generated support

    public static var operation: HTTPOperation {
      HTTPOperation("POST", "/openapi/v2/kling-v3-turbo-pro/image-to-video", output: .video)
    }
    public static let validator = Validator(#"""
      {"type":"object","required":["firstImageUrl","duration"],"properties":{
      "firstImageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"}}}
      """#, common: runningHubCommon)
    public var _storage: _Storage<Self>
    public init(_storage: _Storage<Self>) { self._storage = _storage }
  }

  /// Kling V3 Turbo Pro Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3-turbo-pro/text-to-video`
  ///
  /// Documented as `kling-v3-turbo-pro-text-to-video`. Known from client code, not from documentation.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_3to15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16

    @export(implementation) public init(prompt: String, duration: Duration, aspectRatio: AspectRatio? = nil) {
      self.init(_storage: _Storage(prompt, duration, aspectRatio))
    }

    // MARK: Generated support

    public static var operation: HTTPOperation {
      HTTPOperation("POST", "/openapi/v2/kling-v3-turbo-pro/text-to-video", output: .video)
    }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public var _storage: _Storage<Self>
    public init(_storage: _Storage<Self>) { self._storage = _storage }
  }
}

extension KlingV3TurboStd {
  /// Kling V3 Turbo Std Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3-turbo-std/image-to-video`
  ///
  /// Documented as `kling-v3-turbo-std-image-to-video`. Known from client code, not from documentation.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// An image, up to 10 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }

    public typealias Duration = RunningHubOptions.Duration_3to15

    @export(implementation) public init(firstImageURL: Media, duration: Duration, prompt: String? = nil) {
      self.init(_storage: _Storage(firstImageURL, prompt, duration))
    }

    // MARK: Generated support

    public static var operation: HTTPOperation {
      HTTPOperation("POST", "/openapi/v2/kling-v3-turbo-std/image-to-video", output: .video)
    }
    public static let validator = Validator(#"""
      {"type":"object","required":["firstImageUrl","duration"],"properties":{
      "firstImageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"}}}
      """#, common: runningHubCommon)
    public var _storage: _Storage<Self>
    public init(_storage: _Storage<Self>) { self._storage = _storage }
  }

  /// Kling V3 Turbo Std Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3-turbo-std/text-to-video`
  ///
  /// Documented as `kling-v3-turbo-std-text-to-video`. Known from client code, not from documentation.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_3to15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_16x9_9x16

    @export(implementation) public init(prompt: String, duration: Duration, aspectRatio: AspectRatio? = nil) {
      self.init(_storage: _Storage(prompt, duration, aspectRatio))
    }

    // MARK: Generated support

    public static var operation: HTTPOperation {
      HTTPOperation("POST", "/openapi/v2/kling-v3-turbo-std/text-to-video", output: .video)
    }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],
        "evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public var _storage: _Storage<Self>
    public init(_storage: _Storage<Self>) { self._storage = _storage }
  }
}
