// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Vidu {}

extension Vidu {
  /// Vidu short play q3 ad on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/vidu/short-play-q3-ad`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ShortPlayQ3Ad: ModelRequest {
    /// Up to 20 characters. Known from client code, not from documentation.
    @export(implementation) public var scriptName: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,000 characters. Known from client code, not from documentation.
    @export(implementation) public var scriptContent: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `1080p`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `9:16`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias Resolution = RunningHubOptions.Resolution_30
    public typealias AspectRatio = RunningHubOptions.AspectRatio_32

    @export(implementation) public init(
      scriptName: String, scriptContent: String, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      self.init(_storage: _Storage(scriptName, scriptContent, resolution, aspectRatio))
    }

    // MARK: Generated support

    public static var operation: HTTPOperation {
      HTTPOperation("POST", "/openapi/v2/vidu/short-play-q3-ad", output: .text)
    }
    public static let validator = Validator(#"""
      {"type":"object","required":["scriptName","scriptContent","resolution"],"properties":{
      "scriptName":{"type":"string","maxLength":20,"evidence":"client"},
      "scriptContent":{"type":"string","maxLength":2000,"evidence":"client"},
      "resolution":{"type":"string","enum":["1080p"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public var _storage: _Storage<Self>
    public init(_storage: _Storage<Self>) { self._storage = _storage }
  }

  /// Vidu short play q3 drama on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/vidu/short-play-q3-drama`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ShortPlayQ3Drama: ModelRequest {
    /// Up to 20 characters. Known from client code, not from documentation.
    @export(implementation) public var scriptName: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,000 characters. Known from client code, not from documentation.
    @export(implementation) public var scriptContent: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// An image, up to 50 MB. Known from client code, not from documentation.
    @export(implementation) public var uploadImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `5`. Known from client code, not from documentation.
    @export(implementation) public var duration: Duration { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `1080p`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `9:16`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Up to 30 characters. Known from client code, not from documentation.
    @export(implementation) public var style: String? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `upload`. Known from client code, not from documentation.
    @export(implementation) public var placement: Placement? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public nonisolated enum Duration: ModelOption {
      case `0`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`, `19`,
      `20`, `21`, `22`, `23`, `24`, `25`, `26`, `27`, `28`, `29`, `30`
      public static var _rawValues: StaticString {
        """
        |0|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30
        """
      }
    }

    public nonisolated enum Placement: ModelOption {
      case upload, panorama, step
      public static var _rawValues: StaticString { "|upload|panorama|step" }
    }

    public typealias Resolution = RunningHubOptions.Resolution_30
    public typealias AspectRatio = RunningHubOptions.AspectRatio_32

    @export(implementation) public init(
      scriptName: String, scriptContent: String, duration: Duration, resolution: Resolution,
      uploadImageURL: Media? = nil, aspectRatio: AspectRatio? = nil, style: String? = nil, placement: Placement? = nil
    ) {
      self.init(_storage: _Storage(
        scriptName, scriptContent, uploadImageURL, duration, resolution, aspectRatio, style, placement
      ))
    }

    // MARK: Generated support

    public static var operation: HTTPOperation {
      HTTPOperation("POST", "/openapi/v2/vidu/short-play-q3-drama", output: .text)
    }
    public static let validator = Validator(#"""
      {"type":"object","required":["scriptName","scriptContent","duration","resolution"],"properties":{
      "scriptName":{"type":"string","maxLength":20,"evidence":"client"},
      "scriptContent":{"type":"string","maxLength":2000,"evidence":"client"},
      "uploadImageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
      "duration":{"type":"string","enum":["0","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17",
        "18","19","20","21","22","23","24","25","26","27","28","29","30"],"evidence":"client"},
      "resolution":{"type":"string","enum":["1080p"],"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["9:16","16:9"],"evidence":"client"},
      "style":{"type":"string","maxLength":30,"evidence":"client"},
      "placement":{"type":"string","enum":["upload","panorama","step"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public var _storage: _Storage<Self>
    public init(_storage: _Storage<Self>) { self._storage = _storage }
  }
}
