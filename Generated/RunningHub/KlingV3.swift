// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// kling-v3-turbo-pro-image-to-video · POST /openapi/v2/kling-v3-turbo-pro/image-to-video
///
/// Known from client code, not from documentation.
public struct KlingV3TurboProImageToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v3-turbo-pro/image-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["firstImageUrl","duration"],"properties":{
    "firstImageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
    "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
    "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration
  /// An image, up to 10 MB. Known from client code, not from documentation.
  public var firstImageURL: Media
  /// Up to 2,500 characters. Known from client code, not from documentation.
  public var prompt: String?
  /// Default `5`. Known from client code, not from documentation.
  public var duration: Duration
  public var extra: Extra = [:]
  public init(firstImageURL: Media, duration: Duration, prompt: String? = nil) {
    self.firstImageURL = firstImageURL; self.duration = duration; self.prompt = prompt
  }
  public init(_ blank: Blank) { firstImageURL = ""; duration = .`3` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&firstImageURL); field(&prompt); field(&duration); field(&extra)
  }
}

/// kling-v3-turbo-pro-text-to-video · POST /openapi/v2/kling-v3-turbo-pro/text-to-video
///
/// Known from client code, not from documentation.
public struct KlingV3TurboProTextToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v3-turbo-pro/text-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
    "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration
  public typealias AspectRatio = RunningHubOptions.AspectRatio_7
  /// Up to 2,500 characters. Known from client code, not from documentation.
  public var prompt: String
  /// Default `5`. Known from client code, not from documentation.
  public var duration: Duration
  /// Default `16:9`. Known from client code, not from documentation.
  public var aspectRatio: AspectRatio?
  public var extra: Extra = [:]
  public init(prompt: String, duration: Duration, aspectRatio: AspectRatio? = nil) {
    self.prompt = prompt; self.duration = duration; self.aspectRatio = aspectRatio
  }
  public init(_ blank: Blank) { prompt = ""; duration = .`3` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&duration); field(&aspectRatio); field(&extra)
  }
}

/// kling-v3-turbo-std-image-to-video · POST /openapi/v2/kling-v3-turbo-std/image-to-video
///
/// Known from client code, not from documentation.
public struct KlingV3TurboStdImageToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v3-turbo-std/image-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["firstImageUrl","duration"],"properties":{
    "firstImageUrl":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
    "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
    "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration
  /// An image, up to 10 MB. Known from client code, not from documentation.
  public var firstImageURL: Media
  /// Up to 2,500 characters. Known from client code, not from documentation.
  public var prompt: String?
  /// Default `5`. Known from client code, not from documentation.
  public var duration: Duration
  public var extra: Extra = [:]
  public init(firstImageURL: Media, duration: Duration, prompt: String? = nil) {
    self.firstImageURL = firstImageURL; self.duration = duration; self.prompt = prompt
  }
  public init(_ blank: Blank) { firstImageURL = ""; duration = .`3` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&firstImageURL); field(&prompt); field(&duration); field(&extra)
  }
}

/// kling-v3-turbo-std-text-to-video · POST /openapi/v2/kling-v3-turbo-std/text-to-video
///
/// Known from client code, not from documentation.
public struct KlingV3TurboStdTextToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v3-turbo-std/text-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2500,"evidence":"client"},
    "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration
  public typealias AspectRatio = RunningHubOptions.AspectRatio_7
  /// Up to 2,500 characters. Known from client code, not from documentation.
  public var prompt: String
  /// Default `5`. Known from client code, not from documentation.
  public var duration: Duration
  /// Default `16:9`. Known from client code, not from documentation.
  public var aspectRatio: AspectRatio?
  public var extra: Extra = [:]
  public init(prompt: String, duration: Duration, aspectRatio: AspectRatio? = nil) {
    self.prompt = prompt; self.duration = duration; self.aspectRatio = aspectRatio
  }
  public init(_ blank: Blank) { prompt = ""; duration = .`3` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&duration); field(&aspectRatio); field(&extra)
  }
}
