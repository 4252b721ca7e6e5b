// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// kling-v3-turbo-pro-image-to-video · POST /openapi/v2/kling-v3-turbo-pro/image-to-video
///
/// Known from client code, not from documentation.
public struct KlingV3TurboProImageToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-v3-turbo-pro/image-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["firstImageUrl","duration"],"properties":{
    "firstImageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
    "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
    "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration
  /// An image, up to 10 MB. Known from client code, not from documentation.
  @export(implementation) public var firstImageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 2,500 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Default `5`. Known from client code, not from documentation.
  @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(firstImageURL: Media, duration: Duration, prompt: String? = nil) {
    self.init(fields: Fields(Self.validator, firstImageURL, prompt, duration))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// kling-v3-turbo-pro-text-to-video · POST /openapi/v2/kling-v3-turbo-pro/text-to-video
///
/// Known from client code, not from documentation.
public struct KlingV3TurboProTextToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-v3-turbo-pro/text-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
    "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration
  public typealias AspectRatio = RunningHubOptions.AspectRatio_7
  /// Up to 2,500 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `5`. Known from client code, not from documentation.
  @export(implementation) public var duration: Duration { get { fields[1] } set { fields[1] = newValue } }
  /// Default `16:9`. Known from client code, not from documentation.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(prompt: String, duration: Duration, aspectRatio: AspectRatio? = nil) {
    self.init(fields: Fields(Self.validator, prompt, duration, aspectRatio))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// kling-v3-turbo-std-image-to-video · POST /openapi/v2/kling-v3-turbo-std/image-to-video
///
/// Known from client code, not from documentation.
public struct KlingV3TurboStdImageToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-v3-turbo-std/image-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["firstImageUrl","duration"],"properties":{
    "firstImageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
    "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
    "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration
  /// An image, up to 10 MB. Known from client code, not from documentation.
  @export(implementation) public var firstImageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 2,500 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Default `5`. Known from client code, not from documentation.
  @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(firstImageURL: Media, duration: Duration, prompt: String? = nil) {
    self.init(fields: Fields(Self.validator, firstImageURL, prompt, duration))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// kling-v3-turbo-std-text-to-video · POST /openapi/v2/kling-v3-turbo-std/text-to-video
///
/// Known from client code, not from documentation.
public struct KlingV3TurboStdTextToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-v3-turbo-std/text-to-video", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
    "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration
  public typealias AspectRatio = RunningHubOptions.AspectRatio_7
  /// Up to 2,500 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `5`. Known from client code, not from documentation.
  @export(implementation) public var duration: Duration { get { fields[1] } set { fields[1] = newValue } }
  /// Default `16:9`. Known from client code, not from documentation.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(prompt: String, duration: Duration, aspectRatio: AspectRatio? = nil) {
    self.init(fields: Fields(Self.validator, prompt, duration, aspectRatio))
  }
  public init(fields: Fields) { self.fields = fields }
}
