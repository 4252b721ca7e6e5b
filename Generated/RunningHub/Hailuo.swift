// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Hailuo2_3FastPro {}
public enum Hailuo2_3Fast {}
public enum Hailuo2_3 {}

/// hailuo-02-fast · POST /openapi/v2/minimax/hailuo-02/fast
public struct Hailuo02Fast: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-02/fast", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["enablePromptExpansion","imageUrl","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "duration":{"type":"string","enum":["6","10"]}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_10
  /// Up to 2,000 characters.
  @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
  /// Default `true`.
  @export(implementation) public var enablePromptExpansion: Bool { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 10 MB.
  @export(implementation) public var imageURL: Media { get { fields[2] } set { fields[2] = newValue } }
  /// Default `6`.
  @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    enablePromptExpansion: Bool, imageURL: Media, duration: Duration, prompt: String? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, enablePromptExpansion, imageURL, duration))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// hailuo-02-i2v-pro · POST /openapi/v2/minimax/hailuo-02/i2v-pro
public struct Hailuo02I2VPro: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-02/i2v-pro", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["enablePromptExpansion","firstImageUrl"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
    """#, common: runningHubCommon)
  /// Up to 2,000 characters.
  @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
  /// Default `true`.
  @export(implementation) public var enablePromptExpansion: Bool { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 30 MB.
  @export(implementation) public var firstImageURL: Media { get { fields[2] } set { fields[2] = newValue } }
  /// JPEG or PNG, up to 30 MB.
  @export(implementation) public var lastImageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    enablePromptExpansion: Bool, firstImageURL: Media, prompt: String? = nil, lastImageURL: Media? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, enablePromptExpansion, firstImageURL, lastImageURL))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// hailuo-02-i2v-standard · POST /openapi/v2/minimax/hailuo-02/i2v-standard
public struct Hailuo02I2VStandard: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-02/i2v-standard", output: .video) }
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
  @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
  /// Default `true`.
  @export(implementation) public var enablePromptExpansion: Bool { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 30 MB.
  @export(implementation) public var firstImageURL: Media { get { fields[2] } set { fields[2] = newValue } }
  /// JPEG or PNG, up to 30 MB.
  @export(implementation) public var lastImageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `6`.
  @export(implementation) public var duration: Duration { get { fields[4] } set { fields[4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    enablePromptExpansion: Bool, firstImageURL: Media, duration: Duration, prompt: String? = nil,
    lastImageURL: Media? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, enablePromptExpansion, firstImageURL, lastImageURL, duration))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// hailuo-02-pro · POST /openapi/v2/minimax/hailuo-02/pro
public struct Hailuo02Pro: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-02/pro", output: .video) }
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
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `true`.
  @export(implementation) public var enablePromptExpansion: Bool { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 10 MB.
  @export(implementation) public var firstImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// JPEG or PNG, up to 10 MB.
  @export(implementation) public var lastImageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `6`.
  @export(implementation) public var duration: Duration { get { fields[4] } set { fields[4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, enablePromptExpansion: Bool, duration: Duration, firstImageURL: Media? = nil,
    lastImageURL: Media? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, enablePromptExpansion, firstImageURL, lastImageURL, duration))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// hailuo-02-standard · POST /openapi/v2/minimax/hailuo-02/standard
public struct Hailuo02Standard: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-02/standard", output: .video) }
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
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `true`.
  @export(implementation) public var enablePromptExpansion: Bool { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 10 MB.
  @export(implementation) public var firstImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// JPEG or PNG, up to 10 MB.
  @export(implementation) public var lastImageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `6`.
  @export(implementation) public var duration: Duration { get { fields[4] } set { fields[4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, enablePromptExpansion: Bool, duration: Duration, firstImageURL: Media? = nil,
    lastImageURL: Media? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, enablePromptExpansion, firstImageURL, lastImageURL, duration))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// hailuo-02-t2v-pro · POST /openapi/v2/minimax/hailuo-02/t2v-pro
public struct Hailuo02T2VPro: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-02/t2v-pro", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","enablePromptExpansion"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  /// Up to 2,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `true`.
  @export(implementation) public var enablePromptExpansion: Bool { get { fields[1] } set { fields[1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(prompt: String, enablePromptExpansion: Bool) {
    self.init(fields: Fields(Self.validator, prompt, enablePromptExpansion))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// hailuo-02-t2v-standard · POST /openapi/v2/minimax/hailuo-02/t2v-standard
public struct Hailuo02T2VStandard: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-02/t2v-standard", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","enablePromptExpansion","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"},
    "duration":{"type":"string","enum":["6","10"]}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_10
  /// Up to 2,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `true`.
  @export(implementation) public var enablePromptExpansion: Bool { get { fields[1] } set { fields[1] = newValue } }
  /// Default `6`.
  @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(prompt: String, enablePromptExpansion: Bool, duration: Duration) {
    self.init(fields: Fields(Self.validator, prompt, enablePromptExpansion, duration))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension Hailuo2_3FastPro {
  /// hailuo-2.3-fast-pro/image-to-video · POST /openapi/v2/minimax/hailuo-2.3-fast-pro/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-2.3-fast-pro/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","enablePromptExpansion","imageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "duration":{"type":"string","enum":["6"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_11
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { fields[2] } set { fields[2] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, enablePromptExpansion: Bool, imageURL: Media, duration: Duration
    ) {
      self.init(fields: Fields(Self.validator, prompt, enablePromptExpansion, imageURL, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Hailuo2_3Fast {
  /// hailuo-2.3-fast/image-to-video · POST /openapi/v2/minimax/hailuo-2.3-fast/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-2.3-fast/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","enablePromptExpansion","imageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_10
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { fields[2] } set { fields[2] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, enablePromptExpansion: Bool, imageURL: Media, duration: Duration
    ) {
      self.init(fields: Fields(Self.validator, prompt, enablePromptExpansion, imageURL, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Hailuo2_3 {
  /// hailuo-2.3/i2v-standard · POST /openapi/v2/minimax/hailuo-2.3/i2v-standard
  public struct I2VStandard: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-2.3/i2v-standard", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["enablePromptExpansion","imageUrl","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "duration":{"type":"string","enum":["6","10"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_10
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { fields[2] } set { fields[2] = newValue } }
    /// Default `6`.
    @export(implementation) public var duration: Duration { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      enablePromptExpansion: Bool, imageURL: Media, duration: Duration, prompt: String? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, enablePromptExpansion, imageURL, duration))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// hailuo-2.3/i2v-pro · POST /openapi/v2/minimax/hailuo-2.3/image-to-video-pro
  public struct I2VPro: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-2.3/image-to-video-pro", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["enablePromptExpansion","imageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "enablePromptExpansion":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `true`.
    @export(implementation) public var enablePromptExpansion: Bool { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(enablePromptExpansion: Bool, imageURL: Media, prompt: String? = nil) {
      self.init(fields: Fields(Self.validator, prompt, enablePromptExpansion, imageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

/// hailuo-2.3-t2v-pro · POST /openapi/v2/minimax/hailuo-2.3/t2v-pro
public struct Hailuo2_3T2VPro: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-2.3/t2v-pro", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","enablePromptExpansion"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  /// Up to 2,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `true`.
  @export(implementation) public var enablePromptExpansion: Bool { get { fields[1] } set { fields[1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(prompt: String, enablePromptExpansion: Bool) {
    self.init(fields: Fields(Self.validator, prompt, enablePromptExpansion))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// hailuo-2.3-t2v-standard · POST /openapi/v2/minimax/hailuo-2.3/t2v-standard
public struct Hailuo2_3T2VStandard: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/hailuo-2.3/t2v-standard", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","enablePromptExpansion","duration"],"properties":{
    "prompt":{"type":"string","maxLength":2000},
    "enablePromptExpansion":{"type":"boolean"},
    "duration":{"type":"string","enum":["6","10"]}}}
    """#, common: runningHubCommon)
  public typealias Duration = RunningHubOptions.Duration_10
  /// Up to 2,000 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `true`.
  @export(implementation) public var enablePromptExpansion: Bool { get { fields[1] } set { fields[1] = newValue } }
  /// Default `6`.
  @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(prompt: String, enablePromptExpansion: Bool, duration: Duration) {
    self.init(fields: Fields(Self.validator, prompt, enablePromptExpansion, duration))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum Duration_11: ModelOption {
    case `6`
    public static var rawValues: StaticString { "|6" }
  }
}
