// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum PixVerseC1 {}

extension PixVerseC1 {
  /// PixVerse C1 image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/pixverse-c1/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudioSwitch: Bool { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p

    @export(implementation) public init(
      imageURL: Media, resolution: Resolution, duration: Int, generateAudioSwitch: Bool, prompt: String? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, resolution, duration, generateAudioSwitch)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-c1/image-to-video", output: .video, #"""
      {"type":"object","required":["imageUrl","resolution","duration","generateAudioSwitch"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "prompt":{"type":"string","maxLength":2048},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generateAudioSwitch":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse C1 reference to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/pixverse-c1/reference-to-video`
  public nonisolated struct ReferenceToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudioSwitch: Bool { get { _storage[4] } set { _storage[4] = newValue } }
    /// -1 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_4x3_1x1_3x4_and4More
    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p

    @export(implementation) public init(
      prompt: String, resolution: Resolution, duration: Int, generateAudioSwitch: Bool,
      aspectRatio: AspectRatio? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, resolution, duration, generateAudioSwitch, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-c1/reference-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","duration","generateAudioSwitch"],"properties":{
      "prompt":{"type":"string"},
      "aspectRatio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generateAudioSwitch":{"type":"boolean"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse C1 text to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/pixverse-c1/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `540p`.
    @export(implementation) public var resolution: Resolution { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudioSwitch: Bool { get { _storage[2] } set { _storage[2] = newValue } }
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_4x3_1x1_3x4_and4More

    @export(implementation) public init(
      prompt: String, resolution: Resolution, generateAudioSwitch: Bool, duration: Int, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, resolution, generateAudioSwitch, duration, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-c1/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","resolution","generateAudioSwitch","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "generateAudioSwitch":{"type":"boolean"},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "aspectRatio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// PixVerse C1 transition on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/pixverse-c1/transition`
  public nonisolated struct Transition: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var endImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// 1 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudioSwitch: Bool { get { _storage[5] } set { _storage[5] = newValue } }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_360p_540p_720p_1080p
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_4x3_1x1_3x4_and4More

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, resolution: Resolution, duration: Int, generateAudioSwitch: Bool,
      endImageURL: Media? = nil, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, firstImageURL, endImageURL, resolution, duration, generateAudioSwitch, aspectRatio
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/pixverse-c1/transition", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","resolution","duration","generateAudioSwitch"],
        "properties":{
      "prompt":{"type":"string","maxLength":2048},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "endImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "resolution":{"type":"string","enum":["360p","540p","720p","1080p"]},
      "duration":{"type":"integer","minimum":1,"maximum":15},
      "generateAudioSwitch":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
