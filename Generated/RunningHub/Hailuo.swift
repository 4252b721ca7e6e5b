// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Hailuo2_3FastPro {}
public enum Hailuo2_3Fast {}
public enum Hailuo2_3 {}

/// hailuo-02-fast · POST /openapi/v2/minimax/hailuo-02/fast
public struct Hailuo02Fast: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-02/fast", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["enablePromptExpansion","imageUrl","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "duration":{"type":"string","enum":["6","10"]}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_10
  /// Up to 2,000 characters.
  public var prompt: String?
  /// Default `true`.
  public var enablePromptExpansion: Bool
  /// JPEG or PNG, up to 10 MB.
  public var imageURL: Media
  /// Default `6`.
  public var duration: Duration
  public var extra: Extra = [:]
  public init(enablePromptExpansion: Bool, imageURL: Media, duration: Duration, prompt: String? = nil) {
    self.enablePromptExpansion = enablePromptExpansion; self.imageURL = imageURL; self.duration = duration
    self.prompt = prompt
  }
  public init(_ blank: Blank) { enablePromptExpansion = false; imageURL = ""; duration = .`6` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&enablePromptExpansion); field(&imageURL); field(&duration); field(&extra)
  }
}

/// hailuo-02-i2v-pro · POST /openapi/v2/minimax/hailuo-02/i2v-pro
public struct Hailuo02I2VPro: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-02/i2v-pro", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["enablePromptExpansion","firstImageUrl"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
    """#, common: runningHubCommon)
  /// Up to 2,000 characters.
  public var prompt: String?
  /// Default `true`.
  public var enablePromptExpansion: Bool
  /// JPEG or PNG, up to 30 MB.
  public var firstImageURL: Media
  /// JPEG or PNG, up to 30 MB.
  public var lastImageURL: Media?
  public var extra: Extra = [:]
  public init(enablePromptExpansion: Bool, firstImageURL: Media, prompt: String? = nil, lastImageURL: Media? = nil) {
    self.enablePromptExpansion = enablePromptExpansion; self.firstImageURL = firstImageURL; self.prompt = prompt
    self.lastImageURL = lastImageURL
  }
  public init(_ blank: Blank) { enablePromptExpansion = false; firstImageURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&enablePromptExpansion); field(&firstImageURL); field(&lastImageURL); field(&extra)
  }
}

/// hailuo-02-i2v-standard · POST /openapi/v2/minimax/hailuo-02/i2v-standard
public struct Hailuo02I2VStandard: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-02/i2v-standard", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["enablePromptExpansion","firstImageUrl","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
    "duration":{"type":"string","enum":["6","10"]}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_10
  /// Up to 2,000 characters.
  public var prompt: String?
  /// Default `true`.
  public var enablePromptExpansion: Bool
  /// JPEG or PNG, up to 30 MB.
  public var firstImageURL: Media
  /// JPEG or PNG, up to 30 MB.
  public var lastImageURL: Media?
  /// Default `6`.
  public var duration: Duration
  public var extra: Extra = [:]
  public init(
    enablePromptExpansion: Bool, firstImageURL: Media, duration: Duration, prompt: String? = nil,
    lastImageURL: Media? = nil
  ) {
    self.enablePromptExpansion = enablePromptExpansion; self.firstImageURL = firstImageURL; self.duration = duration
    self.prompt = prompt; self.lastImageURL = lastImageURL
  }
  public init(_ blank: Blank) { enablePromptExpansion = false; firstImageURL = ""; duration = .`6` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&enablePromptExpansion); field(&firstImageURL); field(&lastImageURL); field(&duration)
    field(&extra)
  }
}

/// hailuo-02-pro · POST /openapi/v2/minimax/hailuo-02/pro
public struct Hailuo02Pro: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-02/pro", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","enablePromptExpansion","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "duration":{"type":"string","enum":["6"]}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_11
  /// Up to 2,000 characters.
  public var prompt: String
  /// Default `true`.
  public var enablePromptExpansion: Bool
  /// JPEG or PNG, up to 10 MB.
  public var firstImageURL: Media?
  /// JPEG or PNG, up to 10 MB.
  public var lastImageURL: Media?
  /// Default `6`.
  public var duration: Duration
  public var extra: Extra = [:]
  public init(
    prompt: String, enablePromptExpansion: Bool, duration: Duration, firstImageURL: Media? = nil,
    lastImageURL: Media? = nil
  ) {
    self.prompt = prompt; self.enablePromptExpansion = enablePromptExpansion; self.duration = duration
    self.firstImageURL = firstImageURL; self.lastImageURL = lastImageURL
  }
  public init(_ blank: Blank) { prompt = ""; enablePromptExpansion = false; duration = .`6` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&enablePromptExpansion); field(&firstImageURL); field(&lastImageURL); field(&duration)
    field(&extra)
  }
}

/// hailuo-02-standard · POST /openapi/v2/minimax/hailuo-02/standard
public struct Hailuo02Standard: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-02/standard", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","enablePromptExpansion","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "duration":{"type":"string","enum":["6","10"]}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_10
  /// Up to 2,000 characters.
  public var prompt: String
  /// Default `true`.
  public var enablePromptExpansion: Bool
  /// JPEG or PNG, up to 10 MB.
  public var firstImageURL: Media?
  /// JPEG or PNG, up to 10 MB.
  public var lastImageURL: Media?
  /// Default `6`.
  public var duration: Duration
  public var extra: Extra = [:]
  public init(
    prompt: String, enablePromptExpansion: Bool, duration: Duration, firstImageURL: Media? = nil,
    lastImageURL: Media? = nil
  ) {
    self.prompt = prompt; self.enablePromptExpansion = enablePromptExpansion; self.duration = duration
    self.firstImageURL = firstImageURL; self.lastImageURL = lastImageURL
  }
  public init(_ blank: Blank) { prompt = ""; enablePromptExpansion = false; duration = .`6` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&enablePromptExpansion); field(&firstImageURL); field(&lastImageURL); field(&duration)
    field(&extra)
  }
}

/// hailuo-02-t2v-pro · POST /openapi/v2/minimax/hailuo-02/t2v-pro
public struct Hailuo02T2VPro: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-02/t2v-pro", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","enablePromptExpansion"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  /// Up to 2,000 characters.
  public var prompt: String
  /// Default `true`.
  public var enablePromptExpansion: Bool
  public var extra: Extra = [:]
  public init(prompt: String, enablePromptExpansion: Bool) {
    self.prompt = prompt; self.enablePromptExpansion = enablePromptExpansion
  }
  public init(_ blank: Blank) { prompt = ""; enablePromptExpansion = false }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&enablePromptExpansion); field(&extra)
  }
}

/// hailuo-02-t2v-standard · POST /openapi/v2/minimax/hailuo-02/t2v-standard
public struct Hailuo02T2VStandard: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-02/t2v-standard", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","enablePromptExpansion","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"},
    "duration":{"type":"string","enum":["6","10"]}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_10
  /// Up to 2,000 characters.
  public var prompt: String
  /// Default `true`.
  public var enablePromptExpansion: Bool
  /// Default `6`.
  public var duration: Duration
  public var extra: Extra = [:]
  public init(prompt: String, enablePromptExpansion: Bool, duration: Duration) {
    self.prompt = prompt; self.enablePromptExpansion = enablePromptExpansion; self.duration = duration
  }
  public init(_ blank: Blank) { prompt = ""; enablePromptExpansion = false; duration = .`6` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&enablePromptExpansion); field(&duration); field(&extra)
  }
}

extension Hailuo2_3FastPro {
  /// hailuo-2.3-fast-pro/image-to-video · POST /openapi/v2/minimax/hailuo-2.3-fast-pro/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-2.3-fast-pro/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","enablePromptExpansion","imageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "duration":{"type":"string","enum":["6"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_11
    /// Up to 2,000 characters.
    public var prompt: String
    /// Default `true`.
    public var enablePromptExpansion: Bool
    /// JPEG or PNG, up to 30 MB.
    public var imageURL: Media
    /// Default `6`.
    public var duration: Duration
    public var extra: Extra = [:]
    public init(prompt: String, enablePromptExpansion: Bool, imageURL: Media, duration: Duration) {
      self.prompt = prompt; self.enablePromptExpansion = enablePromptExpansion; self.imageURL = imageURL
      self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; enablePromptExpansion = false; imageURL = ""; duration = .`6` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&enablePromptExpansion); field(&imageURL); field(&duration); field(&extra)
    }
  }
}

extension Hailuo2_3Fast {
  /// hailuo-2.3-fast/image-to-video · POST /openapi/v2/minimax/hailuo-2.3-fast/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-2.3-fast/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","enablePromptExpansion","imageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_10
    /// Up to 2,000 characters.
    public var prompt: String
    /// Default `true`.
    public var enablePromptExpansion: Bool
    /// JPEG or PNG, up to 30 MB.
    public var imageURL: Media
    /// Default `6`.
    public var duration: Duration
    public var extra: Extra = [:]
    public init(prompt: String, enablePromptExpansion: Bool, imageURL: Media, duration: Duration) {
      self.prompt = prompt; self.enablePromptExpansion = enablePromptExpansion; self.imageURL = imageURL
      self.duration = duration
    }
    public init(_ blank: Blank) { prompt = ""; enablePromptExpansion = false; imageURL = ""; duration = .`6` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&enablePromptExpansion); field(&imageURL); field(&duration); field(&extra)
    }
  }
}

extension Hailuo2_3 {
  /// hailuo-2.3/i2v-standard · POST /openapi/v2/minimax/hailuo-2.3/i2v-standard
  public struct I2VStandard: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-2.3/i2v-standard", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["enablePromptExpansion","imageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_10
    /// Up to 2,000 characters.
    public var prompt: String?
    /// Default `true`.
    public var enablePromptExpansion: Bool
    /// JPEG or PNG, up to 30 MB.
    public var imageURL: Media
    /// Default `6`.
    public var duration: Duration
    public var extra: Extra = [:]
    public init(enablePromptExpansion: Bool, imageURL: Media, duration: Duration, prompt: String? = nil) {
      self.enablePromptExpansion = enablePromptExpansion; self.imageURL = imageURL; self.duration = duration
      self.prompt = prompt
    }
    public init(_ blank: Blank) { enablePromptExpansion = false; imageURL = ""; duration = .`6` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&enablePromptExpansion); field(&imageURL); field(&duration); field(&extra)
    }
  }

  /// hailuo-2.3/i2v-pro · POST /openapi/v2/minimax/hailuo-2.3/image-to-video-pro
  public struct I2VPro: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-2.3/image-to-video-pro", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["enablePromptExpansion","imageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    /// Up to 2,000 characters.
    public var prompt: String?
    /// Default `true`.
    public var enablePromptExpansion: Bool
    /// JPEG or PNG, up to 30 MB.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(enablePromptExpansion: Bool, imageURL: Media, prompt: String? = nil) {
      self.enablePromptExpansion = enablePromptExpansion; self.imageURL = imageURL; self.prompt = prompt
    }
    public init(_ blank: Blank) { enablePromptExpansion = false; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&enablePromptExpansion); field(&imageURL); field(&extra)
    }
  }
}

/// hailuo-2.3-t2v-pro · POST /openapi/v2/minimax/hailuo-2.3/t2v-pro
public struct Hailuo2_3T2VPro: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-2.3/t2v-pro", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","enablePromptExpansion"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  /// Up to 2,000 characters.
  public var prompt: String
  /// Default `true`.
  public var enablePromptExpansion: Bool
  public var extra: Extra = [:]
  public init(prompt: String, enablePromptExpansion: Bool) {
    self.prompt = prompt; self.enablePromptExpansion = enablePromptExpansion
  }
  public init(_ blank: Blank) { prompt = ""; enablePromptExpansion = false }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&enablePromptExpansion); field(&extra)
  }
}

/// hailuo-2.3-t2v-standard · POST /openapi/v2/minimax/hailuo-2.3/t2v-standard
public struct Hailuo2_3T2VStandard: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-2.3/t2v-standard", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","enablePromptExpansion","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"},
    "duration":{"type":"string","enum":["6","10"]}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_10
  /// Up to 2,000 characters.
  public var prompt: String
  /// Default `true`.
  public var enablePromptExpansion: Bool
  /// Default `6`.
  public var duration: Duration
  public var extra: Extra = [:]
  public init(prompt: String, enablePromptExpansion: Bool, duration: Duration) {
    self.prompt = prompt; self.enablePromptExpansion = enablePromptExpansion; self.duration = duration
  }
  public init(_ blank: Blank) { prompt = ""; enablePromptExpansion = false; duration = .`6` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&enablePromptExpansion); field(&duration); field(&extra)
  }
}
