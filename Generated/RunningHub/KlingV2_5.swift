// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum KlingV2_5TurboPro {}
public enum KlingV2_5TurboStd {}

extension KlingV2_5TurboPro {
  /// kling-v2.5-turbo-pro/image-to-video · POST /openapi/v2/kling-v2.5-turbo-pro/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-v2.5-turbo-pro/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["duration","firstImageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["5","10"]},
      "guidanceScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_2
    /// Up to 2,000 characters.
    public var prompt: String?
    /// Up to 2,500 characters.
    public var negativePrompt: String?
    /// Default `5`.
    public var duration: Duration
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    public var guidanceScale: Double?
    /// JPEG or PNG, up to 50 MB.
    public var firstImageURL: Media
    /// JPEG or PNG, up to 50 MB.
    public var lastImageURL: Media?
    public var extra: Extra = [:]
    public init(
      duration: Duration, firstImageURL: Media, prompt: String? = nil, negativePrompt: String? = nil,
      guidanceScale: Double? = nil, lastImageURL: Media? = nil
    ) {
      self.duration = duration; self.firstImageURL = firstImageURL; self.prompt = prompt
      self.negativePrompt = negativePrompt; self.guidanceScale = guidanceScale; self.lastImageURL = lastImageURL
    }
    public init(_ blank: Blank) { duration = .`5`; firstImageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&negativePrompt); field(&duration); field(&guidanceScale); field(&firstImageURL)
      field(&lastImageURL); field(&extra)
    }
  }

  /// kling-v2.5-turbo-pro/text-to-video · POST /openapi/v2/kling-v2.5-turbo-pro/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-v2.5-turbo-pro/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["5","10"]},
      "guidanceScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_2
    public typealias AspectRatio = RunningHubOptions.AspectRatio_7
    /// Up to 2,000 characters.
    public var prompt: String
    /// Up to 2,500 characters.
    public var negativePrompt: String?
    /// Default `5`.
    public var duration: Duration
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    public var guidanceScale: Double?
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    public var extra: Extra = [:]
    public init(
      prompt: String, duration: Duration, aspectRatio: AspectRatio, negativePrompt: String? = nil,
      guidanceScale: Double? = nil
    ) {
      self.prompt = prompt; self.duration = duration; self.aspectRatio = aspectRatio
      self.negativePrompt = negativePrompt; self.guidanceScale = guidanceScale
    }
    public init(_ blank: Blank) { prompt = ""; duration = .`5`; aspectRatio = .`1:1` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&negativePrompt); field(&duration); field(&guidanceScale); field(&aspectRatio)
      field(&extra)
    }
  }
}

extension KlingV2_5TurboStd {
  /// kling-v2.5-turbo-std/image-to-video · POST /openapi/v2/kling-v2.5-turbo-std/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-v2.5-turbo-std/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","firstImageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["5","10"]},
      "guidanceScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_2
    /// Up to 2,000 characters.
    public var prompt: String
    /// Up to 2,500 characters.
    public var negativePrompt: String?
    /// Default `5`.
    public var duration: Duration
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    public var guidanceScale: Double?
    /// JPEG or PNG, up to 50 MB.
    public var firstImageURL: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, duration: Duration, firstImageURL: Media, negativePrompt: String? = nil,
      guidanceScale: Double? = nil
    ) {
      self.prompt = prompt; self.duration = duration; self.firstImageURL = firstImageURL
      self.negativePrompt = negativePrompt; self.guidanceScale = guidanceScale
    }
    public init(_ blank: Blank) { prompt = ""; duration = .`5`; firstImageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&negativePrompt); field(&duration); field(&guidanceScale); field(&firstImageURL)
      field(&extra)
    }
  }

  /// kling-v2.5-turbo-std/text-to-video · POST /openapi/v2/kling-v2.5-turbo-std/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-v2.5-turbo-std/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["5","10"]},
      "guidanceScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_2
    public typealias AspectRatio = RunningHubOptions.AspectRatio_7
    /// Up to 2,000 characters.
    public var prompt: String
    /// Up to 2,500 characters.
    public var negativePrompt: String?
    /// Default `5`.
    public var duration: Duration
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    public var guidanceScale: Double?
    /// Default `9:16`.
    public var aspectRatio: AspectRatio
    public var extra: Extra = [:]
    public init(
      prompt: String, duration: Duration, aspectRatio: AspectRatio, negativePrompt: String? = nil,
      guidanceScale: Double? = nil
    ) {
      self.prompt = prompt; self.duration = duration; self.aspectRatio = aspectRatio
      self.negativePrompt = negativePrompt; self.guidanceScale = guidanceScale
    }
    public init(_ blank: Blank) { prompt = ""; duration = .`5`; aspectRatio = .`1:1` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&negativePrompt); field(&duration); field(&guidanceScale); field(&aspectRatio)
      field(&extra)
    }
  }
}
